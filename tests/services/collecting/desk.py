"""A small office where money is collected: a family, a collector with a contract, a book."""

import atexit
import datetime
import functools
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.dates import PartialDate
from desktop.services.collecting import books, recording
from desktop.services.collecting.basket import BasketDraft, Choice, HealthChoice
from desktop.storage.database import Database
from tests.office_data import COMMUNE, NOW, TODAY, WHO, new_office

PAID_ON = datetime.date(2026, 11, 10)
SERIAL = "LC26-0147"


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
    folder = Path(tempfile.mkdtemp(prefix="ansinhxa-desk-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = new_office(folder / "desk.db")
    database = Database(path, clock=lambda: NOW)
    desk = open_desk(database)
    database.close()
    return path, desk


def open_desk(database: Database) -> Desk:
    """Write the family of five with its collector, contracts for both schemes and a book."""
    born = ("1974-03-12", "1977-01-05", "1953", "2001-07-30", "2003-02-11")
    names = ("Ma Hữu Sỹ", "Lò Thị Mẩy", "Vàng Thị Páo", "Ma Văn Tú", "Giàng Thị Sua")
    relations = ("00", "01", "04", "08", "19")
    with database.write(WHO) as unit:
        place = {"commune_code": COMMUNE}
        organisation = unit.insert("organisation", {**place, "name": "Bưu điện Thử"})
        for scheme in ("HI", "VSI"):
            since = datetime.date(2026, 1, 1)
            days = {"valid_from": since, "valid_to": datetime.date(2026, 12, 31)}
            contract = {"organisation_id": organisation, "scheme": scheme, "contract_no": scheme}
            unit.insert("contract", {**place, **contract, **days})
        collectors = [
            unit.insert(
                "collector",
                {
                    **place,
                    "full_name": name,
                    "collector_code": f"NVT03608501234{at}",
                    "organisation_id": organisation,
                    "card_valid_to": datetime.date(2027, 6, 30),
                },
            )
            for at, name in enumerate(("Đỗ Thị Hiền", "Bàn Thị Huyền"))
        ]
        household = unit.insert(
            "household", {**place, "household_code": "H1", "head_name": names[0]}
        )
        persons = [
            unit.insert(
                "person",
                {
                    **place,
                    "household_id": household,
                    "full_name": name,
                    "birth_date": PartialDate.from_iso(birth),
                    "relation": relation,
                },
            )
            for name, birth, relation in zip(names, born, relations, strict=True)
        ]
    issued = books.issue_book(
        database,
        books.NewBook(
            serial=SERIAL,
            collector_id=collectors[0],
            issued_on=datetime.date(2026, 1, 5),
            number_from=4701,
            number_to=4750,
        ),
        who=WHO,
    )
    return Desk(
        database,
        household,
        tuple(persons),
        collectors[0],
        collectors[1],
        organisation,
        issued.book_id,
    )
