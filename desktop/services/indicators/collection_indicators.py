"""The indicators of receipts, money and collectors (domain.md 7.1)."""

import datetime

from desktop.domain.indicator import DrillDown, Indicator, Measured, Unit
from desktop.domain.list_query import Filter, ListQuery, Operator
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.indicators.filters import between, equal


def _receipts(scheme: str | None = None) -> DrillDown:
    def query(first: datetime.date, closing: datetime.date) -> ListQuery:
        valid = equal(scheme=scheme, status="valid")
        filters = (*between("receipt_date", first, closing), *valid)
        return ListQuery("receipt", filters)

    return query


def _working_collectors(first: datetime.date, closing: datetime.date) -> ListQuery:
    del first, closing
    return ListQuery("collector", equal(status="active"))


def _expired_collectors(first: datetime.date, closing: datetime.date) -> ListQuery:
    del first
    ended = Filter("card_valid_to", Operator.AT_MOST, closing - datetime.timedelta(days=1))
    return ListQuery("collector", (*equal(status="active"), ended))


COLLECTION = (
    Indicator(
        key="receipts",
        name=QT_TRANSLATE_NOOP("reports", "Số tờ biên lai"),
        numerator="receipts",
        unit=Unit.RECEIPTS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Biên lai có ngày trong kỳ"),
        drill_down=_receipts(),
        by_collector=True,
    ),
    Indicator(
        key="receipts_hi",
        name=QT_TRANSLATE_NOOP("reports", "Số biên lai BHYT"),
        numerator="receipts_hi",
        unit=Unit.RECEIPTS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Biên lai BHYT có ngày trong kỳ"),
        drill_down=_receipts("HI"),
        by_collector=True,
    ),
    Indicator(
        key="receipts_vsi",
        name=QT_TRANSLATE_NOOP("reports", "Số biên lai BHXH tự nguyện"),
        numerator="receipts_vsi",
        unit=Unit.RECEIPTS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Biên lai BHXH tự nguyện có ngày trong kỳ"),
        drill_down=_receipts("VSI"),
        by_collector=True,
    ),
    Indicator(
        key="receipts_amount",
        name=QT_TRANSLATE_NOOP("reports", "Số tiền thu"),
        numerator="receipts_amount",
        unit=Unit.DONG,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Tổng số tiền của các biên lai có ngày trong kỳ"),
        drill_down=_receipts(),
        by_collector=True,
    ),
    Indicator(
        key="receipts_amount_hi",
        name=QT_TRANSLATE_NOOP("reports", "Số tiền thu BHYT"),
        numerator="receipts_amount_hi",
        unit=Unit.DONG,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Tổng số tiền của các biên lai BHYT trong kỳ"),
        drill_down=_receipts("HI"),
        by_collector=True,
    ),
    Indicator(
        key="receipts_amount_vsi",
        name=QT_TRANSLATE_NOOP("reports", "Số tiền thu BHXH tự nguyện"),
        numerator="receipts_amount_vsi",
        unit=Unit.DONG,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Tổng số tiền của các biên lai BHXH tự nguyện trong kỳ"
        ),
        drill_down=_receipts("VSI"),
        by_collector=True,
    ),
    Indicator(
        key="collectors",
        name=QT_TRANSLATE_NOOP("reports", "Số nhân viên thu"),
        numerator="collectors",
        unit=Unit.COLLECTORS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP("reports", "Nhân viên thu có trạng thái đang hoạt động"),
        drill_down=_working_collectors,
        by_area=False,
    ),
    Indicator(
        key="collectors_active",
        name=QT_TRANSLATE_NOOP("reports", "Nhân viên thu có phát sinh"),
        numerator="collectors_active",
        unit=Unit.COLLECTORS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Nhân viên thu có ít nhất một biên lai trong kỳ"),
        by_area=False,
    ),
    Indicator(
        key="collectors_card_expired",
        name=QT_TRANSLATE_NOOP("reports", "Nhân viên thu hết hạn thẻ"),
        numerator="collectors_card_expired",
        unit=Unit.COLLECTORS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Nhân viên thu đang hoạt động có thẻ hết hạn trước ngày cuối kỳ"
        ),
        drill_down=_expired_collectors,
        by_area=False,
    ),
    Indicator(
        key="receipts_per_collector",
        name=QT_TRANSLATE_NOOP("reports", "Biên lai bình quân một nhân viên thu"),
        numerator="receipts_of_collectors",
        denominator="collectors_active",
        unit=Unit.RECEIPTS_EACH,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Biên lai của nhân viên thu trong kỳ ÷ nhân viên thu có phát sinh"
        ),
        by_area=False,
    ),
    Indicator(
        key="new_vsi_per_collector",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện mới bình quân một nhân viên thu"),
        numerator="collected_vsi_new",
        denominator="collectors_active",
        unit=Unit.PERSONS_EACH,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "BHXH tự nguyện phát triển mới có biên lai của nhân viên thu "
            "÷ nhân viên thu có phát sinh",
        ),
        by_area=False,
    ),
    Indicator(
        key="new_hi_per_collector",
        name=QT_TRANSLATE_NOOP("reports", "BHYT mới bình quân một nhân viên thu"),
        numerator="collected_hi_new",
        denominator="collectors_active",
        unit=Unit.PERSONS_EACH,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "BHYT phát triển mới có biên lai của nhân viên thu ÷ nhân viên thu có phát sinh",
        ),
        by_area=False,
    ),
    Indicator(
        key="renewed_per_collector",
        name=QT_TRANSLATE_NOOP("reports", "BHYT gia hạn bình quân một nhân viên thu"),
        numerator="collected_hi_renewed",
        denominator="collectors_active",
        unit=Unit.PERSONS_EACH,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "BHYT gia hạn có biên lai của nhân viên thu ÷ nhân viên thu có phát sinh"
        ),
        by_area=False,
    ),
    Indicator(
        key="amount_per_collector",
        name=QT_TRANSLATE_NOOP("reports", "Số tiền thu bình quân một nhân viên thu"),
        numerator="amount_of_collectors",
        denominator="collectors_active",
        unit=Unit.DONG_EACH,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Số tiền trên biên lai của nhân viên thu ÷ nhân viên thu có phát sinh"
        ),
        by_area=False,
    ),
    Indicator(
        key="collected_hi_new",
        name=QT_TRANSLATE_NOOP("reports", "BHYT mới do nhân viên thu"),
        numerator="collected_hi_new",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "BHYT phát triển mới có biên lai của nhân viên thu"),
        by_collector=True,
    ),
    Indicator(
        key="collected_hi_renewed",
        name=QT_TRANSLATE_NOOP("reports", "BHYT gia hạn do nhân viên thu"),
        numerator="collected_hi_renewed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "BHYT gia hạn có biên lai của nhân viên thu"),
        by_collector=True,
    ),
    Indicator(
        key="collected_vsi_new",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện mới do nhân viên thu"),
        numerator="collected_vsi_new",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "BHXH tự nguyện phát triển mới có biên lai của nhân viên thu"
        ),
        by_collector=True,
    ),
    Indicator(
        key="collected_vsi_renewed",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện đóng tiếp do nhân viên thu"),
        numerator="collected_vsi_renewed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "BHXH tự nguyện đóng tiếp có biên lai của nhân viên thu"
        ),
        by_collector=True,
    ),
    Indicator(
        key="collectors_inactive",
        name=QT_TRANSLATE_NOOP("reports", "Nhân viên thu chưa phát sinh"),
        numerator="collectors_inactive",
        unit=Unit.COLLECTORS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Nhân viên thu đang hoạt động không có biên lai nào trong kỳ"
        ),
        by_area=False,
    ),
    Indicator(
        key="collectors_card_ending",
        name=QT_TRANSLATE_NOOP("reports", "Nhân viên thu sắp hết hạn thẻ"),
        numerator="collectors_card_ending",
        unit=Unit.COLLECTORS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Nhân viên thu đang hoạt động có thẻ hết hạn trong 60 ngày kể từ ngày cuối kỳ",
        ),
        by_area=False,
    ),
    Indicator(
        key="collectors_trained_rate",
        name=QT_TRANSLATE_NOOP("reports", "Tỷ lệ nhân viên thu được tập huấn"),
        numerator="collectors_trained",
        denominator="collectors",
        unit=Unit.PERCENT,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Tập huấn trong 12 tháng gần nhất ÷ nhân viên thu đang hoạt động × 100"
        ),
        by_area=False,
    ),
    Indicator(
        key="collectors_certified_rate",
        name=QT_TRANSLATE_NOOP("reports", "Tỷ lệ nhân viên thu có chứng chỉ"),
        numerator="collectors_certified",
        denominator="collectors",
        unit=Unit.PERCENT,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Có số chứng chỉ ÷ nhân viên thu đang hoạt động × 100"
        ),
        by_area=False,
    ),
    Indicator(
        key="cash_held",
        name=QT_TRANSLATE_NOOP("reports", "Tiền thu chưa nộp"),
        numerator="cash_held",
        unit=Unit.DONG,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Biên lai lập tại đơn vị đến hết ngày cuối kỳ mà chưa có phiếu nộp tiền"
        ),
        by_area=False,
        by_collector=True,
    ),
    Indicator(
        key="receipts_overdue",
        name=QT_TRANSLATE_NOOP("reports", "Biên lai quá hạn nộp tiền"),
        numerator="receipts_overdue",
        unit=Unit.RECEIPTS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Biên lai chưa nộp tiền và đã qua hạn nộp vào ngày cuối kỳ"
        ),
        by_area=False,
        by_collector=True,
    ),
)
