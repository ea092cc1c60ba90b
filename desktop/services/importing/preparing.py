"""Prepares an import: read, recognise, check, match. Nothing is written."""

import datetime
import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import compress, islice
from itertools import count as count_up
from operator import attrgetter, itemgetter
from pathlib import Path

from desktop.domain.errors import ImportRefused
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import ParseContext
from desktop.services.garbage_pause import collector_paused
from desktop.services.importing.column_memory import recall_from
from desktop.services.importing.earlier_work import earlier_work
from desktop.services.importing.known import Known, read_known, read_receipts_of
from desktop.services.importing.matching import Matcher, Seen, folded_name
from desktop.services.importing.notes import notes_about, notes_about_totals
from desktop.services.importing.outcomes import (
    column_of,
    count,
    find_all,
    read_more_values,
    read_values,
    result_of,
)
from desktop.services.importing.own_numbering import take_for_stored
from desktop.services.importing.places import (
    in_words_of_today,
    questions_of,
    row_in_words_of_today,
)
from desktop.services.importing.plan import (
    ALREADY_IMPORTED,
    EMPTY_FORM,
    Answer,
    Decision,
    ImportOptions,
    ImportPlan,
    RowResult,
)
from desktop.services.importing.unread_columns import notes_about_columns
from desktop.services.importing.void_receipts import notes_about_void
from desktop.services.progress import Progress, no_progress
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import import_matching as queries
from desktop.storage.queries import offices
from desktop.workbooks.column_memory import nothing_remembered, told_in, without_told
from desktop.workbooks.joined_sheets import join_members
from desktop.workbooks.numbered_sheets import take_numbers_anew
from desktop.workbooks.reading import read_workbook
from desktop.workbooks.row_table import CheckedRow
from desktop.workbooks.row_validation import CheckedSheet, check_sheet, with_typed
from desktop.workbooks.sheet_choice import ChosenSheets, SheetOptions, choose_sheets
from desktop.workbooks.workbook_content import CellValue, WorkbookContent

_READ, _CHECKED, _MATCHED = 0.45, 0.8, 1.0
CHECKING = QT_TRANSLATE_NOOP("import", "Đang kiểm tra từng dòng")
MATCHING = QT_TRANSLATE_NOOP("import", "Đang so với dữ liệu đã có")


def prepare(
    database: Database,
    path: Path,
    options: ImportOptions | None = None,
    *,
    today: datetime.date,
    progress: Progress = no_progress,
) -> ImportPlan:
    """Read a workbook and tell what an import of it would do.

    Raises:
        WorkbookUnreadable: the file cannot be read.
        ImportRefused: no list is recognised in it, or an option names what is not there.
        Cancelled: from `progress`.
    """
    options = options or ImportOptions()
    with collector_paused:
        content = read_workbook(
            path,
            password=options.password,
            progress=lambda message, fraction: progress(message, fraction * _READ),
        )
        return plan_of(database, content, options, today=today, progress=progress)


def plan_of(
    database: Database,
    content: WorkbookContent,
    options: ImportOptions,
    *,
    today: datetime.date,
    progress: Progress = no_progress,
) -> ImportPlan:
    """Tell what an import of a workbook that is read already would do."""
    chosen = _chosen(database, content, options, today)
    progress(CHECKING, _READ)
    sheets = join_members(take_numbers_anew([check_sheet(source) for source in chosen.sheets]))
    progress(MATCHING, _CHECKED)
    digest = content_digest(sheets)
    with database.read() as snapshot:
        commune = _commune(snapshot, options.commune)
        known = read_known(snapshot, commune, [one.source.layout.kind for one in sheets])
        named = in_words_of_today(known.book, sheets, {})
        rows = match_rows(snapshot, known, named.sheets, options)
        before = queries.batch_of_content(snapshot, digest)
        void = notes_about_void(snapshot, known, sheets)
    plan = ImportPlan(
        path=content.path,
        file_name=content.file_name,
        file_kind=content.kind,
        sha256=content.sha256,
        digest=digest,
        options=options,
        commune=commune,
        today=today,
        sheets=named.sheets,
        rows=rows,
        known=known,
        counts=count(named.sheets, rows),
        left_out_sheets=chosen.left_out,
        notes=(
            *notes_about(without_told(content), chosen.sheets, chosen.left_out),
            *notes_about_columns(chosen.sheets),
            *notes_about_totals(sheets),
            *void,
        ),
        as_read=sheets,
        place_questions=named.questions,
    )
    with database.read() as snapshot:
        plan = replace(plan, earlier=earlier_work(snapshot, plan))
    progress(MATCHING, _MATCHED)
    return _told(plan, before)


def _chosen(
    database: Database, content: WorkbookContent, options: ImportOptions, today: datetime.date
) -> ChosenSheets:
    """Return the sheets to read, their columns mapped as they were for that header before."""
    context = ParseContext(today, date_1904=content.date_1904)
    with database.read() as snapshot:
        remembered = recall_from(snapshot)
    recall = told_in(content, remembered) if options.use_memory else nothing_remembered
    wishes = SheetOptions(
        options.sheet, options.layout, options.mapping, recall, options.header_row
    )
    return choose_sheets(content, wishes, context)


