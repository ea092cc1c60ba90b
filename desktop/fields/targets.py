"""The fields of targets, of tasks given by a document, and of milestones."""

from typing_extensions import override

from desktop.domain import target_codes
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.targets import from_hundredths, show_value
from desktop.fields.choices import Choice
from desktop.fields.field_kinds import Code, Date, Name, Note, Number, Text
from desktop.fields.field_spec import FieldSpec, PersonalData
from desktop.fields.record_kinds import RecordKind

DIRECTIVE_STATE = Choice(lambda: target_codes.DIRECTIVE_STATES, lenient=False)
TARGET_KIND = Choice(lambda: target_codes.TARGET_KINDS, lenient=False)
INDICATOR = Choice(lambda: target_codes.INDICATOR_NAMES, lenient=False)


class Hundredths(Number):
    """A number kept in hundredths: 9450 is shown as 94,5."""

    @override
    def show(self, value: object | None, translate: Translate | None = None) -> str:
        return show_value(from_hundredths(value)) if isinstance(value, int) else ""


_DOCUMENT = QT_TRANSLATE_NOOP("fields", "Văn bản giao")
_WORK = QT_TRANSLATE_NOOP("fields", "Việc phải làm")
_RESULT = QT_TRANSLATE_NOOP("fields", "Kết quả")

# What a target and a milestone are about, and where.
_INDICATOR = FieldSpec(
    key="indicator", label=QT_TRANSLATE_NOOP("fields", "Chỉ số"), kind=INDICATOR, required=True
)
_NEIGHBOURHOOD = FieldSpec(
    key="neighbourhood",
    label=QT_TRANSLATE_NOOP("fields", "Thôn/tổ"),
    kind=Text(),
    link="neighbourhood",
)

