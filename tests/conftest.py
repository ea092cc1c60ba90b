"""What every test stands on: no screen, no user's data, no dialog left unanswered."""

import gc
import os
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

from tests.run_folders import keep_in_memory, run_folder

PROJECT = Path(__file__).resolve().parent.parent
SAMPLES = Path(os.environ.get("ANSINHXA_SAMPLES", PROJECT.parent / "shared" / "samples"))


def _settle_environment() -> None:
    """Set what Qt and matplotlib read when they are imported; must run before either is."""
    keep_in_memory()
    home = run_folder()
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    for name, value in _home_variables(home).items():
        os.environ[name] = value
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    # Kept between runs: matplotlib takes seconds to build its list of fonts anew.
    os.environ["MPLCONFIGDIR"] = str(PROJECT / ".pytest_cache" / "matplotlib")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
        os.environ.pop(name, None)
    if sys.platform != "win32":
        os.environ["LC_ALL"] = "C.UTF-8"


def _home_variables(home: Path) -> dict[str, str]:
    return {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "APPDATA": str(home / "AppData" / "Roaming"),
        "LOCALAPPDATA": str(home / "AppData" / "Local"),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_STATE_HOME": str(home / ".local" / "state"),
    }


_settle_environment()

import pytest  # noqa: E402  after the environment, which plugins read
from hypothesis import Phase  # noqa: E402
from hypothesis import settings as hypothesis_settings  # noqa: E402

from tests.office_data import demo, demo_path, empty_office, empty_path  # noqa: E402

__all__ = ["demo", "demo_path", "empty_office", "empty_path"]

# The gate gives the same answer twice; new examples are looked for by `dev.py test --all`. Its
# last phase, which only explains a failure, may take longer than a test is given.
hypothesis_settings.register_profile(
    "ci",
    max_examples=50,
    deadline=None,
    database=None,
    print_blob=True,
    derandomize=True,
    phases=[phase for phase in Phase if phase is not Phase.explain],
)
hypothesis_settings.register_profile("thorough", max_examples=300, deadline=None)
hypothesis_settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Keep the folders of failed tests only: those of three whole runs are tens of gigabytes."""
    parser.addini("tmp_path_retention_policy", "Which folders of tests are kept.", default="failed")
    parser.addini("tmp_path_retention_count", "Of how many runs, which may be memory.", default="1")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Let a worker that is done take tests of the other: none idles while one has a hundred."""
    from xdist.scheduler import WorkStealingScheduling

    return WorkStealingScheduling(config, log) if config.getvalue("dist") == "load" else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip tests of the real window where there is no X11 screen: `dev.py test` starts one."""
    if os.environ["QT_QPA_PLATFORM"] == "xcb" and os.environ.get("DISPLAY"):
        return
    skip = pytest.mark.skip(reason="needs X11: QT_QPA_PLATFORM=xcb and DISPLAY (dev.py test)")
    for item in items:
        if item.get_closest_marker("window"):
            item.add_marker(skip)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol() -> Generator[None, object, object]:
    """Collect as the program does: a worker thread that frees Qt objects ends the process.

    After the test has let go of its fixtures: what they hold would else grow old in the oldest
    generation, whole windows and offices with it, a gigabyte in a thousand tests.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect(1)


@pytest.fixture(autouse=True)
def no_window_is_kept() -> Iterator[None]:
    """Delete the windows that a test made: closed ones live on, and each one slows the others.

    A change of the style walks over every widget there is: after the windows of a few hundred
    tests it took twenty seconds.
    """
    before = set(_windows())
    yield
    made = {pointer: window for pointer, window in _windows().items() if pointer not in before}
    if not made:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    for window in made.values():
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _windows() -> dict[int, Any]:
    """Return the windows there are by the address of each: Python's own names for them change."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or not isinstance(widgets.QApplication.instance(), widgets.QApplication):
        return {}
    from shiboken6 import getCppPointer

    return {getCppPointer(each)[0]: each for each in widgets.QApplication.topLevelWidgets()}


@pytest.fixture(autouse=True)
def nothing_is_held() -> Iterator[None]:
    """Let go of the keys and of the mouse after each test.

    Qt's keys of tests hold Ctrl until the next key; a row chosen in another test would then be
    taken out of the selection, as by Ctrl and a click. A pressed button of the mouse, whose
    widget was gone before it was let go, holds back what a form shows.
    """
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is None or gui.QGuiApplication.instance() is None:
        return
    application = gui.QGuiApplication
    if not application.keyboardModifiers().value and not application.mouseButtons().value:
        return
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    anywhere = QWidget()
    QTest.keyRelease(anywhere, Qt.Key.Key_Control)
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        if application.mouseButtons() & button:
            QTest.mouseRelease(anywhere, button)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a home of its own, so that it can neither read nor write the user's data."""
    folder = tmp_path / "home"
    for name, value in _home_variables(folder).items():
        monkeypatch.setenv(name, value)
    return folder


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample workbooks beside the checkout; the test is skipped without it."""
    if not SAMPLES.is_dir():
        pytest.skip(f"sample workbooks are missing: {SAMPLES}")
    return SAMPLES


class DialogAnswers:
    """Stands in for the user in front of modal dialogs.

    Each dialog takes the next answer. A callable answer gets the dialog (or, for the static
    functions, the parent) and returns the result, so that it can press a button first. A dialog
    without an answer fails the test, for it would hang a run.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.unanswered: list[str] = []
        self._answers: deque[Any] = deque()

    def answer(self, *answers: Any) -> None:
        """Queue answers for the dialogs to come, in order."""
        self._answers.extend(answers)

    def take(self, name: str, arguments: tuple[Any, ...]) -> Any:
        """Return the next answer for the dialog `name`; note what it said."""
        said = " | ".join(part for part in _texts(arguments) if part)
        self.asked.append(f"{name}: {said}")
        if not self._answers:
            self.unanswered.append(self.asked[-1])
            raise AssertionError(f"a dialog waits for an answer: {self.asked[-1]}")
        answer = self._answers.popleft()
        return answer(arguments[0] if arguments else None) if callable(answer) else answer


def _texts(arguments: tuple[Any, ...]) -> Iterator[str]:
    for argument in arguments:
        if isinstance(argument, str):
            yield argument
        for reader in ("windowTitle", "text", "informativeText"):
            method = getattr(argument, reader, None)
            if callable(method):
                yield str(method())


MODAL = {
    "QDialog": ("exec",),
    "QMenu": ("exec",),
    "QMessageBox": ("information", "question", "warning", "critical", "about"),
    "QFileDialog": (
        "getOpenFileName",
        "getOpenFileNames",
        "getSaveFileName",
        "getExistingDirectory",
    ),
    "QInputDialog": ("getText", "getMultiLineText", "getItem", "getInt", "getDouble"),
}


@pytest.fixture(autouse=True)
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Iterator[DialogAnswers]:
    """Fail the test when a modal dialog opens that it did not answer beforehand."""
    answers = DialogAnswers()
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None:
        for class_name, functions in MODAL.items():
            for function in functions:
                stand_in = _stand_in(answers, f"{class_name}.{function}")
                kept = stand_in if function == "exec" else staticmethod(stand_in)
                monkeypatch.setattr(getattr(widgets, class_name), function, kept)
    yield answers
    # Raised in a slot the assertion may be swallowed on its way through Qt.
    assert not answers.unanswered, f"dialogs left unanswered: {answers.unanswered}"


def _stand_in(answers: DialogAnswers, name: str) -> Callable[..., Any]:
    def stand_in(*arguments: Any, **_: Any) -> Any:
        return answers.take(name, arguments)

    return stand_in
