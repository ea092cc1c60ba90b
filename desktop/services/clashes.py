"""Two people changed one record: what each of them wrote, field by field."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.fields.catalogue import kind_of
from desktop.fields.field_spec import FieldSpec
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.storage import audit_lines
from desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class ClashedField:
    """A field that holds two things: what is stored now and what was typed here.

    `mine_is_newer` tells who changed it since the form was opened: True only here, False only
    there, None both.
    """

    spec: FieldSpec
    mine_is_newer: bool | None


@dataclass(frozen=True, slots=True)
class Clash:
    """A record that moved on while a form was open; `stored` is how it stands now."""

    stored: Draft
    typed: Mapping[str, object]
    who: str
    at: datetime.datetime | None
    fields: tuple[ClashedField, ...]

    @property
    def is_open(self) -> bool:
        """Whether a person has to choose: both changed a field, to different values."""
        return any(field.mine_is_newer is None for field in self.fields)

    def merged(self, mine: Mapping[str, bool]) -> dict[str, object]:
        """Return the values to write; `mine` tells for each differing field whose is kept."""
        theirs = {field.spec.key for field in self.fields if not mine[field.spec.key]}
        return {
            key: self.stored.values[key] if key in theirs else value
            for key, value in self.typed.items()
        }


def read_clash(
    database: Database, before: Draft, typed: Mapping[str, object], today: datetime.date
) -> Clash:
    """Compare what a form showed, what was typed into it, and what is stored now.

    Raises:
        RecordMissing: the record was deleted meanwhile.
    """
    if before.id is None:
        raise ValueError("a new record clashes with none")
    return compared(database, before, typed, records.load(database, before.kind, before.id, today))


def compared(
    database: Database, before: Draft, typed: Mapping[str, object], stored: Draft
) -> Clash:
    """Lay what was typed into a form beside a record as it is stored now."""
    with database.read() as snapshot:
        lines = audit_lines.of_record(snapshot.connection, before.kind, stored.id or 0, 1)
    who, at = (lines[0].who, lines[0].at) if lines else ("", None)
    fields = tuple(
        ClashedField(spec, _whose(before.values.get(spec.key), stored.values, typed, spec.key))
        for spec in kind_of(before.kind).form_fields
        if spec.key in typed and spec.key in stored.values
        if typed[spec.key] != stored.values[spec.key]
    )
    return Clash(stored, typed, who, at, fields)


def _whose(
    was: object, stored: Mapping[str, object], typed: Mapping[str, object], key: str
) -> bool | None:
    if stored[key] == was:
        return True
    return False if typed[key] == was else None
