"""Commits an import: backup first, then everything in one transaction or nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.changes import Changes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.domain.vietnamese_text import fold
from desktop.services.garbage_pause import collector_paused
from desktop.services.importing import column_memory
from desktop.services.importing.changes import (
    COLLECTOR_COLUMNS,
    EVENT_COLUMNS,
    column_changes,
)
from desktop.services.importing.earlier_work import LEFT_OUT, earlier_work, settled_by
from desktop.services.importing.households import Homes, write_households, write_places
from desktop.services.importing.known import read_known
from desktop.services.importing.left_out import keep_left_out
from desktop.services.importing.matching import row_values
from desktop.services.importing.outcomes import count
from desktop.services.importing.persons import PersonRow, write_insurance, write_persons
from desktop.services.importing.places import in_words_of_today, keep_answers
from desktop.services.importing.plan import ImportPlan, PlanCounts, RowResult
from desktop.services.importing.population import is_unlike
from desktop.services.importing.preparing import answers_of, match_rows
from desktop.services.importing.receipt_writing import write_receipts
from desktop.services.importing.receipts import scheme_of
from desktop.services.progress import Progress, no_progress
from desktop.storage import backup, bulk_import
from desktop.storage.backup_files import BEFORE_IMPORT
from desktop.storage.bulk_import import RowChange
from desktop.storage.database import Database
from desktop.storage.durable_files import require_space
from desktop.storage.queries import import_matching as queries
from desktop.storage.unit_of_work import UnitOfWork

BACKING_UP = QT_TRANSLATE_NOOP("import", "Đang sao lưu trước khi ghi")
TAKING_IN = QT_TRANSLATE_NOOP("steps", "Nhập tệp “{file}”")
WRITING = QT_TRANSLATE_NOOP("import", "Đang ghi {count} dòng")
_ROOM_OF_ROW = 2_500
"""Bytes that a row of a list with receipts and covers takes in the database and in its log."""
_BACKED_UP, _PLACES, _HOMES, _PERSONS, _DONE = 0.3, 0.35, 0.45, 0.8, 1.0

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What a commit wrote; `batch` is None when there was nothing to write.

    `already_imported` names the earlier import of the same content: then nothing was written.
    """

    batch: int | None
    counts: PlanCounts
    changes: Changes
    backup: Path | None = None
    already_imported: int | None = None
    settled: int = 0
    """Work of earlier imports whose rows are in the data now."""


def commit(
    database: Database,
    plan: ImportPlan,
    *,
    who: str,
    progress: Progress = no_progress,
    backup_folder: Path | None = None,
) -> ImportResult:
    """Write the rows of a plan that can be written, and remember the batch.

    Raises:
        DatabaseUnusable: no backup could be made or the disk is full; nothing was written.
        ChangedByAnotherUser: a record moved on meanwhile; nothing was written.
        Cancelled: from `progress`; nothing was written.
    """
    if plan.already_imported is not None:
        return ImportResult(None, plan.counts, Changes(), None, plan.already_imported)
    if not has_work(plan):
        return ImportResult(None, plan.counts, Changes())
    _require_room(database, plan)
    copy = backup.create_backup(
        database.path,
        database.raw_key,
        target=backup_folder,
        reason=BEFORE_IMPORT,
        now=database.clock(),
        progress=lambda _, fraction: progress(BACKING_UP, fraction * _BACKED_UP),
    )
    with collector_paused, database.write(who, Step(TAKING_IN, {"file": plan.file_name})) as unit:
        before = queries.batch_of_content(unit, plan.digest)
        if before is not None and not (plan.options.accept_doubtful and before[2]):
            return ImportResult(None, plan.counts, Changes(), copy.path, before[0])
        plan = _matched_inside(unit, plan)
        plan = replace(plan, earlier=earlier_work(unit, plan))
        if not has_work(plan):
            return ImportResult(None, plan.counts, Changes(), copy.path)
        batch, settled = _write(unit, plan, copy.path, progress)
        progress(WRITING.format(count=plan.counts.rows_read), _DONE)
    return ImportResult(batch, plan.counts, unit.changes, copy.path, settled=settled)


