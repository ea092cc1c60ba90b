"""What a new year brings, step by step: each is told, done where it belongs, and ticked off."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout
from typing_extensions import override

from desktop.domain.age_events import WORDS
from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.domain.year_targets import TargetKey, show_target
from desktop.services import age_events, year_targets, year_turn
from desktop.services.year_turn import YearItem, YearTurn
from desktop.views.dashboard.target_dialog import TargetDialog
from desktop.views.page import GoTo, Message
from desktop.views.page_context import PageContext
from desktop.views.records.show_record import ShowRecord
from desktop.views.settings.section import Section
from desktop.views.settings.year_turn_dialogs import ClassesDialog, OldBooksDialog
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, card, label, line

_SHOWN_KINDS = (
    "household",
    "person",
    "cover",
    "receipt_book",
    "receipt",
    "rate_entry",
    "target",
    "office",
)


@dataclass(frozen=True, slots=True)
class _Part:
    """The widgets of one item."""

    told: QLabel
    tick: QCheckBox
    buttons: Mapping[str, Button]


class YearTurnSection(Section):
    """A card of items; each can be left and taken up again, every write can be taken back."""

    def __init__(self, context: PageContext) -> None:
        """Show the items; their figures are read when the section is opened."""
        super().__init__(
            context,
            self.tr("Việc đầu năm"),
            self.tr(
                "Làm lần lượt, để dở lúc nào cũng được: chỗ nào xong thì đánh dấu. Từ giữa tháng "
                "12 trang Tổng quan nhắc những việc còn lại.",
            ),
        )
        self.turn: YearTurn | None = None
        self.parts: dict[YearItem, _Part] = {}
        self._frame = card()
        self._lines = QVBoxLayout(self._frame)
        self._lines.setContentsMargins(px(16), px(8), px(16), px(10))
        self._lines.setSpacing(px(8))
        self.heading = label("", "heading")
        self.rows.addWidget(self.heading)
        for item, title, buttons in self._items():
            self._add(item, title, buttons)
        self.rows.addWidget(self._frame)
        self.rows.addStretch(1)

    def _items(
        self,
    ) -> tuple[tuple[YearItem, str, tuple[tuple[str, str, Callable[[], object]], ...]], ...]:
        return (
            (YearItem.ORDER, self.tr("Thứ tự trong hộ tính lại"), ()),
            (
                YearItem.CLASSES,
                self.tr("Danh sách hộ nghèo, cận nghèo"),
                (
                    ("import", self.tr("Nhập danh sách…"), self._on_import),
                    ("settle", self.tr("Xem và chốt…"), self._on_classes),
                ),
            ),
            (
                YearItem.TARGETS,
                self.tr("Chỉ tiêu của năm"),
                (
                    ("coverage", self.tr("Tỷ lệ BHYT…"), self._on_coverage),
                    ("voluntary", self.tr("Số người BHXH…"), self._on_voluntary),
                ),
            ),
            (
                YearItem.BOOKS,
                self.tr("Quyển biên lai năm trước"),
                (("books", self.tr("Xem và trả…"), self._on_books),),
            ),
            (
                YearItem.AGES,
                self.tr("Người đến tuổi đổi thẻ"),
                (("ages", self.tr("Mở danh sách"), self._on_ages),),
            ),
            (
                YearItem.RATES,
                self.tr("Mức và ngày nghỉ của năm"),
                (("rates", self.tr("Mở mức đóng"), self._on_rates),),
            ),
        )

    def _add(
        self,
        item: YearItem,
        title: str,
        buttons: tuple[tuple[str, str, Callable[[], object]], ...],
    ) -> None:
        if self.parts:
            self._lines.addWidget(line())
        told = label("", "muted", wraps=True)
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addWidget(label(title))
        texts.addWidget(told)
        tick = QCheckBox(self.tr("Xong"))
        tick.setAccessibleName(self.tr("{item}: xong").format(item=title))
        tick.clicked.connect(partial(self._on_tick, item))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addLayout(texts, 1)
        made = {key: Button(words, clicked) for key, words, clicked in buttons}
        for button in made.values():
            row.addWidget(button)
        row.addWidget(tick)
        self._lines.addLayout(row)
        self.parts[item] = _Part(told, tick, made)

    # What is shown

    @override
    def arrive(self) -> None:
        context = self.context
        work = partial(year_turn.read, context.database, context.today())
        context.runner.read(work, self._show)

    @override
    def take_changes(self, changes: Changes) -> None:
        if self.isVisible() and any(map(changes.touches, _SHOWN_KINDS)):
            self.arrive()

    def told(self, item: YearItem) -> str:
        """Return what is said of an item."""
        return self.parts[item].told.text()

    def _show(self, turn: YearTurn) -> None:
        self.turn = turn
        words = self.tr("Năm {year}: xong {done} / {count} việc")
        self.heading.setText(words.format(year=turn.year, done=len(turn.done), count=len(YearItem)))
        texts = {
            YearItem.ORDER: self._order(turn),
            YearItem.CLASSES: self._classes(turn),
            YearItem.TARGETS: self._targets(turn),
            YearItem.BOOKS: self._books(turn),
            YearItem.AGES: self._ages(turn),
            YearItem.RATES: self._rates(turn),
        }
        for item, part in self.parts.items():
            part.told.setText(texts[item])
            part.tick.setChecked(item in turn.done)
            day = turn.done.get(item)
            done = "" if day is None else self.tr("Xong ngày {day}").format(day=f"{day:%d/%m/%Y}")
            part.tick.setToolTip(done)
        self.parts[YearItem.BOOKS].buttons["books"].setEnabled(bool(turn.books))
        self.parts[YearItem.AGES].buttons["ages"].setEnabled(bool(turn.ages.events))
        self.parts[YearItem.CLASSES].buttons["settle"].setEnabled(bool(turn.undecided))

    def _order(self, turn: YearTurn) -> str:
        words = self.tr(
            "Từ 01/01/{year} người đóng đầu tiên của mỗi hộ lại là người thứ 1 (100%), theo thứ tự "
            "đóng trong năm mới. Chương trình tự tính. Báo trước cho hộ: người đóng đầu năm có thể "
            "đóng nhiều hơn lần trước."
        ).format(year=turn.year)
        if not turn.ordered_households:
            return words
        count = self.tr("Năm {before} có {count} hộ đóng theo thứ tự.").format(
            before=turn.year - 1, count=turn.ordered_households
        )
        return f"{words} {count}"

    def _classes(self, turn: YearTurn) -> str:
        if not turn.homes:
            return self.tr("Chưa có hộ nào ghi diện nghèo, cận nghèo, mức sống trung bình.")
        words = self.tr(
            "Trong danh sách năm {year}: {listed} hộ. Chưa có trong danh sách: {left} hộ. Nhập "
            "danh sách trước, rồi chốt hộ còn lại: giữ hoặc hết ngày 31/12/{before}."
        )
        return words.format(
            year=turn.year,
            before=turn.year - 1,
            listed=len(turn.listed),
            left=len(turn.undecided),
        )

    def _targets(self, turn: YearTurn) -> str:
        return self.tr(
            "Tỷ lệ có thẻ BHYT: {coverage}. Người tham gia BHXH tự nguyện: {vsi}."
        ).format(
            coverage=self._target(turn, TargetKey.COVERAGE, "%"),
            vsi=self._target(turn, TargetKey.VOLUNTARY, ""),
        )

    def _target(self, turn: YearTurn, key: TargetKey, unit: str) -> str:
        value = turn.targets.get(key)
        return self.tr("chưa đặt") if value is None else f"{show_target(value)}{unit}"

    def _books(self, turn: YearTurn) -> str:
        if not turn.books:
            return self.tr("Không còn quyển nào giao trước năm {year} mà chưa trả.").format(
                year=turn.year
            )
        words = self.tr("{count} quyển giao trước năm {year} chưa trả, {gaps} số bị thiếu.")
        return words.format(count=len(turn.books), year=turn.year, gaps=turn.missing_numbers)

    def _ages(self, turn: YearTurn) -> str:
        found = [(key, count) for key, count in turn.ages.counts.items() if count]
        if not found:
            return self.tr("Trong {days} ngày tới không có ai đến tuổi đổi nguồn đóng.").format(
                days=year_turn.DAYS_AHEAD
            )
        translate = QCoreApplication.translate
        named = (
            f"{translate(age_events.CONTEXT, WORDS[key].title)}: {count}" for key, count in found
        )
        words = self.tr("Trong {days} ngày tới, theo từng mốc. {found}")
        return words.format(days=year_turn.DAYS_AHEAD, found=" · ".join(named))

    def _rates(self, turn: YearTurn) -> str:
        known, missing = self.tr("đã có"), self.tr("chưa có")
        return self.tr(
            "Lãi đầu tư quỹ năm {year}: {fund}. Ngày nghỉ lễ năm {year}: {days}."
        ).format(
            year=turn.year,
            fund=known if turn.has_fund_return else missing,
            days=known if turn.has_holidays else missing,
        )

    # What is done

    def _on_tick(self, item: YearItem) -> None:
        if self.turn is None:
            return
        context = self.context
        done_on = context.today() if self.parts[item].tick.isChecked() else None
        work = partial(
            year_turn.mark, context.database, item, self.turn.year, done_on, who=context.who
        )
        context.runner.write(work, self._on_marked, self._on_refused)

    def _on_marked(self, _: object) -> None:
        self.arrive()

    def _on_refused(self, error: UserFacingError) -> None:
        self.message.emit(Message(error.text(QCoreApplication.translate), "error", error.code))
        self.arrive()

    @Slot()
    def _on_import(self) -> None:
        self.go_to.emit(GoTo("import"))

    @Slot()
    def _on_classes(self) -> None:
        if self.turn is not None and self.turn.undecided:
            dialog = ClassesDialog(self.context, self.turn, self)
            dialog.written.connect(self._on_written)
            dialog.open()

    @Slot()
    def _on_books(self) -> None:
        if self.turn is not None and self.turn.books:
            dialog = OldBooksDialog(self.context, self.turn, self)
            dialog.written.connect(self._on_written)
            dialog.open()

    @Slot(str)
    def _on_written(self, told: str) -> None:
        self.message.emit(Message(told, "ok"))
        self.arrive()

    @Slot()
    def _on_coverage(self) -> None:
        self._ask_target(TargetKey.COVERAGE)

    @Slot()
    def _on_voluntary(self) -> None:
        self._ask_target(TargetKey.VOLUNTARY)

    def _ask_target(self, key: TargetKey) -> None:
        if self.turn is not None:
            present = self.turn.targets.get(key)
            TargetDialog(key, self.turn.year, present, self._write_target, self).open()

    def _write_target(self, key: TargetKey, value: Decimal | None) -> None:
        if self.turn is None:
            return
        context, year = self.context, self.turn.year
        work = partial(year_targets.set_target, context.database, key, year, value, who=context.who)
        context.runner.write(work, self._on_marked, self._on_refused)

    @Slot()
    def _on_ages(self) -> None:
        if self.turn is not None:
            query = age_events.list_query(self.turn.ages)
            self.go_to.emit(GoTo("households", ShowRecord("person", query=query)))

    @Slot()
    def _on_rates(self) -> None:
        self.go_to.emit(GoTo("settings", "rates"))
