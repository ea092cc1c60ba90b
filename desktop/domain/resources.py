"""Where the project's resources lie; apart from what reads them, for the first frame needs it."""

import sys
from pathlib import Path


def resources_folder() -> Path:
    """Return the folder `resources`: beside the package, or unpacked beside a frozen program."""
    unpacked = getattr(sys, "_MEIPASS", None)
    beside = Path(unpacked) if unpacked else Path(__file__).resolve().parents[2]
    return beside / "resources"
