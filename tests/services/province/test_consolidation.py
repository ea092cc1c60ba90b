"""The province's figures: sums of the parts, ranking, questions, doubles, pivot, workbook."""

import dataclasses
import datetime
import zipfile
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from desktop.domain.indicator import IndicatorValue, Unit
from desktop.domain.package_standing import Standing
from desktop.domain.package_state import PackageState
from desktop.domain.periods import Period
from desktop.domain.previous_period import previous_period, same_period_last_year
from desktop.domain.year_targets import TargetKey
from desktop.services.province import workbook
from desktop.services.province.communes_due import late_communes, reminder_text
from desktop.services.province.consolidation import (
    figures,
    growth_of,
    package_figures,
    ranking,
    trend,
)
from desktop.services.province.doubles import doubles, find_persons, question_text
from desktop.services.province.inbox import inbox, periods_received
from desktop.services.province.outliers import OutlierKind, outliers
from desktop.services.province.person_digests import digest_of, identity_of
from desktop.services.province.pivot import pivot
from desktop.services.province.receiving import Rules
from desktop.services.province.tables import doubles_table, late_table
from desktop.services.year_targets import set_target
from desktop.storage.database import Database
from tests.office_data import NOW, WHO
from tests.services.province.made_packages import (
    COMMUNES,
    PERIOD,
    PREVIOUS,
    package_of,
    province,
    receive,
)

__all__ = ["province"]

EARLIER = Rules(period=PREVIOUS, trust_new_keys=True)
SIZES = ((1000, 900), (2000, 1900), (500, 430))


def _three(database: Database) -> None:
    for commune, (population, insured) in zip(COMMUNES, SIZES, strict=False):
        receive(database, package_of(commune, population=population, insured=insured))


def test_a_rate_is_the_sum_of_parts_and_no_mean_of_rates(province: Database) -> None:
    _three(province)
    found = figures(province, PERIOD)

    coverage = found.totals["hi_coverage"]
    assert (coverage.numerator, coverage.denominator) == (3230, 3500)
    assert coverage.value == Decimal("92.29")
    assert found.totals["population"].value == sum(
        one.value("population").numerator  # type: ignore[union-attr]
        for one in found.communes
    )
    assert found.expected == 99
    assert len(found.missing) == 96


def test_a_commune_without_a_denominator_is_in_no_rate(province: Database) -> None:
    _three(province)
    package = package_of(COMMUNES[3])
    table = package.tables["indicators"]
    rows = (("population", 700, None), ("hi_insured", 700, None), ("hi_coverage", 700, None))
    tables = {**package.tables, "indicators": type(table)(table.key, table.columns, rows)}
    receive(province, type(package)(package.manifest, tables))

    found = figures(province, PERIOD)
    assert found.totals["hi_coverage"].denominator == 3500
    assert found.totals["hi_coverage"].numerator == 3230
    assert found.totals["population"].value == 4200


def test_only_accepted_packages_count(province: Database) -> None:
    _three(province)
    receive(province, package_of(COMMUNES[3]), Rules(period=PERIOD))

    found = figures(province, PERIOD)
    assert [one.commune_code for one in found.communes] == list(COMMUNES[:3])
    waiting = next(one for one in found.missing if one.code == COMMUNES[3])
    assert waiting.standing is Standing.WAITING
    assert not waiting.is_asked
    (package,) = inbox(province, PERIOD).in_state(PackageState.WAITING_KEY)
    with province.read() as snapshot:
        assert package_figures(snapshot, package.id)["population"].value == 1000


def test_ranking_shares_places_and_tells_the_gap(province: Database) -> None:
    _three(province)
    receive(province, package_of(COMMUNES[3], population=100, insured=95))
    ranked = ranking(figures(province, PERIOD), "hi_coverage", Decimal(94))

    assert [(one.place, one.commune.commune_code) for one in ranked] == [
        (1, COMMUNES[1]),
        (1, COMMUNES[3]),
        (3, COMMUNES[0]),
        (4, COMMUNES[2]),
    ]
    assert [one.gap for one in ranked] == [Decimal(1), Decimal(1), Decimal(-4), Decimal(-8)]


