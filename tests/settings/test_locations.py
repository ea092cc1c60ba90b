"""Where the program keeps things, and what `--database` may name."""

from pathlib import Path

import pytest

from desktop.domain.errors import InvalidInput
from desktop.settings import locations


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
    ("address", "told"),
    [
        (
            "postgresql+psycopg://office:secret@server:5432/db",
            "postgresql+psycopg://server:5432/db",
        ),
        ("postgresql://server/db", "postgresql://server/db"),
    ],
)
def test_a_server_is_refused_and_its_password_is_not_told(address: str, told: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        locations.database_at(address)
    assert refused.value.where == told
    assert told in refused.value.text()
