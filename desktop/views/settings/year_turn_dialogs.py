"""Two lists of the turn of a year: whose class goes on, and which old receipt books come back."""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.fields.choices import HOUSEHOLD_CLASS
from desktop.services import year_turn
from desktop.services.collecting import books
from desktop.services.year_turn import ClassHome, OldBook, YearTurn
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label

WIDTH, HEIGHT = 820, 500
MARGIN = 40
ROW_HEIGHT = 30
ROW_ID = int(Qt.ItemDataRole.UserRole)


class TickList(QTreeWidget):
    """Rows with a tick each; Space ticks, the header names the columns."""

    ticked = Signal()

    def __init__(self, heads: Sequence[tuple[str, int]], name: str) -> None:
        """Show columns of (words, width)."""
        super().__init__()
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHeaderLabels([words for words, _ in heads])
        for column, (_, width) in enumerate(heads):
            self.setColumnWidth(column, px(width))
        self.itemChanged.connect(self._on_changed)

    def show_rows(
        self, rows: Iterable[tuple[int, Sequence[str]]], ticked: Collection[int] = ()
    ) -> None:
        """Show (id, texts) rows; those of `ticked` begin with a tick."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.clear()
        for row_id, texts in rows:
            item = QTreeWidgetItem(self, list(texts))
            item.setData(0, ROW_ID, row_id)
            item.setSizeHint(0, QSize(0, px(ROW_HEIGHT)))
            checked = Qt.CheckState.Checked if row_id in ticked else Qt.CheckState.Unchecked
            item.setCheckState(0, checked)
            for column, text in enumerate(texts):
                item.setToolTip(column, text)
        self.blockSignals(False)  # noqa: FBT003
        if self.topLevelItemCount():
            self.setCurrentItem(self._item(0))

    def tick_all(self, *, ticked: bool) -> None:
        """Tick every row, or none."""
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        for number in range(self.topLevelItemCount()):
            self._item(number).setCheckState(0, state)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ids of the rows that are ticked."""
        items = (self._item(number) for number in range(self.topLevelItemCount()))
        checked = Qt.CheckState.Checked
        return tuple(int(item.data(0, ROW_ID)) for item in items if item.checkState(0) == checked)

    def _item(self, number: int) -> QTreeWidgetItem:
        item = self.topLevelItem(number)
        if item is None:
            raise IndexError(number)
        return item

    @Slot()
    def _on_changed(self) -> None:
        self.ticked.emit()


class _TickDialog(QDialog):
    """A list to tick, what will be written, one verb."""

    written = Signal(str)
    """What was done, as a sentence."""

    def __init__(self, context: PageContext, about: str, listed: TickList, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.context = context
        self.list = listed
        self.told = label("", wraps=True)
        self.problem = label("", "error", wraps=True)
        self.problem.hide()
        self.accept_button = Button("", self.write, look="primary")
        self.refuse_button = Button(self.tr("Để sau"), self.reject)
        self.all_button = Button(self.tr("Chọn tất cả"), self._on_all)
        self.none_button = Button(self.tr("Bỏ chọn"), self._on_none)
        ticks = QHBoxLayout()
        ticks.setSpacing(px(8))
        ticks.addWidget(self.all_button)
        ticks.addWidget(self.none_button)
        ticks.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(10))
        rows.addWidget(label(about, wraps=True))
        rows.addWidget(self.list, 1)
        rows.addLayout(ticks)
        rows.addWidget(self.told)
        rows.addWidget(self.problem)
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))
        room = parent.window().size()
        self.resize(min(px(WIDTH), room.width() - MARGIN), min(px(HEIGHT), room.height() - MARGIN))
        self.list.ticked.connect(self.refresh)
        self.list.setFocus()

    @Slot()
    def _on_all(self) -> None:
        self.list.tick_all(ticked=True)

    @Slot()
    def _on_none(self) -> None:
        self.list.tick_all(ticked=False)

    @Slot()
    def refresh(self) -> None:
        """Tell what will be written."""
        raise NotImplementedError

    def work(self) -> tuple[Callable[[], object], str]:
        """Return what to write, and the sentence for when it is done."""
        raise NotImplementedError

    @Slot()
    def write(self) -> None:
        """Write it; a refusal is told in red."""
        work, told = self.work()
        self.problem.hide()
        self.accept_button.setEnabled(False)
        self.context.runner.write(
            work, partial(self._on_written, told), self._on_refused, on_fault=self._resume
        )

    def _on_written(self, told: str, _: object) -> None:
        self.written.emit(told)
        self.accept()

    def _resume(self) -> None:
        self.accept_button.setEnabled(True)

    def _on_refused(self, error: UserFacingError) -> None:
        self._resume()
        self.problem.setText(error.text(QCoreApplication.translate))
        self.problem.show()


