"""A clerk of one commune sees and writes that commune only, whatever the program asks for."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.errors import DatabaseUnusable, InvalidInput
from desktop.domain.list_query import ListQuery
from desktop.services import lists, offices, records, server_clerks
from desktop.services.history import undoing
from desktop.services.packages.office_key import office_key, present_key
from desktop.services.search import Searcher
from desktop.storage.database import Database
from desktop.storage.postgres import server_address
from desktop.storage.postgres.server_database import ServerDatabase
from desktop.storage.postgres.server_errors import ServerBusy, ServerForbids
from desktop.storage.queries import received_packages
from tests.office_data import NOW, TODAY, WHO
from tests.postgres.clerks import make_login
from tests.postgres.server import Server

OWN, OTHER = "02647", "02671"
FILE = {"file_name": "goi.xlsx", "file_digest": "d", "received_at": NOW, "received_by": WHO}


@pytest.fixture
def office(server_office: Database) -> ServerDatabase:
    """An office of two communes with a person and a household in each."""
    assert isinstance(server_office, ServerDatabase)
    offices.add_communes(server_office, [OTHER], who=WHO)
    with server_office.write(WHO) as unit:
        for code, name in ((OWN, "Ma Thị Nhà"), (OTHER, "Ma Thị Láng")):
            home = unit.insert("household", {"commune_code": code, "household_code": f"H{code}"})
            unit.insert("person", {"commune_code": code, "full_name": name, "household_id": home})
    return server_office


def opened(office: ServerDatabase, server: Server, login: str, tmp_path: Path) -> ServerDatabase:
    """The office as a login opens it."""
    address = server_address.parse(server.address(office.address.database, login))
    path = server_address.keep(address, tmp_path)
    found = offices.open_office(path, for_writing=True, clock=lambda: NOW)
    assert isinstance(found, ServerDatabase)
    return found


@pytest.fixture
def login(server: Server) -> str:
    """A login of the server without a right."""
    return make_login(server, "clerk")


@pytest.fixture
def clerk(
    office: ServerDatabase, server: Server, login: str, tmp_path: Path
) -> Iterator[ServerDatabase]:
    """The office as a clerk of one commune opens it."""
    server_clerks.give(office, login, [OWN])
    with closing(opened(office, server, login, tmp_path)) as found:
        yield found


def names(database: Database) -> list[object]:
    ids = list(lists.open_list(database, ListQuery("person"), TODAY))
    return [row.values["full_name"] for row in lists.list_page(database, "person", ids, TODAY)]


def test_lists_search_and_history_hold_the_own_commune_only(
    office: ServerDatabase, clerk: ServerDatabase
) -> None:
    assert names(office) == ["Ma Thị Láng", "Ma Thị Nhà"]
    assert names(clerk) == ["Ma Thị Nhà"]
    assert [hit.name for hit in Searcher(clerk).search("ma thi").hits] == ["Ma Thị Nhà"]
    assert [each.code for each in offices.office_communes(clerk)] == [OWN]
    with clerk.read() as snapshot:
        told = snapshot.connection.execute(text("SELECT after FROM audit WHERE kind = 'person'"))
        assert ["Ma Thị Nhà" in str(row[0]) for row in told] == [True]


def test_every_table_with_a_commune_is_guarded(office: ServerDatabase) -> None:
    """Also the tables of a later day: the migration asks the server which there are."""
    with office.read() as snapshot:
        bare = snapshot.connection.execute(
            text(
                "SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid "
                "WHERE c.relkind = 'r' AND a.attname = 'commune_code' AND NOT c.relrowsecurity "
                "AND c.relname <> 'clerk_communes'"
            )
        ).scalars()
        assert list(bare) == []


def test_a_package_and_a_signing_key_are_of_their_commune(
    office: ServerDatabase, clerk: ServerDatabase
) -> None:
    for code in (OWN, OTHER):
        office_key(office, code, who=WHO)
        with office.write(WHO) as unit:
            number = received_packages.add_package(
                unit.connection, {"commune_code": code, "state": "waiting", **FILE}
            )
            unit.connection.execute(
                text(
                    "INSERT INTO package_figures (package_id, indicator, numerator) "
                    "VALUES (:number, 'population', 1)"
                ),
                {"number": number},
            )
    assert present_key(clerk, OWN) is not None
    assert present_key(clerk, OTHER) is None
    with clerk.read() as snapshot:
        seen = snapshot.connection.execute(text("SELECT count(*) FROM package_figures"))
        assert seen.scalar_one() == 1
    with clerk.write(WHO) as unit:
        gone = unit.connection.execute(text("DELETE FROM office_keys")).rowcount
    assert gone == 1


def test_who_serves_everything_notes_a_file_of_no_commune(
    office: ServerDatabase, server: Server, login: str, tmp_path: Path
) -> None:
    server_clerks.give(office, login, ["*"])
    with closing(opened(office, server, login, tmp_path)) as everywhere:
        with everywhere.write(WHO) as unit:
            received_packages.add_package(unit.connection, {"state": "refused", **FILE})
        with everywhere.read() as snapshot:
            seen = snapshot.connection.execute(text("SELECT count(*) FROM packages"))
            assert seen.scalar_one() == 1


def test_nothing_is_written_into_another_commune(
    office: ServerDatabase, clerk: ServerDatabase
) -> None:
    with pytest.raises(ServerForbids) as told, clerk.write(WHO) as unit:
        unit.insert("person", {"commune_code": OTHER, "full_name": "Lạ"})
    assert "chưa ghi" in told.value.text()
    with clerk.write(WHO) as unit:
        changed = unit.connection.execute(text("UPDATE persons SET note = 'x'")).rowcount
    assert changed == 1
    with pytest.raises(ServerForbids), clerk.write(WHO) as unit:
        unit.connection.execute(text("UPDATE persons SET commune_code = :code"), {"code": OTHER})
    assert len(names(office)) == 2


def test_a_clerk_does_a_days_work_and_takes_it_back(clerk: ServerDatabase) -> None:
    first = lists.open_list(clerk, ListQuery("person"), TODAY)[0]
    records.delete(clerk, "person", first, who=WHO)
    assert names(clerk) == []
    assert undoing.undo(clerk, who=WHO) is not None
    assert names(clerk) == ["Ma Thị Nhà"]
    with clerk.write(WHO) as unit:
        unit.insert("person", {"commune_code": OWN, "full_name": "Mới"})
    assert names(clerk) == ["Mới", "Ma Thị Nhà"]


def test_a_clerk_gives_no_rights_and_rewrites_no_history(clerk: ServerDatabase, login: str) -> None:
    with pytest.raises(ServerForbids):
        server_clerks.give(clerk, login, ["*"])
    for statement in (
        "UPDATE audit SET who = 'x'",
        "DELETE FROM clerk_communes",
        "ALTER TABLE persons DISABLE ROW LEVEL SECURITY",
        "DROP TRIGGER audit_append_only ON audit",
    ):
        with pytest.raises(DatabaseUnusable), clerk.write(WHO) as unit:
            unit.connection.execute(text(statement))


def test_two_communes_are_written_at_once_but_not_with_the_whole(
    office: ServerDatabase, clerk: ServerDatabase, server: Server, tmp_path: Path
) -> None:
    with server.root() as connection:
        connection.execute("CREATE ROLE clerk_there LOGIN")
    server_clerks.give(office, "clerk_there", [OTHER])
    with closing(opened(office, server, "clerk_there", tmp_path)) as there:
        with clerk.write(WHO) as unit, there.write(WHO) as unit_there:
            one = unit.insert("event", _event(OWN))
            other = unit_there.insert("event", _event(OTHER))
        assert one != other
        with pytest.raises(ServerBusy), there.write(WHO), office.write(WHO):
            pytest.fail("the whole office was written beside a commune")


def _event(code: str) -> dict[str, object]:
    return {"commune_code": code, "event_type": "meeting", "held_on": TODAY}


def test_a_login_without_communes_sees_nothing(
    office: ServerDatabase, server: Server, login: str, tmp_path: Path
) -> None:
    server_clerks.give(office, login, [OWN])
    server_clerks.give(office, login, [])
    with pytest.raises(ServerForbids):
        opened(office, server, login, tmp_path)


def test_rights_are_given_only_where_they_mean_something(
    office: ServerDatabase, empty_office: Database, login: str
) -> None:
    for database, name, code in (
        (empty_office, login, OWN),
        (office, "nobody-known", OWN),
        (office, login, "00000"),
    ):
        with pytest.raises(InvalidInput):
            server_clerks.give(database, name, [code])
