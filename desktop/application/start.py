"""Starts the window: arguments, log, look, and the way from no data to an open office."""

import argparse
import datetime
import gc
import getpass
import sys
from collections.abc import Sequence

from desktop.application.display import has_display, somebody_sees
from desktop.domain.errors import DatabaseUnusable, InvalidInput, UserFacingError
from desktop.settings.locations import database_at, log_file, options_file

NO_DISPLAY = (
    "Máy không có màn hình nên không mở được cửa sổ. Chạy trên máy có màn hình, hoặc dùng dòng "
    "lệnh: gõ “python -m desktop --help” để xem."
)

IN_FRONT = "Sổ này đang mở: đã đưa cửa sổ đó lên trước."


def run(arguments: Sequence[str]) -> int:
    """Open the window and return when it is closed; 1 when there is no screen."""
    chosen = _read(arguments)
    try:
        path = database_at(chosen.database)
    except (InvalidInput, DatabaseUnusable) as error:
        return refuse(error, chosen.language)
    if not has_display():
        _say(NO_DISPLAY)
        return 1
    from desktop.application import open_window

    if open_window.call(path):
        _say(IN_FRONT)
        return 0
    # Everything imported stays: a walk over it finds nothing. `MainThreadCollector` takes over.
    gc.disable()
    from desktop.application.error_hooks import install_hooks, start_log
    from desktop.application.program import Beginning, Program
    from desktop.application.qt_application import make_application
    from desktop.settings.store import OptionStore
    from desktop.views.theme.appearance import Appearance

    start_log(log_file())
    settings = OptionStore(options_file())
    app = make_application(sys.argv[:1], Appearance(settings, language=chosen.language))
    program = Program(
        Beginning(
            path=path,
            settings=settings,
            language=chosen.language,
            who=getpass.getuser(),
            now=datetime.datetime.now,
            arguments=tuple(arguments),
        )
    )
    install_hooks(program.show_fault)
    program.begin()
    code = app.exec()
    program.end()
    if code == 0:
        program.handover.settle_at_end()
    program.handover.start_successor()
    return code


def refuse(error: UserFacingError, language: str = "") -> int:
    """Tell why there is nothing to open: in a window, for a clerk sees no other place."""
    _say(error.text())
    if somebody_sees():
        from desktop.application.qt_application import make_application
        from desktop.settings.store import OptionStore
        from desktop.views.refusal_window import RefusalWindow
        from desktop.views.theme.appearance import Appearance

        appearance = Appearance(OptionStore(None), language=language)
        app = make_application(sys.argv[:1], appearance)
        window = RefusalWindow(error)
        window.open()
        app.exec()
    return 1


def _say(sentence: str) -> None:
    # A program of Windows that has a window has no standard error.
    if sys.stderr is not None:
        sys.stderr.write(sentence + "\n")


def _read(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="ansinhxa", add_help=False)
    parser.add_argument("--database")
    parser.add_argument("--language", default="")
    return parser.parse_args(arguments)
