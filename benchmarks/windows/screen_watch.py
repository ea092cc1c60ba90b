"""Starts a program on a screen of memory and tells when its first page has come to rest.

python -m benchmarks.windows.screen_watch DISPLAY EXECUTABLE DATABASE; an empty EXECUTABLE is the
program from the sources. Prints {"usable"}: seconds from the start of the process to the moment
from which the table of the first page did not change any more.
"""

import json
import os
import subprocess
import sys
import time

TABLE = (230, 230, 600, 450)
"""Left, top, width and height of a piece of the first page's table at 1366x768."""

REST = 1.5
"""Seconds without a change after which the page counts as filled."""

LEAST_COLOURS = 150
"""Rows of text have more colours; the empty frame and the empty page have fewer."""

PATIENCE = 60


def main() -> None:
    """Start, look every few milliseconds, close the window by its cross, print."""
    display, executable, database = sys.argv[1:]
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    command = [executable] if executable else [sys.executable, "-m", "desktop"]
    os.environ |= environment
    from PySide6.QtGui import QGuiApplication

    watcher = QGuiApplication(["watcher"])
    start = time.monotonic()
    with subprocess.Popen([*command, "--database", database], env=environment) as program:
        try:
            usable = _watch(watcher, program, start) - start
            _close(display)
            program.wait(PATIENCE)
        finally:
            if program.poll() is None:
                program.kill()
    print(json.dumps({"usable": usable}))


def _watch(watcher: object, program: "subprocess.Popen[bytes]", start: float) -> float:
    from PySide6.QtGui import QGuiApplication

    assert isinstance(watcher, QGuiApplication)
    screen = watcher.primaryScreen()
    seen, changed = b"", start
    while time.monotonic() - start < PATIENCE and program.poll() is None:
        image = screen.grabWindow(0, *TABLE).toImage()
        now, bits = time.monotonic(), bytes(image.constBits())
        if bits != seen:
            seen, changed = bits, now
        elif now - changed > REST and _colours(bits) >= LEAST_COLOURS:
            return changed
        time.sleep(0.01)
    raise RuntimeError(f"no filled page on the screen after {PATIENCE} s")


def _colours(bits: bytes) -> int:
    return len({bits[place : place + 4] for place in range(0, len(bits), 4)})


def _close(display: str) -> None:
    from installer.linux.close_window import close_window
    from installer.linux.looking import windows

    for window in windows(display):
        close_window(display, int(window))


if __name__ == "__main__":
    main()
