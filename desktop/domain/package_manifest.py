"""The manifest of a package as text: what is signed, and how it lies in the hidden sheet."""

import base64
import datetime
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from desktop.domain.errors import InvalidInput
from desktop.domain.key_fingerprint import key_fingerprint
from desktop.domain.package import FORMAT_NAME, SCHEMA, PackageManifest
from desktop.domain.package_cells import SheetDigest
from desktop.domain.periods import Period

SHEET_NAME: Final = "_goi"
"""Very hidden: Excel does not offer to show it."""
SIGNATURE: Final = "signature"
LONGEST_CHUNK: Final = 32_000
"""A cell of Excel holds 32,767 characters."""
_CHECK_SIGNS: Final = 16
_NO_CELLS: Final[tuple[object, ...]] = (None, None, None)

ManifestRow = tuple[str, str, str]
"""name, text, check over both: the row that was changed is found by it"""


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where a table stands: its sheet, the rows above its first, the keys of its columns.

    `labels` gives, by column, the code for each label that stands in the cells: another version
    of the program may call it otherwise.
    """

    sheet: str
    rows_above: int
    columns: tuple[str, ...]
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SignedManifest:
    """All that is signed: what people are told, every sheet's digest, every table's place."""

    about: PackageManifest
    sheets: tuple[SheetDigest, ...]
    tables: Mapping[str, TablePlace]
    totals_sheet: str

    def message(self) -> bytes:
        """Return the bytes that are signed: ASCII without a space, so that no program trims it."""
        about = self.about
        content = {
            "format": FORMAT_NAME,
            "schema": about.schema,
            "program": about.program,
            "commune_code": about.commune_code,
            "commune_name": about.commune_name,
            "period": about.period.show(),
            "version": about.version,
            "made_at": about.made_at.isoformat(timespec="seconds"),
            "as_of": about.as_of.isoformat(),
            "row_counts": dict(about.row_counts),
            "control_totals": dict(about.control_totals),
            "content_digest": about.content_digest,
            "figures_digest": about.figures_digest,
            "public_key": base64.b64encode(about.public_key).decode(),
            "lists": list(about.lists),
            "digest_key": about.digest_key,
            "sample": about.is_sample,
            "unfinished": about.is_unfinished,
            "unlocked": about.is_unlocked,
            "totals_sheet": self.totals_sheet,
            "tables": {
                key: {
                    "sheet": place.sheet,
                    "rows_above": place.rows_above,
                    "columns": list(place.columns),
                    "labels": {column: dict(codes) for column, codes in place.labels.items()},
                }
                for key, place in self.tables.items()
            },
            "sheets": [
                {
                    "name": sheet.name,
                    "digest": sheet.digest,
                    "row_count": sheet.row_count,
                    "rows": sheet.rows,
                    "columns": sheet.columns,
                }
                for sheet in self.sheets
            ],
        }
        text = json.dumps(content, ensure_ascii=True, separators=(",", ":"))
        return text.replace(" ", "\\u0020").encode("ascii")


def manifest_rows(message: bytes, signature: bytes) -> list[ManifestRow]:
    """Return the rows of the hidden sheet: the format, the message in pieces, the signature."""
    text = message.decode("ascii")
    pieces = [text[start : start + LONGEST_CHUNK] for start in range(0, len(text), LONGEST_CHUNK)]
    named = [
        (FORMAT_NAME, str(SCHEMA)),
        *((str(number), piece) for number, piece in enumerate(pieces, start=1)),
        (SIGNATURE, base64.b64encode(signature).decode()),
    ]
    return [(name, content, row_check(name, content)) for name, content in named]


def row_check(name: str, content: str) -> str:
    """Return the check of a row of the hidden sheet."""
    return hashlib.sha256(f"{name}\x1f{content}".encode()).hexdigest()[:_CHECK_SIGNS]


def damaged_row(rows: Sequence[Sequence[object]]) -> int | None:
    """Return the first row, from 1, of the hidden sheet that is not as it was written.

    A row that is missing at the end is told as the one after the last.
    """
    named = [row[0] if row else None for row in rows]
    end = named.index(SIGNATURE) if SIGNATURE in named else len(rows) - 1
    names = [FORMAT_NAME, *(str(number) for number in range(1, max(end, 2))), SIGNATURE]
    for number, name in enumerate(names, start=1):
        cells = tuple(rows[number - 1]) if number <= len(rows) else ()
        first, content, check, *more = (*cells, *_NO_CELLS)
        whole = isinstance(content, str) and first == name and check == row_check(name, content)
        if not whole or any(cell is not None for cell in more):
            return number
    for number in range(len(names), len(rows)):
        if any(cell is not None for cell in rows[number]):
            return number + 1
    return None


def schema_of(rows: Sequence[Sequence[object]]) -> int:
    """Return the layout's version out of whole rows; 0 when it is no number."""
    text = str(rows[0][1])
    return int(text) if text.isdecimal() else 0


