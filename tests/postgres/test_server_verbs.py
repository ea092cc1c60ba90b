"""The command line on a server: the same verbs, an address in the place of a path."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.command_line import main
from desktop.storage.postgres import server_address
from tests.office_data import TODAY, demo_file
from tests.postgres.conftest import MakeOffice
from tests.postgres.server import Server

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """What runs a verb and returns its JSON; `code` is the exit code that it must have."""

    def run_verb(database: object, *words: object, code: int = 0) -> dict[str, Any]:
        given = ["--database", str(database), "--json", *map(str, words)]
        assert main(given) == code
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        return found

    return run_verb


def address_of(make_office: MakeOffice, file: Path | None = None) -> str:
    found = server_address.read(make_office(file))
    assert found is not None
    return found.text()


def test_an_office_is_made_on_a_server_and_used(
    make_office: MakeOffice, run: Run, home: Path, tmp_path: Path
) -> None:
    address = address_of(make_office)
    assert run(address, "list", "persons", code=1)["error"]["code"] == "server.no_office"
    assert run(address, "init", "--commune", "02647")["communes"] == ["02647"]
    assert run(address, "init", "--commune", "02647", code=1)["error"]["code"] == "server.taken"
    assert run(address, "list", "persons")["count"] == 0
    assert all(each["ok"] for each in run(address, "check")["checks"])
    assert run(address, "backup", "--out", tmp_path / "copy.db")["verified"]
    refused = run(address, "restore", tmp_path / "copy.db", code=1)
    assert refused["error"]["code"] == "server.not_there"
    # What stands for the server lies among the user's own data and holds no password.
    kept = list(home.rglob(f"*{server_address.SUFFIX}"))
    assert len(kept) == 1


def test_reading_verbs_say_what_they_say_of_a_file(make_office: MakeOffice, run: Run) -> None:
    address = address_of(make_office, demo_file())
    month = f"{TODAY:%Y-%m}"
    for words in (
        ("list", "persons", "--sort", "full_name"),
        ("list", "households", "--where", "household_class=poor"),
        ("indicators", "--period", month),
        ("search", "nguyen"),
    ):
        there, here = run(address, *words), run(demo_file(), *words)
        there.pop("elapsed_ms", None)
        here.pop("elapsed_ms", None)
        assert there == here


def test_an_office_is_moved_there_and_back(
    make_office: MakeOffice, run: Run, demo_path: Path, tmp_path: Path
) -> None:
    address = address_of(make_office)
    went = run(demo_path, "move", "--to", address)
    came = run(address, "move", "--to", tmp_path / "back.db")
    assert went["tables"] == came["tables"]
    assert went["rows"] == sum(table["rows"] for table in went["tables"].values())
    assert run(demo_path, "move", "--to", address, code=1)["error"]["code"] == "server.taken"


def test_rights_are_given_by_a_verb(make_office: MakeOffice, run: Run, server: Server) -> None:
    address = address_of(make_office, demo_file())
    with server.root() as connection:
        connection.execute("DROP ROLE IF EXISTS clerk_by_verb")
        connection.execute("CREATE ROLE clerk_by_verb LOGIN")
    clerk = address.replace("office@", "clerk_by_verb@")
    assert run(clerk, "list", "persons", code=1)["error"]["code"] == "server.forbids"
    run(address, "server-clerk", "--login", "clerk_by_verb", "--commune", "02671")
    assert run(clerk, "list", "persons")["count"] == 0
    run(address, "server-clerk", "--login", "clerk_by_verb", "--all")
    whole = run(address, "list", "persons")["count"]
    assert run(clerk, "list", "persons")["count"] == whole > 0
    run(address, "server-clerk", "--login", "clerk_by_verb", "--none")
    assert run(clerk, "list", "persons", code=1)["error"]["code"] == "server.forbids"
    refused = run(clerk, "server-clerk", "--login", "clerk_by_verb", "--all", code=1)
    assert refused["error"]["code"] == "server.forbids"


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("postgresql+psycopg://office@localhost:1/x", "server.unreachable"),
        ("postgresql+psycopg://office@host.invalid/x?sslmode=disable", "server.tls"),
        ("mysql://office@localhost/x", "server.address"),
    ],
)
def test_a_server_that_cannot_be_used_is_told(run: Run, address: str, code: str) -> None:
    assert run(address, "list", "persons", code=1)["error"]["code"] == code


def test_a_newer_office_is_not_opened(make_office: MakeOffice, run: Run, server: Server) -> None:
    address = address_of(make_office, demo_file())
    name = server_address.parse(address).database
    with server.root(name) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert run(address, "list", "persons", code=1)["error"]["code"] == "server.newer"
    with server.root(name) as connection:
        connection.execute("DROP TABLE alembic_version")
    assert run(address, "list", "persons", code=1)["error"]["code"] == "server.no_office"


def test_a_login_that_the_server_does_not_know_is_told(make_office: MakeOffice, run: Run) -> None:
    address = address_of(make_office, demo_file()).replace("office@", "nobody_here@")
    assert run(address, "list", "persons", code=1)["error"]["code"] == "server.refused"
