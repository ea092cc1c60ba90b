"""Pictures of the window's pages, drawn without a screen, for documents and for looking at."""

import datetime
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.errors import InvalidInput, OutputUnwritable
from desktop.domain.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PAGES = ("start", "households", "collectors", "events", "report", "import")
_TURNS = 50
"""Turns of the event loop until a page has its rows, its chips and its card."""


def take(
    path: Path,
    page: str,
    target: Path,
    *,
    size: tuple[int, int],
    now: Callable[[], datetime.datetime],
) -> Path:
    """Draw a page of the office at `path` into a PNG file of `size` pixels.

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
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop.application.error_hooks import log_qt_messages
    from desktop.application.program import Beginning, Program
    from desktop.application.qt_application import make_application
    from desktop.background.task_runner import InlineRunner
    from desktop.settings.store import OptionStore

    log_qt_messages()
    app = make_application(["ansinhxa"])
    program = Program(
        Beginning(
            path=path,
            settings=OptionStore(None),
            who="",
            now=now,
            for_writing=False,
            room=lambda _: None,  # the picture has the size that was asked for
        ),
        InlineRunner,
    )
    drawn: QWidget
    if page == "start":
        from desktop.views.office.start_window import StartWindow

        drawn = StartWindow(path)
        drawn.resize(*size)
        drawn.show()
    else:
        drawn = program.window
        drawn.resize(*size)
        program.begin()
    try:
        for _ in range(_TURNS):
            app.processEvents()
        if page != "start":
            program.window.open_page(page)
        for _ in range(_TURNS):
            app.processEvents()
        _save(drawn, target)
    finally:
        drawn.close()
        program.end()
    return target


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
