"""What came of a visit in two clicks: one of six outcomes, then a day, a reason or who."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.renewals import REASONS, promise_days
from desktop.services.renewals.parts import DeskRow
from desktop.views.actions import ActionSpec, with_shortcut
from desktop.views.theme.tokens import SIZES, px
from desktop.views.widgets.buttons import Button, PressButton, label
from desktop.views.widgets.calendar_popup import CalendarPopup

COLUMNS = 3
MOST_NAMES = 8
ROOM = 324
"""Pixels across that the card leaves for the buttons."""
_DAYS = (
    QT_TRANSLATE_NOOP("renewals", "T2"),
    QT_TRANSLATE_NOOP("renewals", "T3"),
    QT_TRANSLATE_NOOP("renewals", "T4"),
    QT_TRANSLATE_NOOP("renewals", "T5"),
    QT_TRANSLATE_NOOP("renewals", "T6"),
    QT_TRANSLATE_NOOP("renewals", "T7"),
    QT_TRANSLATE_NOOP("renewals", "CN"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """An outcome with all that belongs to it; no members: everybody who is due."""

    kind: str
    day: datetime.date | None = None
    reason: str | None = None
    members: tuple[int, ...] = ()
    whole_home: bool = False
    """Whether everybody of the household goes, also who is not due."""


class _Chip(PressButton):
    """A chip of the second click."""

    def __init__(self, text: str, clicked: Callable[[], object]) -> None:
        """Make the chip; `clicked` is a bound method or a partial of one."""
        super().__init__()
        self.setProperty("look", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.clicked.connect(clicked)


class OutcomeChoice(QWidget):
    """Six buttons (Alt+1 … Alt+6); five of them open the chips of the second click."""

    chosen = Signal(object)
    """A `Chosen`: both clicks are made."""
    opened = Signal()
    """The chips of the second click are shown."""
    paid = Signal()
    """The first button: take the money now."""

    def __init__(self, today: Callable[[], datetime.date]) -> None:
        """Show the six outcomes; no row yet."""
        super().__init__()
        self._today = today
        self._row: DeskRow | None = None
        self._open = ""
        self.buttons: dict[str, Button] = {}
        self.chips: list[_Chip] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(6))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(6))
        for spec in self.specs():
            button = Button(
                spec.text,
                partial(self.press, spec.key),
                icon_name=spec.icon,
                tooltip=with_shortcut(spec.tooltip or spec.text, spec.shortcut),
            )
            button.setCheckable(True)
            button.setProperty("look", "outcome")
            button.setIconSize(QSize(SIZES.small_icon, SIZES.small_icon))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.buttons[spec.key] = button
        for button in self.buttons.values():
            button.ensurePolished()
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        # Longer words of another language get two columns in place of three.
        columns = COLUMNS if COLUMNS * widest + 2 * px(6) <= px(ROOM) else COLUMNS - 1
        for number, button in enumerate(self.buttons.values()):
            grid.addWidget(button, number // columns, number % columns)
        rows.addLayout(grid)
        self._hint = label("", "muted", wraps=True)
        self._hint.hide()
        rows.addWidget(self._hint)
        self._chip_box = QWidget()
        self._chip_grid = QGridLayout(self._chip_box)
        self._chip_grid.setContentsMargins(0, 0, 0, 0)
        self._chip_grid.setSpacing(px(6))
        self._chip_box.hide()
        rows.addWidget(self._chip_box)

    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the outcomes in their order, with the keys that press them."""
        words = (
            ("paid", self.tr("Đã đóng"), "done", self.tr("Thu tiền của hộ này")),
            ("promised", self.tr("Hẹn ngày"), "calendar", self.tr("Hẹn ngày đóng")),
            ("refused", self.tr("Từ chối"), "stop", self.tr("Từ chối gia hạn, kèm lý do")),
            ("moved", self.tr("Chuyển đi"), "export", self.tr("Chuyển đi nơi khác")),
            ("state_paid", self.tr("Được cấp"), "shield", self.tr("Được nhà nước cấp thẻ")),
            ("died", self.tr("Đã mất"), "minus", self.tr("Đã mất")),
        )
        return tuple(
            ActionSpec(key=key, text=text, icon=icon, tooltip=told, shortcut=f"Alt+{number}")
            for number, (key, text, icon, told) in enumerate(words, start=1)
        )

    @property
    def open_outcome(self) -> str:
        """The outcome whose chips are shown; empty for none."""
        return self._open

    def show_row(self, row: DeskRow | None) -> None:
        """Begin anew with another row."""
        self._row = row
        self.setEnabled(row is not None)
        self.fold()

    @Slot()
    def fold(self) -> None:
        """Take the chips away."""
        self._open = ""
        for chip in self.chips:
            self._chip_grid.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        self._chip_box.hide()
        self._hint.hide()
        for button in self.buttons.values():
            button.setChecked(False)

    def press(self, key: str) -> None:
        """Make the first click."""
        if self._row is None:
            return
        was_open = self._open
        self.fold()
        if key == "paid":
            self.paid.emit()
            return
        if was_open == key:
            return
        self._open = key
        self.buttons[key].setChecked(True)
        makers = {
            "promised": self._promise,
            "refused": self._reasons,
            "moved": self._movers,
            "state_paid": self._holders,
            "died": self._dead,
        }
        self._hint.setText(makers[key](self._row))
        self._hint.show()
        self._chip_box.show()
        self.opened.emit()
        if self.chips:
            self.chips[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Second clicks

    def _promise(self, row: DeskRow) -> str:
        for day in promise_days(self._today(), row.keep_by):
            weekday = QCoreApplication.translate("renewals", _DAYS[day.weekday()])
            self._chip(f"{weekday} {day:%d/%m}", Chosen(kind="promised", day=day))
        other = _Chip(self.tr("Ngày khác…"), self._ask_day)
        self._place(other)
        return self.tr("Hẹn đóng ngày nào?")

    @Slot()
    def _ask_day(self) -> None:
        calendar = CalendarPopup(self.chips[-1], self._today() + datetime.timedelta(days=1))
        calendar.setMinimumDate(_as_qt(self._today() + datetime.timedelta(days=1)))
        row = self._row
        if row is not None and row.keep_by is not None and row.keep_by > self._today():
            calendar.setMaximumDate(_as_qt(row.keep_by))
        calendar.clicked.connect(self._on_day)
        calendar.activated.connect(self._on_day)
        calendar.show_under()

    @Slot(QDate)
    def _on_day(self, day: QDate) -> None:
        if self._open == "promised":
            promised = datetime.date(day.year(), day.month(), day.day())
            self._choose(Chosen(kind="promised", day=promised))

    def _reasons(self, row: DeskRow) -> str:
        del row
        for key, words in REASONS:
            text = QCoreApplication.translate("renewals", words)
            self._chip(text, Chosen(kind="refused", reason=key))
        return self.tr("Vì sao từ chối?")

    def _movers(self, row: DeskRow) -> str:
        if row.home.household_id is not None:
            self._chip(self.tr("Cả hộ"), Chosen(kind="moved", whole_home=True))
        self._names(row, "moved")
        return self.tr("Ai chuyển đi? Ghi từ hôm nay, sửa ngày ở phiếu thành viên.")

    def _holders(self, row: DeskRow) -> str:
        if len(row.cards) > 1:
            text = self.tr("Cả {count} người").format(count=len(row.cards))
            self._chip(text, Chosen(kind="state_paid"))
        self._names(row, "state_paid")
        return self.tr("Ai được nhà nước cấp thẻ?")

    def _dead(self, row: DeskRow) -> str:
        self._names(row, "died")
        return self.tr("Ai đã mất? Ghi hôm nay, sửa ngày ở phiếu thành viên.")

    def _names(self, row: DeskRow, kind: str) -> None:
        for card in row.cards[:MOST_NAMES]:
            self._chip(card.name, Chosen(kind=kind, members=(card.person_id,)))

    def _chip(self, text: str, chosen: Chosen) -> None:
        self._place(_Chip(text, partial(self._choose, chosen)))

    def _place(self, chip: _Chip) -> None:
        self.chips.append(chip)
        self._lay()

    def _lay(self) -> None:
        """Put chips side by side while their words fit."""
        room = px(ROOM) - px(20)
        row = column = used = 0
        for chip in self.chips:
            self._chip_grid.removeWidget(chip)
        for chip in self.chips:
            need = chip.sizeHint().width() + px(6)
            if column and used + need > room:
                row, column, used = row + 1, 0, 0
            self._chip_grid.addWidget(chip, row, column)
            column, used = column + 1, used + need
        self._chip_grid.setColumnStretch(COLUMNS, 1)

    def _choose(self, chosen: Chosen) -> None:
        self.fold()
        self.chosen.emit(chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._open:
            self.fold()
        else:
            super().keyPressEvent(event)


def _as_qt(day: datetime.date) -> QDate:
    return QDate(day.year, day.month, day.day)
