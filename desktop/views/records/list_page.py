"""A page of one or two lists of records with the card of the current row beside them."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.list_query import ListQuery
from desktop.fields.catalogue import kind_of
from desktop.views.page import GoTo, Message, Page
from desktop.views.page_context import PageContext
from desktop.views.records.bulk_editing import BulkEditing
from desktop.views.records.detail_card import DetailCard
from desktop.views.records.list_actions import ListActions
from desktop.views.records.list_definition import ListDefinition
from desktop.views.records.list_export import ListExport
from desktop.views.records.record_editor import RecordEditor, SavedRecord
from desktop.views.records.record_list import RecordList
from desktop.views.records.row_pasting import RowPasting
from desktop.views.records.show_record import ShowRecord
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.drawer import CARD_WIDTH, DetailLayout
from desktop.views.widgets.figures import count_text

IMPORT_PAGE = "import"
MARGIN = 16
GAP = 12


class ListPage(Page):
    """Shows the lists that its definitions declare; children make the cards."""

    def __init__(self, context: PageContext, definitions: Sequence[ListDefinition]) -> None:
        """Make the lists and cards; the first list is shown."""
        super().__init__()
        self.context = context
        self._window_narrow = False
        self.editor = self.make_editor()
        self.exporter = ListExport(context, self)
        self.pasting = RowPasting(context, self)
        self.bulk = BulkEditing(context, self.editor.steps, self)
        self.lists = {each.kind: self._make_list(each) for each in definitions}
        self.cards = self.make_cards()
        self.actions_bar = ListActions(self, list(self.lists.values()))
        self._list_stack = QStackedWidget()
        self._card_stack = QStackedWidget()
        for kind, each in self.lists.items():
            self._list_stack.addWidget(each)
            self._card_stack.addWidget(self.cards[kind])
        self.under_list = QVBoxLayout()
        self._left = self._left_side()
        self.details = DetailLayout(self._left, self._card_stack)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(MARGIN), px(GAP), px(MARGIN), px(GAP))
        whole.addWidget(self.details)
        self._wire()
        self._show_list(next(iter(self.lists)))

    def make_editor(self) -> RecordEditor:
        """Return what opens the forms of this page's records."""
        return RecordEditor(self.context, self)

    def make_cards(self) -> Mapping[str, DetailCard]:
        """Return the card of each list's kind."""
        raise NotImplementedError

    def _make_list(self, definition: ListDefinition) -> RecordList:
        buttons = [
            Button(
                definition.text(definition.add_text) + "  (Ctrl+N)",
                self.add,
                icon_name="plus",
                look="primary",
            ),
            Button(self.tr("Nhập từ Excel"), self._on_import, icon_name="import"),
        ]
        return RecordList(definition, self.context, buttons)

    def _left_side(self) -> QWidget:
        left = QWidget()
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(self.actions_bar)
        rows.addWidget(self._list_stack, 1)
        rows.addLayout(self.under_list)
        return left

    def _wire(self) -> None:
        bar = self.actions_bar
        bar.list_chosen.connect(self._on_list_chosen)
        bar.add_asked.connect(self.add)
        bar.edit_asked.connect(self.edit_selected)
        bar.delete_asked.connect(self.ask_delete)
        bar.export_asked.connect(self._on_export)
        bar.export_selected_asked.connect(self._on_export_selected)
        bar.bulk_asked.connect(self.change_selected)
        bar.open_asked.connect(self._on_open)
        bar.paste_asked.connect(self.paste_rows)
        bar.print_asked.connect(self.ask_print)
        self.editor.saved.connect(self._on_saved)
        for teller in (self.editor, self.bulk, self.pasting, self.exporter):
            teller.message.connect(self.message)
        for each in self.lists.values():
            each.table.current_changed.connect(self._on_current)
            each.table.selection_changed.connect(self._on_selection)
            each.table.row_activated.connect(self._on_activated)
            each.table.paste_asked.connect(self.paste_rows)
            each.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            each.table.customContextMenuRequested.connect(self._on_menu)
            each.status_changed.connect(self._on_status)
            each.loaded.connect(self._on_loaded)
            each.not_held.connect(self._on_not_held)
        for card in self.cards.values():
            card.message.connect(self.message)
            card.edit_asked.connect(self._on_card_edit)
            card.delete_asked.connect(self._on_card_delete)
            card.add_asked.connect(self._on_card_add)
            card.open_asked.connect(self._on_card_open)

    # What is shown

    @property
    def current_list(self) -> RecordList:
        """The list that is shown."""
        return self.lists[self._kind]

    @property
    def current_card(self) -> DetailCard:
        """The card beside the list that is shown."""
        return self.cards[self._kind]

    def _show_list(self, kind: str) -> None:
        self._kind = kind
        self.details.close_drawer()
        self._list_stack.setCurrentWidget(self.lists[kind])
        self._card_stack.setCurrentWidget(self.cards[kind])
        self.actions_bar.show_list(self.lists[kind])
        self._fit()

    @Slot(object)
    def _on_list_chosen(self, kind: object) -> None:
        self._show_list(str(kind))
        self.current_list.arrive()
        self.current_card.arrive()
        self.focus_first()

    @override
    def arrive(self, argument: object = None) -> None:
        """Show what the argument asks for (`ShowRecord`), else the list as it was left."""
        if not isinstance(argument, ShowRecord):
            self.current_list.arrive()
            self.current_card.arrive()
            return
        self._show_list(argument.kind)
        if argument.query is not None:
            self.current_list.show_query(argument.query)
            if argument.record_id is not None:
                self.current_list.select(argument.record_id)
        elif argument.record_id is None:
            # Whoever sends people here means the whole list, not what an old filter left of it.
            self.current_list.show_query(self.current_list.definition.usual_query)
        else:
            self.current_list.show_query(self.current_list.definition.usual_query)
            self.current_list.select(argument.record_id)
            if self.details.narrow:
                self.details.open_drawer()

    @override
    def here(self) -> ShowRecord:
        shown = self.current_list
        return ShowRecord(self._kind, shown.table.current_id(), shown.query)

    @override
    def take_changes(self, changes: Changes) -> None:
        for each in self.lists.values():
            each.take_changes(changes)
        for card in self.cards.values():
            card.take_changes(changes)

    @override
    def focus_first(self) -> None:
        self.current_list.table.setFocus()

    @Slot(object)
    def _on_current(self, record_id: object) -> None:
        if self.sender() is self.current_list.table:
            self.current_card.show_record(record_id if isinstance(record_id, int) else None)

    @Slot()
    def _on_selection(self) -> None:
        self.actions_bar.show_selection(self.current_list)

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        self.actions_bar.open_menu(self.current_list, place)

    @Slot(object)
    def _on_status(self, text: object) -> None:
        if self.sender() is self.current_list:
            self.status_changed.emit(text)

    @Slot()
    def _on_loaded(self) -> None:
        """Show the card of a row, so that the page is never half empty."""
        shown = self.current_list
        self.actions_bar.show_selection(shown)
        self.details.show_card(shown=not shown.is_empty)
        if not shown.table.selected_ids():
            shown.select_place()

    @Slot(object)
    def _on_activated(self, record_id: object) -> None:
        if self.details.narrow:
            self.details.open_drawer()
        elif isinstance(record_id, int):
            self.editor.edit(self._kind, record_id)

    # Actions

    @Slot()
    def add(self) -> None:
        """Open the form of a new record of the list that is shown."""
        self.editor.add(self._kind)

    @Slot()
    def edit_selected(self) -> None:
        """Open the form of the selected record."""
        selected = self.current_list.table.selected_ids()
        if len(selected) == 1:
            self.editor.edit(self._kind, selected[0])

    @Slot()
    def ask_delete(self) -> None:
        """Ask, then delete the selected records."""
        self._ask_delete(self._kind, self.current_list.table.selected_ids())

    def _ask_delete(self, kind: str, ids: Sequence[int]) -> None:
        if not ids:
            return
        definition = self.lists[kind].definition
        noun = definition.text(definition.noun)
        what = f"{count_text(len(ids))} {noun}"
        if len(ids) == 1:
            what = self.name_of(kind, ids[0]) or what
        text = self.tr("Xoá {what}? Sẽ nằm trong Thùng rác 30 ngày, khôi phục được.").format(
            what=what
        )
        question = Question(
            title=self.tr("Xoá {noun}").format(noun=noun),
            text=" ".join(part for part in (text, definition.text(definition.delete_note)) if part),
            accept=self.tr("Xoá {count} {noun}").format(count=count_text(len(ids)), noun=noun),
            refuse=self.tr("Không xoá"),
        )
        confirm(question, partial(self.editor.delete, kind, tuple(ids), what), self)

    def name_of(self, kind: str, record_id: int) -> str:
        """Return what a record is called in a question."""
        name = self.lists[kind].name_of(record_id, kind_of(kind).name_field)
        name = name or self.current_card.name_of(kind, record_id)
        noun = self.lists[kind].definition.text(self.lists[kind].definition.noun)
        return f"{noun} {name}" if name else ""

    @Slot()
    def ask_print(self) -> None:
        """Open the preview of the list as it is shown; the selected rows are offered too."""
        # Nobody waits for the printer's parts at the start.
        from desktop.views.printing.record_papers import preview_list  # noqa: PLC0415

        shown = self.current_list
        selected = shown.table.selected_ids()
        preview_list(self.context, self, shown.query, shown.shown_columns, selected)

    @Slot()
    def _on_export(self) -> None:
        self.exporter.ask(self.current_list.query, self.current_list.shown_columns)

    @Slot()
    def _on_export_selected(self) -> None:
        shown = self.current_list
        chosen = tuple(shown.table.selected_ids())
        query = ListQuery(self._kind, sort=shown.query.sort, ids=chosen)
        self.exporter.ask(query, shown.shown_columns)

    @Slot()
    def change_selected(self) -> None:
        """Give one field of the selected records the same value."""
        definition = self.current_list.definition
        noun = definition.text(definition.noun)
        self.bulk.ask(self._kind, noun, self.current_list.table.selected_ids())

    @Slot()
    def paste_rows(self) -> None:
        """Add the rows on the clipboard to the list that is shown."""
        definition = self.current_list.definition
        noun = definition.text(definition.noun)
        self.pasting.paste(self._kind, noun, self.current_list.shown_columns)

    @Slot()
    def _on_open(self) -> None:
        current = self.current_list.table.current_id()
        if current is not None:
            self._on_activated(current)

    @Slot()
    def _on_import(self) -> None:
        self.go_to.emit(GoTo(IMPORT_PAGE))

    @Slot(object)
    def _on_saved(self, record: SavedRecord) -> None:
        """Select what was saved, once the list holds it."""
        if record.kind == self._kind and record.is_new:
            self.current_list.select_new(record.id)

    @Slot()
    def _on_not_held(self) -> None:
        text = self.tr("Đã ghi. Bản ghi này không thuộc bộ lọc đang xem.")
        see_all, show_all = self.tr("Xem tất cả"), self.current_list.show_all
        self.message.emit(Message(text, "ok", action_text=see_all, action=show_all))

    # The cards' wishes

    @Slot(object, object)
    def _on_card_edit(self, kind: object, record_id: object) -> None:
        if isinstance(record_id, int):
            self.editor.edit(str(kind), record_id)

    @Slot(object, object)
    def _on_card_delete(self, kind: object, record_id: object) -> None:
        if isinstance(record_id, int):
            self._ask_delete(str(kind), (record_id,))

    @Slot(object, object)
    def _on_card_add(self, kind: object, values: object) -> None:
        if isinstance(values, dict):
            self.editor.add(str(kind), values)

    @Slot(object, object)
    def _on_card_open(self, kind: object, record_id: object) -> None:
        if isinstance(record_id, int):
            self.arrive(ShowRecord(str(kind), record_id))
            self.focus_first()

    # Width

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        self._window_narrow = narrow
        self._fit()

    def _fit(self) -> None:
        """Make the card a drawer where list and card do not fit side by side."""
        whole = self.width() - 2 * px(MARGIN)
        room = whole - px(CARD_WIDTH) - px(GAP)
        # In a narrow window the card lies over the list and takes no room from the bar.
        self.actions_bar.fit(whole if self._window_narrow else room)
        least = self._left.minimumSizeHint().width()
        self.details.set_narrow(narrow=self._window_narrow or least > room)

    @override
    def minimumSizeHint(self) -> QSize:
        """Insist on the list only: the card can become a drawer."""
        least = self._left.minimumSizeHint()
        return QSize(least.width() + 2 * px(MARGIN), least.height() + 2 * px(GAP))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        """Look again whether the card fits when what the list needs has changed."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done
