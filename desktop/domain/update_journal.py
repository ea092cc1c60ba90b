"""Where the journal of an update lies that swaps the program's folder; looked for at each start."""

from pathlib import Path
from typing import Final

JOURNAL: Final = ".cap-nhat.json"


def journal_file(folder: Path) -> Path:
    """Return where the journal of a program's folder lies: beside it."""
    # Not `with_name`: a program at the top of a stick has a folder without a name.
    return folder.parent / f"{folder.name}{JOURNAL}"
