"""Packages of invented communes, written by the program's own writer: what the merge takes in."""

import argparse
import datetime
import json
import random
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

from desktop.domain.key_fingerprint import key_fingerprint
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
from desktop.domain.population_cube import AGE_BANDS
from desktop.domain.reference_data import Commune, Province, commune_list
from desktop.domain.report_table import (
    CellFormat,
    PaperReport,
    ReportColumn,
    ReportHeading,
    ReportTable,
    Signature,
)
from desktop.services.indicators.declarations import INDICATORS
from desktop.services.packages.signing import public_key_of, sign
from desktop.workbooks.package_writer import CoverSheet, PackageContent, write_package

PERIOD = Period.parse("2026-10")
MADE_AT = datetime.datetime(2026, 11, 2, 9, 0)  # noqa: DTZ001 - the office's wall clock
NEIGHBOURHOODS = 14
GROUPS = ("GD", "HN", "CN", "TE", "HS", "HT", "")
SCHEMES = ("HI", "HI", "HI", "BOTH", "NONE")
FAMILY = ("Nguyễn", "Trần", "Lê", "Hoàng", "Vàng", "Giàng", "Lò", "Ma", "Sùng", "Đặng")
MIDDLE = ("Văn", "Thị", "Hữu", "A", "Minh", "Thu", "Quốc", "Ngọc")
GIVEN = ("An", "Bình", "Chi", "Dũng", "Hạnh", "Hoà", "Khánh", "Lan", "Mỷ", "Phúc", "Sơn", "Yến")

_SIGNERS = (Signature(("NGƯỜI LẬP BIỂU",), ""), Signature(("THỦ TRƯỞNG ĐƠN VỊ",), ""))

Rows = list[tuple[PackageValue, ...]]


def largest_province() -> Province:
    """Return the province with the most communes."""
    return max(commune_list().provinces, key=lambda one: len(one.communes))


def write_packages(
    folder: Path, count: int, persons: int, *, lists: bool, province: Province | None = None
) -> None:
    """Write so many packages; with `lists`, each names its persons and their covers."""
    folder.mkdir(parents=True, exist_ok=True)
    communes = (province or largest_province()).communes
    for number, commune in enumerate(communes[:count]):
        path = folder / f"goi-{commune.code}.xlsx"
        with path.open("wb") as file:
            write_one(commune, persons, random.Random(number), file, lists=lists)  # noqa: S311


def write_one(
    commune: Commune, persons: int, chance: random.Random, file: BinaryIO, *, lists: bool
) -> None:
    """Write the package of one commune."""
    secret = chance.randbytes(32)
    about = _manifest(commune, public_key_of(secret), lists=lists)
    cover = CoverSheet("GÓI SỐ LIỆU", commune.name, (("Kỳ", PERIOD.title()),), ())
    tables = tables_of(persons, chance, lists=lists)
    heading = ReportHeading("UỶ BAN NHÂN DÂN", commune.name, "", "", "BÁO CÁO", "", "")
    paper = PaperReport(heading, (_report_of(tables["indicators"]),), _SIGNERS)
    write_package(PackageContent(about, cover, paper, tables), partial(sign, secret), file)


def package_of(commune: Commune, persons: int, chance: random.Random) -> Package:
    """Return a package of control totals as a reader would give it."""
    tables = tables_of(persons, chance, lists=False)
    about = _manifest(commune, chance.randbytes(32), lists=False)
    totals = control_totals(LAYOUTS, tables)
    return Package(replace(about, control_totals=totals, content_digest=commune.code), tables)


def _manifest(commune: Commune, public: bytes, *, lists: bool) -> PackageManifest:
    return PackageManifest(
        commune_code=commune.code,
        commune_name=commune.name,
        period=PERIOD,
        version=1,
        made_at=MADE_AT,
        as_of=PERIOD.last_day,
        schema=SCHEMA,
        program="benchmark",
        row_counts={},
        control_totals={},
        content_digest="",
        figures_digest="",
        public_key=public,
        fingerprint=key_fingerprint(public),
        signature_ok=True,
        lists=("persons", "covers") if lists else (),
    )


