"""Cells that nobody expects, in every column: told by their address, never a fault."""

from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from desktop.services import importing
from desktop.services.importing import ImportOptions
from desktop.storage.database import Database
from desktop.workbooks.reading import read_workbook
from tests.faults import digests
from tests.faults.lists import D03_HEADERS, d03_rows, residents
from tests.faults.verbs import run_here
from tests.office_data import TODAY, WHO
from tests.workbooks.minimal_xlsx import write_xlsx

pytestmark = pytest.mark.faults

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STYLES = (
    f'<?xml version="1.0"?><styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts>'
    '<fills count="1"><fill/></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/>'
    '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
)


def number(text: str, style: int = 0) -> str:
    return f' s="{style}"><v>{text}</v></c>'


def words(text: str) -> str:
    return f' t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


WIDE = {ord(digit): 0xFF10 + int(digit) for digit in "0123456789"}
CELLS = {
    "nan": number("NaN"),
    "infinite": number("INF"),
    "too large": number("1e400"),
    "large": number("1e300"),
    "negative": number("-5"),
    "fraction": number("0.1"),
    "day NaN": number("NaN", 1),
    "day too late": number("2958466", 1),
    "day far too late": number("1e12", 1),
    "day before all": number("-40000", 1),
    "day zero": number("0", 1),
    "day that was none": number("60", 1),
    "time": number("0.75", 1),
    "error": ' t="e"><v>#DIV/0!</v></c>',
    "truth": ' t="b"><v>1</v></c>',
    "formula without a value": "><f>A1</f></c>",
    "long": words("Lò " * 12_000),
    "spaces": words(" \u00a0\u200b\ufeff\t "),
    "wide digits": words("010186000001".translate(WIDE)),
    "decomposed": words("Lo\u0300 Thi\u0323 Bi\u0300nh"),
    "right to left": words("\u202eLò Thị\u202c"),
    "faces": words("😀" * 50),
    "lines": words("Tổ 1\nNgõ 2\r\n"),
    "odd": words("%s {0} {where} \\ ' \" ; --"),
    "percent": words("100%"),
    "date words": words("31/02/2026"),
    "year 25": words("01/01/0025"),
    "future": words("01/01/2199"),
    "short number": words("123"),
    "power": words("1.2E+11"),
}


def column_letters(index: int) -> str:
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[index]


def plain_cell(value: object) -> str:
    if value is None or value == "":
        return "/>"
    if isinstance(value, int):
        return number(str(value))
    shown = value.strftime("%d/%m/%Y") if hasattr(value, "strftime") else str(value)
    return words(shown)


def book_with(path: Path, cell: str) -> Path:
    """Write a D03-TS list in which each row has the odd cell in another column."""
    rows = [[words(header) for header in D03_HEADERS]]
    for at, values in enumerate(d03_rows(residents(len(D03_HEADERS) + 1))):
        row = [plain_cell(value) for value in values]
        if at < len(row):
            row[at] = cell
        rows.append(row)
    text = "".join(
        f'<row r="{line}">'
        + "".join(f'<c r="{column_letters(at)}{line}"{cell}' for at, cell in enumerate(row))
        + "</row>"
        for line, row in enumerate(rows, start=1)
    )
    return write_xlsx(path, text, extra=(("xl/styles.xml", STYLES),))


@pytest.mark.parametrize("odd", CELLS)
def test_an_odd_cell_in_every_column(empty_office: Database, tmp_path: Path, odd: str) -> None:
    book = book_with(tmp_path / "a.xlsx", CELLS[odd])
    plan = importing.prepare(empty_office, book, today=TODAY)
    assert plan.counts.rows_read >= len(D03_HEADERS) - 1
    for entry in (*plan.errors, *plan.warnings):
        assert entry.text()
    failed = tmp_path / "lỗi.xlsx"
    importing.write_error_workbook(plan, failed)
    assert read_workbook(failed).sheets
    accepting = ImportOptions(accept_doubtful=True)
    plan = importing.prepare(empty_office, book, accepting, today=TODAY)
    result = importing.commit(empty_office, plan, who=WHO)
    assert result.counts.new >= 1
    assert result.batch is not None
    assert run_here(empty_office.path, "check").code == 0
    for table in ("persons", "households", "receipts"):
        assert run_here(empty_office.path, "list", table).code == 0
    importing.undo(empty_office, result.batch, who=WHO)
    assert digests.counts(empty_office.path)["persons"] == 0


def test_a_file_name_that_is_no_text(empty_path: Path, tmp_path: Path) -> None:
    """As a USB stick written by an old program has them."""
    book = book_with(tmp_path / "a.xlsx", words("Lò"))
    odd = Path(str(tmp_path / "danh s\udce1ch.xlsx"))
    try:
        book.rename(odd)
    except (OSError, ValueError):
        pytest.skip("this system has no such names: this test did NOT run")
    assert run_here(empty_path, "import", odd).code in {0, 3}
    assert run_here(empty_path, "import-history").json["batches"]
    odd.write_bytes(b"")
    run_here(empty_path, "import", odd).refused("workbook.empty")
