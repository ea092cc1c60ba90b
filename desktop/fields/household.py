"""The fields of a household (hộ) and of a neighbourhood (thôn, tổ dân phố)."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.choices import COVER_STATUS, HOUSEHOLD_CLASS
from desktop.fields.field_kinds import Code, Date, Name, NameOrCode, Note, Number, Text
from desktop.fields.field_spec import FieldSpec, PersonalData
from desktop.fields.former_address import FORMER_ADDRESS
from desktop.fields.identity_kinds import Phone
from desktop.fields.record_kinds import RecordKind

NEIGHBOURHOOD = RecordKind(
    key="neighbourhood",
    plural="neighbourhoods",
    label=QT_TRANSLATE_NOOP("fields", "Thôn/tổ dân phố"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Thôn/tổ dân phố"),
    name_field="name",
    fields=(
        FieldSpec(
            key="name",
            label=QT_TRANSLATE_NOOP("fields", "Tên thôn/tổ dân phố"),
            kind=Text(),
            required=True,
            sort_column="sort_key",
        ),
    ),
)

PLACE_ALIAS = RecordKind(
    key="place_alias",
    plural="place_aliases",
    label=QT_TRANSLATE_NOOP("fields", "Tên cũ"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Tên cũ của thôn, xã"),
    name_field="old_text",
    fields=(
        FieldSpec(
            key="old_text",
            label=QT_TRANSLATE_NOOP("fields", "Tên cũ"),
            kind=Text(),
            required=True,
            sort_column="sort_key",
        ),
        FieldSpec(
            key="neighbourhood",
            label=QT_TRANSLATE_NOOP("fields", "Nay là thôn/tổ"),
            kind=Text(),
            link="neighbourhood",
        ),
        FieldSpec(key="new_text", label=QT_TRANSLATE_NOOP("fields", "Nay là xã"), kind=Text()),
    ),
)

HOUSEHOLD = RecordKind(
    key="household",
    plural="households",
    label=QT_TRANSLATE_NOOP("fields", "Hộ"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Hộ gia đình"),
    name_field="head_name",
    fields=(
        FieldSpec(
            key="household_code",
            label=QT_TRANSLATE_NOOP("fields", "Mã hộ"),
            kind=Code(),
            header_aliases=(
                "Mã hộ gia đình",
                "Mã số hộ gia đình",
                "Mã HGĐ",
                "Số hộ khẩu",
                "Số sổ hộ khẩu",
                "Maho_Giadinh",
                "MA_HO_GD",
                "MaHo",
            ),
            example="HG0005",
            column_width=96,
        ),
        FieldSpec(
            key="head_name",
            label=QT_TRANSLATE_NOOP("fields", "Chủ hộ"),
            kind=Name(),
            required=True,
            header_aliases=("Họ tên chủ hộ", "Họ và tên chủ hộ", "Tên chủ hộ", "HOTEN_CHUHO"),
            example="Ma Hữu Sỹ",
            column_width=160,
            sort_column="sort_key",
            personal_data=PersonalData.BASIC,
        ),
        FieldSpec(
            key="neighbourhood",
            label=QT_TRANSLATE_NOOP("fields", "Thôn/tổ"),
            kind=Text(),
            link="neighbourhood",
            header_aliases=(
                "Thôn",
                "Buôn",
                "Bản",
                "Ấp",
                "Khóm",
                "Làng",
                "Tổ dân phố",
                "TDP",
                "Tổ",
                "Khu phố",
                "KP",
                "Thôn/xóm",
                "Thôn/buôn/TDP",
                "Tên Thôn/Xóm",
                "Mã địa bàn",
            ),
            column_width=112,
        ),
        FieldSpec(
            key="member_count",
            label=QT_TRANSLATE_NOOP("fields", "Số người"),
            kind=Number(),
            computed=True,
            column_width=84,
        ),
        FieldSpec(
            key="insured_count",
            label=QT_TRANSLATE_NOOP("fields", "Có thẻ"),
            kind=Number(),
            computed=True,
            column_width=76,
            help_text=QT_TRANSLATE_NOOP(
                "fields", "Số thành viên có thẻ BHYT còn hạn hôm nay trên tổng số người."
            ),
        ),
        FieldSpec(
            key="hi_valid_to",
            label=QT_TRANSLATE_NOOP("fields", "Hạn thẻ"),
            kind=Date(),
            computed=True,
            column_width=96,
            help_text=QT_TRANSLATE_NOOP("fields", "Ngày thẻ hết hạn sớm nhất trong hộ."),
        ),
        FieldSpec(
            key="hi_status",
            label=QT_TRANSLATE_NOOP("fields", "Trạng thái thẻ"),
            kind=COVER_STATUS,
            computed=True,
            column_width=128,
            help_text=QT_TRANSLATE_NOOP(
                "fields",
                "Theo thành viên cần lo trước: thẻ quá hạn, sắp hết hạn, rồi thẻ đã đóng mà chưa "
                "tới ngày bắt đầu. Người chưa có thẻ nào: xem cột Có thẻ.",
            ),
        ),
        FieldSpec(
            key="household_class",
            label=QT_TRANSLATE_NOOP("fields", "Diện hộ"),
            kind=HOUSEHOLD_CLASS,
            header_aliases=("Loại hộ", "HN/CN", "MSTB", "Phân loại hộ"),
            example="Hộ cận nghèo",
            column_width=110,
            shown_by_default=False,
        ),
        FieldSpec(
            key="class_from",
            label=QT_TRANSLATE_NOOP("fields", "Hưởng diện từ ngày"),
            kind=Date(),
            column_width=120,
            shown_by_default=False,
            help_text=QT_TRANSLATE_NOOP(
                "fields", "Ngày diện hộ bắt đầu được tính hỗ trợ; để trống là từ đầu năm."
            ),
        ),
        FieldSpec(
            key="class_to",
            label=QT_TRANSLATE_NOOP("fields", "Hưởng diện đến ngày"),
            kind=Date(),
            column_width=120,
            shown_by_default=False,
        ),
        FieldSpec(
            key="decision_number",
            label=QT_TRANSLATE_NOOP("fields", "Số quyết định"),
            kind=Code(),
            header_aliases=(
                "Quyết định số",
                "Số QĐ",
                "Số quyết định công nhận",
                "Số quyết định hộ nghèo",
            ),
            example="125/QĐ-UBND",
            column_width=120,
            shown_by_default=False,
            help_text=QT_TRANSLATE_NOOP(
                "fields", "Quyết định công nhận hộ nghèo, hộ cận nghèo của UBND xã."
            ),
        ),
        FieldSpec(
            key="collector",
            label=QT_TRANSLATE_NOOP("fields", "Nhân viên thu phụ trách"),
            kind=NameOrCode(),
            link="collector",
            header_aliases=(
                "NVT phụ trách",
                "Người phụ trách thu",
                "Nhân viên thu",
                "NVT",
                "Mã NVT",
                "Mã nhân viên thu",
                "Mã NVT phụ trách",
                "CTV phụ trách",
            ),
            column_width=170,
            shown_by_default=False,
            personal_data=PersonalData.BASIC,
            help_text=QT_TRANSLATE_NOOP(
                "fields", "Họ và tên hoặc mã của nhân viên thu trong danh sách."
            ),
        ),
        FieldSpec(
            key="phone",
            label=QT_TRANSLATE_NOOP("fields", "Số điện thoại"),
            kind=Phone(),
            header_aliases=("SĐT", "ĐT", "Điện thoại", "Số ĐT", "Điện thoại liên hệ", "SDT"),
            column_width=112,
            shown_by_default=False,
            masked=True,
            personal_data=PersonalData.BASIC,
        ),
        FieldSpec(
            key="address",
            label=QT_TRANSLATE_NOOP("fields", "Địa chỉ"),
            kind=Text(),
            header_aliases=("Địa chỉ thường trú", "Nơi thường trú", "Nơi ở hiện nay", "DIACHI"),
            column_width=200,
            shown_by_default=False,
            personal_data=PersonalData.BASIC,
        ),
        FORMER_ADDRESS,
        FieldSpec(
            key="note",
            label=QT_TRANSLATE_NOOP("fields", "Ghi chú"),
            kind=Note(),
            header_aliases=("GC", "Ghi chu", "Chú thích"),
            column_width=160,
            shown_by_default=False,
            personal_data=PersonalData.BASIC,
        ),
    ),
)
