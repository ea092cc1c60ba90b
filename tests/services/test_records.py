"""Saving a record: required fields, own numbers, links, one head, clashes, and the audit."""

import datetime
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from desktop.domain.changes import Changes
from desktop.domain.dates import PartialDate
from desktop.domain.errors import ChangedByAnotherUser, RecordInvalid, RecordMissing
from desktop.fields.catalogue import RECORD_KINDS, kind_of
from desktop.fields.field_kinds import Number
from desktop.fields.money_kind import Money
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.storage.database import Database
from desktop.storage.database_errors import DuplicateValue
from desktop.storage.queries import covers
from tests.office_data import COMMUNE, NOW, TODAY, WHO

DAY = datetime.date(2026, 3, 8)


def save(database: Database, kind: str, **values: object) -> int:
    return records.save(database, Draft(kind, values), who=WHO).id


def change(database: Database, kind: str, record_id: int, **values: object) -> records.Saved:
    draft = records.load(database, kind, record_id, TODAY)
    changed = Draft(kind, {**draft.values, **values}, draft.id, draft.version)
    return records.save(database, changed, who=WHO)


def load(database: Database, kind: str, record_id: int) -> dict[str, object]:
    return records.load(database, kind, record_id, TODAY).values


def audit(database: Database) -> list[dict[str, Any]]:
    with database.read() as snapshot:
        rows = snapshot.rows(text("SELECT * FROM audit WHERE row_id IS NOT NULL ORDER BY id"))
    found = [dict(row._mapping) for row in rows]
    for row in found:
        for side in ("before", "after"):
            row[side] = None if row[side] is None else json.loads(row[side])
    return found


VALUES: dict[str, dict[str, object]] = {
    "neighbourhood": {"name": "Thôn Nà Lung"},
    "household": {
        "household_code": "HG0005",
        "head_name": "Ma Hữu Sỹ",
        "neighbourhood": "Thôn Nà Lung",
        "household_class": "near_poor",
        "decision_number": "125/QĐ-UBND",
        "collector": "Đỗ Thị Hiền",
        "phone": "0912345678",
        "address": "Số 5, đường Bến Đá",
        "former_address": "Thôn 5, xã Cũ, huyện Cũ",
        "note": "ở xa trung tâm",
    },
    "person": {
        "full_name": "Nguyễn Thị Hiền",
        "birth_date": PartialDate(1986, 7, 5),
        "sex": "F",
        "national_id": "036186012345",
        "old_id": "162345678",
        "si_number": "0123654789",
        "hi_card_no": "GD4380123654789",
        "phone": "0912345678",
        "email": "hien@thu.vn",
        "ethnic_group": "01",
        "household_code": "HG0005",
        "relation": "02",
        "neighbourhood": "Thôn Hồng",
        "address": "xóm trên",
        "former_address": "Xóm 2, xã Cũ",
        "primary_care_facility": "Trạm y tế xã",
        "participant_group": "DT",
        "residence_status": "temporary",
        "residence_date": DAY,
        "residence_reason": "đi làm",
        "life_status": "alive",
        "note": "gọi buổi tối",
    },
    "organisation": {
        "name": "Bưu điện xã",
        "organisation_code": "BI0113G",
        "contract_no": "12/HĐ",
        "contract_from": DAY,
        "contract_to": TODAY,
        "phone": "02143820000",
        "address": "UBND xã",
        "note": "tốt",
    },
    "collector": {
        "full_name": "Đỗ Thị Hiền",
        "birth_date": PartialDate(1990),
        "national_id": "036190012345",
        "si_number": "0123654780",
        "collector_code": "NV036190012345",
        "phone": "0987654321",
        "organisation": "Bưu điện xã",
        "areas": "Thôn 3, Thôn 4",
        "certificate_no": "CN01",
        "certificate_date": DAY,
        "card_no": "T01",
        "card_valid_to": TODAY,
        "last_training": DAY,
        "status": "paused",
        "education": "Trung cấp",
        "other_job": "Trưởng thôn",
        "note": "mới",
    },
    "event": {
        "held_on": DAY,
        "event_type": "small_group",
        "title": "BHYT hộ gia đình",
        "place": "Nhà văn hoá",
        "neighbourhood": "Thôn Nà Lung",
        "partner": "Hội Phụ nữ",
        "state": "planned",
        "people_reached": 42,
        "new_vsi": 3,
        "new_hi": 4,
        "vssid_accounts": 5,
        "noncash_switches": 6,
        "donated_cards": 7,
        "cost": 9_000_000_000,
        "note": "đông",
    },
    "receipt": {
        "receipt_book": "A1",
        "receipt_no": "0000123",
        "receipt_date": DAY,
        "payer_name": "Nguyễn Thị Hiền",
        "scheme": "HI",
        "months": 12,
        "amount_paid": 1_366_200,
        "collector_code": "NV036190012345",
        "note": "đủ",
    },
}


