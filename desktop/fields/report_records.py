"""The fields of what reports keep: runs as they were made, late entries, the office's designs."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import Code, Date, Note, Number, Text
from desktop.fields.field_spec import FieldSpec
from desktop.fields.record_kinds import RecordKind

_PERIOD = FieldSpec(
    key="period", label=QT_TRANSLATE_NOOP("fields", "Kỳ báo cáo"), kind=Code(), required=True
)

REPORT_RUN = RecordKind(
    key="report_run",
    plural="report_runs",
    label=QT_TRANSLATE_NOOP("fields", "Báo cáo đã lập"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Báo cáo đã lập"),
    name_field="title",
    fields=(
        _PERIOD,
        FieldSpec(
            key="title",
            label=QT_TRANSLATE_NOOP("fields", "Tên báo cáo"),
            kind=Text(),
            required=True,
        ),
        FieldSpec(
            key="version",
            label=QT_TRANSLATE_NOOP("fields", "Lần lập"),
            kind=Number(),
            required=True,
        ),
        FieldSpec(
            key="made_on",
            label=QT_TRANSLATE_NOOP("fields", "Ngày lập"),
            kind=Date(),
            required=True,
        ),
        FieldSpec(key="letter_no", label=QT_TRANSLATE_NOOP("fields", "Số văn bản"), kind=Code()),
        FieldSpec(key="file_name", label=QT_TRANSLATE_NOOP("fields", "Tệp"), kind=Text()),
        FieldSpec(key="sent_on", label=QT_TRANSLATE_NOOP("fields", "Ngày gửi"), kind=Date()),
    ),
)

REPORT_CORRECTION = RecordKind(
    key="report_correction",
    plural="report_corrections",
    label=QT_TRANSLATE_NOOP("fields", "Điều chỉnh kỳ trước"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Điều chỉnh kỳ trước"),
    name_field="subject",
    fields=(
        _PERIOD,
        FieldSpec(
            key="booked_in",
            label=QT_TRANSLATE_NOOP("fields", "Ghi vào tháng"),
            kind=Code(),
            required=True,
        ),
        FieldSpec(
            key="subject",
            label=QT_TRANSLATE_NOOP("fields", "Nội dung"),
            kind=Note(),
            required=True,
        ),
        FieldSpec(
            key="reason",
            label=QT_TRANSLATE_NOOP("fields", "Lý do"),
            kind=Note(),
            required=True,
        ),
    ),
)

REPORT_DESIGN = RecordKind(
    key="report_design",
    plural="report_designs",
    label=QT_TRANSLATE_NOOP("fields", "Mẫu báo cáo tự lập"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Mẫu báo cáo tự lập"),
    name_field="name",
    fields=(
        FieldSpec(
            key="name",
            label=QT_TRANSLATE_NOOP("fields", "Tên mẫu"),
            kind=Text(),
            required=True,
        ),
    ),
)
