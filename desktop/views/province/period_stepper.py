"""The period that the page is about: a step back, its name, a step on, and how long it is."""

import datetime

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period, PeriodKind
from desktop.views.actions import ActionSpec, make_action
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.elided_label import ElidedLabel

KINDS = {
    PeriodKind.MONTH: QT_TRANSLATE_NOOP("PeriodStepper", "Tháng"),
    PeriodKind.QUARTER: QT_TRANSLATE_NOOP("PeriodStepper", "Quý"),
    PeriodKind.YEAR: QT_TRANSLATE_NOOP("PeriodStepper", "Năm"),
}
_NUMBERS = {PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4, PeriodKind.YEAR: 1}
KIND_WIDTH = 92
NAME_WIDTH = 152


def period_name(period: Period) -> str:
    """Return a period's name in the window's language, with a capital."""
    template, values = period.title_parts()
    text = QCoreApplication.translate("reports", template).format(**values)
    return text[:1].upper() + text[1:]


def period_at(kind: PeriodKind, day: datetime.date) -> Period:
    """Return the period of a kind that a day lies in."""
    if kind is PeriodKind.YEAR:
        return Period(kind, day.year)
    months = 12 // _NUMBERS[kind]
    return Period(kind, day.year, (day.month - 1) // months + 1)


def neighbour(period: Period, step: int) -> Period:
    """Return the period after (1) or before (-1) one of ours."""
    day = datetime.timedelta(days=1)
    beside = period.last_day + day if step > 0 else period.first_day - day
    return period_at(period.kind, beside)


class PeriodStepper(QWidget):
    """Offers periods up to the one of today; Alt+Page up and Alt+Page down step too."""

    changed = Signal(object)
    """The `Period` that was chosen."""

    def __init__(self, today: datetime.date, owner: QWidget) -> None:
        """Begin with the month of today; its keys are valid inside `owner`."""
        super().__init__()
        self._today = today
        self._period = period_at(PeriodKind.MONTH, today)
        self._before = IconButton("chevron-left", self.tr("Kỳ trước (Alt+PgUp)"), self.go_back)
        self._after = IconButton("chevron-right", self.tr("Kỳ sau (Alt+PgDown)"), self.go_on)
        self._name = ElidedLabel("", "heading")
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name.setMinimumWidth(px(NAME_WIDTH))
        self.kinds = QComboBox()
        self.kinds.setFixedWidth(px(KIND_WIDTH))
        self.kinds.setAccessibleName(self.tr("Độ dài của kỳ"))
        for kind, words in KINDS.items():
            self.kinds.addItem(QCoreApplication.translate("PeriodStepper", words), kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        row.addWidget(self._before)
        row.addWidget(self._name, 1)
        row.addWidget(self._after)
        row.addSpacing(px(4))
        row.addWidget(self.kinds)
        for key, keys, text, act in (
            ("period_before", "Alt+PgUp", self.tr("Kỳ trước"), self.go_back),
            ("period_after", "Alt+PgDown", self.tr("Kỳ sau"), self.go_on),
        ):
            make_action(ActionSpec(key=key, text=text, shortcut=keys), owner, act)
        self.kinds.currentIndexChanged.connect(self._on_kind)
        self._show()

    @property
    def period(self) -> Period:
        """The period that is chosen."""
        return self._period

    def choose(self, period: Period) -> None:
        """Show a period, without telling."""
        if period.kind in KINDS:
            self._period = period
            with QSignalBlocker(self.kinds):
                self.kinds.setCurrentIndex(self.kinds.findData(period.kind))
            self._show()

    def leave_running_month(self) -> bool:
        """Step back from the month of today, of which nothing came in; tell whether it was shown.

        Packages of a month are made when it is over: until the first of the next one comes, whoever
        opens the desk looks for those of the month before.
        """
        is_running = self._period.kind is PeriodKind.MONTH and self._period.last_day >= self._today
        if is_running:
            self.go_back()
        return is_running

    @Slot()
    def go_back(self) -> None:
        """Choose the period before."""
        self._take(neighbour(self._period, -1))

    @Slot()
    def go_on(self) -> None:
        """Choose the period after, if it has begun."""
        if self._after.isEnabled():
            self._take(neighbour(self._period, 1))

    @Slot()
    def _on_kind(self) -> None:
        kind = self.kinds.currentData(Qt.ItemDataRole.UserRole)
        self._take(period_at(kind, min(self._period.last_day, self._today)))

    def _take(self, period: Period) -> None:
        self._period = period
        self._show()
        self.changed.emit(period)

    def _show(self) -> None:
        self._name.setText(period_name(self._period))
        self._after.setEnabled(self._period.last_day < self._today)
