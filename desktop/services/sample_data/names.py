"""Names of invented people, made the way their ethnic group makes them."""

import random

from desktop.services.sample_data.source_lists import NameGroup

_YOUNG_SINCE = 1995


def make_name(
    chance: random.Random, group: NameGroup, sex: str, birth_year: int, surname: str | None
) -> tuple[str, str]:
    """Return (full name, surname); without a surname given, one is drawn.

    Patterns: "surname middle given" (Trần Thị Nga), "given surname" (Y Wơn Niê), "surname given"
    (Ksor H'Lan), "given" (K'Brôih).
    """
    surname = surname or group.surnames.pick(chance)
    given = group.given[sex, birth_year >= _YOUNG_SINCE].pick(chance)
    if group.pattern == "surname middle given":
        middle = group.middle[sex].pick(chance)
        if middle.endswith(given):
            middle = "Thị" if sex == "F" else "Văn"
        return f"{surname} {middle} {given}", surname
    if group.pattern == "given surname":
        return f"{given} {surname}", surname
    if group.pattern == "surname given":
        return f"{surname} {given}", surname
    return given, surname


def child_surname(group: NameGroup, father: str | None, mother: str | None) -> str | None:
    """Return whose surname a child of this group bears; the Ê Đê and Gia-rai take the mother's."""
    if group.surname_from == "none":
        return None
    if group.surname_from == "mother":
        return mother or father
    return father or mother
