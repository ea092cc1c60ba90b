"""What forms and lists ask of small services: next code, known names, deleting several."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.errors import Cancelled, UserFacingError
from desktop.domain.list_query import ListQuery
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.services.bulk_deletion import delete_records
from desktop.services.household_codes import FIRST_CODE, next_household_code
from desktop.services.link_names import household_suggestions, link_names
from desktop.services.lists import open_list
from desktop.services.progress import no_progress
from desktop.storage.database import Database
from tests.office_data import new_office
from tests.views.conftest import TODAY


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(new_office(tmp_path / "office.anx", "Cán bộ thử"))
    yield made
    made.close()


def add(database: Database, code: str | None, head: str = "Hà Văn Tư", place: str = "") -> int:
    values = {"household_code": code, "head_name": head, "neighbourhood": place or None}
    return records.save(database, Draft("household", values), who="Cán bộ thử").id


@pytest.mark.parametrize(
    ("codes", "following"),
    [
        ((), FIRST_CODE),
        ((None,), FIRST_CODE),
        (("HG0041", "HG0009"), "HG0042"),
        (("HG999", "HG1000"), "HG1001"),
        (("HG099",), "HG100"),
        (("A9", "A10", "A11"), "A12"),
        (("B99", "B100", "A101"), "B101"),
        (("không số",), None),
        (("0264700999",), "0264701000"),
    ],
)
def test_next_code(database, codes, following):
    for code in codes:
        add(database, code)
    assert next_household_code(database) == following


def test_a_code_in_use_is_passed_over(database):
    for code in ("HG9", "HG10", "AA10"):
        add(database, code)
    assert next_household_code(database) not in {"HG9", "HG10", "AA10"}


def test_suggestions_are_households_with_a_code(database):
    add(database, "HG0001", "MA HỮU SỸ")
    add(database, None, "Ma Hữu Tư")
    assert household_suggestions(database, "ma huu", TODAY) == (("HG0001", "Ma Hữu Sỹ"),)
    assert household_suggestions(database, "hg00", TODAY) == (("HG0001", "Ma Hữu Sỹ"),)


def test_names_of_links_are_in_their_usual_order(database):
    for number, place in enumerate(("Thôn 10", "Thôn 9", "Nà Lung")):
        add(database, f"HG{number}", place=place)
    names = link_names(database, TODAY)
    assert names == {
        "neighbourhood": ("Nà Lung", "Thôn 9", "Thôn 10"),
        "organisation": (),
        "collector": (),
    }


def test_deleting_several_stops_between_two_and_tells_what_is_gone(database):
    ids = [add(database, f"HG{number}") for number in range(4)]

    def stop_at_half(message: str, fraction: float) -> None:
        del message
        if fraction >= 0.5:
            raise Cancelled

    deleted = delete_records(database, "household", ids, "Cán bộ thử", stop_at_half)
    assert deleted.count == 2
    assert deleted.changes.ids_of("household") == frozenset(ids[:2])
    assert len(open_list(database, ListQuery("household"), TODAY)) == 2


def test_what_is_gone_already_is_no_failure(database):
    household = add(database, "HG1")
    deleted = delete_records(database, "household", [household, 999], "Cán bộ thử", no_progress)
    assert (deleted.count, deleted.refused) == (1, ())


def test_what_is_referred_to_stays_and_the_rest_goes(database):
    for name, place in (("Đỗ Thị Hiền", "Bưu điện"), ("Hà Văn Lâm", "")):
        values = {"full_name": name, "organisation": place or None}
        records.save(database, Draft("collector", values), who="Cán bộ thử")
    free = records.save(database, Draft("organisation", {"name": "Hội"}), who="Cán bộ thử").id
    ids = open_list(database, ListQuery("organisation"), TODAY)
    deleted = delete_records(database, "organisation", ids, "Cán bộ thử", no_progress)
    assert deleted.count == 1
    assert len(deleted.refused) == 1
    assert isinstance(deleted.refused[0], UserFacingError)
    assert free not in open_list(database, ListQuery("organisation"), TODAY)
