"""An office's database to fill, and short ways to fill it."""

import datetime
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services.offices import create_office
from desktop.storage.database import Database

COMMUNE = "02647"
"""Phường Lào Cai."""


class Office:
    """An empty office of one commune; each method writes one record and returns its id."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def add(self, kind: str, **values: object) -> int:
        """Write a record of a kind."""
        with self.database.write("test") as unit:
            return unit.insert(kind, {"commune_code": COMMUNE, **values})

    def person(self, name: str = "Nguyễn Thị Hiền", **values: object) -> int:
        """Write a resident."""
        return self.add("person", full_name=name, **values)

    def cover(
        self,
        person: int,
        start: str | None,
        end: str,
        scheme: str = "HI",
        months: int | None = 12,
        group: str | None = "GD",
    ) -> int:
        """Write a cover from ISO dates; a group only for health insurance."""
        return self.add(
            "cover",
            person_id=person,
            scheme=scheme,
            hi_group=group if scheme == "HI" else None,
            valid_from=None if start is None else datetime.date.fromisoformat(start),
            valid_to=datetime.date.fromisoformat(end),
            months=months,
        )

    def receipt(self, number: int, day: str | None, amount: int, **values: object) -> int:
        """Write a receipt; health insurance unless told otherwise."""
        when = None if day is None else datetime.date.fromisoformat(day)
        given = {"scheme": "HI", "payer_name": "Ma Hữu Sỹ", **values}
        return self.add(
            "receipt", receipt_no=f"{number:07d}", receipt_date=when, amount_paid=amount, **given
        )

    def event(self, event_type: str, day: str, **values: object) -> int:
        """Write an event that was held unless told otherwise."""
        return self.add(
            "event",
            **{
                "event_type": event_type,
                "held_on": datetime.date.fromisoformat(day),
                "state": "held",
                **values,
            },
        )


@pytest.fixture(scope="session")
def new_office_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a new office, made once: the list of communes takes its time."""
    path = tmp_path_factory.mktemp("new_office") / "office.db"
    create_office(path, [COMMUNE], who="test").close()
    return path


@pytest.fixture
def office(tmp_path: Path, new_office_file: Path) -> Iterator[Office]:
    """An empty office of Phường Lào Cai."""
    path = tmp_path / "office.db"
    shutil.copyfile(new_office_file, path)
    database = Database(path)
    yield Office(database)
    database.close()
