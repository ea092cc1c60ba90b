"""What a card of money tells: facts, lines with amounts, sentences; made anew each time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.models.table_rows import Tone
from desktop.views.tables.cell_delegate import tone_colours
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import label, line

LABEL_WIDTH = 118


class FactSheet(QScrollArea):
    """A column to read: `begin`, then what it tells, then `done`."""

    def __init__(self, name: str) -> None:
        """Start empty; `name` is read aloud."""
        super().__init__()
        self.texts: list[str] = []
        """What is told, line by line."""
        self.setWidgetResizable(True)
        self.setProperty("look", "fields")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._grid: QGridLayout | None = None

    def begin(self) -> None:
        """Forget what was told."""
        self.texts = []
        self._inner = QWidget(self)
        self._rows = QVBoxLayout(self._inner)
        self._rows.setContentsMargins(0, px(4), px(8), px(4))
        self._rows.setSpacing(px(4))
        self._grid = None

    @Slot(int, int)
    def _on_range(self, least: int, most: int) -> None:
        """Let Tab come here only where the keys have something to scroll."""
        policy = Qt.FocusPolicy.StrongFocus if most > least else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    def done(self) -> None:
        """Show what was told since `begin`, from its top."""
        self._rows.addStretch(1)
        self.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        self.verticalScrollBar().setValue(0)

    def heading(self, text: str) -> None:
        """Begin a group."""
        made = label(text, "heading", wraps=True)
        made.setContentsMargins(0, px(6) if self.texts else 0, 0, 0)
        self._add(made, text)

    def figure(self, text: str) -> None:
        """Tell the amount that matters."""
        self._add(_selectable(label(text, "figure", wraps=True)), text)

    def sentence(self, text: str, tone: Tone = Tone.MUTED) -> None:
        """Tell a sentence under what stands above it."""
        made = _selectable(label(text, "muted" if tone is Tone.MUTED else "plain", wraps=True))
        _colour(made, tone)
        self._add(made, text)

    def fact(self, name: str, value: str, tone: Tone = Tone.PLAIN) -> None:
        """Tell a value beside its name; an empty one is left out."""
        if not value:
            return
        if self._grid is None:
            self._grid = QGridLayout()
            self._grid.setHorizontalSpacing(px(8))
            self._grid.setVerticalSpacing(px(4))
            self._grid.setColumnMinimumWidth(0, px(LABEL_WIDTH))
            self._grid.setColumnStretch(1, 1)
            self._rows.addLayout(self._grid)
        row = self._grid.rowCount()
        left = label(name, "muted", wraps=True)
        left.setFixedWidth(px(LABEL_WIDTH))
        right = _selectable(label(value, wraps=True))
        right.setAccessibleName(f"{name}: {value}")
        _colour(right, tone)
        self._grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(right, row, 1, Qt.AlignmentFlag.AlignTop)
        self.texts.append(f"{name}: {value}")

    def entry(
        self, left: str, right: str, lower: Sequence[str] = (), tone: Tone = Tone.PLAIN
    ) -> None:
        """Tell a line of money: who, how much, and under it why."""
        place = QWidget()
        grid = QGridLayout(place)
        grid.setContentsMargins(0, px(2), 0, px(2))
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        name, amount = label(left, wraps=True), label(right)
        amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        for each in (name, amount):
            _colour(_selectable(each), tone)
        grid.addWidget(name, 0, 0)
        grid.addWidget(amount, 0, 1)
        for number, text in enumerate((text for text in lower if text), start=1):
            grid.addWidget(_selectable(label(text, "muted", wraps=True)), number, 0, 1, 2)
        self._add(place, " · ".join(text for text in (left, right, *lower) if text))

    def rule(self) -> None:
        """Draw a hairline."""
        self._grid = None
        self._rows.addWidget(line())

    def _add(self, part: QWidget, text: str) -> None:
        self._grid = None
        self._rows.addWidget(part)
        self.texts.append(text)


def _selectable(made: QLabel) -> QLabel:
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _colour(made: QLabel, tone: Tone) -> None:
    if tone not in (Tone.PLAIN, Tone.MUTED):
        made.setStyleSheet(f"color: {tone_colours(tone, tokens())[0]};")
