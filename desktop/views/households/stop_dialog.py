"""The dialog "Dừng tham gia": who does not go on with BHYT or BHXH tự nguyện, why, until when."""

import datetime
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.code_tables import CodeTable
from desktop.domain.cover_end import END_REASONS, REASONS_OF
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.choices import Choice
from desktop.fields.enrolment import COVER
from desktop.fields.field_spec import FieldSpec
from desktop.services import cover_ends
from desktop.services.cover_ends import CoverEnd, PersonTerms
from desktop.services.household_family import Plan
from desktop.storage.queries.covers import LastTerm
from desktop.views.households.change_dialog import ChangeDialog
from desktop.views.households.change_fields import DAY
from desktop.views.households.change_part import ChangePart
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label


class TermChoice(ChangePart):
    """Which scheme: the last term of each."""

    def __init__(self, terms: tuple[LastTerm, ...], today: datetime.date) -> None:
        """Begin with a term that runs, the health insurance first."""
        super().__init__()
        first = next((term for term in terms if term.valid_to >= today), terms[0])
        self.buttons: dict[str, QRadioButton] = {}
        self._terms = {term.scheme: term for term in terms}
        group = QButtonGroup(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(2))
        rows.addWidget(label(self.tr("Dừng tham gia gì?"), "heading"))
        for term in terms:
            button = QRadioButton(self._words(term))
            button.setMinimumHeight(px(28))
            button.setChecked(term is first)
            group.addButton(button)
            rows.addWidget(button)
            self.buttons[term.scheme] = button
        group.buttonClicked.connect(self.changed)

    def _words(self, term: LastTerm) -> str:
        if term.end_reason is not None:
            stopped = {
                "HI": self.tr("BHYT, đã dừng, tham gia đến {date}"),
                "VSI": self.tr("BHXH tự nguyện, đã dừng, tham gia đến {date}"),
            }
            return stopped[term.scheme].format(date=f"{term.valid_to:%d/%m/%Y}")
        running = {
            "HI": self.tr("BHYT, hạn thẻ {date}"),
            "VSI": self.tr("BHXH tự nguyện, đã đóng đến {date}"),
        }
        return running[term.scheme].format(date=f"{term.end:%d/%m/%Y}")

    @property
    @override
    def dirty(self) -> bool:
        """Looking at another scheme writes nothing; what is typed for it does."""
        return False

    @property
    def term(self) -> LastTerm:
        """What is chosen."""
        return next(self._terms[key] for key, button in self.buttons.items() if button.isChecked())


class TakeBack(ChangePart):
    """Whether an end that was written by mistake is taken back."""

    def __init__(self) -> None:
        """Begin without."""
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        self.box = QCheckBox(self.tr("Ghi nhầm: bỏ ghi dừng, lấy lại hạn cũ"))
        self.box.setMinimumHeight(px(32))
        rows.addWidget(self.box)
        self.box.toggled.connect(self.changed)

    @property
    @override
    def dirty(self) -> bool:
        return self.box.isChecked()


class StopDialog(ChangeDialog[CoverEnd]):
    """The end of a person's term: the last day that counts, and why."""

    service = staticmethod(cover_ends.record)

    def __init__(self, person: PersonTerms, context: PageContext, parent: QWidget) -> None:
        """Offer the terms of a person."""
        super().__init__(self.tr("Dừng tham gia"), context, parent)
        self._name, self._locks = person.name, person.locks
        self.choice = TermChoice(person.terms, context.today())
        self.back = TakeBack()
        self.add_part(self.choice)
        self.add_part(self.back)
        self.add_field(_LAST_DAY)
        for term in person.terms:
            self.add_field(_reason_of(term.scheme), term.end_reason)
            # Needed for the scheme that is chosen only: the service asks for it.
            reason = self.fields[_reason_key(term.scheme)]
            reason.label.setText(f"{reason.label_text} *")
        self.choice.changed.connect(self._on_choice)
        self.back.changed.connect(self._on_back)
        self._on_choice()
        self.finish(self.choice.buttons[self.choice.term.scheme])

    @Slot()
    def _on_choice(self) -> None:
        """Offer the day on which the term would end: today, or its own end before that."""
        term = self.choice.term
        today = self.context.today()
        stopped = term.end_reason is not None
        self.back.setVisible(stopped)
        if not stopped:
            self.back.box.setChecked(False)
        day = term.valid_to if stopped else min(term.end, max(today, term.valid_from or today))
        self.fields["day"].set_value(day)
        self._on_back()

    @Slot()
    def _on_back(self) -> None:
        """Ask for nothing more when the end is taken back."""
        asked = not self.back.box.isChecked()
        scheme = self.choice.term.scheme
        for key, field in self.fields.items():
            shown = asked and key in {"day", _reason_key(scheme)}
            field.label.setVisible(shown)
            field.place.setVisible(shown)
        self.refresh()

    @override
    def request(self) -> CoverEnd:
        term = self.choice.term
        return CoverEnd(
            name=self._name,
            term=term,
            last_day=self.day(),
            reason=self.text_of(_reason_key(term.scheme)),
            takes_back=term.end_reason is not None and self.back.box.isChecked(),
            locks=self._locks,
        )

    @override
    def plan(self, request: CoverEnd) -> Plan:
        """Return the plan; a problem of the reason stands at the field of its scheme."""
        found = cover_ends.plan(request, self.context.today())
        key = _reason_key(request.term.scheme)
        problems = {key if at == "reason" else at: one for at, one in found.problems.items()}
        return replace(found, problems=problems)


_LAST_DAY = replace(
    DAY,
    label=QT_TRANSLATE_NOOP("fields", "Ngày tham gia cuối"),
    help_text=QT_TRANSLATE_NOOP("fields", "Ngày cuối cùng còn được tính là đang tham gia."),
)


def _reason_key(scheme: str) -> str:
    return f"reason_{scheme.lower()}"


def _reason_of(scheme: str) -> FieldSpec:
    """Return the field of the reasons that can end a scheme."""
    codes = CodeTable([code for code in END_REASONS.codes if code.code in REASONS_OF[scheme]])
    return replace(
        COVER.field("end_reason"),
        key=_reason_key(scheme),
        kind=Choice(lambda: codes, lenient=False),
        required=False,
    )
