"""How the window writes counts; money and dates are shown by their field kinds."""


def count_text(number: int) -> str:
    """Return a count with dots between thousands: 1.240."""
    return f"{number:,}".replace(",", ".")
