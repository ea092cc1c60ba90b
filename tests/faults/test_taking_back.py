"""A clerk's whole day, taken back step by step and made again: every record as it was."""

import datetime
import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.dates import PartialDate
from desktop.domain.errors import UserFacingError
from desktop.fields.record_kinds import Draft
from desktop.services import (
    backups,
    bulk_change,
    bulk_deletion,
    history,
    household_changes,
    neighbourhoods,
    offices,
    records,
    step_names,
)
from desktop.services.bulk_change import BulkChange
from desktop.services.history import Undone
from desktop.services.household_family import Family
from desktop.services.household_plans import Merge, Split
from desktop.services.offices import create_office
from desktop.services.progress import no_progress
from desktop.storage import links
from desktop.storage.connection import open_connection
from desktop.storage.database import Database
from desktop.storage.queries.homes import Home
from desktop.storage.unit_of_work import UnitOfWork
from tests.office_data import COMMUNE, NOW, TODAY, WHO

pytestmark = pytest.mark.faults

KINDS = (
    "household",
    "household",
    "person",
    "person",
    "collector",
    "event",
    "neighbourhood",
    "organisation",
    "cover",
)
TABLES = (
    "persons",
    "households",
    "covers",
    "receipts",
    "collectors",
    "events",
    "neighbourhoods",
    "organisations",
)
State = dict[str, list[tuple[object, ...]]]
Choice = Callable[[int], int]
"""Chooses one of so many."""


def ids(database: Database, kind: str) -> list[int]:
    with database.read() as snapshot:
        found = snapshot.connection.exec_driver_sql(f"SELECT id FROM {kind}s ORDER BY id")  # noqa: S608
        return [row[0] for row in found]


def codes(database: Database) -> list[str | None]:
    with database.read() as snapshot:
        found = snapshot.connection.exec_driver_sql("SELECT household_code FROM households")
        return [None, *(row[0] for row in found)]


def add_household(database: Database, choose: Choice) -> None:
    values = {
        "household_code": f"H{choose(6)}",
        "head_name": ("Ma Văn Sỹ", "Lò Thị Hoa")[choose(2)],
        "neighbourhood": (None, "Thôn Một", "Thôn Hai")[choose(3)],
        "phone": (None, "0912345678")[choose(2)],
    }
    records.save(database, Draft("household", values), who=WHO)


def add_person(database: Database, choose: Choice) -> None:
    known = codes(database)
    values = {
        "full_name": ("Ma Văn Sỹ", "Lò Thị Hoa", "Vàng Seo Dín")[choose(3)],
        "birth_date": (None, PartialDate(1956), PartialDate(2021, 5), PartialDate(1960, 3, 12))[
            choose(4)
        ],
        "household_code": known[choose(len(known))],
        "relation": (None, "00", "02")[choose(3)],
        "national_id": (None, None, "002099000011", "002099000012")[choose(4)],
        "neighbourhood": (None, "Thôn Một", "Thôn Ba")[choose(3)],
    }
    records.save(database, Draft("person", values), who=WHO)


def add_cover(database: Database, choose: Choice) -> None:
    persons = ids(database, "person")
    if not persons:
        return
    person, scheme = persons[choose(len(persons))], ("HI", "VSI")[choose(2)]
    end = TODAY + datetime.timedelta(days=choose(300))
    with database.write(WHO, step_names.adding("cover", "thử")) as unit:
        covers = [unit.get("cover", cover).values for cover in links.covers_of(unit, person)]
        # The same cover written twice is what the check of the office tells.
        if not any((one["scheme"], one["valid_to"]) == (scheme, end) for one in covers):
            unit.insert(
                "cover",
                {
                    "commune_code": COMMUNE,
                    "person_id": person,
                    "scheme": scheme,
                    "valid_to": end,
                },
            )


def add_other(database: Database, choose: Choice) -> None:
    if choose(2):
        values: dict[str, object] = {
            "full_name": "Hà Văn Lâm",
            "organisation": (None, "Bưu điện", "Hội Phụ nữ")[choose(3)],
            "card_valid_to": (None, TODAY)[choose(2)],
        }
        records.save(database, Draft("collector", values), who=WHO)
    else:
        values = {"held_on": TODAY, "event_type": "small_group", "place": "Nhà văn hoá"}
        records.save(database, Draft("event", values), who=WHO)


