"""Tells whether a window can be shown at all: Qt would end the process without one."""

import os
import sys

UNSEEN = ("offscreen", "minimal")
"""Platforms of Qt that draw for nobody."""


def has_display() -> bool:
    """Whether a screen can be reached (always true on Windows and with a chosen platform)."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "") not in ("", "xcb"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    return bool(os.environ.get("DISPLAY")) and _x_server_answers()


def somebody_sees() -> bool:
    """Whether a person can see a window: drawn into memory alone, it would wait for nobody."""
    return has_display() and os.environ.get("QT_QPA_PLATFORM", "") not in UNSEEN


def _x_server_answers() -> bool:
    import ctypes
    import ctypes.util

    name = ctypes.util.find_library("xcb") or "libxcb.so.1"
    try:
        xcb = ctypes.CDLL(name)
    except OSError:
        return False  # Qt's own plugin needs the same library
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not broken
