"""Declares the dated tables of rates: what each means, which values and keys it may hold."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP


class RateKind(Enum):
    """What the text of a value means."""

    MONEY = "money"
    """Whole đồng."""
    SHARE = "share"
    """A fraction with a decimal point (0.045), shown as 4,5%."""
    NUMBER = "number"
    DAYS = "days"
    MONTHS = "months"
    CHOICE = "choice"
    """One of the `choices` of the table."""
    LIST = "list"
    """Whole numbers with commas between them."""
    SPAN = "span"
    """`3 months` or `90 days`."""


@dataclass(frozen=True, slots=True)
class RateTable:
    """One dated table: what it holds, who is told apart by its keys, which words it may hold.

    `label`, `help`, `key_labels` and `choices` are marked texts (context "rates"). A table
    whose keys follow a rule of their own (`HI:GD:new:12:III`) says so in `key_help`.
    """

    key: str
    label: str
    kind: RateKind
    help: str = ""
    key_help: str = ""
    key_labels: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, str] = field(default_factory=dict)


_GROUPS = MappingProxyType(
    {
        "CN": QT_TRANSLATE_NOOP("rates", "Cận nghèo"),
        "CN:poor_commune": QT_TRANSLATE_NOOP("rates", "Cận nghèo ở xã nghèo"),
        "DS": QT_TRANSLATE_NOOP("rates", "Dân tộc thiểu số ở xã vừa ra khỏi vùng khó khăn"),
        "HS": QT_TRANSLATE_NOOP("rates", "Học sinh"),
        "SV": QT_TRANSLATE_NOOP("rates", "Sinh viên"),
        "GB": QT_TRANSLATE_NOOP("rates", "Hộ nông, lâm, ngư, diêm nghiệp mức sống trung bình"),
        "GD": QT_TRANSLATE_NOOP("rates", "Hộ gia đình"),
        "security_force": QT_TRANSLATE_NOOP("rates", "Lực lượng bảo vệ an ninh cơ sở"),
        "village_health": QT_TRANSLATE_NOOP("rates", "Y tế thôn bản, cô đỡ thôn bản"),
        "village_staff": QT_TRANSLATE_NOOP("rates", "Người hoạt động không chuyên trách ở thôn"),
        "artisan": QT_TRANSLATE_NOOP("rates", "Nghệ nhân"),
        "trafficking_victim": QT_TRANSLATE_NOOP("rates", "Nạn nhân mua bán người, 1 năm"),
    }
)
_SUPPORTED = MappingProxyType(
    {
        "poor": QT_TRANSLATE_NOOP("rates", "Hộ nghèo"),
        "island": QT_TRANSLATE_NOOP("rates", "Người ở xã đảo, đặc khu"),
        "near_poor": QT_TRANSLATE_NOOP("rates", "Hộ cận nghèo"),
        "ethnic_minority": QT_TRANSLATE_NOOP("rates", "Dân tộc thiểu số"),
        "other": QT_TRANSLATE_NOOP("rates", "Đối tượng khác"),
    }
)
SUPPORT_KEYS: Final = tuple(_SUPPORTED)
"""Who the state supports in voluntary social insurance, best first."""
_YES_NO = MappingProxyType(
    {"yes": QT_TRANSLATE_NOOP("rates", "Có"), "no": QT_TRANSLATE_NOOP("rates", "Không")}
)

_TABLES = (
    RateTable(
        "base_salary",
        QT_TRANSLATE_NOOP("rates", "Lương cơ sở"),
        RateKind.MONEY,
        QT_TRANSLATE_NOOP("rates", "Căn cứ đóng BHYT và mức trần BHXH tự nguyện, một tháng."),
    ),
    RateTable(
        "rural_poverty_line",
        QT_TRANSLATE_NOOP("rates", "Chuẩn hộ nghèo nông thôn"),
        RateKind.MONEY,
        QT_TRANSLATE_NOOP("rates", "Mức sàn BHXH tự nguyện và căn cứ tính tiền hỗ trợ."),
    ),
    RateTable("hi_rate", QT_TRANSLATE_NOOP("rates", "Tỷ lệ đóng BHYT"), RateKind.SHARE),
    RateTable(
        "household_factor",
        QT_TRANSLATE_NOOP("rates", "Mức đóng theo thứ tự trong hộ"),
        RateKind.SHARE,
        QT_TRANSLATE_NOOP("rates", "So với người thứ nhất; từ người thứ 5 đóng như nhau."),
        key_labels=MappingProxyType(
            {
                "1": QT_TRANSLATE_NOOP("rates", "Người thứ 1"),
                "2": QT_TRANSLATE_NOOP("rates", "Người thứ 2"),
                "3": QT_TRANSLATE_NOOP("rates", "Người thứ 3"),
                "4": QT_TRANSLATE_NOOP("rates", "Người thứ 4"),
                "5": QT_TRANSLATE_NOOP("rates", "Từ người thứ 5"),
            }
        ),
    ),
    RateTable(
        "hi_state_share",
        QT_TRANSLATE_NOOP("rates", "Nhà nước hỗ trợ đóng BHYT"),
        RateKind.SHARE,
        QT_TRANSLATE_NOOP("rates", "Phần của mức đóng mà ngân sách nhà nước đóng."),
        key_labels=_GROUPS,
    ),
    RateTable(
        "hi_local_share",
        QT_TRANSLATE_NOOP("rates", "Tỉnh hỗ trợ thêm BHYT"),
        RateKind.SHARE,
        QT_TRANSLATE_NOOP("rates", "Theo nghị quyết của tỉnh, từng nhóm, có ngày bắt đầu và hết."),
        key_labels=_GROUPS,
    ),
    RateTable(
        "hi_payment_months",
        QT_TRANSLATE_NOOP("rates", "Số tháng đóng BHYT một lần"),
        RateKind.LIST,
        key_labels=_GROUPS,
    ),
    RateTable("vsi_rate", QT_TRANSLATE_NOOP("rates", "Tỷ lệ đóng BHXH tự nguyện"), RateKind.SHARE),
    RateTable(
        "vsi_ceiling_multiple",
        QT_TRANSLATE_NOOP("rates", "Mức thu nhập cao nhất, số lần lương cơ sở"),
        RateKind.NUMBER,
    ),
    RateTable(
        "vsi_income_step",
        QT_TRANSLATE_NOOP("rates", "Bước của mức thu nhập trên chuẩn nghèo"),
        RateKind.MONEY,
        QT_TRANSLATE_NOOP("rates", "Lệch bước chỉ nhắc, không chặn."),
    ),
    RateTable(
        "vsi_state_share",
        QT_TRANSLATE_NOOP("rates", "Nhà nước hỗ trợ BHXH tự nguyện"),
        RateKind.SHARE,
        QT_TRANSLATE_NOOP("rates", "Phần của mức đóng tính trên chuẩn nghèo nông thôn."),
        key_labels=_SUPPORTED,
    ),
    RateTable(
        "vsi_local_share",
        QT_TRANSLATE_NOOP("rates", "Tỉnh hỗ trợ thêm BHXH tự nguyện"),
        RateKind.SHARE,
        QT_TRANSLATE_NOOP("rates", "Phần của mức đóng tính trên chuẩn nghèo nông thôn."),
        key_labels=_SUPPORTED,
    ),
    RateTable(
        "vsi_supported_months",
        QT_TRANSLATE_NOOP("rates", "Số tháng được hỗ trợ nhiều nhất"),
        RateKind.MONTHS,
    ),
    RateTable(
        "vsi_payment_months",
        QT_TRANSLATE_NOOP("rates", "Số tháng đóng BHXH tự nguyện một lần"),
        RateKind.LIST,
    ),
    RateTable(
        "vsi_payment_deadline",
        QT_TRANSLATE_NOOP("rates", "Hạn đóng BHXH tự nguyện"),
        RateKind.MONTHS,
        QT_TRANSLATE_NOOP("rates", "Đóng trong bấy nhiêu tháng đầu của kỳ."),
        key_labels=MappingProxyType(
            {
                "1": QT_TRANSLATE_NOOP("rates", "Kỳ 1 tháng"),
                "3": QT_TRANSLATE_NOOP("rates", "Kỳ 3 tháng"),
                "6": QT_TRANSLATE_NOOP("rates", "Kỳ 6 tháng"),
                "12": QT_TRANSLATE_NOOP("rates", "Kỳ 12 tháng"),
            }
        ),
    ),
    RateTable("vsi_ahead_years", QT_TRANSLATE_NOOP("rates", "Số năm đóng về sau"), RateKind.LIST),
    RateTable(
        "vsi_missing_months",
        QT_TRANSLATE_NOOP("rates", "Số tháng còn thiếu được đóng nhiều nhất"),
        RateKind.MONTHS,
    ),
    RateTable(
        "vsi_support_ahead",
        QT_TRANSLATE_NOOP("rates", "Hỗ trợ khi đóng về sau"),
        RateKind.CHOICE,
        choices=_YES_NO,
    ),
    RateTable(
        "vsi_support_missing",
        QT_TRANSLATE_NOOP("rates", "Hỗ trợ khi đóng cho thời gian còn thiếu"),
        RateKind.CHOICE,
        choices=_YES_NO,
    ),
    RateTable(
        "fund_return",
        QT_TRANSLATE_NOOP("rates", "Lãi đầu tư quỹ bình quân tháng"),
        RateKind.SHARE,
        QT_TRANSLATE_NOOP("rates", "Công bố mỗi năm; dùng khi đóng về sau và đóng còn thiếu."),
    ),
    RateTable(
        "retirement_age",
        QT_TRANSLATE_NOOP("rates", "Tuổi nghỉ hưu, tính bằng tháng"),
        RateKind.MONTHS,
        key_labels=MappingProxyType(
            {"M": QT_TRANSLATE_NOOP("rates", "Nam"), "F": QT_TRANSLATE_NOOP("rates", "Nữ")}
        ),
    ),
    RateTable(
        "first_card_wait_days",
        QT_TRANSLATE_NOOP("rates", "Số ngày chờ của thẻ lần đầu"),
        RateKind.DAYS,
    ),
    RateTable(
        "gap_limit",
        QT_TRANSLATE_NOOP("rates", "Gián đoạn còn tính liên tục"),
        RateKind.SPAN,
        QT_TRANSLATE_NOOP("rates", "Tính từ ngày cuối của thẻ cũ, bằng tháng hoặc bằng ngày."),
    ),
    RateTable(
        "short_gap_rule",
        QT_TRANSLATE_NOOP("rates", "Ngày bắt đầu của thẻ khi gián đoạn ngắn"),
        RateKind.CHOICE,
        choices=MappingProxyType(
            {
                "PAYMENT_DATE": QT_TRANSLATE_NOOP("rates", "Ngày đóng tiền"),
                "PAYMENT_DATE_PLUS_1": QT_TRANSLATE_NOOP("rates", "Hôm sau ngày đóng tiền"),
                "OLD_END_PLUS_1": QT_TRANSLATE_NOOP("rates", "Hôm sau ngày hết hạn thẻ cũ"),
            }
        ),
    ),
    RateTable(
        "household_order_by",
        QT_TRANSLATE_NOOP("rates", "Thứ tự trong hộ tính theo"),
        RateKind.CHOICE,
        choices=MappingProxyType(
            {
                "payment": QT_TRANSLATE_NOOP("rates", "Thứ tự đóng trong năm"),
                "register": QT_TRANSLATE_NOOP("rates", "Thứ tự trong sổ hộ"),
            }
        ),
    ),
    RateTable(
        "rounding_unit",
        QT_TRANSLATE_NOOP("rates", "Làm tròn số tiền đến"),
        RateKind.MONEY,
    ),
    RateTable(
        "five_year_months",
        QT_TRANSLATE_NOOP("rates", "Số tháng để đủ 5 năm liên tục"),
        RateKind.MONTHS,
    ),
    RateTable(
        "copayment_multiple",
        QT_TRANSLATE_NOOP("rates", "Mức cùng chi trả được miễn, số lần lương cơ sở"),
        RateKind.NUMBER,
    ),
    RateTable(
        "free_visit_share",
        QT_TRANSLATE_NOOP("rates", "Lần khám không phải cùng chi trả, phần của lương cơ sở"),
        RateKind.SHARE,
    ),
    RateTable(
        "commission",
        QT_TRANSLATE_NOOP("rates", "Tỷ lệ thù lao"),
        RateKind.SHARE,
        QT_TRANSLATE_NOOP("rates", "Phần của số tiền người tham gia đóng."),
        QT_TRANSLATE_NOOP(
            "rates", "Loại:nhóm:mới hay tái tục:số tháng:vùng; dấu * nghĩa là mọi giá trị."
        ),
    ),
    RateTable(
        "region_of_province",
        QT_TRANSLATE_NOOP("rates", "Vùng tính thù lao của tỉnh"),
        RateKind.CHOICE,
        key_help=QT_TRANSLATE_NOOP("rates", "Mã tỉnh 2 chữ số"),
        choices=MappingProxyType(
            {
                "I": QT_TRANSLATE_NOOP("rates", "Vùng I"),
                "II": QT_TRANSLATE_NOOP("rates", "Vùng II"),
                "III": QT_TRANSLATE_NOOP("rates", "Vùng III"),
            }
        ),
    ),
    RateTable(
        "reminder_stages",
        QT_TRANSLATE_NOOP("rates", "Nhắc trước khi hết hạn, số ngày"),
        RateKind.LIST,
    ),
    RateTable(
        "remit_deadline_days",
        QT_TRANSLATE_NOOP("rates", "Hạn nộp tiền, ngày làm việc"),
        RateKind.DAYS,
        QT_TRANSLATE_NOOP("rates", "0 là trong ngày; vùng khó khăn đến 3 ngày."),
    ),
    RateTable(
        "dossier_deadline_days",
        QT_TRANSLATE_NOOP("rates", "Hạn nộp hồ sơ, ngày làm việc"),
        RateKind.DAYS,
        QT_TRANSLATE_NOOP("rates", "0 là trong ngày; vùng khó khăn đến 3 ngày."),
    ),
    RateTable(
        "holiday",
        QT_TRANSLATE_NOOP("rates", "Ngày nghỉ lễ và ngày làm bù"),
        RateKind.CHOICE,
        key_help=QT_TRANSLATE_NOOP("rates", "Ngày, dạng 2026-09-02"),
        choices=MappingProxyType(
            {
                "off": QT_TRANSLATE_NOOP("rates", "Nghỉ"),
                "work": QT_TRANSLATE_NOOP("rates", "Làm bù"),
            }
        ),
    ),
)
RATE_TABLES: Mapping[str, RateTable] = MappingProxyType({table.key: table for table in _TABLES})
"""Key of a table -> its declaration, in the order in which settings show them."""
