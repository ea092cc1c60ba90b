"""Reads the check sheet of a package: what it says beside the period before of its commune."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import RecordMissing
from desktop.domain.indicator import IndicatorValue
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package_layout import CORRECTIONS
from desktop.domain.package_state import KeyState, PackageState, Reason
from desktop.domain.periods import Period
from desktop.domain.previous_period import previous_period
from desktop.domain.report_table import CellFormat, show_cell
from desktop.models.province_desk import CheckLine, CheckSheet, show_gap, show_value
from desktop.services.indicators.declarations import BY_KEY
from desktop.services.province import consolidation, inbox
from desktop.services.province.outliers import AGAINST_BEFORE, Outlier, outliers_of
from desktop.services.province.reasons import SAMPLE
from desktop.services.province.scope import expected_communes
from desktop.services.province.words_to_commune import told_to_commune
from desktop.storage import package_content
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import received_packages as received
from desktop.storage.queries.received_packages import StoredPackage
from desktop.views.province.desk_reading import (
    indicator_name,
    is_rate,
    line_of,
    mark_of,
    number_of,
)
from desktop.views.province.period_stepper import period_name


def read_sheet(database: Database, package_id: int) -> CheckSheet:
    """Read a sheet.

    Raises:
        RecordMissing: there is no such package.
    """
    with database.read() as snapshot:
        one = received.package(snapshot.connection, package_id)
        if one is None:
            raise RecordMissing(
                "package.missing",
                QT_TRANSLATE_NOOP("errors", "Không còn gói này. Mở lại danh sách gói để xem."),
            )
        period = Period.parse(str(one.period))
        now = consolidation.package_figures(snapshot, one.id)
        before = _counting(snapshot, one, previous_period(period))
        # Of what was refused no figures are kept: nothing is laid beside what counts.
        current = _current(snapshot, one, period) if now else None
        counted = {} if current is None else consolidation.package_figures(snapshot, current.id)
        known = _confirmed_fingerprint(snapshot, one)
        wants_reason = inbox.asks_reason(snapshot, one)
        corrections = package_content.kept_rows(snapshot.connection, one.id, CORRECTIONS)
        is_due = one.commune_code in {each.code for each in expected_communes(snapshot)}
    unusual = _unusual(one, now, before)
    leaping = {each.key for each in unusual if each.kind in AGAINST_BEFORE}
    shown = [key for key in BY_KEY if key in now or key in counted]
    lines = tuple(_line(key, now, before, counted, leaps=key in leaping) for key in shown)
    return CheckSheet(
        line=line_of(one, is_due=is_due),
        period_name=period_name(period),
        before_name=period_name(previous_period(period)),
        version=one.version or 0,
        file_name=one.file_name,
        counted_name="" if current is None else _counted_name(current),
        fingerprint=one.fingerprint or "",
        known_fingerprint=known if known != one.fingerprint else "",
        asks_key=one.state is PackageState.WAITING_KEY,
        asks_reason=wants_reason and one.state in {PackageState.WAITING, PackageState.RETURNED},
        book=_book(one),
        findings=_findings(one, unusual),
        lines=lines,
        corrections=tuple(map(_correction, corrections)),
        return_text=_return_text(one, period, unusual),
    )


def _book(one: StoredPackage) -> str:
    if not one.is_unlocked:
        return ""
    return QCoreApplication.translate("packages", "Chưa khoá lúc lập gói, số còn có thể đổi")


def _correction(row: Sequence[Any]) -> CheckLine:
    """Return a late entry: what changed, for whom, by how much; it is counted in this period."""
    month, subject, whose, indicator, delta, entered_on = row
    translate = QCoreApplication.translate
    words = translate("packages", "{month}, {whose}: {indicator}")
    named = {"whose": translate("reports", whose), "indicator": translate("reports", indicator)}
    told = words.format(month=month, **named)
    entered = translate("packages", "{subject}, ghi ngày {day}")
    day = datetime.date.fromisoformat(entered_on)
    return CheckLine(
        name=told,
        now=show_cell(delta, CellFormat.SIGNED),
        before="",
        difference="",
        detail=entered.format(subject=subject, day=f"{day:%d/%m/%Y}"),
    )


def _current(snapshot: ReadSnapshot, one: StoredPackage, period: Period) -> StoredPackage | None:
    """Return the package that counts of the commune for a period, None where it is this one."""
    if one.commune_code is None:
        return None
    found = received.current(snapshot.connection, one.commune_code, period.show())
    return None if found is None or found.id == one.id else found


def _counted_name(current: StoredPackage) -> str:
    words = QCoreApplication.translate("packages", "Đang tính (lần {version})")
    return words.format(version=current.version or "?")


def _counting(
    snapshot: ReadSnapshot, one: StoredPackage, period: Period
) -> Mapping[str, IndicatorValue]:
    """Return what counts of the commune for a period."""
    counted = _current(snapshot, one, period)
    return {} if counted is None else consolidation.package_figures(snapshot, counted.id)


def _confirmed_fingerprint(snapshot: ReadSnapshot, one: StoredPackage) -> str:
    if one.commune_code is None:
        return ""
    keys = received.keys_of(snapshot.connection, one.commune_code)
    return next((key.fingerprint for key in keys if key.state is KeyState.CONFIRMED), "")


def _line(
    key: str,
    now: Mapping[str, IndicatorValue],
    before: Mapping[str, IndicatorValue],
    counted: Mapping[str, IndicatorValue],
    *,
    leaps: bool,
) -> CheckLine:
    rate = is_rate(BY_KEY[key])
    value, former = number_of(now.get(key)), number_of(before.get(key))
    gap = None if value is None or former is None else value - former
    return CheckLine(
        name=indicator_name(BY_KEY[key]),
        now="" if key not in now else show_value(value, is_rate=rate),
        counted="" if key not in counted else show_value(number_of(counted[key]), is_rate=rate),
        before="" if key not in before else show_value(former, is_rate=rate),
        difference=show_gap(gap, is_rate=rate),
        leaps=leaps,
    )


def _unusual(
    one: StoredPackage,
    now: Mapping[str, IndicatorValue],
    before: Mapping[str, IndicatorValue],
) -> tuple[Outlier, ...]:
    """Return what leaps since the period before, by the rules of the province's figures."""
    told = consolidation.CommuneFigures(
        one.commune_code or "",
        one.commune_name or "",
        one.id,
        one.version or 0,
        {key: (value.numerator, value.denominator) for key, value in now.items()},
        {key: (value.numerator, value.denominator) for key, value in before.items()},
    )
    return outliers_of(told)


