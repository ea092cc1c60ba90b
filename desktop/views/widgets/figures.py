"""How the window writes counts; money and dates are shown by their field kinds."""

MOBILE_DIGITS = 10


def count_text(number: int) -> str:
    """Return a count with dots between thousands: 1.240."""
    return f"{number:,}".replace(",", ".")


def phone_text(number: str) -> str:
    """Return a phone number in groups that can be read aloud: 0764 471 180."""
    if len(number) != MOBILE_DIGITS or not number.isdigit():
        return number
    return f"{number[:4]} {number[4:7]} {number[7:]}"
