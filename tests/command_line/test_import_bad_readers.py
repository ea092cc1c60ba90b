"""A reader that dies, hangs or asks for too much: one sentence, nothing left behind."""

import sys
from pathlib import Path

import pytest

from desktop.workbooks import reading
from desktop.workbooks.child_process import ChildProcess
from desktop.workbooks.reading import ReadingLimits
from tests.command_line.verbs import CommandLine
from tests.workbooks.minimal_xlsx import shared_strings_part, write_xlsx
from tests.workbooks.one_list import xlsx

pytestmark = pytest.mark.faults

READERS = {
    "dies at once": ("import os; os.abort()", "workbook.damaged"),
    "dies of a bad address": ("import ctypes; ctypes.string_at(0)", "workbook.damaged"),
    "ends without a word": ("pass", "workbook.damaged"),
    "hangs": ("import threading; threading.Event().wait()", "workbook.timeout"),
    "never stops working": ("while True: pass", "workbook.timeout"),
    "talks nonsense": ("import os; os.write(1, bytes(range(256)) * 9)", "workbook.damaged"),
}


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "scratch"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    return folder


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> list[ChildProcess]:
    started: list[ChildProcess] = []

    def start(command: list[str], memory_bytes: int) -> ChildProcess:
        started.append(ChildProcess(command, memory_bytes))
        return started[-1]

    monkeypatch.setattr(reading, "ChildProcess", start)
    return started


@pytest.mark.parametrize("name", READERS)
def test_a_bad_reader_is_one_sentence(
    on_office: CommandLine,
    tmp_path: Path,
    scratch: Path,
    children: list[ChildProcess],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    program, code = READERS[name]
    limits = ReadingLimits(seconds=1.0)
    monkeypatch.setattr(reading, "child_command", lambda: [sys.executable, "-c", program])
    monkeypatch.setattr(reading.read_workbook, "__kwdefaults__", {
        **reading.read_workbook.__kwdefaults__, "limits": limits,
    })  # fmt: skip
    book = xlsx(tmp_path / "Danh sách.xlsx")
    error = on_office.refused("import", book)
    assert error["code"] == code
    assert book.name in error["message"]
    (child,) = children
    assert child.exit_code is not None
    assert list(scratch.iterdir()) == []
    assert on_office.done("list", "persons")["count"] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="the job object caps the child there")
def test_a_book_that_grows_beyond_the_cap_ends_its_reader_alone(
    on_office: CommandLine, tmp_path: Path, scratch: Path, children: list[ChildProcess]
) -> None:
    """One long text, named by every row: small in the file, 6 GB in a parser's memory."""
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 200_001))
    texts = shared_strings_part(1, "a" * 32_000)
    book = write_xlsx(tmp_path / "to.xlsx", rows, extra=(("xl/sharedStrings.xml", texts),))
    error = on_office.refused("import", book)
    assert error["code"] in {"workbook.damaged", "workbook.too_large"}
    assert all(child.exit_code is not None for child in children)
    assert list(scratch.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="the job object caps the child there")
def test_the_cap_is_set_before_the_parser_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader that tells its own limits instead of rows."""
    spied = tmp_path / "limits"
    program = (
        "import resource, sys\n"
        "from desktop.workbooks import child_reader\n"
        "def read(data, request):\n"
        "    limit = resource.getrlimit(resource.RLIMIT_AS)\n"
        f"    open({str(spied)!r}, 'w').write(repr((limit, 'python_calamine' in sys.modules)))\n"
        "    raise child_reader.ReadingRefused('damaged')\n"
        "child_reader._read = read\n"
        "child_reader.main([])\n"
    )
    monkeypatch.setattr(reading, "child_command", lambda: [sys.executable, "-c", program])
    with pytest.raises(reading.unreadable("damaged", "").__class__):
        reading.read_workbook(xlsx(tmp_path / "a.xlsx"))
    gibibyte = 1 << 30
    assert spied.read_text() == repr(((gibibyte, gibibyte), False))
