"""Lets the installer of Windows know that the program runs: a mutex of a name it looks for."""

import sys

NAME = "AnSinhXa-1"
"""Also in installer/windows; of the session of one user, as is the installation."""

_held: list[int] = []
"""The handle, kept to the end of the process: Windows then takes the mutex back by itself."""


def mark_running() -> None:
    """Hold the mutex while this process lives; elsewhere than on Windows there is none.

    That it cannot be had keeps nobody from working.
    """
    if sys.platform == "win32" and not _held:
        import ctypes

        handle = ctypes.windll.kernel32.CreateMutexW(None, 0, NAME)
        if handle:
            _held.append(handle)
