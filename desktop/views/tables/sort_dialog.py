"""The dialog "Sắp xếp…": up to four columns, the first one first."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.models.row_table_model import RowTableModel
from desktop.models.sort_keys import SORT_KEYS
from desktop.models.table_rows import SortKey
from desktop.views.forms.editors import ChoiceEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, IconButton, label

SORT_KEY = "Ctrl+L"
"""Opens the dialog where a list has the focus."""
WIDTH = 560
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ASCENDING, _DESCENDING = "ascending", "descending"


class SortDialog(QDialog):
    """Asks a table's rows for another order; keyboard: column, direction, Enter."""

    def __init__(self, rows: RowTableModel, parent: QWidget) -> None:
        """Show the present order."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sắp xếp"))
        self._rows = rows
        self._columns = {each.key: each.label for each in rows.columns if each.sortable}
        self._keys = [key for key in rows.sort_keys if key.column in self._columns]
        self.column_choices: list[ChoiceEdit] = []
        self.direction_choices: list[ChoiceEdit] = []
        self.row_buttons: list[tuple[IconButton, IconButton, IconButton]] = []
        self._grid = QGridLayout()
        self.add_button = Button(
            self.tr("Thêm cột sắp xếp"), self.add, icon_name="plus", look="link"
        )
        self.accept_button = Button(self.tr("Sắp xếp  (Enter)"), self.take, look="primary")
        self._build()
        if not self._keys:
            self.add()
        self._show_keys(0)

    def _build(self) -> None:
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(8))
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 2)
        footer = QHBoxLayout()
        footer.setSpacing(px(8))
        footer.addWidget(self.add_button)
        footer.addStretch(1)
        footer.addWidget(Button(self.tr("Không sắp xếp"), self.reject))
        footer.addWidget(self.accept_button)
        self.accept_button.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(20), px(16), px(20), px(16))
        whole.setSpacing(px(16))
        whole.addLayout(self._grid)
        whole.addStretch(1)
        whole.addLayout(footer)
        self.setMinimumWidth(px(WIDTH))

    @property
    def keys(self) -> tuple[SortKey, ...]:
        """The order that is chosen."""
        return tuple(self._keys)

    def _show_keys(self, focused: int) -> None:
        """Build one row of editors for each key, and put the focus on one of them."""
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self.column_choices, self.direction_choices, self.row_buttons = [], [], []
        for place, key in enumerate(self._keys):
            self._add_row(place, key)
        self.add_button.setVisible(len(self._keys) < min(SORT_KEYS, len(self._columns)))
        self.column_choices[min(focused, len(self._keys) - 1)].setFocus()

    def _add_row(self, place: int, key: SortKey) -> None:
        column, direction = ChoiceEdit(), ChoiceEdit()
        taken = {other.column for other in self._keys} - {key.column}
        column.set_choices(
            [(each, text) for each, text in self._columns.items() if each not in taken],
            may_be_empty=False,
        )
        column.set_value(key.column)
        column.setAccessibleName(self.tr("Cột sắp xếp thứ {place}").format(place=place + 1))
        column.edited.connect(partial(self._on_column, place))
        words: list[tuple[object, str]] = [
            (_ASCENDING, self.tr("tăng dần")),
            (_DESCENDING, self.tr("giảm dần")),
        ]
        direction.set_choices(words, may_be_empty=False)
        direction.set_value(_DESCENDING if key.descending else _ASCENDING)
        direction.setAccessibleName(self.tr("Chiều sắp xếp thứ {place}").format(place=place + 1))
        direction.edited.connect(partial(self._on_direction, place))
        up = IconButton("chevron-up", self.tr("Đưa lên"), partial(self.move_key, place, -1))
        down = IconButton("chevron-down", self.tr("Đưa xuống"), partial(self.move_key, place, 1))
        drop = IconButton("close", self.tr("Bỏ cột này"), partial(self.drop, place))
        up.setEnabled(place > 0)
        down.setEnabled(place + 1 < len(self._keys))
        drop.setEnabled(len(self._keys) > 1)
        first = self.tr("Theo") if place == 0 else self.tr("rồi theo")
        parts = (label(first, "muted"), column, direction, up, down, drop)
        for at, part in enumerate(parts):
            self._grid.addWidget(part, place, at)
        self.column_choices.append(column)
        self.direction_choices.append(direction)
        self.row_buttons.append((up, down, drop))

    # Changing the order

    @Slot()
    def add(self) -> None:
        """Sort by a further column: the first one that is free."""
        taken = {key.column for key in self._keys}
        free = next((key for key in self._columns if key not in taken), None)
        if free is not None and len(self._keys) < SORT_KEYS:
            self._keys.append(SortKey(free))
            self._show_keys(len(self._keys) - 1)

    def move_key(self, place: int, by: int) -> None:
        """Let a column come earlier or later."""
        if 0 <= place + by < len(self._keys):
            self._keys.insert(place + by, self._keys.pop(place))
            self._show_keys(place + by)

    def drop(self, place: int) -> None:
        """Sort by this column no longer."""
        del self._keys[place]
        self._show_keys(place)

    def _on_column(self, place: int) -> None:
        value = self.column_choices[place].value()
        if value is not None:
            self._keys[place] = replace(self._keys[place], column=str(value))

    def _on_direction(self, place: int) -> None:
        descending = self.direction_choices[place].value() == _DESCENDING
        self._keys[place] = replace(self._keys[place], descending=descending)

    @Slot()
    def take(self) -> None:
        """Ask for the rows in the chosen order; a column that stands twice counts once."""
        kept = {key.column: key for key in reversed(self._keys)}
        keys = tuple(key for key in self._keys if kept[key.column] is key)
        self._rows.sort_by(keys)
        self.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Sort at Enter from anywhere but a button, which Enter presses."""
        if event.key() in _ENTER:
            self.take()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        """Leave room for all four columns, so that the dialog does not jump."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), px(240)))
