"""The card beside the list: why a household is urgent, what it pays, what came of it, its text."""

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.money import show_money
from desktop.domain.renewals import DeskScheme
from desktop.models.table_rows import Tone
from desktop.services.renewals.parts import DeskRow
from desktop.views.records.status_pill import StatusPill
from desktop.views.renewals.desk_words import (
    badge_text,
    left_tone,
    names_of,
    outcome_text,
    stage_text,
    urgency_sentence,
)
from desktop.views.renewals.outcome_choice import OutcomeChoice
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label, line
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.figures import phone_text
from desktop.views.widgets.notice import Notice, NoticeTone

if TYPE_CHECKING:
    from desktop.services.renewals.reminding import HomeDetails

TEXT_HEIGHT = 72
CONTACTS_SHOWN = 3


class DeskCard(QWidget):
    """Follows the row; without one it says what to do."""

    copy_asked = Signal()
    """Copy the reminder and log it."""
    slip_asked = Signal()
    """Print the slip of this household."""
    open_asked = Signal()
    """Open the household."""

    def __init__(self, today: Callable[[], datetime.date]) -> None:
        """Show no household."""
        super().__init__()
        self._today = today
        self.row: DeskRow | None = None
        self.name = ElidedLabel("", "heading")
        self.pill = StatusPill()
        self.place = ElidedLabel("", "muted")
        self.urgency = Notice()
        self.due = ElidedLabel("")
        self.amount = label("", "heading")
        self.outcome = OutcomeChoice(today)
        self.stage = ElidedLabel("", "muted")
        self.stage.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Lời nhắc"))
        # Its usual height would make the card scroll; it takes what is left, at least four lines.
        self.text.setMinimumHeight(px(TEXT_HEIGHT))
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.history = ElidedLabel("", "muted")
        self.copy_button = Button(
            self.tr("Chép lời nhắc"),
            self.copy_asked.emit,
            icon_name="copy",
            look="primary",
            tooltip=self.tr("Chép để dán vào Zalo, tin nhắn; ghi là đã nhắc mốc này"),
        )
        self.slip_button = Button(self.tr("In phiếu"), self.slip_asked.emit, icon_name="print")
        self.open_button = Button(self.tr("Mở hộ"), self.open_asked.emit, look="link")
        self._build()
        self.outcome.opened.connect(self._on_opened)
        self.show_row(None, "HI")

    def _build(self) -> None:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, px(2), 0)
        rows.setSpacing(px(6))
        rows.addLayout(_pair(self.name, self.pill))
        rows.addLayout(_pair(self.place, self.open_button))
        rows.addWidget(self.urgency)
        rows.addLayout(_pair(self.due, self.amount))
        rows.addWidget(line())
        keys = label(self.tr("Alt+1 … Alt+6"), "muted")
        rows.addLayout(_pair(ElidedLabel(self.tr("Kết quả"), "heading"), keys))
        rows.addWidget(self.outcome)
        rows.addWidget(line())
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Lời nhắc"), "heading"))
        head.addWidget(self.stage, 1)
        rows.addLayout(head)
        rows.addWidget(self.text, 1)
        rows.addWidget(self.history)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self._area = area
        self._nothing = label(
            self.tr("Chọn một hộ để xem số tiền và lời nhắc."), "muted", wraps=True
        )
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.copy_button, 1)
        foot.addWidget(self.slip_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addWidget(self._nothing)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        whole.addStretch(0)

    @Slot()
    def _on_opened(self) -> None:
        """Scroll to the chips of the second click, once they have their place."""
        if (inside := self._area.widget().layout()) is not None:
            inside.activate()
        for chip in (*self.outcome.chips[-1:], *self.outcome.chips[:1]):
            self._area.ensureWidgetVisible(chip, 0, px(8))

    def show_row(
        self,
        row: DeskRow | None,
        scheme: DeskScheme,
        text: str = "",
        *,
        masked: bool = False,
    ) -> None:
        """Show a household with the text of its reminder, or none."""
        self.row = row
        self._area.setVisible(row is not None)
        self._nothing.setVisible(row is None)
        for button in (self.copy_button, self.slip_button):
            button.setVisible(row is not None)
        self.outcome.show_row(row)
        self.stage.setText("")
        self.history.setText("")
        self.history.hide()
        self.text.setPlainText(text)
        if row is None:
            return
        home = row.home
        whose = self.tr("Hộ {name}") if home.household_id is not None else "{name}"
        self.name.setText(whose.format(name=home.head))
        self.pill.say(badge_text(row, scheme), left_tone(row, scheme))
        phone = home.phone or ""
        if phone and masked:
            phone = phone[:3] + "****" + phone[-3:]
        parts = (home.neighbourhood, phone if masked else phone_text(phone))
        self.place.setText(" · ".join(part for part in parts if part))
        if home.code:
            self.place.setToolTip(f"{self.place.text()} · {home.code}")
        self.open_button.setVisible(home.household_id is not None)
        self.urgency.say(urgency_sentence(row, scheme, self._today()), _notice_tone(row, scheme))
        self.due.setText(
            self.tr("{count} người, {months} tháng").format(count=len(row.cards), months=row.months)
        )
        self.due.setToolTip(names_of(row))
        unknown = self.tr("chưa biết mức")
        self.amount.setText(unknown if row.fee is None else show_money(row.fee))

    def show_details(self, details: "HomeDetails") -> None:
        """Show how often the household was reminded in this cycle, and the last contacts."""
        stage = stage_text(details.stage)
        if details.done:
            self.stage.setText(self.tr("Đã nhắc {stage}").format(stage=stage))
        elif stage:
            times = self.tr("Lần {number} · {stage}")
            self.stage.setText(times.format(number=details.times + 1, stage=stage))
        lines = []
        for contact in details.contacts[:CONTACTS_SHOWN]:
            words = outcome_text(contact.outcome, contact.promised_on, contact.reason)
            lines.append(f"{contact.contacted_on:%d/%m/%Y} · {words}")
        self.history.setText(lines[0] if lines else "")
        self.history.setToolTip("\n".join(lines))
        self.history.setVisible(bool(lines))


def _pair(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(8))
    row.addWidget(left, 1)
    row.addWidget(right)
    return row


def _notice_tone(row: DeskRow, scheme: DeskScheme) -> NoticeTone:
    return "warning" if left_tone(row, scheme) in {Tone.ERROR, Tone.WARNING} else "info"
