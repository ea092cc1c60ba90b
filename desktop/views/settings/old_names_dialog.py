"""Old names of one neighbourhood, or of the communes: seen, added, removed."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import UserFacingError
from desktop.views.forms.editors import LineEdit
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.services.neighbourhoods import Neighbourhood
    from desktop.services.offices import CommuneInfo
    from desktop.services.place_names import OldName

WIDTH, HEIGHT = 560, 400
LONGEST = 160
_ID = int(Qt.ItemDataRole.UserRole)


class OldNamesDialog(QDialog):
    """A list with a line under it; every change is written at once and can be taken back."""

    def __init__(self, context: PageContext, title: str, about: str, parent: QWidget) -> None:
        """Show nothing yet; a kind of it says which names are its own."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(title)
        self.context = context
        self.notice = Notice()
        self.list = QListWidget()
        self.list.setProperty("look", "suggestions")
        self.list.setAccessibleName(self.tr("Tên cũ"))
        self.line = LineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(self.tr("Tên cũ cần thêm"))
        self.add_button = Button(self.tr("Thêm"), self._on_add, look="primary", icon_name="plus")
        self.add_button.setDefault(True)
        self.remove_button = Button(self.tr("Xoá"), self._on_remove, icon_name="trash")
        self.close_button = Button(self.tr("Đóng"), self.reject)
        self.new_line = QHBoxLayout()
        self._build(about)
        self.line.textChanged.connect(self._on_changed)
        self.list.currentRowChanged.connect(self._on_changed)
        self.resize(px(WIDTH), px(HEIGHT))
        self._on_changed()
        self.line.setFocus()

    def _build(self, about: str) -> None:
        self.new_line.setSpacing(px(8))
        self.new_line.addWidget(self.line, 1)
        self.new_line.addWidget(self.add_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(12))
        rows.addWidget(label(about, wraps=True))
        rows.addWidget(self.notice)
        rows.addWidget(self.list, 1)
        rows.addLayout(self.new_line)
        rows.addLayout(buttons)

    def is_own(self, name: "OldName") -> bool:
        """Whether an old name is shown here."""
        raise NotImplementedError

    def words_of(self, name: "OldName") -> str:
        """Return what is shown of an old name."""
        return name.old_text

    def writing(self, old: str) -> Callable[[], object]:
        """Return the work that keeps a new old name."""
        raise NotImplementedError

    def read(self) -> None:
        """Show the names as they are kept."""
        from desktop.services import place_names  # noqa: PLC0415 - after the first frame

        self.context.runner.read(partial(place_names.list_all, self.context.database), self._show)

    def _show(self, names: "Sequence[OldName]") -> None:
        row = self.list.currentRow()
        self.list.clear()
        for name in names:
            if self.is_own(name):
                item = QListWidgetItem(self.words_of(name))
                item.setData(_ID, name.id)
                self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.add_button.setEnabled(bool(self.line.text().strip()))
        self.remove_button.setEnabled(self.list.currentRow() >= 0)

    @Slot()
    def _on_add(self) -> None:
        self.context.runner.write(self.writing(self.line.text()), self._on_added, self._on_refused)

    def _on_added(self, _: object) -> None:
        self.line.clear()
        self.line.setFocus()
        self._on_done(None)

    @Slot()
    def _on_remove(self) -> None:
        from desktop.services import place_names  # noqa: PLC0415

        item = self.list.currentItem()
        if item is not None:
            context = self.context
            work = partial(
                place_names.remove, context.database, int(item.data(_ID)), who=context.who
            )
            context.runner.write(work, self._on_done, self._on_refused)

    def _on_done(self, _: object) -> None:
        self.notice.say("")
        self.read()

    def _on_refused(self, error: UserFacingError) -> None:
        self.notice.say(error.text(QCoreApplication.translate), "warning")
        self.read()


class PlaceOldNamesDialog(OldNamesDialog):
    """What one neighbourhood was called."""

    def __init__(self, context: PageContext, place: "Neighbourhood", parent: QWidget) -> None:
        """Read the old names of `place`."""
        translate = QCoreApplication.translate
        title = translate("OldNamesDialog", "Tên cũ của {name}").format(name=place.name)
        about = translate(
            "OldNamesDialog",
            "Danh sách cũ ghi một trong các tên này thì được hiểu là “{name}”. "
            "Đổi tên hay gộp thôn, tổ thì tên trước tự được giữ lại ở đây.",
        ).format(name=place.name)
        super().__init__(context, title, about, parent)
        self._place = place
        self.line.setPlaceholderText(translate("OldNamesDialog", "Ví dụ: Bản Nà Tông"))
        self.read()

    def is_own(self, name: "OldName") -> bool:
        """Whether it is a name of this neighbourhood."""
        return name.neighbourhood_id == self._place.id

    def writing(self, old: str) -> Callable[[], object]:
        """Keep it for this neighbourhood."""
        from desktop.services import place_names  # noqa: PLC0415

        context = self.context
        return partial(
            place_names.add_for_neighbourhood,
            context.database,
            self._place.id,
            old,
            who=context.who,
        )


class CommuneOldNamesDialog(OldNamesDialog):
    """What the communes of the office were called, with their districts."""

    def __init__(
        self, context: PageContext, communes: "Sequence[CommuneInfo]", parent: QWidget
    ) -> None:
        """Read the old names of all communes."""
        translate = QCoreApplication.translate
        about = translate(
            "OldNamesDialog",
            "Địa chỉ nhập vào có tên xã cũ (và huyện) được ghi theo tên xã mới; nguyên văn cũ "
            "được giữ ở ô Địa chỉ cũ. Nên ghi kèm huyện, để xã cùng tên ở huyện khác không bị "
            "đổi theo.",
        )
        title = translate("OldNamesDialog", "Tên xã, phường cũ")
        super().__init__(context, title, about, parent)
        self.commune = QComboBox()
        self.commune.setAccessibleName(translate("OldNamesDialog", "Nay là"))
        for each in communes:
            self.commune.addItem(each.name, each.code)
        self.commune.setVisible(len(communes) > 1)
        self.new_line.insertWidget(1, self.commune)
        example = translate("OldNamesDialog", "Ví dụ: Xã Nà Tông, huyện Lâm Bình")
        self.line.setPlaceholderText(example)
        self.read()

    def is_own(self, name: "OldName") -> bool:
        """Whether it is a name of a commune."""
        return name.is_of_commune

    def words_of(self, name: "OldName") -> str:
        """Return the old name and the present one."""
        return f"{name.old_text} → {name.new_text}"

    def writing(self, old: str) -> Callable[[], object]:
        """Keep it for the chosen commune."""
        from desktop.services import place_names  # noqa: PLC0415

        context = self.context
        return partial(
            place_names.add_for_commune,
            context.database,
            str(self.commune.currentData()),
            old,
            who=context.who,
        )
