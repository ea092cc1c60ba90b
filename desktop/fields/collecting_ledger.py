"""The fields of what collecting keeps for itself: rates, contracts, commission, contacts, locks."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.choices import SCHEME
from desktop.fields.collecting_choices import (
    COMMISSION_CAUSE,
    CONTACT_CHANNEL,
    CONTACT_OUTCOME,
    CONTRACT_SIGNER,
)
from desktop.fields.field_kinds import Code, Date, Note, Number, Text
from desktop.fields.field_spec import FieldSpec, PersonalData
from desktop.fields.money_kind import Money
from desktop.fields.record_kinds import RecordKind

RATE_ENTRY = RecordKind(
    key="rate_entry",
    plural="rate_entries",
    label=QT_TRANSLATE_NOOP("fields", "Mức của đơn vị"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Mức của đơn vị"),
    name_field="table_key",
    fields=(
        FieldSpec(
            key="table_key",
            label=QT_TRANSLATE_NOOP("fields", "Bảng"),
            kind=Code(),
            required=True,
        ),
        FieldSpec(
            key="key",
            label=QT_TRANSLATE_NOOP("fields", "Mục"),
            kind=Code(),
        ),
        FieldSpec(
            key="valid_from",
            label=QT_TRANSLATE_NOOP("fields", "Từ ngày"),
            kind=Date(),
            required=True,
        ),
        FieldSpec(
            key="valid_to",
            label=QT_TRANSLATE_NOOP("fields", "Đến ngày"),
            kind=Date(),
        ),
        FieldSpec(
            key="value",
            label=QT_TRANSLATE_NOOP("fields", "Giá trị"),
            kind=Code(),
            required=True,
        ),
        FieldSpec(
            key="source",
            label=QT_TRANSLATE_NOOP("fields", "Căn cứ"),
            kind=Text(),
            required=True,
            example="NQ 12/2026/NQ-HĐND, 10/12/2026",
        ),
        FieldSpec(
            key="reason",
            label=QT_TRANSLATE_NOOP("fields", "Lý do"),
            kind=Text(),
            required=True,
        ),
        FieldSpec(
            key="withdrawn_on",
            label=QT_TRANSLATE_NOOP("fields", "Ngày bỏ"),
            kind=Date(),
        ),
    ),
)

CONTRACT = RecordKind(
    key="contract",
    plural="contracts",
    label=QT_TRANSLATE_NOOP("fields", "Hợp đồng thu"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Hợp đồng thu"),
    name_field="contract_no",
    fields=(
        FieldSpec(
            key="organisation",
            label=QT_TRANSLATE_NOOP("fields", "Tổ chức dịch vụ thu"),
            kind=Text(),
            link="organisation",
        ),
        FieldSpec(
            key="scheme",
            label=QT_TRANSLATE_NOOP("fields", "Loại"),
            kind=SCHEME,
            required=True,
        ),
        FieldSpec(
            key="organisation_code",
            label=QT_TRANSLATE_NOOP("fields", "Mã đơn vị"),
            kind=Code(),
        ),
        FieldSpec(
            key="contract_no",
            label=QT_TRANSLATE_NOOP("fields", "Số hợp đồng"),
            kind=Code(),
        ),
        FieldSpec(
            key="signed_by",
            label=QT_TRANSLATE_NOOP("fields", "Bên ký"),
            kind=CONTRACT_SIGNER,
        ),
        FieldSpec(
            key="valid_from",
            label=QT_TRANSLATE_NOOP("fields", "Từ ngày"),
            kind=Date(),
            required=True,
        ),
        FieldSpec(
            key="valid_to",
            label=QT_TRANSLATE_NOOP("fields", "Đến ngày"),
            kind=Date(),
        ),
        FieldSpec(
            key="note",
            label=QT_TRANSLATE_NOOP("fields", "Ghi chú"),
            kind=Note(),
        ),
    ),
)

COMMISSION_PERIOD = RecordKind(
    key="commission_period",
    plural="commission_periods",
    label=QT_TRANSLATE_NOOP("fields", "Kỳ thù lao"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Kỳ thù lao"),
    name_field="period",
    fields=(
        FieldSpec(
            key="organisation",
            label=QT_TRANSLATE_NOOP("fields", "Tổ chức dịch vụ thu"),
            kind=Text(),
            link="organisation",
        ),
        FieldSpec(
            key="period",
            label=QT_TRANSLATE_NOOP("fields", "Tháng"),
            kind=Code(),
            required=True,
        ),
        FieldSpec(
            key="closed_on",
            label=QT_TRANSLATE_NOOP("fields", "Ngày chốt"),
            kind=Date(),
            required=True,
        ),
        FieldSpec(
            key="line_count",
            label=QT_TRANSLATE_NOOP("fields", "Số dòng"),
            kind=Number(),
            required=True,
        ),
        FieldSpec(
            key="own_total",
            label=QT_TRANSLATE_NOOP("fields", "Số tiền đóng"),
            kind=Money(),
            required=True,
        ),
        FieldSpec(
            key="commission_total",
            label=QT_TRANSLATE_NOOP("fields", "Thù lao"),
            kind=Money(),
            required=True,
        ),
    ),
)

COMMISSION_LINE = RecordKind(
    key="commission_line",
    plural="commission_lines",
    label=QT_TRANSLATE_NOOP("fields", "Dòng thù lao"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Dòng thù lao"),
    name_field="region",
    fields=(
        FieldSpec(
            key="cause",
            label=QT_TRANSLATE_NOOP("fields", "Lý do tính"),
            kind=COMMISSION_CAUSE,
            required=True,
        ),
        FieldSpec(
            key="region",
            label=QT_TRANSLATE_NOOP("fields", "Vùng"),
            kind=Code(),
            required=True,
        ),
        FieldSpec(
            key="rate",
            label=QT_TRANSLATE_NOOP("fields", "Tỷ lệ thù lao"),
            kind=Code(),
            required=True,
        ),
        FieldSpec(
            key="rate_source",
            label=QT_TRANSLATE_NOOP("fields", "Căn cứ"),
            kind=Text(),
        ),
        FieldSpec(
            key="own_payment",
            label=QT_TRANSLATE_NOOP("fields", "Số tiền đóng"),
            kind=Money(),
            required=True,
        ),
        FieldSpec(
            key="commission",
            label=QT_TRANSLATE_NOOP("fields", "Thù lao"),
            kind=Money(),
            required=True,
        ),
    ),
)

CONTACT = RecordKind(
    key="contact",
    plural="contacts",
    label=QT_TRANSLATE_NOOP("fields", "Lần liên hệ"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Lần liên hệ"),
    name_field="contacted_on",
    fields=(
        FieldSpec(
            key="contacted_on",
            label=QT_TRANSLATE_NOOP("fields", "Ngày liên hệ"),
            kind=Date(),
            required=True,
        ),
        FieldSpec(
            key="channel",
            label=QT_TRANSLATE_NOOP("fields", "Cách liên hệ"),
            kind=CONTACT_CHANNEL,
            required=True,
        ),
        FieldSpec(
            key="outcome",
            label=QT_TRANSLATE_NOOP("fields", "Kết quả"),
            kind=CONTACT_OUTCOME,
            required=True,
        ),
        FieldSpec(
            key="promised_on",
            label=QT_TRANSLATE_NOOP("fields", "Ngày hẹn"),
            kind=Date(),
        ),
        FieldSpec(
            key="reason",
            label=QT_TRANSLATE_NOOP("fields", "Lý do"),
            kind=Text(),
        ),
        FieldSpec(
            key="scheme",
            label=QT_TRANSLATE_NOOP("fields", "Loại"),
            kind=SCHEME,
        ),
        FieldSpec(
            key="card_end",
            label=QT_TRANSLATE_NOOP("fields", "Hạn thẻ"),
            kind=Date(),
        ),
        FieldSpec(
            key="note",
            label=QT_TRANSLATE_NOOP("fields", "Ghi chú"),
            kind=Note(),
            personal_data=PersonalData.BASIC,
        ),
    ),
)

REMINDER = RecordKind(
    key="reminder",
    plural="reminders",
    label=QT_TRANSLATE_NOOP("fields", "Mốc đã nhắc"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Mốc đã nhắc"),
    name_field="card_end",
    fields=(
        FieldSpec(
            key="scheme",
            label=QT_TRANSLATE_NOOP("fields", "Loại"),
            kind=SCHEME,
            required=True,
        ),
        FieldSpec(
            key="card_end",
            label=QT_TRANSLATE_NOOP("fields", "Hạn thẻ"),
            kind=Date(),
            required=True,
        ),
        FieldSpec(
            key="stage",
            label=QT_TRANSLATE_NOOP("fields", "Mốc (ngày)"),
            kind=Number(),
            required=True,
        ),
        FieldSpec(
            key="reminded_on",
            label=QT_TRANSLATE_NOOP("fields", "Ngày nhắc"),
            kind=Date(),
            required=True,
        ),
    ),
)

PERIOD_LOCK = RecordKind(
    key="period_lock",
    plural="period_locks",
    label=QT_TRANSLATE_NOOP("fields", "Tháng đã khoá"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Tháng đã khoá"),
    name_field="period",
    fields=(
        FieldSpec(
            key="period",
            label=QT_TRANSLATE_NOOP("fields", "Tháng"),
            kind=Code(),
            required=True,
        ),
        FieldSpec(
            key="first_day",
            label=QT_TRANSLATE_NOOP("fields", "Từ ngày"),
            kind=Date(),
            required=True,
        ),
        FieldSpec(
            key="last_day",
            label=QT_TRANSLATE_NOOP("fields", "Đến ngày"),
            kind=Date(),
            required=True,
        ),
        FieldSpec(
            key="locked_on",
            label=QT_TRANSLATE_NOOP("fields", "Ngày khoá"),
            kind=Date(),
            required=True,
        ),
        FieldSpec(
            key="reason",
            label=QT_TRANSLATE_NOOP("fields", "Lý do"),
            kind=Text(),
        ),
    ),
)
