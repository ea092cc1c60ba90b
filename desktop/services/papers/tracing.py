"""Notes in the audit which papers with personal data were printed or written to a file."""

from collections.abc import Mapping
from contextlib import suppress

from desktop.domain.paper import Paper
from desktop.services.export_audit import note_export
from desktop.storage.database import Database
from desktop.storage.database_errors import DatabaseReadOnly


def note_paper(
    database: Database, paper: Paper, who: str, *, file: Mapping[str, object] | None = None
) -> None:
    """Note a paper that `who` printed or, with `file` (name and digest), wrote to a PDF.

    Papers that followed it are noted one by one. One without personal data leaves no note; nor
    does one from a disk that is only read.
    """
    for other in paper.followed_by:
        note_paper(database, other, who, file=file)
    trace = paper.trace
    if trace is None:
        return
    if file is not None:
        note_export(database, who, trace.kind, {**file, **trace.details})
        return
    with suppress(DatabaseReadOnly), database.write(who) as unit:
        unit.note("print", trace.kind, {"paper": paper.name, **trace.details})
