"""Numbers that name a paper and count nothing: the first and last number of a receipt book."""

from typing_extensions import override

from desktop.domain.messages import Translate
from desktop.fields.field_kinds import FieldKind, Number, ParseContext, Parsed, RawValue


class SerialNumber(FieldKind):
    """A whole number without dots between its thousands; nobody adds such numbers up.

    Where lists know how many digits it is written with, it is a text with its leading zeros.
    """

    editor = "number"
    align_right = True
    excel_format = "0"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        return Number().parse(raw, context)

    @override
    def show(self, value: object | None, translate: Translate | None = None) -> str:
        return "" if value is None else str(value)

    @override
    def excel_value(self, value: object | None) -> object | None:
        return value
