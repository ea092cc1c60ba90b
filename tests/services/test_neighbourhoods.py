"""Neighbourhoods: added once, renamed everywhere, merged without losing a record."""

import pytest
from sqlalchemy import text

from desktop.domain.errors import ChangedByAnotherUser, InvalidInput, RecordMissing
from desktop.domain.list_query import ListQuery
from desktop.services import lists, neighbourhoods
from desktop.services.search import Searcher
from desktop.storage.database import Database
from tests.office_data import COMMUNE, TODAY, WHO
from tests.services.conftest import Office


def names(database: Database) -> list[str]:
    return [each.name for each in neighbourhoods.list_all(database)]


def by_name(database: Database, name: str) -> neighbourhoods.Neighbourhood:
    (found,) = (each for each in neighbourhoods.list_all(database) if each.name == name)
    return found


def test_names_are_added_once_and_sorted_by_number(empty_office: Database) -> None:
    done = neighbourhoods.add(empty_office, COMMUNE, ["Tổ 10", "Tổ 2", " Nà  Lung "], who=WHO)
    assert done.new == ("Tổ 10", "Tổ 2", "Nà Lung")
    again = neighbourhoods.add(empty_office, COMMUNE, ["NA LUNG", "Tổ 3"], who=WHO)
    assert (again.new, again.known) == (("Tổ 3",), ("Nà Lung",))
    assert names(empty_office) == ["Nà Lung", "Tổ 2", "Tổ 3", "Tổ 10"]


@pytest.mark.parametrize("name", ["", "  ", "---", "a" * 81])
def test_what_is_no_name_is_refused_and_nothing_written(empty_office: Database, name: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        neighbourhoods.add(empty_office, COMMUNE, ["Nà Lung", name], who=WHO)
    assert refused.value.text().endswith(".")
    assert names(empty_office) == []


def test_a_new_name_shows_in_lists_and_search(office: Office) -> None:
    place = office.add("neighbourhood", name="Nà Lung")
    home = office.add("household", household_code="HG1", neighbourhood_id=place)
    person = office.person("Ma Thị Sáu", household_id=home)
    changes = neighbourhoods.rename(office.database, place, "Bản Phong", who=WHO)
    assert changes.touches("household")
    assert changes.touches("person")
    (row,) = lists.list_page(office.database, "person", [person], TODAY, ["neighbourhood"])
    assert row.values["neighbourhood"] == "Bản Phong"
    (hit,) = Searcher(office.database).search("ma thi sau").hits
    assert hit.neighbourhood == "Bản Phong"
    found = lists.open_list(office.database, ListQuery("neighbourhood", words="ban phong"), TODAY)
    assert list(found) == [place]


def test_only_case_and_marks_may_change_to_the_same_name(office: Office) -> None:
    place = office.add("neighbourhood", name="Na Lung")
    neighbourhoods.rename(office.database, place, "Nà Lung", who=WHO)
    assert names(office.database) == ["Nà Lung"]
    other = office.add("neighbourhood", name="Khau Đao")
    with pytest.raises(InvalidInput) as refused:
        neighbourhoods.rename(office.database, other, "na lung", who=WHO)
    assert "Nà Lung" in refused.value.text()
    assert "Gộp" in refused.value.text()


def test_a_rename_of_what_somebody_changed_is_refused(office: Office) -> None:
    place = office.add("neighbourhood", name="Nà Lung")
    seen = by_name(office.database, "Nà Lung").version
    neighbourhoods.rename(office.database, place, "Bản Phong", who=WHO, version=seen)
    with pytest.raises(ChangedByAnotherUser):
        neighbourhoods.rename(office.database, place, "Tả Van", who=WHO, version=seen)


def test_a_merge_moves_every_record_and_leaves_one_place(office: Office) -> None:
    kept, gone = (office.add("neighbourhood", name=name) for name in ("Nà Lung", "Na Lungg"))
    home = office.add("household", household_code="HG1", neighbourhood_id=gone)
    office.person("Ma Thị Sáu", household_id=home)
    office.person("Lò Văn Bảy", neighbourhood_id=gone)
    office.add("event", event_type="small_group", held_on=TODAY, neighbourhood_id=gone)
    before = by_name(office.database, "Na Lungg")
    assert (before.households, before.persons, before.events) == (1, 2, 1)
    changes = neighbourhoods.merge(office.database, kept, gone, who=WHO)
    assert changes.everything
    assert names(office.database) == ["Nà Lung"]
    after = by_name(office.database, "Nà Lung")
    assert (after.households, after.persons, after.events) == (1, 2, 1)
    with office.database.read() as snapshot:
        moved = snapshot.rows(text("SELECT count(*) FROM audit WHERE action = 'update'"))
    assert moved[0][0] == 3


def test_a_merge_that_makes_no_sense_is_refused(office: Office) -> None:
    place = office.add("neighbourhood", name="Nà Lung")
    far = office.add("neighbourhood", name="Nà Lung", commune_code="02671")
    with pytest.raises(InvalidInput):
        neighbourhoods.merge(office.database, place, place, who=WHO)
    with pytest.raises(InvalidInput) as refused:
        neighbourhoods.merge(office.database, place, far, who=WHO)
    assert "hai xã" in refused.value.text()
    with pytest.raises(RecordMissing):
        neighbourhoods.merge(office.database, place, 99_999, who=WHO)
    assert names(office.database) == ["Nà Lung", "Nà Lung"]


def test_only_an_empty_place_is_deleted(office: Office) -> None:
    place = office.add("neighbourhood", name="Nà Lung")
    home = office.add("household", household_code="HG1", neighbourhood_id=place)
    assert not by_name(office.database, "Nà Lung").is_empty
    with pytest.raises(InvalidInput) as refused:
        neighbourhoods.delete(office.database, place, who=WHO)
    assert "1" in refused.value.text()
    with office.database.write(WHO) as unit:
        unit.delete("household", home)
    assert by_name(office.database, "Nà Lung").is_empty
    neighbourhoods.delete(office.database, place, who=WHO)
    assert names(office.database) == []
