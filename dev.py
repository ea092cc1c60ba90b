#!/usr/bin/env python3
"""The project's one door: python3 dev.py run, python3 dev.py test.

Only this file must parse on old Pythons (3.8), so that it can name the Python that is needed;
what it calls lies in installer/development/ and uses the standard library alone.
"""

import os
import shutil
import subprocess
import sys

FIRST, BEYOND = (3, 11), (3, 15)


def main():  # type: () -> int
    """Hand over to the commands, under a Python that the program supports."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    if FIRST <= sys.version_info[:2] < BEYOND:
        from installer.development.commands import run_command

        return run_command(sys.argv[1:])
    other = _supported_python()
    if other:
        return subprocess.call([other, os.path.abspath(__file__)] + sys.argv[1:])
    print(
        "Cần Python 3.11 đến 3.14 (tốt nhất 3.11); máy này đang chạy Python {}.{}.\n"
        "Hãy cài Python 3.11 rồi chạy lại: python3.11 dev.py run".format(*sys.version_info[:2]),
        file=sys.stderr,
    )
    return 1


def _supported_python():  # type: () -> str
    """Find a supported Python on the path; 3.11 first, the one the tests run on."""
    for minor in (11, 12, 13, 14):
        found = shutil.which("python3.{}".format(minor))
        if found:
            return found
    return ""


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        print("\nĐã dừng theo yêu cầu.", file=sys.stderr)
        sys.exit(130)
