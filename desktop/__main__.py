"""Start of the program: no verb opens the window, a verb runs without a screen."""

import sys
from collections.abc import Sequence
from pathlib import Path

from desktop import __version__
from desktop.domain.program_place import program_folder
from desktop.domain.update_journal import journal_file

READ_WORKBOOK = "read-workbook"
"""Hidden verb: this process only reads one workbook for its parent (see workbooks/reading.py)."""

APPLY_UPDATE = "apply-update"
"""Hidden verb: puts a newer program in this one's place (see services/updates/swapping.py)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [READ_WORKBOOK]:
        from desktop.workbooks import child_reader

        return child_reader.main(given[1:])
    if given[:1] == [APPLY_UPDATE]:
        from desktop.services.updates import swapping

        return swapping.main(given[1:])
    if sys.platform == "win32":
        from desktop.application.running_mark import mark_running

        mark_running()
    updated = _swapped_folder()
    if updated is not None and not _is_settled(updated):
        return _refuse_without_data(updated, given)
    if _wants_window(given):
        from desktop import application

        return application.run(given)
    from desktop import command_line

    code = command_line.main(given)
    if code == 0 and updated is not None:
        _confirm_update(updated)
    return code


def _swapped_folder() -> Path | None:
    """Return the program's folder when it was swapped for that of another version."""
    folder = program_folder()
    return None if folder is None or not journal_file(folder).exists() else folder


def _is_settled(folder: Path) -> bool:
    """Bring a swap of folders to its end, and tell whether everything is here."""
    from desktop.services.updates import swapping

    return swapping.settle(folder, __version__)


def _refuse_without_data(folder: Path, given: list[str]) -> int:
    """Begin nothing beside data that are still with the old program: an empty book would open."""
    from desktop.domain.update_file import not_all_here

    error = not_all_here(str(folder.parent))
    if _wants_window(given):
        from desktop import application

        return application.refuse(error)
    if sys.stderr is not None:
        sys.stderr.write(error.text() + "\n")
    return 1


def _confirm_update(folder: Path) -> None:
    from desktop.services.updates.finishing import finish
    from desktop.settings.locations import data_folder

    finish(folder, __version__, data_folder())


def _wants_window(arguments: list[str]) -> bool:
    """Whether only options of the window are given (`--database FILE`, `--language vi`)."""
    options = {"--database", "--language"}
    words = [part for word in arguments for part in _option_and_value(word)]
    return len(words) % 2 == 0 and all(word in options for word in words[::2])


def _option_and_value(word: str) -> list[str]:
    option, sign, value = word.partition("=")
    return [option, value] if sign and option.startswith("--") else [word]


if __name__ == "__main__":
    sys.exit(main())
