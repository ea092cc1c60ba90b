"""The indicators of outreach events, and of what they change (domain.md 7.1)."""

import datetime

from desktop.domain.code_tables import EVENT_TYPES
from desktop.domain.indicator import ENTERED_BY_HAND, DrillDown, Indicator, Measured, Unit
from desktop.domain.list_query import ListQuery
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.indicators.filters import between, equal


def _events(state: str, event_type: str | None = None) -> DrillDown:
    def query(first: datetime.date, closing: datetime.date) -> ListQuery:
        filters = (
            *between("held_on", first, closing),
            *equal(state=state, event_type=event_type),
        )
        return ListQuery("event", filters)

    return query


def _event_types() -> tuple[Indicator, ...]:
    """Return held and planned events of each of the six classes that provinces report."""
    states = (
        ("held", QT_TRANSLATE_NOOP("reports", "{type} đã tổ chức")),
        ("planned", QT_TRANSLATE_NOOP("reports", "{type} dự kiến")),
    )
    return tuple(
        Indicator(
            key=f"events_{state}_{code.code}",
            name=name.format(type=code.label),
            numerator=f"events_{state}_{code.code}",
            unit=Unit.EVENTS,
            measured=Measured.DURING,
            formula=QT_TRANSLATE_NOOP("reports", "Số buổi của hình thức này trong kỳ"),
            drill_down=_events(state, code.code),
        )
        for state, name in states
        for code in EVENT_TYPES.codes
    )


OUTREACH = (
    Indicator(
        key="events_held",
        name=QT_TRANSLATE_NOOP("reports", "Số buổi truyền thông đã tổ chức"),
        numerator="events_held",
        unit=Unit.EVENTS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Số buổi đã tổ chức trong kỳ, mọi hình thức"),
        drill_down=_events("held"),
    ),
    Indicator(
        key="events_planned",
        name=QT_TRANSLATE_NOOP("reports", "Số buổi truyền thông dự kiến"),
        numerator="events_planned",
        unit=Unit.EVENTS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Số buổi dự kiến trong kỳ, mọi hình thức"),
        drill_down=_events("planned"),
    ),
    *_event_types(),
    Indicator(
        key="people_reached",
        name=QT_TRANSLATE_NOOP("reports", "Lượt người được truyền thông, tư vấn"),
        numerator="people_reached",
        unit=Unit.CONTACTS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Tổng số lượt người của các buổi đã tổ chức"),
        drill_down=_events("held"),
    ),
    Indicator(
        key="event_new_vsi",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện mới từ truyền thông"),
        numerator="event_new_vsi",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Tổng số người mới của các buổi đã tổ chức"),
        drill_down=_events("held"),
    ),
    Indicator(
        key="event_new_hi",
        name=QT_TRANSLATE_NOOP("reports", "BHYT hộ gia đình mới từ truyền thông"),
        numerator="event_new_hi",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Tổng số người mới của các buổi đã tổ chức"),
        drill_down=_events("held"),
    ),
    Indicator(
        key="event_participants",
        name=QT_TRANSLATE_NOOP("reports", "Người tham gia mới từ truyền thông"),
        numerator="event_participants",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện mới + BHYT hộ gia đình mới"),
        drill_down=_events("held"),
    ),
    Indicator(
        key="event_yield",
        name=QT_TRANSLATE_NOOP("reports", "Hiệu quả truyền thông"),
        numerator="event_participants",
        denominator="people_reached",
        unit=Unit.PERCENT,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người tham gia mới từ truyền thông ÷ lượt người được truyền thông × 100"
        ),
    ),
    Indicator(
        key="noncash_switches",
        name=QT_TRANSLATE_NOOP("reports", "Chuyển sang nhận qua tài khoản"),
        numerator="noncash_switches",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Tổng của các buổi đã tổ chức"),
        drill_down=_events("held"),
    ),
    Indicator(
        key="vssid_installed",
        name=QT_TRANSLATE_NOOP("reports", "Cài đặt VssID"),
        numerator="vssid_installed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Tổng của các buổi đã tổ chức"),
        drill_down=_events("held"),
    ),
    Indicator(
        key="noncash_rate",
        name=QT_TRANSLATE_NOOP("reports", "Tỷ lệ nhận qua tài khoản"),
        numerator="entered_noncash_receivers",
        denominator="entered_benefit_receivers",
        unit=Unit.PERCENT,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Người hưởng nhận qua tài khoản ÷ người hưởng lương hưu, trợ cấp hằng tháng × 100",
        ),
        source=ENTERED_BY_HAND,
        additive=False,
        listed=False,
    ),
    Indicator(
        key="vssid_rate",
        name=QT_TRANSLATE_NOOP("reports", "Tỷ lệ có tài khoản VssID"),
        numerator="entered_vssid_accounts",
        denominator="entered_participants_15",
        unit=Unit.PERCENT,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Tài khoản VssID ÷ người tham gia từ 15 tuổi trở lên × 100"
        ),
        source=ENTERED_BY_HAND,
        additive=False,
        listed=False,
    ),
)
