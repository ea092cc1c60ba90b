"""Kinds of fields: how a raw cell or typed text becomes a value, and how a value is shown."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from typing_extensions import override

from desktop.domain.checked_text import lost_digits
from desktop.domain.code_tables import is_marked
from desktop.domain.dates import (
    FIRST_YEAR,
    LAST_YEAR,
    DayOrder,
    ParsedDate,
    PartialDate,
    day_of_this_year,
    parse_date_text,
    year_or_serial,
)
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.vietnamese_text import name_problem, nfc, title_case_name

_WHOLE_NUMBER = re.compile(r"[0-9]+|[0-9]{1,3}(\.[0-9]{3})+")

RawValue = str | int | float | bool | datetime.date | datetime.datetime | datetime.time | None


@dataclass(frozen=True, slots=True)
class ParseContext:
    """What a column or form knows that a single value does not.

    `today` decides two-digit years and future dates; `day_order` is the column's order of day and
    month; `dot_is_thousands` settles `704.025`; `money_unit` is 1, 1_000 or 1_000_000 đồng.
    `typed` holds where somebody types now and sees what is understood: a date without its year
    is of this year there, never in a file.
    """

    today: datetime.date
    day_order: DayOrder = DayOrder.DAY_FIRST
    dot_is_thousands: bool | None = None
    money_unit: int = 1
    date_1904: bool = False
    typed: bool = False


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

    def show(self, value: object | None, translate: Translate | None = None) -> str:
        """Return the text people read; the empty text for None."""
        del translate
        return "" if value is None else str(value)

    def excel_value(self, value: object | None) -> object | None:
        """Return what is written into an Excel cell (text, int, date or None)."""
        return None if value is None else self.show(value)


def raw_text(raw: RawValue) -> str:
    """Return a raw value as the text a person would have typed ('' for None; 12.0 is 12)."""
    if raw is None:
        return ""
    if isinstance(raw, float) and raw.is_integer():
        return str(int(raw))
    if isinstance(raw, datetime.datetime) and raw.time() == datetime.time():
        return raw.strftime("%d/%m/%Y")
    return raw.strftime("%d/%m/%Y") if type(raw) is datetime.date else str(raw)


class Text(FieldKind):
    """One line of words, cleaned and otherwise kept as typed."""

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        return Parsed(nfc(raw_text(raw)) or None)


class Note(Text):
    """Words of any length."""

    editor = "note"


class Code(Text):
    """A number or code that is kept as text: leading zeros count."""

    editor = "code"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        lost = lost_digits(raw)
        if lost is not None:
            return Parsed(None, (lost,))
        return Parsed(nfc(raw_text(raw)).lstrip("'") or None)


class Name(Text):
    """A person's name; one written all in capitals is shown in the usual way."""

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        name = nfc(raw_text(raw))
        if not name:
            return Parsed(None)
        problem = name_problem(name)
        return Parsed(name, () if problem is None else (problem,))

    @override
    def show(self, value: object | None, translate: Translate | None = None) -> str:
        return "" if value is None else title_case_name(str(value))


class NameOrCode(Name):
    """Somebody of a list, named or by a code (NVT001): only the list knows whether it is one."""

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        found = Name.parse(self, raw, context)
        code = any(character.isdigit() for character in str(found.value or ""))
        return Parsed(found.value) if code else found

    @override
    def show(self, value: object | None, translate: Translate | None = None) -> str:
        text = "" if value is None else str(value)
        return text if any(sign.isdigit() for sign in text) else Name.show(self, value, translate)


class Number(FieldKind):
    """A whole number, not negative."""

    editor = "number"
    align_right = True
    excel_format = "#,##0"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        text = nfc(raw_text(raw)).replace(" ", "")
        if not text:
            return Parsed(None)
        if _WHOLE_NUMBER.fullmatch(text):
            return Parsed(int(text.replace(".", "")))
        issue = Issue(
            "number.unreadable",
            QT_TRANSLATE_NOOP("issues", "“{text}” không phải là số. Ghi số nguyên, ví dụ 12."),
            values={"text": raw_text(raw)},
        )
        return Parsed(None, (issue,))

    @override
    def show(self, value: object | None, translate: Translate | None = None) -> str:
        return "" if value is None else f"{value:,}".replace(",", ".")

    @override
    def excel_value(self, value: object | None) -> object | None:
        return value


def _read_date(raw: RawValue, context: ParseContext, *, years_ahead: int) -> ParsedDate:
    if isinstance(raw, datetime.date):
        known = PartialDate.of(raw)
        if FIRST_YEAR <= raw.year <= LAST_YEAR:
            return ParsedDate(known)
        raw = known.iso()  # read as text, which tells what is wrong with the year
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        return year_or_serial(raw, today=context.today, date_1904=context.date_1904)
    return parse_date_text(
        raw_text(raw), today=context.today, order=context.day_order, years_ahead=years_ahead
    )


class BirthDate(FieldKind):
    """A birth date known to the day, month or year (domain.md 3.9); never in the future."""

    editor = "date"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        read = _read_date(raw, context, years_ahead=0)
        if read.value is not None and read.value.first_day() > context.today:
            issue = Issue(
                "birth_date.future",
                QT_TRANSLATE_NOOP("issues", "Ngày sinh {date} ở tương lai. Sửa lại ngày sinh."),
                values={"date": read.value.show()},
            )
            return Parsed(None, (issue,))
        return Parsed(read.value, read.issues)

    @override
    def show(self, value: object | None, translate: Translate | None = None) -> str:
        return value.show() if isinstance(value, PartialDate) else ""

    @override
    def excel_value(self, value: object | None) -> object | None:
        if not isinstance(value, PartialDate):
            return None
        return value.first_day() if value.day is not None else value.show()

    excel_format = "dd/mm/yyyy"


class Date(FieldKind):
    """A full calendar date; a month alone (`04/2025`) means its first day where that is usual."""

    editor = "date"
    excel_format = "dd/mm/yyyy"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        read = day_of_this_year(raw_text(raw), context.today) if context.typed else None
        read = read or _read_date(raw, context, years_ahead=20)
        if read.value is None or read.value.day is not None:
            return Parsed(None if read.value is None else read.value.first_day(), read.issues)
        issue = Issue(
            "date.incomplete",
            QT_TRANSLATE_NOOP(
                "issues", "Ngày chưa đủ: {text}. Nhập dạng ngày/tháng/năm, ví dụ 06/07/2026."
            ),
            values={"text": read.value.show()},
        )
        return Parsed(None, (issue,))

    @override
    def show(self, value: object | None, translate: Translate | None = None) -> str:
        return value.strftime("%d/%m/%Y") if isinstance(value, datetime.date) else ""

    @override
    def excel_value(self, value: object | None) -> object | None:
        return value


class Flag(FieldKind):
    """Yes or no."""

    editor = "flag"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        if isinstance(raw, bool) or raw is None:
            return Parsed(bool(raw))
        marked = is_marked(raw_text(raw))
        if marked is not None:
            return Parsed(marked)
        issue = Issue(
            "flag.unreadable",
            QT_TRANSLATE_NOOP("issues", "“{text}” không rõ là có hay không. Ghi x hoặc để trống."),
            Severity.WARNING,
            {"text": raw_text(raw)},
        )
        return Parsed(None, (issue,))

    @override
    def show(self, value: object | None, translate: Translate | None = None) -> str:
        return "x" if value else ""
