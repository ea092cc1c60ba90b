"""Old names: kept, used by forms, taken along by renames and merges, and taken back."""

from typing import Any

import pytest

from desktop.domain.errors import InvalidInput, RecordMissing
from desktop.fields.record_kinds import Draft
from desktop.services import neighbourhoods, place_names, records
from desktop.services.history import undoing
from desktop.storage.database import Database
from tests.services.conftest import COMMUNE, Office

WHO = "Hoàng Thị Sao"
OLD = "Thôn 2, xã Nà Tông, huyện Lâm Bình"
NEW = "Thôn 2, xã Minh Quang"


def kept(database: Database) -> list[tuple[str, object]]:
    return [
        (each.old_text, each.neighbourhood_id or each.new_text)
        for each in place_names.list_all(database)
    ]


def with_old_commune(office: Office) -> None:
    place_names.add_for_commune(
        office.database, COMMUNE, "Xã Nà Tông, huyện Lâm Bình", "Xã Minh Quang", who=WHO
    )


def stored(office: Office, kind: str, record_id: int) -> Any:
    with office.database.write("test") as unit:
        return unit.get(kind, record_id).values


def test_an_old_name_is_kept_found_and_forgotten(office: Office) -> None:
    place = office.add("neighbourhood", name="Tổ 13")
    place_names.add_for_neighbourhood(office.database, place, " Bản  Khau Đao ", who=WHO)
    assert kept(office.database) == [("Bản Khau Đao", place)]
    for words in ("bản khau đao", "Bản Khau Đao (cũ)", "TDP 13", "Tổ dân phố số 13"):
        saved = records.save(
            office.database,
            Draft("person", {"full_name": "Lò Văn Bảy", "neighbourhood": words}),
            who=WHO,
        )
        assert stored(office, "person", saved.id)["neighbourhood_id"] == place
    (alias,) = place_names.list_all(office.database)
    place_names.remove(office.database, alias.id, who=WHO)
    assert kept(office.database) == []
    with pytest.raises(RecordMissing):
        place_names.remove(office.database, alias.id, who=WHO)


def test_what_may_be_two_places_is_a_new_one_in_a_form(office: Office) -> None:
    office.add("neighbourhood", name="Tổ 5 (Nà Tông)")
    office.add("neighbourhood", name="Tổ 5 (Xuân Lập)")
    records.save(
        office.database,
        Draft("person", {"full_name": "Lò Văn Bảy", "neighbourhood": "Tổ 5"}),
        who=WHO,
    )
    assert len(neighbourhoods.list_all(office.database)) == 3


@pytest.mark.parametrize(
    ("old", "code"),
    [
        ("", "place_alias.empty"),
        ("…", "place_alias.empty"),
        ("a" * 161, "place_alias.long"),
        ("TỔ 13", "place_alias.name_of_today"),
        ("ban khau dao", "place_alias.taken"),
    ],
)
def test_what_cannot_be_an_old_name(office: Office, old: str, code: str) -> None:
    place = office.add("neighbourhood", name="Tổ 13")
    other = office.add("neighbourhood", name="Tổ 14")
    place_names.add_for_neighbourhood(office.database, place, "Bản Khau Đao", who=WHO)
    with pytest.raises(InvalidInput) as refused:
        place_names.add_for_neighbourhood(office.database, other, old, who=WHO)
    assert refused.value.code == code
    assert refused.value.text().endswith(".")
    assert kept(office.database) == [("Bản Khau Đao", place)]


@pytest.mark.parametrize(
    ("old", "code"),
    [
        (" ", "place_alias.empty"),
        ("huyện Lâm Bình", "place_alias.no_commune"),
        ("xã minh quang", "place_alias.same"),
        ("XÃ NÀ TÔNG, HUYỆN LÂM BÌNH", "place_alias.taken"),
    ],
)
def test_what_cannot_be_an_old_commune(office: Office, old: str, code: str) -> None:
    with_old_commune(office)
    with pytest.raises(InvalidInput) as refused:
        place_names.add_for_commune(office.database, COMMUNE, old, "Xã Minh Quang", who=WHO)
    assert refused.value.code == code


