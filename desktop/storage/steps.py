"""Named steps: what a unit of work was called, and which step took which one back."""

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from sqlalchemy import ColumnElement, Connection, Executable, func, insert, select, update

from desktop.domain.step import Step
from desktop.domain.vietnamese_text import fold
from desktop.storage.tables import StepEntry

Role = Literal["step", "import", "undo", "redo", "other"]
"""What a unit of work is to undo: `step` is what a person asked for and can take back, `import`
is taken back by the history of imports, `undo` and `redo` take back and make again, `other` has
no name or cannot be taken back."""
WORK: Final[tuple[Role, ...]] = ("step", "import")
"""What "Hoàn tác" goes back through; anything new of it ends what could be made again."""


@dataclass(frozen=True, slots=True)
class StoredStep:
    """A step as it stands; `reversed_by` is None as long as it has not been taken back."""

    id: int
    at: datetime.datetime
    who: str
    role: Role
    step: Step
    reverses: int | None
    reversed_by: int | None
    import_batch_id: int | None


def add(
    connection: Connection,
    *,
    at: datetime.datetime,
    who: str,
    reverses: int | None = None,
    import_batch_id: int | None = None,
) -> int:
    """Write the row of a unit of work, still without a name, and return its number."""
    result = connection.execute(
        insert(StepEntry).values(
            at=at,
            who=who,
            role="other",
            template="",
            texts="{}",
            search_key="",
            reverses=reverses,
            import_batch_id=import_batch_id,
        )
    )
    key = result.inserted_primary_key
    if key is None:
        raise RuntimeError("the database gave the step no number")
    return int(key[0])


def settle(connection: Connection, step_id: int, step: Step | None, role: Role) -> None:
    """Say what a unit of work was called and what it turned out to be."""
    named = step or Step("")
    texts = json.dumps(dict(named.values), ensure_ascii=False, separators=(",", ":"))
    connection.execute(
        update(StepEntry)
        .where(StepEntry.id == step_id)
        .values(role=role, template=named.template, texts=texts, search_key=fold(named.text()))
    )


def find(connection: Connection, step_id: int) -> StoredStep | None:
    """Return the step of this number, or None."""
    return _first(connection, select(*_COLUMNS).where(StepEntry.id == step_id))


def of_batch(connection: Connection, batch_id: int) -> StoredStep | None:
    """Return the step that took an import in, or None."""
    return _first(
        connection,
        select(*_COLUMNS).where(StepEntry.import_batch_id == batch_id, StepEntry.role == "import"),
    )


def next_to_undo(connection: Connection, since: datetime.datetime) -> StoredStep | None:
    """Return the newest work that stands, or None when there is none since that moment."""
    statement = select(*_COLUMNS).where(
        StepEntry.role.in_(WORK), StepEntry.reversed_by.is_(None), StepEntry.at >= since
    )
    return _first(connection, statement.order_by(StepEntry.id.desc()).limit(1))


def next_to_redo(connection: Connection, since: datetime.datetime) -> StoredStep | None:
    """Return the newest undoing that stands; None when something new was done after it."""
    # The withdrawal of an import is new work too, though nothing takes it back.
    newest_work = select(func.coalesce(func.max(StepEntry.id), 0)).where(
        StepEntry.role.in_(WORK) | StepEntry.import_batch_id.is_not(None)
    )
    statement = select(*_COLUMNS).where(
        StepEntry.role == "undo",
        StepEntry.reversed_by.is_(None),
        StepEntry.at >= since,
        StepEntry.id > newest_work.scalar_subquery(),
    )
    return _first(connection, statement.order_by(StepEntry.id.desc()).limit(1))


def mark_reversed(connection: Connection, step_id: int, by: int) -> None:
    """Note that `by` took a step back; what that step had taken back itself stands again."""
    number: int | None = step_id
    reverser: int | None = by
    while number is not None:
        connection.execute(
            update(StepEntry).where(StepEntry.id == number).values(reversed_by=reverser)
        )
        reverser = None if reverser is not None else number
        number = connection.scalar(select(StepEntry.reverses).where(StepEntry.id == number))


_COLUMNS: Final = (
    StepEntry.id,
    StepEntry.at,
    StepEntry.who,
    StepEntry.role,
    StepEntry.template,
    StepEntry.texts,
    StepEntry.reverses,
    StepEntry.reversed_by,
    StepEntry.import_batch_id,
)


def newest_first(condition: ColumnElement[bool], limit: int, offset: int) -> Executable:
    """Return the query of a page of the history."""
    return (
        select(*_COLUMNS).where(condition).order_by(StepEntry.id.desc()).limit(limit).offset(offset)
    )


def read(connection: Connection, statement: Executable) -> list[StoredStep]:
    """Return the steps that a query of this module finds."""
    return [_stored(row) for row in connection.execute(statement)]


def _first(connection: Connection, statement: Executable) -> StoredStep | None:
    row = connection.execute(statement).first()
    return None if row is None else _stored(row)


def _stored(row: Sequence[Any]) -> StoredStep:
    number, at, who, role, template, texts, reverses, reversed_by, batch = row
    step = Step(template, json.loads(texts))
    return StoredStep(number, at, who, role, step, reverses, reversed_by, batch)
