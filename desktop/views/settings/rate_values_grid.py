"""The values of a table as a person enters them: one line a key, what holds now beside it."""

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QWidget

from desktop.domain.errors import InvalidInput
from desktop.domain.rate_values import example_of, parse_value, show_value
from desktop.domain.rates import RateKind, RateTable
from desktop.views.forms.editors import LineEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label, set_look

if TYPE_CHECKING:
    from desktop.domain.rates import RateBook

EDITOR_WIDTH = 120
NAME, NOW, EDITOR = range(3)


class RateValuesGrid(QScrollArea):
    """An empty line leaves its key as it is; a value that cannot be read is told in red."""

    edited = Signal()

    def __init__(
        self,
        table: RateTable,
        keys: Iterable[tuple[str, str]],
        book: "RateBook",
        today: datetime.date,
    ) -> None:
        """Offer a line for each (key, its words)."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table = table
        self.editors: dict[str, QWidget] = {}
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, px(8), 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(NAME, 1)
        heads = (self.tr("Mục"), self.tr("Hôm nay"), self.tr("Mức mới"))
        for column, words in enumerate(heads):
            self._grid.addWidget(label(words, "muted"), 0, column)
        for row, (key, words) in enumerate(keys, start=1):
            present = book.find(table.key, today, key)
            shown = "–" if present is None else show_value(table, present.value, _translate)
            self._add(row, key, words or _translate("rates", table.label), shown)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def _add(self, row: int, key: str, words: str, present: str) -> None:
        name = label(words, wraps=True)
        now = label(present, "muted")
        now.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        editor = self._editor()
        editor.setFixedWidth(px(EDITOR_WIDTH))
        editor.setAccessibleName(self.tr("{name}: mức mới").format(name=words))
        editor.setAccessibleDescription(self.tr("Hôm nay: {value}").format(value=present))
        self._grid.addWidget(name, row, NAME)
        self._grid.addWidget(now, row, NOW)
        self._grid.addWidget(editor, row, EDITOR)
        self.editors[key] = editor

    def _editor(self) -> QWidget:
        if self._table.kind is RateKind.CHOICE:
            choice = QComboBox()
            choice.addItem(self.tr("Giữ nguyên"), None)
            for value, words in self._table.choices.items():
                choice.addItem(_translate("rates", words), value)
            choice.currentIndexChanged.connect(self._on_edited)
            return choice
        line = LineEdit()
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.setPlaceholderText(example_of(self._table.kind, _translate))
        line.textEdited.connect(self._on_edited)
        line.left.connect(self._on_left)
        return line

    @Slot()
    def _on_edited(self) -> None:
        for editor in self.editors.values():
            set_look(editor, "problem", "")
        self.edited.emit()

    @Slot()
    def _on_left(self) -> None:
        self.values()

    def values(self) -> tuple[dict[str, str], str]:
        """Return the values by key, and the sentence on the first that cannot be read."""
        found: dict[str, str] = {}
        problem = ""
        for key, editor in self.editors.items():
            typed = _typed(editor)
            if not typed:
                continue
            try:
                found[key] = parse_value(self._table, typed)
            except InvalidInput as error:
                set_look(editor, "problem", "error")
                problem = problem or error.text(QCoreApplication.translate)
        return found, problem

    def readable(self) -> dict[str, str]:
        """Return the values that can be read, and tell nothing: somebody is still typing."""
        found: dict[str, str] = {}
        for key, editor in self.editors.items():
            try:
                found[key] = parse_value(self._table, _typed(editor))
            except InvalidInput:
                continue
        return found

    @property
    def dirty(self) -> bool:
        """Whether anything was typed."""
        return any(_typed(editor) for editor in self.editors.values())

    def focus_first(self) -> None:
        """Put the focus into the first line, or the first that cannot be read."""
        wrong = (each for each in self.editors.values() if each.property("problem") == "error")
        editor = next(wrong, next(iter(self.editors.values())))
        editor.setFocus()
        self.ensureWidgetVisible(editor)


def _typed(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return str(editor.currentData() or "")
    return editor.text().strip() if isinstance(editor, LineEdit) else ""


def _translate(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
