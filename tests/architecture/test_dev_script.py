"""dev.py and what it calls: old Pythons, standard library only, honest results."""

import ast
import os
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

import dev
from installer.development import environment, screen, system_packages, test_run, tour
from installer.development.console import SetupRefused
from installer.development.test_run import Outcome
from tests.conftest import PROJECT

SOURCES = [PROJECT / "dev.py", *sorted((PROJECT / "installer" / "development").glob("*.py"))]


def test_the_door_parses_on_python_3_8() -> None:
    ast.parse((PROJECT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_set_up_needs_only_the_standard_library(path: Path) -> None:
    roots = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            roots |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            roots.add((node.module or "").split(".")[0])
    assert roots <= set(sys.stdlib_module_names) | {"installer"}


@pytest.mark.parametrize("version", [(3, 8), (3, 10), (3, 15)])
def test_an_unfit_python_is_told_which_one_is_needed(
    version: tuple[int, int], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.sys, "version_info", (*version, 0, "final", 0))
    monkeypatch.setenv("PATH", "")
    assert dev.main() == 1
    assert "Cần Python 3.11" in capfd.readouterr().err


def test_a_stamp_is_trusted_only_with_its_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("segno==1.6.6\n", encoding="utf-8")
    venv = tmp_path / "venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "bin" / "python").symlink_to(sys.executable)
    monkeypatch.setenv("ANSINHXA_VENV", str(venv))
    monkeypatch.setattr(environment, "RUNTIME_LOCK", lock)
    installed: list[Path] = []
    monkeypatch.setattr(environment, "_install", lambda _, locks: installed.extend(locks))

    for _ in range(2):
        assert environment.ensure(development=False) == venv / "bin" / "python"
    assert installed == [lock]
    lock.write_bytes(b"segno==1.6.6\r\n")
    environment.ensure(development=False)
    assert installed == [lock], "line ends alone are no change"
    lock.write_text("segno==1.6.7\n", encoding="utf-8")
    environment.ensure(development=False)
    assert installed == [lock, lock]


def test_a_folder_that_is_no_environment_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "luong.xlsx").touch()
    monkeypatch.setenv("ANSINHXA_VENV", str(tmp_path))
    with pytest.raises(SetupRefused, match="nội dung khác"):
        environment.ensure(development=False)
    assert (tmp_path / "luong.xlsx").exists()


def test_missing_libraries_are_named_with_the_line_that_installs_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system_packages, "LIBRARIES", {"libnothing.so.9": ("libnothing9",)})
    monkeypatch.setattr(system_packages, "can_install", lambda: False)
    monkeypatch.setattr(system_packages, "_is_debian", lambda: True)
    monkeypatch.setattr(system_packages, "_is_known", lambda _: False)
    with pytest.raises(SetupRefused) as refusal:
        system_packages.ensure_libraries()
    text = str(refusal.value)
    assert "libnothing.so.9" in text
    assert "apt-get install -y" in text
    assert "libnothing9 python3-venv" in text


def test_the_first_package_name_that_apt_knows_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "_is_known", lambda name: name == "libcups2t64")
    names = system_packages._known_names([("libcups2t64", "libcups2"), ("b-t64", "b")])
    assert names == ["b", "libcups2t64"]


@pytest.mark.parametrize(("wish", "code"), [("", 0), ("1", 1)])
def test_the_gate_takes_no_skipped_test(
    wish: str, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(test_run.NO_SKIPS, wish)
    outcomes = [Outcome(0, Counter(passed=3, skipped=1))]
    assert test_run._conclude(outcomes, window_missing=False) == code


@pytest.mark.parametrize(
    ("outcomes", "window_missing", "code"),
    [
        ([Outcome(0, Counter(passed=3)), Outcome(5, Counter())], False, 0),
        ([Outcome(0, Counter(passed=3))], True, 1),
        ([Outcome(1, Counter(passed=3, failed=1))], False, 1),
        ([Outcome(5, Counter())], False, 1),
        ([Outcome(0, Counter(skipped=4))], False, 1),
        ([Outcome(0, Counter(passed=3)), Outcome(3, Counter())], False, 1),
    ],
)
def test_a_run_is_good_only_when_tests_ran_and_none_failed(
    outcomes: list[Outcome], window_missing: bool, code: int, capfd: pytest.CaptureFixture[str]
) -> None:
    assert test_run._conclude(outcomes, window_missing=window_missing) == code
    passed = sum(outcome.counts["passed"] for outcome in outcomes)
    failed = sum(outcome.counts["failed"] for outcome in outcomes)
    last = capfd.readouterr().out.splitlines()[-1]
    assert last.startswith(f"{passed} passed, {failed} failed")


def test_a_report_is_counted(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(
        "<testsuites><testsuite><testcase/><testcase><failure/></testcase>"
        "<testcase><error/></testcase><testcase><skipped/></testcase></testsuite></testsuites>",
        encoding="utf-8",
    )
    assert test_run.read_report(report) == Counter(passed=1, failed=2, skipped=1)
    assert test_run.read_report(tmp_path / "none.xml") == Counter()


def test_the_tour_writes_only_into_its_folder(tmp_path: Path) -> None:
    steps = tour.steps(tmp_path, date(2026, 11, 22))
    written = [text for _, arguments in steps for text in arguments if os.sep in text]
    assert written
    assert all(Path(text).parent == tmp_path for text in written)
    assert steps[4][1][3:5] == ["--period", "2026-11"]
    titles = [title for title, _ in steps]
    assert len(titles) == len(set(titles))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lacks a screen at times")
@pytest.mark.parametrize(
    "variables",
    [{}, {"DISPLAY": ":9871"}, {"WAYLAND_DISPLAY": "wayland-9"}],
    ids=["none", "dead X", "dead Wayland"],
)
def test_a_screen_that_does_not_answer_is_none(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert not screen.has_screen()


@pytest.mark.window
def test_a_screen_that_answers_is_seen() -> None:
    assert screen.has_screen()
