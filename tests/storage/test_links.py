"""Names become row ids: what is known is found, and only what may be made is made."""

from collections.abc import Callable

import pytest

from desktop.storage import links
from desktop.storage.database import Database
from desktop.storage.unit_of_work import UnitOfWork
from tests.storage.conftest import COMMUNE

WHO = "Lò Thị Thử"
Link = Callable[[UnitOfWork, str, str], int]


@pytest.mark.parametrize("link", [links.neighbourhood, links.organisation])
def test_a_name_is_one_record_however_it_is_written(database: Database, link: Link) -> None:
    with database.write(WHO) as unit:
        first = link(unit, COMMUNE, "Thôn Nà Lung")
        for name in ("thôn nà lung", "THON NA LUNG", "Thôn  Nà-Lung"):
            assert link(unit, COMMUNE, name) == first
        assert link(unit, COMMUNE, "Thôn Nà Lung 2") != first


def test_a_household_is_found_by_its_code_and_never_made(database: Database) -> None:
    with database.write(WHO) as unit:
        assert links.household(unit, COMMUNE, "HG1") is None
        home = unit.insert("household", {"commune_code": COMMUNE, "household_code": "HG1"})
        assert links.household(unit, COMMUNE, "HG1") == home
        assert links.household(unit, "00000", "HG1") is None


def test_members_heads_and_owners(database: Database) -> None:
    with database.write(WHO) as unit:
        home = unit.insert("household", {"commune_code": COMMUNE, "household_code": "HG1"})
        assert (links.members(unit, home), links.head_of(unit, home)) == ([], None)

        def person(name: str, **values: object) -> int:
            given = {"commune_code": COMMUNE, "household_id": home, "full_name": name}
            return unit.insert("person", {**given, **values})

        wife = person("Ma Thị Ân", relation="02", national_id="036186012345")
        head = person("Ma Sỹ", relation=links.HEAD)
        assert links.members(unit, home) == [wife, head]
        assert links.head_of(unit, home) == "Ma Sỹ"
        assert links.other_heads(unit, home, head) == []
        assert links.other_heads(unit, home, wife) == [head]
        owner = (wife, "Ma Thị Ân")
        assert links.owner_of(unit, "national_id", "036186012345", None) == owner
        assert links.owner_of(unit, "national_id", "036186012345", head) == owner
        assert links.owner_of(unit, "national_id", "036186012345", wife) is None
