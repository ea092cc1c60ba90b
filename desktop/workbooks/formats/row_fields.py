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
    RESIDENCE_COLUMNS,
    ROW_NO,
    VSSID_COLUMNS,
)
from desktop.fields.import_kinds import HintedDate
from desktop.fields.list_columns import BENEFIT_LEVEL, COVER_PERIOD, FORMER_CARD_END
from desktop.fields.person import PERSON
from desktop.fields.receipt_columns import ROW_SCHEME


def _period(end: str) -> tuple[str, ...]:
    """Return what the first ("từ") or last day ("đến") of a card is called in exports."""
    kinds = ("GT thẻ", "Giá trị thẻ", "Giá trị sử dụng", "GTSD", "Hạn thẻ", "Hạn sử dụng",
             "HSD", "Thời hạn thẻ", "Thời hạn sử dụng", "Thời hạn", "Hiệu lực thẻ", "Hiệu lực",
             "Thẻ giá trị", "Thẻ BHYT", "Thẻ")  # fmt: skip
    return tuple(f"{kind} {end}{day}" for kind in kinds for day in ("", " ngày"))


_ALSO: dict[str, tuple[str, ...]] = {
    # A column of statuses ("Thuong tru", "Tam tru") or of addresses: its values decide.
    "residence_status": ("Residence status", "Thường trú", "Cư trú", "Tình trạng"),
    "address": ("Address", "Permanent address", "Thường trú", "Địa chỉ cư trú", "Số nhà", "Chỗ ở"),
    "life_status": (
        "Trạng thái công dân",
        "Tình trạng công dân",
        "Tình trạng sống",
        "Trạng thái",
        "Tình trạng",
        "Còn sống/Đã chết",
    ),
    "household_class": ("Đối tượng", "Hộ nghèo", "Cận nghèo", "Hộ nghèo, cận nghèo", "Loại"),
    "hi_group": ("Đối tượng", "Đối tượng BHYT", "Nhóm đối tượng BHYT", "Diện BHYT"),
    "old_id": ("CMND cũ", "Số CMND 9 số", "CMND 9 số"),
    "receipt_no": ("Số phiếu thu", "Số biên lai thu tiền"),
    "amount_paid": (
        "Mức đóng",
        "Tổng tiền",
        "Tổng cộng tiền",
        "Tiền đóng BHYT",
        "Số tiền NTG đóng",
        "Số tiền NTG phải đóng",
        "Tiền NTG đóng",
        "Số tiền người tham gia đóng",
        "Số tiền người tham gia phải đóng",
        "Số tiền cá nhân đóng",
        "Số tiền đã đóng",
        "Số tiền đã thu",
        "Số tiền thu",
        "Số tiền thu được",
        "Số tiền thực đóng",
        "Số tiền thực nộp",
        "Số tiền đóng thực tế",
        "Tiền đóng thực tế",
        "Tiền thu",
    ),
    "from_month": (
        "Từ tháng năm",
        "Đóng từ tháng",
        "Thời gian đóng từ",
        "Tháng bắt đầu đóng",
        "Từ",
    ),
    "to_month": (
        "Đến tháng năm",
        "Đóng đến tháng",
        "Thời gian đóng đến",
        "Đã đóng đến tháng",
        "Đến",
    ),
    "chosen_income": ("Mức thu nhập đóng", "Mức thu nhập lựa chọn", "Thu nhập đóng BHXH"),
    "plan_code": ("Phương án đóng", "Loại tham gia"),
    "full_name": (
        "Full name",
        "Name",
        "Fullname",
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
    "birth_place": ("Nơi cấp giấy khai sinh", "Nơi cấp giấy khai sinh lần đầu"),
    "national_id": (
        "ID number",
        "Citizen ID",
        "National ID",
        "Identity number",
        "Số định danh cá nhân/CMND",
        "ĐDCN",
        "CMTND",
        "CNTND",
        "Số CMTND",
        "Thẻ căn cước",
        "Số thẻ căn cước",
        "Căn cước công dân",
        "Số căn cước công dân",
        "Thẻ CCCD",
        "Số thẻ CCCD",
        "Số định danh công dân",
        "Số giấy tờ tùy thân",
        "Số CCCD/ĐDCN",
        "Mã số định danh",
        "CMND",
        "CCCD/CMND",
        "Số CCCD/CMND",
    ),
    "relation": (
        "Relationship",
        "Relationship to head",
        "Relation",
        "Relationship to household head",
        "Mối quan hệ chủ hộ",
        "Mối quan hệ với CH",
        "MQH với chủ hộ",
        "MQH chủ hộ",
        "QUANHE_VOI_CHUHO",
        "Quan hệ chủ hộ",
        "QH chủ hộ",
        "Quan hệ với CH",
    ),
    "neighbourhood": (
        "Village",
        "Hamlet",
        "THON_HK",
        "Xóm",
        "Tổ dân phố/thôn",
        "Thôn/bản",
        "Thôn/ấp",
        "Thôn/tổ",
    ),
    "phone": ("Phone number", "Số ĐT liên hệ", "SĐT liên hệ", "Số di động", "Phone", "Mobile"),
    "birth_date": (
        "Date of birth",
        "DOB",
        "Birth date",
        "Birthday",
        "Year of birth",
        "Ngày tháng năm",
        "Ngày/tháng/năm",
        "Năm sinh (dd/mm/yyyy)",
    ),
    "primary_care_facility": (
        "Nơi đăng ký khám chữa bệnh ban đầu",
        "Nơi KCB ban đầu",
        "Nơi ĐK KCB ban đầu",
        "Nơi ĐKKCB ban đầu",
        "Nơi ĐKBĐ",
        "KCB ban đầu",
        "KCBBĐ",
        "Bệnh viện KCB ban đầu",
        "Bệnh viện đăng ký KCB ban đầu",
        "Cơ sở KCB ban đầu",
        "Cơ sở đăng ký KCB ban đầu",
        "Tên CSKCB",
        "Tên cơ sở KCB",
        "Tên bệnh viện",
        "Nơi đăng ký KCB",
    ),
    "valid_to": (
        "Hạn thẻ BHYT",
        "Ngày hết hạn thẻ",
        "Thời hạn thẻ",
        "Thẻ có giá trị đến",
        *_period("đến"),
        "Đến",
    ),
    "valid_from": ("Ngày bắt đầu", "Thẻ có giá trị từ", *_period("từ"), "Từ"),
    "five_year_date": (
        "Đủ 5 năm",
        "Đủ 5 năm LT",
        "Đủ 5 năm liên tục",
        "Đủ 05 năm liên tục",
        "Ngày đủ 5 năm liên tục",
        "Ngày đủ 5 năm LT",
        "Ngày đủ 05 năm liên tục",
        "Thời điểm đủ 5 năm",
        "Thời điểm đủ 5 năm LT",
        "Thời điểm đủ 05 năm liên tục",
        "Thời điểm 5 năm liên tục",
        "Thời gian đủ 5 năm liên tục",
        "Ngày 5 năm liên tục",
        "Mốc 5 năm liên tục",
    ),
    "living_area_code": ("Mã KV", "Mã khu vực", "Khu vực", "Mã nơi đối tượng sinh sống"),
    "sex": (
        "Gender",
        "Sex",
    ),
    "household_code": (
        "Household ID",
        "Household code",
        "Household number",
        "Số hồ sơ cư trú",
        "Mã hồ sơ cư trú",
        "Số HSCT",
        "Hồ sơ cư trú",
        "Số hồ sơ hộ",
        "Số đăng ký hộ khẩu",
        "Sổ hộ khẩu",
        "Số sổ hộ",
    ),
    "ethnic_group": (
        "Ethnicity",
        "Ethnic",
        "Ethnic group",
    ),
    "note": (
        "Note",
        "Notes",
        "Remarks",
    ),
    "si_number": ("Social insurance number",),
    "residence_reason": (
        "Lý do xóa",
        "Lý do chuyển đi",
        "Nơi chuyển đi",
        "Chuyển đi đâu",
    ),
}


def with_more_aliases(specs: Iterable[FieldSpec]) -> tuple[FieldSpec, ...]:
    """Add what workbooks call fields besides the names that tables and forms use."""
    return tuple(
        replace(
            spec,
            header_aliases=(*spec.header_aliases, *_ALSO.get(spec.key, ())),
            kind=HintedDate() if spec.key == "five_year_date" else spec.kind,
        )
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
            COVER_PERIOD,
            FORMER_CARD_END,
            ROW_SCHEME,
            BENEFIT_LEVEL,
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
            *RESIDENCE_COLUMNS,
            *VSSID_COLUMNS,
        )
    )
)

HOUSEHOLD_ROW: tuple[FieldSpec, ...] = with_more_aliases(
    first_of_each((ROW_NO, *HOUSEHOLD.stored_fields, *CLASS_MARKS, *PLACE_COLUMNS))
)

NAMED = frozenset({"full_name", "first_name"})
"""A row of these is a person's."""
