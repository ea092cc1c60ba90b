"""Whether there is a screen, and a screen of memory (Xvfb) for tests."""

import ctypes
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installer.development.console import SetupRefused

SIZE = "1366x768x24"


def has_screen() -> bool:
    """Whether a window can be shown here and now."""
    return sys.platform != "linux" or _wayland_answers() or _x11_answers()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / name
    try:
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(str(path))
    except OSError:
        return False
    return True


def _x11_answers() -> bool:
    if not os.environ.get("DISPLAY"):
        return False
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    if display:
        x11.XCloseDisplay(display)
    return bool(display)


@contextmanager
def memory_screen(*, open_to_all: bool = False) -> Iterator[str]:
    """Run Xvfb on a free display number and give its name, such as ":99".

    Args:
        open_to_all: Let programs of other users of this machine show windows there too.
    """
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"]
    if open_to_all:
        command.append("-ac")
    server = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as answer:
            number = answer.readline().strip()
        if not number:
            raise SetupRefused("Xvfb không khởi động được. Hãy chạy thử: Xvfb :99")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
