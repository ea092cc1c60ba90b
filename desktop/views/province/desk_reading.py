"""Reads a period of the province's desk: packages, who is missing, figures by commune."""

from collections.abc import Container, Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop.domain.indicator import Indicator, IndicatorValue, Unit
from desktop.domain.package_standing import WRONG_PERIOD, Standing, standing_of
from desktop.domain.package_state import PackageState
from desktop.domain.periods import Period
from desktop.models.province_desk import (
    COVERAGE,
    OF_TARGET,
    Aim,
    CommuneFigures,
    Measure,
    PackageLine,
    ProvinceDesk,
    Total,
)
from desktop.services.indicators.declarations import BY_KEY
from desktop.services.province import communes_due, consolidation
from desktop.services.province.inbox import RETURNABLE, Inbox, StoredPackage, inbox
from desktop.services.province.outliers import Outlier, outliers
from desktop.services.province.scope import expected_communes
from desktop.services.targets import targets_for
from desktop.services.targets.communes import CommuneTarget, targets_of_communes
from desktop.services.targets.evidence import ORIGINS
from desktop.storage.database import Database
from desktop.views.widgets.figures import count_text

MAPPED = (
    COVERAGE,
    "hi_insured",
    "persons_without_card",
    "hi_household",
    "hi_new",
    "hi_renewed",
    "hi_resumed",
    "hi_lapsed",
    "cards_expiring_30",
    "vsi_participants",
    "vsi_new",
    "vsi_renewed",
    "vsi_lapsed",
    "receipts_amount",
    "collectors_active",
    "events_held",
    "people_reached",
    "event_yield",
    "population",
    "households",
)
"""Indicators that map and ranking offer, where a package states them; every rate besides."""


def read_desk(database: Database, period: Period) -> ProvinceDesk:
    """Read a period."""
    came = inbox(database, period)
    found = consolidation.figures(database, period)
    with database.read() as snapshot:
        expected = tuple((one.code, one.name) for one in expected_communes(snapshot))
        targets = targets_for(snapshot, period, openings={})
        of_communes = targets_of_communes(snapshot, period)
    values = {key: target.value for key, target in targets.items()}
    unusual: dict[str, list[Outlier]] = {}
    for each in outliers(found):
        unusual.setdefault(each.commune_code, []).append(each)
    unsent = tuple(one for one in came.missing if one.standing is None)
    asked = tuple(one for one in came.missing if one.is_asked)
    translate = QCoreApplication.translate
    communes = tuple(
        _commune(one, unusual, of_communes.get(one.commune_code, {})) for one in found.communes
    )
    return ProvinceDesk(
        period=period,
        expected=expected,
        packages=_lines(came, found, unusual, dict(expected)),
        missing=tuple((one.code, one.name) for one in unsent),
        communes=communes,
        measures=_with_targets(_measures(found, values), communes),
        totals=_totals(found),
        due_on=came.due,
        closed=came.closed is not None,
        samples=found.samples,
        reminder=communes_due.reminder_text(asked, period, came.due, translate),
    )


def _lines(
    came: Inbox,
    found: consolidation.ProvinceFigures,
    unusual: Mapping[str, Sequence[Outlier]],
    due: Container[str],
) -> tuple[PackageLine, ...]:
    counted = {one.package_id: one for one in found.communes}
    late = {one.code: one.days for one in came.late}
    return tuple(
        line_of(
            one,
            _note(
                one,
                counted.get(one.id),
                unusual.get(one.commune_code or "", ()),
                late.get(one.commune_code or "", 0),
            ),
            is_due=one.commune_code in due,
        )
        for one in came.packages
        if one.state is not PackageState.SUPERSEDED
    )


def line_of(one: StoredPackage, note: str = "", *, is_due: bool) -> PackageLine:
    """Return a package as the inbox shows it; `is_due` when one is due from its commune here."""
    code = "" if one.reason is None else one.reason.code
    standing = standing_of(one.state, code, is_due=is_due)
    return PackageLine(
        package_id=one.id,
        commune_code=(one.commune_code or "") if is_due else "",
        commune=one.commune_name or one.file_name,
        state=Standing.ASIDE if standing is None else standing,
        note=note,
        received_at=one.received_at,
        version=one.version or 0,
        can_accept=one.state
        in (PackageState.WAITING, PackageState.WAITING_KEY, PackageState.RETURNED),
        can_return=one.state in RETURNABLE,
        can_dismiss=one.state is PackageState.REFUSED,
        is_elsewhere=standing is Standing.ASIDE and code == WRONG_PERIOD,
    )


