"""Turns rows of a list of outreach events into events: type, state, what is required."""

import datetime

from desktop.domain.code_tables import EVENT_TYPES
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.row_table import RowTable

OTHER = "other_activity"


def complete_events(table: RowTable, today: datetime.date) -> None:
    """Require the day, find the type in the content when no column tells it, mark plans."""
    days, types, titles = map(table.column, ("held_on", "event_type", "title"))
    states = table.column("state")
    typed = "event_type" in table.letters
    for at, day in enumerate(days):
        named = {entry.field for entry in table.issues.get(at, ())}
        if day is None and "held_on" not in named:
            table.tell(at, "held_on", _no_day())
        if types[at] is None and "event_type" not in named:
            types[at] = EVENT_TYPES.code_of(str(titles[at] or ""))
            if types[at] is None:
                types[at] = None if typed else OTHER
                table.tell(
                    at, "event_type", _no_type(Severity.ERROR if typed else Severity.WARNING)
                )
        if states[at] is None and isinstance(day, datetime.date):
            states[at] = "planned" if day > today else "held"


def _no_day() -> Issue:
    return Issue(
        "held_on.missing",
        QT_TRANSLATE_NOOP("issues", "Chưa có ngày tổ chức. Ghi ngày/tháng/năm, ví dụ 06/07/2026."),
    )


def _no_type(severity: Severity) -> Issue:
    return Issue(
        "event_type.missing",
        QT_TRANSLATE_NOOP(
            "issues", "Chưa rõ hình thức truyền thông. Chọn một trong sáu hình thức."
        ),
        severity,
    )