DIRECTIVE = RecordKind(
    key="directive",
    plural="directives",
    label=QT_TRANSLATE_NOOP("fields", "Nhiệm vụ được giao"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Nhiệm vụ được giao"),
    name_field="title",
    fields=(
        FieldSpec(
            key="due_on",
            label=QT_TRANSLATE_NOOP("fields", "Hạn hoàn thành"),
            kind=Date(),
            header_aliases=("Thời hạn", "Hạn xong"),
            column_width=152,
            group=_WORK,
        ),
        FieldSpec(
            key="title",
            label=QT_TRANSLATE_NOOP("fields", "Nhiệm vụ"),
            kind=Text(),
            required=True,
            header_aliases=("Tên nhiệm vụ", "Nội dung nhiệm vụ"),
            example="Vận động 20 người tham gia BHXH tự nguyện",
            column_width=280,
            sort_column="sort_key",
            group=_WORK,
        ),
        FieldSpec(
            key="task",
            label=QT_TRANSLATE_NOOP("fields", "Yêu cầu"),
            kind=Note(),
            column_width=240,
            shown_by_default=False,
            group=_WORK,
        ),
        FieldSpec(
            key="owner",
            label=QT_TRANSLATE_NOOP("fields", "Người phụ trách"),
            kind=Text(),
            header_aliases=("Phụ trách", "Đơn vị thực hiện"),
            column_width=160,
            group=_WORK,
            personal_data=PersonalData.BASIC,
        ),
        FieldSpec(
            key="due_state",
            label=QT_TRANSLATE_NOOP("fields", "Tiến độ"),
            kind=Choice(lambda: target_codes.DIRECTIVE_DUE_STATES, lenient=False),
            computed=True,
            column_width=140,
            group=_WORK,
        ),
        FieldSpec(
            key="document_number",
            label=QT_TRANSLATE_NOOP("fields", "Số văn bản"),
            kind=Text(),
            header_aliases=("Số, ký hiệu", "Số hiệu văn bản"),
            example="106-NQ/ĐU",
            column_width=120,
            group=_DOCUMENT,
        ),
        FieldSpec(
            key="document_date",
            label=QT_TRANSLATE_NOOP("fields", "Ngày văn bản"),
            kind=Date(),
            column_width=116,
            shown_by_default=False,
            group=_DOCUMENT,
        ),
        FieldSpec(
            key="issuer",
            label=QT_TRANSLATE_NOOP("fields", "Cơ quan giao"),
            kind=Text(),
            header_aliases=("Nơi ban hành", "Cơ quan ban hành"),
            example="Đảng uỷ xã",
            column_width=150,
            group=_DOCUMENT,
        ),
        FieldSpec(
            key="state",
            label=QT_TRANSLATE_NOOP("fields", "Tình trạng"),
            kind=DIRECTIVE_STATE,
            column_width=120,
            shown_by_default=False,
            group=_RESULT,
        ),
        FieldSpec(
            key="done_on",
            label=QT_TRANSLATE_NOOP("fields", "Ngày xong"),
            kind=Date(),
            column_width=104,
            group=_RESULT,
        ),
        FieldSpec(
            key="evidence",
            label=QT_TRANSLATE_NOOP("fields", "Minh chứng"),
            kind=Note(),
            help_text=QT_TRANSLATE_NOOP(
                "fields", "Điều chứng tỏ đã làm xong: số báo cáo, biên bản, danh sách, ảnh ở đâu."
            ),
            column_width=220,
            group=_RESULT,
        ),
        FieldSpec(
            key="note",
            label=QT_TRANSLATE_NOOP("fields", "Ghi chú"),
            kind=Note(),
            column_width=180,
            shown_by_default=False,
            group=_RESULT,
        ),
    ),
)

TARGET = RecordKind(
    key="target",
    plural="targets",
    label=QT_TRANSLATE_NOOP("fields", "Chỉ tiêu"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Chỉ tiêu"),
    name_field="indicator",
    fields=(
        FieldSpec(
            key="year",
            label=QT_TRANSLATE_NOOP("fields", "Năm"),
            kind=Number(),
            required=True,
        ),
        FieldSpec(
            key="month",
            label=QT_TRANSLATE_NOOP("fields", "Tháng (0 là cả năm)"),
            kind=Number(),
        ),
        FieldSpec(
            key="holder",
            label=QT_TRANSLATE_NOOP("fields", "Giao cho"),
            kind=Code(),
            required=True,
        ),
        _NEIGHBOURHOOD,
        FieldSpec(
            key="collector",
            label=QT_TRANSLATE_NOOP("fields", "Nhân viên thu"),
            kind=Name(),
            link="collector",
            personal_data=PersonalData.BASIC,
        ),
        FieldSpec(
            key="organisation",
            label=QT_TRANSLATE_NOOP("fields", "Tổ chức dịch vụ thu"),
            kind=Text(),
            link="organisation",
        ),
        _INDICATOR,
        FieldSpec(
            key="kind",
            label=QT_TRANSLATE_NOOP("fields", "Cách tính"),
            kind=TARGET_KIND,
            required=True,
        ),
        FieldSpec(
            key="value",
            label=QT_TRANSLATE_NOOP("fields", "Chỉ tiêu"),
            kind=Hundredths(),
            required=True,
        ),
        FieldSpec(
            key="document_number",
            label=QT_TRANSLATE_NOOP("fields", "Số văn bản"),
            kind=Text(),
            example="12/QĐ-UBND",
        ),
        FieldSpec(
            key="document_date",
            label=QT_TRANSLATE_NOOP("fields", "Ngày văn bản"),
            kind=Date(),
        ),
        FieldSpec(
            key="document_title",
            label=QT_TRANSLATE_NOOP("fields", "Văn bản giao"),
            kind=Text(),
            example="Giao chỉ tiêu BHXH, BHYT năm 2026",
        ),
        FieldSpec(
            key="spread_from",
            label=QT_TRANSLATE_NOOP("fields", "Chia từ chỉ tiêu"),
            kind=Number(),
        ),
        FieldSpec(
            key="note",
            label=QT_TRANSLATE_NOOP("fields", "Ghi chú"),
            kind=Note(),
        ),
    ),
)

MILESTONE = RecordKind(
    key="milestone",
    plural="milestones",
    label=QT_TRANSLATE_NOOP("fields", "Mốc"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Mốc"),
    name_field="indicator",
    fields=(
        _INDICATOR,
        _NEIGHBOURHOOD,
        FieldSpec(
            key="threshold",
            label=QT_TRANSLATE_NOOP("fields", "Mốc"),
            kind=Hundredths(),
            required=True,
        ),
        FieldSpec(
            key="note",
            label=QT_TRANSLATE_NOOP("fields", "Ghi chú"),
            kind=Note(),
        ),
        FieldSpec(
            key="reached_on",
            label=QT_TRANSLATE_NOOP("fields", "Ngày đạt"),
            kind=Date(),
        ),
        FieldSpec(
            key="reached_value",
            label=QT_TRANSLATE_NOOP("fields", "Kết quả khi đạt"),
            kind=Hundredths(),
        ),
        FieldSpec(
            key="announced_on",
            label=QT_TRANSLATE_NOOP("fields", "Ngày báo"),
            kind=Date(),
        ),
    ),
)
