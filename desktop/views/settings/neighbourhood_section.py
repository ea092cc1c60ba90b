"""The neighbourhoods of the office: add, rename, merge, delete, and open their households."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import Column, Row
from desktop.views.actions import ActionSpec, make_action
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.settings.neighbourhood_dialogs import AddDialog, MergeDialog, RenameDialog
from desktop.views.settings.old_names_dialog import CommuneOldNamesDialog, PlaceOldNamesDialog
from desktop.views.settings.section import Section
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from desktop.services.neighbourhoods import Added, Neighbourhood
    from desktop.services.offices import CommuneInfo
    from desktop.services.place_names import OldName
    from desktop.storage.database import Database

    Answer = tuple[Sequence[Neighbourhood], Sequence[CommuneInfo], str, Sequence[OldName]]

_SHOWN_KINDS = ("neighbourhood", "household", "person", "event", "place_alias")
_OLD_NAMES, _COMMUNE = 4, 5
"""Places of columns."""


class NeighbourhoodSection(Section):
    """A table with how much lies in each, so that a wrong spelling is seen at once."""

    def __init__(self, context: PageContext) -> None:
        """Read the neighbourhoods when the section is opened."""
        super().__init__(
            context,
            self.tr("Thôn, tổ dân phố"),
            self.tr(
                "Hai cách viết của một thôn (Na Lung, Nà Lùng) thì gộp lại: hộ và người được "
                "chuyển, không mất gì."
            ),
        )
        self._found: dict[int, Neighbourhood] = {}
        self._communes: Sequence[CommuneInfo] = ()
        self._word = ""
        self._wanted: int | None = None
        self.add = Button(self.tr("Thêm…"), self._on_add, icon_name="plus", look="primary")
        self.rename = Button(self.tr("Đổi tên…"), self._on_rename, icon_name="pencil")
        self.merge = Button(self.tr("Gộp vào…"), self._on_merge, icon_name="swap")
        self.delete = Button(self.tr("Xoá"), self._on_delete, icon_name="trash")
        self.old_names = Button(self.tr("Tên cũ…"), self._on_old_names)
        self.communes = Button(self.tr("Tên xã cũ…"), self._on_communes, icon_name="home")
        self._count = label("", "muted")
        self._old_communes = ElidedLabel("", "muted")
        self._model = MemoryTableModel(self._columns())
        self.table = TableView(self._model)
        self.table.setAccessibleName(self.tr("Thôn, tổ dân phố"))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (
            self.add,
            self.rename,
            self.merge,
            self.old_names,
            self.delete,
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self._count)
        foot.addWidget(self._old_communes, 1)
        foot.addWidget(self.communes)
        self.rows.addLayout(buttons)
        self.rows.addWidget(self.table, 1)
        self.rows.addLayout(foot)
        self.table.selection_changed.connect(self._on_selected)
        self.table.row_activated.connect(self._on_activated)
        self._add_keys()
        self._on_selected()

    def _add_keys(self) -> None:
        for key, text, shortcut, button in (
            ("add", self.tr("Thêm thôn, tổ"), "Ctrl+N", self.add),
            ("rename", self.tr("Đổi tên"), "F2", self.rename),
            ("delete", self.tr("Xoá thôn, tổ không có ai"), "Delete", self.delete),
        ):
            spec = ActionSpec(key=key, text=text, shortcut=shortcut)
            button.setToolTip(make_action(spec, self, button.click).toolTip())
        self.old_names.setToolTip(self.tr("Tên trước đây: danh sách cũ ghi tên này vẫn tìm ra"))
        self.communes.setToolTip(self.tr("Tên xã, phường trước khi sắp xếp, để đọc địa chỉ cũ"))
        self.merge.setToolTip(self.tr("Chuyển mọi hộ, người sang thôn, tổ khác rồi bỏ tên này"))

    def _columns(self) -> tuple[Column, ...]:
        def column(key: str, text: str, width: int, *, right: bool = True) -> Column:
            return Column(key=key, label=text, width=width, sortable=False, align_right=right)

        return (
            column("name", self.tr("Tên"), 230, right=False),
            column("households", self.tr("Số hộ"), 90),
            column("persons", self.tr("Số người"), 90),
            column("events", self.tr("Buổi truyền thông"), 140),
            column("old_names", self.tr("Tên cũ"), 230, right=False),
            column("commune", self.tr("Xã, phường"), 220, right=False),
        )

    @override
    def arrive(self) -> None:
        self.context.runner.read(partial(_read, self.context.database), self._show)

    @override
    def take_changes(self, changes: Changes) -> None:
        if any(map(changes.touches, _SHOWN_KINDS)):
            self.arrive()

    def _show(self, answer: "Answer") -> None:
        found, self._communes, self._word, old_names = answer
        old_words = _by_place(old_names)
        communes = self.tr("Tên xã cũ: {names}").format(names=old_words.get(None, ""))
        self._old_communes.setText(communes if None in old_words else "")
        names = {each.code: each.name for each in self._communes}
        self._found = {each.id: each for each in found}
        selected = self._wanted or self.table.current_id()
        self._wanted = None
        self._model.show_rows(
            Row(
                each.id,
                (
                    each.name,
                    str(each.households),
                    str(each.persons),
                    str(each.events),
                    old_words.get(each.id, ""),
                    names.get(each.commune_code, ""),
                ),
            )
            for each in found
        )
        self.table.setColumnHidden(_OLD_NAMES, not any(each in old_words for each in self._found))
        self.table.setColumnHidden(_COMMUNE, len(self._communes) < 2)  # noqa: PLR2004 - nothing to tell
        if selected in self._found:
            self.table.select_ids((selected,), selected)
        self._count.setText(self.tr("{count} thôn, tổ").format(count=len(found)))
        self._on_selected()

    def _chosen(self) -> "Neighbourhood | None":
        ids = self.table.selected_ids()
        return self._found.get(ids[0]) if len(ids) == 1 else None

    @Slot()
    def _on_selected(self) -> None:
        chosen = self._chosen()
        self.rename.setEnabled(chosen is not None)
        self.old_names.setEnabled(chosen is not None)
        self.communes.setEnabled(bool(self._communes))
        self.merge.setEnabled(chosen is not None and bool(self._others(chosen)))
        self.delete.setEnabled(chosen is not None)

    def _others(self, chosen: "Neighbourhood") -> "list[Neighbourhood]":
        return [
            each
            for each in self._found.values()
            if each.id != chosen.id and each.commune_code == chosen.commune_code
        ]

    # What is done

    @Slot()
    def _on_add(self) -> None:
        if self._communes:
            present = tuple(self._found.values())
            AddDialog(self._communes, present, self._word, self._add, self).open()

    def _add(self, commune: str, names: tuple[str, ...]) -> None:
        from desktop.services import neighbourhoods  # noqa: PLC0415 - after the first frame

        context = self.context
        self._write(
            partial(neighbourhoods.add, context.database, commune, names, who=context.who),
            self._on_added,
        )

    def _on_added(self, added: "Added") -> None:
        self._tell(self.tr("Đã thêm {count} thôn, tổ.").format(count=len(added.new)))

    @Slot(object)
    def _on_activated(self, number: object) -> None:
        del number
        self._on_rename()

    @Slot()
    def _on_rename(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            RenameDialog(chosen.name, partial(self._rename, chosen), self).open()

    def _rename(self, chosen: "Neighbourhood", name: str) -> None:
        from desktop.services import neighbourhoods  # noqa: PLC0415

        context = self.context
        work = partial(
            neighbourhoods.rename,
            context.database,
            chosen.id,
            name,
            who=context.who,
            version=chosen.version,
        )
        told = self.tr("Đã đổi tên {before} thành {name}.").format(before=chosen.name, name=name)
        self._write(work, partial(self._on_done, told))

    @Slot()
    def _on_merge(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            others = self._others(chosen)
            MergeDialog(chosen, others, partial(self._merge, chosen), self).open()

    def _merge(self, gone: "Neighbourhood", kept_id: int) -> None:
        from desktop.services import neighbourhoods  # noqa: PLC0415

        context = self.context
        self._wanted = kept_id
        kept = self._found[kept_id].name
        work = partial(neighbourhoods.merge, context.database, kept_id, gone.id, who=context.who)
        told = self.tr("Đã gộp {gone} vào {kept}.").format(gone=gone.name, kept=kept)
        self._write(work, partial(self._on_done, told))

    @Slot()
    def _on_old_names(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            PlaceOldNamesDialog(self.context, chosen, self).open()

    @Slot()
    def _on_communes(self) -> None:
        CommuneOldNamesDialog(self.context, self._communes, self).open()

    @Slot()
    def _on_delete(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        if not chosen.is_empty:
            self._delete(chosen)  # refused with the sentence that says how many lie in it
            return
        confirm(
            Question(
                title=self.tr("Xoá thôn, tổ"),
                text=self.tr("Xoá “{name}”? Chưa có hộ hay người nào ở đây.").format(
                    name=chosen.name
                ),
                accept=self.tr("Xoá"),
                refuse=self.tr("Không xoá"),
            ),
            partial(self._delete, chosen),
            self,
        )

    def _delete(self, chosen: "Neighbourhood") -> None:
        from desktop.services import neighbourhoods  # noqa: PLC0415

        context = self.context
        work = partial(neighbourhoods.delete, context.database, chosen.id, who=context.who)
        told = self.tr("Đã xoá {name}.").format(name=chosen.name)
        self._write(work, partial(self._on_done, told))

    def _write(self, work: Callable[[], object], on_done: Callable[[Any], None]) -> None:
        self.context.runner.write(work, on_done, self._on_refused)

    def _on_done(self, told: str, _: object) -> None:
        self._tell(told)

    def _tell(self, text: str) -> None:
        self.message.emit(Message(text, "ok"))

    def _on_refused(self, error: UserFacingError) -> None:
        self.message.emit(Message(error.text(QCoreApplication.translate), "error", error.code))


def _read(database: "Database") -> "Answer":
    from desktop.services import neighbourhoods, offices, place_names  # noqa: PLC0415

    return (
        neighbourhoods.list_all(database),
        offices.office_communes(database),
        offices.neighbourhood_word(database),
        place_names.list_all(database),
    )


def _by_place(names: "Sequence[OldName]") -> dict[int | None, str]:
    """Return the old names by neighbourhood; those of communes under None."""
    words: dict[int | None, list[str]] = {}
    for each in names:
        words.setdefault(each.neighbourhood_id, []).append(each.old_text)
    return {place: "; ".join(found) for place, found in words.items()}
