"""A province's desk with invented packages: for trying it out, for pictures and for tests."""

import datetime
import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package import (
    EditedPlace,
    Package,
    PackageManifest,
    PackageTable,
    PackageValue,
    control_totals,
)
from desktop.domain.package_layout import CUBE, INDICATORS, LAYOUTS, NEIGHBOURHOODS, PERSON_DIGESTS
from desktop.domain.package_state import Reason
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.population_cube import AGE_BANDS, BOTH, HEALTH, NONE
from desktop.domain.previous_period import previous_period
from desktop.domain.target_spread import spread
from desktop.domain.targets import OFFICE, TargetDocument, TargetPlace
from desktop.services.province.receiving import FileOrigin, Rules, refuse, take_in
from desktop.services.province.scope import ExpectedCommune, create_province, expected_communes
from desktop.services.sample_data.writing import WHO
from desktop.services.targets.writing import NewTarget, set_targets
from desktop.storage.database import Database
from desktop.storage.queries import offices
from desktop.storage.queries.opening import SAMPLE_DATA
from desktop.storage.unit_of_work import UnitOfWork

__all__ = ["create_province_sample"]

MONTHS: Final = 6
TARGET: Final = Decimal(94)
VOLUNTARY_SHARE: Final = 0.034
"""Part of all people that is to be in voluntary insurance."""
WAITING_KEYS, NEWER, REFUSED, UNSENT = 3, 2, 3, 7
"""Communes of the last month: with a new key, with a newer version, refused, without a package."""
DOUBLES: Final = 3
_SEXES: Final = ("F", "M")
_GROUPS: Final = ("GD", "HT", "TE", "DT", "HS")
_SEED: Final = 15

Rows = Sequence[tuple[PackageValue, ...]]


@dataclass(slots=True)
class _Commune:
    """An invented commune as it stands; its figures move a little every month."""

    code: str
    name: str
    population: int
    rate: float
    voluntary: float
    shares: int = 0
    """Number of the invented person whom another commune lists too; 0 for none."""

    def step(self, chance: random.Random) -> None:
        self.population += chance.randint(-6, 14)
        self.rate = min(0.996, self.rate + chance.uniform(-0.001, 0.004))
        self.voluntary += chance.uniform(0, 0.0008)


def create_province_sample(
    path: Path, province_code: str, *, today: datetime.date, months: int = MONTHS
) -> None:
    """Make the database of a province's desk and fill it; the same for the same day.

    `months` are those of which there are packages, the last one not complete.

    Raises:
        InvalidInput: there is no such province, or the file exists already.
        DatabaseUnusable: the folder cannot be written.
    """
    morning = datetime.datetime.combine(today, datetime.time(8))

    def fill(database: Database) -> None:
        _fill(database, today, months)

    create_province(path, province_code, who=WHO, clock=lambda: morning, fill=fill).close()


def _fill(database: Database, today: datetime.date, months: int) -> None:
    chance = random.Random(_SEED)  # noqa: S311 - invented figures
    with database.read() as snapshot:
        expected = expected_communes(snapshot)
    communes = [_begin(one, chance) for one in expected]
    chance.shuffle(communes)
    # As after a move that nobody told: pairs of communes list the same person.
    for number in range(DOUBLES):
        for commune in communes[-2 - 2 * number : len(communes) - 2 * number]:
            commune.shares = number + 1
    periods = _periods(today, months)
    for period in periods:
        for commune in communes:
            commune.step(chance)
        with database.write(WHO) as unit:
            if period is periods[-1]:
                _send_last(unit, communes, period, chance)
            else:
                _send(unit, communes, period, chance)
    _set_targets(database, communes, today)
    with database.write(WHO) as unit:
        offices.set_option(unit, SAMPLE_DATA, "1")


def _set_targets(database: Database, communes: Sequence[_Commune], today: datetime.date) -> None:
    """Give the province a rate for all, and a number that is shared out among the communes."""
    people = {commune.code: commune.population for commune in communes}
    whole = round(sum(people.values()) * VOLUNTARY_SHARE)
    document = TargetDocument("115/KH-UBND", datetime.date(today.year, 1, 15))
    voluntary = [(OFFICE, whole)] + [
        (TargetPlace(commune_code=code), part) for code, part in spread(whole, people).items()
    ]
    wanted = [
        NewTarget(year=today.year, indicator="hi_coverage", value=TARGET, document=document),
        *(
            NewTarget(
                year=today.year,
                indicator="vsi_participants",
                value=Decimal(part),
                place=place,
                document=document,
            )
            for place, part in voluntary
        ),
    ]
    set_targets(database, wanted, who=WHO, today=today)


def _periods(today: datetime.date, months: int) -> list[Period]:
    """Return the months, the oldest first."""
    periods = [Period(PeriodKind.MONTH, today.year, today.month)]
    while len(periods) < months:
        periods.insert(0, previous_period(periods[0]))
    return periods


def _begin(one: ExpectedCommune, chance: random.Random) -> _Commune:
    is_ward = one.name.startswith("Phường")
    return _Commune(
        one.code,
        one.name,
        chance.randint(14_000, 38_000) if is_ward else chance.randint(4_200, 19_000),
        min(0.985, max(0.83, chance.gauss(0.918, 0.027))),
        chance.uniform(0.012, 0.05),
    )


def _send(
    unit: UnitOfWork,
    communes: Sequence[_Commune],
    period: Period,
    chance: random.Random,
    version: int = 1,
) -> None:
    rules = Rules(period=period, trust_new_keys=True, replace_at_once=version == 1)
    for commune in communes:
        package = _package(commune, period, version, chance)
        take_in(unit, package, _file(package), rules)


