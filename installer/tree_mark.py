"""installation.json: the mark beside the executable of every built tree."""

import json
from pathlib import Path
from typing import Final

from installer.versions import built_from, version

NAME: Final = "installation.json"
CHANNELS: Final = ("linux-deb", "linux-folder", "windows-setup", "windows-portable")


def write(folder: Path, channel: str, number: str | None = None) -> Path:
    """Say in a built tree what it is; return the file.

    Args:
        folder: The folder of the executable.
        channel: How the tree is handed out, one of CHANNELS.
        number: Its version; that of the program when not given.
    """
    if channel not in CHANNELS:
        raise ValueError(channel)
    mark = {
        "product": "ansinhxa",
        "version": number or version(),
        "channel": channel,
        "built_from": built_from(),
    }
    path = folder / NAME
    # A copy of a tree by hard links must not change the tree that it was made from.
    path.unlink(missing_ok=True)
    path.write_text(json.dumps(mark, indent=1) + "\n", encoding="utf-8")
    return path
