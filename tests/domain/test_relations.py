"""What members are to a new head: offered only where the old words tell it."""

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.reference_data import relations
from desktop.domain.relations import HEAD, Kin, offered_relation

SY = Kin("00", "M", PartialDate(1950))
WIFE = Kin("01", "F", PartialDate(1952))
SON = Kin("08", "M", PartialDate(1980))
DAUGHTER = Kin("08", "F", PartialDate(1975))
YOUNGEST = Kin("08", "F", PartialDate(1985))
TWIN = Kin("08", "F", PartialDate(1980, 5))
MOTHER = Kin("04", "F", PartialDate(1925))
BROTHER = Kin("05", "M", PartialDate(1955))
DAUGHTER_IN_LAW = Kin("19", "F", PartialDate(1982))
GRANDCHILD = Kin("09", "M", PartialDate(2010))
UNKNOWN = Kin(None, None, None)

OFFERS = [
    ("the head stays", SY, SON, "08"),
    ("the wife: her husband", WIFE, SY, "02"),
    ("the wife: a son", WIFE, SON, "08"),
    ("the wife: her mother-in-law", WIFE, MOTHER, "04"),
    ("the wife: who was no relation", WIFE, UNKNOWN, None),
    ("a son: his father", SON, SY, "03"),
    ("a son: the head's wife", SON, WIFE, "04"),
    ("a son: an elder sister", SON, DAUGHTER, "07"),
    ("a son: a younger sister", SON, YOUNGEST, "05"),
    ("a son: born in the same year", SON, TWIN, None),
    ("a son: his wife or a brother's", SON, DAUGHTER_IN_LAW, None),
    ("a son: his own child or a nephew", SON, GRANDCHILD, None),
    ("a son: his grandmother", SON, MOTHER, None),
    ("the mother: the head", MOTHER, SY, "08"),
    ("the mother: the head's wife", MOTHER, WIFE, "19"),
    ("the mother: the head's son", MOTHER, SON, "09"),
    ("the mother: another son", MOTHER, BROTHER, "08"),
    ("a brother: the head", BROTHER, SY, "06"),
    ("a brother: their mother", BROTHER, MOTHER, "04"),
    ("a brother: the head's wife", BROTHER, WIFE, None),
    ("a grandchild: nobody", GRANDCHILD, SY, None),
    ("who was no relation", UNKNOWN, SY, None),
    ("nobody knows the sex", SON, Kin("00", None, PartialDate(1950)), None),
]


@pytest.mark.parametrize(("case", "head", "member", "wanted"), OFFERS, ids=[o[0] for o in OFFERS])
def test_a_relation_is_offered_or_left_open(
    case: str, head: Kin, member: Kin, wanted: str | None
) -> None:
    del case
    assert offered_relation(head, member) == wanted


def test_nobody_is_offered_to_be_a_second_head_and_every_offer_is_a_known_code() -> None:
    codes = {code.code for code in relations().codes}
    everybody = [
        Kin(code, sex, PartialDate(year))
        for code in codes
        for sex in ("M", "F", None)
        for year in (1950, 1990)
    ]
    for head in everybody:
        offers = {offered_relation(head, member) for member in everybody if member != head}
        if head.relation != HEAD:
            assert offers <= (codes - {HEAD}) | {None}
