"""What an import tells programs and people: the JSON of the command line, the error workbook."""

from pathlib import Path

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.importing.column_memory import chosen_columns
from desktop.services.importing.committing import ImportResult
from desktop.services.importing.earlier_work import settled_by
from desktop.services.importing.left_out import kept_rows_of
from desktop.services.importing.plan import ImportPlan
from desktop.services.importing.population import is_unlike
from desktop.workbooks import error_workbook
from desktop.workbooks.error_workbook import FailedSheet
from desktop.workbooks.kept_rows import all_sections, keep_sheet
from desktop.workbooks.row_table import CellIssue
from desktop.workbooks.writing import WrittenFile


def write_error_workbook(plan: ImportPlan, target: Path) -> WrittenFile:
    """Write exactly the rejected and held-back rows, with reasons, to be mended and read again.

    Raises:
        InvalidInput: the target is the workbook itself, of which only the failed rows would stay.
        OutputUnwritable: the target is open in Excel, read-only, or the disk is full.
    """
    if _is_same(target, plan.path):
        raise InvalidInput(
            "output.same_file",
            QT_TRANSLATE_NOOP(
                "errors", "Tệp {where} chính là tệp đang nhập. Chọn tên khác cho tệp dòng lỗi."
            ),
            str(target),
        )
    sheets = []
    for place, checked in enumerate(plan.sheets):
        rows = [kept for row, kept in kept_rows_of(plan) if row.sheet == place]
        if rows or place == len(plan.sheets) - 1:
            last = rows[-1].number if rows else 0
            source = checked.source
            columns = chosen_columns(plan, source)
            top = keep_sheet(source, all_sections(source, last), columns)
            sheets.append(FailedSheet(top, rows))
    return error_workbook.write_error_workbook(target, sheets)


def _is_same(target: Path, source: Path) -> bool:
    try:
        return target.samefile(source)
    except OSError:
        return False


def as_json(plan: ImportPlan, result: ImportResult | None = None) -> dict[str, object]:
    """Return what the command line prints about a plan, or about its commit."""
    counts = plan.counts if result is None else result.counts
    document: dict[str, object] = {
        "file": plan.file_name,
        "sheet": plan.sheet,
        "layout": plan.layout,
        "kind": plan.kind,
        "header_rows": list(plan.header_rows),
        "mapping": plan.mapping,
        "rows_read": counts.rows_read,
        "new": counts.new,
        "changed": counts.changed,
        "same": counts.same,
        "possible_duplicates": counts.possible_duplicates,
        "rejected": counts.rejected,
        "warnings": [_told(plan, *told) for told in plan.issues(blocking=False)],
        "errors": [_told(plan, *told) for told in plan.issues(blocking=True)],
        "skipped": _skipped(plan),
        "held_back": counts.held_back,
        "persons": counts.persons,
        "households": counts.households,
        "receipts": counts.receipts,
        "amount_total": counts.amount_total,
        "batch": None if result is None else result.batch,
        "already_imported": plan.already_imported,
    }
    if result is not None and result.already_imported is not None:
        document["already_imported"] = result.already_imported
    unlike = sum(is_unlike(row) for row in plan.rows)
    if unlike:
        document["unlike"] = unlike
    settled = settled_by(plan) if result is None else result.settled
    if settled:
        document["settled"] = settled
    if plan.notes:
        document["notes"] = list(plan.notes)
    if plan.message:
        document["message"] = plan.message
    if plan.suggestions:
        document["suggestions"] = {
            letters: {"field": key, "likeness": likeness}
            for letters, (key, likeness) in plan.suggestions.items()
        }
    if plan.not_stored:
        document["not_stored"] = list(plan.not_stored)
    if plan.left_out_sheets:
        document["left_out_sheets"] = list(plan.left_out_sheets)
    return document


def _skipped(plan: ImportPlan) -> list[dict[str, object]]:
    return [
        {"row": row.row, "reason": row.reason.value, "message": row.sentence()}
        | _sheet_of(plan, place)
        for place, checked in enumerate(plan.sheets)
        for row in checked.skipped
    ]


def _told(plan: ImportPlan, sheet: int, entry: CellIssue) -> dict[str, object]:
    return {
        "row": entry.row,
        "column": entry.column,
        "field": entry.field,
        "code": entry.issue.code,
        "message": entry.text(sheet=plan.sheet_told(sheet)),
        **_sheet_of(plan, sheet),
    }


def _sheet_of(plan: ImportPlan, place: int) -> dict[str, object]:
    """Return the sheet of a row where several are read: the number alone does not say it."""
    name = plan.sheet_told(place)
    return {"sheet": name} if name else {}
