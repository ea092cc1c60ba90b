"""The two forms of the calculator: a family's health insurance, one's voluntary insurance."""

import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.contribution import HOUSEHOLD
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.rates import RATE_TABLES, SUPPORT_KEYS, RateBook
from desktop.domain.voluntary_contribution import VoluntaryPlan, income_limits
from desktop.fields.field_kinds import Date, Number
from desktop.fields.field_spec import FieldSpec
from desktop.services.collecting.payer_group import why_not
from desktop.views.basket.line_texts import group_words, mode_words
from desktop.views.basket.pick_box import PickBox
from desktop.views.basket.voluntary_dialog import FIRST, INCOME, MODES, MONTHS
from desktop.views.calculator.calculations import Answer, FamilyCase, family, voluntary
from desktop.views.forms.form_field import FormField, Today
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label

LABEL_WIDTH = 190
USUAL_MEMBERS = 4
PAID_ON = FieldSpec(
    key="paid_on", label=QT_TRANSLATE_NOOP("fields", "Ngày đóng"), kind=Date(), required=True
)
MEMBERS = FieldSpec(
    key="members",
    label=QT_TRANSLATE_NOOP("fields", "Số người đóng theo hộ"),
    kind=Number(),
    required=True,
)
OTHERS = FieldSpec(
    key="others", label=QT_TRANSLATE_NOOP("fields", "Số người nhóm khác"), kind=Number()
)
PREVIOUS = FieldSpec(
    key="previous", label=QT_TRANSLATE_NOOP("fields", "Thẻ cũ hết hạn ngày"), kind=Date()
)


class CaseForm(QWidget):
    """Fields under each other; `answer` counts what stands in them."""

    edited = Signal()

    def __init__(self, today: Today) -> None:
        """Make the frame."""
        super().__init__()
        self._today = today
        self.fields: dict[str, FormField] = {}
        self._rows = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, px(10), 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8))
        self._grid.setColumnMinimumWidth(0, px(LABEL_WIDTH))
        self._grid.setColumnStretch(1, 1)

    def add_field(self, spec: FieldSpec, value: object) -> FormField:
        """Add a field with its label on the left."""
        field = FormField(spec, self._today, self)
        field.set_value(value)
        field.edited.connect(self.edited)
        field.checked.connect(self.edited)
        self.fields[spec.key] = field
        self._add(field.label, field.place)
        return field

    def add_pick(self, text: str) -> PickBox:
        """Add a box of choices with its label on the left."""
        name, box = label(text), PickBox(text)
        name.setBuddy(box)
        box.picked.connect(self.edited)
        self._add(name, box)
        return box

    def _add(self, name: QWidget, part: QWidget) -> None:
        row = self._rows
        self._rows += 1
        name.setMinimumHeight(px(32))
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(part, row, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(row + 1, 1)

    def number(self, key: str) -> int:
        """Return the number of a field, 0 where there is none."""
        value = self.fields[key].value
        return value if isinstance(value, int) else 0

    def day(self, key: str) -> datetime.date | None:
        """Return the day of a field."""
        value = self.fields[key].value
        return value if isinstance(value, datetime.date) else None

    @property
    def paid_on(self) -> datetime.date:
        """The day of payment, today while it cannot be read."""
        return self.day("paid_on") or self._today()

    def show_rates(self, rates: RateBook) -> None:
        """Offer what can be chosen by these rates."""
        raise NotImplementedError

    def answer(self, rates: RateBook) -> Answer:
        """Return what the case comes to; raises a `UserFacingError` where it cannot be."""
        raise NotImplementedError


class FamilyForm(CaseForm):
    """Health insurance of a family."""

    def __init__(self, today: Today) -> None:
        """Begin with a family of four, for a year, from today."""
        super().__init__(today)
        self.add_field(MEMBERS, USUAL_MEMBERS)
        self.months = self.add_pick(self.tr("Số tháng"))
        self.add_field(PAID_ON, today())
        self.add_field(PREVIOUS, None)
        self.group = self.add_pick(self.tr("Nhóm khác trong nhà"))
        self.add_field(OTHERS, None)
        self.edited.connect(self._fit)

    def show_rates(self, rates: RateBook) -> None:
        """Offer the groups that pay a part, and the months that can be paid for."""
        on = self.paid_on
        months = rates.rate("hi_payment_months", on).numbers
        chosen = self.months.value
        usual = chosen if chosen in months else max(months)
        self.months.offer([(each, str(each)) for each in months], usual)
        keys = [key for key in rates.keys("hi_state_share") if why_not(key, on, rates) is None]
        none = QCoreApplication.translate("calculator", "Không có")
        groups = [("", none), *((key, group_words(key)) for key in keys if key != HOUSEHOLD)]
        self.group.offer(groups, self.group.value or "")
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """A number of others means something only once their group is chosen."""
        self.fields["others"].editor.setEnabled(bool(self.group.value))

    def answer(self, rates: RateBook) -> Answer:
        """Count the family."""
        months = self.months.value
        group = str(self.group.value or "")
        case = FamilyCase(
            self.number("members"),
            months if isinstance(months, int) else 0,
            self.paid_on,
            group,
            (self.number("others") or 1) if group else 0,
            self.day("previous"),
        )
        return family(case, rates)


class VoluntaryForm(CaseForm):
    """Voluntary insurance of one person."""

    def __init__(self, today: Today) -> None:
        """Begin with the least income, for three months."""
        super().__init__(today)
        self.add_field(INCOME, None)
        self.mode = self.add_pick(self.tr("Cách đóng"))
        self.add_field(MONTHS, 3)
        self.support = self.add_pick(self.tr("Nhóm hỗ trợ"))
        self.add_field(FIRST, today().replace(day=1))
        self.add_field(PAID_ON, today())

    def show_rates(self, rates: RateBook) -> None:
        """Offer the ways to pay and the groups of support; begin with the least income."""
        translate = QCoreApplication.translate
        self.mode.offer([(mode, mode_words(mode)) for mode in MODES], self.mode.value or "monthly")
        labels = RATE_TABLES["vsi_state_share"].key_labels
        kinds = [(key, translate("rates", labels[key])) for key in SUPPORT_KEYS]
        self.support.offer(kinds, self.support.value or "other")
        if self.fields["income"].value is None:
            self.fields["income"].set_value(income_limits(self.paid_on, rates)[0])

    def answer(self, rates: RateBook) -> Answer:
        """Count the plan."""
        plan = VoluntaryPlan(
            income=self.number("income"),
            months=self.number("months"),
            support=str(self.support.value or "other"),
            first_month=self.day("first_month") or self.paid_on.replace(day=1),
            mode=next((mode for mode in MODES if mode == self.mode.value), "monthly"),
        )
        return voluntary(plan, self.paid_on, rates)