def _told(plan: ImportPlan, before: tuple[int, datetime.datetime, int] | None) -> ImportPlan:
    """Add the one sentence about an empty form or a content that was taken in before."""
    if not plan.rows:
        return replace(plan, message=EMPTY_FORM.format(layout=plan.main.source.layout.label))
    if before is None or (plan.options.accept_doubtful and before[2]):
        # Rows that were held back then may be written now.
        return plan
    batch, when, _ = before
    message = ALREADY_IMPORTED.format(when=when.strftime("%H:%M %d/%m/%Y"), batch=batch)
    counts = replace(plan.counts, new=0, changed=0)
    return replace(plan, already_imported=batch, message=message, counts=counts)


def match_rows(
    source: queries.Readable,
    known: Known,
    sheets: Sequence[CheckedSheet],
    options: ImportOptions,
    answers: Mapping[tuple[int, int], Answer] | None = None,
) -> tuple[RowResult, ...]:
    """Return every row with what becomes of it; `answers` by (sheet, row number)."""
    for checked in sheets:
        read_receipts_of(known, source, column_of(checked, "receipt_no"))
    take_for_stored(known, sheets)
    found = find_all(known, sheets)
    read_values(source, known, sheets, found)
    answered = answers or {}
    return tuple(
        result_of(
            known,
            sheets[sheet],
            sheet,
            row,
            finding,
            options,
            answered.get((sheet, row.number)),
        )
        for sheet, row, finding in found
    )


def answers_of(rows: Sequence[RowResult]) -> dict[tuple[int, int], Answer]:
    """Return what a person said of rows, by (sheet, row number)."""
    said = (((row.sheet, row.number), row.answer) for row in rows)
    return {place: answer for place, answer in said if answer is not None}


def content_digest(sheets: Sequence[CheckedSheet]) -> str:
    """Return the digest of the cells that are taken in, headers included.

    Saving a workbook again, naming it anew, moving its sheets, and touching blank cells beside the
    list change its bytes but not this.
    """
    parts = sorted(_digest_of_sheet(checked) for checked in sheets)
    return hashlib.sha256("".join(parts).encode()).hexdigest()


def _digest_of_sheet(checked: CheckedSheet) -> str:
    source, digest = checked.source, hashlib.sha256()
    texts = [column.texts for column in source.header.columns if any(column.texts)]
    digest.update(repr(texts).encode())
    rows = source.sheet.rows
    for number in source.classified.rows:
        cells = "\x1f".join(["" if cell is None else str(cell) for cell in rows[number - 1]])
        digest.update(cells.rstrip().encode("utf-8", "replace"))
        digest.update(b"\x1e")
    return digest.hexdigest()


def revalidate_row(
    plan: ImportPlan,
    number: int,
    typed: Mapping[str, CellValue],
    sheet: str | None = None,
    database: Database | None = None,
) -> ImportPlan:
    """Return the plan with one row checked anew; `typed` are new cells by field.

    With the database, the stored values of a record that only the mended row names are read, so
    that what it changes can be shown at once; else the commit compares.
    """
    place = plan.place_of(number, sheet)
    sheet_place = plan.rows[place].sheet
    checked = plan.as_read[sheet_place]
    position = next(at for at, row in enumerate(checked.rows) if row.number == number)
    as_read = list(plan.as_read)
    as_read[sheet_place] = with_typed(checked, position, typed)
    after = _with_row_of_today(replace(plan, as_read=tuple(as_read)), sheet_place, position)
    return _matched_again(after, plan, (place,), database)


def _with_row_of_today(plan: ImportPlan, sheet_place: int, position: int) -> ImportPlan:
    """Return the plan with one row, as it is read now, put into the words of today."""
    fresh, before = plan.as_read[sheet_place], plan.sheets[sheet_place]
    row = row_in_words_of_today(plan.known.book, fresh, position, plan.place_answers)
    rows = (*before.rows[:position], row, *before.rows[position + 1 :])
    sheets = list(plan.sheets)
    sheets[sheet_place] = replace(before, rows=rows, typed=fresh.typed)
    questions = questions_of(plan.known.book, plan.as_read, plan.place_answers)
    return replace(plan, sheets=tuple(sheets), place_questions=questions)


def decide(
    plan: ImportPlan,
    number: int,
    decision: Decision | None,
    sheet: str | None = None,
    chosen: int | None = None,
) -> ImportPlan:
    """Return the plan with a person's decision about a row in doubt (None takes it back).

    Of a row that is like several stored records, `chosen` names the one that it is.
    """
    return decide_all(plan, (plan.place_of(number, sheet),), decision, chosen)


