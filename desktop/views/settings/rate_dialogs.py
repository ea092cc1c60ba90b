"""Two questions about rates: which level the office enters, and which of its own it takes back."""

import datetime
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.errors import UserFacingError
from desktop.domain.rates import RATE_TABLES, Rate, RateBook, RateTable
from desktop.services import rate_effects, rate_history, rates
from desktop.services.rate_history import HOLIDAY, HistoryRow, RateSheet
from desktop.services.rates import NewRate
from desktop.views.page_context import PageContext
from desktop.views.settings.rate_fields import (
    FIRST_DAY,
    LAST_DAY,
    NAME,
    REASON,
    SOURCE,
    RateFields,
)
from desktop.views.settings.rate_values_grid import RateValuesGrid
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, card, label
from desktop.views.widgets.confirm_dialog import ask_to_give_up

WIDTH, HEIGHT = 900, 520
RIGHT_WIDTH = 400
MARGIN = 40
LOCAL_TABLES = ("hi_local_share", "vsi_local_share")
"""What a province adds: entered by its resolution, one scheme at a time."""
EXAMPLES_MIN_HEIGHT = 96


class _RateDialog(QDialog):
    """What both dialogs have: fields, what changes by it, one verb."""

    written = Signal(str)
    """What was done, as a sentence."""

    def __init__(
        self, context: PageContext, sheet: RateSheet, fields: RateFields, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.context = context
        self.sheet = sheet
        self.fields = fields
        self.effect = label("", wraps=True)
        self.effect.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem = label("", "error", wraps=True)
        self.problem.hide()
        self.accept_button = Button("", self.write, look="primary")
        self.refuse_button = Button(self.tr("Thôi"), self.reject)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.activated.connect(self.write)
        for field in self.fields.fields.values():
            field.edited.connect(self.refresh)

    def effect_box(self) -> QWidget:
        """Return the frame that tells what changes."""
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(px(12), px(8), px(12), px(8))
        inside.setSpacing(px(4))
        inside.addWidget(label(self.tr("Sẽ thay đổi"), "heading"))
        inside.addWidget(self.effect, 1)
        self.effect.setAlignment(Qt.AlignmentFlag.AlignTop)
        frame.setMinimumHeight(px(EXAMPLES_MIN_HEIGHT))
        return frame

    @Slot()
    def refresh(self) -> None:
        """Tell what changes by what stands here now."""
        raise NotImplementedError

    @Slot()
    def write(self) -> None:
        """Write it, when everything can be read."""
        raise NotImplementedError

    def tell(self, lines: Sequence[str]) -> None:
        """Show sentences under each other."""
        self.effect.setText("\n".join(lines))

    def refuse(self, text: str) -> None:
        """Show why nothing was written."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _resume(self) -> None:
        self.accept_button.setEnabled(True)

    def _on_refused(self, error: UserFacingError) -> None:
        self._resume()
        self.refuse(error.text(QCoreApplication.translate))

    def _on_written(self, told: str, _: object) -> None:
        self.written.emit(told)
        self.accept()

    @property
    def dirty(self) -> bool:
        """Whether something typed would be lost."""
        return any(field.dirty for field in self.fields.fields.values())

    @override
    def reject(self) -> None:
        if self.dirty:
            ask_to_give_up(self, super().reject)
        else:
            super().reject()


class NewRateDialog(_RateDialog):
    """Enters one level, or one for each of several groups out of the same text of law."""

    def __init__(
        self, context: PageContext, sheet: RateSheet, table: RateTable, parent: QWidget
    ) -> None:
        """Offer every key of the table; for what a province adds, the scheme can be changed."""
        fields = RateFields((FIRST_DAY, LAST_DAY, SOURCE, NAME, REASON), context.today, context.who)
        super().__init__(context, sheet, fields, parent)
        self.setWindowTitle(self.tr("Thêm mức của đơn vị"))
        self.accept_button.setText(self.tr("Ghi mức (Ctrl+Enter)"))
        self.table = table
        self.title = label("", "heading", wraps=True)
        self.about = label("", "muted", wraps=True)
        self.scheme = QComboBox()
        self.scheme.setAccessibleName(self.tr("Loại bảo hiểm"))
        for key in LOCAL_TABLES:
            self.scheme.addItem(QCoreApplication.translate("rates", RATE_TABLES[key].label), key)
        self.scheme.setCurrentIndex(max(0, self.scheme.findData(table.key)))
        self.grid = self._make_grid()
        self._build(parent.window().size())
        self.scheme.setVisible(table.key in LOCAL_TABLES)
        self._show_words()
        self.fields.show_field("valid_to", shown=table.key != HOLIDAY)
        if table.key in LOCAL_TABLES or table.key == "fund_return":
            self._propose_year()
        self.scheme.currentIndexChanged.connect(self._on_scheme)
        self.grid.focus_first()
        self.refresh()

    def _make_grid(self) -> RateValuesGrid:
        book = self.sheet.book
        translate = QCoreApplication.translate
        keys = [
            (key, rate_history.key_words(self.table.key, key, translate))
            for key in rate_history.entry_keys(self.table, book)
        ]
        if self.table.key == HOLIDAY:
            keys = [(HOLIDAY, self.tr("Ngày ghi ở “Từ ngày”"))]
        grid = RateValuesGrid(self.table, keys, book, self.context.today())
        grid.edited.connect(self.refresh)
        return grid

    def _show_words(self) -> None:
        """Say what the table is; only where the words have their place."""
        translate = QCoreApplication.translate
        self.title.setText(translate("rates", self.table.label))
        self.title.setVisible(self.table.key not in LOCAL_TABLES)  # the choice above says it
        self.about.setText(translate("rates", self.table.help) if self.table.help else "")
        self.about.setVisible(bool(self.table.help))

    def _build(self, room: QSize) -> None:
        self._left = QVBoxLayout()
        self._left.setSpacing(px(6))
        for part in (self.scheme, self.title, self.about):
            self._left.addWidget(part)
        self._left.addWidget(self.grid, 1)
        right = QVBoxLayout()
        right.setSpacing(px(10))
        right.addWidget(self.fields)
        right.addWidget(self.effect_box(), 1)
        columns = QHBoxLayout()
        columns.setSpacing(px(20))
        columns.addLayout(self._left, 1)
        side = QWidget()
        side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(px(RIGHT_WIDTH))
        columns.addWidget(side)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(10))
        rows.addLayout(columns, 1)
        rows.addWidget(self.problem)
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))
        self.resize(min(px(WIDTH), room.width() - MARGIN), min(px(HEIGHT), room.height() - MARGIN))

    def _propose_year(self) -> None:
        """Propose the coming year: what a province decides usually holds for a calendar year."""
        year = self.context.today().year + 1
        self.fields.fields["valid_from"].set_value(datetime.date(year, 1, 1))
        self.fields.fields["valid_to"].set_value(datetime.date(year, 12, 31))

    @Slot()
    def _on_scheme(self) -> None:
        self.table = RATE_TABLES[str(self.scheme.currentData())]
        old = self.grid
        self.grid = self._make_grid()
        self._left.replaceWidget(old, self.grid)
        old.hide()
        old.deleteLater()
        self._show_words()
        self.refresh()

    @property
    @override
    def dirty(self) -> bool:
        return self.grid.dirty or super().dirty

    def _new(self, values: dict[str, str]) -> list[NewRate]:
        first = self.fields.fields["valid_from"].value
        last = self.fields.fields["valid_to"].value
        if not isinstance(first, datetime.date):
            return []
        until = last if isinstance(last, datetime.date) else None
        found = []
        for key, value in values.items():
            if self.table.key == HOLIDAY:
                key, until = first.isoformat(), first  # noqa: PLW2901 - the day is the key
            source = self.fields.text("source")
            found.append(NewRate(self.table.key, first, value, source, key, until))
        return found

    @override
    @Slot()
    def refresh(self) -> None:
        new = self._new(self.grid.readable())
        if not new:
            self.tell((self.tr("Ghi mức mới và ngày bắt đầu để xem số tiền thay đổi thế nào."),))
            return
        entries = [
            Rate(one.table, one.key, one.valid_from, one.valid_to, one.value, "", "K", "office")
            for one in new
        ]
        before = self.sheet.book
        today = self.context.today()
        after = before.also(entries)
        self.tell(rate_effects.effects(before, after, entries, today, QCoreApplication.translate))

    @override
    @Slot()
    def write(self) -> None:
        values, problem = self.grid.values()
        if problem or not values:
            self.refuse(problem or self.tr("Chưa có mức mới nào. Ghi ít nhất một mức."))
            self.grid.focus_first()
            return
        self.refuse("")
        if not self.fields.check() or not self.accept_button.isEnabled():
            return
        self.accept_button.setEnabled(False)
        context = self.context
        told = self.tr("Đã ghi mức: {table}. Biên lai từ ngày đó tính theo mức này.").format(
            table=QCoreApplication.translate("rates", self.table.label)
        )
        context.runner.write(
            partial(
                rates.add_rates,
                context.database,
                self._new(values),
                self.fields.authority(),
                who=context.who,
            ),
            partial(self._on_written, told),
            self._on_refused,
            on_fault=self._resume,
        )


class WithdrawRateDialog(_RateDialog):
    """Takes an entry of the office out of force; it stays in the history."""

    def __init__(
        self, context: PageContext, sheet: RateSheet, row: HistoryRow, parent: QWidget
    ) -> None:
        """Name the entry and tell what holds without it."""
        fields = RateFields((NAME, REASON), context.today, context.who)
        super().__init__(context, sheet, fields, parent)
        self.setWindowTitle(self.tr("Bỏ mức của đơn vị"))
        self.accept_button.setText(self.tr("Bỏ mức này"))
        self._row = row
        rate = row.rate
        text = label(
            self.tr(
                "Mức này không còn dùng để tính nữa, nhưng vẫn nằm trong lịch sử cùng lý do. Căn "
                "cứ đã ghi: {source}"
            ).format(source=rate.source),
            wraps=True,
        )
        text.setMinimumWidth(px(RIGHT_WIDTH))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(10))
        rows.addWidget(text)
        rows.addWidget(self.fields)
        rows.addWidget(self.effect_box(), 1)
        rows.addWidget(self.problem)
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))
        self.fields.fields["reason"].editor.setFocus()
        self.refresh()

    @override
    @Slot()
    def refresh(self) -> None:
        before, rate = self.sheet.book, self._row.rate
        after = RateBook(one for one in before.rates if one is not rate)
        today = self.context.today()
        self.tell(rate_effects.effects(before, after, (rate,), today, QCoreApplication.translate))

    @override
    @Slot()
    def write(self) -> None:
        entry = self._row.entry
        self.refuse("")
        if entry is None or not self.fields.check() or not self.accept_button.isEnabled():
            return
        self.accept_button.setEnabled(False)
        context = self.context
        work = partial(
            rates.withdraw_rate,
            context.database,
            entry.id,
            self.fields.authority(),
            who=context.who,
            today=context.today(),
        )
        told = self.tr("Đã bỏ mức. Mức có sẵn lại được dùng.")
        context.runner.write(
            work, partial(self._on_written, told), self._on_refused, on_fault=self._resume
        )
