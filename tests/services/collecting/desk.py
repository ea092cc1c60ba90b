"""A small office where money is collected: a family, a collector with a contract, a book."""

import datetime
import functools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.dates import PartialDate
from desktop.services.collecting import books, recording
from desktop.services.collecting.basket import BasketDraft, Choice, HealthChoice
from desktop.storage.database import Database
from desktop.storage.unit_of_work import UnitOfWork
from tests.office_data import COMMUNE, NOW, TODAY, WHO, new_office
from tests.run_folders import folder_in_run

PAID_ON = datetime.date(2026, 11, 10)
SERIAL = "LC26-0147"


FAMILY = (
    ("Ma Hữu Sỹ", "1974-03-12", "00"),
    ("Lò Thị Mẩy", "1977-01-05", "01"),
    ("Vàng Thị Páo", "1953", "04"),
    ("Ma Văn Tú", "2001-07-30", "08"),
    ("Giàng Thị Sua", "2003-02-11", "19"),
)
"""Name, birth date and relation to the head of each of the family."""
_PLACE = {"commune_code": COMMUNE}


@dataclass(frozen=True, slots=True)
class Desk:
    """The ids of what stands in the office."""

    database: Database
    household: int
    persons: tuple[int, ...]
    collector: int
    other_collector: int
    organisation: int
    book: int

    def draft(self, number: str, *choices: Choice, **others: object) -> BasketDraft:
        """Return a basket of the family, paid on `PAID_ON`."""
        usual: dict[str, object] = {
            "household_id": self.household,
            "paid_on": PAID_ON,
            "choices": choices,
            "collector_id": self.collector,
            "book_id": self.book,
            "receipt_no": number,
            "payer_name": "Ma Hữu Sỹ",
        }
        return BasketDraft(**{**usual, **others})  # type: ignore[arg-type]

    def record(self, number: str, *choices: Choice, **others: object) -> recording.RecordedReceipt:
        """Record a basket of the family."""
        draft = self.draft(number, *choices, **others)
        return recording.record(self.database, draft, who=WHO, today=TODAY)

    def pay(self, number: str, *places: int, months: int = 12) -> recording.RecordedReceipt:
        """Record health insurance of the members at these places."""
        return self.record(number, *(HealthChoice(self.persons[at], months) for at in places))

    def add(self, kind: str, **values: object) -> int:
        """Write a record as it is."""
        with self.database.write(WHO) as unit:
            return unit.insert(kind, {"commune_code": COMMUNE, **values})

    def change(self, kind: str, record_id: int, **values: object) -> None:
        """Change a record as it is."""
        with self.database.write(WHO) as unit:
            unit.update(kind, record_id, values)


def new_desk(path: Path, database: Callable[[Path], Database]) -> Iterator[Desk]:
    """Yield the office of `open_desk` at `path`, copied from one that is written once.

    Args:
        path: Where the test's own file is to lie.
        database: Opens it, with the clock that the test wants.
    """
    written, desk = _written_desk()
    opened = database(Path(shutil.copyfile(written, path)))
    yield replace(desk, database=opened)
    opened.close()


@functools.cache
def _written_desk() -> tuple[Path, Desk]:
    path = new_office(folder_in_run("desk") / "desk.db")
    database = Database(path, clock=lambda: NOW)
    desk = open_desk(database)
    database.close()
    return path, desk


def open_desk(database: Database) -> Desk:
    """Write the family of five with its collector, contracts for both schemes and a book."""
    with database.write(WHO) as unit:
        organisation = _organisation(unit)
        collector, other_collector = (
            _collector(unit, organisation, f"NVT03608501234{at}", name)
            for at, name in enumerate(("Đỗ Thị Hiền", "Bàn Thị Huyền"))
        )
        household, persons = _family(unit)
    book = books.NewBook(
        serial=SERIAL,
        collector_id=collector,
        issued_on=datetime.date(2026, 1, 5),
        number_from=4701,
        number_to=4750,
    )
    issued = books.issue_book(database, book, who=WHO)
    return Desk(
        database, household, persons, collector, other_collector, organisation, issued.book_id
    )


def _organisation(unit: UnitOfWork) -> int:
    """Who has a contract for each of the schemes in 2026."""
    organisation = unit.insert("organisation", {**_PLACE, "name": "Bưu điện Thử"})
    days = {
        "valid_from": datetime.date(2026, 1, 1),
        "valid_to": datetime.date(2026, 12, 31),
    }
    for scheme in ("HI", "VSI"):
        contract = {"organisation_id": organisation, "scheme": scheme, "contract_no": scheme}
        unit.insert("contract", {**_PLACE, **contract, **days})
    return organisation


def _collector(unit: UnitOfWork, organisation: int, code: str, name: str) -> int:
    values = {
        "full_name": name,
        "collector_code": code,
        "organisation_id": organisation,
        "card_valid_to": datetime.date(2027, 6, 30),
    }
    return unit.insert("collector", {**_PLACE, **values})


def _family(unit: UnitOfWork) -> tuple[int, tuple[int, ...]]:
    """Write the household; return its id and those of its members."""
    head = {"household_code": "H1", "head_name": FAMILY[0][0]}
    household = unit.insert("household", {**_PLACE, **head})
    persons = (
        {"full_name": name, "birth_date": PartialDate.from_iso(born), "relation": relation}
        for name, born, relation in FAMILY
    )
    members = [
        unit.insert("person", {**_PLACE, "household_id": household, **person}) for person in persons
    ]
    return household, tuple(members)
