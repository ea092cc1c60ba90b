"""Every list of the office to Excel, whole, with one button each."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.list_query import ListQuery
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.views.page_context import PageContext
from desktop.views.records.list_export import ListExport
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button

COLUMNS = 2


@dataclass(frozen=True, slots=True)
class _Kind:
    key: str
    icon: str
    words: str


KINDS = (
    _Kind("household", "home", QT_TRANSLATE_NOOP("ExportPanel", "Hộ")),
    _Kind("person", "people", QT_TRANSLATE_NOOP("ExportPanel", "Thành viên")),
    _Kind("collector", "badge", QT_TRANSLATE_NOOP("ExportPanel", "Nhân viên thu")),
    _Kind("event", "megaphone", QT_TRANSLATE_NOOP("ExportPanel", "Truyền thông")),
    _Kind("receipt", "money", QT_TRANSLATE_NOOP("ExportPanel", "Biên lai")),
)


class ExportPanel(QWidget):
    """Writes a whole list into a workbook that the user names."""

    message = Signal(object)
    """A `Message`: where the workbook is."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Offer every kind of list that stands in a workbook of its own."""
        super().__init__(parent)
        self.exporter = ListExport(context, self)
        self.exporter.message.connect(self.message)
        self.buttons: dict[str, Button] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(8))
        for number, kind in enumerate(KINDS):
            button = Button(
                QCoreApplication.translate("ExportPanel", kind.words),
                partial(self._on_clicked, kind.key),
                icon_name=kind.icon,
                tooltip=self.tr("Xuất toàn bộ danh sách ra Excel"),
            )
            self.buttons[kind.key] = button
            grid.addWidget(button, number // COLUMNS, number % COLUMNS)

    @Slot()
    def _on_clicked(self, kind: str) -> None:
        self.exporter.ask(ListQuery(kind))