def has_work(plan: ImportPlan) -> bool:
    """Whether a commit writes anything: records, the rows left out as work, or work as done."""
    if any(row.is_written for row in plan.rows) or settled_by(plan):
        return True
    # Whom the population database has otherwise is the work that its list is read for.
    kept = is_unlike if not plan.options.keep_left_out else None
    return any(row.outcome in LEFT_OUT and (kept is None or kept(row)) for row in plan.rows)


def _require_room(database: Database, plan: ImportPlan) -> None:
    """Refuse before anything is written when backup and new rows would not fit on the disk."""
    written = sum(1 for row in plan.rows if row.is_written)
    needed = backup.room_for_backup(database.path) + _ROOM_OF_ROW * written
    require_space(database.path, needed)


def _matched_inside(unit: UnitOfWork, plan: ImportPlan) -> ImportPlan:
    """Match again inside the transaction when anything was written since the preview."""
    unread = any(
        row.match is not None
        and row.is_written
        and (plan.sheets[row.sheet].source.layout.kind, row.match) not in plan.known.values
        for row in plan.rows
    )
    if not unread and queries.last_change(unit) == plan.known.last_change:
        return plan
    kinds = [checked.source.layout.kind for checked in plan.sheets]
    known = read_known(unit, plan.commune, kinds)
    sheets = in_words_of_today(known.book, plan.as_read, plan.place_answers).sheets
    rows = match_rows(unit, known, sheets, plan.options, answers_of(plan.rows))
    return replace(plan, known=known, sheets=sheets, rows=rows, counts=count(sheets, rows))


def _write(unit: UnitOfWork, plan: ImportPlan, copy: Path, progress: Progress) -> tuple[int, int]:
    """Return the batch, and how much earlier work it settles."""
    counts = plan.counts
    batch = bulk_import.insert_batch(
        unit,
        {
            "commune_code": plan.commune,
            "file_name": plan.file_name,
            "sheet_name": plan.sheet[:255],
            "layout": plan.layout,
            "content_digest": plan.digest,
            "rows_read": counts.rows_read,
            "rows_new": counts.new,
            "rows_changed": counts.changed,
            "rows_same": counts.same,
            "rows_rejected": counts.rejected,
            "rows_held_back": counts.held_back,
            "backup_file": copy.name,
        },
    )
    homes = Homes(plan.known, batch)
    rows = [(place, row, _values(plan, row)) for place, row in enumerate(plan.rows)]
    written = [(place, row, values) for place, row, values in rows if row.is_written]
    message = WRITING.format(count=len(written))
    progress(message, _BACKED_UP)
    write_places(unit, homes, [values.get("neighbourhood") for _, _, values in written])
    progress(message, _PLACES)
    _write_people(unit, plan, homes, written, progress)
    receipts = _of_kind(plan, written, "receipt")
    write_receipts(unit, homes, [(row.match, values) for _, row, values in receipts])
    _write_plain(unit, plan, homes, _of_kind(plan, written, "collector"), "collector")
    _write_plain(unit, plan, homes, _of_kind(plan, written, "event"), "event")
    settled = keep_left_out(unit, plan, batch)
    column_memory.keep(unit, plan)
    keep_answers(unit, plan.commune, plan.known.book, plan.as_read, plan.place_answers)
    unit.note("import", "import_batch", _audited(plan), batch)
    return batch, settled


def _values(plan: ImportPlan, row: RowResult) -> Values:
    return row_values(plan.sheets[row.sheet], row.values) if row.is_written else {}


Written = Sequence[tuple[int, RowResult, Values]]


def _of_kind(plan: ImportPlan, written: Written, kind: str) -> Written:
    return [entry for entry in written if plan.sheets[entry[1].sheet].source.layout.kind == kind]


