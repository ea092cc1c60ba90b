"""The button "Góc nhìn": choose a saved view of a list, save, rename and delete views."""

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.views.actions import with_shortcut
from desktop.views.forms.editors import LineEdit
from desktop.views.records.record_list import RecordList
from desktop.views.records.saved_views import LONGEST_NAME, SavedView
from desktop.views.tables.column_state import ColumnState, fitted
from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, IconButton, label
from desktop.views.widgets.confirm_dialog import Question, confirm

VIEWS_KEY = "Alt+G"
WIDTH = 420


class ViewButton(IconButton):
    """Opens the views of one list; the usual one comes first."""

    def __init__(self, shown: RecordList) -> None:
        """Speak of the views of `shown`."""
        super().__init__("eye", "", self.open_menu)
        self.setProperty("look", "framed")
        self.setIcon(icon("eye"))
        self._list = shown
        self._views = shown.views
        self._usual_columns: tuple[list[ColumnState], int] | None = None
        self.setShortcut(QKeySequence(VIEWS_KEY))
        self._say()

    @property
    def current(self) -> str:
        """The name of the view that is shown; '' for the usual one."""
        return self._list.view_name

    def _say(self) -> None:
        name = self.current or self.tr("Thường dùng")
        text = self.tr("Góc nhìn: {name}").format(name=name)
        self.setAccessibleName(text)
        self.setToolTip(with_shortcut(text, VIEWS_KEY))

    # The menu

    @Slot()
    def open_menu(self) -> None:
        """Open the views under the button."""
        menu = self.make_menu()
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def make_menu(self) -> QMenu:
        """Return the menu as it is now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(menu, self.tr("Góc nhìn thường dùng"), self.choose_usual, on=not self.current)
        for name in self._views.names:
            self._add(menu, name, partial(self.choose, name), on=name == self.current)
        menu.addSeparator()
        menu.addAction(self.tr("Lưu góc nhìn đang xem…")).triggered.connect(self.ask_name)
        if self.current:
            for text, slot in (
                (self.tr("Lưu lại vào “{name}”"), partial(self.save_as, self.current)),
                (self.tr("Đổi tên “{name}”…"), self.ask_new_name),
                (self.tr("Xoá “{name}”…"), self.ask_delete),
            ):
                shown = text.format(name=self.current).replace("&", "&&")
                menu.addAction(shown).triggered.connect(_without(slot))
        return menu

    def _add(self, menu: QMenu, text: str, slot: Callable[[], None], *, on: bool) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(_without(slot))

    # Choosing

    def choose(self, name: str) -> None:
        """Show a saved view."""
        view = self._views.find(name)
        if view is None:
            return
        table = self._list.table
        if not self.current:
            self._usual_columns = (table.column_states(), table.fixed_columns)
        known = fitted(view.columns, table.rows().columns)
        if known:
            table.change_columns(known, view.fixed)
        self._list.show_view(name, view.query)
        self._say()

    def choose_usual(self) -> None:
        """Show the list as it is without any view, in the columns it had then."""
        if self.current and self._usual_columns is not None:
            self._list.table.change_columns(*self._usual_columns)
        self._list.show_view("", self._list.definition.usual_query)
        self._say()

    # Keeping

    def save_as(self, name: str) -> None:
        """Keep what is shown under a name."""
        table = self._list.table
        query = replace(self._list.query, ids=None)
        view = SavedView(name, query, tuple(table.column_states()), table.fixed_columns)
        self._views.keep(view)
        self._list.show_view(name, query)
        self._say()

    @Slot()
    def ask_name(self) -> None:
        """Ask for the name of what is shown."""
        dialog = NameDialog(self.tr("Lưu góc nhìn"), "", self._views.names, self._list)
        dialog.named.connect(self.save_as)
        dialog.open()

    def ask_new_name(self) -> None:
        """Ask for another name of the view that is shown."""
        taken = [name for name in self._views.names if name != self.current]
        dialog = NameDialog(self.tr("Đổi tên góc nhìn"), self.current, taken, self._list)
        dialog.named.connect(self.rename)
        dialog.open()

    def rename(self, name: str) -> None:
        """Call the view that is shown otherwise."""
        self._views.rename(self.current, name)
        self._list.show_view(name, self._list.query)
        self._say()

    def ask_delete(self) -> None:
        """Ask, then keep the view that is shown no longer."""
        question = Question(
            title=self.tr("Xoá góc nhìn"),
            text=self.tr("Xoá góc nhìn “{name}”? Chỉ cách xem bị xoá, dữ liệu vẫn nguyên.").format(
                name=self.current
            ),
            accept=self.tr("Xoá góc nhìn"),
            refuse=self.tr("Không xoá"),
        )
        confirm(question, self.delete, self._list)

    def delete(self) -> None:
        """Keep the view that is shown no longer, and show the usual one."""
        self._views.forget(self.current)
        self.choose_usual()


class NameDialog(QDialog):
    """Asks for the name of a view; a name that is taken must be pressed twice."""

    named = Signal(str)

    def __init__(self, title: str, name: str, taken: Collection[str], parent: QWidget) -> None:
        """Begin with `name`; `taken` are names that would be replaced."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._taken = {each.casefold(): each for each in taken}
        self._warned = ""
        self.line = LineEdit()
        self.line.setText(name)
        self.line.selectAll()
        self.line.setMaxLength(LONGEST_NAME)
        self.line.setAccessibleName(self.tr("Tên góc nhìn"))
        self.line.setPlaceholderText(self.tr("Ví dụ: Thôn Nà Lung sắp hết hạn"))
        self.message = label("", "error", wraps=True)
        self.message.hide()
        self.accept_button = Button(self.tr("Lưu"), self.take, look="primary")
        self.accept_button.setDefault(True)
        footer = QHBoxLayout()
        footer.setSpacing(px(8))
        footer.addStretch(1)
        footer.addWidget(Button(self.tr("Không lưu"), self.reject))
        footer.addWidget(self.accept_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(8))
        rows.addWidget(label(self.tr("Tên góc nhìn")))
        rows.addWidget(self.line)
        rows.addWidget(self.message)
        rows.addSpacing(px(8))
        rows.addLayout(footer)
        self.setMinimumWidth(px(WIDTH))

    @Slot()
    def take(self) -> None:
        """Give the name; an empty one is asked again, a taken one is asked once more."""
        name = " ".join(self.line.text().split())
        if not name:
            self._tell(self.tr("Ghi tên cho góc nhìn này."))
            return
        known = self._taken.get(name.casefold())
        if known is not None and self._warned != known:
            self._warned = known
            self._tell(
                self.tr("Đã có góc nhìn “{name}”. Bấm Ghi đè để thay nó.").format(name=known)
            )
            self.accept_button.setText(self.tr("Ghi đè"))
            return
        self.accept()
        self.named.emit(known or name)

    def _tell(self, text: str) -> None:
        self.message.setText(text)
        self.message.show()
        self.line.setFocus()


def _without(slot: Callable[[], None]) -> Callable[..., None]:
    """Return a slot that leaves out what a menu's action tells (whether it is ticked)."""

    def called(*_: object) -> None:
        slot()

    return called
