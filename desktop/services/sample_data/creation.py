"""Creates the database of sample data: the same for the same number, seed and day."""

import datetime
import gc
import random
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.reference_data import Commune, communes_by_code
from desktop.services.offices import create_office
from desktop.services.progress import Progress, no_progress
from desktop.services.sample_data.books import make_books
from desktop.services.sample_data.closings import make_batches, make_closings
from desktop.services.sample_data.collection import CollectionMaker
from desktop.services.sample_data.contacts import make_contacts
from desktop.services.sample_data.covers import CoverMaker
from desktop.services.sample_data.events import make_events
from desktop.services.sample_data.money_writing import SampleMoney
from desktop.services.sample_data.numbers import NumberMaker
from desktop.services.sample_data.people import PeopleMaker, SampleCommune, neighbourhood_names
from desktop.services.sample_data.records import SampleHousehold, SamplePerson
from desktop.services.sample_data.source_lists import read_source_lists
from desktop.services.sample_data.writing import WHO, Sample, SampleCounts, SampleWriter
from desktop.storage.database import Database

DEFAULT_COMMUNE = "02647"

_PEOPLE = QT_TRANSLATE_NOOP("errors", "Đang tạo hộ và thành viên mẫu")
_COVERS = QT_TRANSLATE_NOOP("errors", "Đang tạo kỳ tham gia và biên lai mẫu")
_BLOCK = 2_000


def create(  # noqa: PLR0913 - the options of the verb `demo`
    path: Path,
    *,
    today: datetime.date,
    persons: int = 30_000,
    seed: int = 1,
    commune_code: str = DEFAULT_COMMUNE,
    raw_key: bytes | None = None,
    progress: Progress = no_progress,
) -> SampleCounts:
    """Make a new office database at `path` and fill it with invented people.

    The same persons, seed and day give the same records, identities included. When it fails or
    is stopped, no file is left.

    Raises:
        InvalidInput: the commune is not in the official list, or the file exists already.
        DatabaseUnusable: the folder cannot be written.
        Cancelled: `progress` raised it.
    """
    morning = datetime.datetime.combine(today, datetime.time(8))
    counts = []

    def fill(database: Database) -> None:
        chance = random.Random(f"{persons} {seed} {today.isoformat()} {commune_code}")  # noqa: S311
        official = communes_by_code()[commune_code]
        with _without_collector():
            sample, numbers = _make(chance, today, official, persons, progress)
            counts.append(SampleWriter(database, sample, numbers, progress).write())

    create_office(
        path, [commune_code], who=WHO, raw_key=raw_key, clock=lambda: morning, fill=fill
    ).close()
    return counts[0]


@contextmanager
def _without_collector() -> Iterator[None]:
    """Let nobody look for cycles among records that all live to the end (a tenth of the time)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _make(
    chance: random.Random,
    today: datetime.date,
    official: Commune,
    persons: int,
    progress: Progress,
) -> tuple[Sample, NumberMaker]:
    lists = read_source_lists(official.province_code)
    numbers = NumberMaker(chance, today, lists.region.birth_provinces)
    names = neighbourhood_names(chance, lists, official.name, persons)
    commune = SampleCommune(official.code, official.name, names)

    people = PeopleMaker(chance, today, lists, numbers, commune).make(persons)
    everybody = _numbered(people, persons, progress)
    progress(_COVERS, 0.4)
    covers = CoverMaker(chance, today, lists, official.province_code)
    all_covers = [cover for person in everybody for cover in covers.covers(person)]
    collection = CollectionMaker(chance, today, lists, numbers, commune)
    collectors = collection.collectors(persons)
    organisations = collection.organisations()
    receipts = collection.receipts(all_covers, collectors)
    books = make_books(receipts, collectors, today)
    closings = make_closings(receipts, {book.serial for book in books}, today)
    sample = Sample(
        commune=commune,
        persons=everybody,
        households=_households(everybody),
        organisations=organisations,
        collectors=collectors,
        covers=all_covers,
        money=SampleMoney(
            today=today,
            collectors=collectors,
            receipts=receipts,
            books=books,
            closings=closings,
            batches=make_batches(receipts, closings, today),
            contacts=make_contacts(all_covers, today),
        ),
        events=make_events(chance, today, names, persons),
    )
    return sample, numbers


def _numbered(people: Iterable[SamplePerson], count: int, progress: Progress) -> list[SamplePerson]:
    """Return all persons, each with its place in the list."""
    everybody = []
    for number, person in enumerate(people):
        if number % _BLOCK == 0:
            progress(_PEOPLE, 0.4 * number / count)
        person.number = number
        everybody.append(person)
    return everybody


def _households(everybody: Iterable[SamplePerson]) -> list[SampleHousehold]:
    found = {person.household.number: person.household for person in everybody if person.household}
    return list(found.values())
