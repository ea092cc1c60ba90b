"""One number everywhere: tile, list, chart, command line, Excel, PDF, package and province.

Every leg is read as its reader reads it: the workbook through openpyxl, the PDF through pdftotext,
the package from its file, the province from its database after the package was taken in.
"""

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.command_line import main
from desktop.domain.code_tables import EVENT_TYPES
from desktop.domain.cover_end import REASONS_OF
from desktop.domain.indicator import Indicator, IndicatorValue, ratio, show_number
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.list_query import ListQuery
from desktop.domain.periods import Period, PeriodKind
from desktop.services import cover_ends, indicators, lists, reports
from desktop.services.cover_ends import CoverEnd
from desktop.services.overview_charts import heat
from desktop.services.packages.making import make
from desktop.services.packages.reading import read_package
from desktop.services.province import consolidation, merging
from desktop.storage.database import Database
from desktop.storage.queries import indicator_rows
from tests.office_data import NOW, TODAY, WHO, demo_file
from tests.services.province.made_packages import fresh_province

NOVEMBER = Period.parse("2026-11")
Number = int | Decimal | None


@dataclass(frozen=True)
class Places:
    """Where each number is read: key of an indicator -> what stands there; absent: not shown."""

    database: Database
    tiles: Mapping[str, IndicatorValue]
    areas: tuple[indicators.AreaFigures, ...]
    printed: Mapping[str, object]
    cells: Mapping[str, Number]
    pdf: tuple[str, ...]
    packed: Mapping[str, tuple[int | None, int | None]]
    province: Mapping[str, IndicatorValue]
    heat: heat.HeatFigures


def _end_some_terms(database: Database) -> None:
    """Let somebody stop for each reason that can end a scheme, in the month that is told."""
    last_day = NOVEMBER.first_day
    ends = [(scheme, reason) for scheme, reasons in REASONS_OF.items() for reason in reasons]
    for person in lists.open_list(database, ListQuery("person", chip="residents"), TODAY):
        found = cover_ends.read_terms(database, person)
        for term in found.terms:
            wanted = [one for one in ends if one[0] == term.scheme]
            begun = term.valid_from is not None and term.valid_from < last_day
            if wanted and begun and term.valid_to > last_day:
                asked = CoverEnd(found.name, term, last_day, wanted[0][1])
                cover_ends.record(database, asked, today=TODAY, who=WHO)
                ends.remove(wanted[0])
    assert not ends


@pytest.fixture(scope="module")
def places(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Places]:
    """Make everything once of the sample office."""
    folder = tmp_path_factory.mktemp("one_number")
    path = Path(shutil.copyfile(demo_file(), folder / "office.db"))
    database = Database(path, clock=lambda: NOW)
    _end_some_terms(database)
    with database.read() as snapshot:
        areas = indicators.by_neighbourhood(snapshot, NOVEMBER, TODAY)
    workbook, pdf = _report(database, folder)
    make(database, NOVEMBER, folder / "sent" / "goi.xlsx", who=WHO, now=NOW)
    package = read_package(folder / "sent" / "goi.xlsx")
    with fresh_province(folder) as province:
        merged = merging.merge_folder(
            province,
            folder / "sent",
            NOVEMBER,
            who=WHO,
            trust_new_keys=True,
            samples_wait=False,
        )
        assert [one.verdict.state.value for one in merged.outcomes] == ["accepted"]
        found = consolidation.figures(province, NOVEMBER)
    yield Places(
        database,
        indicators.compute(database, NOVEMBER, TODAY),
        areas,
        _printed(path, folder),
        _cells(workbook),
        pdf,
        {str(key): (above, below) for key, above, below in package.tables["indicators"].rows},
        found.totals,
        heat.figures(PeriodKind.MONTH, database, TODAY),
    )
    database.close()


def _report(database: Database, folder: Path) -> tuple[Path, tuple[str, ...]]:
    from desktop.application import report_pdf
    from desktop.services.reports import sending

    made = reports.make(database, "period", NOVEMBER, TODAY)
    assert all(check.ok for check in made.checks)
    (folder / "sent").mkdir()
    sending.export_workbook(database, made, folder / "report.xlsx", WHO)
    report_pdf.write(database, made, folder / "report.pdf", today=TODAY, who=WHO)
    program = shutil.which("pdftotext")
    if program is None:
        return folder / "report.xlsx", ()
    asked = [program, "-layout", str(folder / "report.pdf"), "-"]
    text = subprocess.run(asked, capture_output=True, check=True, text=True).stdout
    return folder / "report.xlsx", tuple(text.splitlines())


def _printed(path: Path, folder: Path) -> dict[str, object]:
    """What the command line prints as JSON, read back."""
    import contextlib
    import io

    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        words = ["--database", str(path), "--json", "indicators", "--period", NOVEMBER.show()]
        assert main(words, now=lambda: NOW) == 0
    found: dict[str, object] = json.loads(said.getvalue())["indicators"]
    return found


def _cells(workbook: Path) -> dict[str, Number]:
    """The values of the workbook's tables: by the name of the indicator, or of the event's form."""
    book = load_workbook(workbook, data_only=True)
    by_name = {one.name: one.key for one in indicators.INDICATORS}
    found: dict[str, Number] = {}
    for row in book["Chỉ tiêu tổng hợp"].iter_rows(values_only=True):
        if isinstance(row[0], int) and row[1] in by_name:
            found[by_name[row[1]]] = row[3]
    labels = {code.label: code.code for code in EVENT_TYPES.codes}
    for row in book["Truyền thông"].iter_rows(values_only=True):
        if isinstance(row[0], int) and row[1] in labels:
            found[f"events_planned_{labels[row[1]]}"] = row[2]
            found[f"events_held_{labels[row[1]]}"] = row[3]
    return found


