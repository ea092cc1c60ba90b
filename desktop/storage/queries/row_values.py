"""What a list row shows of the values as SQL returns them."""

import datetime

HI_BEGINS = "hi_begins"
"""Beside `hi_status` in SQL, no field of its own: the first day of a card that has not begun."""


def shown_values(values: dict[str, object], today: datetime.date) -> dict[str, object]:
    """Turn the day a cover ends into what a status shows: the days left, or when it begins."""
    begins = _date(values.pop(HI_BEGINS, None))
    if "hi_status" in values:
        end = _date(values["hi_status"])
        left = None if end is None else (end - today).days
        values["hi_status"] = left if begins is None else begins
    for key in ("hi_valid_to", "vsi_valid_to", "class_from", "class_to"):
        if key in values:
            values[key] = _date(values[key])
    return values


def _date(value: object) -> datetime.date | None:
    if value is None or isinstance(value, datetime.date):
        return value
    return datetime.date.fromisoformat(str(value))
