"""The indicators of the residents and of health insurance (domain.md 7.1, 7.2)."""

import datetime

from desktop.domain.indicator import Indicator, Measured, Unit
from desktop.domain.list_query import ListQuery
from desktop.domain.messages import QT_TRANSLATE_NOOP


def _households(first: datetime.date, closing: datetime.date) -> ListQuery:
    del first, closing
    return ListQuery("household")


POPULATION = (
    Indicator(
        key="population",
        name=QT_TRANSLATE_NOOP("reports", "Số khẩu"),
        numerator="population",
        unit=Unit.PERSONS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP("reports", "Người còn sống và chưa chuyển đi, vào ngày cuối kỳ"),
        note=QT_TRANSLATE_NOOP("reports", "Gồm thường trú, tạm trú và tạm vắng."),
        by_collector=True,
    ),
    Indicator(
        key="households",
        name=QT_TRANSLATE_NOOP("reports", "Số hộ"),
        numerator="households",
        unit=Unit.HOUSEHOLDS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP("reports", "Số hộ trong danh sách hộ"),
        drill_down=_households,
        by_collector=True,
    ),
)

HEALTH_INSURANCE = (
    Indicator(
        key="hi_insured",
        name=QT_TRANSLATE_NOOP("reports", "Số người có thẻ BHYT"),
        numerator="hi_insured",
        unit=Unit.PERSONS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP("reports", "Người có thẻ BHYT còn giá trị vào ngày cuối kỳ"),
        note=QT_TRANSLATE_NOOP("reports", "Mọi nhóm đối tượng."),
        by_collector=True,
    ),
    Indicator(
        key="hi_coverage",
        name=QT_TRANSLATE_NOOP("reports", "Tỷ lệ bao phủ BHYT"),
        numerator="hi_insured",
        denominator="covered_population",
        unit=Unit.PERCENT,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP("reports", "Số người có thẻ BHYT ÷ dân số × 100"),
        note=QT_TRANSLATE_NOOP(
            "reports", "Dân số là số khẩu đếm được, hoặc số nhập tay nếu đơn vị chọn vậy."
        ),
        by_collector=True,
    ),
    Indicator(
        key="persons_without_card",
        name=QT_TRANSLATE_NOOP("reports", "Số người không có thẻ BHYT còn hạn"),
        numerator="no_card",
        unit=Unit.PERSONS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP("reports", "Số khẩu − số người có thẻ BHYT"),
        note=QT_TRANSLATE_NOOP(
            "reports", "Gồm người chưa có thẻ nào, thẻ đã hết hạn và thẻ chưa tới ngày bắt đầu."
        ),
        by_collector=True,
    ),
    Indicator(
        key="hi_household",
        name=QT_TRANSLATE_NOOP("reports", "Số người tham gia BHYT hộ gia đình"),
        numerator="hi_household",
        unit=Unit.PERSONS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP("reports", "Người có thẻ nhóm GD còn giá trị vào ngày cuối kỳ"),
        by_collector=True,
    ),
    Indicator(
        key="cards_expiring_30",
        name=QT_TRANSLATE_NOOP("reports", "Thẻ BHYT hết hạn trong 30 ngày"),
        numerator="cards_expiring_30",
        unit=Unit.CARDS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người có hạn thẻ muộn nhất từ ngày cuối kỳ đến 30 ngày sau"
        ),
        by_collector=True,
    ),
    Indicator(
        key="cards_expiring_60",
        name=QT_TRANSLATE_NOOP("reports", "Thẻ BHYT hết hạn trong 60 ngày"),
        numerator="cards_expiring_60",
        unit=Unit.CARDS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người có hạn thẻ muộn nhất từ ngày cuối kỳ đến 60 ngày sau"
        ),
        by_collector=True,
    ),
    Indicator(
        key="hi_new",
        name=QT_TRANSLATE_NOOP("reports", "BHYT phát triển mới"),
        numerator="hi_new",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Người có thẻ bắt đầu trong kỳ, trước đó chưa có thẻ "
            "hoặc hết hạn quá {new_after} tháng",
        ),
        formula_each_year=QT_TRANSLATE_NOOP(
            "reports",
            "Người có thẻ bắt đầu trong kỳ, trước đó chưa có thẻ, hết hạn từ năm trước "
            "hoặc quá {new_after} tháng",
        ),
        by_collector=True,
    ),
    Indicator(
        key="hi_renewed",
        name=QT_TRANSLATE_NOOP("reports", "BHYT gia hạn"),
        numerator="hi_renewed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người có thẻ bắt đầu trong kỳ, cách thẻ trước không quá {renewal_gap} tháng"
        ),
        by_collector=True,
    ),
    Indicator(
        key="hi_resumed",
        name=QT_TRANSLATE_NOOP("reports", "BHYT tham gia lại"),
        numerator="hi_resumed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Người có thẻ bắt đầu trong kỳ, gián đoạn trên {renewal_gap} đến {new_after} tháng",
        ),
        by_collector=True,
    ),
    Indicator(
        key="hi_lapsed",
        name=QT_TRANSLATE_NOOP("reports", "BHYT gián đoạn"),
        numerator="hi_lapsed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người có thẻ hết hạn tròn {hi_lapse_after} tháng trong kỳ mà chưa gia hạn"
        ),
    ),
    Indicator(
        key="hi_opening",
        name=QT_TRANSLATE_NOOP("reports", "Số người có thẻ BHYT đầu kỳ"),
        numerator="hi_opening",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Người có thẻ còn giá trị vào ngày trước ngày đầu kỳ"),
    ),
    Indicator(
        key="hi_ending",
        name=QT_TRANSLATE_NOOP("reports", "Thẻ BHYT hết hạn trong kỳ"),
        numerator="hi_ending",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Người có thẻ hết hạn trong kỳ, mỗi người tính một lần theo hạn muộn nhất trong kỳ",
        ),
    ),
    Indicator(
        key="hi_renewal_rate",
        name=QT_TRANSLATE_NOOP("reports", "Tỷ lệ gia hạn thẻ BHYT"),
        numerator="hi_ending_renewed",
        denominator="hi_ending",
        unit=Unit.PERCENT,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Người được nối thẻ trong thời gian gia hạn ÷ người có thẻ hết hạn trong kỳ × 100",
        ),
    ),
    Indicator(
        key="hi_lapse_rate",
        name=QT_TRANSLATE_NOOP("reports", "Tỷ lệ gián đoạn BHYT"),
        numerator="hi_lapsed",
        denominator="hi_opening",
        unit=Unit.PERCENT,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "BHYT gián đoạn ÷ số người có thẻ đầu kỳ × 100"),
    ),
    Indicator(
        key="hi_exited",
        name=QT_TRANSLATE_NOOP("reports", "BHYT giảm hẳn"),
        numerator="hi_exited",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Người có thẻ đầu kỳ đã mất, chuyển đi, sang nhóm BHYT khác hoặc thôi tham gia trong "
            "kỳ, theo các lý do đơn vị tính là giảm",
        ),
        note=QT_TRANSLATE_NOOP("reports", "Không gồm người gián đoạn. Mỗi người tính một lần."),
    ),
    Indicator(
        key="hi_exited_death",
        name=QT_TRANSLATE_NOOP("reports", "BHYT giảm do mất"),
        numerator="hi_exited_death",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Người có thẻ đầu kỳ đã mất trong kỳ"),
    ),
    Indicator(
        key="hi_exited_moved",
        name=QT_TRANSLATE_NOOP("reports", "BHYT giảm do chuyển đi"),
        numerator="hi_exited_moved",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Người có thẻ đầu kỳ đã chuyển đi trong kỳ"),
    ),
    Indicator(
        key="hi_exited_switched",
        name=QT_TRANSLATE_NOOP("reports", "BHYT giảm do sang nhóm khác"),
        numerator="hi_exited_switched",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Người có thẻ hộ gia đình đầu kỳ, cuối kỳ có thẻ của nhóm khác; hoặc người có thẻ đầu "
            "kỳ đã ghi dừng vì sang nhóm BHYT khác mà chưa có thẻ mới",
        ),
    ),
    Indicator(
        key="hi_exited_other",
        name=QT_TRANSLATE_NOOP("reports", "BHYT giảm do lý do khác"),
        numerator="hi_exited_other",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người có thẻ đầu kỳ đã ghi dừng trong kỳ vì lý do khác"
        ),
    ),
)
