"""The menu "Thao tác" of a household and of a person: opens the dialogs that change them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.theme.icons import icon

if TYPE_CHECKING:
    from desktop.services.cover_ends import PersonTerms
    from desktop.services.household_changes import Done
    from desktop.storage.queries.homes import Home, Member
    from desktop.views.households.change_dialog import ChangeDialog
    from desktop.views.households.split_dialog import SplitData


# ruff: noqa: PLC0415 - the dialogs and services bring SQLAlchemy, see record_list.py


class HouseholdActions(QObject):
    """Reads what a dialog needs, opens it, and tells what came of it."""

    message = Signal(object)
    """A `Message` for the message bar."""
    open_asked = Signal(object, object)
    """Kind (str) and id (int) of a record to show."""

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        """Open menus and dialogs over `owner`."""
        super().__init__(owner)
        self._context = context
        self._owner = owner

    # Menus

    def household_menu(self, household_id: int) -> QMenu:
        """Return what can be done with a household."""
        return self._menu(
            (self.tr("Tách hộ…"), "split", partial(self.split, household_id)),
            (self.tr("Nhập với hộ khác…"), "link", partial(self.merge, household_id)),
            (self.tr("Đổi chủ hộ…"), "swap", partial(self.choose_head, household_id)),
            (
                self.tr("Ghi biến động cư trú…"),
                "place",
                partial(self.household_moves, household_id),
            ),
        )

    def person_menu(self, person_id: int, household_id: int | None) -> QMenu:
        """Return what can be done with a person; members of a household can also be its head."""
        entries = [
            (self.tr("Ghi biến động cư trú…"), "place", partial(self.person_moves, person_id)),
            (self.tr("Dừng tham gia…"), "close", partial(self.stop, person_id)),
            (self.tr("Chuyển sang hộ khác…"), "swap", partial(self.move, person_id)),
        ]
        if household_id is not None:
            head = partial(self.choose_head, household_id, person_id)
            entries.append((self.tr("Đặt làm chủ hộ…"), "home", head))
            entries.append(
                (self.tr("Tách hộ…"), "split", partial(self.split, household_id, person_id))
            )
        return self._menu(*entries)

    def _menu(self, *entries: tuple[str, str, Callable[[], None]]) -> QMenu:
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, picture, start in entries:
            action = QAction(icon(picture), text, menu)
            action.triggered.connect(start)
            menu.addAction(action)
        return menu

    def popup(self, menu: QMenu, place: QPoint) -> None:
        """Show a menu with its first entry marked, for the arrow keys and Enter."""
        menu.popup(place)
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    # Dialogs

    def split(self, household_id: int, person_id: int | None = None) -> None:
        """Open "Tách hộ"."""
        self._read(partial(self._split_data, household_id), partial(self._open_split, person_id))

    def merge(self, household_id: int) -> None:
        """Open "Nhập hộ"."""
        self._read(partial(self._home, household_id), self._open_merge)

    def choose_head(self, household_id: int, person_id: int | None = None) -> None:
        """Open "Đổi chủ hộ"."""
        self._read(partial(self._home, household_id), partial(self._open_head, person_id))

    def move(self, person_id: int) -> None:
        """Open "Chuyển sang hộ khác"."""
        self._read(partial(self._member, person_id), self._open_move)

    def household_moves(self, household_id: int) -> None:
        """Open "Ghi biến động cư trú" with nobody ticked."""
        self._read(partial(self._home, household_id), self._open_residence)

    def person_moves(self, person_id: int) -> None:
        """Open "Ghi biến động cư trú" with one person ticked."""
        self._read(partial(self._member, person_id), self._open_residence_of)

    def stop(self, person_id: int) -> None:
        """Open "Dừng tham gia" for a person."""
        self._read(partial(self._terms, person_id), self._open_stop)

    def _read(self, work: Callable[[], object], opened: Callable[..., None]) -> None:
        self._context.runner.read(work, opened)

    def _home(self, household_id: int) -> "Home":
        from desktop.services.household_changes import read_home

        return read_home(self._context.database, household_id)

    def _member(self, person_id: int) -> "tuple[Member, Home | None]":
        from desktop.services.household_changes import read_member

        return read_member(self._context.database, person_id)

    def _terms(self, person_id: int) -> "PersonTerms":
        from desktop.services.cover_ends import read_terms

        return read_terms(self._context.database, person_id)

    def _split_data(self, household_id: int) -> "SplitData":
        from desktop.services.household_codes import next_household_code
        from desktop.services.link_names import link_names
        from desktop.views.households.split_dialog import SplitData

        database, today = self._context.database, self._context.today()
        places = link_names(database, today)["neighbourhood"]
        return SplitData(self._home(household_id), next_household_code(database), places)

    def _open_split(self, person_id: int | None, data: "SplitData") -> None:
        from desktop.views.households.split_dialog import SplitDialog

        if len(data.home.residents) < 2:  # noqa: PLR2004 - one who goes, one who stays
            text = self.tr("Hộ này chỉ còn một người, không tách được.")
            self.message.emit(Message(text, "warning"))
            return
        dialog = SplitDialog(data, self._context, self._owner, person_id)
        self._show(dialog, self._on_split)

    def _open_merge(self, home: "Home") -> None:
        from desktop.views.households.merge_dialog import MergeDialog

        self._show(MergeDialog(home, self._context, self._owner), self._on_merged)

    def _open_head(self, person_id: int | None, home: "Home") -> None:
        from desktop.views.households.head_dialog import HeadDialog

        if not home.residents:
            text = self.tr("Hộ này không còn ai đang ở. Thêm thành viên trước.")
            self.message.emit(Message(text, "warning"))
            return
        self._show(HeadDialog(home, self._context, self._owner, person_id), self._on_head)

    def _open_move(self, found: "tuple[Member, Home | None]") -> None:
        from desktop.views.households.move_dialog import MoveDialog

        member, home = found
        self._show(MoveDialog(member, home, self._context, self._owner), self._on_moved)

    def _open_residence(self, home: "Home", person_id: int | None = None) -> None:
        from desktop.views.households.residence_dialog import ResidenceDialog

        alive = tuple(member for member in home.members if member.life_status == "alive")
        if not alive:
            text = self.tr("Hộ này không còn ai để ghi biến động.")
            self.message.emit(Message(text, "warning"))
            return
        dialog = ResidenceDialog(alive, home, self._context, self._owner, person_id)
        self._show(dialog, self._on_recorded)

    def _open_residence_of(self, found: "tuple[Member, Home | None]") -> None:
        from desktop.services.household_family import shown_name
        from desktop.views.households.residence_dialog import ResidenceDialog

        member, home = found
        if member.life_status == "dead":
            text = self.tr("{name} đã ghi là đã mất. Nếu ghi nhầm, sửa ở phiếu thành viên.")
            self.message.emit(Message(text.format(name=shown_name(member.name)), "warning"))
        elif home is not None:
            self._open_residence(home, member.id)
        else:
            dialog = ResidenceDialog((member,), None, self._context, self._owner, member.id)
            self._show(dialog, self._on_recorded)

    def _open_stop(self, found: "PersonTerms") -> None:
        from desktop.services.household_family import shown_name
        from desktop.views.households.stop_dialog import StopDialog

        if not found.terms:
            text = self.tr("{name} chưa có kỳ tham gia nào để dừng.")
            self.message.emit(Message(text.format(name=shown_name(found.name)), "warning"))
            return
        self._show(StopDialog(found, self._context, self._owner), self._on_stopped)

    def _show(self, dialog: "ChangeDialog[Any]", done: Callable[..., None]) -> None:
        dialog.done_with.connect(done)
        dialog.open()

    # What came of it

    def _on_split(self, done: "Done") -> None:
        if done.household_id is not None:
            show = partial(self.open_asked.emit, "household", done.household_id)
            text = self.tr("Đã tách hộ.")
            self.message.emit(Message(text, "ok", "", self.tr("Mở hộ mới"), show))

    def _on_merged(self, done: "Done") -> None:
        self.message.emit(Message(self.tr("Đã nhập hai hộ thành một."), "ok"))
        if done.household_id is not None:
            self.open_asked.emit("household", done.household_id)

    def _on_head(self, done: "Done") -> None:
        del done
        self.message.emit(Message(self.tr("Đã đổi chủ hộ."), "ok"))

    def _on_moved(self, done: "Done") -> None:
        del done
        self.message.emit(Message(self.tr("Đã chuyển thành viên."), "ok"))

    def _on_stopped(self, done: object) -> None:
        del done
        self.message.emit(Message(self.tr("Đã ghi. Ctrl+Z để lấy lại."), "ok"))

    def _on_recorded(self, done: object) -> None:
        del done
        self.message.emit(Message(self.tr("Đã ghi biến động cư trú."), "ok"))
