"""Where this program lies and how it starts itself: as a built tree, or in a checkout."""

import json
import sys
from pathlib import Path

MARK = "installation.json"
"""Beside the executable of every built tree: product, version, channel, what it was built from."""

PORTABLE = "portable.flag"
"""Beside the executable of a program on a stick: what it keeps lies in `data` beside it."""

CHECKOUT = "checkout"
"""The channel of a program that runs from its sources."""


def program_folder() -> Path | None:
    """Return the folder of the executable of a built tree, None in a checkout."""
    folder = Path(sys.executable).parent
    is_built = getattr(sys, "frozen", False) or (folder / MARK).is_file()
    return folder if is_built else None


def channel() -> str:
    """Return how this tree is handed out (`windows-setup`, `linux-deb`…), or `checkout`.

    A built tree whose mark is gone or unreadable has the channel "": nobody knows how to renew it.
    """
    return CHECKOUT if program_folder() is None else mark().get("channel", "")


def mark() -> dict[str, str]:
    """Return what the mark of this tree says; empty in a checkout or where it is unreadable."""
    folder = program_folder()
    if folder is None:
        return {}
    try:
        found = json.loads((folder / MARK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {key: text for key, text in found.items() if isinstance(text, str)}


def portable_data() -> Path | None:
    """Return the folder of everything that a program on a stick keeps; None elsewhere."""
    folder = program_folder()
    return folder / "data" if folder is not None and (folder / PORTABLE).is_file() else None


def relaunch(*arguments: str) -> list[str]:
    """Return the command that starts this same program with these arguments."""
    if program_folder() is not None:
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "desktop", *arguments]