def _write_people(
    unit: UnitOfWork, plan: ImportPlan, homes: Homes, written: Written, progress: Progress
) -> None:
    people = _of_kind(plan, written, "person")
    own = [(row.match, values) for _, row, values in _of_kind(plan, written, "household")]
    homes.lived_in = _lived_in(plan)
    write_households(unit, homes, own, [(row.match, values) for _, row, values in people])
    message = WRITING.format(count=len(written))
    progress(message, _HOMES)
    rows = [PersonRow(place, row.match, row.like_row, values) for place, row, values in people]
    persons = write_persons(unit, homes, rows)
    progress(message, _PERSONS)
    schemes = [scheme_of(values, plan.sheets[row.sheet].source.layout) for _, row, values in people]
    write_insurance(unit, homes, list(zip(rows, schemes, strict=True)), persons)


def _lived_in(plan: ImportPlan) -> dict[str, int]:
    """Return the stored households of lists that name theirs only by standing together.

    Rows that change nothing tell it too: a new member joins the people it stands with.
    """
    found: dict[str, int] = {}
    for checked in plan.sheets:
        if "own_household" in checked.fields:
            break
    else:
        return found
    for row in plan.rows:
        own = plan.value(row, "own_household")
        if own is not None and row.match is not None:
            home = plan.known.values.get(("person", row.match), {}).get("household_id")
            if isinstance(home, int):
                found.setdefault(str(own), home)
    return found


def _write_plain(
    unit: UnitOfWork, plan: ImportPlan, homes: Homes, written: Written, kind: str
) -> None:
    """Write collectors or events: records that stand for themselves, but for one link each."""
    if not written:
        return
    known = plan.known
    columns = COLLECTOR_COLUMNS if kind == "collector" else EVENT_COLUMNS
    link = "organisation_id" if kind == "collector" else "neighbourhood_id"
    organisations = _organisations(unit, homes, (values for _, _, values in written))

    def linked(values: Values) -> int | None:
        if kind == "event":
            return homes.place_id(values.get("neighbourhood"))
        return organisations.get(fold(str(values.get("organisation") or "")))

    new = [values for _, row, values in written if row.match is None]
    used = tuple(column for column in columns if any(values.get(column) for values in new))
    used = used or columns[:1]
    if kind == "collector" and "status" in used:
        new = [{**values, "status": values.get("status") or "active"} for values in new]
    bulk_import.insert_rows(
        unit,
        kind,
        (*used, link, "commune_code"),
        [(*(values.get(one) for one in used), linked(values), known.commune) for values in new],
        homes.batch,
    )
    changes: dict[int, dict[str, object]] = {}
    for _, row, values in written:
        if row.match is None:
            continue
        old = known.values[kind, row.match]
        # A record that stands twice in the file is changed once, to what its last row says.
        said = changes.setdefault(row.match, {})
        said.update(column_changes(old, values, columns))
        if linked(values) is not None and linked(values) != old[link]:
            said[link] = linked(values)
    rows = [
        RowChange(row_id, _version(plan, kind, row_id), said)
        for row_id, said in changes.items()
        if said
    ]
    bulk_import.update_rows(unit, kind, rows, homes.batch)


def _version(plan: ImportPlan, kind: str, row_id: int) -> int:
    if kind == "collector":
        return plan.known.collectors[row_id].version
    return next(event.version for event in plan.known.events if event.id == row_id)


def _organisations(unit: UnitOfWork, homes: Homes, rows: Iterable[Values]) -> dict[str, int]:
    """Return folded name -> organisation, writing those that are new."""
    found = {key: row_id for key, (row_id, _) in homes.known.organisations.items()}
    new: dict[str, str] = {}
    for values in rows:
        name = values.get("organisation")
        if name is not None and fold(str(name)) not in found:
            new.setdefault(fold(str(name)), str(name))
    rows_new = [(homes.known.commune, name) for name in new.values()]
    ids = bulk_import.insert_rows(
        unit, "organisation", ("commune_code", "name"), rows_new, homes.batch
    )
    found.update(zip(new, ids, strict=True))
    return found


def _audited(plan: ImportPlan) -> dict[str, object]:
    """Return what the audit keeps of the whole import: no person's data."""
    counts = plan.counts
    return {
        "file": plan.file_name,
        "sha256": plan.sha256,
        "layout": plan.layout,
        "rows": counts.rows_read,
        "new": counts.new,
        "changed": counts.changed,
        "rejected": counts.rejected,
        "held_back": counts.held_back,
    }