@pytest.mark.parametrize("kind", list(VALUES))
def test_what_is_saved_is_what_is_loaded(empty_office: Database, kind: str) -> None:
    _save_what_it_names(empty_office, kind)
    saved = records.save(empty_office, Draft(kind, VALUES[kind]), who=WHO)
    draft = records.load(empty_office, kind, saved.id, TODAY)
    assert (draft.id, draft.version) == (saved.id, 1)
    stored = {key: value for key, value in draft.values.items() if value is not None}
    assert stored == VALUES[kind]
    assert set(draft.values) == {spec.key for spec in kind_of(kind).stored_fields}
    assert saved.changes.touches(kind)
    assert saved.id in saved.changes.ids_of(kind)


@pytest.mark.parametrize("kind", list(VALUES))
def test_every_field_can_be_emptied_again_but_the_required_ones(
    empty_office: Database, kind: str
) -> None:
    _save_what_it_names(empty_office, kind)
    record = save(empty_office, kind, **VALUES[kind])
    for spec in kind_of(kind).form_fields:
        if spec.required:
            with pytest.raises(RecordInvalid) as refused:
                change(empty_office, kind, record, **{spec.key: None})
            assert list(refused.value.problems) == [spec.key]
            assert spec.label.lower() in refused.value.problems[spec.key].text()
            assert "1" in refused.value.text()
        else:
            change(empty_office, kind, record, **{spec.key: None})
            left = load(empty_office, kind, record)[spec.key]
            assert left is None or (kind, spec.key, left) in USUAL


def _save_what_it_names(office: Database, kind: str) -> None:
    """Write the records that a test record names and that nobody invents."""
    if kind in {"person", "household"}:
        save(office, "collector", **VALUES["collector"])
    if kind == "person":
        save(office, "household", **VALUES["household"])


USUAL = {
    ("person", "life_status", "alive"),
    ("collector", "status", "active"),
    ("event", "state", "held"),
    # A member without a place of its own lives where the household is.
    ("person", "neighbourhood", "Thôn Nà Lung"),
}


def test_saving_without_a_change_writes_nothing(empty_office: Database) -> None:
    record = save(empty_office, "organisation", **VALUES["organisation"])
    before = audit(empty_office)
    saved = change(empty_office, "organisation", record)
    assert not saved.changes
    assert audit(empty_office) == before
    assert records.load(empty_office, "organisation", record, TODAY).version == 1


def test_an_older_version_is_refused_and_the_newer_stays(empty_office: Database) -> None:
    record = save(empty_office, "organisation", name="Bưu điện xã")
    mine = records.load(empty_office, "organisation", record, TODAY)
    change(empty_office, "organisation", record, note="của người khác")
    stale = Draft("organisation", {**mine.values, "note": "của tôi"}, record, mine.version)
    before = audit(empty_office)
    with pytest.raises(ChangedByAnotherUser):
        records.save(empty_office, stale, who=WHO)
    with pytest.raises(ChangedByAnotherUser):
        records.delete(empty_office, "organisation", record, who=WHO, version=mine.version)
    assert load(empty_office, "organisation", record)["note"] == "của người khác"
    assert audit(empty_office) == before


def test_a_deleted_record_can_neither_be_loaded_nor_saved_nor_deleted(
    empty_office: Database,
) -> None:
    record = save(empty_office, "organisation", name="Bưu điện xã")
    draft = records.load(empty_office, "organisation", record, TODAY)
    records.delete(empty_office, "organisation", record, who=WHO)
    with pytest.raises(RecordMissing):
        records.load(empty_office, "organisation", record, TODAY)
    with pytest.raises(RecordMissing):
        records.save(empty_office, draft, who=WHO)
    with pytest.raises(RecordMissing):
        records.delete(empty_office, "organisation", record, who=WHO)


# Numbers of one's own