def decide_all(
    plan: ImportPlan,
    places: Collection[int],
    decision: Decision | None,
    chosen: int | None = None,
) -> ImportPlan:
    """Return the plan with one decision about many rows, by their places in the plan."""
    rows = list(plan.rows)
    for place in places:
        rows[place] = rows[place]._replace(decision=decision, chosen=chosen)
    return _matched_again(replace(plan, rows=tuple(rows)), plan, places)


def _matched_again(
    plan: ImportPlan,
    before: ImportPlan,
    places: Collection[int],
    database: Database | None = None,
) -> ImportPlan:
    """Match rows again, with those that they are or were like."""
    rows = list(plan.rows)
    for sheet_place, checked in enumerate(plan.sheets):
        start = next((at for at, row in enumerate(rows) if row.sheet == sheet_place), 0)
        own = {place - start for place in places if rows[place].sheet == sheet_place}
        if not own:
            continue
        concerned = sorted(own | _like(checked, before.rows[start:], own))
        matcher = Matcher(plan.known, checked, Seen(), _rows_of_homes(checked, concerned))
        if database is not None and "receipt_no" in checked.fields:
            at_number = checked.fields.index("receipt_no")
            numbers = {checked.rows[at].values[at_number] for at in concerned}
            with database.read() as snapshot:
                read_receipts_of(plan.known, snapshot, numbers)
        found = [matcher.find(start + at, checked.rows[at]) for at in concerned]
        if database is not None:
            with database.read() as snapshot:
                read_more_values(snapshot, plan.known, checked.source.layout.kind, found)
        for at, finding in zip(concerned, found, strict=True):
            rows[start + at] = result_of(
                plan.known,
                checked,
                sheet_place,
                checked.rows[at],
                finding,
                plan.options,
                rows[start + at].answer,
            )
    return replace(plan, rows=tuple(rows), counts=count(plan.sheets, rows), message=None)


_VALUES = attrgetter("values")
_MOST_LIKE = 300
"""Rows of one name, number or household that are matched again after a cell was mended.

More share one only where the column holds something else; a row is compared with the first 50.
"""
_NAMING = {
    "person": ("national_id", "si_number", "birth_date", "household_code"),
    "household": ("household_code", "head_name"),
    "collector": ("collector_code", "national_id", "full_name"),
    "event": ("held_on",),
    "receipt": ("receipt_no",),
}


def _like(
    checked: CheckedSheet, before: Sequence[RowResult], positions: Collection[int]
) -> set[int]:
    """Return the positions of the rows of a sheet that share what names a record with others.

    What the rows held before counts too: the rows that they were like are like them no longer.
    """
    found: set[int] = set()
    for key in _NAMING[checked.source.layout.kind]:
        if key not in checked.fields:
            continue
        at = checked.fields.index(key)
        wanted = {checked.rows[position].values[at] for position in positions}
        wanted |= {before[position].values[at] for position in positions}
        wanted.discard(None)
        if wanted:
            # A clerk waits for this after every cell: the walk over all rows stays in C.
            column = map(itemgetter(at), map(_VALUES, checked.rows))
            sharing: Iterator[int] = compress(count_up(), map(wanted.__contains__, column))
            if key == "birth_date":
                sharing = _namesakes(checked, before, positions, list(sharing))
            found.update(islice(sharing, _MOST_LIKE))
    return found


def _namesakes(
    checked: CheckedSheet,
    before: Sequence[RowResult],
    positions: Collection[int],
    sharing: Sequence[int],
) -> Iterator[int]:
    """Return who of a birth date bears a name of the rows: thousands may share a year alone."""
    if "full_name" not in checked.fields:
        return iter(())
    at = checked.fields.index("full_name")
    wanted = {folded_name(str(checked.rows[position].values[at])) for position in positions}
    wanted |= {folded_name(str(before[position].values[at])) for position in positions}
    names = (str(checked.rows[position].values[at]) for position in sharing)
    return compress(sharing, map(wanted.__contains__, map(folded_name, names)))


def _rows_of_homes(checked: CheckedSheet, positions: Collection[int]) -> list[CheckedRow]:
    """Return the rows that live with some rows: only their heads matter to these."""
    if "household_code" not in checked.fields:
        return []
    at = checked.fields.index("household_code")
    codes = {checked.rows[position].values[at] for position in positions} - {None}
    column = map(itemgetter(at), map(_VALUES, checked.rows))
    return list(compress(checked.rows, map(codes.__contains__, column))) if codes else []


def _commune(snapshot: ReadSnapshot, wanted: str | None) -> str:
    served = [code for code, _, _ in offices.served(snapshot)]
    if wanted is None and served:
        return served[0]
    if wanted in served:
        return str(wanted)
    raise ImportRefused(
        "import.commune",
        QT_TRANSLATE_NOOP(
            "errors", "Đơn vị này không phụ trách xã, phường mã {commune}. Chọn một trong: {known}."
        ),
        commune=wanted,
        known=", ".join(served),
    )
