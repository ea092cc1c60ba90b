"""Sample data go as a whole, and nothing of what people wrote goes with them."""

from pathlib import Path

import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.list_query import ListQuery
from desktop.fields.record_kinds import Draft
from desktop.services import lists, neighbourhoods, offices, records
from desktop.services.sample_removal import own_records_of, remove_sample
from desktop.storage.database import Database
from tests.office_data import COMMUNE, DEMO_PERSONS, NOW, TODAY, WHO


def people(path: Path) -> int:
    database = offices.open_office(path, for_writing=False)
    count = len(lists.open_list(database, ListQuery("person"), TODAY))
    database.close()
    return count


def test_an_empty_office_takes_the_place_and_keeps_what_people_chose(demo: Database) -> None:
    offices.set_office_options(demo, {"signer": "Ma Thị Sáu"}, who=WHO)
    neighbourhoods.add(demo, COMMUNE, ["Bản Mới"], who=WHO)
    offices.add_communes(demo, ["02671"], who=WHO)
    demo.close()
    aside = remove_sample(demo.path, who=WHO, clock=lambda: NOW)
    assert aside is not None
    assert people(aside) == DEMO_PERSONS
    assert people(demo.path) == 0
    fresh = offices.open_office(demo.path, for_writing=True)
    assert not offices.holds_sample_data(fresh)
    assert [one.code for one in offices.office_communes(fresh)] == [COMMUNE, "02671"]
    assert offices.office_options(fresh) == {"signer": "Ma Thị Sáu"}
    assert [one.name for one in neighbourhoods.list_all(fresh)] == ["Bản Mới"]
    fresh.close()
    assert sorted(path.name.split("_")[0] for path in demo.path.parent.glob("sao-luu/*.db")) == [
        "demo",
        "thay-the-demo",
    ]
    assert not list(demo.path.parent.glob("so-moi-*"))


def test_with_records_of_ones_own_nothing_is_removed(demo: Database) -> None:
    assert own_records_of(demo).records == 0
    records.save(demo, Draft("person", {"full_name": "Lò Thị Mới"}), who=WHO)
    records.save(demo, Draft("household", {"head_name": "Lò Thị Mới"}), who=WHO)
    assert own_records_of(demo).records == 2
    demo.close()
    before = demo.path.read_bytes()
    with pytest.raises(InvalidInput) as refused:
        remove_sample(demo.path, who=WHO, clock=lambda: NOW)
    assert "2 bản ghi tự nhập" in refused.value.text()
    assert demo.path.read_bytes() == before
    assert people(demo.path) == DEMO_PERSONS + 1


def test_a_record_of_the_sample_that_was_changed_is_still_the_samples(demo: Database) -> None:
    (first, *_) = lists.open_list(demo, ListQuery("person"), TODAY)
    draft = records.load(demo, "person", first, TODAY)
    changed = Draft("person", {**draft.values, "note": "đã gọi"}, first, draft.version)
    records.save(demo, changed, who=WHO)
    assert own_records_of(demo).records == 0


def test_an_office_without_sample_data_is_left_alone(empty_office: Database) -> None:
    empty_office.close()
    with pytest.raises(InvalidInput) as refused:
        remove_sample(empty_office.path, who=WHO, clock=lambda: NOW)
    assert refused.value.code == "sample.none"
    assert not (empty_office.path.parent / "sao-luu").exists()
