"""What is paid and by which rule: every dated table, its history, the office's own levels."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.domain.rate_values import show_rate, show_value
from desktop.domain.rates import RATE_TABLES
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone
from desktop.services import rate_history, rate_papers
from desktop.services.rate_history import (
    CONFIDENCE_MEANS,
    CONFIDENCE_WORDS,
    MATRIX_TABLES,
    TABLE_GROUPS,
    HistoryRow,
    RateSheet,
    Standing,
)
from desktop.settings.options import EXPORT_FOLDER
from desktop.views.actions import ActionSpec, make_action
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.printing.print_preview import preview
from desktop.views.settings.rate_dialogs import LOCAL_TABLES, NewRateDialog, WithdrawRateDialog
from desktop.views.settings.section import Section
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

if TYPE_CHECKING:
    from desktop.domain.paper import Paper

EVERYTHING: Final = ""
"""Choice of the list of tables: what holds today, of all of them."""
TABLE_HEIGHT = 190
COLUMNS: Final = ("table", "key", "value", "from", "to", "standing", "source", "confidence", "by")
MATRIX_COLUMNS: Final = ("product", "I", "II", "III", "from", "source")
_STYLES: Final = {
    Standing.HOLDS: CellStyle(Tone.OK, CellForm.PILL),
    Standing.COMING: CellStyle(Tone.INFO, CellForm.PILL),
    Standing.OVER: CellStyle(Tone.MUTED),
    Standing.REPLACED: CellStyle(Tone.MUTED),
    Standing.WITHDRAWN: CellStyle(Tone.MUTED),
}


class RatesSection(Section):
    """One table at a time, or what holds today in all; shipped entries are never changed."""

    def __init__(self, context: PageContext) -> None:
        """Read the rates when the section is opened."""
        super().__init__(
            context,
            self.tr("Mức đóng và quy định"),
            self.tr(
                "Mọi số tiền được tính từ các bảng này, theo ngày đóng. Mức có sẵn không sửa "
                "được; quy định mới thì ghi thêm mức của đơn vị."
            ),
        )
        self._sheet: RateSheet | None = None
        self._rows: dict[int, HistoryRow] = {}
        self.choice = QComboBox()
        self.only_current = QCheckBox(self.tr("Chỉ mức đang và sắp áp dụng"))
        self.about = label("", "muted", wraps=True)
        self.detail = label("", "crumb", wraps=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add = Button(self.tr("Thêm mức…"), self._on_add, icon_name="plus", look="primary")
        self.local = Button(self.tr("Tỉnh hỗ trợ thêm…"), self._on_local)
        self.withdraw = Button(self.tr("Bỏ mức…"), self._on_withdraw, icon_name="trash")
        self.print = Button(self.tr("In"), self._on_print, icon_name="print")
        self.export = Button(self.tr("Xuất Excel"), self._on_export, icon_name="export")
        self._model = MemoryTableModel(self._columns())
        self.table = TableView(self._model)
        self._matrix_model = MemoryTableModel(self._matrix_columns())
        self.matrix = TableView(self._matrix_model)
        self._fill_choice()
        self._build()
        self._wire()

    def _fill_choice(self) -> None:
        self.choice.setAccessibleName(self.tr("Bảng"))
        self.choice.setMaxVisibleItems(20)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(28)
        self.choice.addItem(self.tr("Tất cả: đang áp dụng hôm nay"), EVERYTHING)
        for heading, tables in TABLE_GROUPS:
            self.choice.addItem(_translate("rates", heading))
            items = self.choice.model()
            if isinstance(items, QStandardItemModel):
                items.item(self.choice.count() - 1).setEnabled(False)
            for key in tables:
                words = _translate("rates", RATE_TABLES[key].label)
                self.choice.addItem("    " + words, key)

    def _build(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(px(12))
        upper.addWidget(self.choice, 1)
        upper.addWidget(self.only_current)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.add, self.local, self.withdraw):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.print)
        buttons.addWidget(self.export)
        self.rows.addLayout(upper)
        self.rows.addWidget(self.about)
        self.rows.addLayout(buttons)
        for table in (self.table, self.matrix):
            table.setMinimumHeight(px(TABLE_HEIGHT))
            self.rows.addWidget(table, 1)
        self.rows.addWidget(self.detail)
        self.table.setAccessibleName(self.tr("Các mức của bảng"))
        self.matrix.setAccessibleName(self.tr("Tỷ lệ thù lao theo vùng"))
        self.matrix.hide()
        self.local.setToolTip(self.tr("Phần tỉnh đóng thêm theo nghị quyết, từng nhóm"))
        self.withdraw.setToolTip(self.tr("Chỉ bỏ được mức đơn vị tự ghi"))

    def _wire(self) -> None:
        self.choice.currentIndexChanged.connect(self._on_choice)
        self.only_current.toggled.connect(self._show)
        self.table.selection_changed.connect(self._on_selected)
        self.table.row_activated.connect(self._on_activated)
        for key, text, shortcut, button in (
            ("add", self.tr("Thêm mức của đơn vị"), "Ctrl+N", self.add),
            ("print", self.tr("In bảng này"), "Ctrl+P", self.print),
        ):
            spec = ActionSpec(key=key, text=text, shortcut=shortcut)
            button.setToolTip(make_action(spec, self, button.click).toolTip())
        self._on_selected()

    def _columns(self) -> tuple[Column, ...]:
        def column(key: str, text: str, width: int, *, right: bool = False) -> Column:
            return Column(key=key, label=text, width=width, sortable=False, align_right=right)

        return (
            column("table", self.tr("Bảng"), 240),
            column("key", self.tr("Mục"), 190),
            column("value", self.tr("Giá trị"), 110, right=True),
            column("from", self.tr("Từ ngày"), 98),
            column("to", self.tr("Đến ngày"), 98),
            column("standing", self.tr("Hôm nay"), 150),
            column("source", self.tr("Căn cứ"), 260),
            column("confidence", self.tr("Độ chắc chắn"), 150),
            column("by", self.tr("Ai ghi"), 100),
        )

    def _matrix_columns(self) -> tuple[Column, ...]:
        def column(key: str, text: str, width: int, *, right: bool = False) -> Column:
            return Column(key=key, label=text, width=width, sortable=False, align_right=right)

        return (
            column("product", self.tr("Loại"), 230),
            *(
                column(region, self.tr("Vùng {number}").format(number=region), 84, right=True)
                for region in rate_history.REGIONS
            ),
            column("from", self.tr("Từ ngày"), 98),
            column("source", self.tr("Căn cứ"), 260),
        )

    # What is shown

    @override
    def arrive(self) -> None:
        context = self.context
        work = partial(rate_history.read_sheet, context.database, context.today())
        context.runner.read(work, self._take)

    @override
    def take_changes(self, changes: Changes) -> None:
        if changes.touches("rate_entry"):
            self.arrive()

    @property
    def shown_table(self) -> str:
        """The key of the table that is chosen, `EVERYTHING` for what holds today."""
        return str(self.choice.currentData() or EVERYTHING)

    def show_table(self, key: str) -> None:
        """Choose a table."""
        self.choice.setCurrentIndex(self.choice.findData(key))

    @property
    def shown_rows(self) -> Sequence[HistoryRow]:
        """The entries that the table shows, from above."""
        return tuple(self._rows.values())

    def _take(self, sheet: RateSheet) -> None:
        self._sheet = sheet
        self._show()

    @Slot()
    def _on_choice(self) -> None:
        # A matrix is what people know the commission by; everything else is read as history.
        self.only_current.setChecked(self.shown_table in MATRIX_TABLES)
        self._show()

    @Slot()
    def _show(self) -> None:
        sheet, key = self._sheet, self.shown_table
        self.only_current.setVisible(key != EVERYTHING)
        as_matrix = key in MATRIX_TABLES and self.only_current.isChecked()
        self.table.setHidden(as_matrix)
        self.matrix.setVisible(as_matrix)
        table = RATE_TABLES.get(key)
        told = "" if table is None or not table.help else _translate("rates", table.help)
        self.about.setText(told)
        self.about.setVisible(bool(told))
        self.add.setEnabled(sheet is not None)
        self.local.setEnabled(sheet is not None)
        if sheet is None:
            return
        if as_matrix:
            self._matrix_model.show_rows(
                self._matrix_row(number, row)
                for number, row in enumerate(rate_history.commission_matrix(sheet))
            )
        rows = self._chosen_rows(sheet)
        self._rows = dict(enumerate(rows))
        self._model.show_rows(self._row(number, row) for number, row in self._rows.items())
        self.table.setColumnHidden(COLUMNS.index("table"), key != EVERYTHING)
        self.table.setColumnHidden(COLUMNS.index("standing"), key == EVERYTHING)
        keyed = any(row.rate.key for row in rows)
        self.table.setColumnHidden(COLUMNS.index("key"), not keyed)
        if rows:
            first = next((n for n, row in self._rows.items() if row.standing is Standing.HOLDS), 0)
            self.table.select_ids((first,), first)
        self._on_selected()

    def _chosen_rows(self, sheet: RateSheet) -> tuple[HistoryRow, ...]:
        if self.shown_table == EVERYTHING:
            return rate_history.in_force(sheet)
        rows = rate_history.table_history(sheet, self.shown_table)
        return rate_history.current(rows) if self.only_current.isChecked() else rows

    def _row(self, number: int, row: HistoryRow) -> Row:
        rate = row.rate
        own = rate.origin == "office"
        texts = (
            _translate("rates", RATE_TABLES[rate.table].label),
            rate_history.key_words(rate.table, rate.key, _translate),
            show_rate(rate, _translate),
            f"{rate.valid_from:%d/%m/%Y}",
            "" if row.last_day is None else f"{row.last_day:%d/%m/%Y}",
            _translate("rates", row.standing.value),
            rate.source,
            "" if own else _translate("rates", CONFIDENCE_WORDS[rate.confidence]),
            self.tr("Đơn vị") if own else self.tr("Có sẵn"),
        )
        styles = {COLUMNS.index("standing"): _STYLES[row.standing]}
        if row.standing not in (Standing.HOLDS, Standing.COMING):
            muted = CellStyle(Tone.MUTED)
            styles |= {place: muted for place in range(len(texts)) if place not in styles}
        elif rate.confidence == "U" and not own:
            styles[COLUMNS.index("confidence")] = CellStyle(Tone.WARNING)
        tooltips = {COLUMNS.index("source"): rate.source, COLUMNS.index("key"): texts[1]}
        return Row(number, texts, styles, tooltips)

    def _matrix_row(self, number: int, row: rate_history.MatrixRow) -> Row:
        known = next(rate for rate in row.rates if rate is not None)
        table = RATE_TABLES[rate_history.COMMISSION]
        texts = (
            rate_history.product_words(row.product, _translate),
            *("–" if rate is None else show_value(table, rate.value) for rate in row.rates),
            f"{known.valid_from:%d/%m/%Y}",
            known.source,
        )
        styles = {
            place: CellStyle(Tone.INFO)
            for place, rate in enumerate(row.rates, start=1)
            if rate is not None and rate.origin == "office"
        }
        return Row(number, texts, styles, {MATRIX_COLUMNS.index("source"): known.source})

    def _chosen(self) -> HistoryRow | None:
        if self.table.isHidden():
            return None
        ids = self.table.selected_ids()
        return self._rows.get(ids[0]) if len(ids) == 1 else None

    @Slot()
    def _on_selected(self) -> None:
        chosen = self._chosen()
        self.withdraw.setEnabled(chosen is not None and chosen.can_be_withdrawn)
        self.detail.setText("" if chosen is None else self._told(chosen))

    def _told(self, row: HistoryRow) -> str:
        """Return who says so and how sure it is."""
        if row.entry is None:
            sure = _translate("rates", CONFIDENCE_MEANS[row.rate.confidence])
            words = self.tr("Căn cứ: {source}. {sure}")
            return words.format(source=row.rate.source, sure=sure)
        words = self.tr("Đơn vị ghi. Căn cứ: {source}. Lý do: {reason}")
        told = words.format(source=row.entry.source, reason=row.entry.reason)
        if row.entry.withdrawn_on is not None:
            day = f"{row.entry.withdrawn_on:%d/%m/%Y}"
            told = self.tr("{told}. Đã bỏ ngày {day}.").format(told=told, day=day)
        return told

    # What is done

    @Slot(object)
    def _on_activated(self, number: object) -> None:
        """Open the table of a row out of the list of everything, or a new level of a table."""
        row = self._rows.get(number) if isinstance(number, int) else None
        if row is None:
            return
        if self.shown_table == EVERYTHING:
            self.show_table(row.rate.table)
        else:
            self._on_add()

    @Slot()
    def _on_add(self) -> None:
        """Ask for a level of the table that is shown; out of everything, of the chosen row's."""
        chosen = self._chosen()
        key = self.shown_table or (chosen.rate.table if chosen is not None else "")
        if key:
            self._open_new(key)

    @Slot()
    def _on_local(self) -> None:
        chosen = self.shown_table
        self._open_new(chosen if chosen in LOCAL_TABLES else LOCAL_TABLES[0])

    def _open_new(self, key: str) -> None:
        if self._sheet is None:
            return
        dialog = NewRateDialog(self.context, self._sheet, RATE_TABLES[key], self)
        dialog.written.connect(self._on_written)
        dialog.accepted.connect(partial(self._show_written, dialog))
        dialog.open()

    def _show_written(self, dialog: NewRateDialog) -> None:
        """Show the table that was written into."""
        self.show_table(dialog.table.key)
        if self.shown_table in MATRIX_TABLES:
            self.only_current.setChecked(False)

    @Slot()
    def _on_withdraw(self) -> None:
        chosen = self._chosen()
        if self._sheet is not None and chosen is not None and chosen.can_be_withdrawn:
            dialog = WithdrawRateDialog(self.context, self._sheet, chosen, self)
            dialog.written.connect(self._on_written)
            dialog.open()

    @Slot(str)
    def _on_written(self, told: str) -> None:
        self.message.emit(Message(told, "ok"))

    def _report(self) -> rate_papers.RateReport | None:
        if self._sheet is None:
            return None
        only = self.only_current.isChecked() or self.shown_table == EVERYTHING
        return rate_papers.RateReport(self._sheet, self.shown_table, only_current=only)

    @Slot()
    def _on_print(self) -> None:
        report = self._report()
        if report is not None:
            make = partial(_paper, self.context, report)
            preview(self.context, self, self.tr("In bảng mức"), make)

    @Slot()
    def _on_export(self) -> None:
        report = self._report()
        if report is None:
            return
        name = f"Muc_dong_{report.table or 'hom_nay'}_{self.context.today():%Y%m%d}.xlsx"
        question = SaveQuestion(self.tr("Xuất bảng mức ra Excel"), name, EXPORT_FOLDER)
        write = partial(self._write_workbook, report)
        ask_where_to_save(question, write, self.context.settings, self)

    def _write_workbook(self, report: rate_papers.RateReport, target: Path) -> None:
        context = self.context
        self.context.runner.read(
            partial(rate_papers.write_rates, context.database, report, target),
            self._on_exported,
            self._on_export_failed,
        )

    def _on_exported(self, path: Path) -> None:
        told = self.tr("Đã xuất bảng mức ra {file}.").format(file=path.name)
        self.message.emit(Message(told, "ok", str(path), self.tr("Mở tệp"), WrittenFile(path).open))

    def _on_export_failed(self, error: UserFacingError) -> None:
        text = error.text(QCoreApplication.translate)
        self.message.emit(Message(text, "error", error.code))


def _paper(context: PageContext, report: rate_papers.RateReport) -> "Paper":
    return rate_papers.rate_paper(context.database, report, who=context.who)


def _translate(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
