"""What the layout of an official form declares, and what a filled sheet of it holds.

The agency gives its forms out anew every few years (Decision 366/QĐ-BHXH of 29/04/2026 after
490/QĐ-BHXH of 28/03/2023): such a change is a change of the data here, not of the writer.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from desktop.domain.report_table import Signature
from desktop.workbooks.writing import CellValue


class Kind(Enum):
    """How the cells of a column are written."""

    TEXT = "text"
    """Also every number of a person, of a receipt and of a collector: zeros count."""
    CODE = "code"
    """A text in the middle of its cell."""
    ORDINAL = "ordinal"
    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    MONTH = "month"
    """The first of a month, shown as its month and year."""


class Look(Enum):
    """How a text of the title block is set."""

    PLAIN = "plain"
    BOLD = "bold"
    SMALL = "small"
    TITLE = "title"
    CENTRED = "centred"


@dataclass(frozen=True, slots=True)
class FormColumn:
    """One column: its words from the uppermost header row down, and its sign in the index row."""

    key: str
    headers: tuple[str, ...]
    index: str | int
    kind: Kind = Kind.TEXT
    width: float = 10.0


@dataclass(frozen=True, slots=True)
class TitleText:
    """A text above the table: the cells it takes (A2:G2), its words with names to fill in."""

    cells: str
    words: str
    look: Look = Look.PLAIN


@dataclass(frozen=True, slots=True)
class Section:
    """A row that names a part of the table: I, Tăng."""

    number: str
    title: str


@dataclass(frozen=True, slots=True)
class Lines:
    """Where the rows of the sheet stand."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A row with nothing but its frame."""


@dataclass(frozen=True, slots=True)
class Total:
    """A row of sums; `of_lines` tells the sums of the rows from sums that are always zero."""

    title: str
    of_lines: bool = True


BodyRow = Section | Lines | Blank | Total


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLayout:
    """An official form.

    `header_row` is where the header begins; under it stands the index row. `label_key` is the
    column that names sections and totals, `summed` are the columns with totals. `signing` are the
    columns (from, to) under which people sign, from left to right.
    """

    key: str
    sheet: str
    columns: tuple[FormColumn, ...]
    header_row: int
    titles: tuple[TitleText, ...]
    body: tuple[BodyRow, ...]
    label_key: str
    summed: tuple[str, ...]
    signing: tuple[tuple[str, str], ...]
    has_index: bool = True
    frozen_columns: int = 2

    @property
    def header_depth(self) -> int:
        """How many rows the header takes."""
        return max(len(column.headers) for column in self.columns)

    def place(self, key: str) -> int:
        """Return the number of a column, from 1."""
        return [column.key for column in self.columns].index(key) + 1


@dataclass(frozen=True, slots=True)
class FormEnd:
    """What stands below the table: sentences, place and date, who signs."""

    sentences: tuple[str, ...]
    place_and_date: str
    signatures: tuple[Signature, ...]


FormRow = Mapping[str, CellValue]
"""Values by the key of their column; what is not named stays empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSheet:
    """One sheet, filled: frozen figures that are only written down."""

    layout: FormLayout
    name: str
    texts: Mapping[str, str]
    rows: tuple[FormRow, ...]
    end: FormEnd
    totals: Mapping[str, int] = field(default_factory=dict)
