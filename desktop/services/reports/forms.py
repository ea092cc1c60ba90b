"""The forms of reports, each declared once: what it is called, for which periods, what it shows."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import PeriodKind
from desktop.domain.report_table import ReportChart
from desktop.services.monthly_report.area_tables import indicator_table, neighbourhood_table
from desktop.services.monthly_report.checks import checks_of, event_areas_check, events_check
from desktop.services.monthly_report.collector_table import collector_table
from desktop.services.monthly_report.event_tables import (
    event_area_table,
    event_table,
    event_type_table,
)
from desktop.services.reports.collector_form import collector_form
from desktop.services.reports.corrections_table import correction_tables
from desktop.services.reports.made_report import TOTAL_ROW, Behind, Cell, Content
from desktop.services.reports.neighbourhood_form import coverage_charts, neighbourhood_form
from desktop.services.reports.period_links import links_of_indicators, links_of_neighbourhoods
from desktop.services.reports.reading import Reading
from desktop.services.reports.uninsured_form import uninsured_form
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import monthly_report as totals
from desktop.storage.queries import population
from desktop.storage.queries.scoped import Span

__all__ = ["FORMS", "PERIOD_FORM", "TOTAL_ROW", "FormGroup", "ReportForm"]

ALL_KINDS: Final = frozenset(PeriodKind)


class FormGroup(Enum):
    """Where a form stands in the list; the value is the marked heading."""

    OFFICIAL = QT_TRANSLATE_NOOP("reports", "Báo cáo theo kỳ")
    OWN = QT_TRANSLATE_NOOP("reports", "Mẫu tự lập")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportForm:
    """A form of a report.

    `name` and `code` are marked texts ("Kết quả theo thôn", "Mẫu 01"); `subject` is the line
    below the title, with `{period}`; `kinds` are the periods it is made for. `in_parts` tells
    whether it can be made for one thôn or collector. `lacks` counts the events that are over and
    have no result yet, for the form that tells of events.
    """

    key: str
    name: str
    code: str
    subject: str
    content: Callable[[Reading], Content]
    kinds: frozenset[PeriodKind] = ALL_KINDS
    group: FormGroup = FormGroup.OFFICIAL
    in_parts: bool = False
    lacks: Callable[[ReadSnapshot, Span, datetime.date], int] | None = None


def _period_content(reading: Reading) -> Content:
    """Return the tables of the whole report: indicators, thôn, collectors, events."""
    data = reading.data
    areas = neighbourhood_table(data)
    indicators = indicator_table(data.gathered)
    tables = (
        indicators,
        areas,
        collector_table(data),
        event_type_table(data.gathered.events),
        event_table(data.events),
    )
    counted = (
        population.population_total(reading.snapshot, reading.span),
        *totals.receipts_total(reading.snapshot, reading.span),
    )
    behind: dict[Cell, Behind] = {
        **links_of_indicators(indicators, reading),
        **links_of_neighbourhoods(areas, reading),
    }
    return Content(
        tables=(*tables, *correction_tables(reading)),
        charts=coverage_charts(reading, areas),
        checks=checks_of({table.key: table for table in tables}, *counted),
        behind=behind,
    )


def _events_content(reading: Reading) -> Content:
    types = replace(
        event_type_table(reading.data.gathered.events),
        title=QT_TRANSLATE_NOOP("reports", "Kết quả theo hình thức"),
    )
    areas = event_area_table(reading.data)
    listed = replace(
        event_table(reading.data.events),
        title=QT_TRANSLATE_NOOP("reports", "Danh sách các buổi"),
    )
    joined = QT_TRANSLATE_NOOP("reports", "Người tham gia mới theo địa bàn (người)")
    return Content(
        tables=(types, areas, listed),
        charts=(ReportChart(areas.key, joined, "name", "new"),) if len(areas.rows) > 1 else (),
        checks=(events_check(types, listed), event_areas_check(areas, types)),
    )


PERIOD_FORM: Final = ReportForm(
    key="period",
    name=QT_TRANSLATE_NOOP("reports", "Báo cáo kỳ"),
    code=QT_TRANSLATE_NOOP("reports", "Mẫu 00"),
    subject=QT_TRANSLATE_NOOP(
        "reports", "Kết quả phát triển người tham gia BHYT, BHXH tự nguyện {period}"
    ),
    content=_period_content,
)
FORMS: Final = (
    PERIOD_FORM,
    ReportForm(
        key="neighbourhoods",
        name=QT_TRANSLATE_NOOP("reports", "Kết quả theo thôn, tổ"),
        code=QT_TRANSLATE_NOOP("reports", "Mẫu 01"),
        subject=QT_TRANSLATE_NOOP(
            "reports", "Kết quả phát triển người tham gia BHYT, BHXH tự nguyện {period}"
        ),
        content=neighbourhood_form,
    ),
    ReportForm(
        key="collectors",
        name=QT_TRANSLATE_NOOP("reports", "Nhân viên thu"),
        code=QT_TRANSLATE_NOOP("reports", "Mẫu 02"),
        subject=QT_TRANSLATE_NOOP("reports", "Kết quả của nhân viên thu {period}"),
        content=collector_form,
    ),
    ReportForm(
        key="events",
        name=QT_TRANSLATE_NOOP("reports", "Truyền thông"),
        code=QT_TRANSLATE_NOOP("reports", "Mẫu 03"),
        subject=QT_TRANSLATE_NOOP("reports", "Hoạt động truyền thông {period}"),
        content=_events_content,
        lacks=totals.events_without_result,
    ),
    ReportForm(
        key="uninsured",
        name=QT_TRANSLATE_NOOP("reports", "Người không có thẻ"),
        code=QT_TRANSLATE_NOOP("reports", "Mẫu 04"),
        subject=QT_TRANSLATE_NOOP("reports", "Người không có thẻ BHYT còn hạn {period}"),
        content=uninsured_form,
        in_parts=True,
    ),
)
