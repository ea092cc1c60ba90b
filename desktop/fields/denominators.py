"""The fields of figures that are entered by hand."""

from desktop.domain.denominators import MEASURES
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.choices import Choice
from desktop.fields.field_kinds import Date, Number, Text
from desktop.fields.field_spec import FieldSpec
from desktop.fields.record_kinds import RecordKind

DENOMINATOR = RecordKind(
    key="denominator",
    plural="denominators",
    label=QT_TRANSLATE_NOOP("fields", "Mẫu số của chỉ tiêu"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Mẫu số của chỉ tiêu"),
    name_field="measure",
    fields=(
        FieldSpec(
            key="measure",
            label=QT_TRANSLATE_NOOP("fields", "Số liệu"),
            kind=Choice(lambda: MEASURES, lenient=False),
            required=True,
            column_width=240,
        ),
        FieldSpec(
            key="neighbourhood",
            label=QT_TRANSLATE_NOOP("fields", "Thôn/tổ"),
            kind=Text(),
            link="neighbourhood",
            column_width=140,
        ),
        FieldSpec(
            key="as_of",
            label=QT_TRANSLATE_NOOP("fields", "Tính đến ngày"),
            kind=Date(),
            required=True,
            column_width=120,
        ),
        FieldSpec(
            key="value",
            label=QT_TRANSLATE_NOOP("fields", "Giá trị"),
            kind=Number(),
            required=True,
            column_width=110,
        ),
        FieldSpec(
            key="source",
            label=QT_TRANSLATE_NOOP("fields", "Nguồn"),
            kind=Text(),
            column_width=240,
        ),
    ),
)
