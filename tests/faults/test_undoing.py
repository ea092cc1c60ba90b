"""Taking an import back: afterwards every record is as it was before it, or nothing happened."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.services import history, importing, records
from desktop.services.importing import ImportOptions
from desktop.storage.database import Database
from desktop.storage.queries.import_matching import stored_values
from tests.faults import digests
from tests.faults.lists import (
    Resident,
    moved,
    residents,
    write_collectors,
    write_d03,
    write_d05,
    write_events,
    write_households,
    write_persons,
    write_poor,
)
from tests.faults.verbs import run_here
from tests.office_data import COMMUNE, TODAY, WHO

pytestmark = pytest.mark.faults

PEOPLE = residents(40)
OTHERS = residents(20, seed=5)


def another_head(people: list[Resident]) -> list[Resident]:
    """Let the second member of every household be its head."""
    roles = {"Chủ hộ": "Chồng", "Vợ": "Chủ hộ"}
    return [replace(one, relation=roles.get(one.relation, one.relation)) for one in people]


def another_home(people: list[Resident]) -> list[Resident]:
    """Let every fourth person move to the next household and another neighbourhood."""
    return [
        replace(one, household=people[(at + 4) % len(people)].household, place="Thôn mới")
        if at % 4 == 3
        else one
        for at, one in enumerate(people)
    ]


Write = Callable[[Path], Path]
PAIRS: dict[str, tuple[Write, Write]] = {
    "persons": (
        lambda path: write_persons(path, PEOPLE),
        lambda path: write_persons(path, [*moved(PEOPLE), *OTHERS]),
    ),
    "heads": (
        lambda path: write_persons(path, PEOPLE),
        lambda path: write_persons(path, another_head(PEOPLE)),
    ),
    "homes": (
        lambda path: write_persons(path, PEOPLE),
        lambda path: write_persons(path, another_home(PEOPLE)),
    ),
    "d03ts": (
        lambda path: write_d03(path, PEOPLE),
        lambda path: write_d03(path, [*moved(PEOPLE), *OTHERS], 5_001, "07/2026"),
    ),
    "d05ts": (
        lambda path: write_d03(path, PEOPLE),
        lambda path: write_d05(path, [*moved(PEOPLE), *OTHERS], 5_001, "07/2026"),
    ),
    "poor households": (
        lambda path: write_persons(path, PEOPLE),
        lambda path: write_poor(path, [*moved(PEOPLE), *OTHERS]),
    ),
    "households": (
        lambda path: write_persons(path, PEOPLE),
        lambda path: write_households(path, [*moved(PEOPLE), *OTHERS], "Hộ cận nghèo"),
    ),
    "households again": (
        lambda path: write_households(path, PEOPLE),
        lambda path: write_households(path, [*moved(PEOPLE, 1), *OTHERS], "Hộ nghèo"),
    ),
    "collectors": (
        lambda path: write_collectors(path, PEOPLE),
        lambda path: write_collectors(path, [*PEOPLE, *OTHERS], "21/10/2026"),
    ),
    "events": (lambda path: write_events(path, 20), lambda path: write_events(path, 30, 100)),
}


def take_in(database: Database, book: Path, *, accept: bool = True) -> importing.ImportResult:
    plan = importing.prepare(database, book, ImportOptions(accept_doubtful=accept), today=TODAY)
    return importing.commit(database, plan, who=WHO)


@pytest.mark.parametrize("pair", PAIRS)
def test_all_is_as_before_the_import(empty_office: Database, tmp_path: Path, pair: str) -> None:
    path = empty_office.path
    first, second = PAIRS[pair]
    start = digests.content(path)
    one = take_in(empty_office, first(tmp_path / "1.xlsx"))
    assert one.counts.new
    between = digests.content(path)
    two = take_in(empty_office, second(tmp_path / "2.xlsx"))
    assert two.batch is not None
    assert two.counts.changed, two.counts
    assert digests.content(path) != between
    undone = importing.undo(empty_office, two.batch, who=WHO)
    assert undone.counts["restored"]
    assert digests.content(path) == between
    assert run_here(path, "check").code == 0
    # What the second changed is as it was, so the first can be taken back in its turn.
    assert one.batch is not None
    importing.undo(empty_office, one.batch, who=WHO)
    assert digests.content(path) == start
    assert run_here(path, "check").code == 0


@pytest.mark.parametrize("pair", ["homes", "d03ts", "households", "collectors", "events"])
def test_what_was_taken_back_can_be_taken_in_again(
    empty_office: Database, tmp_path: Path, pair: str
) -> None:
    path = empty_office.path
    first, second = (write(tmp_path / f"{at}.xlsx") for at, write in enumerate(PAIRS[pair]))
    take_in(empty_office, first)
    batch = take_in(empty_office, second).batch
    counts = digests.counts(path)
    assert batch is not None
    importing.undo(empty_office, batch, who=WHO)
    again = take_in(empty_office, second)
    assert again.already_imported is None
    assert {**digests.counts(path), "import_batches": 0} == {**counts, "import_batches": 0}
    assert again.batch is not None
    importing.undo(empty_office, again.batch, who=WHO)
    take_in(empty_office, second)
    assert run_here(path, "check").code == 0


def test_every_sample_leaves_no_trace(empty_office: Database, samples: Path) -> None:
    path = empty_office.path
    before = digests.content(path)
    taken = 0
    for book in sorted((samples / "vn").iterdir()):
        ended = run_here(path, "import", book, "--accept-doubtful")
        batch = ended.json.get("batch")
        if batch is None:
            continue
        taken += 1
        assert digests.content(path) != before
        assert run_here(path, "undo-import", batch).json == {"withdrawn": batch}
        assert digests.content(path) == before, book.name
    assert taken >= 5


def ids_of(database: Database, kind: str, batch: int | None) -> list[int]:
    table = {"person": "persons", "household": "households"}.get(kind, kind + "s")
    with database.read() as snapshot:
        rows = snapshot.connection.exec_driver_sql(
            f"SELECT id FROM {table} WHERE import_batch_id IS ? ORDER BY id",  # noqa: S608
            (batch,),
        )
        return [row[0] for row in rows]


@pytest.fixture
def batch(empty_office: Database, tmp_path: Path) -> int:
    """A second import, of changes and new persons, that could be taken back."""
    take_in(empty_office, write_persons(tmp_path / "1.xlsx", PEOPLE))
    book = write_d03(tmp_path / "2.xlsx", [*moved(PEOPLE), *OTHERS], 5_001, "07/2026")
    result = take_in(empty_office, book)
    assert result.batch == 2
    return 2


def change_new_person(database: Database, batch: int) -> None:
    with database.write(WHO) as unit:
        unit.update("person", ids_of(database, "person", batch)[3], {"phone": "0912000001"})


def change_changed_person(database: Database, batch: int) -> None:
    del batch
    with database.write(WHO) as unit:
        unit.update("person", ids_of(database, "person", 1)[0], {"note": "đã gọi điện"})


def delete_changed_person(database: Database, batch: int) -> None:
    del batch
    person = ids_of(database, "person", 1)[3]
    with database.write(WHO) as unit:
        for table in ("covers", "receipts"):
            unit.connection.exec_driver_sql(f"DELETE FROM {table} WHERE person_id = {person}")  # noqa: S608
        unit.delete("person", person)


def change_household(database: Database, batch: int) -> None:
    with database.write(WHO) as unit:
        unit.update("household", ids_of(database, "household", batch)[0], {"note": "nhà mới"})


def change_receipt(database: Database, batch: int) -> None:
    with database.write(WHO) as unit:
        unit.update("receipt", ids_of(database, "receipt", batch)[0], {"amount_paid": 1})


def add_member(database: Database, batch: int) -> None:
    home = ids_of(database, "household", batch)[1]
    with database.write(WHO) as unit:
        unit.insert(
            "person", {"commune_code": COMMUNE, "full_name": "Lò Văn Bé", "household_id": home}
        )


def add_cover(database: Database, batch: int) -> None:
    person = ids_of(database, "person", batch)[0]
    with database.write(WHO) as unit:
        unit.insert(
            "cover",
            {
                "commune_code": COMMUNE,
                "person_id": person,
                "scheme": "HI",
                "hi_group": "GD",
                "valid_to": TODAY,
            },
        )


def import_more(database: Database, batch: int) -> None:
    del batch
    book = database.path.with_name("3.xlsx")
    take_in(database, write_persons(book, moved(OTHERS, 1)))


CHANGES = (
    change_new_person,
    change_changed_person,
    delete_changed_person,
    change_household,
    change_receipt,
    add_member,
    add_cover,
    import_more,
)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_an_import_that_was_worked_on_stays(
    empty_office: Database, batch: int, change: Callable[[Database, int], None]
) -> None:
    change(empty_office, batch)
    before = digests.table_digests(empty_office.path)
    error = run_here(empty_office.path, "undo-import", batch).refused()
    assert error["code"] in {"undo.changed", "undo.used"}
    assert re.search(r"lần nhập tệp “.+” lúc \d\d:\d\d", error["message"])
    assert digests.table_digests(empty_office.path) == before


def test_a_record_deleted_by_a_person_does_not_come_back(
    empty_office: Database, batch: int
) -> None:
    """A new record of the import that was deleted since is no reason to keep the others."""
    person = ids_of(empty_office, "person", batch)[-1]
    with empty_office.write(WHO) as unit:
        for table in ("covers", "receipts"):
            unit.connection.exec_driver_sql(f"DELETE FROM {table} WHERE person_id = {person}")  # noqa: S608
        unit.delete("person", person)
    importing.undo(empty_office, batch, who=WHO)
    assert not ids_of(empty_office, "person", batch)
    with empty_office.read() as snapshot:
        assert not stored_values(snapshot, "person", [person])


def test_an_import_is_taken_back_once(empty_office: Database, batch: int) -> None:
    importing.undo(empty_office, batch, who=WHO)
    before = digests.table_digests(empty_office.path)
    run_here(empty_office.path, "undo-import", batch).refused("undo.withdrawn")
    run_here(empty_office.path, "undo-import", 77).refused("undo.no_batch")
    assert digests.table_digests(empty_office.path) == before


def test_later_work_elsewhere_is_no_obstacle(empty_office: Database, batch: int) -> None:
    with empty_office.write(WHO) as unit:
        unit.update("person", ids_of(empty_office, "person", 1)[1], {"note": "không đổi ở lần 2"})
    importing.undo(empty_office, batch, who=WHO)
    assert run_here(empty_office.path, "check").code == 0


@pytest.mark.parametrize("write", [write_collectors, write_persons, write_households])
def test_rows_that_stand_twice_in_the_file(
    empty_office: Database, tmp_path: Path, write: Callable[..., Path]
) -> None:
    """With the doubtful accepted, two rows of one stored record change it once."""
    take_in(empty_office, write(tmp_path / "1.xlsx", PEOPLE))
    before = digests.content(empty_office.path)
    changed = moved([replace(one, place="Tổ 9") for one in PEOPLE], 1)
    result = take_in(empty_office, write(tmp_path / "2.xlsx", [*changed, *changed]))
    assert result.counts.changed
    assert result.batch is not None
    assert run_here(empty_office.path, "check").code == 0
    importing.undo(empty_office, result.batch, who=WHO)
    assert digests.content(empty_office.path) == before


def first_id(database: Database, kind: str, where: str, column: str = "id") -> int:
    with database.read() as snapshot:
        found = snapshot.connection.exec_driver_sql(
            f"SELECT {column} FROM {kind}s WHERE {where}"  # noqa: S608
        )
        return int(found.first()[0])  # type: ignore[index]


def test_a_collector_of_the_import_who_got_households_since_stays(
    empty_office: Database, tmp_path: Path
) -> None:
    """The database alone would let the household go, and nobody could take that back."""
    take_in(empty_office, write_persons(tmp_path / "1.xlsx", PEOPLE))
    batch = take_in(empty_office, write_collectors(tmp_path / "2.xlsx", PEOPLE)).batch
    assert batch is not None
    collector = ids_of(empty_office, "collector", batch)[0]
    with empty_office.write(WHO) as unit:
        unit.update(
            "household", first_id(empty_office, "household", "1"), {"collector_id": collector}
        )
    before = digests.table_digests(empty_office.path)
    run_here(empty_office.path, "undo-import", batch).refused("undo.used")
    assert digests.table_digests(empty_office.path) == before


def test_where_somebody_was_before_the_import_is_gone_since(
    empty_office: Database, tmp_path: Path
) -> None:
    take_in(empty_office, write_persons(tmp_path / "1.xlsx", PEOPLE))
    home = first_id(empty_office, "person", "id = 4", "household_id")
    one_moved = [
        replace(one, household=PEOPLE[7].household) if at == 3 else one
        for at, one in enumerate(PEOPLE)
    ]
    batch = take_in(empty_office, write_persons(tmp_path / "2.xlsx", one_moved)).batch
    assert batch is not None
    assert first_id(empty_office, "person", "id = 4", "household_id") != home
    records.delete(empty_office, "household", home, who=WHO)
    before = digests.table_digests(empty_office.path)
    run_here(empty_office.path, "undo-import", batch).refused("undo.link_gone")
    assert digests.table_digests(empty_office.path) == before
    history.undo(empty_office, who=WHO)
    importing.undo(empty_office, batch, who=WHO)
    assert run_here(empty_office.path, "check").code == 0
