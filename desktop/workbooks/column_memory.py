"""Columns as a person mapped them once: found again by the headers of a table."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop.workbooks.header_detection import HeaderBlock
from desktop.workbooks.header_texts import header_key


@dataclass(frozen=True, slots=True)
class RememberedColumns:
    """A layout, and the field of each column (letters -> field, None: not read)."""

    layout: str
    columns: Mapping[str, str | None]

    def as_text(self) -> str:
        """Return it as JSON, the same for the same columns."""
        return json.dumps({"layout": self.layout, "columns": dict(sorted(self.columns.items()))})

    @classmethod
    def from_text(cls, text: str) -> "RememberedColumns | None":
        """Read what `as_text` wrote; None for anything else."""
        try:
            told = json.loads(text)
            columns = {str(letters): key for letters, key in told["columns"].items()}
            fine = all(key is None or isinstance(key, str) for key in columns.values())
            return cls(str(told["layout"]), columns) if fine else None
        except (ValueError, TypeError, KeyError, AttributeError):
            return None


Recall = Callable[[str], RememberedColumns | None]
"""Signature of a header -> what was remembered for it."""


def signature_of(header: HeaderBlock) -> str:
    """Return what stands for a header: its texts without marks, spaces and case, in their order."""
    told = [
        [column.index, *(header_key(text) for text in column.texts), header_key(column.code or "")]
        for column in header.columns
    ]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:32]


def nothing_remembered(signature: str) -> None:
    """Recall nothing, whatever the header."""
    del signature