@pytest.mark.parametrize("key", ["national_id", "si_number"])
def test_a_number_is_one_persons_only(empty_office: Database, key: str) -> None:
    number = str(VALUES["person"][key])
    first = save(empty_office, "person", full_name="Nguyễn Thị Hiền", **{key: number})
    with pytest.raises(RecordInvalid) as refused:
        save(empty_office, "person", full_name="Trần Văn Ba", **{key: number})
    problem = refused.value.problems[key]
    assert "Nguyễn Thị Hiền" in problem.text()
    assert problem.values["id"] == first
    second = save(empty_office, "person", full_name="Trần Văn Ba")
    with pytest.raises(RecordInvalid):
        change(empty_office, "person", second, **{key: number})
    change(empty_office, "person", first, note="vẫn giữ số của mình")


def test_both_numbers_taken_are_told_at_once(empty_office: Database) -> None:
    numbers = {"national_id": "036186012345", "si_number": "0123654789"}
    save(empty_office, "person", full_name="Nguyễn Thị Hiền", **numbers)
    with pytest.raises(RecordInvalid) as refused:
        save(empty_office, "person", full_name="Trần Văn Ba", **numbers)
    assert set(refused.value.problems) == set(numbers)


def test_a_household_code_is_one_households_only(empty_office: Database) -> None:
    save(empty_office, "household", head_name="Ma Hữu Sỹ", household_code="HG0005")
    with pytest.raises(DuplicateValue) as refused:
        save(empty_office, "household", head_name="Ma Thị Ba", household_code="HG0005")
    assert "households.household_code" in refused.value.columns
    for _ in range(2):
        save(empty_office, "household", head_name="Ma Thị Ba")


def test_an_identity_number_that_does_not_fit_the_person_is_saved_with_a_warning(
    empty_office: Database,
) -> None:
    draft = Draft(
        "person",
        {
            "full_name": "Nguyễn Văn Nam",
            "sex": "M",
            "birth_date": PartialDate(1986),
            "national_id": "036186012345",
        },
    )
    saved = records.save(empty_office, draft, who=WHO)
    assert set(saved.warnings) == {"national_id"}
    assert not saved.warnings["national_id"].blocks


# Links by name


def test_names_that_differ_by_marks_or_case_are_one_neighbourhood(empty_office: Database) -> None:
    homes = [
        save(empty_office, "household", head_name="Ma Hữu Sỹ", neighbourhood=name)
        for name in ("Thôn Nà Lung", "thôn na lung", "THÔN NÀ LUNG")
    ]
    assert {load(empty_office, "household", home)["neighbourhood"] for home in homes} == {
        "Thôn Nà Lung"
    }
    assert sum(row["kind"] == "neighbourhood" for row in audit(empty_office)) == 1


def test_an_unknown_organisation_is_made_and_a_household_is_not(empty_office: Database) -> None:
    collector = save(
        empty_office, "collector", full_name="Đỗ Thị Hiền", organisation="Hội Nông dân"
    )
    assert load(empty_office, "collector", collector)["organisation"] == "Hội Nông dân"
    before = audit(empty_office)
    with pytest.raises(RecordInvalid) as refused:
        save(empty_office, "person", full_name="Trần Văn Ba", household_code="HG9")
    assert "HG9" in refused.value.problems["household_code"].text()
    assert audit(empty_office) == before


def test_a_new_neighbourhood_of_a_refused_record_is_not_kept(empty_office: Database) -> None:
    values = {"full_name": "Trần Văn Ba", "neighbourhood": "Thôn Mới", "household_code": "HG9"}
    with pytest.raises(RecordInvalid):
        save(empty_office, "person", **values)
    with empty_office.read() as snapshot:
        assert not snapshot.rows(text("SELECT * FROM neighbourhoods"))


def test_new_records_belong_to_the_offices_commune(empty_office: Database) -> None:
    record = save(empty_office, "event", held_on=DAY, event_type="small_group")
    with empty_office.read() as snapshot:
        rows = snapshot.rows(text("SELECT commune_code FROM events").bindparams())
    assert [row[0] for row in rows] == [COMMUNE]
    assert record == 1


# Heads


def household(database: Database, code: str, *members: tuple[str, str | None]) -> list[int]:
    save(database, "household", household_code=code, head_name=members[0][0])
    return [
        save(database, "person", full_name=name, relation=relation, household_code=code)
        for name, relation in members
    ]


