"""Starts the program behind AnSinhXa.exe, which has no console: what ends it early is told.

The program itself tells of its errors as soon as it has a window. What comes before (a module that
an antivirus program took away, a library that does not load) would otherwise end it in silence.
"""

import ctypes
import sys

MB_ICONERROR = 0x10
MB_SETFOREGROUND = 0x10000
SENTENCE = """\
An Sinh Xã không mở được: một phần của chương trình bị thiếu hoặc bị chặn.

Hãy chạy lại bộ cài đặt An Sinh Xã (nếu phần mềm diệt vi-rút đã giữ tệp, hãy cho phép nó trước). \
Dữ liệu của đơn vị vẫn còn nguyên.

Báo cho người hỗ trợ: {kind}: {told}"""


def sentence(error: Exception) -> str:
    """Return what is told of an error that nobody caught."""
    told = getattr(error, "name", None) or str(error)
    return SENTENCE.format(kind=type(error).__name__, told=str(told)[:300])


def run() -> int:
    """Run the program and return its exit code."""
    try:
        from desktop.__main__ import main  # noqa: PLC0415 - it may be what is missing

        return main()
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not end in silence
        text = sentence(error)
        ctypes.windll.user32.MessageBoxW(None, text, "An Sinh Xã", MB_ICONERROR | MB_SETFOREGROUND)
        return 1


if __name__ == "__main__":
    sys.exit(run())
