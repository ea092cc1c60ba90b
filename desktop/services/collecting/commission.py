"""Commission (thù lao): what collectors and organisations earn, line by line; periods closed.

Until a period is closed everything is an estimate with today's rates. Closed, it never changes:
a receipt made void or money given back later is a negative line of a later period.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from desktop.domain.commission import CommissionCase, CommissionMovement, commission
from desktop.domain.contribution import Mode, Scheme
from desktop.domain.dates import cover_end
from desktop.domain.money import round_to_dong
from desktop.domain.rates import RateBook
from desktop.domain.vietnamese_text import sort_key
from desktop.services.collecting.submission_lists import missing
from desktop.services.rates import book_of
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import commission as queries
from desktop.storage.queries.commission import Earned, PeriodRow, Wanted

Cause = Literal["paid", "void", "refund"]
NO_REGION: Final = "–"
_MODES: Final[dict[str, Mode]] = {"ahead": "ahead", "missing": "missing"}


@dataclass(frozen=True, slots=True)
class CommissionRow:
    """One line: own payment x rate; what takes something back is negative. Amounts in đồng.

    `rate` is None (and `amount` 0) where no entry of the matrix or no region is known. `period`
    is the closed month in which the line stands, None for an estimate. `source.receipt_date`
    may lie before the period: it was written or found late.
    """

    source: Earned
    cause: Cause
    own: int
    region: str
    rate: Decimal | None
    rate_source: str
    amount: int
    period: str | None

    @property
    def lacks_rate(self) -> bool:
        """Whether money was taken for which no rate is known."""
        return self.rate is None and self.own != 0

    @property
    def month(self) -> str:
        """The month in which it was paid, made void or given back: `2026-11`."""
        return f"{self.source.cause_on or self.source.receipt_date:%Y-%m}"

    @property
    def procedure(self) -> str:
        """The procedure of the agency: 602 voluntary insurance, 603 health insurance."""
        return "602" if self.source.scheme == "VSI" else "603"


@dataclass(frozen=True, slots=True)
class CommissionTotal:
    """What a collector or an organisation (None: without one) earns with `rows` lines."""

    id: int | None
    name: str
    rows: int
    own: int
    amount: int


@dataclass(frozen=True, slots=True)
class Estimate:
    """The lines of a time, and their sums."""

    rows: tuple[CommissionRow, ...]

    @property
    def own(self) -> int:
        """The own payments, what was taken back subtracted."""
        return sum(row.own for row in self.rows)

    @property
    def amount(self) -> int:
        """The commission."""
        return sum(row.amount for row in self.rows)

    @property
    def without_rate(self) -> tuple[CommissionRow, ...]:
        """The lines for which no rate is known: they count 0 until one is entered."""
        return tuple(row for row in self.rows if row.lacks_rate)

    @property
    def uncounted(self) -> tuple[CommissionRow, ...]:
        """The lines of days whose cash was not closed yet."""
        return tuple(
            row for row in self.rows if row.cause == "paid" and row.source.closing_id is None
        )

    @property
    def by_collector(self) -> tuple[CommissionTotal, ...]:
        """The sums by collector, by name."""
        return _totals((row.source.collector_id, row.source.collector, row) for row in self.rows)

    @property
    def by_organisation(self) -> tuple[CommissionTotal, ...]:
        """The sums by organisation, by name."""
        return _totals(
            (row.source.organisation_id, row.source.organisation, row) for row in self.rows
        )


@dataclass(frozen=True, slots=True)
class CommissionStatement:
    """The commission of an organisation and month: as it was closed, or would be now.

    An open month has its own lines and what was found late for months that are closed.
    `open_before` are earlier months (`2026-10`) that have to be closed first.
    """

    organisation_id: int
    organisation: str
    period: str
    closed: PeriodRow | None
    lines: Estimate
    open_before: tuple[str, ...] = ()


def estimate(
    database: Database,
    first: datetime.date,
    last: datetime.date,
    *,
    collector_id: int | None = None,
    organisation_id: int | None = None,
) -> Estimate:
    """Return what was earned from day to day: by receipt, by voiding, by payment back.

    What stands in a closed period is told as it was closed; the rest with the office's rates of
    the day of the receipt.
    """
    wanted = Wanted(first, last, collector_id, organisation_id)
    with database.read() as snapshot:
        return Estimate(_rows(snapshot, wanted, book_of(snapshot)))


def statement(
    database: Database, organisation_id: int, month: datetime.date
) -> CommissionStatement:
    """Return the commission of an organisation in the month of a day.

    Raises:
        RecordMissing: there is no such organisation.
    """
    with database.read() as snapshot:
        return statement_in(snapshot, organisation_id, month)


def statement_in(
    snapshot: ReadSnapshot, organisation_id: int, month: datetime.date
) -> CommissionStatement:
    """Do what `statement` does, as one snapshot or unit of work sees it."""
    found = queries.organisation(snapshot, organisation_id)
    if found is None:
        raise missing()
    period = f"{month:%Y-%m}"
    before = queries.periods(snapshot, organisation_id)
    closed = next((row for row in before if row.period == period), None)
    if closed is not None:
        wanted = Wanted(organisation_id=organisation_id, period_id=closed.id)
        rows = _rows(snapshot, wanted, book_of(snapshot))
        return CommissionStatement(organisation_id, found[0], period, closed, Estimate(rows))
    last = cover_end(month.replace(day=1), 1)
    wanted = Wanted(last=last, organisation_id=organisation_id, open_only=True)
    rows = _rows(snapshot, wanted, book_of(snapshot))
    newest = before[0].period if before else ""
    own = Estimate(tuple(row for row in rows if not newest < row.month < period))
    months = tuple(sorted({row.month for row in rows if newest < row.month < period}))
    return CommissionStatement(organisation_id, found[0], period, None, own, months)


def closed_periods(database: Database, organisation_id: int | None = None) -> tuple[PeriodRow, ...]:
    """Return the closed periods, the newest first."""
    with database.read() as snapshot:
        return tuple(queries.periods(snapshot, organisation_id))


def _rows(snapshot: ReadSnapshot, wanted: Wanted, rates: RateBook) -> tuple[CommissionRow, ...]:
    paid = [_paid(one, rates) for one in queries.paid(snapshot, wanted)]
    void = [_voided(one) for one in queries.voided(snapshot, wanted)]
    given_back = [_refunded(one, rates) for one in queries.refunded(snapshot, wanted)]
    return (*paid, *void, *given_back)


def _paid(one: Earned, rates: RateBook) -> CommissionRow:
    if one.period is not None:
        return CommissionRow(
            source=one,
            cause="paid",
            own=one.own_payment,
            region=one.region or NO_REGION,
            rate=_stored_rate(one),
            rate_source=one.rate_source or "",
            amount=one.commission or 0,
            period=one.period,
        )
    region, rate, source, amount = _computed(one, rates)
    return CommissionRow(one, "paid", one.own_payment, region, rate, source, amount, None)


def _voided(one: Earned) -> CommissionRow:
    return CommissionRow(
        source=one,
        cause="void",
        own=-one.own_payment,
        region=one.region or NO_REGION,
        rate=_stored_rate(one),
        rate_source=one.rate_source or "",
        amount=-(one.commission or 0),
        period=one.line_period,
    )


def _refunded(one: Earned, rates: RateBook) -> CommissionRow:
    if one.period is not None:
        region, rate, source = one.region or NO_REGION, _stored_rate(one), one.rate_source or ""
    else:
        region, rate, source, _ = _computed(one, rates)
    amount = -round_to_dong(one.refunded * rate) if rate is not None else 0
    if one.line_commission is not None:
        amount = one.line_commission
    return CommissionRow(
        one, "refund", -one.refunded, region, rate, source, amount, one.line_period
    )


def _computed(one: Earned, rates: RateBook) -> tuple[str, Decimal | None, str, int]:
    """Return region, rate, its source, and the commission, with the rates of the receipt's day."""
    place = rates.find("region_of_province", one.receipt_date, one.province_code)
    if place is None:
        return NO_REGION, None, "", 0
    movement: CommissionMovement = "new" if one.plan_code == "TM" else "renewal"
    scheme: Scheme = "VSI" if one.scheme == "VSI" else "HI"
    case = CommissionCase(
        scheme=scheme,
        group=one.hi_group or "",
        movement=movement,
        months=one.months,
        region=place.value,
        mode=_MODES.get(one.payment_mode, "monthly"),
    )
    earned = commission(one.own_payment, case, one.receipt_date, rates)
    if earned.rate is None:
        return place.value, None, "", 0
    return place.value, earned.rate.share, earned.rate.source, earned.amount


def _stored_rate(one: Earned) -> Decimal | None:
    return Decimal(one.rate) if one.rate else None


def _totals(
    rows: Iterable[tuple[int | None, str | None, CommissionRow]],
) -> tuple[CommissionTotal, ...]:
    groups: dict[tuple[int | None, str], list[CommissionRow]] = {}
    for number, name, row in rows:
        groups.setdefault((number, name or NO_REGION), []).append(row)
    made = [
        CommissionTotal(
            number, name, len(some), sum(row.own for row in some), sum(row.amount for row in some)
        )
        for (number, name), some in groups.items()
    ]
    return tuple(sorted(made, key=lambda total: (sort_key(total.name), total.id or 0)))
