"""The newer program works: the old one goes, with everything that the update needed."""

import shutil
from contextlib import suppress
from pathlib import Path

from desktop.domain.update_journal import journal_file
from desktop.services.updates import preparing, swapping, unpacking
from desktop.services.updates.preparing import Tried


def finish(folder: Path | None, version: str, data_folder: Path) -> Tried | None:
    """Clear away what an update left; return what was tried, None when nothing was.

    `folder` is that of the program, `version` what runs in it now. What another program still
    holds stays, and goes with the next update.
    """
    aside = None if folder is None else swapping.confirm(folder, version)
    if folder is not None and aside is not None:
        for left in (aside, folder.with_name(folder.name + unpacking.SMALL_COPY)):
            shutil.rmtree(left, ignore_errors=True)
    tried = preparing.last_try(data_folder)
    if tried is not None:
        preparing.forget(data_folder)
    return tried


def give_up(folder: Path, data_folder: Path) -> None:
    """Clear away an update that was ready, before anything was started: it takes much room."""
    fresh = unpacking.fresh_folder(folder)
    with preparing.ALONE:
        with suppress(OSError):
            journal_file(folder).unlink(missing_ok=True)
        for left in (fresh, folder.with_name(folder.name + unpacking.SMALL_COPY)):
            if not swapping.holds_data(left):
                shutil.rmtree(left, ignore_errors=True)
        preparing.forget(data_folder)
