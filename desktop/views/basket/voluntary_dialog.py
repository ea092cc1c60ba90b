"""The dialog of a member's voluntary insurance: income, how it is paid, from which month."""

import datetime
import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.domain.contribution import Mode
from desktop.domain.errors import Issue
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.money import show_money
from desktop.domain.rates import RATE_TABLES, SUPPORT_KEYS
from desktop.domain.voluntary_contribution import income_limits
from desktop.fields.field_kinds import (
    Date,
    FieldKind,
    ParseContext,
    Parsed,
    RawValue,
    Text,
    raw_text,
)
from desktop.fields.field_spec import FieldSpec
from desktop.fields.money_kind import Money
from desktop.fields.months_kind import Months
from desktop.fields.person import PERSON
from desktop.services.collecting.basket import BasketMember, VoluntaryChoice, quote
from desktop.views.basket.basket_sheet import BasketSheet
from desktop.views.basket.line_texts import mode_words
from desktop.views.basket.small_dialog import SmallDialog, note
from desktop.views.page_context import PageContext
from desktop.views.widgets.buttons import label, set_look

_MONTH: Final = re.compile(r"\s*(\d{1,2})\s*[/.\-]\s*(\d{4})\s*")
_LAST_MONTH: Final = 12
MODES: Final[tuple[Mode, ...]] = ("monthly", "ahead", "missing")


class MonthOfYear(FieldKind):
    """A month and its year, as people write it: 12/2026."""

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        text = raw_text(raw)
        if not text.strip():
            return Parsed(None)
        found = _MONTH.fullmatch(text)
        if found is not None and 1 <= int(found[1]) <= _LAST_MONTH:
            return Parsed(datetime.date(int(found[2]), int(found[1]), 1))
        unread = QT_TRANSLATE_NOOP("issues", "“{text}” không phải là tháng. Ghi ví dụ 12/2026.")
        return Parsed(None, (Issue("month.unreadable", unread, values={"text": text}),))

    @override
    def show(self, value: object | None, translate: Translate | None = None) -> str:
        return f"{value:%m/%Y}" if isinstance(value, datetime.date) else ""


INCOME = FieldSpec(
    key="income",
    label=QT_TRANSLATE_NOOP("fields", "Mức thu nhập chọn đóng"),
    kind=Money(),
    required=True,
)
MODE = FieldSpec(
    key="mode",
    label=QT_TRANSLATE_NOOP("fields", "Cách đóng"),
    kind=Text(),
    required=True,
    link="mode",
)
MONTHS = FieldSpec(
    key="months", label=QT_TRANSLATE_NOOP("fields", "Số tháng"), kind=Months(), required=True
)
FIRST = FieldSpec(
    key="first_month", label=QT_TRANSLATE_NOOP("fields", "Từ tháng"), kind=MonthOfYear()
)
SUPPORT = FieldSpec(
    key="support", label=QT_TRANSLATE_NOOP("fields", "Nhóm hỗ trợ"), kind=Text(), link="support"
)
SUPPORT_FROM = FieldSpec(
    key="support_from", label=QT_TRANSLATE_NOOP("fields", "Hỗ trợ từ ngày"), kind=Date()
)


class VoluntaryDialog(SmallDialog):
    """Shows at each key what the choice comes to."""

    def __init__(
        self,
        sheet: BasketSheet,
        member: BasketMember,
        on_taken: Callable[[VoluntaryChoice], object],
        context: PageContext,
        parent: QWidget,
    ) -> None:
        """Begin with what stands in the basket, or with the last time; `open()` shows it."""
        name = PERSON.field("full_name").kind.show(member.name)
        title = QCoreApplication.translate("basket", "BHXH tự nguyện của {name}")
        super().__init__(title.format(name=name), self.tr("Đưa vào lần thu"), context, parent)
        self._sheet, self._member, self._on_taken = sheet, member, on_taken
        self._before = sheet.voluntary_of(member.person_id) or self._usual()
        self.amount = label("", "heading")
        self.told = label("", "muted", wraps=True)
        self.told.setMinimumHeight(self.told.fontMetrics().lineSpacing() * 4)
        self._add_fields()
        self.finish(self.amount, self.told)
        self.edited.connect(self._count)
        self._count()
        self.fields["income"].editor.setFocus()
        self.fields["income"].editor.selectAll()  # type: ignore[attr-defined]

    def _usual(self) -> VoluntaryChoice:
        state = self._member.voluntary
        floor, _ = income_limits(self._sheet.basket.paid_on, self._sheet.rates)
        return VoluntaryChoice(self._member.person_id, state.income or floor, 3)

    def _add_fields(self) -> None:
        before, state = self._before, self._member.voluntary
        low, high = income_limits(self._sheet.basket.paid_on, self._sheet.rates)
        between = self.tr("Từ {low} đến {high} một tháng.")
        self.add_part(note(between.format(low=show_money(low), high=show_money(high))))
        self.add_field(INCOME, before.income or low)
        modes = [(mode, mode_words(mode)) for mode in MODES]
        self.add_field(MODE, before.mode, modes)
        self.add_field(MONTHS, before.months)
        self.add_field(FIRST, before.first_month or state.first_month)
        translate = QCoreApplication.translate
        labels = RATE_TABLES["vsi_state_share"].key_labels
        usual = self.tr("Theo dữ liệu của hộ và người này")
        kinds = [("", usual), *((key, translate("rates", labels[key])) for key in SUPPORT_KEYS)]
        self.add_field(SUPPORT, before.support or "", kinds)
        self.add_field(SUPPORT_FROM, before.support_from)

    def choice(self) -> VoluntaryChoice | None:
        """Return what is chosen, None while it cannot be told."""
        value = {key: field.value for key, field in self.fields.items()}
        income, months, first = value["income"], value["months"], value["first_month"]
        if not isinstance(income, int) or not isinstance(months, int):
            return None
        offered = self._member.voluntary.first_month
        return VoluntaryChoice(
            self._member.person_id,
            income,
            months,
            next((mode for mode in MODES if mode == value["mode"]), "monthly"),
            first if isinstance(first, datetime.date) and first != offered else None,
            str(value["support"]) if value["support"] else None,
            day if isinstance(day := value["support_from"], datetime.date) else None,
        )

    @Slot()
    def _count(self) -> None:
        choice = self.choice()
        translate = QCoreApplication.translate
        self.amount.setText("–")
        set_look(self.told, "look", "muted")
        if choice is None:
            self.told.setText(self.tr("Ghi mức thu nhập và số tháng để thấy số tiền."))
            return
        counted = quote(self._sheet.basket, (choice,), self._sheet.rates)
        if counted.problems:
            set_look(self.told, "look", "error")
            self.told.setText(counted.problems[0].error.text(translate))
            return
        line = counted.lines[0]
        text = self.tr("Tự đóng {own}, cho {first} đến {last}")
        cover = line.cover
        days = {"first": f"{cover.valid_from:%m/%Y}", "last": f"{cover.valid_to:%m/%Y}"}
        self.amount.setText(text.format(own=show_money(line.contribution.own), **days))
        told = [one.text(translate) for one in line.contribution.sentences]
        told += [issue.text(translate) for issue in line.warnings]
        self.told.setText(" ".join(told))

    @override
    def taken(self) -> bool:
        choice = self.choice()
        if choice is None or quote(self._sheet.basket, (choice,), self._sheet.rates).problems:
            self._count()
            return False
        self._on_taken(choice)
        return True
