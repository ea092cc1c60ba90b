"""The fields that the dialogs of household and residence changes ask for."""

import datetime
from collections.abc import Callable
from dataclasses import replace

from desktop.domain.errors import Issue
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import Code, Date, Text
from desktop.fields.field_spec import FieldSpec
from desktop.fields.household import HOUSEHOLD
from desktop.services.household_family import day_problem

DAY = FieldSpec(key="day", label=QT_TRANSLATE_NOOP("fields", "Ngày"), kind=Date(), required=True)
REASON = FieldSpec(key="reason", label=QT_TRANSLATE_NOOP("fields", "Lý do"), kind=Text())
TARGET = FieldSpec(
    key="target",
    label=QT_TRANSLATE_NOOP("fields", "Mã hộ"),
    kind=Code(),
    required=True,
    help_text=QT_TRANSLATE_NOOP("fields", "Gõ mã hộ hoặc tên chủ hộ rồi chọn trong danh sách."),
)
CODE = replace(HOUSEHOLD.field("household_code"), key="code", example="")
ADDRESS = HOUSEHOLD.field("address")
NEIGHBOURHOOD = replace(HOUSEHOLD.field("neighbourhood"), link=None)
FROM_WHERE = FieldSpec(key="from_where", label=QT_TRANSLATE_NOOP("fields", "Từ đâu"), kind=Text())
TO_WHERE = FieldSpec(key="to_where", label=QT_TRANSLATE_NOOP("fields", "Đến đâu"), kind=Text())


def day_field(today: Callable[[], datetime.date]) -> FieldSpec:
    """Return the field of the day on which something happened: not after today."""

    def check(value: object) -> Issue | None:
        if not isinstance(value, datetime.date):
            return None
        return day_problem(value, today()).get("day")

    return replace(DAY, check=check)
