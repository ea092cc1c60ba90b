"""What is due: one row for each piece of work, pressed it opens exactly the rows it counts."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.services.due_work import DueWork, Urgency
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import label
from desktop.views.widgets.card_button import CardButton, only_seen
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.figures import count_text

ROW_HEIGHT = 48
ICONS = {
    "unclosed": "lock",
    "undeclared": "package",
    "slips_late": "money",
    "slips_today": "money",
    "batches_returned": "package",
    "left_out": "workbook",
    "unlike": "people",
    "expired": "alert",
    "expiring": "calendar",
    "children": "person-add",
    "age_events": "renew",
    "certificates": "badge",
    "past_events": "megaphone",
    "coming_events": "megaphone",
    "no_household": "home",
    "directives_late": "tasks",
    "directives_soon": "tasks",
    "milestone": "target",
    "report": "report",
    "year_turn": "calendar",
    "backup": "backup",
}
EMPTY_ICON = 40


class DueRow(CardButton):
    """One piece of work: icon, what is due, what to do about it."""

    def __init__(self, work: DueWork, parent: QWidget | None = None) -> None:
        """Show the work."""
        super().__init__("row", parent)
        self.work = work
        title = work.title_text(QCoreApplication.translate)
        note = work.note_text(QCoreApplication.translate)
        picture = QLabel()
        picture.setPixmap(pixmap(ICONS.get(work.key, "tasks"), _colour(work.urgency)))
        arrow = QLabel()
        arrow.setPixmap(pixmap("chevron-right", tokens().muted))
        self.title, self.note = ElidedLabel(title), ElidedLabel(note, "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(only_seen(self.title))
        words.addWidget(only_seen(self.note))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(4), px(2), px(4), px(2))
        row.setSpacing(px(12))
        row.addWidget(only_seen(picture))
        row.addLayout(words, 1)
        row.addWidget(only_seen(arrow))
        self.setFixedHeight(px(ROW_HEIGHT))
        self.setAccessibleName(f"{title}. {note}")
        self.setToolTip(f"{title}\n{note}")


def _colour(urgency: Urgency) -> str:
    colours: dict[Urgency, str] = {
        "late": tokens().error,
        "soon": tokens().warning,
        "plain": tokens().primary,
    }
    return colours[urgency]


class DueList(QFrame):
    """The card "Việc cần làm"; its heading counts the rows."""

    chosen = Signal(object)
    """The `DueWork` that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start while the work is still being read."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self.rows: list[DueRow] = []
        self.heading = label(self.tr("Việc cần làm"), "heading")
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setPixmap(pixmap("done", tokens().ok, px(EMPTY_ICON)))
        self.sentence = label(self.tr("Đang đọc số liệu…"), "crumb", wraps=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._inside = QWidget()
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._build()

    def _build(self) -> None:
        self._lines.addStretch(1)
        self._lines.addWidget(self._picture)
        self._lines.addWidget(self.sentence)
        self._lines.addStretch(2)
        self._picture.hide()
        scroll = QScrollArea()
        scroll.setWidget(self._inside)
        scroll.setWidgetResizable(True)
        scroll.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(12), px(12), px(4), px(8))
        whole.setSpacing(px(6))
        whole.addWidget(self.heading)
        whole.addWidget(scroll, 1)

    @property
    def least_height(self) -> int:
        """The height at which no row is hidden."""
        rows = max(len(self.rows), 3) * px(ROW_HEIGHT)
        return rows + self.heading.sizeHint().height() + px(12 + 8 + 6) + 2

    def show_work(self, work: Sequence[DueWork]) -> None:
        """Show what is due; the row that has the focus keeps it."""
        if [row.work for row in self.rows] == list(work) and work:
            return
        focused = next((row.work.key for row in self.rows if row.hasFocus()), "")
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [DueRow(each) for each in work]
        for place, row in enumerate(self.rows):
            row.clicked.connect(partial(self._on_clicked, row.work))
            self._lines.insertWidget(place, row)
            if row.work.key == focused:
                row.setFocus()
        heading = self.tr("Việc cần làm")
        if work:
            heading = self.tr("Việc cần làm ({count})").format(count=count_text(len(work)))
        self.heading.setText(heading)
        self.sentence.setText(self.tr("Không có việc đến hạn"))
        self.sentence.setVisible(not work)
        self._picture.setVisible(not work)

    def _on_clicked(self, work: DueWork) -> None:
        self.chosen.emit(work)
