"""The card "Kiểm tra": whether the report's figures tie with each other, line by line."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.list_query import ListQuery
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.buttons import IconButton, label, set_look
from desktop.views.widgets.figures import count_text

FIGURES = "{listed} = {charted} = {written}"


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One check in the window's language; `detail` shows the figures that were compared."""

    ok: bool
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class TieLine:
    """A figure counted three ways: its list, its chart, the report's cell."""

    name: str
    listed: str
    charted: str
    written: str
    ok: bool
    query: ListQuery | None = None


class CheckCard(QWidget):
    """A pill that sums up ("Khớp", "Lệch 2 chỗ"), figures three ways, a line for each check."""

    opened = Signal(object)
    """The `ListQuery` of the names behind a figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without checks."""
        super().__init__(parent)
        self._pill = label("", "pill")
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Kiểm tra"), "heading"))
        head.addStretch(1)
        head.addWidget(self._pill)
        self._ties = QVBoxLayout()
        self._ties.setSpacing(px(2))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(10))
        self._shown: list[QWidget] = []
        self._tied: list[QWidget] = []
        self._wrong = [0, 0]
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(12))
        rows.addLayout(head)
        rows.addLayout(self._lines)
        rows.addLayout(self._ties)
        rows.addStretch(1)
        self._pill.hide()

    def show_checks(self, checks: Sequence[CheckLine], notes: Sequence[str] = ()) -> None:
        """Show the checks of a report in place of those before; the notes stand below them."""
        _clear(self._shown, self._lines)
        self.show_ties(())
        for check in checks:
            self._add(_line(check))
        for note in notes:
            self._add(label(note, "muted", wraps=True))
        self._wrong[0] = sum(1 for check in checks if not check.ok)
        self._sum_up(visible=bool(checks))

    def show_ties(self, ties: Sequence[TieLine]) -> None:
        """Show main figures as their list, their chart and the report count them."""
        _clear(self._tied, self._ties)
        if ties:
            self._put(label(self.tr("Danh sách = biểu đồ = báo cáo"), "muted", wraps=True))
        for tie in ties:
            self._put(self._tie(tie))
        self._wrong[1] = sum(1 for tie in ties if not tie.ok)
        self._sum_up(visible=not self._pill.isHidden() or bool(ties))

    def _put(self, widget: QWidget) -> None:
        self._ties.addWidget(widget)
        self._tied.append(widget)

    def _tie(self, tie: TieLine) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(tie.name, wraps=True))
        words.addWidget(_tie_figures(tie))
        row.addLayout(words, 1)
        if tie.query is not None:
            tooltip = self.tr("Mở danh sách: {name}").format(name=tie.name)
            row.addWidget(IconButton("people", tooltip, partial(self.opened.emit, tie.query)))
        return made

    def _add(self, widget: QWidget) -> None:
        self._lines.addWidget(widget)
        self._shown.append(widget)

    def _sum_up(self, *, visible: bool) -> None:
        wrong = sum(self._wrong)
        text = self.tr("Lệch {count} chỗ").format(count=count_text(wrong))
        self._pill.setText(text if wrong else self.tr("Khớp"))
        set_look(self._pill, "tone", "error" if wrong else "ok")
        self._pill.setVisible(visible)

    @property
    def summary(self) -> str:
        """What the pill says; empty without checks."""
        return "" if self._pill.isHidden() else self._pill.text()


def _tie_figures(tie: TieLine) -> QWidget:
    text = FIGURES.format(listed=tie.listed, charted=tie.charted, written=tie.written)
    return label(text, "muted" if tie.ok else "error", wraps=True)


def _clear(shown: list[QWidget], layout: QVBoxLayout) -> None:
    while shown:
        gone = shown.pop()
        layout.removeWidget(gone)
        gone.hide()
        gone.deleteLater()


def _line(check: CheckLine) -> QWidget:
    made = QWidget()
    picture = QLabel()
    name, colour = ("done", tokens().ok) if check.ok else ("alert", tokens().error)
    picture.setPixmap(pixmap(name, colour, SIZES.icon))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(label(check.title, wraps=True))
    words.addWidget(label(check.detail, "muted" if check.ok else "error", wraps=True))
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return made
