"""The card of a row that an import left out: why, what to do, and what was done."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from typing_extensions import override

from desktop.domain.list_query import ListRow
from desktop.fields.left_out_row import LEFT_OUT_ROW
from desktop.fields.person import PERSON
from desktop.models.list_source import field_text
from desktop.models.record_styles import STYLES
from desktop.models.table_rows import Tone
from desktop.services.households import record_missing
from desktop.services.lists import list_page
from desktop.services.population_match import Compared, comparison
from desktop.views.page_context import PageContext
from desktop.views.receipts.ledger_card import LedgerCard
from desktop.views.widgets.buttons import Button

_FACTS = ("fate", "number", "place", "row_kind", "file_name", "sheet_name", "row_number")
_DONE = ("settled_on", "note")


@dataclass(frozen=True, slots=True)
class _Read:
    """A row, and what the population database says otherwise of its person."""

    row: ListRow
    compared: Sequence[Compared]


class LeftOutCard(LedgerCard):
    """Shows a row; the first button says that it is done with."""

    settle_asked = Signal()
    reopen_asked = Signal()
    person_asked = Signal()
    take_asked = Signal()
    """Write what the population database says into the person."""

    depends_on = frozenset({"left_out_row", "person"})

    def __init__(self, context: PageContext) -> None:
        """Make the buttons."""
        super().__init__(context, "")
        self.sheet.setAccessibleName(self.tr("Dòng chưa nhập được"))
        self.row: ListRow | None = None
        self.settle_button = Button(
            self.tr("Đã xử lý…"), self.settle_asked.emit, icon_name="done", look="primary"
        )
        self.reopen_button = Button(self.tr("Mở lại"), self.reopen_asked.emit, icon_name="undo")
        self.person_button = Button(
            self.tr("Mở người này"), self.person_asked.emit, icon_name="person"
        )
        self.take_button = Button(
            self.tr("Lấy theo CSDL dân cư"),
            self.take_asked.emit,
            icon_name="person-add",
        )
        self.compared: Sequence[Compared] = ()
        self.add_buttons(
            (self.take_button, self.settle_button, self.reopen_button, self.person_button)
        )

    @override
    def show_record(self, record_id: int | None) -> None:
        if record_id != self.record_id:
            self.row = None
        super().show_record(record_id)

    @override
    def read(self, record_id: int) -> "_Read":
        context = self.context
        rows = list_page(context.database, LEFT_OUT_ROW.key, [record_id], context.today())
        if not rows:
            raise record_missing()
        compared = comparison(context.database, record_id)
        return _Read(rows[0], compared)

    @override
    def show_answer(self, answer: object) -> None:
        if not isinstance(answer, _Read):
            raise TypeError(answer)
        self.row, self.compared = answer.row, answer.compared
        values = self.row.values
        style = STYLES[LEFT_OUT_ROW.key, "state"](values["state"], self.context.today())
        name = self.text("name") or self.tr("Dòng {row}").format(row=self.text("row_number"))
        self.title.say(name, self.text("state"), Tone.PLAIN if style is None else style.tone)
        self._tell(values["state"] == "open")
        buttons = [self.settle_button if values["state"] == "open" else self.reopen_button]
        if self.may_take:
            buttons.insert(0, self.take_button)
        if values["known_name"]:
            buttons.append(self.person_button)
        self.offer(buttons)

    @property
    def may_take(self) -> bool:
        """Whether the population database gives the row's person values that are not taken yet."""
        return self.row is not None and self.row.values["state"] == "open" and bool(self.compared)

    def text(self, key: str) -> str:
        """Return what a field of the row says; a hidden number shows its end alone."""
        if self.row is None:
            return ""
        spec = LEFT_OUT_ROW.field(key)
        value = self.row.values[key]
        if isinstance(value, datetime.date):
            return f"{value:%d/%m/%Y}"
        text = field_text(spec, self.row.values, QCoreApplication.translate)
        return spec.hide_numbers(text) if self.context.numbers.hidden else text

    def _tell(self, is_open: bool) -> None:
        sheet = self.sheet
        sheet.begin()
        sheet.sentence(self.text("reason"), Tone.ERROR if is_open else Tone.MUTED)
        if known := self.text("known_name"):
            sheet.fact(self._label("known_name"), known)
        for one in self.compared:
            words = self.tr("{ours} → dân cư: {theirs}")
            shown = words.format(ours=self._told(one, one.ours), theirs=self._told(one, one.theirs))
            name = QCoreApplication.translate("fields", PERSON.field(one.field).label)
            sheet.fact(name, shown)
        for key in _FACTS:
            sheet.fact(self._label(key), self.text(key))
        for key in _DONE:
            sheet.fact(self._label(key), self.text(key))
        if is_open:
            sheet.rule()
            unlike = self.tr(
                "So với giấy tờ: đúng thì lấy theo CSDL dân cư; sổ đúng thì bấm “Đã xử lý” và ghi "
                "lý do. Lần đối chiếu sau báo khớp thì việc ấy tự xong."
            )
            sheet.sentence(
                unlike
                if self.row is not None and self.row.values["fate"] == "unlike"
                else self.tr(
                    "Sửa ngay trong dữ liệu rồi bấm “Đã xử lý”, hoặc xuất tệp để sửa, sửa trong "
                    "Excel và nhập lại: dòng nào vào được thì việc ấy tự xong."
                )
            )
        sheet.done()

    def _told(self, one: Compared, text: str) -> str:
        return PERSON.field(one.field).hide_numbers(text) if self.context.numbers.hidden else text

    @staticmethod
    def _label(key: str) -> str:
        return QCoreApplication.translate("fields", LEFT_OUT_ROW.field(key).label)
