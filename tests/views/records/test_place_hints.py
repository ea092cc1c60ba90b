"""What a form tells of old names of places before it is saved."""

import pytest

from desktop.fields.record_kinds import Draft
from desktop.services import neighbourhoods, place_names, records
from desktop.views.records.place_hints import PlaceHints
from desktop.views.records.record_fields import form_fields
from tests.office_data import COMMUNE, WHO

OLD = "Thôn 2, xã Nà Tông, huyện Lâm Bình"
NEW = "Thôn 2, xã Minh Quang"


@pytest.fixture
def office(empty_office):
    neighbourhoods.add(empty_office, COMMUNE, ["Tổ 3"], who=WHO)
    place_names.add_for_commune(
        empty_office, COMMUNE, "Xã Nà Tông, huyện Lâm Bình", "Xã Minh Quang", who=WHO
    )
    return empty_office


def told(office, draft: Draft, key: str, value: str) -> tuple[str, str] | None:
    hints = PlaceHints.read(office, draft)
    specs = {
        spec.key: spec for spec in form_fields(draft.kind, {"neighbourhood": ("Tổ 3",)}, hints)
    }
    check = specs[key].check
    issue = check(value) if check is not None else None
    return None if issue is None else (issue.code, issue.text())


@pytest.mark.parametrize("kind", ["person", "household", "event"])
def test_another_spelling_is_told_by_the_name_it_gets(office, kind: str) -> None:
    new = Draft(kind, {})
    found = told(office, new, "neighbourhood", "TDP 3")
    assert found is not None
    assert found[0] == "link.known_as"
    assert "“Tổ 3”" in found[1]
    assert told(office, new, "neighbourhood", "tổ 3") is None
    unknown = told(office, new, "neighbourhood", "Thôn Pác Ngàm")
    assert unknown is not None
    assert unknown[0] == "link.new"


def test_an_old_commune_is_told_where_the_save_will_write_it_anew(office) -> None:
    new = Draft("person", {})
    found = told(office, new, "address", OLD)
    assert found is not None
    assert found[0] == "address.moved"
    assert NEW in found[1]
    assert told(office, new, "address", NEW) is None


@pytest.mark.parametrize(
    ("address", "former"), [(OLD, None), ("Số 1", "Số 4, Khau Đao")], ids=["untouched", "kept"]
)
def test_nothing_is_told_of_an_address_that_stays(office, address: str, former: str | None) -> None:
    values: dict[str, object] = {"full_name": "Lò Văn Bảy", "former_address": former}
    person = records.save(office, Draft("person", values), who=WHO).id
    draft = Draft("person", {**values, "address": address}, person)
    assert told(office, draft, "address", OLD) is None
