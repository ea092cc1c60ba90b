"""The fields that rows of persons and of households can have, in order of preference."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.fields.enrolment import COVER, RECEIPT
from desktop.fields.field_spec import FieldSpec
from desktop.fields.household import HOUSEHOLD
from desktop.fields.import_columns import (
    BIRTH_COLUMNS,
    CLASS_MARKS,
    HEAD_NAME,
    HOUSEHOLD_COLUMNS,
    INSURANCE_COLUMNS,
    NAME_COLUMNS,
    PAPER_COLUMNS,
    PLACE_COLUMNS,
    ROW_NO,
    VSSID_COLUMNS,
)
from desktop.fields.person import PERSON

_ALSO: dict[str, tuple[str, ...]] = {
    # A column of statuses ("Thuong tru", "Tam tru") or of addresses: its values decide.
    "residence_status": ("Thường trú", "Cư trú", "Tình trạng"),
    "address": ("Thường trú", "Địa chỉ cư trú", "Số nhà", "Chỗ ở"),
    "life_status": ("Trạng thái", "Tình trạng", "Còn sống/Đã chết"),
    "household_class": ("Đối tượng", "Hộ nghèo", "Cận nghèo", "Hộ nghèo, cận nghèo", "Loại"),
    "hi_group": ("Đối tượng", "Đối tượng BHYT", "Nhóm đối tượng BHYT", "Diện BHYT"),
    "old_id": ("CMND cũ", "Số CMND 9 số", "CMND 9 số"),
    "receipt_no": ("Số phiếu thu", "Số biên lai thu tiền"),
    "amount_paid": ("Mức đóng", "Tổng tiền", "Tổng cộng tiền", "Tiền đóng BHYT"),
    "full_name": (
        "Họ, tên",
        "Họ tên nhân khẩu",
        "Họ và tên nhân khẩu",
        "Họ tên thành viên",
        "HOTEN_THANHVIEN",
        "Họ, chữ đệm và tên",
        "Họ, chữ đệm và tên khai sinh",
        "Tên người tham gia",
        "Họ tên công dân",
        "Họ và tên chủ hộ và các thành viên",
        "Họ và tên chủ hộ và thành viên",
        "Họ và tên chủ hộ, thành viên",
        "Họ tên chủ hộ và các thành viên trong hộ",
        "Họ và tên chủ hộ và các thành viên trong hộ",
        "Họ và tên các thành viên trong hộ",
        "Họ và tên thành viên trong hộ",
        "Chủ hộ và các thành viên",
        "Thành viên",
    ),
    "national_id": ("Số CCCD/ĐDCN", "Mã số định danh", "CMND", "CCCD/CMND", "Số CCCD/CMND"),
    "relation": ("QUANHE_VOI_CHUHO", "Quan hệ chủ hộ", "QH chủ hộ", "Quan hệ với CH"),
    "neighbourhood": ("THON_HK", "Xóm", "Tổ dân phố/thôn", "Thôn/bản", "Thôn/ấp", "Thôn/tổ"),
    "phone": ("Số ĐT liên hệ", "SĐT liên hệ", "Số di động", "Phone", "Mobile"),
    "birth_date": ("Ngày tháng năm", "Ngày/tháng/năm", "Năm sinh (dd/mm/yyyy)"),
    "primary_care_facility": ("Nơi đăng ký khám chữa bệnh ban đầu", "Nơi KCB ban đầu"),
    "valid_to": ("Hạn thẻ BHYT", "Ngày hết hạn thẻ", "Thời hạn thẻ", "Thẻ có giá trị đến"),
    "valid_from": ("Ngày bắt đầu", "Thẻ có giá trị từ"),
}


def with_more_aliases(specs: Iterable[FieldSpec]) -> tuple[FieldSpec, ...]:
    """Add what workbooks call fields besides the names that tables and forms use."""
    return tuple(
        replace(spec, header_aliases=(*spec.header_aliases, *_ALSO.get(spec.key, ())))
        for spec in specs
    )


def first_of_each(specs: Iterable[FieldSpec]) -> tuple[FieldSpec, ...]:
    """Keep the first declaration of each key."""
    kept: dict[str, FieldSpec] = {}
    for spec in specs:
        kept.setdefault(spec.key, spec)
    return tuple(kept.values())


def _only(specs: Iterable[FieldSpec], *keys: str) -> list[FieldSpec]:
    return [spec for spec in specs if spec.key in keys]


HOUSEHOLD_CLASS = HOUSEHOLD.field("household_class")

PERSON_ROW: tuple[FieldSpec, ...] = with_more_aliases(
    first_of_each(
        (
            ROW_NO,
            *PERSON.stored_fields,
            HEAD_NAME,
            *HOUSEHOLD_COLUMNS,
            *NAME_COLUMNS,
            *BIRTH_COLUMNS,
            HOUSEHOLD_CLASS,
            HOUSEHOLD.field("decision_number"),
            *CLASS_MARKS,
            *_only(COVER.fields, "hi_group", "valid_from", "valid_to"),
            *_only(
                RECEIPT.fields,
                "receipt_book",
                "receipt_no",
                "receipt_date",
                "months",
                "amount_paid",
                "collector_code",
                "collector_name",
            ),
            *INSURANCE_COLUMNS,
            *PAPER_COLUMNS,
            *PLACE_COLUMNS,
            *VSSID_COLUMNS,
        )
    )
)

HOUSEHOLD_ROW: tuple[FieldSpec, ...] = with_more_aliases(
    first_of_each((ROW_NO, *HOUSEHOLD.stored_fields, *CLASS_MARKS, *PLACE_COLUMNS))
)

NAMED = frozenset({"full_name", "first_name"})
"""A row of these is a person's."""
