"""The receipts behind the tile of money, shown inside the overview with a way back."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.list_query import SortBy
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.views.page_context import PageContext
from desktop.views.records.list_definition import ListDefinition
from desktop.views.records.list_export import ListExport
from desktop.views.records.record_list import RecordList
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button

RECEIPTS = ListDefinition(
    kind="receipt",
    tab=QT_TRANSLATE_NOOP("lists", "Biên lai"),
    noun=QT_TRANSLATE_NOOP("lists", "biên lai"),
    add_text=QT_TRANSLATE_NOOP("lists", "Thêm biên lai"),
    icon="money",
    empty_title=QT_TRANSLATE_NOOP("lists", "Chưa có biên lai nào"),
    empty_reason=QT_TRANSLATE_NOOP(
        "lists", "Biên lai có ở đây sau khi nhập danh sách thu từ Excel."
    ),
    depends_on=frozenset({"receipt", "collector", "person"}),
    first_columns=("receipt_date", "receipt_no", "payer_name", "scheme", "amount_paid"),
    sort=(SortBy("receipt_date", descending=True),),
)


class ReceiptsView(QWidget):
    """A list to read, filter and export; receipts are not typed here."""

    left = Signal()
    """The user wants the overview back."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Make the list; nothing is read before it is shown."""
        super().__init__()
        self.list = RecordList(RECEIPTS, context, ())
        self.exporter = ListExport(context, page)
        self.back = Button(self.tr("Về Tổng quan (Esc)"), self.left.emit, icon_name="chevron-left")
        export = Button(
            QCoreApplication.translate("ListActions", "Xuất Excel"),
            self._on_export,
            icon_name="workbook",
            tooltip=self.tr("Xuất các biên lai đang xem ra Excel"),
        )
        bar = QHBoxLayout()
        bar.setSpacing(px(8))
        bar.addWidget(self.back)
        bar.addWidget(export)
        bar.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(12), px(16), px(12))
        rows.setSpacing(px(8))
        rows.addLayout(bar)
        rows.addWidget(self.list, 1)
        self._escape = QShortcut(QKeySequence("Esc"), self)
        self._escape.setContext(self._escape.context().WidgetWithChildrenShortcut)
        self._escape.activated.connect(self.left)
        self.setFocusProxy(self.list)

    def _on_export(self) -> None:
        self.exporter.ask(self.list.query, self.list.shown_columns)
