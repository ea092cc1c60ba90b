"""Keeps in the note what a list says and no record has a field for: nothing of a row is lost."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.row_table import RowTable

ADDED_NOTE = "added_note"
"""What a list adds to the note of a person who has one; `note` is the whole of a new person."""
LINE = QT_TRANSLATE_NOOP("import", "{label}: {text}")
BETWEEN = "; "


def note_columns(table: RowTable, layout: Layout) -> None:
    """Put the columns that a layout notes, with their names, into the notes of its rows."""
    present = [layout.spec(key) for key in layout.noted if table.has(key)]
    if not present:
        return
    notes, added = table.column("note"), table.column(ADDED_NOTE)
    for at, note in enumerate(notes):
        told = [
            LINE.format(label=spec.label, text=spec.kind.show(value))
            for spec in present
            if (value := table.columns[spec.key][at]) is not None
        ]
        if told:
            own = [str(note)] if note is not None else []
            added[at] = BETWEEN.join([*own, *told])
            notes[at] = added[at]


def joined_note(old: str, added: str) -> str:
    """Return a note with the words that it does not hold yet behind it, the old ones kept."""
    missing = [part for part in added.split(BETWEEN) if part.strip() and part not in old]
    return BETWEEN.join([old.rstrip(), *missing]) if missing else old