def head_of(database: Database, code: str) -> object:
    with database.read() as snapshot:
        return snapshot.rows(
            text("SELECT head_name FROM households WHERE household_code = :code").bindparams(
                code=code
            )
        )[0][0]


def test_the_last_one_called_head_is_the_head(empty_office: Database) -> None:
    old, new = household(empty_office, "HG1", ("Ma Hữu Sỹ", "00"), ("Ma Thị Ba", "02"))
    saved = change(empty_office, "person", new, relation="00")
    assert head_of(empty_office, "HG1") == "Ma Thị Ba"
    assert load(empty_office, "person", old)["relation"] is None
    assert saved.changes.ids == {("person", new), ("person", old), ("household", 1)}


def test_a_heads_new_name_is_the_households_too(empty_office: Database) -> None:
    head, _ = household(empty_office, "HG1", ("Ma Hữu Sỹ", "00"), ("Ma Thị Ba", "02"))
    change(empty_office, "person", head, full_name="Ma Hữu Sơn")
    assert head_of(empty_office, "HG1") == "Ma Hữu Sơn"


def test_a_household_keeps_its_heads_name(empty_office: Database) -> None:
    household(empty_office, "HG1", ("MA HỮU SỸ", "00"))
    with pytest.raises(RecordInvalid) as refused:
        change(empty_office, "household", 1, head_name="Ma Thị Ba")
    assert "MA HỮU SỸ" in refused.value.problems["head_name"].text()
    change(empty_office, "household", 1, head_name="Ma Hữu Sỹ", note="như trong biểu mẫu")
    assert head_of(empty_office, "HG1") == "MA HỮU SỸ"


def test_a_household_without_a_head_may_be_renamed(empty_office: Database) -> None:
    household(empty_office, "HG1", ("Ma Hữu Sỹ", "02"))
    change(empty_office, "household", 1, head_name="Ma Thị Ba")
    assert head_of(empty_office, "HG1") == "Ma Thị Ba"


def test_a_head_who_joins_another_household_leads_it(empty_office: Database) -> None:
    (first,) = household(empty_office, "HG1", ("Ma Hữu Sỹ", "00"))
    (second,) = household(empty_office, "HG2", ("Lò Thị Ba", "00"))
    change(empty_office, "person", first, household_code="HG2")
    assert head_of(empty_office, "HG2") == "Ma Hữu Sỹ"
    assert load(empty_office, "person", second)["relation"] is None
    assert head_of(empty_office, "HG1") is None


# Where people live


def test_a_household_that_moves_takes_its_members_along(empty_office: Database) -> None:
    save(empty_office, "household", household_code="H", head_name="Ma Sỹ", neighbourhood="Thôn 1")
    own = save(
        empty_office, "person", full_name="Ma Ba", household_code="H", neighbourhood="Thôn 2"
    )
    like = save(
        empty_office, "person", full_name="Ma Tư", household_code="H", neighbourhood="thon 1"
    )
    blank = save(empty_office, "person", full_name="Ma Năm", household_code="H")
    change(empty_office, "household", 1, neighbourhood="Thôn 3")
    places = [load(empty_office, "person", one)["neighbourhood"] for one in (own, like, blank)]
    assert places == ["Thôn 2", "Thôn 3", "Thôn 3"]


# Deletion


@pytest.mark.parametrize(
    ("changed", "place", "place_after_move"),
    [
        ({"household_code": None}, "Thôn 1", "Thôn 1"),
        ({"household_code": None, "neighbourhood": None}, None, None),
        ({"household_code": None, "neighbourhood": "Thôn 2"}, "Thôn 2", "Thôn 2"),
        ({"household_code": "K"}, "Thôn 2", "Thôn 2"),
        ({"neighbourhood": "Thôn 1"}, "Thôn 1", "Thôn 3"),
        ({"neighbourhood": "Thôn 2"}, "Thôn 2", "Thôn 2"),
    ],
)
def test_who_leaves_a_household_keeps_the_place_that_the_form_showed(
    empty_office: Database, changed: dict[str, object], place: object, place_after_move: object
) -> None:
    for code, where in (("H", "Thôn 1"), ("K", "Thôn 2")):
        save(empty_office, "household", household_code=code, head_name="Ma Sỹ", neighbourhood=where)
    member = save(empty_office, "person", full_name="Ma Ba", household_code="H")
    # As the form gives it: links that nobody touched are left out.
    records.save(
        empty_office, Draft("person", {"full_name": "Ma Ba", **changed}, member, 1), who=WHO
    )
    assert load(empty_office, "person", member)["neighbourhood"] == place
    change(empty_office, "household", 1, neighbourhood="Thôn 3")
    assert load(empty_office, "person", member)["neighbourhood"] == place_after_move


