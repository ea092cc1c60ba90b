"""Notes in the audit who took data out of the office's database, or looked at numbers."""

from collections.abc import Mapping
from contextlib import suppress

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.storage.database import Database
from desktop.storage.database_errors import DatabaseReadOnly

EXPORTING = QT_TRANSLATE_NOOP("steps", "Xuất dữ liệu ra tệp")


def note_export(database: Database, who: str, kind: str, details: Mapping[str, object]) -> None:
    """Note a file that `who` had written (law 91/2025/QH15 asks who took personal data out).

    It is one short transaction, so that it also goes through beside an open window. A database
    on a disk that can only be read keeps no audit; what it holds may still be written out.
    """
    with suppress(DatabaseReadOnly), database.note(who, Step(EXPORTING)) as unit:
        unit.note("export", kind, details)


def note_reveal(database: Database, who: str, page: str) -> None:
    """Note that `who` had the hidden numbers of persons shown on a page of the window."""
    with suppress(DatabaseReadOnly), database.note(who) as unit:
        unit.note("reveal", "person", {"page": page})
