"""What the members of a household are to a new head: offers for a person to look at.

The words of `relations.json` are wide (Bố is a father-in-law too, Cháu a grandchild or a nephew),
so only what follows from them for sure is offered; the rest stays empty.
"""

from dataclasses import dataclass
from typing import Final

from desktop.domain.dates import PartialDate

HEAD: Final = "00"
WIFE, HUSBAND, FATHER, MOTHER = "01", "02", "03", "04"
YOUNGER, BROTHER, SISTER, CHILD, GRANDCHILD = "05", "06", "07", "08", "09"
DAUGHTER_IN_LAW, SON_IN_LAW = "19", "20"
_SPOUSES: Final = frozenset({WIFE, HUSBAND})
_PARENTS: Final = frozenset({FATHER, MOTHER})
_SIBLINGS: Final = frozenset({YOUNGER, BROTHER, SISTER})
_SAME_FOR_SPOUSES: Final = _PARENTS | _SIBLINGS | {CHILD, GRANDCHILD, DAUGHTER_IN_LAW, SON_IN_LAW}
"""Bố vợ, em chồng, con riêng are written with the same words."""


@dataclass(frozen=True, slots=True)
class Kin:
    """What is known of a member: the relation to the head until now, sex and birth."""

    relation: str | None
    sex: str | None = None
    birth: PartialDate | None = None


def offered_relation(new_head: Kin, member: Kin) -> str | None:
    """Return what `member` is to the new head, or None where the old words do not tell.

    Both relations are those to the former head; the former head has `HEAD`.
    """
    was, is_now = member.relation, new_head.relation
    if is_now == HEAD:
        return was
    if is_now in _SPOUSES:
        return _to_spouse(member)
    if is_now == CHILD:
        return _to_child(new_head, member)
    if is_now in _PARENTS:
        return _to_parent(member)
    return _to_sibling(new_head, member) if is_now in _SIBLINGS else None


def _to_spouse(member: Kin) -> str | None:
    if member.relation == HEAD:
        return _by_sex(member, HUSBAND, WIFE)
    return member.relation if member.relation in _SAME_FOR_SPOUSES else None


def _to_sibling(new_head: Kin, member: Kin) -> str | None:
    if member.relation == HEAD or member.relation in _SIBLINGS:
        return _sibling(new_head, member)
    return member.relation if member.relation in _PARENTS else None


def _to_child(new_head: Kin, member: Kin) -> str | None:
    if member.relation == HEAD or member.relation in _SPOUSES:
        return _by_sex(member, FATHER, MOTHER)
    return _sibling(new_head, member) if member.relation == CHILD else None


def _to_parent(member: Kin) -> str | None:
    was = member.relation
    if was == HEAD or was in _SIBLINGS:
        return CHILD
    if was == CHILD:
        return GRANDCHILD
    if was in _PARENTS:
        return _by_sex(member, HUSBAND, WIFE)
    return {WIFE: DAUGHTER_IN_LAW, HUSBAND: SON_IN_LAW}.get(was or "")


def _sibling(new_head: Kin, member: Kin) -> str | None:
    """Tell Anh, Chị or Em by the births, when both are known well enough."""
    if new_head.birth is None or member.birth is None:
        return None
    if member.birth.first_day() > new_head.birth.last_day():
        return YOUNGER
    if member.birth.last_day() < new_head.birth.first_day():
        return _by_sex(member, BROTHER, SISTER)
    return None


def _by_sex(member: Kin, man: str, woman: str) -> str | None:
    return {"M": man, "F": woman}.get(member.sex or "")