def test_who_returns_to_the_place_of_the_household_moves_along_again(
    empty_office: Database,
) -> None:
    save(empty_office, "household", household_code="H", head_name="Ma Sỹ", neighbourhood="Thôn 1")
    member = save(
        empty_office, "person", full_name="Ma Ba", household_code="H", neighbourhood="Thôn 2"
    )
    back: dict[str, object] = {"full_name": "Ma Ba", "neighbourhood": "Thôn 1"}
    records.save(empty_office, Draft("person", back, member, 1), who=WHO)
    change(empty_office, "household", 1, neighbourhood="Thôn 3")
    assert load(empty_office, "person", member)["neighbourhood"] == "Thôn 3"


def test_members_of_a_deleted_household_stay_and_keep_their_place(empty_office: Database) -> None:
    save(empty_office, "household", household_code="H", head_name="Ma Sỹ", neighbourhood="Thôn 1")
    members = [
        save(empty_office, "person", full_name=name, household_code="H", relation=relation, **more)
        for name, relation, more in (
            ("Ma Sỹ", "00", {}),
            ("Ma Ba", "02", {"neighbourhood": "Thôn 2"}),
        )
    ]
    changes = records.delete(empty_office, "household", 1, who=WHO)
    assert changes.ids == {("household", 1), *(("person", member) for member in members)}
    for member, place in zip(members, ("Thôn 1", "Thôn 2"), strict=True):
        values = load(empty_office, "person", member)
        assert (values["household_code"], values["relation"]) == (None, None)
        assert values["neighbourhood"] == place


def test_a_deleted_persons_covers_go_too_and_each_is_in_the_audit(empty_office: Database) -> None:
    person = save(empty_office, "person", full_name="Ma Sỹ")
    with empty_office.write(WHO) as unit:
        cover = {"commune_code": COMMUNE, "person_id": person, "scheme": "HI"}
        ids = [unit.insert("cover", {**cover, "valid_to": end}) for end in (DAY, TODAY)]
    records.delete(empty_office, "person", person, who=WHO)
    with empty_office.read() as snapshot:
        assert covers.of_persons(snapshot, [person]) == {}
    gone = [row for row in audit(empty_office) if row["action"] == "delete"]
    assert [(row["kind"], row["row_id"]) for row in gone] == [
        *(("cover", one) for one in ids),
        ("person", person),
    ]
    assert gone[0]["before"]["valid_to"] == "2026-03-08"


def test_a_deleted_receipt_leaves_the_cover_with_a_line_in_the_audit(
    empty_office: Database,
) -> None:
    person = save(empty_office, "person", full_name="Ma Sỹ")
    receipt = save(empty_office, "receipt", **VALUES["receipt"])
    with empty_office.write(WHO) as unit:
        unit.insert(
            "cover",
            {
                "commune_code": COMMUNE,
                "person_id": person,
                "receipt_id": receipt,
                "scheme": "HI",
                "valid_to": TODAY,
            },
        )
    records.delete(empty_office, "receipt", receipt, who=WHO)
    unlinked = next(row for row in audit(empty_office) if row["action"] == "update")
    assert (unlinked["kind"], unlinked["before"]) == ("cover", {"receipt_id": receipt})


# The audit


def test_the_audit_tells_exactly_what_was_and_what_is(empty_office: Database) -> None:
    record = save(empty_office, "organisation", name="Bưu điện xã", contract_from=DAY)
    change(empty_office, "organisation", record, contract_from=None, phone="0912345678")
    records.delete(empty_office, "organisation", record, who="Tòng Văn Xoá")
    created, updated, deleted = audit(empty_office)
    assert (created["action"], created["before"]) == ("create", None)
    assert created["after"]["name"] == "Bưu điện xã"
    assert created["after"]["contract_from"] == "2026-03-08"
    assert created["after"]["commune_code"] == COMMUNE
    assert updated["action"] == "update"
    assert updated["before"] == {"contract_from": "2026-03-08", "phone": None}
    assert updated["after"] == {"contract_from": None, "phone": "0912345678"}
    assert (deleted["action"], deleted["after"]) == ("delete", None)
    assert deleted["before"]["phone"] == "0912345678"
    assert [row["row_version"] for row in (created, updated)] == [1, 2]
    assert [row["who"] for row in (created, updated, deleted)] == [WHO, WHO, "Tòng Văn Xoá"]
    assert len({row["row_uid"] for row in (created, updated, deleted)}) == 1
    assert {row["at"] for row in (created, updated, deleted)} == {f"{NOW}.000000"}