def _note(
    one: StoredPackage,
    counted: consolidation.CommuneFigures | None,
    unusual: Sequence[Outlier],
    days_late: int,
) -> str:
    """Return the finding: why it waits or was refused, what is unusual, or its main figures."""
    translate = QCoreApplication.translate
    if one.reason is not None:
        return one.reason.text(translate)
    mark = mark_of(one)
    if mark:
        return mark
    if counted is not None and unusual:
        return unusual[0].reason.text(translate)
    people = counted.value("population") if counted is not None else None
    insured = counted.value("hi_insured") if counted is not None else None
    if people is None or insured is None:
        return translate("packages", "Đúng mẫu, số kiểm soát khớp")
    words = (
        translate("packages", "{people} dân, có thẻ {insured}, sau hạn {days} ngày")
        if days_late
        else translate("packages", "{people} dân, có thẻ {insured}")
    )
    return words.format(
        people=count_text(people.numerator),
        insured=count_text(insured.numerator),
        days=days_late,
    )


def mark_of(one: StoredPackage) -> str:
    """Return why the figures of a package are to be read with care, '' where nothing is."""
    translate = QCoreApplication.translate
    if one.is_sample:
        return translate("packages", "Dữ liệu mẫu, không phải số thật")
    if one.is_unfinished:
        return translate("packages", "Kỳ chưa kết thúc lúc lập gói, số còn đổi")
    return ""


def number_of(value: IndicatorValue | None) -> Decimal | None:
    """Return the value as a decimal, None where it is not known."""
    return None if value is None or value.value is None else Decimal(value.value)


def _commune(
    one: consolidation.CommuneFigures,
    unusual: Mapping[str, Sequence[Outlier]],
    targets: Mapping[str, CommuneTarget],
) -> CommuneFigures:
    values = {key: number_of(one.value(key)) for key in one.counts}
    percents = {
        key + OF_TARGET: target.figure.percent(value)
        for key, target in targets.items()
        if (value := values.get(key)) is not None
    }
    return CommuneFigures(
        code=one.commune_code,
        name=one.name,
        values={**values, **percents},
        aims={key: _aim(target) for key, target in targets.items()},
        before={key: number_of(one.previous_value(key)) for key in one.previous},
        outliers=frozenset(each.key for each in unusual.get(one.commune_code, ())),
    )


def _aim(target: CommuneTarget) -> Aim:
    words = QCoreApplication.translate("reports", ORIGINS[target.origin])
    named = (words, target.figure.source)
    return Aim(target.figure.value, ", ".join(part for part in named if part))


def _with_targets(
    measures: Sequence[Measure], communes: Sequence[CommuneFigures]
) -> tuple[Measure, ...]:
    """Put behind each indicator whose targets differ among the communes how far they reach them.

    Where all have the same rate, the indicator itself tells that.
    """
    made: list[Measure] = []
    for measure in measures:
        made.append(measure)
        aims = {one.aims[measure.key].value for one in communes if measure.key in one.aims}
        if aims and (len(aims) > 1 or not measure.is_rate):
            words = QCoreApplication.translate("province", "{indicator}: % đạt chỉ tiêu")
            made.append(
                Measure(
                    key=measure.key + OF_TARGET,
                    name=words.format(indicator=measure.name),
                    target=Decimal(100),
                )
            )
    return tuple(made)


def indicator_name(indicator: Indicator) -> str:
    """Return an indicator's name in the window's language."""
    return QCoreApplication.translate("reports", indicator.name)


def is_rate(indicator: Indicator) -> bool:
    """Whether an indicator is a rate in percent."""
    return indicator.unit is Unit.PERCENT


def _measures(
    found: consolidation.ProvinceFigures, targets: Mapping[str, Decimal]
) -> tuple[Measure, ...]:
    """Return what can be chosen; a target of the whole province is no commune's, but a rate's."""
    stated = {key for one in found.communes for key in one.counts if key in BY_KEY} or {COVERAGE}
    rates = [key for key, each in BY_KEY.items() if is_rate(each) and key not in MAPPED]
    return tuple(
        Measure(
            key=key,
            name=indicator_name(BY_KEY[key]),
            is_rate=is_rate(BY_KEY[key]),
            target=targets.get(key) if is_rate(BY_KEY[key]) else None,
        )
        for key in (*MAPPED, *rates)
        if key in stated and key in BY_KEY
    )


def _totals(found: consolidation.ProvinceFigures) -> dict[str, Total]:
    return {
        key: Total(
            key=key,
            name=indicator_name(BY_KEY[key]),
            value=number_of(value),
            before=number_of(found.previous_totals.get(key)),
            is_rate=is_rate(BY_KEY[key]),
            numerator=value.numerator,
            denominator=value.denominator,
        )
        for key, value in found.totals.items()
    }
