"""The history of one record, in words that people read."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from desktop.domain.messages import Translate
from desktop.domain.step import Step
from desktop.services.history.words import Words
from desktop.services.importing.committing import TAKING_IN
from desktop.storage import audit_lines, steps
from desktop.storage.audit_lines import AuditLine
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import history as queries

MOST_LINES: Final = 100


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """What one piece of work did to a record: when, who, and a sentence for each change.

    `texts` are in the language of `translate`: "Sửa hạn thẻ: 01/02/2026 → 31/12/2026".
    `step` is what the person asked for ("Tách hộ Ma Hữu Sỹ"), empty when it had no name.
    """

    at: datetime.datetime
    who: str
    texts: tuple[str, ...]
    step: str = ""


def record_history(  # noqa: PLR0913 - what, how much, and how it is shown
    database: Database,
    kind: str,
    record_id: int,
    *,
    limit: int = MOST_LINES,
    translate: Translate | None = None,
    masked: bool = False,
) -> tuple[HistoryLine, ...]:
    """Return what happened to a record, newest first; for a household also to its membership.

    A person's covers belong to the person's history. To be run on a reader thread; gives an
    empty tuple for a record without any history. With `masked`, numbers of persons show only
    their ends.
    """
    with database.read() as snapshot:
        words = Words(snapshot, translate, masked)
        told = _told(snapshot, words, kind, record_id, limit)
        lines = _by_work(snapshot, words, told)[:limit]
        if len(lines) < limit and not any(line.action == "create" for line, _ in told):
            lines += _import_of(snapshot, words, kind, record_id)
    return tuple(lines)


def _told(
    snapshot: ReadSnapshot, words: Words, kind: str, record_id: int, limit: int
) -> list[tuple[AuditLine, list[str]]]:
    """Return the lines that concern a record with what they say of it, newest first."""
    own = audit_lines.of_record(snapshot.connection, kind, record_id, limit)
    told = [(line, words.own(line)) for line in own]
    if kind == "household":
        told += [
            (line, words.membership(line, record_id))
            for line in queries.lines_that_name(
                snapshot, "person", "household_id", record_id, limit
            )
        ]
    elif kind == "person":
        told += [(line, words.full(line)) for line in _of_covers(snapshot, record_id, limit)]
    return sorted(told, key=lambda pair: pair[0].id, reverse=True)


def _of_covers(snapshot: ReadSnapshot, person_id: int, limit: int) -> Iterable[AuditLine]:
    named = queries.lines_that_name(snapshot, "cover", "person_id", person_id, limit)
    ids = {line.row_id for line in named if line.row_id} | {*queries.covers_of(snapshot, person_id)}
    found = {line.id: line for line in named}
    for cover_id in ids:
        for line in audit_lines.of_record(snapshot.connection, "cover", cover_id, limit):
            found[line.id] = line
    return found.values()


def _by_work(
    snapshot: ReadSnapshot, words: Words, told: list[tuple[AuditLine, list[str]]]
) -> list[HistoryLine]:
    """Join the lines of one piece of work, in the order in which it was done."""
    works: dict[tuple[object, ...], list[tuple[AuditLine, list[str]]]] = {}
    for line, texts in told:
        key = (line.step_id, line.import_batch_id, line.at, line.who)
        works.setdefault(key, []).append((line, texts))
    files = queries.file_names(
        snapshot, {line.import_batch_id for line, _ in told if line.import_batch_id}
    )
    lines = []
    for work in works.values():
        first = work[0][0]
        said = tuple(dict.fromkeys(text for _, texts in reversed(work) for text in texts))
        if said:
            name = _name(snapshot, words, first, files)
            lines.append(HistoryLine(first.at, first.who, said, name))
    return lines


def _name(snapshot: ReadSnapshot, words: Words, line: AuditLine, files: dict[int, str]) -> str:
    if line.step_id is not None:
        return words.step(steps.find(snapshot.connection, line.step_id))
    if line.import_batch_id is None:
        return ""
    return _taking_in(words, files.get(line.import_batch_id, ""))


def _taking_in(words: Words, file: str) -> str:
    return Step(TAKING_IN, {"file": file}).text(words.translate)


def _import_of(
    snapshot: ReadSnapshot, words: Words, kind: str, record_id: int
) -> list[HistoryLine]:
    """Return the line of the import that made a record: new rows have no line of their own."""
    found = queries.origin(snapshot, kind, record_id)
    if found is None:
        return []
    at, who, file = found
    return [HistoryLine(at, who, (words.added(kind),), _taking_in(words, file))]
