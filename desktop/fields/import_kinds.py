"""Kinds of values that only workbooks hold: marks in "x" columns, starting months, percentages."""

import datetime
import re
from dataclasses import replace
from typing import ClassVar

from typing_extensions import override

from desktop.domain.code_tables import TRUE_MARKS, is_marked
from desktop.domain.dates import PartialDate, parse_date_text, year_or_serial
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.vietnamese_text import fold, nfc
from desktop.fields.field_kinds import (
    BirthDate,
    Date,
    FieldKind,
    ParseContext,
    Parsed,
    RawValue,
    raw_text,
)

_MARKED, _UNMARKED = Parsed(value=True), Parsed(value=False)
_MOST_PERCENT = 100
_SEX_MARKS = TRUE_MARKS - {"1"}
_NAMED_MONTH = re.compile(r"(?:(?:tu )?(?:thang|thg|th|t) ?)?(\d{1,2}) (\d{4}|(?:1[3-9]|[2-4]\d))")
_YEAR_AND_MONTH = re.compile(r"(20\d\d)(0[1-9]|1[0-2])")
_ONLY_A_MONTH = re.compile(r"(?:(?:thang|thg|th|t) ?)?(?:0?[1-9]|1[0-2])")
_DAY_IN_PERIOD = re.compile(
    r"\d{4}-\d\d-\d\d|\d{1,2}[/.\-]\d{1,2}[/.\-](?:\d{4}|\d{2})(?!\d)|\d{1,2}[/.]\d{4}"
)
_BOTH = 2
_WITHOUT_MARKS = {"co": True, "khong": False}


class Mark(FieldKind):
    """A cell of a column that is marked or left blank (x, v, 1, có)."""

    editor: ClassVar[str] = "flag"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        """Read a mark; a blank cell is not marked."""
        if isinstance(raw, bool):
            return _MARKED if raw else _UNMARKED
        text = nfc(raw_text(raw))
        # Programs that write without marks say Co and Khong.
        marked = _WITHOUT_MARKS.get(text.lower(), is_marked(text))
        if marked is not None:
            return _MARKED if marked else _UNMARKED
        issue = Issue(
            "mark.unclear",
            QT_TRANSLATE_NOOP(
                "issues", "“{text}” không phải dấu đánh. Ghi x hoặc để trống, ô này được bỏ qua."
            ),
            Severity.WARNING,
            {"text": text},
        )
        return Parsed(None, (issue,))


class BirthOrMark(BirthDate):
    """A cell of a column "Nam" or "Nữ": the birth date, or only a mark (read as True)."""

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        """Read a birth date; x and the like mark the sex."""
        if isinstance(raw, str) and nfc(raw).lower() in _SEX_MARKS:
            return _MARKED
        return super().parse(raw, context)


class PartOfDate(FieldKind):
    """A day or a month in a column of its own, from 1 to `most`; 0 says that it is not known."""

    def __init__(self, most: int) -> None:
        self._most = most

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        """Read a number; the value is an int."""
        text = nfc(raw_text(raw)).lstrip("'")
        if not text.strip("0-. "):
            return Parsed(None)
        if text.isascii() and text.isdigit() and int(text) <= self._most:
            return Parsed(int(text))
        issue = Issue(
            "date.part",
            QT_TRANSLATE_NOOP(
                "issues", "“{text}” không phải là số từ 1 đến {most}. Sửa lại ngày, tháng sinh."
            ),
            values={"text": text, "most": self._most},
        )
        return Parsed(None, (issue,))


class DayAndMonth(FieldKind):
    """A day and a month beside a column of years: 05/07, also where Excel made a date of it."""

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        """Read both numbers; the value is (day, month)."""
        if isinstance(raw, datetime.date):
            return Parsed((raw.day, raw.month))
        text = nfc(raw_text(raw)).lstrip("'")
        if not text.strip("0-./ "):
            return Parsed(None)
        outcome = parse_date_text(f"{text}/2000", today=context.today)
        if outcome.value is not None and outcome.value.day is not None:
            return Parsed((outcome.value.day, outcome.value.month))
        issue = Issue(
            "date.day_month",
            QT_TRANSLATE_NOOP(
                "issues", "“{text}” không phải ngày/tháng, ví dụ 05/07. Sửa lại ngày, tháng sinh."
            ),
            values={"text": text},
        )
        return Parsed(None, (issue,))


