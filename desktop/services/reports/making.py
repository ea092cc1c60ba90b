"""Makes a report: one snapshot, one form, one paper for the screen, Excel and PDF."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.domain.errors import InvalidInput
from desktop.domain.indicator import IndicatorValue
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.list_query import ListQuery
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.domain.report_table import PaperReport, ReportHeading
from desktop.services import indicators
from desktop.services.indicators import values_within
from desktop.services.indicators.counting import span_in
from desktop.services.monthly_report import read_data
from desktop.services.monthly_report.heading import heading_of, signatures_of
from desktop.services.province.consolidation import figures
from desktop.services.province.scope import province_name_in, scope_in
from desktop.services.reports.designs import design_form, stored_designs
from desktop.services.reports.forms import FORMS, PERIOD_FORM, ReportForm
from desktop.services.reports.made_report import Cell, MadeReport
from desktop.services.reports.province_forms import PROVINCE_FORMS
from desktop.services.reports.reading import Reading
from desktop.services.reports.since_lock import changes_since_lock, since_lock_tables
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import offices, report_scopes
from desktop.storage.queries import reports as queries

_OF_PART = QT_TRANSLATE_NOOP("reports", "{subject}, {part}")
_OF_COMMUNE = QT_TRANSLATE_NOOP("reports", "{name} ({commune})")


def forms_in(snapshot: ReadSnapshot) -> tuple[ReportForm, ...]:
    """Return every form: the official ones, then those that the office put together.

    A province has its own: they are made of packages.
    """
    if scope_in(snapshot).is_province:
        return PROVINCE_FORMS
    return (*FORMS, *map(design_form, stored_designs(snapshot)))


def all_forms(database: Database) -> tuple[ReportForm, ...]:
    """Return every form of the office."""
    with database.read() as snapshot:
        return forms_in(snapshot)


def usual_form(database: Database) -> str:
    """Return the key of the form that is meant where none is named: the first of the office."""
    return all_forms(database)[0].key


def make(
    database: Database,
    form_key: str,
    period: Period,
    today: datetime.date,
    scope: Scope = WHOLE,
) -> MadeReport:
    """Return the report of a form and a period as of `today`, all from one read snapshot.

    Figures that do not tie are told by its checks; nothing is raised for them.

    Raises:
        InvalidInput: there is no such form (a design was deleted meanwhile).
    """
    with database.read() as snapshot:
        return make_in(snapshot, form_key, period, today, scope)


def make_in(
    snapshot: ReadSnapshot,
    form_key: str,
    period: Period,
    today: datetime.date,
    scope: Scope = WHOLE,
) -> MadeReport:
    """Make a report inside a snapshot that is open."""
    form = _form(snapshot, form_key)
    part = scope if form.in_parts else Scope(scope.commune_code)
    data = read_data(snapshot, span_in(snapshot, period, today, part))
    reading = Reading(snapshot, data, period, today, part)
    content = form.content(reading)
    is_office = form not in PROVINCE_FORMS
    moved = changes_since_lock(snapshot, period, today, part, data.gathered) if is_office else ()
    key = "" if form is PERIOD_FORM else form.key
    heading = heading_of(data, period, today, subject=form.subject, form_key=key)
    if content.data_line:
        heading = replace(heading, data_line=content.data_line)
    return MadeReport(
        form_key=form.key,
        name=form.name,
        period=period,
        scope=part,
        made_on=today,
        paper=PaperReport(
            _with_part(heading, snapshot, part),
            (*content.tables, *since_lock_tables(moved)),
            signatures_of(data),
            content.charts,
        ),
        audit_line=queries.last_audit_line(snapshot),
        checks=content.checks,
        behind=content.behind,
        indicators=values_within(data.gathered) if is_office else {},
        personal=content.personal,
        since_lock=moved,
        province=province_name_in(snapshot),
    )


def require_in_parts(database: Database, form_key: str) -> None:
    """Refuse a form that is made of the whole office only.

    Raises:
        InvalidInput: it is, or there is no such form.
    """
    with database.read() as snapshot:
        forms = forms_in(snapshot)
        form = _form(snapshot, form_key)
    if not form.in_parts:
        raise InvalidInput(
            "report.no_parts",
            QT_TRANSLATE_NOOP(
                "errors",
                "Mẫu “{form}” lập cho toàn đơn vị. Mẫu lập được cho một thôn, tổ hay một nhân "
                "viên thu: {forms}.",
            ),
            "form",
            form=form.name,
            forms=", ".join(f"{one.key} ({one.name})" for one in forms if one.in_parts),
        )


def stated_by(database: Database, made: MadeReport) -> Mapping[str, IndicatorValue]:
    """Return the indicators of a report: a province's are the sums over its packages."""
    if made.form_key not in {form.key for form in PROVINCE_FORMS}:
        return made.indicators
    return figures(database, made.period).totals


def names_behind(database: Database, made: MadeReport, cell: Cell) -> ListQuery | None:
    """Return the list of the rows that a number of a report counts; None when none shows them."""
    found = made.behind.get(cell)
    if found is None:
        return None
    return indicators.names_behind(
        database, found.indicator, made.period, made.made_on, found.scope
    )


def _form(snapshot: ReadSnapshot, form_key: str) -> ReportForm:
    for form in forms_in(snapshot):
        if form.key == form_key:
            return form
    raise InvalidInput(
        "report.no_form",
        QT_TRANSLATE_NOOP(
            "errors", "Không có mẫu báo cáo “{form}”. Chọn mẫu khác trong danh sách."
        ),
        form=form_key,
    )


def _with_part(heading: ReportHeading, snapshot: ReadSnapshot, scope: Scope) -> ReportHeading:
    """Name the commune, the thôn or the collector that a report speaks of in its title."""
    if scope.neighbourhood_id is not None:
        named = report_scopes.neighbourhoods(snapshot)
        names = {key: _told_apart(name, place, named) for key, name, place in named}
        part = names.get(scope.neighbourhood_id, QT_TRANSLATE_NOOP("reports", "chưa rõ thôn, tổ"))
    elif scope.collector_id is not None:
        names = {key: name for key, name, _ in report_scopes.collectors(snapshot)}
        part = names.get(scope.collector_id, QT_TRANSLATE_NOOP("reports", "chưa rõ nhân viên thu"))
    else:
        served = {code: name for code, name, _ in offices.served(snapshot)}
        if scope.commune_code not in served or len(served) == 1:
            return heading
        part = served[scope.commune_code]
    return replace(heading, subject=_OF_PART.format(subject=heading.subject, part=part))


def _told_apart(name: str, place: str | None, named: Sequence[report_scopes.Named]) -> str:
    """Return a thôn's name, with its commune where the office has two of that name."""
    is_only = [one for _, one, _ in named].count(name) == 1
    return name if is_only or place is None else _OF_COMMUNE.format(name=name, commune=place)
