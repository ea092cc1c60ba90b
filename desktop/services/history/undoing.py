"""Hoàn tác and Làm lại: takes the newest step back, makes it again, or takes an older one back."""

import datetime
from dataclasses import dataclass
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.services.garbage_pause import collector_paused
from desktop.services.history import refusals
from desktop.services.history.reversal import reverse
from desktop.services.progress import Progress, no_progress
from desktop.storage import steps
from desktop.storage.database import Database
from desktop.storage.steps import StoredStep
from desktop.storage.unit_of_work import UnitOfWork

KEPT_FOR: Final = datetime.timedelta(days=30)
"""How long steps can be taken back and deleted records lie in the recycle bin."""
TAKING_BACK: Final = QT_TRANSLATE_NOOP("steps", "Hoàn tác bước “{step}”")


@dataclass(frozen=True, slots=True)
class Offer:
    """The step that comes next; `batch` is set when it is an import, which is withdrawn whole."""

    step_id: int
    step: Step
    batch: int | None = None


@dataclass(frozen=True, slots=True)
class Undone:
    """The step that was taken back or made again, and what changed by it."""

    step: Step
    changes: Changes


def next_undo(database: Database) -> Offer | None:
    """Return what "Hoàn tác" would take back: the newest work of the last 30 days that stands."""
    with database.read() as snapshot:
        found = steps.next_to_undo(snapshot.connection, database.clock() - KEPT_FOR)
    return None if found is None else _offer(found)


def next_redo(database: Database) -> Offer | None:
    """Return what "Làm lại" would make again; None when something new was done since."""
    with database.read() as snapshot:
        found = steps.next_to_redo(snapshot.connection, database.clock() - KEPT_FOR)
    return None if found is None else _offer(found)


def undo(
    database: Database, progress: Progress = no_progress, *, who: str
) -> Undone | Offer | None:
    """Take the newest step back; None when there is nothing to take back.

    An import is not taken back here but given back as an offer: its withdrawal is
    `importing.undo`, and a person is asked before.

    Raises:
        StepRefused: other work stands in the way; nothing was changed.
        Cancelled: from `progress`; nothing was changed.
    """
    offer = next_undo(database)
    if offer is None or offer.batch is not None:
        return offer
    with database.write(who, offer.step) as unit:
        stored = _standing(unit, offer.step_id)
        unit.take_part_in("undo", reverses=stored.id)
        _reverse(unit, stored, progress)
    return Undone(offer.step, unit.changes)


def redo(database: Database, progress: Progress = no_progress, *, who: str) -> Undone | None:
    """Make the step again that was taken back last; None when there is none.

    Raises:
        StepRefused: other work stands in the way; nothing was changed.
        Cancelled: from `progress`; nothing was changed.
    """
    offer = next_redo(database)
    if offer is None:
        return None
    with database.write(who, offer.step) as unit:
        stored = _standing(unit, offer.step_id)
        unit.take_part_in("redo", reverses=stored.id)
        _reverse(unit, stored, progress)
    return Undone(offer.step, unit.changes)


def take_back(
    database: Database, step_id: int, progress: Progress = no_progress, *, who: str
) -> Undone | Offer:
    """Take any step back, which need not be the newest; that is a step of its own then.

    Raises:
        StepRefused: it was taken back already, or other work stands in the way.
    """
    newest = next_undo(database)
    if newest is not None and newest.step_id == step_id:
        done = undo(database, progress, who=who)
        if done is not None:
            return done
    with database.read() as snapshot:
        found = steps.find(snapshot.connection, step_id)
    if found is None or not can_be_taken_back(found):
        raise refusals.no_step()
    if found.import_batch_id is not None:
        return _offer(found)
    name = Step(TAKING_BACK, {"step": found.step.text()})
    with database.write(who, name) as unit:
        stored = _standing(unit, step_id)
        unit.take_part_in("step", reverses=stored.id)
        _reverse(unit, stored, progress)
    return Undone(found.step, unit.changes)


def can_be_taken_back(stored: StoredStep) -> bool:
    """Whether a step is work of a person that stands."""
    return stored.role in steps.WORK and stored.reversed_by is None


def _offer(found: StoredStep) -> Offer:
    return Offer(found.id, found.step, found.import_batch_id)


def _standing(unit: UnitOfWork, step_id: int) -> StoredStep:
    """Return the step as it is inside the transaction; another window may have been quicker."""
    stored = steps.find(unit.connection, step_id)
    if stored is None or stored.reversed_by is not None:
        raise refusals.no_step()
    return stored


def _reverse(unit: UnitOfWork, stored: StoredStep, progress: Progress) -> None:
    with collector_paused:
        reverse(unit, stored, progress)
    steps.mark_reversed(unit.connection, stored.id, by=unit.step_id)
