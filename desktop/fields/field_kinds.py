"""Kinds of fields: how a raw cell or typed text becomes a value, and how a value is shown."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from desktop.domain.dates import DayOrder, PartialDate
from desktop.domain.errors import Issue

RawValue = str | int | float | bool | datetime.date | datetime.datetime | datetime.time | None


@dataclass(frozen=True, slots=True)
class ParseContext:
    """What a column or form knows that a single value does not.

    `today` decides two-digit years and future dates; `day_order` is the column's order of day and
    month; `dot_is_thousands` settles `704.025`; `money_unit` is 1, 1_000 or 1_000_000 đồng.
    """

    today: datetime.date
    day_order: DayOrder = DayOrder.DAY_FIRST
    dot_is_thousands: bool | None = None
    money_unit: int = 1


@dataclass(frozen=True, slots=True)
class Parsed:
    """The outcome of reading one raw value.

    `belongs_to` names another field when the value is plainly that field's (a 9-digit CMND in a
    CCCD column, a 12-digit number in an SI column).
    """

    value: object | None
    issues: tuple[Issue, ...] = ()
    belongs_to: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether nothing forbids writing the value."""
        return not any(issue.blocks for issue in self.issues)


class FieldKind:
    """How values of one kind are read, shown, edited and written to Excel."""

    editor: ClassVar[str] = "line"
    """Name of the form editor: line, code, note, date, money, number, choice, flag."""
    align_right: ClassVar[bool] = False
    excel_format: ClassVar[str] = "@"
    """Number format of an Excel cell; '@' keeps text as text."""

    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        """Read a raw value; an empty one gives the value None without issues."""
        raise NotImplementedError

    def show(self, value: object | None) -> str:
        """Return the text people read; the empty text for None."""
        return "" if value is None else str(value)

    def excel_value(self, value: object | None) -> object | None:
        """Return what is written into an Excel cell (text, int, date or None)."""
        return None if value is None else self.show(value)