def change(database: Database, choose: Choice) -> None:
    kind = ("person", "household")[choose(2)]
    found = ids(database, kind)
    if not found:
        return
    draft = records.load(database, kind, found[choose(len(found))], TODAY)
    known = codes(database)
    if kind == "person":
        draft.values.update(
            household_code=known[choose(len(known))],
            relation=(None, "00", "08")[choose(3)],
            note=(None, "đã gọi")[choose(2)],
            residence_date=(None, TODAY)[choose(2)],
        )
    else:
        draft.values.update(
            phone=(None, "0987654321")[choose(2)], neighbourhood=("Thôn Một", None)[choose(2)]
        )
    records.save(database, draft, who=WHO)


def delete(database: Database, choose: Choice) -> None:
    kind = KINDS[choose(len(KINDS))]
    found = ids(database, kind)
    if found:
        records.delete(database, kind, found[choose(len(found))], who=WHO)


def delete_many(database: Database, choose: Choice) -> None:
    kind = ("person", "household")[choose(2)]
    bulk_deletion.delete_records(database, kind, ids(database, kind)[: choose(9)], WHO, no_progress)


def restore(database: Database, choose: Choice) -> None:
    lines = history.recycle_bin(database, NOW)
    if lines:
        history.restore(database, [lines[choose(len(lines))].line_id], who=WHO)


def take_back_older(database: Database, choose: Choice) -> None:
    page = history.office_history(database, history.HistoryFilter())
    steps = [line.step_id for line in page.lines if line.can_be_taken_back]
    if steps:
        history.take_back(database, steps[choose(len(steps))], who=WHO)


def choose_option(database: Database, choose: Choice) -> None:
    offices.set_office_options(database, {f"key{choose(2)}": str(choose(3))}, who=WHO)


def home(database: Database, choose: Choice) -> Home | None:
    found = ids(database, "household")
    return household_changes.read_home(database, found[choose(len(found))]) if found else None


def split(database: Database, choose: Choice) -> None:
    old = home(database, choose)
    if old is None or not old.members:
        return
    leaving = old.members[choose(len(old.members)) :]
    new = Family(leaving[0].id, {each.id: "08" for each in leaving})
    staying = [each for each in old.members if each not in leaving]
    left = Family(staying[0].id if staying else None)
    who = frozenset(each.id for each in leaving)
    asked = Split(home=old, leaving=who, new_family=new, old_family=left, code=None, day=TODAY)
    household_changes.split(database, asked, today=TODAY, who=WHO)


def join(database: Database, choose: Choice) -> None:
    stays, goes = home(database, choose), home(database, choose)
    if stays is None or goes is None:
        return
    everyone = (*stays.members, *goes.members)
    head = everyone[choose(len(everyone))].id if everyone else None
    asked = Merge(stays=stays, goes=goes, family=Family(head), day=TODAY)
    household_changes.merge(database, asked, today=TODAY, who=WHO)


def change_many(database: Database, choose: Choice) -> None:
    wishes: tuple[tuple[str, str, object], ...] = (
        ("person", "neighbourhood", "Thôn Một"),
        ("person", "life_status", "dead"),
        ("household", "neighbourhood", "Thôn Mới"),
        ("household", "address", None),
    )
    kind, field, value = wishes[choose(len(wishes))]
    wish = BulkChange(kind, tuple(ids(database, kind)), field, value)
    bulk_change.apply(database, bulk_change.preview(database, wish, today=TODAY), who=WHO)


def join_places(database: Database, choose: Choice) -> None:
    found = ids(database, "neighbourhood")
    kept, gone = (found[choose(len(found))] for _ in range(2)) if found else (0, 0)
    neighbourhoods.merge(database, kept, gone, who=WHO)


WORK = (
    split,
    join,
    join,
    change_many,
    join_places,
    add_household,
    add_person,
    add_person,
    add_cover,
    add_other,
    change,
    change,
    delete,
    delete,
    delete_many,
    restore,
    restore,
    take_back_older,
    choose_option,
)
DAY = st.lists(
    st.tuples(st.sampled_from(WORK), st.lists(st.integers(0, 10**6), min_size=8, max_size=8)),
    min_size=4,
    max_size=14,
)


