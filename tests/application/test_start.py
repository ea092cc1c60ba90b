"""How the program starts: arguments, log, error hooks, and whether there is a screen."""

import ast
import logging
import subprocess
import sys
import threading
from pathlib import Path
from typing import TextIO

import pytest

from desktop import __main__ as program_start
from desktop.application import display, error_hooks
from tests.conftest import PROJECT

CANARY = "Nguyễn Thị Hiền 036186012345"


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["--database", "a.db"], True),
        (["--database=a.db"], True),
        (["--database", "a=b.db", "--language=vi"], True),
        (["--database"], False),
        (["--json"], False),
        (["--help"], False),
        (["list", "persons"], False),
        (["--database", "a.db", "check"], False),
    ],
)
def test_only_options_open_the_window(words: list[str], window: bool) -> None:
    assert program_start._wants_window(words) is window


def test_the_hidden_verb_reads_a_workbook(monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.workbooks import child_reader

    monkeypatch.setattr(child_reader, "main", lambda words: (words, 7)[1])
    assert program_start.main(["read-workbook", "x"]) == 7


def fail() -> None:
    raise ValueError(CANARY)


def test_no_timer_swallows_the_errors_of_its_slot() -> None:
    """PySide6 drops what is raised in a Python slot of `singleShot(time, receiver, slot)`.

    With two arguments it reaches the hooks, and a receiver that is gone is not called either.
    """
    for path in (PROJECT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".singleShot"):
                assert len(node.args) == 2, f"{path.name}:{node.lineno}"


# Screens


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize(
    ("environment", "there"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":99999"}, False),
        ({"DISPLAY": ":99999", "QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
    ],
)
def test_whether_a_window_can_be_shown(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], there: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert display.has_display() is there


# The log


@pytest.mark.usefixtures("hooks_given_back")
def test_the_log_tells_places_and_no_values(tmp_path: Path) -> None:
    path = tmp_path / "log" / "ansinhxa.log"
    error_hooks.start_log(path)
    with pytest.raises(ValueError, match="Hiền") as caught:
        fail()
    error_hooks.log_fault(caught.value)
    text = path.read_text(encoding="utf-8")
    assert "unexpected ValueError at test_start.py:" in text
    assert "Hiền" not in text
    assert "036186012345" not in text


@pytest.mark.usefixtures("hooks_given_back")
def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    error_hooks.start_log(tmp_path / "log" / "ansinhxa.log")
    logging.getLogger("desktop").info("still here")


def test_without_a_console_a_crash_is_told_to_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hooks_given_back: list[TextIO]
) -> None:
    error_hooks.start_log(tmp_path / "log" / "ansinhxa.log")
    monkeypatch.setattr(sys, "stderr", None)
    error_hooks.start_log(tmp_path / "log" / "ansinhxa.log")
    console, file = hooks_given_back
    assert console is not None
    with file:
        assert Path(file.name) == tmp_path / "log" / error_hooks.CRASH_FILE


@pytest.mark.usefixtures("hooks_given_back")
def test_faults_of_slots_are_shown_and_those_of_threads_are_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    shown: list[BaseException] = []
    error_hooks.install_hooks(shown.append)
    error = ValueError(CANARY)
    sys.excepthook(ValueError, error, None)
    assert shown == [error]

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert shown == [error]
    assert "unexpected ValueError at test_start.py" in caplog.text
    assert "Hiền" not in caplog.text


@pytest.mark.usefixtures("hooks_given_back")
def test_qt_speaks_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    from PySide6.QtCore import qWarning

    error_hooks.log_qt_messages()
    qWarning("a layout is odd")
    qWarning("This plugin does not support propagateSizeHints()")
    assert "qt: a layout is odd" in caplog.text
    assert "propagateSizeHints" not in caplog.text


def test_a_real_start_makes_an_office_logs_no_name_and_ends_with_0(
    tmp_path: Path, demo_path: Path
) -> None:
    """The program's own process, without a screen: it opens, shows a bug, closes."""
    code = f"""
import sys
from PySide6.QtCore import QTimer
from desktop.application import program, start

class Watched(program.Program):
    def _on_open(self, office):
        super()._on_open(office)
        QTimer.singleShot(0, self.fail)
        QTimer.singleShot(300, self.stop)

    def fail(self):
        raise KeyError({CANARY!r})

    def stop(self):
        print("crash window", self._crash is not None, flush=True)
        if self._crash is not None:
            self._crash.close()
        self.window.close()

program.Program = Watched
sys.exit(start.run(["--database", {str(demo_path)!r}]))
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=PROJECT,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "crash window True\n"), done.stderr
    (log,) = tmp_path.rglob("ansinhxa.log")
    text = log.read_text(encoding="utf-8")
    assert text.count("unexpected KeyError at ") == 1
    for told in (text, done.stderr):
        assert "Hiền" not in told
        assert "036186012345" not in told
