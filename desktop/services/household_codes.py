"""A code for the next household, counted on from the codes in use."""

import re

from desktop.storage.database import Database
from desktop.storage.queries import household_codes

FIRST_CODE = "HG0001"
_COUNTED = re.compile(r"(.*?)([0-9]{1,9})")


def next_household_code(database: Database) -> str | None:
    """Return a free code like the highest one in use (HG0041 → HG0042).

    None when the office's codes do not end in a number: then nothing is guessed.
    """
    with database.read() as snapshot:
        highest = household_codes.highest(snapshot)
        if highest is None:
            return FIRST_CODE
        counted = _COUNTED.fullmatch(highest)
        if counted is None:
            return None
        prefix, digits = counted.groups()
        number = int(digits) + 1
        while household_codes.is_taken(snapshot, code := f"{prefix}{number:0{len(digits)}d}"):
            number += 1
        return code
