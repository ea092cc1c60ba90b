"""Remembers how a person mapped the columns of a kind of file, so that nobody is asked twice."""

from desktop.services.importing.plan import ImportPlan
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.unit_of_work import UnitOfWork
from desktop.workbooks.column_mapping import column_letter
from desktop.workbooks.column_memory import Recall, RememberedColumns, signature_of
from desktop.workbooks.header_by_shape import WITHOUT_HEADER
from desktop.workbooks.row_validation import RecognisedSheet

PREFIX = "import_columns/"
"""Choices of the office under this prefix hold the columns by the header's signature."""


def recall_from(snapshot: ReadSnapshot) -> Recall:
    """Return what finds the columns of a header among those that the office remembers."""
    kept = {
        key.removeprefix(PREFIX): value
        for key, value in offices.options(snapshot).items()
        if key.startswith(PREFIX)
    }

    def recall(signature: str) -> RememberedColumns | None:
        return RememberedColumns.from_text(kept[signature]) if signature in kept else None

    return recall


def keep(unit: UnitOfWork, plan: ImportPlan) -> None:
    """Remember the columns of a plan when a person decided about them.

    Who had them mapped anew and changed nothing wants what was remembered forgotten.
    """
    source = plan.main.source
    if not plan.options.mapping and plan.options.layout is None:
        if not plan.options.use_memory:
            option = f"{PREFIX}{signature_of(source.header)}"
            offices.put_option(unit, option, None)
            unit.note("forget_columns", "office", {option: None})
        return
    if source.header.rows[-1] == WITHOUT_HEADER:
        # Nothing names the columns: the next list of as many may be another one.
        return
    columns = _columns_of(source)
    option = f"{PREFIX}{signature_of(source.header)}"
    offices.set_option(unit, option, columns.as_text())
    unit.note("remember_columns", "office", {option: columns.as_text()})


def chosen_columns(plan: ImportPlan, source: RecognisedSheet) -> RememberedColumns | None:
    """Return the columns of a sheet when a person decided about them, now or before."""
    decided = plan.options.mapping or plan.options.layout is not None or source.from_memory
    return _columns_of(source) if decided else None


def _columns_of(source: RecognisedSheet) -> RememberedColumns:
    fields: dict[str, str | None] = {
        column_letter(column.index): None for column in source.header.columns
    }
    fields |= {column_letter(index): key for index, key in source.mapping.fields.items()}
    return RememberedColumns(source.layout.key, fields)
