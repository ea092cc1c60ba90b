"""The fields of an outreach event (hoạt động truyền thông)."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.choices import EVENT_STATE, EVENT_TYPE
from desktop.fields.field_kinds import Date, Note, Number, Text
from desktop.fields.field_spec import FieldSpec
from desktop.fields.money_kind import Money, not_negative
from desktop.fields.record_kinds import RecordKind

_RESULTS = QT_TRANSLATE_NOOP("fields", "Kết quả")
_WHAT = QT_TRANSLATE_NOOP("fields", "Hoạt động")

EVENT = RecordKind(
    key="event",
    plural="events",
    label=QT_TRANSLATE_NOOP("fields", "Buổi truyền thông"),
    label_plural=QT_TRANSLATE_NOOP("fields", "Hoạt động truyền thông"),
    name_field="title",
    fields=(
        FieldSpec(
            key="held_on",
            label=QT_TRANSLATE_NOOP("fields", "Ngày"),
            kind=Date(),
            required=True,
            header_aliases=("Ngày tổ chức", "Thời gian", "Ngày thực hiện"),
            column_width=104,
            group=_WHAT,
        ),
        FieldSpec(
            key="event_type",
            label=QT_TRANSLATE_NOOP("fields", "Hình thức"),
            kind=EVENT_TYPE,
            required=True,
            header_aliases=("Loại hình truyền thông", "Hình thức truyền thông", "Loại hình"),
            example="Nhóm nhỏ",
            column_width=170,
            group=_WHAT,
        ),
        FieldSpec(
            key="title",
            label=QT_TRANSLATE_NOOP("fields", "Nội dung"),
            kind=Text(),
            header_aliases=("Nội dung hoạt động", "Tên hoạt động", "Chủ đề"),
            column_width=220,
            group=_WHAT,
        ),
        FieldSpec(
            key="place",
            label=QT_TRANSLATE_NOOP("fields", "Địa điểm"),
            kind=Text(),
            header_aliases=("Nơi tổ chức",),
            column_width=160,
            group=_WHAT,
        ),
        FieldSpec(
            key="neighbourhood",
            label=QT_TRANSLATE_NOOP("fields", "Thôn/tổ"),
            kind=Text(),
            link="neighbourhood",
            header_aliases=("Thôn", "Tổ dân phố", "Buôn", "Ấp", "Thôn/buôn/TDP"),
            column_width=120,
            group=_WHAT,
        ),
        FieldSpec(
            key="partner",
            label=QT_TRANSLATE_NOOP("fields", "Đơn vị phối hợp"),
            kind=Text(),
            header_aliases=("Phối hợp", "Đơn vị thực hiện"),
            column_width=150,
            group=_WHAT,
        ),
        FieldSpec(
            key="state",
            label=QT_TRANSLATE_NOOP("fields", "Tình trạng"),
            kind=EVENT_STATE,
            column_width=110,
            group=_WHAT,
        ),
        FieldSpec(
            key="people_reached",
            label=QT_TRANSLATE_NOOP("fields", "Số lượt người"),
            kind=Number(),
            header_aliases=("Số người tham dự", "Số người", "SL người", "Thành phần", "Lượt người"),
            column_width=110,
            group=_RESULTS,
        ),
        FieldSpec(
            key="new_vsi",
            label=QT_TRANSLATE_NOOP("fields", "BHXH TN mới"),
            kind=Number(),
            header_aliases=("BHXH tự nguyện mới", "BHXH TN", "Phát triển BHXH TN"),
            column_width=110,
            group=_RESULTS,
        ),
        FieldSpec(
            key="new_hi",
            label=QT_TRANSLATE_NOOP("fields", "BHYT hộ gia đình"),
            kind=Number(),
            header_aliases=("BHYT HGĐ", "BHYT mới", "BHYT tự đóng", "Phát triển BHYT"),
            column_width=128,
            group=_RESULTS,
        ),
        FieldSpec(
            key="vssid_accounts",
            label=QT_TRANSLATE_NOOP("fields", "VssID"),
            kind=Number(),
            header_aliases=("Cài VssID", "Đã cài VssID", "Tài khoản VssID"),
            column_width=76,
            group=_RESULTS,
            shown_by_default=False,
        ),
        FieldSpec(
            key="noncash_switches",
            label=QT_TRANSLATE_NOOP("fields", "Chuyển nhận qua tài khoản"),
            kind=Number(),
            header_aliases=("Không dùng tiền mặt", "Nhận qua ATM", "Chi trả không dùng tiền mặt"),
            column_width=160,
            group=_RESULTS,
            shown_by_default=False,
        ),
        FieldSpec(
            key="donated_cards",
            label=QT_TRANSLATE_NOOP("fields", "Tặng thẻ BHYT"),
            kind=Number(),
            header_aliases=("Tặng thẻ",),
            column_width=108,
            group=_RESULTS,
            shown_by_default=False,
        ),
        FieldSpec(
            key="cost",
            label=QT_TRANSLATE_NOOP("fields", "Kinh phí"),
            kind=Money(),
            check=not_negative,
            column_width=110,
            group=_RESULTS,
            shown_by_default=False,
        ),
        FieldSpec(
            key="note",
            label=QT_TRANSLATE_NOOP("fields", "Ghi chú"),
            kind=Note(),
            header_aliases=("GC",),
            column_width=160,
            group=_RESULTS,
            shown_by_default=False,
        ),
    ),
)