def _list_total(places: Places, key: str, scope: Scope = WHOLE) -> int | None:
    query = indicators.names_behind(places.database, key, NOVEMBER, TODAY, scope)
    if query is None:
        return None
    rows = list(lists.open_list(places.database, query, TODAY))
    fields = indicators.summed_fields(key)
    if not fields:
        return len(rows)
    with places.database.read() as snapshot:
        return indicator_rows.total(snapshot, query.kind, rows, fields)


def _of_list(places: Places, one: Indicator) -> None:
    assert (_list_total(places, one.key) is not None) == one.listed
    if one.listed:
        assert _list_total(places, one.key) == places.tiles[one.key].numerator


def _of_parts(places: Places, one: Indicator) -> None:
    if not one.by_area or not one.additive:
        return
    parts = [area.values[one.key] for area in places.areas]
    whole = one.value(
        sum(part.numerator for part in parts),
        sum(part.denominator or 0 for part in parts) if one.denominator else None,
    )
    assert whole == places.tiles[one.key]


def _of_chart(places: Places, one: Indicator) -> None:
    """The heat table: each cell is the tile of its neighbourhood and the length of its list."""
    if one.key not in heat.KEYS:
        return
    column = heat.KEYS.index(one.key)
    assert places.heat.whole.cells[column].value == places.tiles[one.key]
    for row in places.heat.rows[::5]:
        value = row.cells[column].value
        tile = indicators.compute(places.database, NOVEMBER, TODAY, row.scope)[one.key]
        assert value == tile
        assert _list_total(places, one.key, row.scope) == value.numerator


def _of_command_line(places: Places, one: Indicator) -> None:
    assert places.printed[one.key] == places.tiles[one.key].as_json()


def _of_workbook(places: Places, one: Indicator) -> None:
    cell, tile = places.cells[one.key], places.tiles[one.key].value
    shown = cell if tile is None or isinstance(tile, int) else Decimal(str(cell))
    assert shown == tile or (tile is None and shown in (None, "–"))


def _of_pdf(places: Places, one: Indicator) -> None:
    if not places.pdf:
        return
    if one.key.startswith(("events_held_", "events_planned_")):
        assert any(re.match(rf"\s*\d+\s+{re.escape(_label(one))}", line) for line in places.pdf)
        return
    table = [each for each in indicators.INDICATORS if each.key in _IN_TABLE]
    end = next(place for place, line in enumerate(places.pdf) if "Biểu 2." in line)
    # A row of several lines has its number and its value in the middle one.
    begun = re.compile(rf"\s*{table.index(one) + 1}(\s.*)")
    rows = [found.group(1) for found in map(begun.fullmatch, places.pdf[:end]) if found]
    values = [_NUMBER.findall(row.replace(one.name, "")) for row in rows]
    assert [found[0] for found in values if found] == [places.tiles[one.key].show()], rows


_NUMBER = re.compile(r"(?<=\s)(–|\d[\d.]*(?:,\d+)?)(?=\s|$)")


def _label(one: Indicator) -> str:
    code = one.key.split("_", 2)[2]
    return (EVENT_TYPES.label_of(code) or "").split(",")[0]


_IN_TABLE = {
    one.key
    for one in indicators.INDICATORS
    if not one.key.startswith(("events_held_", "events_planned_"))
}


def _of_package(places: Places, one: Indicator) -> None:
    above, below = places.packed[one.key]
    tile = places.tiles[one.key]
    if above is None:
        assert tile.value is None
    else:
        assert (above, below) == (tile.numerator, tile.denominator)


def _of_province(places: Places, one: Indicator) -> None:
    """The province has one commune here: its sum of the parts is the commune's number."""
    tile = places.tiles[one.key]
    total = places.province.get(one.key)
    if total is None:
        assert tile.value is None
        return
    assert (total.value, total.numerator) == (tile.value, tile.numerator)


LEGS: tuple[Callable[[Places, Indicator], None], ...] = (
    _of_list,
    _of_parts,
    _of_chart,
    _of_command_line,
    _of_workbook,
    _of_pdf,
    _of_package,
    _of_province,
)


@pytest.mark.parametrize("one", indicators.INDICATORS, ids=lambda one: one.key)
def test_the_number_is_the_same(places: Places, one: Indicator) -> None:
    for agrees in LEGS:
        agrees(places, one)


def test_the_text_of_the_pdf_was_read(places: Places) -> None:
    if not places.pdf:
        pytest.skip("pdftotext is not installed: the numbers of the PDF were not compared")
    assert sum(1 for line in places.pdf if "Biểu 1." in line) == 1


def test_the_numbers_tell_something(places: Places) -> None:
    """Equal zeros would prove nothing: most figures of the sample office are counted."""
    told = [key for key, value in places.tiles.items() if value.numerator]
    assert len(told) > len(places.tiles) // 2
    rates = [value for value in places.tiles.values() if value.denominator]
    assert all(value.value == ratio(value.numerator, value.denominator, _factor(value))
               for value in rates)  # fmt: skip
    assert show_number(places.tiles["hi_coverage"].value) == places.tiles["hi_coverage"].show()


def _factor(value: IndicatorValue) -> int:
    return 100 if value.unit.value == "%" else 1


@pytest.mark.parametrize(
    ("scheme", "reason"), [(one, each) for one, reasons in REASONS_OF.items() for each in reasons]
)
def test_an_exit_is_told_everywhere_by_its_reason(places: Places, scheme: str, reason: str) -> None:
    """The tests above compare figures of zero as well; these are none."""
    key = f"{scheme.lower()}_exited_{reason}"
    assert places.tiles[key].value
    assert places.packed[key][0] == places.tiles[key].value == places.province[key].value
