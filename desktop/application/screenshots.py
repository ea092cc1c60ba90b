"""Pictures of the window's pages, drawn without a screen, for documents and for looking at."""

import datetime
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.errors import InvalidInput, OutputUnwritable
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.settings.options import LANGUAGE, THEME, ZOOM

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.application.program import Program

START = "start"
"""The window before there are data; every other picture is of a page."""
PAGES = (
    START,
    "province",
    "packages",
    "dashboard",
    "households",
    "renewals",
    "receipts",
    "collectors",
    "events",
    "targets",
    "report",
    "import",
    "health",
    "basket",
    "history",
    "settings",
    "help",
)
"""Named here, for the command line tells them without Qt; a test compares them with the pages."""
_TURNS = 50
"""Turns of the event loop until a page has its rows, its chips and its card."""
Clock = Callable[[], datetime.datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureLook:
    """The size in pixels and the look of a picture; zoom in percent.

    `translation` is a compiled file (.qm) on top of the language: a draft to be looked at.
    """

    size: tuple[int, int] = (1366, 698)
    theme: str = "light"
    language: str = "vi"
    zoom: int = 100
    translation: Path | None = None


USUAL_LOOK = PictureLook()


def take(
    path: Path, page: str, target: Path, *, now: Clock, look: PictureLook = USUAL_LOOK
) -> Path:
    """Draw a page of the office at `path` into a PNG file.

    Raises:
        InvalidInput: there is no such page.
        OutputUnwritable: the file cannot be written.
    """
    if page not in PAGES:
        raise InvalidInput(
            "page.unknown",
            QT_TRANSLATE_NOOP("errors", "Không có trang “{page}”. Các trang: {pages}."),
            page=page,
            pages=", ".join(PAGES),
        )
    app, program = begin(path, now, look)
    try:
        drawn = _shown(app, program, page, look)
        _save(drawn, target)
        drawn.close()
    finally:
        program.end()
    return target


def begin(path: Path, now: Clock, look: PictureLook) -> "tuple[QApplication, Program]":
    """Make a program that reads only, in its own look, on no screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop.application.error_hooks import log_qt_messages
    from desktop.application.program import Beginning, Program
    from desktop.application.qt_application import make_application
    from desktop.background.task_runner import InlineRunner
    from desktop.settings.store import OptionStore
    from desktop.views.theme.appearance import Appearance
    from desktop.views.theme.language import add_draft

    log_qt_messages()
    settings = OptionStore(None)
    for option, chosen in ((THEME, look.theme), (LANGUAGE, look.language), (ZOOM, str(look.zoom))):
        settings.keep_text(option, chosen)
    app = make_application(["ansinhxa"], Appearance(settings))
    if look.translation is not None:
        add_draft(app, look.translation)
    beginning = Beginning(
        path=path,
        settings=settings,
        who="",
        now=now,
        for_writing=False,
        room=lambda _: None,  # the picture has the size that was asked for
    )
    return app, Program(beginning, InlineRunner)


def _shown(app: "QApplication", program: "Program", page: str, look: PictureLook) -> "QWidget":
    """Show what is drawn, with everything that it reads."""
    if page == START:
        from desktop.views.office.start_window import StartWindow

        start: QWidget = StartWindow(program.path)
        start.resize(*look.size)
        start.show()
        turn(app)
        return start
    program.window.resize(*look.size)
    program.begin()
    turn(app)
    program.bell.count()
    program.window.open_page(page)
    turn(app)
    return program.window


def turn(app: "QApplication") -> None:
    """Let the window read and draw what it has begun."""
    for _ in range(_TURNS):
        app.processEvents()


def _save(drawn: "QWidget", target: Path) -> None:
    picture = drawn.grab()
    if not target.parent.is_dir() or not picture.save(str(target), "PNG"):
        raise OutputUnwritable(
            "file.unwritable",
            QT_TRANSLATE_NOOP(
                "errors", "Không ghi được tệp {where}. Chọn thư mục khác có quyền ghi."
            ),
            where=str(target),
        )