def test_growth_compares_only_who_sent_both_times(province: Database) -> None:
    before = package_of(COMMUNES[0], population=800, insured=700, period=PREVIOUS)
    receive(province, before, EARLIER)
    _three(province)
    found = figures(province, PERIOD)

    assert found.growth("population") == Decimal("25.0")
    assert found.communes[0].growth("population") == Decimal("25.0")
    assert found.communes[1].growth("population") is None
    assert found.communes[0].growth("hi_coverage") == Decimal("2.50")
    assert periods_received(province) == (PREVIOUS, PERIOD)
    assert [totals["population"].value for _, totals in trend(province, PERIOD, 2)] == [800, 3500]


def test_growth_of_an_indicator_compares_only_who_stated_it_both_times(province: Database) -> None:
    receive(province, package_of(COMMUNES[0], population=800, period=PREVIOUS), EARLIER)
    older = package_of(COMMUNES[1], population=1900, period=PREVIOUS)
    table = older.tables["indicators"]
    rows = tuple(row for row in table.rows if row[0] != "population")
    tables = {**older.tables, "indicators": dataclasses.replace(table, rows=rows)}
    receive(province, dataclasses.replace(older, tables=tables), EARLIER)
    _three(province)

    assert figures(province, PERIOD).growth("population") == Decimal("25.0")


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [(550, 548, "-0.36"), (48, 53, "10.42"), (9, 37, "311.11"), (1_000_000, 999_999, "0.00")],
)
def test_growth_is_told_to_two_decimals_half_up(before: int, now: int, told: str) -> None:
    growth = growth_of(
        IndicatorValue(now, now, None, Unit.PERSONS),
        IndicatorValue(before, before, None, Unit.PERSONS),
    )
    assert str(growth) == told


def test_growth_of_nothing_is_not_known() -> None:
    zero = IndicatorValue(0, 0, None, Unit.PERSONS)

    assert growth_of(zero, zero) is None
    assert growth_of(None, zero) is None


def test_unusual_figures_are_asked_about(province: Database) -> None:
    receive(province, package_of(COMMUNES[0], population=1060, period=PREVIOUS), EARLIER)
    receive(province, package_of(COMMUNES[1], population=1040, period=PREVIOUS), EARLIER)
    receive(province, package_of(COMMUNES[0], population=1000, insured=600))
    receive(province, package_of(COMMUNES[1], population=1000, insured=865))
    found = outliers(figures(province, PERIOD))

    told = {(one.kind, one.commune_code, one.key) for one in found}
    assert told == {
        (OutlierKind.POPULATION, COMMUNES[0], "population"),
        (OutlierKind.JUMP, COMMUNES[0], "hi_coverage"),
    }
    assert "1.060" in found[0].reason.text()


def test_a_commune_far_from_its_peers_is_asked_about(province: Database) -> None:
    receive(province, package_of(COMMUNES[0], insured=400))
    others = [one.code for one in figures(province, PERIOD).missing[:9]]
    for number, commune in enumerate(others):
        receive(province, package_of(commune, insured=900 + number))

    (found,) = outliers(figures(province, PERIOD))

    assert (found.kind, found.commune_code) == (OutlierKind.PEERS, COMMUNES[0])
    assert "40,00" in found.reason.text()


def test_everybody_insured_and_no_receipt_is_asked_about(province: Database) -> None:
    package = package_of(COMMUNES[0], population=700, insured=700)
    table = package.tables["indicators"]
    rows = (*table.rows, ("receipts", 0, None))
    tables = {**package.tables, "indicators": dataclasses.replace(table, rows=rows)}
    receive(province, dataclasses.replace(package, tables=tables))
    receive(province, package_of(COMMUNES[1], population=700, insured=699))

    found = outliers(figures(province, PERIOD))

    told = {(one.kind, one.commune_code, one.key) for one in found}
    assert told == {
        (OutlierKind.FULL, COMMUNES[0], "hi_coverage"),
        (OutlierKind.NO_RECEIPT, COMMUNES[0], "receipts"),
    }
    assert "700" in found[1].reason.text()


KEY = b"k" * 32


def _digest(number: str, scheme: str = "HI") -> str:
    return digest_of(identity_of(number, None), scheme, KEY)


