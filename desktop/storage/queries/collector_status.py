"""Whether a collector works on a day, in SQL."""

import datetime

from sqlalchemy import ColumnElement, and_, case, or_

from desktop.domain.collector_leave import ACTIVE, LEFT, PAUSED
from desktop.storage.tables import Collector


def collector_status_on(day: datetime.date) -> ColumnElement[str]:
    """The status on a day: `CollectorDays.status_on` in SQL, so that lists say what reports do."""
    on_leave = and_(
        Collector.leave_from <= day, or_(Collector.leave_to.is_(None), Collector.leave_to >= day)
    )
    not_yet = or_(
        and_(Collector.status == PAUSED, Collector.leave_from.is_not(None)),
        and_(Collector.status == LEFT, Collector.left_on.is_not(None)),
    )
    return case(
        (Collector.left_on <= day, LEFT),
        (on_leave, PAUSED),
        (not_yet, ACTIVE),
        else_=Collector.status,
    )