def _send_last(
    unit: UnitOfWork, communes: Sequence[_Commune], period: Period, chance: random.Random
) -> None:
    """Send the last month: some wait, some were refused, some sent nothing."""
    strict = Rules(period=period, replace_at_once=False)
    counts = (UNSENT, REFUSED, WAITING_KEYS)
    rest = list(communes)
    parts = []
    for count in counts:
        parts.append(rest[:count])
        rest = rest[count:]
    _, refused, new_keys = parts
    leaping = rest[-1]
    leaping.population = round(leaping.population * 0.93)
    _send(unit, rest, period, chance)
    for commune in rest[:NEWER]:
        commune.rate += 0.002
    _send(unit, rest[:NEWER], period, chance, version=2)
    for commune in new_keys:
        package = _package(commune, period, 1, chance, key=f"new {commune.code}")
        take_in(unit, package, _file(package), strict)
    for commune, reason in zip(refused, _reasons(), strict=True):
        package = _package(commune, period, 1, chance)
        refuse(unit, _file(package), period, reason, package.manifest)


def _reasons() -> tuple[Reason, ...]:
    places = (EditedPlace("Số liệu thôn, tổ", 18, 6), EditedPlace("Số liệu chỉ tiêu", 9, 2))
    edited = QT_TRANSLATE_NOOP(
        "errors", "Trang “{sheet}”, dòng {row}: số đã bị sửa sau khi xuất. Xin xã gửi lại gói."
    )
    told = tuple(
        Reason("package.edited_cell", edited, {"sheet": each.sheet, "row": each.row or 0})
        for each in places
    )
    damaged = QT_TRANSLATE_NOOP(
        "errors", "Tệp hỏng, không đọc được đến cuối. Xin xã chép lại tệp và gửi lại."
    )
    return (*told, Reason("package.damaged", damaged))


def _package(
    commune: _Commune,
    period: Period,
    version: int,
    chance: random.Random,
    key: str = "",
) -> Package:
    rows: dict[str, Rows] = {
        INDICATORS: _figures(commune, chance),
        NEIGHBOURHOODS: (),
        CUBE: _cube(commune, period),
        PERSON_DIGESTS: _digests(commune),
    }
    tables = {one: PackageTable(one, LAYOUTS[one].keys, tuple(rows[one])) for one in rows}
    public_key = hashlib.sha256((key or commune.code).encode()).digest()
    content = hashlib.sha256(f"{commune.code} {period.show()} {version} {rows}".encode())
    return Package(
        PackageManifest(
            commune_code=commune.code,
            commune_name=commune.name,
            period=period,
            version=version,
            made_at=datetime.datetime.combine(period.last_day, datetime.time(8)),
            as_of=period.last_day,
            schema=1,
            program="mẫu",
            row_counts={one: len(table.rows) for one, table in tables.items()},
            control_totals=control_totals(LAYOUTS, tables),
            content_digest=content.hexdigest(),
            figures_digest=hashlib.sha256(str(rows).encode()).hexdigest(),
            public_key=public_key,
            fingerprint=" ".join(public_key.hex()[at : at + 4].upper() for at in range(0, 24, 4)),
            signature_ok=True,
        ),
        tables,
    )


def _file(package: Package) -> FileOrigin:
    manifest = package.manifest
    name = f"goi_{manifest.commune_code}_{manifest.period.show()}_v{manifest.version}.xlsx"
    return FileOrigin(name, hashlib.sha256(manifest.content_digest.encode()).hexdigest())


def _figures(commune: _Commune, chance: random.Random) -> Rows:
    people = commune.population
    insured = round(people * commune.rate)
    voluntary = round(people * commune.voluntary)
    new, renewed = round(people * chance.uniform(0.002, 0.006)), round(people * 0.03)
    return (
        ("population", people, None),
        ("households", round(people / 3.8), None),
        ("hi_insured", insured, None),
        ("hi_coverage", insured, people),
        ("persons_without_card", people - insured, None),
        ("hi_household", round(insured * 0.22), None),
        ("hi_new", new, None),
        ("hi_renewed", renewed, None),
        ("hi_lapsed", round(people * chance.uniform(0.001, 0.004)), None),
        ("vsi_participants", voluntary, None),
        ("vsi_new", round(voluntary * chance.uniform(0.01, 0.05)), None),
        ("receipts_amount", (new + renewed) * 1_067_000, None),
        ("collectors_active", max(2, round(people / 2_600)), None),
        ("events_held", chance.randint(0, 6), None),
        ("people_reached", chance.randint(40, 420), None),
    )


def _cube(commune: _Commune, period: Period) -> Rows:
    """Share the people out so that the cube adds up to population and insured."""
    month = period.last_day.strftime("%Y-%m")
    people, insured = commune.population, round(commune.population * commune.rate)
    voluntary = min(insured, round(people * commune.voluntary))
    rows: list[tuple[PackageValue, ...]] = []
    for scheme, count in (
        (BOTH, voluntary),
        (HEALTH, insured - voluntary),
        (NONE, people - insured),
    ):
        marks = [(sex, band) for sex in _SEXES for band in AGE_BANDS]
        for number, (sex, band) in enumerate(marks):
            part = count * (number + 1) // len(marks) - count * number // len(marks)
            group = "" if scheme == NONE else _GROUPS[number % len(_GROUPS)]
            rows.append(("", sex, band, group, scheme, month, part))
    return tuple(rows)


def _digests(commune: _Commune) -> Rows:
    if not commune.shares:
        return ()
    digest = hashlib.sha256(f"sample {commune.shares}".encode()).hexdigest()[:24]
    return (("HI", "2026-01-01", "2026-12-31", digest, 1),)
