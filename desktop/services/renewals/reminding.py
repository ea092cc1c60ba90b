"""Reminders: each given once for a person, the end of the card and the stage it has come to."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.changes import Changes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.rates import RateBook
from desktop.domain.renewals import DeskScheme, stage_of
from desktop.domain.step import Step
from desktop.services.rates import book_of
from desktop.services.renewals.outcomes import Channel
from desktop.services.renewals.parts import DeskRow, DueCard
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import renewals as queries
from desktop.storage.queries.renewals import ContactRow

_ONE = QT_TRANSLATE_NOOP("steps", "Ghi đã nhắc hộ {name}")
_MANY = QT_TRANSLATE_NOOP("steps", "Ghi đã nhắc {count} hộ")


@dataclass(frozen=True, slots=True)
class Reminded:
    """What was logged: so many households anew; of the others this stage was logged before."""

    homes: int
    cards: int
    before: int
    changes: Changes


@dataclass(frozen=True, slots=True)
class HomeDetails:
    """Contacts with a household, the newest first, and what it was reminded of in this cycle.

    `times` counts the reminders of the cards shown, each day once; `stage` is the present one,
    `done` says whether everybody was reminded of it.
    """

    contacts: tuple[ContactRow, ...]
    times: int
    stage: int | None
    done: bool


def stages_on(day: datetime.date, rates: RateBook) -> tuple[int, ...]:
    """Return the stages of reminders before the end, in days."""
    return rates.rate("reminder_stages", day).numbers


def details_of(
    database: Database, row: DeskRow, today: datetime.date, scheme: DeskScheme
) -> HomeDetails:
    """Return what is shown beside the list about one household."""
    ids = [card.person_id for card in row.cards]
    with database.read() as snapshot:
        stages = stages_on(today, book_of(snapshot))
        contacts = queries.contacts_of(snapshot, row.home.household_id, ids, scheme)
        given = queries.reminded(snapshot, scheme, ids)
    wanted = [_mark(card, stages) for card in row.cards]
    ends = {(card.person_id, card.end) for card in row.cards}
    passed = {stage for person, end, stage in given if (person, end) in ends}
    stage = min((mark[2] for mark in wanted if mark is not None), default=None)
    done = all(mark is None or mark in given for mark in wanted)
    return HomeDetails(tuple(contacts), len(passed), stage, done)


def remind(  # noqa: PLR0913 - one use case, all but three by keyword
    database: Database,
    rows: Sequence[DeskRow],
    scheme: DeskScheme,
    *,
    today: datetime.date,
    who: str,
    channel: Channel = "message",
) -> Reminded:
    """Log that these households are reminded now; who was reminded of this stage is left out.

    Pressing twice logs nothing more; the next stage and the next card are reminded again.
    """
    with database.write(who, _step(rows)) as unit:
        snapshot = ReadSnapshot(unit.connection)
        stages = stages_on(today, book_of(snapshot))
        given = queries.reminded(snapshot, scheme, [c.person_id for r in rows for c in r.cards])
        homes = cards = 0
        for row in rows:
            new = list(_new(row.cards, stages, given))
            if not new:
                continue
            homes += 1
            cards += len(new)
            same = {"commune_code": row.home.commune_code, "scheme": scheme}
            contact = unit.insert(
                "contact",
                {
                    **same,
                    "household_id": row.home.household_id,
                    "person_id": None if row.home.household_id else new[0][0],
                    "collector_id": row.home.collector_id,
                    "contacted_on": today,
                    "channel": channel,
                    "outcome": "reminded",
                    "card_end": min(end for _, end, _ in new),
                },
            )
            for person, end, stage in new:
                values = {"person_id": person, "card_end": end, "stage": stage}
                unit.insert(
                    "reminder",
                    {**same, **values, "contact_id": contact, "reminded_on": today},
                )
    return Reminded(homes, cards, len(rows) - homes, unit.changes)


def _step(rows: Sequence[DeskRow]) -> Step:
    if len(rows) == 1:
        return Step(_ONE, {"name": rows[0].home.head})
    return Step(_MANY, {"count": str(len(rows))})


def _new(
    cards: Iterable[DueCard],
    stages: Sequence[int],
    given: set[tuple[int, datetime.date, int]],
) -> Iterable[tuple[int, datetime.date, int]]:
    for card in cards:
        mark = _mark(card, stages)
        if mark is not None and mark not in given:
            yield mark


def _mark(card: DueCard, stages: Sequence[int]) -> tuple[int, datetime.date, int] | None:
    stage = stage_of(card.days, stages)
    return None if stage is None else (card.person_id, card.end, stage)
