"""One window for each office: a second start brings the first window forward.

The window leaves a mark while it has the office open. Whoever starts the program again on the
same file puts a call beside the mark; the window takes the call away, which is the answer.
"""

import hashlib
import sys
import time
from pathlib import Path

from desktop.settings.locations import calls_folder

_PATIENCE_S = 3.0
"""A window that is busy for longer than that does not come; the usual sentence tells of it."""
_POLL_S = 0.05
_ANYBODY = 0xFFFFFFFF
"""Windows: the process that a person just started lets any other come to the front."""


def mark_of(database: Path) -> Path:
    """Return the mark of the window that has an office open."""
    # The key of a name, not a secret: the names of offices are not for everybody to see.
    name = hashlib.sha256(str(database.resolve()).casefold().encode()).hexdigest()[:24]
    return calls_folder() / f"{name}.mo"


def call_of(mark: Path) -> Path:
    """Return the call that asks the window of a mark to come forward."""
    return mark.with_suffix(".goi")


def call(database: Path, patience_s: float = _PATIENCE_S) -> bool:
    """Ask the window that has the office open to come forward; return whether it did.

    Nothing is waited for where nobody has the file open, or not in a window of this user.
    """
    try:
        mark = mark_of(database)
        if not mark.exists():
            return False
        # Only now: with it the driver is imported, and the first frame is still to come.
        from desktop.storage.write_lock import is_taken

        if not is_taken(database):
            return False
        _let_others_come_forward()
        return _answered(call_of(mark), time.monotonic() + patience_s)
    except OSError:
        return False


def _answered(wanted: Path, deadline: float) -> bool:
    wanted.touch()
    while wanted.exists():
        if time.monotonic() >= deadline:
            wanted.unlink(missing_ok=True)
            return False
        time.sleep(_POLL_S)
    return True


def _let_others_come_forward() -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(_ANYBODY)
