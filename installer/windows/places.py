"""Where the Windows build keeps its things."""

import os
from pathlib import Path
from typing import Final

from installer.development.environment import PROJECT

HERE: Final = Path(__file__).parent
BUILD: Final = PROJECT / "build" / "windows"
TREE: Final = BUILD / "AnSinhXa"
DIST: Final = PROJECT / "dist"
CACHE: Final = (
    Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ansinhxa-packaging"
)
"""What is fetched once: the archive of Python, the folder in which wine runs."""
