"""Saving a record: required fields, own numbers, links, one head, clashes, and the audit."""

import datetime

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
from tests.office_data import COMMUNE, NOW, TODAY, WHO
from tests.services.saved_records import VALUES, audit, change, load, save

DAY = datetime.date(2026, 3, 8)


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


OWN_SERVICES = {
    "cover",
    "receipt_book",
    "contribution",
    "closing",
    "submission_batch",
    "refund",
    "left_out_row",
}
"""Kinds that no general form writes: collecting has its rules for them."""
USUAL = {
    ("person", "life_status", "alive"),
    ("collector", "status", "active"),
    ("event", "state", "held"),
    ("directive", "state", "open"),
    ("receipt", "status", "valid"),
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
        if kind.key in OWN_SERVICES:
            continue
        stored = {spec.key for spec in kind.stored_fields}
        # The dead have these, and no test person is dead.
        assert stored - told[kind.key] <= {"life_date", "life_reason"}
        for spec in kind.stored_fields:
            if isinstance(spec.kind, Number | Money):
                assert isinstance(VALUES[kind.key][spec.key], int)