def _report_of(indicators: PackageTable) -> ReportTable:
    columns = (
        ReportColumn("key", "Chỉ tiêu", CellFormat.TEXT, 40),
        ReportColumn("numerator", "Tử số"),
        ReportColumn("denominator", "Mẫu số"),
    )
    rows = tuple((str(key), *rest) for key, *rest in indicators.rows)
    return ReportTable("indicators", "Chỉ tiêu tổng hợp", "Biểu 1", columns, rows)


def tables_of(persons: int, chance: random.Random, *, lists: bool) -> dict[str, PackageTable]:
    """Return the tables of a commune of so many persons, which tie with each other."""
    insured = round(persons * chance.uniform(0.85, 0.97))
    areas = [f"Thôn {number}" for number in range(1, NEIGHBOURHOODS + 1)]
    rows: dict[str, Rows] = {
        "indicators": [_figure(one.key, persons, insured, chance) for one in INDICATORS],
        "neighbourhoods": [
            (area, *_figure(one.key, persons // NEIGHBOURHOODS, insured // NEIGHBOURHOODS, chance))
            for area in areas
            for one in INDICATORS
            if one.by_area
        ],
        "cube": cube_of(persons, areas, chance),
    }
    if lists:
        rows["persons"] = [_person(number, areas, chance) for number in range(persons)]
        term = (datetime.date(2026, 1, 1), datetime.date(2026, 12, 31))
        rows["covers"] = [
            (rows["persons"][number][2], f"{number:08x}", "HI", "GD", *term)
            for number in range(insured)
        ]
    return {key: PackageTable(key, LAYOUTS[key].keys, tuple(made)) for key, made in rows.items()}


def cube_of(persons: int, areas: list[str], chance: random.Random) -> Rows:
    """Return a cube of so many persons, most places of it filled as in a commune."""
    places = [
        (area, sex, band, group, scheme)
        for area in areas
        for sex in ("F", "M")
        for band in AGE_BANDS
        for group in GROUPS
        for scheme in ("HI", "VSI", "BOTH", "NONE")
        if chance.random() < 0.5
    ]
    each, more = divmod(persons, len(places))
    month = PERIOD.last_day.strftime("%Y-%m")
    return [
        (*place, month, each + (number < more))
        for number, place in enumerate(places)
        if each + (number < more)
    ]


def _figure(
    key: str, persons: int, insured: int, chance: random.Random
) -> tuple[str, int, int | None]:
    """Return (key, numerator, denominator) of an indicator."""
    known = {"population": persons, "hi_insured": insured, "hi_coverage": insured}
    one = next(each for each in INDICATORS if each.key == key)
    numerator = known.get(key, chance.randrange(1, max(2, persons // 10)))
    return key, numerator, None if one.denominator is None else persons


def _person(number: int, areas: list[str], chance: random.Random) -> tuple[PackageValue, ...]:
    name = f"{chance.choice(FAMILY)} {chance.choice(MIDDLE)} {chance.choice(GIVEN)}"
    born = f"{chance.randrange(1940, 2024)}-{chance.randrange(1, 13):02d}-15"
    return (
        f"{number:08x}",
        f"H{number // 4:05d}",
        name,
        born,
        chance.choice("MF"),
        f"0{chance.randrange(10**10, 10**11 - 1)}",
        f"{chance.randrange(10**9, 10**10 - 1)}",
        chance.choice(areas),
        "permanent",
    )


def main() -> None:
    """Write packages into a folder: python -m benchmarks.province_packages FOLDER COUNT PERSONS."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.province_packages")
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("persons", type=int)
    parser.add_argument("--lists", action="store_true")
    chosen = parser.parse_args()
    write_packages(chosen.folder, chosen.count, chosen.persons, lists=chosen.lists)
    print(json.dumps({"files": chosen.count}))


if __name__ == "__main__":
    main()
