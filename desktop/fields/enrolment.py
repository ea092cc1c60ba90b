"""The fields of receipts (biên lai) and covers (kỳ tham gia)."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.choices import END_REASON, HI_GROUP, SCHEME
from desktop.fields.collecting_choices import PAY_METHOD, RECEIPT_SCHEME, RECEIPT_STATUS
from desktop.fields.field_kinds import Code, Date, Name, Note, Text
from desktop.fields.field_spec import FieldSpec, PersonalData
from desktop.fields.identity_kinds import CollectorCode
from desktop.fields.money_kind import Money
from desktop.fields.months_kind import Months
from desktop.fields.record_kinds import RecordKind

RECEIPT = RecordKind(
    key="receipt",
    plural="receipts",
    label=QT_TRANSLATE_NOOP("fields", "Biên lai"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Biên lai"),
    name_field="receipt_no",
    fields=(
        FieldSpec(
            key="receipt_book",
            label=QT_TRANSLATE_NOOP("fields", "Quyển số"),
            kind=Code(),
            header_aliases=("Quyển", "Ký hiệu", "Quyển biên lai"),
            column_width=100,
        ),
        FieldSpec(
            key="receipt_no",
            label=QT_TRANSLATE_NOOP("fields", "Số biên lai"),
            kind=Code(),
            required=True,
            header_aliases=("Số BL", "Biên lai", "Số BL điện tử", "SOBL", "SoBienLai"),
            example="0000123",
            column_width=110,
            sort_column="sort_key",
        ),
        FieldSpec(
            key="receipt_date",
            label=QT_TRANSLATE_NOOP("fields", "Ngày biên lai"),
            kind=Date(),
            header_aliases=(
                "Ngày BL",
                "Ngày thu",
                "Ngày nộp",
                "Ngày nộp tiền",
                "Ngày lập",
                "Ngày đóng",
                "NGAYBL",
                "NgayBienLai",
            ),
            column_width=128,
        ),
        FieldSpec(
            key="payer_name",
            label=QT_TRANSLATE_NOOP("fields", "Người đóng"),
            kind=Name(),
            required=True,
            column_width=180,
            personal_data=PersonalData.BASIC,
        ),
        FieldSpec(
            key="scheme",
            label=QT_TRANSLATE_NOOP("fields", "Loại"),
            kind=RECEIPT_SCHEME,
            required=True,
            column_width=190,
        ),
        FieldSpec(
            key="months",
            label=QT_TRANSLATE_NOOP("fields", "Số tháng"),
            kind=Months(),
            header_aliases=(
                "Số tháng đóng",
                "Số tháng tham gia",
                "Thời gian đóng",
                "Số T",
                "SOTHANG",
            ),
            column_width=84,
        ),
        FieldSpec(
            key="amount_paid",
            label=QT_TRANSLATE_NOOP("fields", "Số tiền đóng"),
            kind=Money(),
            required=True,
            header_aliases=(
                "Số tiền",
                "Thành tiền",
                "Số tiền nộp",
                "Tiền đóng",
                "Số tiền thực thu",
                "Số tiền thực tế",
                "Người tham gia đóng",
                "NTG đóng",
                "Tổng số tiền NTG đóng",
            ),
            example="1.366.200",
            column_width=120,
        ),
        FieldSpec(
            key="pay_method",
            label=QT_TRANSLATE_NOOP("fields", "Cách trả tiền"),
            kind=PAY_METHOD,
            column_width=110,
            shown_by_default=False,
        ),
        FieldSpec(
            key="status",
            label=QT_TRANSLATE_NOOP("fields", "Hiệu lực"),
            kind=RECEIPT_STATUS,
            column_width=110,
        ),
        FieldSpec(
            key="void_on",
            label=QT_TRANSLATE_NOOP("fields", "Ngày huỷ"),
            kind=Date(),
            column_width=104,
            shown_by_default=False,
        ),
        FieldSpec(
            key="void_reason",
            label=QT_TRANSLATE_NOOP("fields", "Lý do huỷ"),
            kind=Text(),
            column_width=160,
            shown_by_default=False,
            personal_data=PersonalData.BASIC,
        ),
        FieldSpec(
            key="collector_code",
            label=QT_TRANSLATE_NOOP("fields", "Mã nhân viên thu"),
            kind=CollectorCode(),
            header_aliases=("Mã số nhân viên thu", "Mã NVT", "Mã NV", "MaNhanvienThu"),
            column_width=140,
            masked=True,
            personal_data=PersonalData.BASIC,
        ),
        FieldSpec(
            key="collector_name",
            label=QT_TRANSLATE_NOOP("fields", "Nhân viên thu"),
            kind=Name(),
            computed=True,
            header_aliases=("NVT", "Tên nhân viên", "Người thu", "CTV", "Cộng tác viên"),
            column_width=170,
            personal_data=PersonalData.BASIC,
        ),
        FieldSpec(
            key="note",
            label=QT_TRANSLATE_NOOP("fields", "Ghi chú"),
            kind=Note(),
            column_width=160,
            shown_by_default=False,
            personal_data=PersonalData.BASIC,
        ),
    ),
)

COVER = RecordKind(
    key="cover",
    plural="covers",
    label=QT_TRANSLATE_NOOP("fields", "Kỳ tham gia"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Kỳ tham gia"),
    name_field="scheme",
    fields=(
        FieldSpec(
            key="scheme",
            label=QT_TRANSLATE_NOOP("fields", "Loại"),
            kind=SCHEME,
            required=True,
            column_width=120,
        ),
        FieldSpec(
            key="hi_group",
            label=QT_TRANSLATE_NOOP("fields", "Nhóm thẻ"),
            kind=HI_GROUP,
            header_aliases=(
                "Mã đối tượng",
                "Đối tượng tham gia",
                "Mã ĐT",
                "Nhóm đối tượng",
                "Nhóm BHYT",
                "MADT",
            ),
            column_width=120,
        ),
        FieldSpec(
            key="valid_from",
            label=QT_TRANSLATE_NOOP("fields", "Từ ngày"),
            kind=Date(),
            header_aliases=(
                "Giá trị từ",
                "GT thẻ từ ngày",
                "Hạn thẻ từ",
                "Thời hạn sử dụng từ ngày",
                "Ngày giá trị",
                "Ngày hiệu lực",
                "Ngày bắt đầu BHYT",
                "TUNGAY",
                "hanTheTu",
            ),
            column_width=104,
        ),
        FieldSpec(
            key="valid_to",
            label=QT_TRANSLATE_NOOP("fields", "Đến ngày"),
            kind=Date(),
            required=True,
            header_aliases=(
                "Giá trị đến",
                "Hạn thẻ",
                "Hạn sử dụng",
                "Hạn thẻ đến",
                "Ngày hết hạn",
                "Ngày hết hạn BHYT",
                "Hạn dùng",
                "GT đến",
                "hanTheDen",
                "denNgayDt",
            ),
            column_width=104,
        ),
        FieldSpec(
            key="months",
            label=QT_TRANSLATE_NOOP("fields", "Số tháng"),
            kind=Months(),
            column_width=84,
        ),
        FieldSpec(
            key="end_reason",
            label=QT_TRANSLATE_NOOP("fields", "Lý do dừng tham gia"),
            kind=END_REASON,
            header_aliases=("Lý do dừng", "Lý do ngừng tham gia", "Lý do giảm"),
            column_width=180,
            help_text=QT_TRANSLATE_NOOP(
                "fields",
                "Vì sao không tham gia tiếp. Mất hoặc chuyển đi thì ghi biến động cư trú.",
            ),
        ),
        FieldSpec(
            key="term_to",
            label=QT_TRANSLATE_NOOP("fields", "Hạn trước khi dừng"),
            kind=Date(),
            column_width=140,
            help_text=QT_TRANSLATE_NOOP(
                "fields", "Hạn đã đóng hoặc theo danh sách, để lấy lại khi ghi dừng nhầm."
            ),
        ),
    ),
)
