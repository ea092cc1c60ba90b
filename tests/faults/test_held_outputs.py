"""A file to be written that another program holds: tried again for a while, then told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.storage import durable_files
from desktop.workbooks import writing
from tests.faults import digests
from tests.faults.lists import residents, write_d03
from tests.faults.verbs import run_here

pytestmark = pytest.mark.faults

OUTPUTS = {
    "list": ("list", "persons", "--out"),
    "report": ("report", "--period", "2026-11", "--out"),
    "errors": (),
}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "out" / "Danh sách.xlsx"
    path.parent.mkdir()
    path.write_bytes(b"the previous file")
    return path


@pytest.fixture
def words(tmp_path: Path) -> Callable[[str], tuple[object, ...]]:
    def of(output: str) -> tuple[object, ...]:
        if output != "errors":
            return OUTPUTS[output]
        twice = write_d03(tmp_path / "twice.xlsx", [*residents(20), *residents(20)])
        return ("import", twice, "--errors")

    return of


class Held:
    """Lets replacing or opening a file fail as Windows does, so many times."""

    def __init__(self, name: str, times: int) -> None:
        self.times = times
        self._name = name

    def refuse(self, path: Path) -> None:
        if path.name == self._name and self.times:
            self.times -= 1
            raise PermissionError(13, "The process cannot access the file", str(path))


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (writing, durable_files):
        monkeypatch.setattr(module, "PATIENCE_SECONDS", 0.3)
        monkeypatch.setattr(module, "POLL_SECONDS", 0.01)


def hold_replacing(monkeypatch: pytest.MonkeyPatch, name: str, times: int) -> Held:
    held = Held(name, times)
    true_replace = Path.replace

    def replace(self: Path, target: Path) -> Path:
        held.refuse(Path(target))
        return true_replace(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    return held


def hold_opening(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    held = Held(name, -1)
    true_open = Path.open

    def open_(self: Path, mode: str = "r", *arguments: object, **named: object) -> object:
        if "+" in mode or "w" in mode:
            held.refuse(self)
        return true_open(self, mode, *arguments, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", open_)


@pytest.mark.parametrize("output", OUTPUTS)
def test_a_workbook_open_in_excel(
    demo_path: Path,
    target: Path,
    words: Callable[[str], tuple[object, ...]],
    monkeypatch: pytest.MonkeyPatch,
    output: str,
) -> None:
    verb = words(output)
    before = digests.table_digests(demo_path)
    with monkeypatch.context() as patch:
        hold_opening(patch, target.name)
        error = run_here(demo_path, *verb, target).refused("output.open_elsewhere")
    assert "đang mở trong Excel" in error["message"]
    assert error["where"] == target.name
    assert digests.table_digests(demo_path) == before
    assert target.read_bytes() == b"the previous file"
    assert [path.name for path in target.parent.iterdir()] == [target.name]
    assert run_here(demo_path, *verb, target).code in {0, 3}


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("output", OUTPUTS)
def test_a_workbook_that_an_antivirus_holds(
    demo_path: Path,
    target: Path,
    words: Callable[[str], tuple[object, ...]],
    monkeypatch: pytest.MonkeyPatch,
    output: str,
) -> None:
    verb = words(output)
    with monkeypatch.context() as patch:
        hold_replacing(patch, target.name, -1)
        run_here(demo_path, *verb, target).refused("output.open_elsewhere")
    assert target.read_bytes() == b"the previous file"
    assert [path.name for path in target.parent.iterdir()] == [target.name]
    with monkeypatch.context() as patch:
        held = hold_replacing(patch, target.name, 3)
        assert run_here(demo_path, *verb, target).code in {0, 3}
        assert held.times == 0
    assert target.read_bytes() != b"the previous file"


@pytest.mark.usefixtures("impatient")
def test_a_backup_that_an_antivirus_holds(
    demo_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "USB" / "a.db"
    copy.parent.mkdir()
    assert run_here(demo_path, "backup", "--out", copy).json["verified"]
    kept = copy.read_bytes()
    with monkeypatch.context() as patch:
        hold_replacing(patch, copy.name, -1)
        run_here(demo_path, "backup", "--out", copy).refused("backup.target_unwritable")
    assert copy.read_bytes() == kept
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    with monkeypatch.context() as patch:
        hold_replacing(patch, copy.name, 3)
        assert run_here(demo_path, "backup", "--out", copy).json["verified"]


@pytest.mark.usefixtures("impatient")
def test_a_database_that_an_antivirus_holds_is_not_restored(
    demo_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "a.db"
    assert run_here(demo_path, "backup", "--out", copy).code == 0
    before = digests.table_digests(demo_path)
    with monkeypatch.context() as patch:
        hold_replacing(patch, demo_path.name, -1)
        run_here(demo_path, "restore", copy).refused("database.read_only")
    assert digests.table_digests(demo_path) == before
    assert run_here(demo_path, "restore", copy).code == 0


@pytest.mark.parametrize("output", OUTPUTS)
def test_nothing_is_written_over_the_office_itself(
    demo_path: Path, words: Callable[[str], tuple[object, ...]], output: str
) -> None:
    verb = words(output)
    before = demo_path.read_bytes()
    run_here(demo_path, *verb, demo_path).refused("output.no_workbook_name")
    run_here(demo_path, "backup", "--out", demo_path).refused("backup.same_file")
    run_here(demo_path, "restore", demo_path).refused("restore.same_file")
    assert demo_path.read_bytes() == before


def test_the_rows_left_out_do_not_replace_the_workbook(demo_path: Path, tmp_path: Path) -> None:
    book = write_d03(tmp_path / "twice.xlsx", [*residents(20), *residents(20)])
    link = tmp_path / "link.xlsx"
    link.symlink_to(book)
    before = book.read_bytes()
    for target in (book, link):
        run_here(demo_path, "import", book, "--errors", target).refused("output.same_file")
    assert book.read_bytes() == before


@pytest.mark.parametrize("output", OUTPUTS)
def test_a_place_that_is_not_there(
    demo_path: Path, tmp_path: Path, words: Callable[[str], tuple[object, ...]], output: str
) -> None:
    verb = words(output)
    before = digests.table_digests(demo_path)
    gone = tmp_path / "không có" / "a.xlsx"
    assert run_here(demo_path, *verb, gone).refused("output.folder_missing")["where"] == str(
        gone.parent
    )
    folder = tmp_path / "thư mục.xlsx"
    folder.mkdir()
    run_here(demo_path, *verb, folder).refused("output.is_folder")
    long = tmp_path / ("dài" * 80 + ".xlsx")
    run_here(demo_path, *verb, long).refused("output.failed")
    assert digests.table_digests(demo_path) == before
