"""The card of a person: who it is, the state of the card, all fields by group, all covers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Slot
from PySide6.QtWidgets import QHBoxLayout, QTabWidget
from typing_extensions import override

from desktop.domain.dates import PartialDate
from desktop.fields.person import PERSON
from desktop.models.record_styles import cover_style
from desktop.models.table_rows import Tone
from desktop.views.households.age_notes import CARD_DAYS, AgeNotes
from desktop.views.households.collect_button import collect_button
from desktop.views.households.cover_list import CoverList
from desktop.views.households.history_list import HistoryList
from desktop.views.households.household_actions import HouseholdActions
from desktop.views.page_context import PageContext
from desktop.views.records.detail_card import CardTitle, DetailCard
from desktop.views.records.field_grid import FieldGrid
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, IconButton, set_look
from desktop.views.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from desktop.services.age_events import AgeEvents
    from desktop.services.households import PersonCard

IN_TITLE = ("full_name", "hi_status")


class PersonCardView(DetailCard):
    """Shows a person; "Mở hộ" goes to the household."""

    depends_on = frozenset({"household", "person", "cover", "receipt", "neighbourhood"})

    def __init__(self, context: PageContext) -> None:
        """Make the parts."""
        super().__init__(context)
        self._card: PersonCard | None = None
        self.title = CardTitle()
        self._line = ElidedLabel("", "crumb")
        self.fields = FieldGrid([spec for spec in PERSON.fields if spec.key not in IN_TITLE])
        self.covers = CoverList()
        self.history = HistoryList(context, "person")
        self.age_notes = AgeNotes()
        self.changes = HouseholdActions(context, self)
        self.tabs = QTabWidget()
        self.tabs.tabBar().setDrawBase(False)
        set_look(self.tabs.tabBar(), "look", "narrow")
        self.tabs.addTab(self.fields, self.tr("Thông tin"))
        self.tabs.addTab(self.covers, self.tr("Kỳ tham gia"))
        self.tabs.addTab(self.history, self.tr("Lịch sử"))
        self.edit_button = Button(self.tr("Sửa"), self._on_edit, icon_name="pencil")
        self.household_button = Button(self.tr("Mở hộ"), self._on_household, icon_name="home")
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.edit_button)
        buttons.addWidget(self.household_button)
        self.print_button = Button(self.tr("In phiếu"), self.ask_print, icon_name="print")
        buttons.addWidget(self.print_button)
        buttons.addStretch(1)
        self.rows.addLayout(self._head())
        self.rows.addWidget(self._line)
        self.rows.addWidget(self.age_notes)
        self.rows.addWidget(self.tabs, 1)
        self.rows.addLayout(buttons)
        self.collect_button = collect_button()
        self.rows.addWidget(self.collect_button)
        self.changes.message.connect(self.message)
        self.changes.open_asked.connect(self.open_asked)

    def _head(self) -> QHBoxLayout:
        name = self.tr("Thao tác: biến động cư trú, chuyển hộ, đặt làm chủ hộ")
        self.actions_button = IconButton("more", name, self._on_actions)
        row = QHBoxLayout()
        row.setSpacing(px(4))
        row.addWidget(self.title, 1)
        row.addWidget(self.actions_button)
        return row

    @override
    def read(self, record_id: int) -> "tuple[PersonCard, AgeEvents]":
        from desktop.services.age_events import upcoming  # noqa: PLC0415 - see record_list.py
        from desktop.services.households import person_card  # noqa: PLC0415

        database, today = self.context.database, self.context.today()
        shown = person_card(database, record_id, today)
        return shown, upcoming(database, today, CARD_DAYS, person_id=record_id)

    @override
    def show_answer(self, answer: object) -> None:
        from desktop.services.households import PersonCard  # noqa: PLC0415 - see record_list.py

        if not isinstance(answer, tuple):
            raise TypeError(answer)
        card, ahead = answer
        if not isinstance(card, PersonCard):
            raise TypeError(card)
        self._card = card
        self.age_notes.show_events(ahead.events, with_names=False)
        self.history.show_record(card.person.id)
        values = card.person.values
        translate = QCoreApplication.translate
        state = PERSON.field("hi_status").kind.show(values["hi_status"], translate)
        name = PERSON.field("full_name").kind.show(values["full_name"])
        dead = values["life_status"] == "dead"
        tone = Tone.MUTED if dead else cover_style(values["hi_status"]).tone
        life = PERSON.field("life_status").kind.show(values["life_status"], translate)
        self.title.say(name, life if dead else state, tone)
        self._line.setText(self._summary(values))
        self.fields.show_values(values, masked=self.context.numbers.hidden)
        self.covers.show_covers([("", card.covers)], self.context.today())
        self.household_button.setVisible(card.household_id is not None)

    def _summary(self, values: dict[str, object]) -> str:
        born = values["birth_date"]
        year = (
            self.tr("sinh {year}").format(year=born.year) if isinstance(born, PartialDate) else ""
        )
        sex = PERSON.field("sex").kind.show(values["sex"], QCoreApplication.translate)
        place = str(values["neighbourhood"] or "")
        code = str(values["household_code"] or self.tr("chưa xếp hộ"))
        return " · ".join(part for part in (year, sex, place, code) if part)

    @Slot()
    def _on_actions(self) -> None:
        if self._card is not None:
            button = self.actions_button
            menu = self.changes.person_menu(self._card.person.id, self._card.household_id)
            self.changes.popup(menu, button.mapToGlobal(QPoint(0, button.height())))

    @Slot()
    def _on_edit(self) -> None:
        self.edit_asked.emit("person", self.record_id)

    @Slot()
    def ask_print(self) -> None:
        """Open the preview of the person's sheet."""
        from desktop.views.printing.record_papers import preview_person  # noqa: PLC0415

        if self.record_id is not None:
            preview_person(self.context, self, self.record_id)

    @Slot()
    def _on_household(self) -> None:
        if self._card is not None and self._card.household_id is not None:
            self.open_asked.emit("household", self._card.household_id)