@pytest.fixture(scope="module", params=[None, bytes(range(32))], ids=["plain", "keyed"])
def office(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, bytes | None]:
    """The file of an office with two households and four persons, and its key."""
    path = tmp_path_factory.mktemp("taking-back") / "office.db"
    made = create_office(path, [COMMUNE], who=WHO, raw_key=request.param, clock=lambda: NOW)
    with closing(made) as database:
        with database.write(WHO) as unit:
            _fill(unit)
        with database.read() as snapshot:
            snapshot.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return path, request.param


def _fill(unit: UnitOfWork) -> None:
    own = {"commune_code": COMMUNE}
    place = unit.insert("neighbourhood", {**own, "name": "Thôn Một"})
    for number in range(2):
        home = unit.insert(
            "household",
            {**own, "household_code": f"H{number}", "head_name": "Ma", "neighbourhood_id": place},
        )
        for relation in ("00", "02"):
            values = {**own, "full_name": "Ma", "household_id": home, "relation": relation}
            person = unit.insert("person", values)
            unit.insert("cover", {**own, "person_id": person, "scheme": "HI", "valid_to": TODAY})


@given(day=DAY)
@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_a_day_is_taken_back_and_made_again(
    office: tuple[Path, bytes | None], day: list[tuple[Callable[..., None], list[int]]]
) -> None:
    template, key = office
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.db"
        shutil.copyfile(template, path)
        done = work_through(path, key, day)
        for each in reversed(done):
            with closing(opened(path, key)) as database:
                assert isinstance(history.undo(database, who=WHO), Undone)
            assert state(path, key) == each.before, each.name
        with closing(opened(path, key)) as database:
            assert history.undo(database, who=WHO) is None
        for each in done:
            with closing(opened(path, key)) as database:
                assert isinstance(history.redo(database, who=WHO), Undone)
            assert state(path, key) == each.after, each.name
        with closing(opened(path, key)) as database:
            assert [check.name for check in backups.check(database) if not check.ok] == []


@dataclass
class Done:
    """A step that stands: its number and name, and all records before and after it."""

    step_id: int
    name: str
    before: State
    after: State


def work_through(
    path: Path, key: bytes | None, day: list[tuple[Callable[..., None], list[int]]]
) -> list[Done]:
    """Do a day's work, the program begun anew each time; return the steps that stand."""
    done: list[Done] = []
    for work, numbers in day:
        before = state(path, key)
        refused = False
        with closing(opened(path, key)) as database:
            try:
                work(database, partial(_take, list(numbers)))
            except UserFacingError:
                refused = True
            offer = history.next_undo(database)
        after = state(path, key)
        assert not refused or after == before
        assert heads_named_otherwise(path, key) == []
        newest = done[-1].step_id if done else 0
        if offer is not None and offer.step_id > newest:
            done.append(Done(offer.step_id, work.__name__, before, after))
        elif done and (offer is None or offer.step_id < newest):
            assert after == done.pop().before  # the newest step itself was taken back
        else:
            assert after == before
    return done


def heads_named_otherwise(path: Path, key: bytes | None) -> list[tuple[object, ...]]:
    """Return the households that are not named after the member who is head."""
    with closing(open_connection(path, raw_key=key)) as connection:
        return connection.execute(
            "SELECT h.id, h.head_name, p.full_name FROM households h JOIN persons p"
            " ON p.household_id = h.id WHERE p.relation = '00' AND h.head_name IS NOT p.full_name"
        ).fetchall()


def _take(numbers: list[int], count: int) -> int:
    return numbers.pop() % max(count, 1)


def opened(path: Path, key: bytes | None) -> Database:
    return Database(path, raw_key=key, clock=lambda: NOW)


def state(path: Path, key: bytes | None) -> State:
    """Return every record with its identity, and every word of the search."""
    with closing(open_connection(path, raw_key=key)) as connection:
        found = {}
        for table in TABLES:
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            columns.remove("row_version")
            names = ", ".join(columns)
            found[table] = connection.execute(f"SELECT {names} FROM {table} ORDER BY 1").fetchall()  # noqa: S608
        found["options"] = connection.execute("SELECT * FROM office_options ORDER BY 1").fetchall()
        connection.execute(
            "CREATE VIRTUAL TABLE temp.w USING fts5vocab(main, search_index, 'instance')"
        )
        found["words"] = connection.execute("SELECT term, doc FROM temp.w ORDER BY 1, 2").fetchall()
    return found
