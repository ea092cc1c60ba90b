"""The text behind the QR code of a citizen identity card (CCCD, căn cước)."""

import datetime
from dataclasses import dataclass

from desktop.domain.dates import PartialDate, parse_date_text
from desktop.domain.identity_numbers import NATIONAL_ID_LENGTH, OLD_ID_LENGTH
from desktop.domain.vietnamese_text import fold, nfc, title_case_name

SEPARATOR = "|"
_FIELDS = 6
"""Number, old number, name, birth date, sex, address; cards differ in what follows."""
_SEX = {"nam": "M", "nu": "F"}


@dataclass(frozen=True, slots=True)
class CitizenCard:
    """What the code tells of its bearer; None where the card leaves a place empty.

    `birth_date` is a whole day; `sex` is M or F.
    """

    national_id: str
    full_name: str
    birth_date: PartialDate | None
    sex: str | None
    old_id: str | None
    address: str | None


def looks_like_card(text: str) -> bool:
    """Tell whether a text begins as the code of a card does: twelve digits and the separator."""
    head, separator, _ = text.lstrip().partition(SEPARATOR)
    return bool(separator) and _is_number(head.strip(), NATIONAL_ID_LENGTH)


def read_citizen_card(text: str, today: datetime.date) -> CitizenCard | None:
    """Read the text that a scanner types or a phone copies; None when it is no card's code.

    Cards of 2021 have seven places (the last is the day of issue), those of 2024 more.
    """
    places = [" ".join(nfc(place).split()) for place in text.split(SEPARATOR)]
    if len(places) < _FIELDS or not _is_number(places[0], NATIONAL_ID_LENGTH) or not places[2]:
        return None
    number, old, name, born, sex, address = places[:_FIELDS]
    return CitizenCard(
        national_id=number,
        full_name=title_case_name(name),
        birth_date=parse_date_text(born, today=today).value,
        sex=_SEX.get(fold(sex)),
        old_id=old if _is_number(old, OLD_ID_LENGTH) else None,
        address=address or None,
    )


def _is_number(text: str, length: int) -> bool:
    return len(text) == length and text.isascii() and text.isdigit()
