"""Where the program keeps things, and what `--database` may name."""

from pathlib import Path

import pytest

from desktop.domain.errors import DatabaseUnusable, InvalidInput
from desktop.settings import locations
from desktop.storage.postgres import server_address


def test_everything_lies_in_the_users_own_folders(home: Path) -> None:
    for place in (
        locations.default_database(),
        locations.options_file(),
        locations.log_file(),
    ):
        assert place.is_relative_to(home)
        assert "AnSinhXa" in place.parts


@pytest.mark.parametrize("address", [None, ""])
def test_without_an_address_it_is_the_users_own_database(address: str | None) -> None:
    assert locations.database_at(address) == locations.default_database()


@pytest.mark.parametrize("address", ["a.db", "xã/sổ.db", "C:\\Xã\\a.db", "a:b.db"])
def test_an_address_is_a_file(address: str) -> None:
    assert locations.database_at(address) == Path(address)


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        (
            "postgresql+psycopg://office:secret@server:5432/db",
            "postgresql+psycopg://office@server:5432/db?sslmode=verify-full",
        ),
        ("postgresql://server/db", "postgresql+psycopg://server/db?sslmode=verify-full"),
        ("postgresql://localhost/db", "postgresql+psycopg://localhost/db"),
        ("postgresql:///db?host=/run/pg", "postgresql+psycopg:///db?host=%2Frun%2Fpg"),
    ],
)
def test_a_servers_address_is_kept_without_its_password(
    home: Path, address: str, kept: str
) -> None:
    path = locations.database_at(address)
    assert path.is_relative_to(home)
    assert path.read_text(encoding="utf-8").splitlines()[1] == kept
    found = server_address.read(path)
    assert found is not None
    assert found.text() == kept
    assert found.password == ("secret" if "secret" in address else None)


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("mysql://office:secret@server/db", "mysql://server/db"),
        ("postgresql://server", "postgresql://server"),
        ("postgresql://office:secret@server:port/db", "postgresql://server:port/db"),
        ("postgresql://server/db?options=-c", "postgresql://server/db?options=-c"),
    ],
)
def test_no_address_of_a_server_is_told_with_its_password(address: str, told: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        locations.database_at(address)
    assert refused.value.where == told
    assert told in refused.value.text()


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require", "verify-ca"])
def test_a_server_elsewhere_is_only_spoken_to_over_checked_tls(mode: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        locations.database_at(f"postgresql://server/db?sslmode={mode}")
    assert refused.value.code == "server.tls"


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program lie on a stick, with the flag that keeps its data there."""
    folder = tmp_path / "USB Xã"
    folder.mkdir()
    (folder / "installation.json").write_text('{"channel": "windows-portable"}', encoding="utf-8")
    (folder / "portable.flag").touch()
    monkeypatch.setattr("sys.executable", str(folder / "AnSinhXa.exe"))
    return folder


def test_a_program_on_a_stick_keeps_everything_beside_itself(home: Path, stick: Path) -> None:
    places = (locations.database_at(None), locations.options_file(), locations.log_file())
    assert {place.parent for place in places} == {stick / "data"}
    assert len(set(places)) == 3
    kept = locations.database_at("postgresql://localhost/db")
    assert kept.is_relative_to(stick / "data")
    assert list(stick.glob("data/*")) == [stick / "data" / "may-chu"], "the trial file is gone"
    assert not home.exists(), "nothing was written into the user's folders"


def test_a_stick_that_takes_nothing_is_refused_in_a_sentence(stick: Path) -> None:
    # A file where the folder should be: as any volume that refuses, also to root.
    (stick / "data").touch()
    with pytest.raises(DatabaseUnusable) as refused:
        locations.database_at(None)
    assert refused.value.code == "program.folder_unwritable"
    assert str(stick / "data") in refused.value.text()
    assert locations.database_at("a.db") == Path("a.db"), "a file that is named is another matter"
