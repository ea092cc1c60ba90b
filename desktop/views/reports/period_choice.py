"""Which period a report is about: its length, and which one of that length."""

import datetime
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period, PeriodKind
from desktop.views.reports.days_choice import DaysChoice
from desktop.views.theme.tokens import px

KIND_LABELS = {
    PeriodKind.DAY: QT_TRANSLATE_NOOP("PeriodChoice", "Ngày"),
    PeriodKind.WEEK: QT_TRANSLATE_NOOP("PeriodChoice", "Tuần"),
    PeriodKind.MONTH: QT_TRANSLATE_NOOP("PeriodChoice", "Tháng"),
    PeriodKind.QUARTER: QT_TRANSLATE_NOOP("PeriodChoice", "Quý"),
    PeriodKind.HALF: QT_TRANSLATE_NOOP("PeriodChoice", "6 tháng"),
    PeriodKind.NINE_MONTHS: QT_TRANSLATE_NOOP("PeriodChoice", "9 tháng"),
    PeriodKind.YEAR: QT_TRANSLATE_NOOP("PeriodChoice", "Năm"),
    PeriodKind.CAMPAIGN: QT_TRANSLATE_NOOP("PeriodChoice", "Đợt"),
}
_LAST_NUMBER = {
    PeriodKind.MONTH: 12,
    PeriodKind.QUARTER: 4,
    PeriodKind.HALF: 2,
}
_FIXED_NUMBER = {PeriodKind.NINE_MONTHS: 9, PeriodKind.YEAR: 0}
YEARS_BACK = 3
DAYS_BACK = 62
"""Days that are offered one by one."""
SHOWN_LINES = 16
KIND_WIDTH = 104
PERIOD_WIDTH = 180
BETWEEN = 8


def period_title(period: Period) -> str:
    """Return a period's name in the window's language, with a capital: Tháng 11 năm 2026."""
    template, values = period.title_parts()
    text = QCoreApplication.translate("reports", template).format(**values)
    return text[:1].upper() + text[1:]


def periods_until(
    kind: PeriodKind, today: datetime.date, closing_days: tuple[int, int] = (0, 7)
) -> list[Period]:
    """Return the periods of one length that have begun as the office closes them, newest first."""
    if kind is PeriodKind.DAY:
        return [Period.day(today - datetime.timedelta(days=back)) for back in range(DAYS_BACK)]
    return sorted(
        (
            each
            for each in _all(kind, today.year)
            if each.closed_on(*closing_days).first_day <= today
        ),
        key=_first_day,
        reverse=True,
    )


def _first_day(period: Period) -> datetime.date:
    return period.first_day


def _all(kind: PeriodKind, last_year: int) -> Iterator[Period]:
    for year in range(last_year - YEARS_BACK, last_year + 1):
        if kind in _FIXED_NUMBER:
            yield Period(kind, year, _FIXED_NUMBER[kind])
        elif kind is PeriodKind.WEEK:
            for number in range(1, _last_week(year) + 1):
                yield Period(kind, year, number)
        else:
            for number in range(1, _LAST_NUMBER[kind] + 1):
                yield Period(kind, year, number)


def _last_week(year: int) -> int:
    """Return the number of ISO weeks of a year; 28 December always lies in the last."""
    return datetime.date(year, 12, 28).isocalendar().week


