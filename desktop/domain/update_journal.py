"""Where the journal of an update lies that swaps the program's folder; looked for at each start."""

from pathlib import Path
from typing import Final

JOURNAL: Final = ".cap-nhat.json"


def journal_file(folder: Path) -> Path:
    """Return where the journal of a program's folder lies: beside it."""
    return folder.with_name(folder.name + JOURNAL)
