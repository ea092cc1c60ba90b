"""The dialog in which the office puts a report together from the declared indicators."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.indicators import declarations
from desktop.services.indicators.choices import IndicatorChoices, read_choices
from desktop.services.reports import designs
from desktop.services.reports.design import Comparison, Design, DesignRows
from desktop.views.forms.editors import LineEdit
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import SIZES, px
from desktop.views.widgets.buttons import Button, label

WIDTH, HEIGHT = 620, 520
_KEY = int(Qt.ItemDataRole.UserRole)

ROWS = (
    (DesignRows.WHOLE, QT_TRANSLATE_NOOP("DesignDialog", "Toàn đơn vị, mỗi chỉ tiêu một dòng")),
    (DesignRows.NEIGHBOURHOODS, QT_TRANSLATE_NOOP("DesignDialog", "Theo thôn, tổ dân phố")),
    (DesignRows.COLLECTORS, QT_TRANSLATE_NOOP("DesignDialog", "Theo nhân viên thu")),
    (DesignRows.MONTHS, QT_TRANSLATE_NOOP("DesignDialog", "Theo tháng trong năm")),
)
COMPARISONS = (
    (Comparison.LAST_YEAR, QT_TRANSLATE_NOOP("DesignDialog", "Cùng kỳ năm trước")),
    (Comparison.YEAR_START, QT_TRANSLATE_NOOP("DesignDialog", "Ngày 31/12 năm trước")),
    (Comparison.TARGET, QT_TRANSLATE_NOOP("DesignDialog", "Chỉ tiêu giao")),
)
GROUPS = (
    (QT_TRANSLATE_NOOP("DesignDialog", "Dân số"), declarations.POPULATION),
    (QT_TRANSLATE_NOOP("DesignDialog", "Bảo hiểm y tế"), declarations.HEALTH_INSURANCE),
    (QT_TRANSLATE_NOOP("DesignDialog", "BHXH tự nguyện"), declarations.VOLUNTARY_INSURANCE),
    (QT_TRANSLATE_NOOP("DesignDialog", "Thu tiền, nhân viên thu"), declarations.COLLECTION),
    (QT_TRANSLATE_NOOP("DesignDialog", "Truyền thông"), declarations.OUTREACH),
)


class DesignDialog(QDialog):
    """Name, rows, comparisons, chart and indicators; the report shows it when it is saved."""

    def __init__(
        self,
        context: PageContext,
        stored: tuple[int, Design] | None,
        on_done: Callable[[int | None], object],
        parent: QWidget,
    ) -> None:
        """Begin with a stored design, or an empty one; `on_done` gets its id, None when deleted."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._context, self._on_done = context, on_done
        self._id = stored[0] if stored is not None else None
        design = stored[1] if stored is not None else None
        title = self.tr("Lập mẫu báo cáo") if design is None else self.tr("Sửa mẫu báo cáo")
        self.setWindowTitle(title)
        self.name = LineEdit()
        self.name.setAccessibleName(self.tr("Tên mẫu"))
        self.name.setPlaceholderText(self.tr("Ví dụ: Tiến độ BHYT hằng tuần"))
        self.rows = QComboBox()
        self.rows.setAccessibleName(self.tr("Các dòng của bảng"))
        for value, words in ROWS:
            self.rows.addItem(QCoreApplication.translate("DesignDialog", words), value)
        self.comparisons = {
            value: QCheckBox(QCoreApplication.translate("DesignDialog", words))
            for value, words in COMPARISONS
        }
        self.chart = QCheckBox(self.tr("Kèm biểu đồ"))
        self.tree = QTreeWidget()
        self._checks: list[QTreeWidgetItem] = []
        self.error = label("", "error", wraps=True)
        self._fill_tree()
        self._build(parent)
        if design is not None:
            self._show(design)
        self.name.setFocus()

    def _fill_tree(self) -> None:
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Chỉ tiêu trong báo cáo"))
        for words, indicators in GROUPS:
            group = QTreeWidgetItem([QCoreApplication.translate("DesignDialog", words)])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            group.setSizeHint(0, QSize(0, SIZES.control))
            self.tree.addTopLevelItem(group)
            for one in indicators:
                item = QTreeWidgetItem(group, [QCoreApplication.translate("reports", one.name)])
                item.setSizeHint(0, QSize(0, SIZES.control))
                item.setData(0, _KEY, one.key)
                item.setCheckState(0, Qt.CheckState.Unchecked)
                self._checks.append(item)
        self.tree.expandAll()
        self._show_formulas(IndicatorChoices())
        reads = partial(read_choices, self._context.database)
        self._context.runner.read(reads, self._show_formulas)

    def _show_formulas(self, choices: IndicatorChoices) -> None:
        """Tell how each indicator is counted, by what the office counts as new and renewed."""
        rules = choices.rules_on(self._context.today())
        for item in self._checks:
            formula, values = declarations.BY_KEY[item.data(0, _KEY)].formula_by(rules)
            words = QCoreApplication.translate("reports", formula)
            item.setToolTip(0, words.format(**values))

    def _build(self, parent: QWidget) -> None:
        fields = QFormLayout()
        fields.addRow(label(self.tr("Tên mẫu")), self.name)
        fields.addRow(label(self.tr("Các dòng")), self.rows)
        beside = QGridLayout()
        for place, box in enumerate((*self.comparisons.values(), self.chart)):
            beside.addWidget(box, place // 2, place % 2)
        fields.addRow(label(self.tr("So sánh với")), beside)
        self.save_button = Button(self.tr("Ghi mẫu"), self._save, look="primary")
        self.cancel_button = Button(self.tr("Thôi"), self.reject)
        self.delete_button = Button(self.tr("Xoá mẫu"), self._delete, icon_name="trash")
        answers = QHBoxLayout()
        answers.addWidget(self.delete_button)
        answers.addStretch(1)
        answers.addWidget(self.cancel_button)
        answers.addWidget(self.save_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(10))
        rows.addLayout(fields)
        rows.addWidget(label(self.tr("Chọn chỉ tiêu (phím cách để đánh dấu)"), "muted"))
        rows.addWidget(self.tree, 1)
        rows.addWidget(self.error)
        rows.addLayout(answers)
        # Only now it has a place: before, it would be a window of its own for a moment.
        self.delete_button.setVisible(self._id is not None)
        self.error.hide()
        self.save_button.setDefault(True)
        room = parent.window().size()
        self.resize(min(px(WIDTH), room.width() - px(40)), min(px(HEIGHT), room.height() - px(40)))

    def _show(self, design: Design) -> None:
        self.name.setText(design.name)
        self.rows.setCurrentIndex(self.rows.findData(design.rows))
        for value, box in self.comparisons.items():
            box.setChecked(value in design.comparisons)
        self.chart.setChecked(design.chart)
        for item in self._checks:
            checked = item.data(0, _KEY) in design.indicators
            item.setCheckState(0, Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)

    @property
    def design(self) -> Design:
        """What was chosen, the indicators in the order of their declarations."""
        return Design(
            name=self.name.text(),
            indicators=tuple(
                str(item.data(0, _KEY))
                for item in self._checks
                if item.checkState(0) is Qt.CheckState.Checked
            ),
            rows=self.rows.currentData(),
            comparisons=tuple(key for key, box in self.comparisons.items() if box.isChecked()),
            chart=self.chart.isChecked(),
        )

    @Slot()
    def _save(self) -> None:
        context = self._context
        context.runner.write(
            partial(
                designs.save,
                context.database,
                self.design,
                who=context.who,
                design_id=self._id,
            ),
            self._on_saved,
            self._on_error,
        )

    def _on_saved(self, saved: tuple[int, object]) -> None:
        design_id, _ = saved
        self.accept()
        self._on_done(design_id)

    @Slot()
    def _delete(self) -> None:
        if self._id is None:
            return
        context = self._context
        work = partial(designs.delete, context.database, self._id, who=context.who)
        context.runner.write(work, self._on_deleted, self._on_error)

    def _on_deleted(self, changes: object) -> None:
        del changes
        self.accept()
        self._on_done(None)

    def _on_error(self, error: UserFacingError) -> None:
        self.error.setText(error.text(QCoreApplication.translate))
        self.error.show()
