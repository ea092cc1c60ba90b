"""What a list row shows of the values as SQL returns them."""

import datetime


def shown_values(values: dict[str, object], today: datetime.date) -> dict[str, object]:
    """Turn the day a cover ends into the days left, which is what a status shows."""
    if "hi_status" in values:
        end = _date(values["hi_status"])
        values["hi_status"] = None if end is None else (end - today).days
    for key in ("hi_valid_to", "vsi_valid_to", "class_from", "class_to"):
        if key in values:
            values[key] = _date(values[key])
    return values


def _date(value: object) -> datetime.date | None:
    if value is None or isinstance(value, datetime.date):
        return value
    return datetime.date.fromisoformat(str(value))
