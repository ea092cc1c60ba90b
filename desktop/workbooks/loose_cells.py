"""Cells that a person understands and no field reads as they stand: two phones, words, ages."""

import datetime
import re
from collections.abc import Iterable
from typing import Final

from desktop.domain.dates import PartialDate, Precision, from_excel_serial
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold, nfc
from desktop.fields.field_kinds import BirthDate, FieldKind, Number, ParseContext, Parsed, raw_text
from desktop.fields.identity_kinds import HiCard, NationalId, Phone, SiNumber
from desktop.workbooks.workbook_content import CellValue

_NONE: Final = frozenset(
    {"khong", "khong co", "chua co", "chua", "ko", "ko co", "khong ro", "chua ro", "khong nho",
     "mat", "bi mat", "chua lam", "khong biet", "none", "null", "nan", "n a", "na", "x", "xx",
     "xxx", "0"}
)  # fmt: skip
_MAY_BE_MISSING: Final = (NationalId, SiNumber, HiCard, Phone, BirthDate)
_PHONE: Final = re.compile(r"(?:\+84|0)?\d(?:[ .\-]{0,3}\d){7,10}")
_BETWEEN_PHONES: Final = re.compile(r"[/;,&|\n]|\s[-–]\s|\s{2,}|\bhoặc\b|\bvà\b")
_LONG_NUMBER: Final = re.compile(r"\d{9,}")
_CCCD_LENGTH: Final = 12
_ONE_DATE: Final = re.compile(
    r"(?<!\d)(?:\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{4}|\d{1,2}\s*[/.\-]\s*\d{4}"
    r"|(?:19|20)\d{2})(?!\d)"
)
_AGE: Final = re.compile(r"(?:tuoi\s*:?\s*\d{1,3}|\d{1,3}\s*tuoi)")
_ENGLISH_MONTH: Final = re.compile(r"(\d{1,2})[\s\-/.]*([A-Za-z]{3,9})[\s\-/.,]*(\d{4})")
_ENGLISH: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                   "dec")  # fmt: skip
_COUNT: Final = re.compile(r"(\D*?)(\d{1,3}(?:\.\d{3})+|\d+)\s*(\D+)")
_ABOUT: Final = frozenset({"", "khoang", "gan", "hon", "tren"})
_COUNTED: Final = re.compile(
    r"(?:luot nguoi|luot|nguoi|em|hoc sinh|ho|the|hoi vien|dai bieu|tai khoan|suat)\b.*"
)
_ZERO_PARTS: Final = re.compile(r"\D*0{1,2}\D+(?:\d{1,2}\D+)?\d{4}\D*")
_FIRST_SERIAL, _LAST_SERIAL = 3_654, 19_999
"""Day numbers of 1910 to October 1954, below those that a date column surely means."""
_LEAST_SURE_SERIAL, _MOST_SURE_SERIAL = 20_000, 60_000


def reread(kind: FieldKind, cell: CellValue, context: ParseContext) -> Parsed | None:
    """Read a cell that its kind refused the way a person would; None when nobody could."""
    text = nfc(raw_text(cell))
    folded = fold(text)
    # Question marks alone are what a wrong conversion leaves of letters.
    says_none = folded in _NONE or not (folded or "?" in text)
    if isinstance(kind, _MAY_BE_MISSING) and says_none:
        return Parsed(None, (_says_none(text),))
    if isinstance(kind, Phone):
        return _phone(kind, text, context)
    if isinstance(kind, NationalId):
        return _national_id(kind, text, context)
    if isinstance(kind, BirthDate) and isinstance(cell, str):
        return _birth(kind, text, context)
    if isinstance(kind, Number):
        return _count(text)
    return None


def early_serial(cell: float, column: Iterable[CellValue], context: ParseContext) -> bool:
    """Whether a number is the Excel day of somebody old: others of the column are days too."""
    if not _FIRST_SERIAL <= cell <= _LAST_SERIAL or context.date_1904:
        return False
    return any(
        isinstance(other, datetime.date)
        or (isinstance(other, float) and _LEAST_SURE_SERIAL <= other <= _MOST_SURE_SERIAL)
        for other in column
    )


