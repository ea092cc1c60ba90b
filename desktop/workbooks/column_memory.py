"""Columns as a person mapped them once: found again by the headers of a table."""

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from desktop.domain.left_out_codes import REASON_HEADER
from desktop.workbooks.header_detection import HeaderBlock
from desktop.workbooks.header_texts import header_key
from desktop.workbooks.workbook_content import WorkbookContent

SHEET_NAME: Final = "_ansinhxa_cot"
"""The hidden sheet of a workbook to mend that tells the columns a person mapped."""
_LETTERS: Final = re.compile(r"[A-Z]{1,3}")


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
            fine = fine and all(map(_LETTERS.fullmatch, columns))
            return cls(str(told["layout"]), columns) if fine else None
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None


Recall = Callable[[str], RememberedColumns | None]
"""Signature of a header -> what was remembered for it."""


def signature_of(header: HeaderBlock) -> str:
    """Return what stands for a header: its texts without marks, spaces and case, in their order.

    The reasons in a workbook to mend are none of it: its list is the one that it was made of.
    """
    told = [
        [column.index, *(header_key(text) for text in column.texts), header_key(column.code or "")]
        for column in header.columns
        if column.texts[-1:] != (REASON_HEADER,)
    ]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:32]


def nothing_remembered(signature: str) -> None:
    """Recall nothing, whatever the header."""
    del signature


def told_in(content: WorkbookContent, otherwise: Recall) -> Recall:
    """Return what finds columns by what a workbook to mend tells itself, then `otherwise`."""
    told = {
        str(row[0]): str(row[1])
        for sheet in content.sheets
        if sheet.name == SHEET_NAME
        for row in sheet.rows
        if len(row) > 1
    }

    def recall(signature: str) -> RememberedColumns | None:
        found = RememberedColumns.from_text(told[signature]) if signature in told else None
        return found or otherwise(signature)

    return recall


def without_told(content: WorkbookContent) -> WorkbookContent:
    """Return a workbook without the hidden sheet of the program's own."""
    return replace(content, sheets=tuple(one for one in content.sheets if one.name != SHEET_NAME))
