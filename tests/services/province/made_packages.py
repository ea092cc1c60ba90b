"""Packages of invented communes, made by hand: what a reader would give."""

import datetime
import functools
import hashlib
import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.domain.package import (
    SCHEMA,
    Package,
    PackageManifest,
    PackageTable,
    PackageValue,
    control_totals,
)
from desktop.domain.package_layout import LAYOUTS
from desktop.domain.periods import Period
from desktop.services.province.receiving import FileOrigin, Rules, Verdict, take_in
from desktop.services.province.scope import create_province
from desktop.storage.database import Database
from tests.office_data import NOW, WHO
from tests.run_folders import folder_in_run

PROVINCE = "15"
COMMUNES = ("02647", "02671", "02680", "02683", "02686", "02695")
PERIOD = Period.parse("2026-10")
PREVIOUS = Period.parse("2026-09")

Rows = Sequence[tuple[PackageValue, ...]]


@functools.cache
def province_file() -> Path:
    """A province without a package; copy it, never write to it."""
    folder = folder_in_run("provinces")
    create_province(folder / "tinh.db", PROVINCE, who=WHO, clock=lambda: NOW).close()
    return folder / "tinh.db"


@contextmanager
def fresh_province(folder: Path) -> Iterator[Database]:
    """The desk of an invented day in a province, without a package."""
    path = Path(shutil.copyfile(province_file(), folder / "tinh.db"))
    database = Database(path, clock=lambda: NOW)
    yield database
    database.close()


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Database]:
    """A fresh province of the test's own."""
    with fresh_province(tmp_path) as database:
        yield database


def figures_of(population: int, insured: int) -> Rows:
    """The rows of `indicators` for so many people."""
    return (
        ("population", population, None),
        ("hi_insured", insured, None),
        ("hi_coverage", insured, population),
    )


def package_of(
    commune: str,
    *,
    population: int = 1000,
    insured: int = 900,
    period: Period = PERIOD,
    version: int = 1,
    made_at: datetime.datetime = NOW,
    key: bytes | None = None,
    name: str = "Xã Thử",
    digests: Rows = (),
    cube: Rows | None = None,
    persons: Rows | None = None,
) -> Package:
    """A package that was read and found good."""
    rows = _rows(population, insured, period, cube)
    rows["person_digests"] = digests
    if persons is not None:
        rows["persons"] = persons
    tables = {one: PackageTable(one, LAYOUTS[one].keys, tuple(rows[one])) for one in rows}
    public_key = key or hashlib.sha256(commune.encode()).digest()
    content = json.dumps(
        [commune, period.show(), version, made_at.isoformat(), rows], default=str
    ).encode()
    return Package(
        PackageManifest(
            commune_code=commune,
            commune_name=name,
            period=period,
            version=version,
            made_at=made_at,
            as_of=period.last_day,
            schema=SCHEMA,
            program="thử",
            row_counts={one: len(table.rows) for one, table in tables.items()},
            control_totals=control_totals(LAYOUTS, tables),
            content_digest=hashlib.sha256(content).hexdigest(),
            figures_digest=hashlib.sha256(str(rows).encode()).hexdigest(),
            public_key=public_key,
            fingerprint=" ".join(public_key.hex()[at : at + 4].upper() for at in range(0, 24, 4)),
            signature_ok=True,
        ),
        tables,
    )


def _rows(population: int, insured: int, period: Period, cube: Rows | None) -> dict[str, Rows]:
    """The tables of figures for so many people."""
    month = period.last_day.strftime("%Y-%m")
    cube = cube or (
        ("Thôn Một", "F", "30-39", "GD", "HI", month, insured),
        ("Thôn Hai", "M", "30-39", "", "NONE", month, population - insured),
    )
    return {
        "indicators": figures_of(population, insured),
        "neighbourhoods": (("Thôn Một", "hi_coverage", insured, population),),
        "cube": cube,
    }


def file_of(package: Package, name: str = "") -> FileOrigin:
    """The file that brought a package; another content is another file."""
    manifest = package.manifest
    name = name or f"{manifest.commune_code}-{manifest.version}.xlsx"
    return FileOrigin(name, hashlib.sha256(manifest.content_digest.encode()).hexdigest())


TRUSTING = Rules(period=PERIOD, trust_new_keys=True)


def receive(
    database: Database, package: Package, rules: Rules = TRUSTING, origin: FileOrigin | None = None
) -> Verdict:
    """Take one package in, as a run would."""
    with database.write(WHO) as unit:
        return take_in(unit, package, origin or file_of(package), rules)
