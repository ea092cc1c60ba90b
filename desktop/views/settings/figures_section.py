"""How indicators are counted: when months close, what is new, what rates are divided by."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.cover_end import DIED, END_REASONS, EXITS, MOVED
from desktop.domain.denominators import COUNTED, ENTERED, MEASURES, Entered
from desktop.domain.errors import UserFacingError
from desktop.domain.indicator import show_number
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import Column, Row
from desktop.services import denominators
from desktop.services.denominators import Place
from desktop.services.indicators.choices import (
    IndicatorChoices,
    read_choices,
    with_rules,
    write_choices,
)
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.settings.entered_dialog import EnteredDialog
from desktop.views.settings.section import Section, SettingsCard
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label

CUT_OFFS: Final = (0, *range(15, 29))
WEEK_ENDS: Final = (7, 5, 6)
MONTHS: Final = (0, 1, 2, 3, 4, 5, 6, 9, 12, 18, 24)
TABLE_HEIGHT = 180


class FiguresSection(Section):
    """Choices are written at once; those of movements hold from the first day of this year."""

    def __init__(self, context: PageContext) -> None:
        """Read what the office chose when the section is opened."""
        super().__init__(
            context,
            self.tr("Cách tính chỉ tiêu"),
            self.tr(
                "Mọi con số ở Tổng quan, báo cáo và gói gửi tỉnh theo các lựa chọn này. Báo cáo "
                "đã gửi không đổi."
            ),
        )
        self.choices: IndicatorChoices | None = None
        self.entered: tuple[Entered, ...] = ()
        self.places: tuple[Place, ...] = ()
        self.cut_off, self.week_end, self.population = QComboBox(), QComboBox(), QComboBox()
        self.new_after, self.renewal_gap, self.lapse = QComboBox(), QComboBox(), QComboBox()
        self.each_year = QCheckBox(self.tr("Có"))
        self.exits: dict[str, QCheckBox] = {}
        self.add = Button(self.tr("Ghi mẫu số…"), self._on_add, icon_name="plus", look="primary")
        self.remove = Button(self.tr("Xoá"), self._on_remove, icon_name="trash")
        self._model = MemoryTableModel(self._columns())
        self.table = TableView(self._model)
        self._fill()
        self._build()

    def _fill(self) -> None:
        for day in CUT_OFFS:
            words = self.tr("Ngày {day} hằng tháng").format(day=day)
            self.cut_off.addItem(words if day else self.tr("Ngày cuối tháng"), day)
        days = {7: self.tr("Chủ nhật"), 5: self.tr("Thứ sáu"), 6: self.tr("Thứ bảy")}
        for day in WEEK_ENDS:
            self.week_end.addItem(days[day], day)
        self.population.addItem(self.tr("Số khẩu trong danh sách"), COUNTED)
        self.population.addItem(self.tr("Dân số ghi ở bảng dưới"), ENTERED)
        for limit in (self.new_after, self.renewal_gap, self.lapse):
            for months in MONTHS:
                limit.addItem(self.tr("{months} tháng").format(months=months), months)
        for editor in self._editors():
            editor.activated.connect(self._on_chosen)
        self.each_year.clicked.connect(self._on_chosen)
        for reason in EXITS:
            if reason != DIED:
                self.exits[reason] = QCheckBox(self._exit_words(reason))
                self.exits[reason].setMinimumHeight(px(32))
                self.exits[reason].clicked.connect(self._on_chosen)
        self.table.selection_changed.connect(self._on_selected)
        self.table.row_activated.connect(self._on_activated)
        self.table.setAccessibleName(self.tr("Mẫu số đã ghi"))

    def _editors(self) -> tuple[QComboBox, ...]:
        periods = self.cut_off, self.week_end, self.population
        return (*periods, self.new_after, self.renewal_gap, self.lapse)

    def _exit_words(self, reason: str) -> str:
        if reason == MOVED:
            return self.tr("Chuyển đi")
        return QCoreApplication.translate("fields", END_REASONS.label_of(reason) or reason)

    def _build(self) -> None:
        self.rows.addWidget(self._period_card().frame)
        self.rows.addWidget(label(self.tr("Mới, gia hạn, gián đoạn"), "heading"))
        self.rows.addWidget(self._movement_card().frame)
        self.rows.addWidget(label(self.tr("Mẫu số của chỉ tiêu"), "heading"))
        about = self.tr(
            "Số lấy từ văn bản, chương trình không đếm được: lực lượng lao động, số người đóng "
            "BHXH bắt buộc… Chưa ghi thì chỉ tiêu hiện dấu –."
        )
        self.rows.addWidget(label(about, "muted", wraps=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        self.rows.addLayout(buttons)
        self.table.setMinimumHeight(px(TABLE_HEIGHT))
        self.rows.addWidget(self.table, 1)
        self._on_selected()

    def _period_card(self) -> SettingsCard:
        made = SettingsCard()
        made.add(
            self.tr("Ngày chốt số liệu tháng"),
            self.tr(
                "Chốt ngày 20 thì tháng 11 là từ 21/10 đến 20/11. Quý và 6 tháng theo tháng; năm "
                "luôn hết ngày 31/12."
            ),
            self.cut_off,
        )
        made.add(
            self.tr("Tuần báo cáo hết ngày"),
            self.tr("Ngày cuối của tuần trong báo cáo tuần."),
            self.week_end,
        )
        made.add(
            self.tr("Dân số để tính bao phủ BHYT"),
            self.tr("Tử số luôn là người có thẻ trong danh sách."),
            self.population,
        )
        return made

    def _movement_card(self) -> SettingsCard:
        made = SettingsCard()
        year = self.context.today().year
        made.add(
            self.tr("Tính là mới khi đã ngừng quá"),
            self.tr("Áp dụng từ 01/01/{year}, như các dòng dưới.").format(year=year),
            self.new_after,
        )
        made.add(
            self.tr("Tính là gia hạn khi nối trong"),
            self.tr("Kể từ ngày hết hạn cũ. Lâu hơn mà chưa đến mức mới: tham gia lại."),
            self.renewal_gap,
        )
        made.add(
            self.tr("Thẻ BHYT gián đoạn sau khi hết hạn"),
            self.tr("BHXH tự nguyện theo hạn đóng của luật (Luật 41/2024/QH15, điều 36)."),
            self.lapse,
        )
        made.add(
            self.tr("Kỳ trước hết từ năm trước cũng là mới"),
            self.tr("Một số tỉnh tính người đóng lần đầu trong năm là mới."),
            self.each_year,
        )
        made.add(
            self.tr("Tính là giảm hẳn khi"),
            self.tr("Người đã mất luôn tính. Lý do không chọn vẫn có chỉ tiêu riêng."),
            self._exit_boxes(),
        )
        return made

    def _exit_boxes(self) -> QWidget:
        boxes = QWidget()
        rows = QVBoxLayout(boxes)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for box in self.exits.values():
            rows.addWidget(box)
        return boxes

    def _columns(self) -> tuple[Column, ...]:
        def column(key: str, text: str, width: int, *, right: bool = False) -> Column:
            return Column(key=key, label=text, width=width, sortable=False, align_right=right)

        return (
            column("measure", self.tr("Số liệu"), 232),
            column("place", self.tr("Nơi"), 140),
            column("as_of", self.tr("Tính đến ngày"), 104),
            column("value", self.tr("Giá trị"), 90, right=True),
            column("source", self.tr("Nguồn"), 200),
        )

    # What is shown

    @override
    def arrive(self) -> None:
        database = self.context.database
        self.context.runner.read(partial(read_choices, database), self._show_choices)
        self.context.runner.read(partial(denominators.read_sheet, database), self._show_entered)

    @override
    def take_changes(self, changes: Changes) -> None:
        if changes.touches("denominator") or changes.touches("office"):
            self.arrive()

    def _show_choices(self, choices: IndicatorChoices) -> None:
        self.choices = choices
        rules = choices.rules_on(self.context.today())
        values = (choices.cut_off, choices.week_end, choices.coverage_population)
        limits = (rules.new_after, rules.renewal_gap, rules.hi_lapse_after)
        for editor, value in zip(self._editors(), (*values, *limits), strict=True):
            if editor.findData(value) < 0:
                editor.addItem(str(value), value)
            editor.setCurrentIndex(editor.findData(value))
        self.each_year.setChecked(rules.new_each_year)
        for reason, box in self.exits.items():
            box.setChecked(reason in rules.exits)

    def _show_entered(self, sheet: tuple[Sequence[Entered], tuple[Place, ...]]) -> None:
        entered, self.places = sheet
        self.entered = tuple(reversed(entered))
        names = {(one.commune_code, one.neighbourhood_id): one.name for one in self.places}
        self._model.show_rows(
            Row(number, self._texts(row, names.get((row.commune_code, row.neighbourhood_id), "")))
            for number, row in enumerate(self.entered)
        )
        self._on_selected()

    def _texts(self, row: Entered, place: str) -> tuple[str, ...]:
        words = MEASURES.label_of(row.measure) or row.measure
        return (
            QCoreApplication.translate("fields", words),
            place,
            f"{row.as_of:%d/%m/%Y}",
            show_number(row.value),
            row.source or "",
        )

    def _chosen(self) -> tuple[Entered, ...]:
        return tuple(self.entered[number] for number in self.table.selected_ids())

    @Slot()
    def _on_selected(self) -> None:
        self.remove.setEnabled(bool(self._chosen()))

    # What is written

    @Slot()
    def _on_chosen(self) -> None:
        if self.choices is None:
            return
        today = self.context.today()
        rules = replace(
            self.choices.rules_on(today),
            valid_from=today.replace(month=1, day=1),
            new_after=self.new_after.currentData(),
            renewal_gap=self.renewal_gap.currentData(),
            hi_lapse_after=self.lapse.currentData(),
            new_each_year=self.each_year.isChecked(),
            exits=frozenset({DIED, *(key for key, box in self.exits.items() if box.isChecked())}),
        )
        chosen = replace(
            self.choices,
            cut_off=self.cut_off.currentData(),
            week_end=self.week_end.currentData(),
            coverage_population=self.population.currentData(),
        )
        if replace(rules, valid_from=self.choices.rules_on(today).valid_from) != (
            self.choices.rules_on(today)
        ):
            chosen = with_rules(chosen, rules)
        if chosen == self.choices:
            return
        context = self.context
        work = partial(write_choices, context.database, chosen, who=context.who)
        context.runner.write(work, self._on_kept, self._on_refused)

    def _on_kept(self, _: Changes) -> None:
        self.arrive()

    def _on_refused(self, error: UserFacingError) -> None:
        self.message.emit(Message(error.text(QCoreApplication.translate), "error", error.code))
        self.arrive()

    @Slot()
    def _on_add(self) -> None:
        self._ask(None)

    @Slot(object)
    def _on_activated(self, number: object) -> None:
        if isinstance(number, int):
            self._ask(self.entered[number])

    def _ask(self, present: Entered | None) -> None:
        if self.places:
            dialog = EnteredDialog(self.context, self.places, present, self)
            dialog.written.connect(self._on_written)
            dialog.open()

    @Slot(str)
    def _on_written(self, told: str) -> None:
        self.message.emit(Message(told, "ok"))

    @Slot()
    def _on_remove(self) -> None:
        rows = self._chosen()
        context = self.context
        work = partial(denominators.forget_denominators, context.database, rows, who=context.who)
        context.runner.write(work, self._on_removed, self._on_refused)

    def _on_removed(self, _: Changes) -> None:
        told = self.tr("Đã xoá mẫu số. Ctrl+Z để lấy lại.")
        self.message.emit(Message(told, "ok"))