def _findings(
    one: StoredPackage, unusual: Sequence[Outlier], *, for_commune: bool = False
) -> tuple[str, ...]:
    """Return what was found, for the officer here or for the commune."""
    translate = QCoreApplication.translate
    why = told_to_commune if for_commune else Reason.text
    reasons = [why(one.reason, translate)] if one.reason is not None else []
    reasons.extend(each.reason.text(translate) for each in unusual)
    mark = mark_of(one)
    is_told = one.reason is not None and one.reason.code == SAMPLE
    marks = [f"{mark}."] if mark and not is_told else []
    return (*reasons, *marks)


def _return_text(one: StoredPackage, period: Period, unusual: Sequence[Outlier]) -> str:
    """Return what is copied to the commune: which package, why, and what to do."""
    translate = QCoreApplication.translate
    head = translate(
        "packages",
        "Gói số liệu {period} của {commune} (bản số {version}, tệp {file}) chưa được nhận.",
    )
    told = head.format(
        period=period.title(),
        commune=one.commune_name or "",
        version=one.version or "?",
        file=one.file_name,
    )
    ask = translate("packages", "Đề nghị kiểm tra, tạo lại gói từ An Sinh Xã rồi gửi lại.")
    return "\n".join((told, *_findings(one, unusual, for_commune=True), ask))