def test_an_old_commune_is_the_commune_of_the_office_unless_told_otherwise(office: Office) -> None:
    place_names.add_for_commune(office.database, COMMUNE, "Phường Kim Tân", who=WHO)
    assert kept(office.database) == [("Phường Kim Tân", "Phường Lào Cai")]


def test_a_rename_keeps_the_former_name(office: Office) -> None:
    place = office.add("neighbourhood", name="Bản Khau Đao")
    neighbourhoods.rename(office.database, place, "Tổ 13", who=WHO)
    assert kept(office.database) == [("Bản Khau Đao", place)]
    neighbourhoods.rename(office.database, place, "TỔ 13", who=WHO)
    assert kept(office.database) == [("Bản Khau Đao", place)]
    neighbourhoods.rename(office.database, place, "Bản Khau Đao", who=WHO)
    assert kept(office.database) == [("TỔ 13", place)]


def test_a_merge_keeps_every_former_name(office: Office) -> None:
    kept_id, gone = (office.add("neighbourhood", name=name) for name in ("Tổ 1", "Tổ 2"))
    place_names.add_for_neighbourhood(office.database, gone, "Bản Mới", who=WHO)
    neighbourhoods.merge(office.database, kept_id, gone, who=WHO)
    assert kept(office.database) == [("Bản Mới", kept_id), ("Tổ 2", kept_id)]


def test_a_name_of_today_is_no_old_name_of_another(office: Office) -> None:
    place = office.add("neighbourhood", name="Tổ 3")
    neighbourhoods.rename(office.database, place, "Tổ 13", who=WHO)
    neighbourhoods.add(office.database, COMMUNE, ["Tổ 3"], who=WHO)
    assert kept(office.database) == []


def test_every_step_can_be_taken_back(office: Office) -> None:
    kept_id, gone = (office.add("neighbourhood", name=name) for name in ("Tổ 1", "Tổ 2"))
    place_names.add_for_neighbourhood(office.database, gone, "Bản Mới", who=WHO)
    before = kept(office.database)
    neighbourhoods.merge(office.database, kept_id, gone, who=WHO)
    undoing.undo(office.database, who=WHO)
    assert kept(office.database) == before
    neighbourhoods.delete(office.database, gone, who=WHO)
    assert kept(office.database) == []
    undoing.undo(office.database, who=WHO)
    assert kept(office.database) == before
    undoing.undo(office.database, who=WHO)
    assert kept(office.database) == []
    undoing.redo(office.database, who=WHO)
    assert kept(office.database) == before


@pytest.mark.parametrize("kind", ["person", "household"])
def test_a_typed_address_gets_the_new_commune_and_keeps_the_old_text(
    office: Office, kind: str
) -> None:
    with_old_commune(office)
    name = {"person": "full_name", "household": "head_name"}[kind]
    saved = records.save(
        office.database, Draft(kind, {name: "Lò Văn Bảy", "address": OLD}), who=WHO
    )
    values = stored(office, kind, saved.id)
    assert (values["address"], values["former_address"]) == (NEW, OLD)


def test_an_address_is_left_alone_where_its_old_text_could_not_be_kept(office: Office) -> None:
    with_old_commune(office)
    values = {"full_name": "Lò Văn Bảy", "address": OLD, "former_address": "Số 4, Khau Đao"}
    saved = records.save(office.database, Draft("person", values), who=WHO)
    found = stored(office, "person", saved.id)
    assert (found["address"], found["former_address"]) == (OLD, "Số 4, Khau Đao")


def test_an_address_that_was_not_touched_stays(office: Office) -> None:
    person = office.person("Lò Văn Bảy", address=OLD)
    with_old_commune(office)
    draft = Draft("person", {"phone": "0912345678", "address": OLD}, person, None)
    records.save(office.database, replace_required(draft), who=WHO)
    assert stored(office, "person", person)["address"] == OLD
    assert stored(office, "person", person)["former_address"] is None


def replace_required(draft: Draft) -> Draft:
    return Draft(draft.kind, {"full_name": "Lò Văn Bảy", **draft.values}, draft.id, draft.version)