def test_h8_a_person_in_two_communes_is_listed_and_counted_by_the_rule(
    province: Database,
) -> None:
    moved, twice, alone = (f"00109000000{number}" for number in range(3))
    receive(
        province,
        package_of(
            COMMUNES[0],
            digests=(
                ("HI", "2026-01-01", "2026-12-31", _digest(moved), 0),
                ("HI", "2026-01-01", "2026-12-31", _digest(twice), 1),
                ("HI", "2026-01-01", "2026-12-31", _digest(alone), 1),
            ),
        ),
    )
    receive(
        province,
        package_of(
            COMMUNES[1],
            digests=(
                ("HI", "2026-10-10", "2027-10-09", _digest(moved), 1),
                ("HI", "", "2026-10-31", _digest(twice), 1),
                ("VSI", "2026-01-01", "2026-12-31", _digest(alone, "VSI"), 1),
            ),
        ),
    )

    found = doubles(province, PERIOD)

    assert [(one.digest, one.counted_twice, one.overlaps) for one in found] == [
        (_digest(twice), 1, True),
        (_digest(moved), 0, True),
    ]
    assert len(found[0].communes) == 2
    assert figures(province, PERIOD).totals["population"].value == 2000
    question = question_text(found, PERIOD)
    assert "… – 31/10/2026" in question
    assert "10/10/2026 – 09/10/2027" in question
    assert f"- BHYT {_digest(twice)}" in question
    assert {row[2] for row in doubles_table(found).rows} == {"BHYT"}
    assert found[0].communes[1] in question


def test_the_cube_is_laid_out_by_any_of_its_dimensions(province: Database) -> None:
    _three(province)

    by_commune = pivot(province, [PERIOD], ["commune"], ["scheme"])
    assert by_commune.cell((COMMUNES[1],), ("HI",)) == 1900
    assert by_commune.row_total((COMMUNES[2],)) == 500
    assert by_commune.column_total(("HI",)) == 3230
    assert by_commune.total == 3500
    assert by_commune.column_keys == (("HI",), ("NONE",))
    assert by_commune.names[COMMUNES[0]] == "Phường Lào Cai"
    by_area = pivot(
        province, [PERIOD], ["neighbourhood", "sex"], ["age_band"], {"commune": [COMMUNES[0]]}
    )
    assert by_area.cell(("Thôn Một", "F"), ("30-39",)) == 900
    assert by_area.total == 1000
    with pytest.raises(ValueError, match="dimensions"):
        pivot(province, [PERIOD], ["commune"], ["commune"])


def test_months_stand_beside_each_other(province: Database) -> None:
    receive(province, package_of(COMMUNES[0], population=800, period=PREVIOUS, insured=1), EARLIER)
    _three(province)

    found = pivot(province, [PREVIOUS, PERIOD], ["month"])

    assert found.row_keys == (("2026-09",), ("2026-10",))
    assert [found.row_total(key) for key in found.row_keys] == [800, 3500]


def test_lists_with_names_are_found_by_number_and_by_name(province: Database) -> None:
    person = ("u1", "H1", "Đặng Thị Thử", "1990-01-02", "F", "001190000001", "0100000001", "A", "")
    receive(province, package_of(COMMUNES[0], persons=(person,)))

    for words in ("001190000001", "0100000001", "dang thi", "Đặng Thị Thử"):
        (hit,) = find_persons(province, PERIOD, words)
        assert (hit.full_name, hit.commune_code) == ("Đặng Thị Thử", COMMUNES[0])
    assert find_persons(province, PERIOD, "Vàng") == []
    assert find_persons(province, PERIOD, "  ") == []


def test_who_is_late_and_who_is_missing_is_told(province: Database) -> None:
    _three(province)
    box = inbox(province, PERIOD)

    assert all(one.is_late for one in box.missing)
    with province.read() as snapshot:
        late = late_communes(snapshot, PERIOD)
    assert [(one.code, one.days) for one in late] == [(code, 18) for code in COMMUNES[:3]]
    text = reminder_text(box.missing, PERIOD, box.due)
    assert text.startswith("Đã quá hạn 03/11/2026, còn 96 xã, phường")
    assert box.missing[0].name in text
    in_time = [dataclasses.replace(one, is_late=False) for one in box.missing]
    assert reminder_text(in_time, PERIOD, box.due).startswith("Còn 96 xã, phường")
    told = late_table(late, box.due)
    assert [row[1:] for row in told.rows] == [(one.code, one.name, NOW.date(), 18) for one in late]
    assert "03/11/2026" in told.note