class StartMonth(FieldKind):
    """The month a cover begins: 04/2025, or a day of it (01/04/2025)."""

    editor: ClassVar[str] = "date"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        """Read a month or a day; the value is the day itself, or the first of the month."""
        if isinstance(raw, datetime.datetime):
            return Parsed(raw.date())
        if isinstance(raw, datetime.date):
            return Parsed(raw)
        text = raw_text(raw)
        if (
            isinstance(raw, int | float)
            and not isinstance(raw, bool)
            and not _YEAR_AND_MONTH.fullmatch(text)
        ):
            outcome = year_or_serial(raw, today=context.today, date_1904=context.date_1904)
        else:
            outcome = parse_date_text(
                _month_as_date(text),
                today=context.today,
                order=context.day_order,
                years_ahead=5,
            )
        if outcome.value is None and _ONLY_A_MONTH.fullmatch(fold(text)):
            return Parsed(None, (_no_year(text),))
        if outcome.value is None or outcome.value.month is None:
            return Parsed(None, outcome.issues or ((_no_month(),) if outcome.value else ()))
        return Parsed(outcome.value.first_day(), outcome.issues)

    @override
    def show(self, value: object | None, translate: Translate | None = None) -> str:
        """Return the day as people read it."""
        return PartialDate.of(value).show() if isinstance(value, datetime.date) else ""


class HintedDate(Date):
    """A date that helps and is not needed: one that cannot be read is told and left out."""

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        """Read a date; what is wrong with it only warns."""
        read = super().parse(raw, context)
        if read.value is not None:
            return read
        return Parsed(
            None, tuple(replace(issue, severity=Severity.WARNING) for issue in read.issues)
        )


class Period(FieldKind):
    """Two days in one cell: "01/12/2025 - 30/11/2026", "từ 01/01/2026 đến 31/12/2026"."""

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        """Read both days; the value is (first, last). Months alone begin and end with a month."""
        text = nfc(raw_text(raw))
        if not text:
            return Parsed(None)
        found = [
            parse_date_text(part, today=context.today, order=context.day_order, years_ahead=20)
            for part in _DAY_IN_PERIOD.findall(text)
        ]
        days = [one.value for one in found if one.value is not None and one.value.month]
        if len(found) != _BOTH or len(days) != _BOTH:
            issue = Issue(
                "period.unreadable",
                QT_TRANSLATE_NOOP(
                    "issues",
                    "“{text}” không rõ ngày bắt đầu và ngày hết hạn. Ghi dạng 01/12/2025 - "
                    "30/11/2026.",
                ),
                values={"text": text},
            )
            return Parsed(None, (issue,))
        issues = tuple(issue for one in found for issue in one.issues)
        return Parsed((days[0].first_day(), days[1].last_day()), issues)


class Percent(FieldKind):
    """A share in per cent: 30, "30 %", or a cell formatted as a percentage (0.3)."""

    align_right: ClassVar[bool] = True

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        """Read a share as a number from 0 to 100."""
        text = nfc(raw_text(raw)).replace("%", "").replace(",", ".").strip()
        if not text:
            return Parsed(None)
        try:
            number = float(text)
        except ValueError:
            number = -1.0
        if isinstance(raw, float) and 0 < number <= 1:
            number *= 100
        if 0 <= number <= _MOST_PERCENT:
            return Parsed(round(number, 2))
        issue = Issue(
            "percent.unreadable",
            QT_TRANSLATE_NOOP("issues", "Tỷ lệ “{text}” phải từ 0 đến 100. Ô này được bỏ qua."),
            Severity.WARNING,
            {"text": text},
        )
        return Parsed(None, (issue,))


def _month_as_date(text: str) -> str:
    """Return T11/2026, tháng 11-2026, 202611 and 11/26 in the form month/year."""
    folded = fold(text)
    if match := _NAMED_MONTH.fullmatch(folded):
        month, year = match.groups()
    elif match := _YEAR_AND_MONTH.fullmatch(folded):
        year, month = match.groups()
    else:
        return text
    return f"{month}/{year if len(year) > 2 else f'20{year}'}"  # noqa: PLR2004 - a short year


def _no_year(text: str) -> Issue:
    return Issue(
        "month.no_year",
        QT_TRANSLATE_NOOP(
            "issues", "“{text}” chỉ có tháng, chưa rõ năm. Ghi tháng/năm, ví dụ 04/2025."
        ),
        values={"text": text},
    )


def _no_month() -> Issue:
    return Issue(
        "month.missing",
        QT_TRANSLATE_NOOP("issues", "Chỉ thấy năm, chưa rõ tháng. Ghi tháng/năm, ví dụ 04/2025."),
    )
