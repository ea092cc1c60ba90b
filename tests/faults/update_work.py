"""Steps of an update that have no verb of their own, for the server of verbs."""

from collections.abc import Sequence
from pathlib import Path

from desktop.services.updates import swapping
from desktop.services.updates.preparing import prepare
from desktop.services.updates.reading import examine
from tests.services.updates.update_files import HERE


def prepare_update(arguments: Sequence[str]) -> int:
    """Prepare the update FILE for the program in FOLDER with its data in DATA."""
    file, folder, data = (Path(each) for each in arguments[-3:])
    prepare(examine(file, HERE), data, folder)
    return 0


def swap_folders(arguments: Sequence[str]) -> int:
    """Swap the folders of the journal."""
    journal = swapping.read_journal(Path(arguments[-1]))
    assert journal is not None
    return 0 if swapping.swap(journal) else 1
