"""Where errors that nobody expected go: the technical log and the crash window."""

import contextlib
import faulthandler
import logging
import logging.handlers
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

logger = logging.getLogger("desktop")
CRASH_FILE: Final = "ansinhxa-crash.log"
"""Beside the technical log: where a crash below Python was, in places only."""
_LOG_BYTES = 500_000
_EXPECTED = {"This plugin does not support propagateSizeHints()"}
"""What the platform without a screen says of every window."""
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def start_log(path: Path) -> None:
    """Write the technical log to a small rotating file, if the folder can be written."""
    logging.getLogger().setLevel(logging.INFO)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    _tell_crashes(path.with_name(CRASH_FILE))


def _tell_crashes(path: Path) -> None:
    """Let a crash below Python name its places: on the console or, without one, in a file.

    Windows gives a program without a console no standard error: nothing would be known of it.
    """
    if sys.stderr is not None:
        faulthandler.enable()
        return
    with contextlib.suppress(OSError):
        grown = path.exists() and path.stat().st_size > _LOG_BYTES
        # Stays open until the process ends: it is written while everything else is broken.
        faulthandler.enable(path.open("w" if grown else "a", encoding="utf-8"))


def install_hooks(show_fault: Callable[[BaseException], None]) -> None:
    """Send unexpected errors of slots to `show_fault`, those of threads to the log."""

    def on_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        show_fault(error)

    def in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            log_fault(arguments.exc_value)

    sys.excepthook = on_main
    threading.excepthook = in_thread
    log_qt_messages()


def log_fault(error: BaseException) -> None:
    """Log where an error happened, never its message: that may hold a name or a number."""
    places = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    logger.error("unexpected %s at %s", type(error).__qualname__, " < ".join(reversed(places)))


def log_qt_messages() -> None:
    """Send what Qt has to say to the log, not to the console."""
    qInstallMessageHandler(_on_qt_message)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    del context
    if text not in _EXPECTED:
        logger.log(_LEVELS.get(kind, logging.WARNING), "qt: %s", text)
