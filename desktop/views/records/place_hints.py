"""Tells in a form, before it is saved, what becomes of old names of places that are typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.place_book import FoundBy, PlaceBook
from desktop.fields.record_kinds import Draft

if TYPE_CHECKING:
    from desktop.storage.database import Database

_KNOWN_AS = QT_TRANSLATE_NOOP(
    "issues", "“{name}” là thôn/tổ “{place}”: khi ghi được đổi theo tên này."
)
_MOVED = QT_TRANSLATE_NOOP(
    "issues", "Khi ghi, xã cũ được đổi thành “{new}”; địa chỉ cũ được giữ ở ô Địa chỉ cũ."
)


@dataclass(frozen=True, slots=True)
class PlaceHints:
    """The names of places, and the stored values of the record that a form shows (None: new)."""

    book: PlaceBook
    before: Mapping[str, object] | None

    @classmethod
    def read(cls, database: "Database", draft: Draft) -> "PlaceHints":
        """Read the names of the record's commune, on a reader thread."""
        from desktop.services import place_names  # noqa: PLC0415 - see record_list.py

        book = place_names.book_of(database, draft.kind, draft.id)
        return cls(book, None if draft.id is None else draft.values)

    def of_name(self, value: object) -> Issue | None:
        """Return what to say of a neighbourhood that the office knows by another name."""
        found = self.book.find(str(value))
        if found.place is None or found.by is FoundBy.NAME:
            return None
        values = {"name": str(value), "place": found.place.name}
        return Issue("link.known_as", _KNOWN_AS, Severity.WARNING, values)

    def of_address(self, value: object) -> Issue | None:
        """Return what to say of an address that names an old commune."""
        from desktop.services import place_names  # noqa: PLC0415

        after = place_names.with_new_address(self.book, {"address": value}, self.before)
        if after["address"] == value:
            return None
        return Issue("address.moved", _MOVED, Severity.WARNING, {"new": after["address"]})
