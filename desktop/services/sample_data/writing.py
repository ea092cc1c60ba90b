"""Writes made-up records into an empty database, in one unit of work."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import partial
from operator import attrgetter

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.progress import Progress
from desktop.services.sample_data.collection import SampleCollector, SampleOrganisation
from desktop.services.sample_data.entered import write_entered
from desktop.services.sample_data.events import SampleEvent
from desktop.services.sample_data.money_writing import (
    Insert,
    MoneyWriter,
    SampleMoney,
    Written,
)
from desktop.services.sample_data.numbers import NumberMaker
from desktop.services.sample_data.people import SampleCommune
from desktop.services.sample_data.records import SampleCover, SampleHousehold, SamplePerson
from desktop.services.sample_data.targets import write_targets
from desktop.storage.bulk_insert import bulk_insert
from desktop.storage.database import Database
from desktop.storage.queries import offices
from desktop.storage.queries.opening import SAMPLE_DATA
from desktop.storage.unit_of_work import UnitOfWork

WHO = "Dữ liệu mẫu"

_WRITING = QT_TRANSLATE_NOOP("errors", "Đang ghi dữ liệu mẫu")
_WRITING_BEGINS, _WRITING_SHARE = 0.55, 0.45

_HOUSEHOLD = ("address", "phone", "household_class", "class_from", "class_to")
_PERSON = (
    "full_name", "birth_date", "sex", "national_id", "old_id", "si_number", "hi_card_no", "phone",
    "email", "ethnic_group", "relation", "address", "primary_care_facility", "residence_status",
    "residence_date", "residence_reason", "life_status", "life_date", "life_reason", "note",
)  # fmt: skip
_ORGANISATION = (
    "name", "organisation_code", "contract_no", "contract_from", "contract_to", "phone", "address",
)  # fmt: skip
_COLLECTOR = (
    "full_name", "collector_code", "birth_date", "national_id", "si_number", "phone", "education",
    "areas", "certificate_no", "certificate_date", "card_no", "card_valid_to", "last_training",
    "status", "other_job",
)  # fmt: skip
_EVENT = (
    "event_type", "state", "held_on", "title", "place", "partner", "people_reached", "new_vsi",
    "new_hi", "vssid_accounts", "noncash_switches", "donated_cards", "cost",
)  # fmt: skip
_CONTRACT = ("contract_no", "contract_from", "contract_to")
_CODE_LETTERS = {"HI": "BI", "VSI": "IS"}
"""An organisation has a code of its own for each scheme."""


@dataclass(frozen=True, slots=True)
class SampleCounts:
    """How many records were made."""

    persons: int
    households: int
    collectors: int
    events: int
    receipts: int


@dataclass(frozen=True, slots=True)
class Sample:
    """Everything made up, before it is written."""

    commune: SampleCommune
    persons: list[SamplePerson]
    households: list[SampleHousehold]
    organisations: list[SampleOrganisation]
    collectors: list[SampleCollector]
    covers: list[SampleCover]
    money: SampleMoney
    events: list[SampleEvent]


class SampleWriter:
    """Turns a sample into rows and inserts them, parents before children."""

    def __init__(
        self, database: Database, sample: Sample, numbers: NumberMaker, progress: Progress
    ) -> None:
        """Write `sample` with identities from `numbers`."""
        self._database = database
        self._sample = sample
        self._numbers = numbers
        self._progress = progress
        self._written = 0
        self._total = sum(
            (
                len(sample.persons),
                len(sample.households),
                len(sample.covers),
                len(sample.money.receipts),
            )
        )

    def write(self) -> SampleCounts:
        """Write everything and return what there is."""
        sample = self._sample
        counts = SampleCounts(
            persons=len(sample.persons),
            households=len(sample.households),
            collectors=len(sample.collectors),
            events=len(sample.events),
            receipts=len(sample.money.receipts),
        )
        with self._database.write(WHO) as unit:
            insert = partial(self._insert, unit)
            names = [(name,) for name in sample.commune.neighbourhoods]
            places = insert("neighbourhood", ("name",), names)
            collectors = self._collection_and_events(insert, places)
            households, persons = self._people(insert, places)
            written = Written(persons, households, collectors)
            MoneyWriter(unit, insert, sample.money, written).write(sample.covers)
            offices.set_option(unit, SAMPLE_DATA, "1")
            write_targets(insert, sample.persons, places, unit.at.date())
            write_entered(insert, sample.persons, unit.at.date())
            unit.note("sample_data", "person", asdict(counts))
        return counts

    def _collection_and_events(self, insert: Insert, places: range) -> range:
        sample = self._sample
        organisations = insert(
            "organisation", _ORGANISATION, _rows(_ORGANISATION, sample.organisations)
        )
        pick = attrgetter(*_CONTRACT)
        insert(
            "contract",
            (
                "organisation_id",
                "scheme",
                "organisation_code",
                "contract_no",
                "valid_from",
                "valid_to",
            ),
            [
                (organisation, scheme, letters + each.organisation_code[2:], *pick(each))
                for organisation, each in zip(organisations, sample.organisations, strict=True)
                for scheme, letters in _CODE_LETTERS.items()
            ],
        )
        pick = attrgetter(*_COLLECTOR)
        collectors = insert(
            "collector",
            ("organisation_id", *_COLLECTOR),
            [(organisations[each.organisation], *pick(each)) for each in sample.collectors],
        )
        pick = attrgetter(*_EVENT)
        insert(
            "event",
            ("neighbourhood_id", *_EVENT),
            [(places[each.neighbourhood], *pick(each)) for each in sample.events],
        )
        return collectors

    def _people(self, insert: Insert, places: range) -> tuple[range, range]:
        sample = self._sample
        code = sample.commune.code
        pick = attrgetter(*_HOUSEHOLD)
        homes = insert(
            "household",
            ("household_code", "head_name", "neighbourhood_id", *_HOUSEHOLD),
            [
                (
                    f"{code}{home.number:05d}",
                    home.members[0].full_name,
                    places[home.neighbourhood],
                    *pick(home),
                )
                for home in sample.households
            ],
        )
        pick = attrgetter(*_PERSON)
        first = homes.start - 1
        persons = insert(
            "person",
            ("household_id", "neighbourhood_id", *_PERSON),
            [
                (
                    first + person.household.number if person.household else None,
                    places[person.neighbourhood],
                    *pick(person),
                )
                for person in sample.persons
            ],
        )
        return homes, persons

    def _insert(
        self,
        unit: UnitOfWork,
        kind: str,
        columns: Sequence[str],
        rows: Sequence[tuple[object, ...]],
    ) -> range:
        code = self._sample.commune.code
        complete = [
            (uid, code, *row) for uid, row in zip(self._numbers.uids(len(rows)), rows, strict=True)
        ]
        before = self._written

        def tell(count: int) -> None:
            self._written = before + count
            done = min(self._written / self._total, 1)
            self._progress(_WRITING, _WRITING_BEGINS + _WRITING_SHARE * done)

        return bulk_insert(unit, kind, ("uid", "commune_code", *columns), complete, on_rows=tell)


def _rows(columns: Sequence[str], records: Sequence[object]) -> list[tuple[object, ...]]:
    return list(map(attrgetter(*columns), records))
