"""The indicators of voluntary social insurance (domain.md 7.1, 7.2)."""

from desktop.domain.indicator import ENTERED_BY_HAND, Indicator, Measured, Unit
from desktop.domain.messages import QT_TRANSLATE_NOOP

VOLUNTARY_INSURANCE = (
    Indicator(
        key="vsi_participants",
        name=QT_TRANSLATE_NOOP("reports", "Số người tham gia BHXH tự nguyện"),
        numerator="vsi_participants",
        unit=Unit.PERSONS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người đã đóng cho ngày cuối kỳ hoặc còn trong hạn đóng kỳ tiếp theo"
        ),
        note=QT_TRANSLATE_NOOP("reports", "Hạn đóng: Luật 41/2024/QH15, điều 36 khoản 3."),
        by_collector=True,
    ),
    Indicator(
        key="vsi_opening",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện đầu kỳ"),
        numerator="vsi_opening",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Số người tham gia vào ngày trước ngày đầu kỳ"),
    ),
    Indicator(
        key="vsi_added",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện tăng"),
        numerator="vsi_added",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Người tham gia cuối kỳ mà đầu kỳ chưa tham gia"),
    ),
    Indicator(
        key="vsi_removed",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện giảm"),
        numerator="vsi_removed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Người tham gia đầu kỳ mà cuối kỳ không còn"),
    ),
    Indicator(
        key="vsi_new",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện phát triển mới"),
        numerator="vsi_new",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Người bắt đầu đóng trong kỳ, trước đó chưa đóng hoặc đã ngừng quá {new_after} tháng",
        ),
        formula_each_year=QT_TRANSLATE_NOOP(
            "reports",
            "Người bắt đầu đóng trong kỳ, trước đó chưa đóng, đã ngừng từ năm trước "
            "hoặc quá {new_after} tháng",
        ),
        by_collector=True,
    ),
    Indicator(
        key="vsi_renewed",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện đóng tiếp"),
        numerator="vsi_renewed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Người có kỳ đóng bắt đầu trong kỳ, cách kỳ trước không quá {renewal_gap} tháng",
        ),
        by_collector=True,
    ),
    Indicator(
        key="vsi_resumed",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện tham gia lại"),
        numerator="vsi_resumed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Người có kỳ đóng bắt đầu trong kỳ, gián đoạn trên {renewal_gap} đến {new_after} tháng",
        ),
        by_collector=True,
    ),
    Indicator(
        key="vsi_lapsed",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện gián đoạn"),
        numerator="vsi_lapsed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Người quá hạn đóng trong kỳ mà chưa đóng tiếp"),
    ),
    Indicator(
        key="vsi_coverage",
        name=QT_TRANSLATE_NOOP("reports", "Tỷ lệ bao phủ BHXH tự nguyện"),
        numerator="vsi_participants",
        denominator="entered_labour_force",
        unit=Unit.PERCENT,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Số người tham gia BHXH tự nguyện ÷ lực lượng lao động trong độ tuổi × 100"
        ),
        source=ENTERED_BY_HAND,
        additive=False,
    ),
    Indicator(
        key="si_participants",
        name=QT_TRANSLATE_NOOP("reports", "Số người tham gia BHXH"),
        numerator="si_participants",
        unit=Unit.PERSONS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Số người đóng BHXH bắt buộc + số người tham gia BHXH tự nguyện"
        ),
        source=ENTERED_BY_HAND,
        additive=False,
        listed=False,
    ),
    Indicator(
        key="si_coverage",
        name=QT_TRANSLATE_NOOP("reports", "Tỷ lệ bao phủ BHXH"),
        numerator="si_participants",
        denominator="entered_labour_force",
        unit=Unit.PERCENT,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Số người tham gia BHXH ÷ lực lượng lao động trong độ tuổi × 100"
        ),
        source=ENTERED_BY_HAND,
        additive=False,
        listed=False,
    ),
    Indicator(
        key="vsi_ending",
        name=QT_TRANSLATE_NOOP("reports", "Kỳ đóng BHXH tự nguyện hết trong kỳ"),
        numerator="vsi_ending",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Người có kỳ đóng hết trong kỳ, mỗi người tính một lần theo hạn muộn nhất trong kỳ",
        ),
    ),
    Indicator(
        key="vsi_renewal_rate",
        name=QT_TRANSLATE_NOOP("reports", "Tỷ lệ đóng tiếp BHXH tự nguyện"),
        numerator="vsi_ending_renewed",
        denominator="vsi_ending",
        unit=Unit.PERCENT,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Người đóng nối trong thời gian gia hạn ÷ người có kỳ đóng hết trong kỳ × 100",
        ),
    ),
    Indicator(
        key="vsi_lapse_rate",
        name=QT_TRANSLATE_NOOP("reports", "Tỷ lệ gián đoạn BHXH tự nguyện"),
        numerator="vsi_lapsed",
        denominator="vsi_opening",
        unit=Unit.PERCENT,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "BHXH tự nguyện gián đoạn ÷ số người tham gia đầu kỳ × 100"
        ),
    ),
    Indicator(
        key="vsi_exited",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện giảm hẳn"),
        numerator="vsi_exited",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Người tham gia đầu kỳ đã mất, chuyển đi, sang BHXH bắt buộc, hưởng BHXH một lần, "
            "hưởng lương hưu hoặc thôi vì lý do khác trong kỳ, theo các lý do đơn vị tính là giảm",
        ),
        note=QT_TRANSLATE_NOOP("reports", "Không gồm người gián đoạn. Mỗi người tính một lần."),
    ),
    Indicator(
        key="vsi_exited_death",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện giảm do mất"),
        numerator="vsi_exited_death",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Người tham gia đầu kỳ đã mất trong kỳ"),
    ),
    Indicator(
        key="vsi_exited_moved",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện giảm do chuyển đi"),
        numerator="vsi_exited_moved",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Người tham gia đầu kỳ đã chuyển đi trong kỳ"),
    ),
    Indicator(
        key="vsi_exited_compulsory",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện giảm do sang BHXH bắt buộc"),
        numerator="vsi_exited_compulsory",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người tham gia đầu kỳ đã ghi dừng trong kỳ vì sang BHXH bắt buộc"
        ),
    ),
    Indicator(
        key="vsi_exited_withdrawn",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện giảm do hưởng BHXH một lần"),
        numerator="vsi_exited_withdrawn",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người tham gia đầu kỳ đã ghi dừng trong kỳ vì hưởng BHXH một lần"
        ),
    ),
    Indicator(
        key="vsi_exited_pension",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện giảm do hưởng lương hưu"),
        numerator="vsi_exited_pension",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người tham gia đầu kỳ đã ghi dừng trong kỳ vì hưởng lương hưu"
        ),
    ),
    Indicator(
        key="vsi_exited_other",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện giảm do lý do khác"),
        numerator="vsi_exited_other",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người tham gia đầu kỳ đã ghi dừng trong kỳ vì lý do khác"
        ),
    ),
)