class ClassesDialog(_TickDialog):
    """The households that are not in the new year's list: who goes on, who falls out."""

    def __init__(self, context: PageContext, turn: YearTurn, parent: QWidget) -> None:
        """Show the undecided households, none of them ticked."""
        self._turn = turn
        self._homes = {home.id: home for home in turn.undecided}
        translate = QCoreApplication.translate
        listed = TickList(
            (
                (translate("ClassesDialog", "Chủ hộ"), 200),
                (translate("ClassesDialog", "Mã hộ"), 110),
                (translate("ClassesDialog", "Thôn, tổ"), 170),
                (translate("ClassesDialog", "Diện hộ"), 150),
                (translate("ClassesDialog", "Đến ngày"), 100),
            ),
            translate("ClassesDialog", "Hộ chưa có trong danh sách năm mới"),
        )
        about = translate(
            "ClassesDialog",
            "Những hộ này chưa có trong danh sách năm {year}. Đánh dấu hộ vẫn được công nhận theo "
            "quyết định; hộ còn lại hết hỗ trợ sau ngày 31/12/{before}.",
        ).format(year=turn.year, before=turn.year - 1)
        super().__init__(context, about, listed, parent)
        self.setWindowTitle(self.tr("Hộ nghèo, cận nghèo năm {year}").format(year=turn.year))
        listed.show_rows((home.id, self._texts(home)) for home in self._homes.values())
        self.refresh()

    def _texts(self, home: ClassHome) -> tuple[str, ...]:
        until = self.tr("không ghi") if home.class_to is None else f"{home.class_to:%d/%m/%Y}"
        return (
            home.head_name or "–",
            home.code or "",
            home.neighbourhood or "",
            HOUSEHOLD_CLASS.show(home.household_class),
            until,
        )

    @override
    @Slot()
    def refresh(self) -> None:
        kept = len(self.list.chosen)
        ended = len(self._homes) - kept
        words = self.tr("{kept} hộ giữ đến 31/12/{year}, {ended} hộ hết. Hoàn tác bằng Ctrl+Z.")
        self.told.setText(words.format(kept=kept, ended=ended, year=self._turn.year))
        self.accept_button.setText(
            self.tr("Chốt: giữ {kept}, hết {ended}").format(kept=kept, ended=ended)
        )

    @override
    def work(self) -> tuple[Callable[[], object], str]:
        context, kept = self.context, self.list.chosen
        work = partial(
            year_turn.settle_classes,
            context.database,
            self._turn.year,
            kept,
            who=context.who,
            today=context.today(),
        )
        words = self.tr("Đã chốt danh sách năm {year}: giữ {kept} hộ, hết {ended} hộ.")
        ended = len(self._homes) - len(kept)
        return work, words.format(year=self._turn.year, kept=len(kept), ended=ended)


class OldBooksDialog(_TickDialog):
    """The receipt books of the years before: which come back, what numbers they lack."""

    def __init__(self, context: PageContext, turn: YearTurn, parent: QWidget) -> None:
        """Show the books that are still open; those without a number left are ticked."""
        self._books = {old.book.id: old for old in turn.books}
        translate = QCoreApplication.translate
        listed = TickList(
            (
                (translate("OldBooksDialog", "Ký hiệu"), 120),
                (translate("OldBooksDialog", "Nhân viên thu"), 170),
                (translate("OldBooksDialog", "Ngày giao"), 100),
                (translate("OldBooksDialog", "Đã dùng"), 76),
                (translate("OldBooksDialog", "Còn lại"), 76),
                (translate("OldBooksDialog", "Số bị thiếu"), 200),
            ),
            translate("OldBooksDialog", "Quyển biên lai giao từ trước"),
        )
        about = translate(
            "OldBooksDialog",
            "Đánh dấu quyển trả về. Quyển đã trả không ghi thêm được. Số bị thiếu là số nhảy qua: "
            "tìm tờ biên lai đó, ghi vào sổ hoặc huỷ trước khi trả.",
        )
        super().__init__(context, about, listed, parent)
        self.setWindowTitle(self.tr("Quyển biên lai năm trước"))
        full = [key for key, old in self._books.items() if old.numbers.left == 0]
        listed.show_rows(((key, self._texts(old)) for key, old in self._books.items()), full)
        self.refresh()

    def _texts(self, old: OldBook) -> tuple[str, ...]:
        numbers, book = old.numbers, old.book
        left = "–" if numbers.left is None else str(numbers.left)
        gaps = ", ".join(numbers.gaps)
        return (
            book.serial,
            book.collector or "–",
            f"{book.issued_on:%d/%m/%Y}",
            str(numbers.used),
            left,
            gaps,
        )

    @override
    @Slot()
    def refresh(self) -> None:
        count = len(self.list.chosen)
        lacking = sum(len(self._books[book].numbers.gaps) for book in self.list.chosen)
        told = self.tr("Đánh dấu ít nhất một quyển, hoặc để sau.")
        if count:
            told = self.tr("{count} quyển được ghi là đã trả hôm nay. Hoàn tác bằng Ctrl+Z.")
        if lacking:
            told = self.tr("{count} quyển được ghi là đã trả hôm nay, còn {lacking} số bị thiếu.")
        self.told.setText(told.format(count=count, lacking=lacking))
        self.accept_button.setText(self.tr("Trả {count} quyển").format(count=count))
        self.accept_button.setEnabled(count > 0)

    @override
    def work(self) -> tuple[Callable[[], object], str]:
        chosen = self.list.chosen
        told = self.tr("Đã trả {count} quyển biên lai.").format(count=len(chosen))
        return partial(_return_books, self.context, chosen), told


def _return_books(context: PageContext, chosen: Sequence[int]) -> Changes:
    """Return the books one after the other, each a step of its own."""
    changes = Changes()
    for book in chosen:
        changes |= books.return_book(context.database, book, on=context.today(), who=context.who)
    return changes
