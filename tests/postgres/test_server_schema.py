"""Making an office on a server: by one program at a time, whole, and as a dump brings it back."""

import subprocess
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.services import offices
from desktop.storage import office_copying
from desktop.storage.database import Database
from desktop.storage.postgres import server_address
from desktop.storage.postgres.server_database import ServerDatabase
from desktop.storage.postgres.server_errors import ServerIsTaken
from desktop.storage.tables import Base
from tests.office_data import COMMUNE, NOW, WHO
from tests.postgres.clerks import at_once
from tests.postgres.conftest import MakeOffice
from tests.postgres.server import Server, programs


def digests_of(database: Database) -> list[office_copying.TableDigest]:
    with database.read() as snapshot:
        return office_copying.digests(snapshot.connection)


def test_of_two_programs_that_make_it_at_once_one_does(make_office: MakeOffice) -> None:
    path = make_office(None)
    made: list[Database] = []

    def make() -> None:
        made.append(offices.create_office(path, [COMMUNE], who=WHO, clock=lambda: NOW))

    raised = at_once(make, make)
    assert [type(error) for error in raised] == [ServerIsTaken]
    with closing(made[0]) as office:
        assert offices.office_communes(office)[0].code == COMMUNE


def test_what_fails_on_the_way_leaves_an_empty_database(
    make_office: MakeOffice, server: Server
) -> None:
    path = make_office(None)

    def break_it(_office: Database) -> None:
        raise RuntimeError("half-way")

    make = partial(offices.create_office, path, [COMMUNE], who=WHO, clock=lambda: NOW)
    with pytest.raises(RuntimeError, match="half-way"):
        make(fill=break_it)
    with closing(make()) as office:
        assert isinstance(office, ServerDatabase)
        with server.root(office.address.database) as connection:
            found = connection.execute("SELECT count(*) FROM communes WHERE served").fetchone()
        assert found == (1,)


def test_the_server_holds_every_table_and_column_of_the_program(server_office: Database) -> None:
    with server_office.read() as snapshot:
        found = snapshot.connection.execute(
            text(
                "SELECT table_name, column_name, is_nullable FROM information_schema.columns "
                "WHERE table_schema = current_schema()"
            )
        ).all()
    there = {(table, column): nullable == "YES" for table, column, nullable in found}
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            assert there[table.name, column.name] == column.nullable, (table.name, column.name)


def test_no_day_that_is_none_is_taken(server_demo: Database) -> None:
    for day in ("2026-02-30", "21/11/2026", "2026-11-21x"):
        with pytest.raises(Exception, match=r"iso_day|date"), server_demo.write(WHO) as unit:
            unit.connection.exec_driver_sql("UPDATE covers SET valid_to = ? WHERE id = 1", (day,))


def test_a_dump_brings_the_office_back(
    server_demo: Database, server: Server, make_office: MakeOffice, tmp_path: Path
) -> None:
    assert isinstance(server_demo, ServerDatabase)
    bin_folder = programs()
    assert bin_folder is not None
    here = ["-h", str(server.folder), "-U", "root"]
    dump = tmp_path / "office.dump"
    name = server_demo.address.database
    subprocess.run(
        [str(bin_folder / "pg_dump"), *here, "-Fc", "-f", str(dump), name], check=True, timeout=60
    )
    there = make_office(None)
    address = server_address.read(there)
    assert address is not None
    subprocess.run(
        [
            str(bin_folder / "pg_restore"),
            *here,
            "--exit-on-error",
            "-d",
            address.database,
            str(dump),
        ],
        check=True,
        timeout=60,
    )
    with closing(offices.open_office(there, for_writing=True, clock=lambda: NOW)) as restored:
        assert digests_of(restored) == digests_of(server_demo)
        with restored.write(WHO) as unit:
            unit.update("person", 1, {"note": "sau khi phục hồi"})
