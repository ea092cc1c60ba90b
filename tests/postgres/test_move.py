"""An office goes to a server and back whole, with equal digests, or not at all."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.list_query import ListQuery
from desktop.services import backups, moving, offices
from desktop.services.lists import open_list
from desktop.storage import office_copying
from desktop.storage.database import Database
from desktop.storage.database_errors import DatabaseExists
from desktop.storage.postgres import server_address
from desktop.storage.postgres.server_errors import ServerHasNoOffice, ServerIsTaken
from tests.office_data import NOW, TODAY, WHO, office_file
from tests.postgres.server import Server

MakeOffice = Callable[[Path | None], Path]


def digests_of(database: Database) -> list[office_copying.TableDigest]:
    with database.read() as snapshot:
        return office_copying.digests(snapshot.connection)


def test_there_and_back_every_table_has_the_same_digest(
    make_office: MakeOffice, demo_path: Path, tmp_path: Path
) -> None:
    there = make_office(None)
    address = server_address.read(there)
    assert address is not None
    went = moving.move(demo_path, address.text(), clock=lambda: NOW)
    came = moving.move(there, str(tmp_path / "back.db"), clock=lambda: NOW)
    assert went.tables == came.tables
    assert {table.name: table.rows for table in went.tables}["persons"] > 500
    with (
        closing(offices.open_office(demo_path, for_writing=False)) as first,
        closing(offices.open_office(tmp_path / "back.db", for_writing=True)) as last,
    ):
        assert digests_of(first) == digests_of(last)
        # The word index was made anew, and every check of a file is content.
        assert len(open_list(last, ListQuery("person", words="nguyen"), TODAY)) == len(
            open_list(first, ListQuery("person", words="nguyen"), TODAY)
        )
        assert [each.name for each in backups.check(last) if not each.ok] == []


def test_a_changed_cell_changes_the_digest_of_its_table_alone(server_demo: Database) -> None:
    before = {each.table: each.sha256 for each in digests_of(server_demo)}
    with server_demo.write(WHO) as unit:
        unit.update("person", 1, {"note": "khác"})
    after = {each.table: each.sha256 for each in digests_of(server_demo)}
    changed = {table for table in before if before[table] != after[table]}
    assert changed == {"persons", "steps", "audit"}


def test_nothing_is_written_over(make_office: MakeOffice, empty_path: Path, tmp_path: Path) -> None:
    taken = server_address.read(make_office(office_file()))
    assert taken is not None
    with pytest.raises(ServerIsTaken):
        moving.move(empty_path, taken.text(), clock=lambda: NOW)
    there = tmp_path / "there.db"
    there.write_bytes(b"mine")
    with pytest.raises(DatabaseExists):
        moving.move(make_office(office_file()), str(there), clock=lambda: NOW)
    assert there.read_bytes() == b"mine"
    with pytest.raises(InvalidInput):
        moving.move(empty_path, str(tmp_path / "other.db"), clock=lambda: NOW)


def test_what_breaks_on_the_way_leaves_nothing(
    make_office: MakeOffice, empty_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = make_office(None)
    address = server_address.read(there)
    assert address is not None
    monkeypatch.setattr(office_copying, "_told", lambda value: str(id(value)).encode())
    with pytest.raises(Exception, match=r"move\.differs"):
        moving.move(empty_path, address.text(), clock=lambda: NOW)
    monkeypatch.undo()
    with pytest.raises(ServerHasNoOffice):
        offices.open_office(there, for_writing=True)
    assert moving.move(empty_path, address.text(), clock=lambda: NOW).rows


def test_numbers_go_on_after_the_highest_that_ever_was(
    make_office: MakeOffice, empty_path: Path
) -> None:
    with closing(offices.open_office(empty_path, for_writing=True, clock=lambda: NOW)) as office:
        with office.write(WHO) as unit:
            made = unit.insert(
                "event", {"commune_code": "02647", "event_type": "meeting", "held_on": TODAY}
            )
        with office.write(WHO) as unit:
            unit.delete("event", made)
    there = make_office(None)
    address = server_address.read(there)
    assert address is not None
    moving.move(empty_path, address.text(), clock=lambda: NOW)
    with closing(offices.open_office(there, for_writing=True, clock=lambda: NOW)) as office:
        with office.write(WHO) as unit:
            again = unit.insert(
                "event", {"commune_code": "02647", "event_type": "meeting", "held_on": TODAY}
            )
        assert again == made + 1


def test_a_backup_of_a_server_is_an_office_in_a_file(
    server_office: Database, tmp_path: Path
) -> None:
    made = backups.make_backup(server_office, tmp_path / "copy.db")
    with closing(offices.open_office(made.path, for_writing=False)) as copy:
        assert digests_of(copy) == digests_of(server_office)


def test_the_server_is_not_restored_from_a_pc(
    server_office: Database, server: Server, empty_path: Path
) -> None:
    with pytest.raises(InvalidInput):
        backups.restore(empty_path, server_office.path, now=NOW)
    assert digests_of(server_office)
