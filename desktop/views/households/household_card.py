"""The card of a household: head, place, phone, state; its members, covers and other facts."""

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.dates import PartialDate
from desktop.domain.identity_numbers import mask
from desktop.domain.list_query import ListRow
from desktop.fields.household import HOUSEHOLD
from desktop.fields.person import PERSON
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.record_styles import cover_style, end_style
from desktop.models.table_rows import CellStyle, Column, Row, Tone
from desktop.views.households.age_notes import CARD_DAYS, AgeNotes
from desktop.views.households.collect_button import collect_button
from desktop.views.households.cover_list import CoverList
from desktop.views.households.history_list import HistoryList
from desktop.views.households.household_actions import HouseholdActions
from desktop.views.page_context import PageContext
from desktop.views.records.detail_card import CardTitle, DetailCard
from desktop.views.records.field_grid import FieldGrid
from desktop.views.tables.table_view import TableView
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.buttons import Button, IconButton, label, set_look
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.figures import phone_text

if TYPE_CHECKING:
    from desktop.services.age_events import AgeEvents
    from desktop.services.households import HouseholdCard

NAME_WIDTH = 130
RELATION_WIDTH = 108
END_WIDTH = 92
"""Widths of the members' columns: together they fill a card of 360 px."""


class HouseholdCardView(DetailCard):
    """Shows a household; members are added, changed and deleted from here too."""

    depends_on = frozenset({"household", "person", "cover", "receipt", "neighbourhood"})

    def __init__(self, context: PageContext) -> None:
        """Make the parts."""
        super().__init__(context)
        self._card: HouseholdCard | None = None
        self.title = CardTitle()
        self._place = ElidedLabel("", "crumb")
        self._phone = label("", "crumb")
        self.members = MemoryTableModel(self._columns())
        self.table = TableView(self.members, accessible_name=self.tr("Thành viên của hộ"))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.covers = CoverList()
        shown = (
            "household_class",
            "decision_number",
            "collector",
            "address",
            "former_address",
            "phone",
            "member_count",
            "insured_count",
            "note",
        )
        self.facts = FieldGrid([spec for spec in HOUSEHOLD.fields if spec.key in shown])
        self.history = HistoryList(context, "household")
        self.age_notes = AgeNotes()
        self.changes = HouseholdActions(context, self)
        self.tabs = QTabWidget()
        self.tabs.tabBar().setDrawBase(False)
        set_look(self.tabs.tabBar(), "look", "narrow")
        self.tabs.addTab(self._members_tab(), self.tr("Thành viên"))
        self.tabs.addTab(self.covers, self.tr("Kỳ tham gia"))
        self.tabs.addTab(self.facts, self.tr("Thông tin"))
        self.tabs.addTab(self.history, self.tr("Lịch sử"))
        self.rows.addLayout(self._head())
        self.rows.addLayout(self._where())
        self.rows.addWidget(self.age_notes)
        self.rows.addWidget(self.tabs, 1)
        self.collect_button = collect_button()
        self.rows.addWidget(self.collect_button)
        self.table.selection_changed.connect(self._on_selection)
        self.table.row_activated.connect(self._on_activated)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_member_menu)
        self.changes.message.connect(self.message)
        self.changes.open_asked.connect(self.open_asked)
        self._on_selection()

    def _columns(self) -> list[Column]:
        return [
            Column(key="name", label=self.tr("Họ và tên"), width=NAME_WIDTH, sortable=False),
            Column(key="relation", label=self.tr("Quan hệ"), width=RELATION_WIDTH, sortable=False),
            Column(key="end", label=self.tr("Hạn thẻ"), width=END_WIDTH, sortable=False),
        ]

    def _head(self) -> QHBoxLayout:
        name = self.tr("Thao tác với hộ: tách, nhập, đổi chủ hộ, biến động cư trú")
        self.actions_button = IconButton("more", name, self._on_actions)
        row = QHBoxLayout()
        row.setSpacing(px(4))
        row.addWidget(self.title, 1)
        row.addWidget(self.actions_button)
        return row

    def _where(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(6))
        for name, text, share in (("place", self._place, 1), ("phone", self._phone, 0)):
            picture = QLabel()
            picture.setPixmap(pixmap(name, tokens().muted, SIZES.small_icon))
            row.addWidget(picture)
            row.addWidget(text, share)
        row.addWidget(IconButton("print", self.tr("In phiếu hộ"), self.ask_print))
        return row

    def _members_tab(self) -> QWidget:
        self.add_button = Button(self.tr("Thêm thành viên"), self._on_add, icon_name="person-add")
        self.edit_button = Button(
            self.tr("Sửa"), self._on_edit, tooltip=self.tr("Sửa thành viên đang chọn")
        )
        self.delete_button = Button(
            self.tr("Xoá"), self._on_delete, tooltip=self.tr("Xoá thành viên đang chọn")
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.add_button, self.edit_button, self.delete_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        tab = QWidget()
        rows = QVBoxLayout(tab)
        rows.setContentsMargins(0, px(8), 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(self.table, 1)
        rows.addLayout(buttons)
        return tab

    # Showing

    @override
    def read(self, record_id: int) -> "tuple[HouseholdCard, AgeEvents]":
        from desktop.services.age_events import upcoming  # noqa: PLC0415 - see record_list.py
        from desktop.services.households import household_card  # noqa: PLC0415

        database, today = self.context.database, self.context.today()
        shown = household_card(database, record_id, today)
        return shown, upcoming(database, today, CARD_DAYS, household_id=record_id)

    @override
    def show_answer(self, answer: object) -> None:
        from desktop.services.households import HouseholdCard  # noqa: PLC0415 - see record_list.py

        if not isinstance(answer, tuple):
            raise TypeError(answer)
        card, ahead = answer
        if not isinstance(card, HouseholdCard):
            raise TypeError(card)
        self._card = card
        self.age_notes.show_events(ahead.events, with_names=True)
        self.history.show_record(card.household.id)
        today = self.context.today()
        self._show_head(card.household.values)
        here_first = sorted(card.members, key=_is_gone)
        self.members.show_rows([self._member(row, today) for row in here_first])
        named = [(_name(row), card.covers.get(row.id, ())) for row in card.members]
        self.covers.show_covers(named, today)
        self.facts.show_values(card.household.values, masked=self.context.numbers.hidden)
        self._on_selection()

    @override
    def name_of(self, kind: str, record_id: int) -> str:
        members = self._card.members if self._card is not None and kind == "person" else ()
        return next((_name(row) for row in members if row.id == record_id), "")

    def _show_head(self, values: dict[str, object]) -> None:
        translate = QCoreApplication.translate
        head = HOUSEHOLD.field("head_name").kind.show(values["head_name"])
        state = HOUSEHOLD.field("hi_status").kind.show(values["hi_status"], translate)
        tone = cover_style(values["hi_status"]).tone
        self.title.say(self.tr("Hộ {head}").format(head=head), state, tone)
        place = [str(values[key]) for key in ("neighbourhood", "household_code") if values[key]]
        self._place.setText(" · ".join(place) or "–")
        phone = values["phone"]
        hidden = self.context.numbers.hidden
        shown = mask(str(phone)) if hidden else phone_text(str(phone))
        self._phone.setText(shown if phone else "–")

    def _member(self, row: ListRow, today: datetime.date) -> Row:
        end = row.values["hi_valid_to"]
        born = row.values["birth_date"]
        year = str(born.year) if isinstance(born, PartialDate) else ""
        state = PERSON.field("hi_status").kind.show(
            row.values["hi_status"], QCoreApplication.translate
        )
        known = isinstance(end, datetime.date)
        gone = self._gone_words(row)
        text = f"{end:%d/%m/%Y}" if isinstance(end, datetime.date) else self.tr("Chưa có")
        style = end_style(end, today) if known else CellStyle(Tone.ERROR)
        relation = PERSON.field("relation").kind.show(
            row.values["relation"], QCoreApplication.translate
        )
        styles = {2: style} if style is not None else {}
        kin = " · ".join(part for part in (relation, year) if part)
        tips = {0: " · ".join(part for part in (_name(row), relation) if part), 2: state}
        if gone:
            # The day has no room in the column; the tooltip tells it.
            dead = row.values["life_status"] == "dead"
            text, tips[2] = self.tr("Đã mất") if dead else self.tr("Chuyển đi"), gone
            styles = dict.fromkeys(range(3), CellStyle(Tone.MUTED))
        return Row(row.id, (_name(row), kin, text), styles, tips)

    def _gone_words(self, row: ListRow) -> str:
        """Return in the place of the card's end that somebody died or left; else nothing."""
        if not _is_gone(row):
            return ""
        died = row.values["life_status"] == "dead"
        day = row.values["life_date" if died else "residence_date"]
        if not isinstance(day, datetime.date):
            return self.tr("Đã mất") if died else self.tr("Đã chuyển đi")
        words = self.tr("Đã mất {date}") if died else self.tr("Đã chuyển đi {date}")
        return words.format(date=f"{day:%d/%m/%Y}")

    @Slot()
    def ask_print(self) -> None:
        """Open the preview of the household's sheet."""
        from desktop.views.printing.record_papers import preview_household  # noqa: PLC0415

        if self.record_id is not None:
            preview_household(self.context, self, self.record_id)

    # What can be done with the household and its members

    @Slot()
    def _on_actions(self) -> None:
        if self._card is not None:
            button = self.actions_button
            menu = self.changes.household_menu(self._card.household.id)
            self.changes.popup(menu, button.mapToGlobal(QPoint(0, button.height())))

    @Slot(QPoint)
    def _on_member_menu(self, place: QPoint) -> None:
        chosen = self._selected()
        if chosen is None or self._card is None:
            return
        menu = self.changes.person_menu(chosen, self._card.household.id)
        first = menu.actions()[0]
        for text, start in ((self.tr("Sửa"), self._on_edit), (self.tr("Xoá"), self._on_delete)):
            action = QAction(text, menu)
            action.triggered.connect(start)
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        self.changes.popup(menu, self.table.viewport().mapToGlobal(place))

    # The members' buttons

    def _selected(self) -> int | None:
        ids = self.table.selected_ids()
        return ids[0] if len(ids) == 1 else None

    @Slot()
    def _on_selection(self) -> None:
        chosen = self._selected() is not None
        self.edit_button.setEnabled(chosen)
        self.delete_button.setEnabled(chosen)

    @Slot()
    def _on_add(self) -> None:
        """Add a member; one of a household without a code is typed into the household's form."""
        if self._card is None:
            return
        household = self._card.household
        if household.values["household_code"]:
            self.add_asked.emit("person", self._new_member(household))
        else:
            self.edit_asked.emit("household", household.id)

    def _new_member(self, household: ListRow) -> dict[str, object]:
        """The first member of a household is its head."""
        if self._card is not None and not self._card.members:
            return head_of(household.values)
        return _place_of(household.values)

    @Slot()
    def _on_edit(self) -> None:
        self.edit_asked.emit("person", self._selected())

    @Slot()
    def _on_delete(self) -> None:
        self.delete_asked.emit("person", self._selected())

    @Slot(object)
    def _on_activated(self, record_id: object) -> None:
        self.edit_asked.emit("person", record_id)


def head_of(household: Mapping[str, object]) -> dict[str, object]:
    """Return what the form of a household's head begins with."""
    from desktop.storage.links import HEAD  # noqa: PLC0415 - see record_list.py

    values = _place_of(household)
    values |= {"full_name": household.get("head_name"), "relation": HEAD}
    return values | {"phone": household.get("phone")}


def _place_of(household: Mapping[str, object]) -> dict[str, object]:
    return {key: household.get(key) for key in ("household_code", "neighbourhood", "address")}


def _is_gone(row: ListRow) -> bool:
    values = row.values
    return values["life_status"] == "dead" or values["residence_status"] == "moved_out"


def _name(row: ListRow) -> str:
    return PERSON.field("full_name").kind.show(row.values["full_name"])
