"""A package for the province: what it holds, and what can be wrong with one."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Final

from desktop.domain.code_tables import CodeTable
from desktop.domain.errors import UserFacingError
from desktop.domain.periods import Period

PackageValue = str | int | datetime.date | None
"""A value of a table: text, a whole number (money in đồng too), a day, or nothing."""

FORMAT_NAME: Final = "ansinhxa-package"
SCHEMA: Final = 2
"""The version of the layout; a reader refuses one that is newer than its own.

2: days as days of the workbook, and labels for the codes in the lists that people read.
"""


class PackageFault(StrEnum):
    """What is wrong with a package: the code of its `PackageProblem`."""

    UNREACHABLE = "package.unreachable"
    """The file is not there, or another program keeps it."""
    NOT_A_PACKAGE = "package.not_a_package"
    """A workbook (or something else) that this program did not make as a package."""
    DAMAGED = "package.damaged"
    """The file cannot be read to its end."""
    PASSWORD_NEEDED = "package.password_needed"  # noqa: S105 - a code, no password
    WRONG_PASSWORD = "package.wrong_password"  # noqa: S105 - a code, no password
    UNKNOWN_SCHEMA = "package.unknown_schema"
    """Made by a newer program in a layout that this one does not know."""
    EDITED_CELL = "package.edited_cell"
    """A value is not what the commune's program wrote: `sheet`, `row`, perhaps `column` tell."""
    EDITED_TOTAL = "package.edited_total"
    """A control total is not the sum of its rows, or was written over."""
    EDITED_SHEET = "package.edited_sheet"
    """A sheet was taken out, renamed, or put in."""
    EDITED_MANIFEST = "package.edited_manifest"
    """The hidden manifest was changed or cut."""
    BAD_SIGNATURE = "package.bad_signature"
    """The manifest is whole but was not signed with the key that it names."""


@dataclass(frozen=True, slots=True)
class EditedPlace:
    """Where a package differs from what was signed; row and column count from 1 as in Excel.

    `row` is None for a whole sheet, `column` where only the row is known.
    """

    sheet: str
    row: int | None = None
    column: int | None = None


class PackageProblem(UserFacingError):
    """A package cannot be taken in; nothing of it counts. `code` is a `PackageFault`.

    `places` are the first differences found, in the order of the workbook. `about` is what the
    signed manifest says of itself, where that is whole: whose package was edited can be told.
    """

    def __init__(
        self,
        fault: PackageFault,
        template: str,
        where: str | None = None,
        places: tuple[EditedPlace, ...] = (),
        **values: object,
    ) -> None:
        """Keep the places beside the sentence."""
        super().__init__(str(fault), template, where, **values)
        self.fault = fault
        self.places = places
        self.about: PackageManifest | None = None

    @property
    def sheet(self) -> str | None:
        """The sheet of the first difference."""
        return self.places[0].sheet if self.places else None

    @property
    def row(self) -> int | None:
        """The row of the first difference, as Excel counts."""
        return self.places[0].row if self.places else None

    @property
    def column(self) -> int | None:
        """The column of the first difference, from 1, where it is known."""
        return self.places[0].column if self.places else None


class ColumnKind(Enum):
    """What the cells of a column of a table are."""

    TEXT = "text"
    """Never None: an empty cell is an empty text."""
    WHOLE = "whole"
    DAY = "day"
    """A day of the workbook, in its format; before March 1900, of which workbooks do not agree, a
    text, and ISO text in packages of the first layout."""
    PARTIAL_DAY = "partial_day"
    """ISO text, perhaps without the day or the month; a full one is written as a day is."""


@dataclass(frozen=True, slots=True)
class PackageColumn:
    """A column of a table; `label` is the header that people read.

    The rows' sum of a `totalled` column is a control total. Of `codes`, people see the labels.
    What is `for_machines` is hidden where the rows have names.
    """

    key: str
    label: str
    kind: ColumnKind = ColumnKind.TEXT
    totalled: bool = False
    width: float = 14.0
    codes: Callable[[], CodeTable] | None = None
    for_machines: bool = False


@dataclass(frozen=True, slots=True)
class PackageTable:
    """A table of a package: keys of the columns and the rows, in the order they were written."""

    key: str
    columns: tuple[str, ...]
    rows: tuple[tuple[PackageValue, ...], ...]

    def column(self, key: str) -> tuple[PackageValue, ...]:
        """Return the values of a column; raises `ValueError` when there is none."""
        place = self.columns.index(key)
        return tuple(row[place] for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageManifest:
    """What the hidden, signed manifest says of a package.

    `content_digest` covers every cell of every sheet, `figures_digest` the tables alone: it is
    equal in two versions with the same figures. `control_totals` are `table.rows` and
    `table.column`. `digest_key` names the province's key of the persons' digests ("" without).
    On the day it was made `is_sample`: the office held invented records; `is_unfinished`: the
    period was running; `is_unlocked`: it was over, and a month of it could still be written to.
    Files of older programs say nothing of these three.
    """

    commune_code: str
    commune_name: str
    period: Period
    version: int
    made_at: datetime.datetime
    as_of: datetime.date
    schema: int
    program: str
    row_counts: Mapping[str, int]
    control_totals: Mapping[str, int]
    content_digest: str
    figures_digest: str
    public_key: bytes
    fingerprint: str
    signature_ok: bool
    lists: tuple[str, ...] = ()
    digest_key: str = ""
    is_sample: bool = False
    is_unfinished: bool = False
    is_unlocked: bool = False


@dataclass(frozen=True, slots=True)
class Package:
    """A package that was read and found whole, unedited and signed."""

    manifest: PackageManifest
    tables: Mapping[str, PackageTable]


@dataclass(frozen=True, slots=True)
class Registration:
    """An office's public key as it introduces itself to the province."""

    commune_code: str
    commune_name: str
    public_key: bytes
    fingerprint: str
    made_at: datetime.datetime


@dataclass(frozen=True, slots=True)
class TableLayout:
    """How a table stands in a package: its sheet, its columns, whether people see it.

    `added` are columns that packages of the first layout lack.
    """

    key: str
    sheet: str
    title: str
    columns: tuple[PackageColumn, ...]
    visible: bool = True
    added: frozenset[str] = frozenset()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the columns."""
        return tuple(column.key for column in self.columns)

    def is_of(self, columns: tuple[str, ...]) -> bool:
        """Whether a table with these columns is one of this layout, or of an older version."""
        return columns in {
            self.keys,
            tuple(key for key in self.keys if key not in self.added),
        }


def control_totals(
    layouts: Mapping[str, TableLayout], tables: Mapping[str, PackageTable]
) -> dict[str, int]:
    """Return `table.rows` and the sum of every totalled column, reckoned from the rows."""
    totals: dict[str, int] = {}
    for key, table in tables.items():
        totals[f"{key}.rows"] = len(table.rows)
        for place, column in enumerate(layouts[key].columns):
            if column.totalled:
                totals[f"{key}.{column.key}"] = sum(
                    value for row in table.rows if isinstance(value := row[place], int)
                )
    return totals
