"""The table "Ghép cột" of an import: each column of the file and the field it goes to."""

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject

from desktop.fields.field_kinds import raw_text
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone
from desktop.services.importing.plan import ImportPlan
from desktop.workbooks.column_mapping import column_letter

FIELD = "field"
EXAMPLES = 3
ROWS_LOOKED_AT = 1000
"""A column with one value in all rows would be read to its end while the window waits."""
LONGEST_EXAMPLE = 60


class ImportMappingTable(MemoryTableModel):
    """Shows a plan's columns with what a person changed; a row's id is the column from 0.

    `changes` holds only the columns that differ from the plan (None: not read). A field belongs
    to one column: giving it to another takes it from the first.
    """

    def __init__(self, plan: ImportPlan, parent: QObject | None = None) -> None:
        """Show the columns of the plan's main sheet."""
        translate = QCoreApplication.translate
        columns = (
            Column(key="letters", label=translate("ImportMapping", "Cột"), width=56),
            Column(key="header", label=translate("ImportMapping", "Tiêu đề trong tệp"), width=240),
            Column(key="example", label=translate("ImportMapping", "Ví dụ"), width=240),
            Column(
                key=FIELD,
                label=translate("ImportMapping", "Trường của chương trình"),
                width=240,
                editable=True,
            ),
            Column(key="state", label=translate("ImportMapping", "Trạng thái"), width=210),
        )
        super().__init__([_unsortable(column) for column in columns], parent)
        self._source = plan.main.source
        self._before: Mapping[int, str] = dict(self._source.mapping.fields)
        self._suggested = {entry.column: entry for entry in self._source.mapping.suggestions}
        self.changes: dict[int, str | None] = {}
        self._refresh()

    @property
    def choices(self) -> list[tuple[str, str]]:
        """Field keys with their labels, in the order of the layout."""
        return [
            (spec.key, QCoreApplication.translate("fields", spec.label))
            for spec in self._source.layout.fields
        ]

    @property
    def mapping(self) -> dict[str, str | None]:
        """The changed columns by their letters, as the import takes them."""
        return {column_letter(index): key for index, key in self.changes.items()}

    @property
    def suggestions(self) -> int:
        """How many suggestions nobody has taken yet."""
        return sum(1 for index in self._suggested if self.field_of(index) is None)

    @property
    def missing(self) -> list[str]:
        """Labels of required fields that no column gives, one of each group."""
        given = {key for index in self._indices() if (key := self.field_of(index)) is not None}
        labels = dict(self.choices)
        return [
            " / ".join(labels[key] for key in labels if key in group)
            for group in self._source.layout.needs
            if not group & given
        ]

    def field_of(self, index: int) -> str | None:
        """Return the field that a column gives now."""
        return self.changes.get(index, self._before.get(index))

    def choose(self, index: int, key: str | None) -> None:
        """Give a column to a field, or leave it unread."""
        if key is not None:
            for other in self._indices():
                if other != index and self.field_of(other) == key:
                    self._set(other, None)
        self._set(index, key)
        self._refresh()

    def take_suggestions(self) -> None:
        """Take every suggestion whose field is still free."""
        for index, entry in self._suggested.items():
            taken = any(self.field_of(other) == entry.field for other in self._indices())
            if self.field_of(index) is None and not taken:
                self._set(index, entry.field)
        self._refresh()

    def _set(self, index: int, key: str | None) -> None:
        if self._before.get(index) == key:
            self.changes.pop(index, None)
        else:
            self.changes[index] = key

    def _indices(self) -> Iterator[int]:
        return (column.index for column in self._source.header.columns)

    def _refresh(self) -> None:
        if self.rowCount():
            for row in self._make_rows():
                self.replace_row(row)
        else:
            self.show_rows(self._make_rows())

    def _make_rows(self) -> Iterable[Row]:
        labels = dict(self.choices)
        unused = QCoreApplication.translate("ImportMapping", "(không dùng)")
        for column in self._source.header.columns:
            key = self.field_of(column.index)
            words, style = self._state(column.index, labels)
            texts = (
                column_letter(column.index),
                " – ".join(column.texts),
                self._example(column.index),
                labels.get(key or "", unused),
                words,
            )
            styles = {0: CellStyle(Tone.MUTED), 2: CellStyle(Tone.MUTED), 4: style}
            if key is None:
                styles[3] = CellStyle(Tone.MUTED)
            yield Row(column.index, texts, styles, {1: texts[1], 2: texts[2]})

    def _state(self, index: int, labels: Mapping[str, str]) -> tuple[str, CellStyle]:
        translate = QCoreApplication.translate
        suggestion = self._suggested.get(index)
        if index in self._source.mapping.secret:
            words = translate("ImportMapping", "Mật khẩu: không đọc")
            return words, CellStyle(Tone.MUTED, CellForm.TEXT)
        if index in self.changes:
            return translate("ImportMapping", "Tự chọn"), CellStyle(Tone.INFO, CellForm.PILL)
        if index in self._before:
            return translate("ImportMapping", "Tự ghép"), CellStyle(Tone.OK)
        if suggestion is not None:
            words = translate("ImportMapping", "Gợi ý: {field}?")
            words = words.format(field=labels.get(suggestion.field, suggestion.field))
            return words, CellStyle(Tone.WARNING, CellForm.PILL, "help")
        return translate("ImportMapping", "Chưa dùng"), CellStyle(Tone.MUTED)

    def _example(self, index: int) -> str:
        if index in self._source.mapping.secret:
            return ""
        found: list[str] = []
        first, rows = self._source.header.first_data_row, self._source.sheet.rows
        # Before any column is mapped no row is known to be data.
        numbers = self._source.classified.rows or range(first, len(rows) + 1)
        for number in numbers[:ROWS_LOOKED_AT]:
            text = raw_text(rows[number - 1][index])
            if text and text not in found:
                found.append(text)
            if len(found) == EXAMPLES:
                break
        return "; ".join(found)[:LONGEST_EXAMPLE]


def _unsortable(column: Column) -> Column:
    return Column(
        key=column.key,
        label=column.label,
        width=column.width,
        editable=column.editable,
        sortable=False,
    )
