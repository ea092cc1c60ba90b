"""Days in a row (a campaign): the first and the last, typed or taken from a calendar."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.dates import parse_date_text
from desktop.domain.periods import Period
from desktop.views.forms.editors import DateEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import set_look

WIDTH = 128
USUAL_DAYS = 15
"""A campaign is usually fifteen days."""


class DaysChoice(QWidget):
    """Two dates; tells when both are days in a row, and turns red when they are not."""

    changed = Signal()
    """Other days were chosen."""

    def __init__(self, today: Callable[[], datetime.date], parent: QWidget | None = None) -> None:
        """Start empty; `show_days` fills the dates."""
        super().__init__(parent)
        self._today = today
        self._told: Period | None = None
        self.first, self.last = DateEdit(today), DateEdit(today)
        self.first.setAccessibleName(self.tr("Từ ngày"))
        self.last.setAccessibleName(self.tr("Đến hết ngày"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for edit in (self.first, self.last):
            edit.setFixedWidth(px(WIDTH))
            edit.left.connect(self._on_left)
            edit.returnPressed.connect(self._on_left)
            row.addWidget(edit)

    def show_days(self, chosen: Period | None, today: datetime.date) -> None:
        """Show days, or the fifteen up to today."""
        days = None if chosen is None else chosen.days
        first, last = days or (today - datetime.timedelta(days=USUAL_DAYS - 1), today)
        with QSignalBlocker(self.first), QSignalBlocker(self.last):
            self.first.setText(f"{first:%d/%m/%Y}")
            self.last.setText(f"{last:%d/%m/%Y}")
        self._told = self.period

    @property
    def period(self) -> Period | None:
        """The days that are typed; None when they are no days in a row."""
        found = [
            parse_date_text(edit.text(), today=self._today()).value
            for edit in (self.first, self.last)
        ]
        days = [None if one is None or one.day is None else one.first_day() for one in found]
        if days[0] is None or days[1] is None:
            return None
        try:
            return Period.of_days(days[0], days[1])
        except ValueError:
            return None

    @Slot()
    def _on_left(self) -> None:
        period = self.period
        for edit in (self.first, self.last):
            set_look(edit, "problem", "" if period is not None else "error")
        if period is not None and period != self._told:
            self._told = period
            self.changed.emit()