def test_a_birth_year_stands_in_the_audit_as_it_is_known(empty_office: Database) -> None:
    record = save(empty_office, "person", full_name="Ma Sỹ", birth_date=PartialDate(1956))
    change(empty_office, "person", record, birth_date=PartialDate(1956, 3))
    assert audit(empty_office)[-1]["before"] == {"birth_date": "1956"}
    assert audit(empty_office)[-1]["after"] == {"birth_date": "1956-03"}


# Properties

WORDS = st.text(st.characters(categories=["L", "N", "P", "Z"]), min_size=1, max_size=30).filter(
    str.strip
)


@given(data=st.data())
def test_any_text_comes_back_as_it_was_given(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    values = data.draw(
        st.fixed_dictionaries(
            {"name": WORDS},
            optional={"contract_no": WORDS, "address": WORDS, "note": WORDS},
        )
    )
    database = _kept_office(tmp_path_factory)
    saved = records.save(database, Draft("organisation", dict(values)), who=WHO)
    assert saved.changes == Changes(frozenset({("organisation", saved.id)}))
    loaded = load(database, "organisation", saved.id)
    assert {key: loaded[key] for key in values} == values


_KEPT: list[Database] = []


def _kept_office(factory: pytest.TempPathFactory) -> Database:
    """One office for every example: only records are added."""
    from tests.office_data import office_file

    if not _KEPT:
        path = factory.mktemp("kept") / "office.db"
        path.write_bytes(office_file().read_bytes())
        _KEPT.append(Database(path, clock=lambda: NOW))
    return _KEPT[0]


def test_values_of_every_stored_field_are_told_above() -> None:
    told = {kind: set(values) for kind, values in VALUES.items()}
    for kind in RECORD_KINDS:
        if kind.key == "cover":
            continue
        stored = {spec.key for spec in kind.stored_fields}
        # The dead have these, and no test person is dead.
        assert stored - told[kind.key] <= {"life_date", "life_reason"}
        for spec in kind.stored_fields:
            if isinstance(spec.kind, Number | Money):
                assert isinstance(VALUES[kind.key][spec.key], int)


# The collector in charge of a household


@pytest.mark.parametrize(
    ("words", "known"),
    [("Đỗ Thị Hiền", True), ("do thi hien", True), ("NV07", True), ("Đỗ Thị Hiền A", False)],
)
def test_the_collector_in_charge_is_named_by_name_or_code(
    empty_office: Database, words: str, known: bool
) -> None:
    save(empty_office, "collector", full_name="Đỗ Thị Hiền", collector_code="NV07")
    if known:
        household = save(empty_office, "household", head_name="Ma Hữu Sỹ", collector=words)
        assert load(empty_office, "household", household)["collector"] == "Đỗ Thị Hiền"
        return
    with pytest.raises(RecordInvalid) as refused:
        save(empty_office, "household", head_name="Ma Hữu Sỹ", collector=words)
    assert refused.value.problems["collector"].code == "collector.unknown"


def test_two_collectors_of_one_name_are_told_apart_by_code(empty_office: Database) -> None:
    for code in ("NV07", "NV08"):
        save(empty_office, "collector", full_name="Đỗ Thị Hiền", collector_code=code)
    with pytest.raises(RecordInvalid):
        save(empty_office, "household", head_name="Ma Hữu Sỹ", collector="Đỗ Thị Hiền")
    save(empty_office, "household", head_name="Ma Hữu Sỹ", collector="NV08")


def test_a_deleted_collector_is_in_charge_of_nobody(empty_office: Database) -> None:
    collector = save(empty_office, "collector", full_name="Đỗ Thị Hiền")
    household = save(empty_office, "household", head_name="Ma Hữu Sỹ", collector="Đỗ Thị Hiền")
    records.delete(empty_office, "collector", collector, who=WHO)
    assert load(empty_office, "household", household)["collector"] is None
    told = [row for row in audit(empty_office) if row["kind"] == "household"]
    assert told[-1]["after"] == {"collector_id": None}
