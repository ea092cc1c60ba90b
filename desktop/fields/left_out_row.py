"""The fields of a row that an import left out: what it was, why, and what became of it."""

from desktop.domain import left_out_codes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.choices import Choice
from desktop.fields.field_kinds import Date, Name, Note, Number, Text
from desktop.fields.field_spec import FieldSpec, PersonalData
from desktop.fields.record_kinds import RecordKind

_ROW = QT_TRANSLATE_NOOP("fields", "Dòng của tệp")
_WORK = QT_TRANSLATE_NOOP("fields", "Việc phải làm")

LEFT_OUT_ROW = RecordKind(
    key="left_out_row",
    plural="left_out_rows",
    label=QT_TRANSLATE_NOOP("fields", "Dòng chưa nhập được"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Dòng chưa nhập được"),
    name_field="name",
    fields=(
        FieldSpec(
            key="name",
            label=QT_TRANSLATE_NOOP("fields", "Tên trong tệp"),
            kind=Name(),
            column_width=176,
            sort_column="sort_key",
            group=_ROW,
            personal_data=PersonalData.BASIC,
        ),
        FieldSpec(
            key="reason",
            label=QT_TRANSLATE_NOOP("fields", "Lý do chưa nhập"),
            kind=Note(),
            required=True,
            column_width=300,
            masked=True,
            group=_WORK,
            personal_data=PersonalData.BASIC,
        ),
        FieldSpec(
            key="fate",
            label=QT_TRANSLATE_NOOP("fields", "Vì sao còn lại"),
            kind=Choice(lambda: left_out_codes.FATES, lenient=False),
            required=True,
            column_width=148,
            group=_WORK,
        ),
        FieldSpec(
            key="place",
            label=QT_TRANSLATE_NOOP("fields", "Thôn/tổ trong tệp"),
            kind=Text(),
            column_width=160,
            group=_ROW,
        ),
        FieldSpec(
            key="number",
            label=QT_TRANSLATE_NOOP("fields", "Số trong tệp"),
            kind=Text(),
            column_width=132,
            masked=True,
            group=_ROW,
            personal_data=PersonalData.BASIC,
        ),
        FieldSpec(
            key="known_name",
            label=QT_TRANSLATE_NOOP("fields", "Người trong dữ liệu"),
            kind=Name(),
            computed=True,
            column_width=168,
            shown_by_default=False,
            group=_WORK,
            personal_data=PersonalData.BASIC,
        ),
        FieldSpec(
            key="file_name",
            label=QT_TRANSLATE_NOOP("fields", "Tệp"),
            kind=Text(),
            computed=True,
            column_width=140,
            group=_ROW,
        ),
        FieldSpec(
            key="row_number",
            label=QT_TRANSLATE_NOOP("fields", "Dòng"),
            kind=Number(),
            required=True,
            column_width=72,
            group=_ROW,
        ),
        FieldSpec(
            key="sheet_name",
            label=QT_TRANSLATE_NOOP("fields", "Trang tính"),
            kind=Text(),
            required=True,
            column_width=120,
            shown_by_default=False,
            group=_ROW,
        ),
        FieldSpec(
            key="row_kind",
            label=QT_TRANSLATE_NOOP("fields", "Loại dòng"),
            kind=Choice(lambda: left_out_codes.ROW_KINDS, lenient=False),
            required=True,
            column_width=120,
            shown_by_default=False,
            group=_ROW,
        ),
        FieldSpec(
            key="state",
            label=QT_TRANSLATE_NOOP("fields", "Tình trạng"),
            kind=Choice(lambda: left_out_codes.STATES, lenient=False),
            column_width=124,
            group=_WORK,
        ),
        FieldSpec(
            key="settled_on",
            label=QT_TRANSLATE_NOOP("fields", "Ngày xử lý"),
            kind=Date(),
            column_width=112,
            shown_by_default=False,
            group=_WORK,
        ),
        FieldSpec(
            key="note",
            label=QT_TRANSLATE_NOOP("fields", "Đã xử lý thế nào"),
            kind=Note(),
            example="Đã sửa số CCCD trong hồ sơ",
            column_width=200,
            shown_by_default=False,
            group=_WORK,
        ),
    ),
)
