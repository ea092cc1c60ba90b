"""The filter by the current cell: only the rows that hold the same."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.list_query import ListRow
from desktop.fields.field_spec import FieldSpec
from desktop.models.list_filters import Condition, filter_fields, make_filters
from desktop.services.lists import list_page
from desktop.views.page_context import PageContext
from desktop.views.tables.table_view import TableView


class CellFilter(QObject):
    """Turns the current cell of a table into a filter; its value is read, for a cell shows text."""

    wanted = Signal(object, object)
    """A field's key (str) and the filters (tuple) that should take the place of its own."""

    def __init__(self, kind: str, table: TableView, context: PageContext) -> None:
        """Speak of the current cell of `table`, which shows records of `kind`."""
        super().__init__(table)
        self._kind = kind
        self._table = table
        self._context = context

    @property
    def field(self) -> FieldSpec | None:
        """The field of the current cell, when a list can be limited by it."""
        column = self._table.currentIndex().column()
        if column < 0:
            return None
        key = self._table.rows().columns[column].key
        return next((spec for spec in filter_fields(self._kind) if spec.key == key), None)

    @property
    def text(self) -> str:
        """What the current cell shows."""
        index = self._table.currentIndex()
        return self._table.rows().text_at(index.row(), index.column()) if index.isValid() else ""

    @Slot()
    def apply(self) -> None:
        """Ask for the rows that hold what the current cell holds."""
        spec, record_id = self.field, self._table.current_id()
        if spec is None or record_id is None:
            return
        context = self._context
        self._context.runner.read(
            partial(
                list_page, context.database, self._kind, [record_id], context.today(), [spec.key]
            ),
            partial(self._on_read, spec),
        )

    def _on_read(self, spec: FieldSpec, rows: Sequence[ListRow]) -> None:
        for row in rows:
            value = row.values[spec.key]
            how = Condition.EMPTY if value in {None, ""} else Condition.EQUALS
            self.wanted.emit(spec.key, make_filters(spec.key, how, value))