def test_who_sent_in_time_and_mended_it_later_is_not_late(
    province: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_time = datetime.datetime(2026, 11, 3, 23, 59)  # noqa: DTZ001 - the office's wall clock
    monkeypatch.setattr(province, "clock", lambda: in_time)
    _three(province)
    with province.read() as snapshot:
        assert late_communes(snapshot, PERIOD) == ()
    assert "Không xã, phường nào" in late_table((), in_time.date()).note
    monkeypatch.setattr(province, "clock", lambda: NOW)
    receive(province, package_of(COMMUNES[0], insured=901, version=2))
    receive(province, package_of(COMMUNES[3]))
    with province.read() as snapshot:
        late = late_communes(snapshot, PERIOD)
    assert [(one.code, one.days) for one in late] == [(COMMUNES[3], 18)]


def test_the_workbook_draws_coverage_by_commune_with_the_target(
    province: Database, tmp_path: Path
) -> None:
    _three(province)
    set_target(province, TargetKey.COVERAGE, PERIOD.year, Decimal("94.5"), who=WHO)

    written = workbook.export(province, PERIOD, tmp_path / "tong-hop.xlsx", who=WHO)

    with zipfile.ZipFile(written.path) as packed:
        (name,) = [one for one in packed.namelist() if one.startswith("xl/charts/chart")]
        drawn = packed.read(name).decode()
    assert "<c:barChart>" in drawn
    assert "<c:lineChart>" in drawn
    assert "94,5" in drawn
    book = openpyxl.load_workbook(written.path)
    (note,) = (
        str(cell)
        for row in book["Trùng giữa các xã"].iter_rows(values_only=True)
        for cell in row
        if cell and "Chưa so được" in str(cell)
    )
    assert "3 gói" in note


def test_the_workbook_ties_with_the_packages(province: Database, tmp_path: Path) -> None:
    _three(province)
    target = tmp_path / "tong-hop.xlsx"

    written = workbook.export(province, PERIOD, target, who=WHO)

    book = openpyxl.load_workbook(written.path)
    assert book.sheetnames == [
        "Tổng hợp",
        "Theo xã",
        "Chỉ tiêu theo xã",
        "Số liệu từng xã",
        "Theo thôn, tổ",
        "Người theo chế độ",
        "Theo tuổi, giới",
        "Cần hỏi lại",
        "Trùng giữa các xã",
        "Chưa nhận",
        "Điều chỉnh kỳ trước",
        "Số đối chiếu",
        "Gửi sau hạn",
    ]
    communes = [row for row in book["Theo xã"].iter_rows(values_only=True) if row[1] in COMMUNES]
    (total,) = (row for row in book["Theo xã"].iter_rows(values_only=True) if row[2] == "TỔNG CỘNG")
    assert [total[column] for column in (4, 5)] == [
        sum(row[column] for row in communes)
        for column in (4, 5)  # type: ignore[misc]
    ]
    assert total[4:7] == (3500, 3230, 92.29)
    controls = [
        row for row in book["Số đối chiếu"].iter_rows(values_only=True) if isinstance(row[0], int)
    ]
    assert len(controls) == 6
    assert {row[4] for row in controls} == {0}
    assert controls[2][2] == 3500
    missing = [
        row for row in book["Chưa nhận"].iter_rows(values_only=True) if isinstance(row[0], int)
    ]
    assert len(missing) == 96
    assert not [cell for sheet in book for row in sheet for cell in row if cell.data_type == "f"]


@pytest.mark.parametrize(
    ("period", "before", "last_year"),
    [
        ("2026-10", "2026-09", "2025-10"),
        ("2026-01", "2025-12", "2025-01"),
        ("2026-Q1", "2025-Q4", "2025-Q1"),
        ("2026-H2", "2026-H1", "2025-H2"),
        ("2026-9M", "2025-9M", "2025-9M"),
        ("2026", "2025", "2025"),
        ("2026-W53", "2026-W52", "2025-W52"),
        ("2027-W01", "2026-W53", "2026-W01"),
        ("2026-03-01", "2026-02-28", "2025-03-01"),
        ("2026-10-01..2026-10-10", "2026-09-21..2026-09-30", "2025-10-01..2025-10-10"),
    ],
)
def test_periods_before(period: str, before: str, last_year: str) -> None:
    one = Period.parse(period)

    assert previous_period(one).show() == before
    assert same_period_last_year(one).show() == last_year
