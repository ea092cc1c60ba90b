"""The verbs run where no Qt and no screen is, and load no more than they need."""

from pathlib import Path

import pytest

from desktop.application.start import NO_DISPLAY
from tests.command_line.verbs import in_process_of_its_own

HEAVY = ("pandas", "matplotlib", "alembic", "openpyxl", "xlsxwriter", "rapidfuzz", "numpy")
_BLOCKED = """
import importlib.abc, sys

class Blocked(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"{name} is blocked")

sys.meta_path.insert(0, Blocked())
from desktop.__main__ import main

heavy = sys.argv[1].split(",")
lines, line = [], []
for word in [*sys.argv[2:], "--end"]:
    if word != "--end":
        line.append(word)
    elif line:
        lines.append(line)
        line = []
for line in lines:
    print(main(line), *line[2:4], file=sys.stderr)
print("loaded", *sorted(set(heavy) & set(sys.modules)), file=sys.stderr)
"""


def run_blocked(database: Path, *verbs: tuple[object, ...]) -> tuple[list[str], set[str]]:
    """Run verbs in one process without PySide6; return what each ended with, and what is loaded."""
    words: list[object] = [",".join(HEAVY)]
    for verb in verbs:
        words += ["--database", database, *verb, "--end"]
    answer = in_process_of_its_own(*words, code=_BLOCKED, DISPLAY=None, QT_QPA_PLATFORM=None)
    *ends, loaded = answer.err.splitlines()
    assert answer.code == 0, answer
    return ends, set(loaded.split()[1:])


def test_every_verb_without_a_picture_runs_without_qt(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text(
        "Họ và tên;Ngày sinh;Số CCCD;Số điện thoại\nLò Văn Một;02/03/1990;;\n", encoding="utf-8"
    )
    database = tmp_path / "office.db"
    ends, _ = run_blocked(
        database,
        ("init", "--commune", "02647"),
        ("import", people),
        ("import-history",),
        ("undo-import", 1),
        ("search", "lo"),
        ("list", "persons"),
        ("list", "persons", "--out", tmp_path / "list.xlsx"),
        ("indicators", "--period", "2026-11"),
        ("report", "--period", "2026-11", "--out", tmp_path / "report.xlsx"),
        ("package", "--period", "2026-10", "--out", tmp_path / "package.xlsx"),
        ("office-key", "--out", tmp_path / "office.asx-khoa"),
        ("backup", "--out", tmp_path / "copy.db"),
        ("restore", tmp_path / "copy.db"),
        ("check",),
        ("quote", "household", "--members", 5, "--months", 12, "--paid-on", "2026-11-10"),
        ("cover", "--months", 12, "--paid-on", "2026-11-10"),
        ("lock", "--period", "2026-10"),
        ("unlock", "--period", "2026-10"),
    )
    assert [end.split()[0] for end in ends] == ["0"] * 18, ends
    ends, _ = run_blocked(tmp_path / "demo.db", ("demo", "--persons", 30))
    assert [end.split()[0] for end in ends] == ["0"]


def test_the_small_verbs_load_no_heavy_package(demo_path: Path, tmp_path: Path) -> None:
    _, loaded = run_blocked(
        demo_path,
        ("list", "due"),
        ("search", "nguyen"),
        ("import-history",),
        ("check",),
        ("indicators", "--period", "2026-11"),
        ("backup", "--out", tmp_path / "copy.db"),
    )
    assert loaded == set()


def test_making_an_office_loads_only_what_makes_its_tables(tmp_path: Path) -> None:
    _, loaded = run_blocked(tmp_path / "office.db", ("init", "--commune", "02647"))
    assert loaded <= {"alembic"}


@pytest.mark.parametrize("display", [None, "", ":99999"])
def test_without_a_screen_the_window_says_so_in_one_sentence(
    tmp_path: Path, display: str | None
) -> None:
    answer = in_process_of_its_own(
        "--database",
        tmp_path / "office.db",
        DISPLAY=display,
        WAYLAND_DISPLAY=None,
        QT_QPA_PLATFORM=None,
    )
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == NO_DISPLAY + "\n"
    assert list(tmp_path.glob("office.db*")) == []


def test_pictures_are_drawn_without_a_screen(demo_path: Path, tmp_path: Path) -> None:
    answer = in_process_of_its_own(
        "--json",
        "--database",
        demo_path,
        "screenshot",
        "start",
        "--size",
        "900x700",
        "--out",
        tmp_path / "start.png",
        DISPLAY=None,
        QT_QPA_PLATFORM="xcb",
    )
    assert answer.code == 0, answer
    assert answer.document == {"file": str(tmp_path / "start.png")}
    header = (tmp_path / "start.png").read_bytes()[:24]
    assert (int.from_bytes(header[16:20]), int.from_bytes(header[20:24])) == (900, 700)


def test_an_unknown_page_or_folder_is_refused(demo_path: Path, tmp_path: Path) -> None:
    for page, out, code in (
        ("moon", tmp_path / "x.png", "page.unknown"),
        ("start", tmp_path / "none" / "x.png", "file.unwritable"),
    ):
        answer = in_process_of_its_own(
            "--json", "--database", demo_path, "screenshot", page, "--out", out
        )
        assert answer.code == 1, answer
        assert answer.document["error"]["code"] == code
        assert answer.sentence


def test_a_reader_that_goes_away_sees_no_traceback(demo_path: Path) -> None:
    code = (
        "import subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-m', 'desktop', '--json', '--database',"
        " sys.argv[1], 'list', 'persons'], stdout=subprocess.PIPE, stderr=subprocess.PIPE)\n"
        "child.stdout.close()\n"
        "sys.stderr.write(child.stderr.read().decode()); sys.exit(child.wait())\n"
    )
    answer = in_process_of_its_own(demo_path, code=code)
    assert (answer.code, answer.err) == (1, "")


CORE = [
    "versions",
    "resources",
    "translations",
    "encryption",
    "new_office",
    "records",
    "undo",
    "sample_data",
    "search",
    "export",
    "importing",
    "old_workbooks",
    "report",
    "backup",
    "check",
    "migrations",
]
NEITHER_NUMPY_NOR_QT = """
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("numpy", "pandas", "matplotlib", "PySide6", "shiboken6"):
            raise ImportError(f"{name} is not on this machine")

sys.meta_path.insert(0, Blocker())
from desktop.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def test_the_core_tests_itself_where_neither_numpy_nor_qt_is(home: Path) -> None:
    answer = in_process_of_its_own("selftest", "--core", "--json", code=NEITHER_NUMPY_NOR_QT)
    assert answer.code == 0, answer
    steps = answer.document["steps"]
    assert [step["name"] for step in steps] == CORE
    assert all(step["ok"] and step["ms"] >= 0 for step in steps)
    assert not home.exists() or not list(home.rglob("*")), "it leaves nothing behind"


def test_the_program_tests_itself() -> None:
    answer = in_process_of_its_own("--json", "selftest", DISPLAY=None, timeout=120)
    assert answer.code == 0, answer
    steps = answer.document["steps"]
    assert [step["name"] for step in steps] == [
        *CORE,
        "server_driver",
        "qt",
        "spoken",
        "fonts",
        "icons",
        "chart",
        "pdf",
        "package",
        "window",
    ]
    assert all(step["ok"] and step["ms"] >= 0 for step in steps)