class PeriodChoice(QWidget):
    """Two lists; the second follows the first, and stands below it where the room is short.

    What is given `beside` them keeps the right end of the first line.
    """

    changed = Signal(object)
    """The `Period` that was chosen."""

    def __init__(self, beside: QWidget | None = None, parent: QWidget | None = None) -> None:
        """Start empty; `show_today` fills the lists."""
        super().__init__(parent)
        self._beside = beside or QWidget()
        self._today = datetime.date.min
        self._closing_days = (0, 7)
        self._kinds = QComboBox()
        self._kinds.setFixedWidth(px(KIND_WIDTH))
        self._kinds.setAccessibleName(self.tr("Loại kỳ báo cáo"))
        for kind, words in KIND_LABELS.items():
            self._kinds.addItem(QCoreApplication.translate("PeriodChoice", words), kind)
        self._kinds.setCurrentIndex(self._kinds.findData(PeriodKind.MONTH))
        self._periods = QComboBox()
        self._periods.setFixedWidth(px(PERIOD_WIDTH))
        self._periods.setMaxVisibleItems(SHOWN_LINES)
        self._periods.setAccessibleName(self.tr("Kỳ báo cáo"))
        self.days = DaysChoice(self._get_today)
        self.days.changed.connect(self._on_period)
        self.days.hide()
        self._lines = QGridLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(px(BETWEEN))
        self._lines.setColumnStretch(2, 1)
        self._lines.addWidget(self._kinds, 0, 0)
        self._lines.addWidget(self._periods, 0, 1)
        self._lines.addWidget(self._beside, 0, 3)
        self._lines.addWidget(self.days, 1, 0, 1, 4)
        self._settle(campaign=False)
        self._kinds.currentIndexChanged.connect(self._on_kind)
        self._periods.currentIndexChanged.connect(self._on_period)

    def show_today(self, today: datetime.date) -> None:
        """Offer the periods up to today; a choice made before stays."""
        if today == self._today:
            return
        before = self.period
        self._today = today
        self._fill(before or Period.month_of(today))

    def close_on(self, closing_days: tuple[int, int]) -> None:
        """Offer what has begun where months and weeks close on these days; the choice stays."""
        if closing_days != self._closing_days:
            self._closing_days = closing_days
            self._fill(self.period)

    @property
    def period(self) -> Period | None:
        """The period that is chosen."""
        if self._kinds.currentData() is PeriodKind.CAMPAIGN:
            return self.days.period
        chosen = self._periods.currentData(Qt.ItemDataRole.UserRole)
        return chosen if isinstance(chosen, Period) else None

    def choose(self, period: Period) -> None:
        """Choose a period without telling anybody."""
        with QSignalBlocker(self._kinds):
            self._kinds.setCurrentIndex(self._kinds.findData(period.kind))
        self._fill(period)

    def _get_today(self) -> datetime.date:
        return self._today

    def _settle(self, *, campaign: bool) -> None:
        """Show two dates for days in a row, below the kind; else the list beside it."""
        self._periods.setVisible(not campaign)
        self.days.setVisible(campaign)
        self._stand(campaign=campaign)

    def _stand(self, *, campaign: bool) -> None:
        fits = campaign or self.width() >= self._one_line
        place = (0, 1, 1, 1) if fits else (1, 0, 1, 4)
        self._lines.removeWidget(self._periods)
        self._lines.addWidget(self._periods, *place)

    @property
    def _one_line(self) -> int:
        lists = px(KIND_WIDTH) + px(BETWEEN) + px(PERIOD_WIDTH)
        return lists + 2 * px(BETWEEN) + self._beside.sizeHint().width()

    def sizeHint(self) -> QSize:
        """Wish for one line, whichever way the lists stand now."""
        usual = super().sizeHint()
        return QSize(max(usual.width(), self._one_line), usual.height())

    def minimumSizeHint(self) -> QSize:
        """Need no more than two lines do."""
        usual = super().minimumSizeHint()
        if self._kinds.currentData() is PeriodKind.CAMPAIGN:
            return usual
        first = px(KIND_WIDTH) + 3 * px(BETWEEN) + self._beside.sizeHint().width()
        return QSize(max(px(PERIOD_WIDTH), first), usual.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand on one line where it fits, else on two."""
        super().resizeEvent(event)
        self._stand(campaign=self._kinds.currentData() is PeriodKind.CAMPAIGN)

    def _fill(self, chosen: Period | None) -> None:
        campaign = self._kinds.currentData() is PeriodKind.CAMPAIGN
        self._settle(campaign=campaign)
        if campaign:
            self.days.show_days(chosen, self._today)
            return
        with QSignalBlocker(self._periods):
            self._periods.clear()
            chosen = None if chosen is None else chosen.closed_on()
            offered = periods_until(self._kinds.currentData(), self._today, self._closing_days)
            for period in offered:
                self._periods.addItem(period_title(period), period)
            self._periods.setCurrentIndex(offered.index(chosen) if chosen in offered else 0)

    @Slot()
    def _on_kind(self) -> None:
        self._fill(None)
        self._on_period()

    @Slot()
    def _on_period(self) -> None:
        if self.period is not None:
            self.changed.emit(self.period)
