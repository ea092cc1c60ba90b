"""Asks a window of X11 to close, as the cross of its title bar does."""

import ctypes
from typing import ClassVar

CLIENT_MESSAGE = 33
FORMAT = 32


class _Message(ctypes.Structure):
    """XClientMessageEvent of Xlib, in the room of an XEvent (24 longs)."""

    _fields_: ClassVar = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 24),
    ]


def close_window(display: str, window: int) -> None:
    """Send WM_DELETE_WINDOW to a window.

    Raises:
        OSError: The screen does not answer.
    """
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    handle = x11.XOpenDisplay(display.encode())
    if not handle:
        raise OSError(display)
    link = ctypes.c_void_p(handle)
    message = _Message(type=CLIENT_MESSAGE, window=window, format=FORMAT)
    message.message_type = x11.XInternAtom(link, b"WM_PROTOCOLS", 0)
    message.data[0] = x11.XInternAtom(link, b"WM_DELETE_WINDOW", 0)
    x11.XSendEvent(link, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
    x11.XSync(link, 0)
    x11.XCloseDisplay(link)
