"""Heads, places and collectors of households as their members come, go and are deleted."""

import datetime

import pytest
from sqlalchemy import text

from desktop.domain.errors import RecordInvalid
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.storage.database import Database
from desktop.storage.queries import covers
from tests.office_data import COMMUNE, TODAY, WHO
from tests.services.saved_records import VALUES, audit, change, load, save

DAY = datetime.date(2026, 3, 8)


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
