"""Columns that workbooks have and records do not: they are joined, split, checked or only told."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import BirthDate, Code, Date, Name, Note, Number, Text
from desktop.fields.field_spec import FieldSpec, PersonalData
from desktop.fields.import_kinds import (
    BirthOrMark,
    DayAndMonth,
    Mark,
    PartOfDate,
    Percent,
    StartMonth,
)
from desktop.fields.money_kind import Money

ROW_NO = FieldSpec(
    key="row_no",
    label=QT_TRANSLATE_NOOP("fields", "STT"),
    kind=Text(),
    header_aliases=("TT", "Số TT", "Số thứ tự", "ID Lao động", "No"),
)

NAME_COLUMNS = (
    FieldSpec(
        key="last_name",
        label=QT_TRANSLATE_NOOP("fields", "Họ đệm"),
        kind=Text(),
        header_aliases=("Họ", "Họ và chữ đệm", "Họ và tên đệm", "Họ lót", "Họ và đệm"),
        personal_data=PersonalData.BASIC,
    ),
    FieldSpec(
        key="first_name",
        label=QT_TRANSLATE_NOOP("fields", "Tên"),
        kind=Text(),
        personal_data=PersonalData.BASIC,
    ),
)

BIRTH_COLUMNS = (
    FieldSpec(
        key="birth_year",
        label=QT_TRANSLATE_NOOP("fields", "Năm sinh"),
        kind=BirthDate(),
        header_aliases=("NAMSINH", "Sinh năm", "NS"),
        personal_data=PersonalData.BASIC,
    ),
    FieldSpec(
        key="birth_day",
        label=QT_TRANSLATE_NOOP("fields", "Sinh vào ngày"),
        kind=PartOfDate(31),
        personal_data=PersonalData.BASIC,
    ),
    FieldSpec(
        key="birth_month",
        label=QT_TRANSLATE_NOOP("fields", "Tháng sinh"),
        kind=PartOfDate(12),
        header_aliases=("THANGSINH", "Sinh tháng"),
        personal_data=PersonalData.BASIC,
    ),
    FieldSpec(
        key="birth_day_month",
        label=QT_TRANSLATE_NOOP("fields", "Ngày, tháng sinh"),
        kind=DayAndMonth(),
        header_aliases=("Ngày tháng sinh",),
        personal_data=PersonalData.BASIC,
    ),
    FieldSpec(
        key="only_year",
        label=QT_TRANSLATE_NOOP("fields", "Chỉ có năm sinh"),
        kind=Mark(),
        header_aliases=("NAMSINH", "Năm sinh"),
    ),
    FieldSpec(
        key="sex_male",
        label=QT_TRANSLATE_NOOP("fields", "Đánh dấu nam"),
        kind=Mark(),
        header_aliases=("Nam",),
    ),
    FieldSpec(
        key="sex_female",
        label=QT_TRANSLATE_NOOP("fields", "Đánh dấu nữ"),
        kind=Mark(),
        header_aliases=("Nữ", "Giới tính nữ", "Giới tính (nữ)"),
    ),
    FieldSpec(
        key="birth_male",
        label=QT_TRANSLATE_NOOP("fields", "Ngày sinh của nam"),
        kind=BirthOrMark(),
        header_aliases=("Nam",),
        personal_data=PersonalData.BASIC,
    ),
    FieldSpec(
        key="birth_female",
        label=QT_TRANSLATE_NOOP("fields", "Ngày sinh của nữ"),
        kind=BirthOrMark(),
        header_aliases=("Nữ",),
        personal_data=PersonalData.BASIC,
    ),
)

CLASS_MARKS = (
    FieldSpec(
        key="poor_mark",
        label=QT_TRANSLATE_NOOP("fields", "Đánh dấu hộ nghèo"),
        kind=Mark(),
        header_aliases=("Hộ nghèo", "Nghèo", "HN"),
    ),
    FieldSpec(
        key="near_poor_mark",
        label=QT_TRANSLATE_NOOP("fields", "Đánh dấu hộ cận nghèo"),
        kind=Mark(),
        header_aliases=("Hộ cận nghèo", "Cận nghèo", "CN"),
    ),
    FieldSpec(
        key="average_mark",
        label=QT_TRANSLATE_NOOP("fields", "Đánh dấu mức sống trung bình"),
        kind=Mark(),
        header_aliases=("Mức sống trung bình", "MSTB", "Hộ có mức sống trung bình"),
    ),
)

RESIDENCE_COLUMNS = (
    FieldSpec(
        key="permanent_mark",
        label=QT_TRANSLATE_NOOP("fields", "Đánh dấu thường trú"),
        kind=Mark(),
        header_aliases=("Thường trú", "Hộ khẩu thường trú", "ĐKTT"),
    ),
    FieldSpec(
        key="temporary_mark",
        label=QT_TRANSLATE_NOOP("fields", "Đánh dấu tạm trú"),
        kind=Mark(),
        header_aliases=("Tạm trú", "ĐK tạm trú"),
    ),
    FieldSpec(
        key="absent_mark",
        label=QT_TRANSLATE_NOOP("fields", "Đánh dấu tạm vắng"),
        kind=Mark(),
        header_aliases=("Tạm vắng",),
    ),
    FieldSpec(
        key="moved_out_on",
        label=QT_TRANSLATE_NOOP("fields", "Ngày chuyển đi"),
        kind=Date(),
        header_aliases=("Chuyển đi ngày", "Ngày đi", "Ngày xóa đăng ký", "Ngày xóa ĐKTT"),
    ),
    FieldSpec(
        key="moved_in_on",
        label=QT_TRANSLATE_NOOP("fields", "Ngày chuyển đến"),
        kind=Date(),
        header_aliases=("Chuyển đến ngày", "Ngày đến", "Ngày nhập hộ khẩu"),
    ),
)

HOUSEHOLD_COLUMNS = (
    FieldSpec(
        key="household_no",
        label=QT_TRANSLATE_NOOP("fields", "Số thứ tự hộ"),
        kind=Text(),
        header_aliases=("Hộ số", "Số hộ", "TT hộ", "Số TT hộ", "Hộ thứ", "Thứ tự hộ"),
    ),
    FieldSpec(
        key="head_mark",
        label=QT_TRANSLATE_NOOP("fields", "Đánh dấu chủ hộ"),
        kind=Mark(),
        header_aliases=("Chủ hộ", "Là chủ hộ"),
    ),
    FieldSpec(
        key="member_order",
        label=QT_TRANSLATE_NOOP("fields", "Người thứ"),
        kind=Number(),
        header_aliases=(
            "Thứ tự trong hộ",
            "Người tham gia thứ",
            "STT hộ",
            "STT trong hộ",
            "Thành viên thứ",
            "TV thứ",
        ),
    ),
)

INSURANCE_COLUMNS = (
    FieldSpec(
        key="from_month",
        label=QT_TRANSLATE_NOOP("fields", "Từ tháng"),
        kind=StartMonth(),
        header_aliases=("Từ tháng/năm", "Từ T/N", "Tháng bắt đầu", "TUTHANG"),
    ),
    FieldSpec(
        key="to_month",
        label=QT_TRANSLATE_NOOP("fields", "Đến tháng"),
        kind=StartMonth(),
        header_aliases=("Đến tháng/năm", "DENTHANG"),
    ),
    FieldSpec(
        key="plan_code",
        label=QT_TRANSLATE_NOOP("fields", "Phương án"),
        kind=Text(),
        header_aliases=(
            "PA",
            "Loại hồ sơ",
            "Loại khai báo",
            "Tăng/giảm",
            "Tăng mới/Đóng tiếp",
            "Hình thức (mới/tái tục)",
            "P.Thức",
        ),
    ),
    FieldSpec(
        key="stop_from",
        label=QT_TRANSLATE_NOOP("fields", "Giảm từ ngày"),
        kind=StartMonth(),
        header_aliases=(
            "Giảm từ tháng",
            "Giảm từ",
            "Dừng từ ngày",
            "Dừng từ tháng",
            "Dừng tham gia từ ngày",
            "Dừng tham gia từ tháng",
            "Ngừng tham gia từ ngày",
        ),
    ),
    FieldSpec(
        key="last_day",
        label=QT_TRANSLATE_NOOP("fields", "Ngày tham gia cuối"),
        kind=Date(),
        header_aliases=("Tham gia đến hết ngày", "Ngày cuối tham gia"),
    ),
    FieldSpec(
        key="stop_reason",
        label=QT_TRANSLATE_NOOP("fields", "Lý do dừng tham gia"),
        kind=Text(),
        header_aliases=("Lý do dừng", "Lý do ngừng tham gia", "Lý do giảm"),
    ),
    FieldSpec(
        key="payment_mode",
        label=QT_TRANSLATE_NOOP("fields", "Phương thức đóng"),
        kind=Text(),
        header_aliases=("PT đóng", "Phương thức", "Kỳ đóng", "Hình thức đóng"),
    ),
    FieldSpec(
        key="chosen_income",
        label=QT_TRANSLATE_NOOP("fields", "Mức thu nhập tháng đóng BHXH"),
        kind=Money(),
        header_aliases=(
            "Mức thu nhập",
            "Thu nhập lựa chọn",
            "Mức tiền làm căn cứ đóng",
            "Mức TN",
            "Mức lương",
        ),
    ),
    FieldSpec(
        key="amount_due",
        label=QT_TRANSLATE_NOOP("fields", "Số tiền phải đóng"),
        kind=Money(),
        header_aliases=(
            "Số tiền phải đóng theo quy định",
            "Tổng tiền đóng",
            "Tổng số tiền đóng",
            "Mức tiền đóng",
        ),
    ),
    FieldSpec(
        key="state_support_pct",
        label=QT_TRANSLATE_NOOP("fields", "Tỷ lệ NSNN hỗ trợ (%)"),
        kind=Percent(),
        header_aliases=("TL NSNN", "% NSNN", "TYLE_NSNN"),
    ),
    FieldSpec(
        key="state_support_amount",
        label=QT_TRANSLATE_NOOP("fields", "Tiền NSNN hỗ trợ"),
        kind=Money(),
        header_aliases=("NSNN hỗ trợ", "Số tiền NSNN hỗ trợ", "Nhà nước hỗ trợ"),
    ),
    FieldSpec(
        key="local_support_pct",
        label=QT_TRANSLATE_NOOP("fields", "Tỷ lệ NSĐP hỗ trợ (%)"),
        kind=Percent(),
        header_aliases=("Tỷ lệ NSDP", "% NSĐP", "TL NSĐP"),
    ),
    FieldSpec(
        key="local_support_amount",
        label=QT_TRANSLATE_NOOP("fields", "Tiền NSĐP hỗ trợ"),
        kind=Money(),
        header_aliases=(
            "NSĐP",
            "Tiền NSDP",
            "NSĐP hỗ trợ thêm",
            "Tỉnh hỗ trợ",
            "Địa phương hỗ trợ",
        ),
    ),
    FieldSpec(
        key="other_support_amount",
        label=QT_TRANSLATE_NOOP("fields", "Hỗ trợ khác"),
        kind=Money(),
        header_aliases=("Hỗ trợ thêm khác", "Tiền hỗ trợ khác"),
    ),
    FieldSpec(
        key="living_area_code",
        label=QT_TRANSLATE_NOOP("fields", "Mã vùng sinh sống"),
        kind=Code(),
        header_aliases=("MAVUNGSS", "Mã vùng", "Mã nơi sinh sống"),
    ),
    FieldSpec(
        key="has_hi_mark",
        label=QT_TRANSLATE_NOOP("fields", "Đã có thẻ BHYT"),
        kind=Mark(),
        header_aliases=("BHYT", "Có BHYT", "Có thẻ BHYT", "Thẻ BHYT"),
    ),
)

PAPER_COLUMNS = (
    FieldSpec(
        key="id_issue_date",
        label=QT_TRANSLATE_NOOP("fields", "Ngày cấp"),
        kind=Date(),
        header_aliases=("Ngày cấp CCCD", "Ngày cấp CMND", "NGAYCMND", "Ngày cấp CMND/CCCD"),
    ),
    FieldSpec(
        key="id_issue_place",
        label=QT_TRANSLATE_NOOP("fields", "Nơi cấp"),
        kind=Text(),
        header_aliases=("Nơi cấp CCCD", "Nơi cấp CMND", "Nơi cấp CMND/CCCD"),
    ),
    FieldSpec(
        key="nationality",
        label=QT_TRANSLATE_NOOP("fields", "Quốc tịch"),
        kind=Text(),
        header_aliases=("Mã quốc tịch", "QT", "QUOCTICH"),
    ),
    FieldSpec(
        key="father_name",
        label=QT_TRANSLATE_NOOP("fields", "Họ tên bố"),
        kind=Text(),
        header_aliases=("Họ tên cha", "Họ và tên cha", "Họ và tên bố", "Tên cha", "Tên bố"),
        personal_data=PersonalData.BASIC,
    ),
    FieldSpec(
        key="mother_name",
        label=QT_TRANSLATE_NOOP("fields", "Họ tên mẹ"),
        kind=Text(),
        header_aliases=("Họ và tên mẹ", "Tên mẹ"),
        personal_data=PersonalData.BASIC,
    ),
    FieldSpec(
        key="guardian_name",
        label=QT_TRANSLATE_NOOP("fields", "Họ tên người giám hộ"),
        kind=Text(),
        header_aliases=("Người giám hộ", "Cha, mẹ hoặc người giám hộ", "Họ tên cha mẹ"),
        personal_data=PersonalData.BASIC,
    ),
    FieldSpec(
        key="social_group",
        label=QT_TRANSLATE_NOOP("fields", "Đối tượng"),
        kind=Note(),
        header_aliases=("Diện đối tượng",),
    ),
    FieldSpec(
        key="person_code",
        label=QT_TRANSLATE_NOOP("fields", "Mã nhân khẩu"),
        kind=Code(),
        header_aliases=("Mã nhân sự", "Mã thành viên", "Mã công dân"),
    ),
    FieldSpec(
        key="religion",
        label=QT_TRANSLATE_NOOP("fields", "Tôn giáo"),
        kind=Text(),
        personal_data=PersonalData.SENSITIVE,
    ),
    FieldSpec(
        key="occupation",
        label=QT_TRANSLATE_NOOP("fields", "Nghề nghiệp"),
        kind=Text(),
        header_aliases=("Nghề nghiệp, chức vụ", "Công việc"),
    ),
    FieldSpec(
        key="birth_place",
        label=QT_TRANSLATE_NOOP("fields", "Nơi sinh"),
        kind=Text(),
        header_aliases=("Nơi đăng ký khai sinh", "Quê quán", "Nguyên quán"),
    ),
)

PLACE_COLUMNS = (
    FieldSpec(
        key="commune",
        label=QT_TRANSLATE_NOOP("fields", "Xã/phường"),
        kind=Text(),
        header_aliases=("Xã", "Phường", "X/P/TT", "Phường/xã (mới)", "Mã xã"),
    ),
    FieldSpec(
        key="district",
        label=QT_TRANSLATE_NOOP("fields", "Quận/huyện"),
        kind=Text(),
        header_aliases=("Huyện", "Quận"),
    ),
    FieldSpec(
        key="province",
        label=QT_TRANSLATE_NOOP("fields", "Tỉnh/thành phố"),
        kind=Text(),
        header_aliases=("Tỉnh", "Tỉnh/TP", "Mã tỉnh", "MA_TINH"),
    ),
    FieldSpec(
        key="second_address",
        label=QT_TRANSLATE_NOOP("fields", "Địa chỉ khác"),
        kind=Text(),
        header_aliases=(
            "Địa chỉ hiện tại",
            "Nơi ở hiện nay",
            "Chỗ ở hiện nay",
            "Địa chỉ thường trú",
            "Thường trú",
            "DIACHIHK",
        ),
        personal_data=PersonalData.BASIC,
    ),
)

VSSID_COLUMNS = (
    FieldSpec(
        key="vssid",
        label=QT_TRANSLATE_NOOP("fields", "VssID"),
        kind=Text(),
        header_aliases=("Cài VssID", "Đã cài VssID", "Tài khoản VssID"),
    ),
    FieldSpec(
        key="pay_channel",
        label=QT_TRANSLATE_NOOP("fields", "Hình thức nhận"),
        kind=Text(),
        header_aliases=("Nhận qua ATM", "Tiền mặt", "Số tài khoản", "Chuyển khoản"),
    ),
)

TARGET_COLUMNS = (
    FieldSpec(
        key="target",
        label=QT_TRANSLATE_NOOP("fields", "Chỉ tiêu"),
        kind=Number(),
        header_aliases=("CT giao", "Kế hoạch", "KH giao", "Chỉ tiêu giao"),
    ),
    FieldSpec(
        key="result",
        label=QT_TRANSLATE_NOOP("fields", "Thực hiện"),
        kind=Number(),
        header_aliases=("TH", "Kết quả", "Lũy kế"),
    ),
    FieldSpec(
        key="pct",
        label=QT_TRANSLATE_NOOP("fields", "Tỷ lệ đạt (%)"),
        kind=Text(),
        header_aliases=("% đạt", "% so KH", "Tỷ lệ % hoàn thành"),
    ),
)

HEAD_NAME = FieldSpec(
    key="head_name",
    label=QT_TRANSLATE_NOOP("fields", "Chủ hộ"),
    kind=Name(),
    header_aliases=("Họ tên chủ hộ", "Họ và tên chủ hộ", "Tên chủ hộ", "HOTEN_CHUHO"),
    personal_data=PersonalData.BASIC,
)
"""In a list of persons: whose household it is; never the person of the row."""

TOLD_ONLY = frozenset(
    spec.key for spec in (*PAPER_COLUMNS, *PLACE_COLUMNS, *VSSID_COLUMNS, *TARGET_COLUMNS)
) | {
    "payment_mode",
    "chosen_income",
    "amount_due",
    "state_support_pct",
    "state_support_amount",
    "local_support_pct",
    "local_support_amount",
    "other_support_amount",
    "living_area_code",
    "has_hi_mark",
    "member_order",
}
"""Recognised columns that nothing keeps: the import says so."""
