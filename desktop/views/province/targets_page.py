"""The page "Chỉ tiêu" of a province: what each commune is to reach, beside what it sent."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.views.actions import ActionSpec, make_action
from desktop.views.page import GoTo, Page
from desktop.views.page_context import PageContext
from desktop.views.province.show_measure import ShowCommune
from desktop.views.province.target_list_import import TargetListImport
from desktop.views.targets.target_tab import TargetTab
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button

PACKAGES_PAGE = "packages"
LEAST_HEIGHT = 300


class ProvinceTargetsPage(Page):
    """The table of targets with the communes in its rows."""

    def __init__(self, context: PageContext) -> None:
        """Make the parts; nothing is read before the page is seen."""
        super().__init__()
        self.tab = TargetTab(context)
        self.list_import = TargetListImport(context, self.tab)
        self.import_button = Button(
            self.tr("Nhập Excel…"),
            self.list_import.ask,
            icon_name="import",
            tooltip=self.tr("Nhập bảng chỉ tiêu của các xã; xem lại trước khi ghi (Ctrl+O)"),
        )
        act = ActionSpec(key="import_targets", text=self.tr("Nhập Excel…"), shortcut="Ctrl+O")
        make_action(act, self, self.list_import.ask)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.tab.choices)
        head.addStretch(1)
        head.addWidget(self.import_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(12), px(16), px(12))
        rows.setSpacing(px(8))
        rows.addLayout(head)
        rows.addWidget(self.tab, 1)
        self.tab.message.connect(self.message)
        self.list_import.message.connect(self.message)
        self.tab.status_changed.connect(self.status_changed)
        self.tab.commune_asked.connect(self._on_commune)

    @override
    def arrive(self, argument: object = None) -> None:
        del argument
        self.tab.arrive()
        self.status_changed.emit(self.tab.status_text)

    @override
    def take_changes(self, changes: Changes) -> None:
        self.tab.take_changes(changes)

    @override
    def focus_first(self) -> None:
        self.tab.focus_first()

    @override
    def minimumSizeHint(self) -> QSize:
        """Insist on the width of the bars; the table gives up rows before the window grows."""
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), px(LEAST_HEIGHT)))

    @Slot(object, object)
    def _on_commune(self, code: str, _indicator: str) -> None:
        """Open the packages that a result was read from."""
        self.go_to.emit(GoTo(PACKAGES_PAGE, ShowCommune(code)))
