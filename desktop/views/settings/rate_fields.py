"""The fields of the dialogs of rates: from when to when, by which text, who answers for it."""

from dataclasses import replace
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.authority import ADMINISTRATOR
from desktop.fields.collecting_ledger import RATE_ENTRY
from desktop.fields.field_kinds import Text
from desktop.fields.field_spec import FieldSpec
from desktop.services.authority import Authority
from desktop.views.forms.field_column import FieldColumn
from desktop.views.forms.form_field import Today

FIRST_DAY: Final = RATE_ENTRY.field("valid_from")
LAST_DAY: Final = replace(
    RATE_ENTRY.field("valid_to"),
    help_text=QT_TRANSLATE_NOOP("fields", "Để trống nếu chưa biết ngày hết."),
)
SOURCE: Final = RATE_ENTRY.field("source")
NAME: Final = replace(ADMINISTRATOR, kind=Text())
"""Whoever works here stands in it first, and a machine's user may have digits in the name."""
REASON: Final = replace(
    RATE_ENTRY.field("reason"),
    help_text=QT_TRANSLATE_NOOP("fields", "Tên và lý do được giữ trong lịch sử."),
)


class RateFields(FieldColumn):
    """The fields of a rate; whoever works at this machine stands as the one who decides."""

    def __init__(self, specs: tuple[FieldSpec, ...], today: Today, who: str) -> None:
        """Make the fields."""
        super().__init__(specs, today)
        self.fields["name"].set_value(who)

    def authority(self) -> Authority:
        """Return who answers for it, and why."""
        return Authority(self.text("name"), self.text("reason"))
