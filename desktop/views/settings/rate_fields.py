"""The fields of the dialogs of rates: from when to when, by which text, who answers for it."""

from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.collecting_ledger import RATE_ENTRY
from desktop.fields.field_kinds import Text
from desktop.fields.field_spec import FieldSpec
from desktop.services.authority import Authority
from desktop.views.forms.form_field import FormField, Today
from desktop.views.theme.tokens import px

FIRST_DAY: Final = RATE_ENTRY.field("valid_from")
LAST_DAY: Final = replace(
    RATE_ENTRY.field("valid_to"),
    help_text=QT_TRANSLATE_NOOP("fields", "Để trống nếu chưa biết ngày hết."),
)
SOURCE: Final = replace(RATE_ENTRY.field("source"), example="NQ 12/2026/NQ-HĐND, 10/12/2026")
NAME: Final = FieldSpec(
    key="name", label=QT_TRANSLATE_NOOP("fields", "Người quyết định"), kind=Text(), required=True
)
REASON: Final = replace(
    RATE_ENTRY.field("reason"),
    help_text=QT_TRANSLATE_NOOP("fields", "Tên và lý do được giữ trong lịch sử."),
)


class RateFields(QWidget):
    """Fields under each other with their labels on the left."""

    def __init__(self, specs: tuple[FieldSpec, ...], today: Today, who: str) -> None:
        """Make the fields; whoever works at this machine stands as the one who decides."""
        super().__init__()
        self.fields = {spec.key: FormField(spec, today, self) for spec in specs}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(self.fields.values()):
            field.label.setMinimumHeight(px(32))
            grid.addWidget(field.label, row, 0)
            grid.addWidget(field.place, row, 1)
        self.fields["name"].set_value(who)

    def check(self) -> bool:
        """Check every field; the first wrong one gets the focus."""
        wrong = [
            field
            for field in self.fields.values()
            if not field.place.isHidden() and not field.check()
        ]
        if wrong:
            wrong[0].editor.setFocus()
        return not wrong

    def show_field(self, key: str, *, shown: bool) -> None:
        """Show or hide one field."""
        self.fields[key].label.setVisible(shown)
        self.fields[key].place.setVisible(shown)

    def text(self, key: str) -> str:
        """Return what was typed into a field of text."""
        return str(self.fields[key].value or "").strip()

    def authority(self) -> Authority:
        """Return who answers for it, and why."""
        return Authority(self.text("name"), self.text("reason"))
