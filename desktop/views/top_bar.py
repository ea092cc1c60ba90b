"""The top bar: the page's title, where one is inside it, and the search box."""

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.background.task_runner import TaskRunner
from desktop.models.search_hits import Search
from desktop.views.actions import with_shortcut
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.buttons import Button, IconButton, label
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.search_box import SearchBox

CALCULATOR_KEY = "F9"
"""As Excel counts anew with it."""
SEARCH_WIDE = 400
SEARCH_NARROW = 260


class TopBar(QFrame):
    """Title on the left, search (Ctrl+K) on the right."""

    hit_chosen = Signal(object)
    """The SearchHit to open."""
    due_asked = Signal()
    """The bell was pressed: show what is due."""
    calculator_asked = Signal()
    """Count an offer, beside the work."""
    search_given_up = Signal()
    """The search box gives the focus back to the page."""

    def __init__(
        self, runner: TaskRunner, search: Search | None, parent: QWidget | None = None
    ) -> None:
        """Make the bar; without `search` there is no box."""
        super().__init__(parent)
        self.setObjectName("TopBar")
        self.setFixedHeight(SIZES.top_bar)
        self._above = label("", "crumb")
        self._under = QLabel()
        self._under.setPixmap(pixmap("chevron-right", tokens().muted, SIZES.small_icon))
        self._title = label("", "title")
        self._crumb = ElidedLabel("", "crumb")
        self.search_box: SearchBox | None = None
        self._of_communes = search is not None and search.of_communes
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(12))
        row.addWidget(self._above)
        row.addWidget(self._under)
        row.addWidget(self._title)
        row.addWidget(self._crumb, 1)
        if search is not None:
            self.search_box = SearchBox(search, runner)
            self.search_box.setAccessibleName(self.tr("Tìm trong toàn bộ dữ liệu"))
            told = self.tr("Tìm người, hộ, số thẻ, số điện thoại (Ctrl+K)")
            if search.of_communes:
                told = self.tr("Tìm xã, phường theo tên hoặc mã (Ctrl+K)")
            self.search_box.setToolTip(told)
            self.search_box.hit_chosen.connect(self.hit_chosen)
            self.search_box.given_up.connect(self.search_given_up)
            row.addWidget(self.search_box)
        told = with_shortcut(self.tr("Tính thử mức đóng"), CALCULATOR_KEY)
        self.calculator = IconButton("calculator", told, self.calculator_asked.emit)
        row.addWidget(self.calculator)
        self._due: int | None = None
        self._narrow = False
        self.bell = Button("", self.due_asked.emit, icon_name="bell")
        row.addWidget(self.bell)
        self.show_due(None)
        self.set_narrow(narrow=False)

    def show_title(self, title: str, crumb: str = "", above: str = "") -> None:
        """Show the page's title, the place inside it, and the page that it belongs to."""
        self._above.setText(above)
        for part in (self._above, self._under):
            part.setVisible(bool(above))
        self._title.setText(title)
        self._crumb.setText(f"–  {crumb}" if crumb else "")

    def show_due(self, count: int | None) -> None:
        """Show how many pieces of work are due; None while that is not known."""
        self._due = count
        self.bell.setVisible(count is not None)
        told = self.tr("Không có việc đến hạn")
        if count:
            told = self.tr("{count} việc đến hạn").format(count=count_text(count))
        self.bell.setText("" if self._narrow else told)
        self.bell.setAccessibleName(told)
        self.bell.setToolTip(self.tr("{told}. Bấm để xem ở Tổng quan").format(told=told))

    def set_narrow(self, *, narrow: bool) -> None:
        """Follow the window's width."""
        self._narrow = narrow
        self.show_due(self._due)
        if self.search_box is not None:
            self.search_box.setFixedWidth(px(SEARCH_NARROW) if narrow else px(SEARCH_WIDE))
            long = self.tr("Tìm người, hộ, mã thẻ, số điện thoại…   Ctrl+K")
            if self._of_communes:
                long = self.tr("Tìm xã, phường…   Ctrl+K")
            self.search_box.setPlaceholderText(self.tr("Tìm…   Ctrl+K") if narrow else long)

    @property
    def first_control(self) -> QWidget:
        """The first part of the bar that is worked with."""
        return self.search_box if self.search_box is not None else self.calculator

    def room_beside_search(self) -> QRect:
        """Return the part of the bar where only the title stands."""
        room = self.room_across()
        room.setRight(self.first_control.x() - px(8))
        return room

    def room_across(self) -> QRect:
        """Return the whole bar but for its edges."""
        return self.rect().adjusted(px(8), px(1), -px(8), -px(1))

    @Slot()
    def focus_search(self) -> None:
        """Go to the box; what stands in it is selected, ready to be typed over."""
        if self.search_box is not None:
            self.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search_box.selectAll()
