"""Money fields: whole đồng, shown as `1.793.880 đ`."""

import datetime

from typing_extensions import override

from desktop.domain.errors import Issue
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.money import parse_money, show_money
from desktop.fields.field_kinds import FieldKind, ParseContext, Parsed, RawValue, raw_text


class Money(FieldKind):
    """An amount of đồng; the column's unit and the meaning of one dot come from the context."""

    editor = "money"
    align_right = True
    excel_format = "#,##0"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        if raw is None:
            return Parsed(None)
        if isinstance(raw, bool | datetime.date | datetime.time):
            raw = raw_text(raw)
        found = parse_money(raw, unit=context.money_unit, dot_is_thousands=context.dot_is_thousands)
        return Parsed(found.value, found.issues)

    @override
    def show(self, value: object | None, translate: Translate | None = None) -> str:
        return show_money(value) if isinstance(value, int) else ""

    @override
    def excel_value(self, value: object | None) -> object | None:
        return value


def not_negative(value: object) -> Issue | None:
    """Refuse an amount below 0 đ where only money spent or paid can stand."""
    if not isinstance(value, int) or value >= 0:
        return None
    return Issue(
        "money.negative",
        QT_TRANSLATE_NOOP("issues", "Số tiền {amount} nhỏ hơn 0. Nhập số tiền không có dấu trừ."),
        values={"amount": show_money(value)},
    )