def day_of_serial(cell: float) -> Parsed:
    """Read an Excel day number and tell it."""
    day = from_excel_serial(cell)
    if day is None:
        return Parsed(None)
    known = PartialDate.of(day)
    issue = Issue(
        "date.serial",
        QT_TRANSLATE_NOOP("issues", "Số {number} là ngày của Excel, hiểu là {date}."),
        Severity.REPAIRED,
        {"number": int(cell), "date": known.show()},
    )
    return Parsed(known, (issue,))


def told_if_partial(cell: CellValue, read: Parsed) -> Parsed:
    """Tell that zeros of a birth date stand for what is not known: 00/00/1972 is the year."""
    born = read.value
    if not isinstance(cell, str) or not isinstance(born, PartialDate) or read.issues:
        return read
    if born.precision is Precision.DAY or not _ZERO_PARTS.fullmatch(cell):
        return read
    issue = Issue(
        "date.partial",
        QT_TRANSLATE_NOOP("issues", "“{text}” chưa đủ ngày, tháng: ghi ngày sinh là {date}."),
        Severity.REPAIRED,
        {"text": cell.strip(), "date": born.show()},
    )
    return Parsed(born, (issue,), read.belongs_to, read.extra)


def _phone(kind: FieldKind, text: str, context: ParseContext) -> Parsed | None:
    numbers: list[str] = []
    for piece in _BETWEEN_PHONES.split(text):
        for match in _PHONE.finditer(piece):
            read = kind.parse(match.group(), context)
            if read.ok and isinstance(read.value, str) and read.value not in numbers:
                numbers.append(read.value)
    if not numbers:
        return None
    first, *others = numbers
    if not others:
        return Parsed(first, (_taken_from(text, first),))
    issue = Issue(
        "phone.several",
        QT_TRANSLATE_NOOP(
            "issues",
            "Ô có nhiều số điện thoại: ghi số đầu {value}, không ghi {others}. Chọn lại nếu cần.",
        ),
        Severity.WARNING,
        {"value": first, "others": ", ".join(others)},
    )
    return Parsed(first, (issue,))


def _national_id(kind: FieldKind, text: str, context: ParseContext) -> Parsed | None:
    numbers = _LONG_NUMBER.findall(text)
    full = {number for number in numbers if len(number) == _CCCD_LENGTH}
    if len(full) != 1:
        return None
    (number,) = full
    read = kind.parse(number, context)
    if not read.ok or read.value is None:
        return None
    return Parsed(read.value, (*read.issues, _taken_from(text, number)), read.belongs_to)


def _birth(kind: FieldKind, text: str, context: ParseContext) -> Parsed | None:
    english = _ENGLISH_MONTH.fullmatch(text)
    if english and english[2][:3].lower() in _ENGLISH:
        date = f"{english[1]}/{_ENGLISH.index(english[2][:3].lower()) + 1}/{english[3]}"
    else:
        found = _ONE_DATE.findall(text)
        rest = _AGE.sub(" ", fold(_ONE_DATE.sub(" ", text)))
        if len(found) != 1 or any(map(str.isdigit, rest)):
            return None
        date = found[0]
    read = kind.parse(date, context)
    if not read.ok or not isinstance(read.value, PartialDate):
        return None
    return Parsed(read.value, (*read.issues, _taken_from(text, read.value.show())))


def _count(text: str) -> Parsed | None:
    match = _COUNT.fullmatch(text)
    if match is None or fold(match[1]) not in _ABOUT or not _COUNTED.fullmatch(fold(match[3])):
        return None
    digits = match[2].replace(".", "")
    return Parsed(int(digits), (_taken_from(text, digits),))


def _says_none(text: str) -> Issue:
    return Issue(
        "cell.says_none",
        QT_TRANSLATE_NOOP("issues", "“{text}” được hiểu là chưa có: ô này để trống."),
        Severity.WARNING,
        {"text": text},
    )


def _taken_from(text: str, value: str) -> Issue:
    return Issue(
        "cell.taken_from",
        QT_TRANSLATE_NOOP("issues", "Lấy {value} trong ô “{text}”. Xem lại có đúng không."),
        Severity.WARNING,
        {"text": text, "value": value},
    )
