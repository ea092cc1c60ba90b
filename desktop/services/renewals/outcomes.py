"""What came of a visit or a call: written in one unit of work that Ctrl+Z takes back."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.renewals import DeskScheme
from desktop.domain.step import Step
from desktop.services import residence_changes
from desktop.services.household_writing import refuse
from desktop.services.households import record_missing
from desktop.services.renewals.parts import DeskHome, DueCard
from desktop.services.residence_changes import Movement, ResidenceChange
from desktop.storage.database import Database
from desktop.storage.queries import homes
from desktop.storage.queries.homes import Home, Member
from desktop.storage.unit_of_work import UnitOfWork

OutcomeKind = Literal["promised", "refused", "absent", "moved", "state_paid", "died"]
Channel = Literal["message", "call", "visit", "office"]

_STEPS = {
    "promised": QT_TRANSLATE_NOOP("steps", "Ghi hộ {name} hẹn đóng ngày {date}"),
    "refused": QT_TRANSLATE_NOOP("steps", "Ghi hộ {name} từ chối gia hạn"),
    "absent": QT_TRANSLATE_NOOP("steps", "Ghi không gặp hộ {name}"),
    "moved": QT_TRANSLATE_NOOP("steps", "Ghi {name} chuyển đi"),
    "state_paid": QT_TRANSLATE_NOOP("steps", "Ghi {name} được cấp thẻ"),
    "died": QT_TRANSLATE_NOOP("steps", "Ghi {name} đã mất"),
}
_MOVEMENTS = {"moved": Movement.LEFT, "died": Movement.DIED}
MOST_NAMES = 3


class HeadNeeded(InvalidInput):
    """Who goes is the head of a household whose others stay: somebody must become head."""


class PromiseOutsideTime(InvalidInput):
    """The promised day is not ahead, or so far ahead that nobody would be asked in time."""


MOST_DAYS_AHEAD = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a contact with a household about these cards.

    `day` is the promised day, or the day of moving or dying; `reason` why it refuses.
    `members` are the persons it is about (ids); empty: those of the cards. With `whole_home`
    everybody living in the household moves.
    """

    kind: OutcomeKind
    home: DeskHome
    cards: tuple[DueCard, ...]
    scheme: DeskScheme = "HI"
    channel: Channel = "visit"
    day: datetime.date | None = None
    reason: str | None = None
    members: tuple[int, ...] = ()
    whole_home: bool = False


def record(database: Database, outcome: Outcome, *, today: datetime.date, who: str) -> Changes:
    """Write a contact and, for who moved or died, the residence or the death.

    Raises:
        PromiseOutsideTime: the promised day lies before tomorrow or far ahead.
        HeadNeeded: the head goes while others stay.
        RecordInvalid, RecordMissing, ChangedByAnotherUser: as `residence_changes.record`.
    """
    if outcome.kind == "promised":
        _check_promise(outcome.day, today)
    movement = _MOVEMENTS.get(outcome.kind)
    with database.write(who, _step(outcome)) as unit:
        if movement is not None:
            _move(unit, outcome, movement, today)
        for person_id, end in _subjects(outcome):
            unit.insert("contact", _contact(outcome, person_id, end, today))
    return unit.changes


def _check_promise(day: datetime.date | None, today: datetime.date) -> None:
    last = today + datetime.timedelta(days=MOST_DAYS_AHEAD)
    if day is None or not today < day <= last:
        raise PromiseOutsideTime(
            "renewal.promise",
            QT_TRANSLATE_NOOP(
                "errors", "Ngày hẹn phải sau hôm nay và không quá {last}. Chọn lại ngày hẹn."
            ),
            where="day",
            last=f"{last:%d/%m/%Y}",
        )


def _step(outcome: Outcome) -> Step:
    person = outcome.kind in {"moved", "died", "state_paid"}
    values = {"name": _names(outcome) if person else outcome.home.head}
    if outcome.kind == "promised" and outcome.day is not None:
        values["date"] = f"{outcome.day:%d/%m/%Y}"
    return Step(_STEPS[outcome.kind], values)


def _names(outcome: Outcome) -> str:
    wanted = set(outcome.members)
    names = [card.name for card in outcome.cards if not wanted or card.person_id in wanted]
    shown = ", ".join(names[:MOST_NAMES])
    return f"{shown}…" if len(names) > MOST_NAMES else shown or outcome.home.head


def _subjects(outcome: Outcome) -> Sequence[tuple[int | None, datetime.date]]:
    """Return the persons and ends that the contacts are about; None stands for the household."""
    if outcome.kind in {"promised", "refused", "absent"}:
        first = outcome.cards[0]
        whole = outcome.home.household_id is not None
        return ((None if whole else first.person_id, min(card.end for card in outcome.cards)),)
    wanted = set(outcome.members)
    return [
        (card.person_id, card.end)
        for card in outcome.cards
        if not wanted or card.person_id in wanted
    ]


def _contact(
    outcome: Outcome, person_id: int | None, end: datetime.date, today: datetime.date
) -> dict[str, object]:
    return {
        "commune_code": outcome.home.commune_code,
        "household_id": outcome.home.household_id,
        "person_id": person_id,
        "collector_id": outcome.home.collector_id,
        "contacted_on": today,
        "channel": outcome.channel,
        "outcome": outcome.kind,
        "promised_on": outcome.day if outcome.kind == "promised" else None,
        "reason": outcome.reason if outcome.kind == "refused" else None,
        "scheme": outcome.scheme,
        "card_end": end,
    }


def _move(unit: UnitOfWork, outcome: Outcome, movement: Movement, today: datetime.date) -> None:
    members, home = _members(unit, outcome)
    asked = ResidenceChange(
        movement=movement,
        members=members,
        home=home,
        day=outcome.day or today,
        reason=outcome.reason,
    )
    if residence_changes.loses_head(asked):
        raise HeadNeeded(
            "renewal.head",
            QT_TRANSLATE_NOOP(
                "errors",
                "{name} là chủ hộ và trong hộ còn người khác. Mở hộ, ghi ở “Biến động cư trú” để "
                "chọn chủ hộ mới.",
            ),
            name=outcome.home.head,
        )
    refuse(residence_changes.plan(asked, today))
    residence_changes.write(unit, asked)


def _members(unit: UnitOfWork, outcome: Outcome) -> tuple[tuple[Member, ...], Home | None]:
    wanted = set(outcome.members) or {card.person_id for card in outcome.cards}
    household_id = outcome.home.household_id
    if household_id is None:
        found = homes.member(unit.connection, outcome.cards[0].person_id)
        if found is None:
            raise record_missing()
        return (found[0],), None
    home = homes.home(unit.connection, household_id)
    if home is None:
        raise record_missing()
    if outcome.whole_home:
        return home.residents, home
    return tuple(member for member in home.members if member.id in wanted), home
