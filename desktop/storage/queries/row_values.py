"""What a list row shows of the values as SQL returns them."""

import datetime

from desktop.domain.cover_end import Stopped

HI_BEGINS = "hi_begins"
"""Beside `hi_status` in SQL, no field of its own: the first day of a card that has not begun."""
HI_ENDED = "hi_ended"
"""Beside `hi_status` too: why a person stopped taking part with the last card."""
NUMBER_WIDTH = "number_width"
BESIDE = {
    "hi_status": (HI_BEGINS, HI_ENDED),
    "number_from": (NUMBER_WIDTH,),
    "number_to": (NUMBER_WIDTH,),
}
"""Field -> what is read beside it, because what is shown follows from both."""


def shown_values(values: dict[str, object], today: datetime.date) -> dict[str, object]:
    """Turn the day a cover ends into what a status shows: days left, when it begins, that it stops.

    The numbers of a receipt book become as the book writes them, with their leading zeros.
    """
    begins = _date(values.pop(HI_BEGINS, None))
    stopped = values.pop(HI_ENDED, None) is not None
    if "hi_status" in values:
        end = _date(values["hi_status"])
        left: object = None if end is None else (end - today).days
        if stopped and end is not None:
            left = Stopped(end)
        values["hi_status"] = left if begins is None else begins
    for key in ("hi_valid_to", "vsi_valid_to", "class_from", "class_to"):
        if key in values:
            values[key] = _date(values[key])
    if NUMBER_WIDTH in values:
        for key in ("number_from", "number_to"):
            number = values.get(key)
            if isinstance(number, int):
                values[key] = f"{number:0{values[NUMBER_WIDTH]}d}"
    return values


def _date(value: object) -> datetime.date | None:
    if value is None or isinstance(value, datetime.date):
        return value
    return datetime.date.fromisoformat(str(value))
