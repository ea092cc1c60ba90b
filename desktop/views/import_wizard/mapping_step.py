"""Step 2, "Ghép cột": which sheet, which kind of list, and which field each column holds."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.import_mapping_table import FIELD, ImportMappingTable
from desktop.services.importing import ImportOptions, ImportPlan
from desktop.views.actions import ActionSpec, action_button
from desktop.views.import_wizard.field_choice_delegate import FieldChoiceDelegate
from desktop.views.import_wizard.header_row_box import HeaderRowBox
from desktop.views.import_wizard.settling import Settling
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.workbooks.formats.registry import LAYOUTS_TO_CHOOSE

LAYOUT_WIDTHS = 240, 380
SHEET_WIDTHS = 150, 200
"""Least and most: what the choices say is long, and the window may be small or zoomed."""


class MappingStep(QWidget):
    """Shows the columns of a plan; "Kiểm tra" asks to go on with what was changed."""

    options_chosen = Signal(object)
    """The `ImportOptions` to read the file with anew."""
    next_asked = Signal()
    """Nothing was changed: go on to the check."""
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the step; `show_plan` fills it."""
        super().__init__(parent)
        self._plan: ImportPlan | None = None
        self._model: ImportMappingTable | None = None
        self.settling = Settling()
        self._table: TableView | None = None
        self._layouts = QComboBox()
        self._layouts.setMinimumWidth(px(LAYOUT_WIDTHS[0]))
        self._layouts.setMaximumWidth(px(LAYOUT_WIDTHS[1]))
        self._layouts.setAccessibleName(self.tr("Loại danh sách"))
        self._sheets = QComboBox()
        self._sheets.setMinimumWidth(px(SHEET_WIDTHS[0]))
        self._sheets.setMaximumWidth(px(SHEET_WIDTHS[1]))
        self._sheets.setAccessibleName(self.tr("Trang tính"))
        self._sheets_label = label(self.tr("Trang tính"))
        self.header_rows = HeaderRowBox()
        self._place = QVBoxLayout()
        self._missing = label("", "warning", wraps=True)
        self.suggest_button = Button(
            self.tr("Nhận mọi gợi ý"), self._on_suggestions, icon_name="check"
        )
        self.anew_button = Button(
            self.tr("Ghép lại từ đầu"),
            self._on_anew,
            icon_name="undo",
            tooltip=self.tr("Bỏ cách ghép đã nhớ từ lần nhập trước, chỉ theo tiêu đề của tệp"),
        )
        go_on = ActionSpec(
            key="check_rows",
            text=self.tr("Kiểm tra"),
            icon="done",
            shortcut="Ctrl+Return",
            look="primary",
            show_shortcut=True,
        )
        self.next_action, self.next_button = action_button(go_on, self, self._on_next)
        self._build()
        self._layouts.activated.connect(self._on_layout)
        self._sheets.activated.connect(self._on_sheet)
        self.header_rows.chosen.connect(self._on_header_row)

    def _build(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(px(8))
        choices.addWidget(label(self.tr("Loại danh sách")))
        choices.addWidget(self._layouts)
        choices.addSpacing(px(8))
        choices.addWidget(self._sheets_label)
        choices.addWidget(self._sheets)
        choices.addStretch(1)
        choices.addWidget(self.suggest_button)
        self.anew_button.hide()
        self.suggest_button.hide()
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self._missing, 1)
        foot.addWidget(self.anew_button)
        foot.addWidget(Button(self.tr("Quay lại"), self._on_back))
        foot.addWidget(self.next_button)
        note = label(
            self.tr("Bấm vào ô ở cột “Trường của chương trình” (F2) để chọn trường khác."), "muted"
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addLayout(choices)
        rows.addLayout(self._place, 1)
        rows.addLayout(foot)
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(note, 1)
        below.addWidget(label(self.tr("Dòng tiêu đề")))
        below.addWidget(self.header_rows)
        rows.addLayout(below)

    # What is shown

    @property
    def model(self) -> ImportMappingTable | None:
        """The columns of the file that is open."""
        return self._model

    def show_plan(self, plan: ImportPlan) -> None:
        """Show the columns of a plan."""
        self._plan = plan
        self._show_choices(plan)
        self.header_rows.show_sheet(plan.main.source)
        self._model = ImportMappingTable(plan, self)
        self._show_table(self._model)
        self._model.dataChanged.connect(self._refresh)
        self._refresh()

    def _show_choices(self, plan: ImportPlan) -> None:
        with QSignalBlocker(self._layouts), QSignalBlocker(self._sheets):
            self._layouts.clear()
            for layout in LAYOUTS_TO_CHOOSE:
                self._layouts.addItem(
                    QCoreApplication.translate("import", layout.label), layout.key
                )
            self._layouts.setCurrentIndex(self._layouts.findData(plan.layout))
            self._sheets.clear()
            self._sheets.addItem(self.tr("Tự chọn: {name}").format(name=plan.sheet), None)
            names = [checked.source.name for checked in plan.sheets]
            several = [*names, *plan.left_out_sheets]
            for name in several:
                self._sheets.addItem(name, name)
            self._sheets.setCurrentIndex(max(0, self._sheets.findData(plan.options.sheet)))
        for part in (self._sheets, self._sheets_label):
            part.setVisible(len(several) > 1)

    def _show_table(self, model: ImportMappingTable) -> None:
        if self._table is not None:
            self._place.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
        self._table = TableView(model, accessible_name=self.tr("Các cột của tệp"))
        self._table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        delegate = FieldChoiceDelegate(model, self._table)
        field = model.column_of(FIELD)
        self._table.setItemDelegateForColumn(field, delegate)
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.clicked.connect(self._on_clicked)
        self._place.addWidget(self._table)

    @Slot()
    def _refresh(self) -> None:
        if self._model is None:
            return
        missing = ", ".join(self._model.missing)
        words = self.tr("Còn thiếu: {fields}. Chọn cột chứa trường này.")
        self._missing.setText(words.format(fields=missing) if missing else "")
        self.next_action.setEnabled(not missing)
        self.suggest_button.setVisible(self._model.suggestions > 0)
        self.anew_button.setVisible(self._plan is not None and self._plan.mapped_from_memory)

    def focus_first(self) -> None:
        """Put the focus on the table."""
        if self._table is not None:
            self._table.setFocus()

    # What is done

    @Slot(object)
    def _on_clicked(self, index: object) -> None:
        """Open the list at the first click: nobody looks for F2 in a column of choices."""
        if self._table is not None and self._model is not None:
            current = self._table.currentIndex()
            if current == index and current.column() == self._model.column_of(FIELD):
                self._table.edit(current)

    @Slot()
    def _on_suggestions(self) -> None:
        if self._model is not None:
            self._model.take_suggestions()

    @Slot()
    def _on_anew(self) -> None:
        if self._plan is not None:
            chosen = replace(
                self._plan.options, layout=None, header_row=None, mapping={}, use_memory=False
            )
            self.options_chosen.emit(chosen)

    @Slot()
    def _on_layout(self) -> None:
        key = self._layouts.currentData(Qt.ItemDataRole.UserRole)
        if self._plan is not None and key != self._plan.layout:
            chosen = replace(self._plan.options, layout=str(key), mapping={})
            self.options_chosen.emit(chosen)

    @Slot()
    def _on_sheet(self) -> None:
        name = self._sheets.currentData(Qt.ItemDataRole.UserRole)
        if self._plan is not None and name != self._plan.options.sheet:
            chosen = replace(self._plan.options, sheet=name, header_row=None, mapping={})
            self.options_chosen.emit(chosen)

    @Slot(int)
    def _on_header_row(self, number: int) -> None:
        """Read the sheet under another header; what kind of list it is stays as it was said."""
        if self._plan is not None:
            chosen = replace(
                self._plan.options,
                sheet=self._plan.main.source.name,
                layout=self._plan.layout,
                header_row=number,
                mapping={},
            )
            self.options_chosen.emit(chosen)

    @Slot()
    def _on_next(self) -> None:
        if self._plan is None or self._model is None or self.settling.under_way:
            return
        if self._model.changes:
            self.options_chosen.emit(self._changed_options(self._plan, self._model))
        else:
            self.next_asked.emit()

    @staticmethod
    def _changed_options(plan: ImportPlan, model: ImportMappingTable) -> ImportOptions:
        """Keep to sheet and layout: with other columns another one might fit better."""
        mapping = {**plan.options.mapping, **model.mapping}
        return replace(
            plan.options, sheet=plan.main.source.name, layout=plan.layout, mapping=mapping
        )

    @Slot()
    def _on_back(self) -> None:
        self.back_asked.emit()