def signed_parts(rows: Sequence[Sequence[object]]) -> tuple[bytes, bytes]:
    """Return message and signature out of whole rows."""
    message = "".join(str(row[1]) for row in rows[1:-1]).encode("ascii", "replace")
    try:
        return message, base64.b64decode(str(rows[-1][1]), validate=True)
    except ValueError:
        return message, b""


def public_key_in(message: bytes) -> bytes:
    """Return the key that a message names, b"" when it names none."""
    try:
        return base64.b64decode(json.loads(message)["public_key"], validate=True)
    except (ValueError, KeyError, TypeError):
        return b""


def parse_manifest(message: bytes) -> SignedManifest:
    """Read a message whose signature was found good.

    Raises:
        ValueError: it is not what this program writes in this version of the layout.
    """
    try:
        return _parsed(json.loads(message))
    except (KeyError, TypeError, AttributeError, InvalidInput) as error:
        raise ValueError(type(error).__name__) from error


def _parsed(content: Mapping[str, Any]) -> SignedManifest:
    public_key = base64.b64decode(content["public_key"], validate=True)
    about = PackageManifest(
        commune_code=str(content["commune_code"]),
        commune_name=str(content["commune_name"]),
        period=Period.parse(content["period"]),
        version=int(content["version"]),
        made_at=datetime.datetime.fromisoformat(content["made_at"]),
        as_of=datetime.date.fromisoformat(content["as_of"]),
        schema=int(content["schema"]),
        program=str(content["program"]),
        row_counts={str(key): int(count) for key, count in content["row_counts"].items()},
        control_totals={str(key): int(sum_) for key, sum_ in content["control_totals"].items()},
        content_digest=str(content["content_digest"]),
        figures_digest=str(content["figures_digest"]),
        public_key=public_key,
        fingerprint=key_fingerprint(public_key),
        signature_ok=True,
        lists=tuple(map(str, content["lists"])),
        digest_key=str(content["digest_key"]),
        is_sample=content.get("sample") is True,
        is_unfinished=content.get("unfinished") is True,
        is_unlocked=content.get("unlocked") is True,
    )
    return SignedManifest(
        about=about,
        sheets=tuple(
            SheetDigest(
                str(sheet["name"]),
                str(sheet["digest"]),
                int(sheet["row_count"]),
                str(sheet["rows"]),
                str(sheet["columns"]),
            )
            for sheet in content["sheets"]
        ),
        tables={
            str(key): TablePlace(
                str(place["sheet"]),
                int(place["rows_above"]),
                tuple(map(str, place["columns"])),
                _labels(place.get("labels", {})),
            )
            for key, place in content["tables"].items()
        },
        totals_sheet=str(content["totals_sheet"]),
    )


def _labels(content: Mapping[str, Any]) -> Mapping[str, Mapping[str, str]]:
    return {
        str(column): {str(label): str(code) for label, code in codes.items()}
        for column, codes in content.items()
    }
