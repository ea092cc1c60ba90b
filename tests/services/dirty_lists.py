"""Lists of invented people and the ways in which real office files dirty them (domain.md 6)."""

import datetime
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.workbooks.workbook_content import CellValue, SheetContent
from tests.services.old_fonts import in_tcvn3, in_vni
from tests.workbooks.sheets import sheet

HEADER: list[Any] = [
    "STT", "Mã hộ", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Mã số BHXH",
    "Số điện thoại", "Thôn",
]  # fmt: skip
ROW_NO, CODE, NAME, BORN, SEX, NUMBER, SI, PHONE, PLACE = range(9)
KEYS = (
    "household_code",
    "full_name",
    "birth_date",
    "sex",
    "national_id",
    "si_number",
    "phone",
    "neighbourhood",
)
_FAMILY = ("Nguyễn", "Trần", "Lý", "Đặng", "Vàng", "Hoàng", "Phạm", "Vũ", "Bế", "Giàng")
_MIDDLE = ("Văn", "Thị", "Đức", "Hữu", "Mỹ")
_GIVEN = ("Hùng", "Thuỷ", "Ưng", "Khuê", "Bảo", "Điệp", "Hằng", "Đước", "Nở", "Quỳnh", "Sỹ", "Yến")
_FIRST_DAY = datetime.date(1955, 1, 1)
DAYS = 16_000
Row = list[CellValue]
Table = list[Row]
Change = Callable[[str], CellValue]


@dataclass(frozen=True)
class Person:
    """What of an invented person is drawn; numbers follow from the place in the list."""

    family: int
    middle: int
    given: int
    days: int
    woman: bool


def table_of(people: Sequence[Person]) -> Table:
    """Return a clean list: two people a household, three households a neighbourhood."""
    rows: Table = []
    for number, one in enumerate(people, start=1):
        born = _FIRST_DAY + datetime.timedelta(days=one.days)
        names = (_FAMILY, one.family), (_MIDDLE, one.middle), (_GIVEN, one.given)
        rows.append(
            [
                float(number),
                f"HG{(number + 1) // 2:02d}",
                " ".join(words[place % len(words)] for words, place in names),
                f"{born:%d/%m/%Y}",
                "Nữ" if one.woman else "Nam",
                f"0080{born.year % 100:02d}{number:06d}".replace(
                    "0080", "0081" if one.woman else "0080", 1
                ),
                f"08{number:08d}",
                f"09{12_345_670 + number:08d}",
                "Thôn Nà Tông" if number <= 6 else "Thôn Đồng Ưng",
            ]
        )
    return rows


def day_of(text: str) -> datetime.date:
    """Return the day of a clean cell."""
    return datetime.datetime.strptime(text, "%d/%m/%Y").date()  # noqa: DTZ007 - a day of birth


def _serial(text: str) -> float:
    return float((day_of(text) - datetime.date(1899, 12, 30)).days)


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _partly_decomposed(text: str) -> str:
    return text[: len(text) // 2] + _decomposed(text[len(text) // 2 :])


_SPACES: Mapping[str, Change] = {
    "hard and zero-width spaces": lambda text: f"\u00a0{text}\u200b ",
    "a mark before it": lambda text: f"'{text}",
    "a line feed behind it": lambda text: f"{text}\n",
}
_NUMBERS: Mapping[str, Change] = {
    **_SPACES,
    "spaces within": lambda text: f"{text[:3]} {text[3:6]} {text[6:]}",
    "hard spaces within": lambda text: f"{text[:3]}\u00a0{text[3:6]}\u00a0{text[6:]}",
    "zeros lost in a number": lambda text: float(int(text)),
    "zeros lost in a text": lambda text: str(int(text)),
    "a fraction of nothing": lambda text: f"{int(text)}.0",
}
_WORDS: Mapping[str, Change] = {
    **{name: change for name, change in _SPACES.items() if "mark" not in name},
    "NFD": _decomposed,
    "NFC and NFD mixed": _partly_decomposed,
    "eth for đ": lambda text: text.replace("Đ", "\u00d0").replace("đ", "\u00f0"),
    "doubled spaces": lambda text: text.replace(" ", "   "),
}
CELLS: Mapping[int, Mapping[str, Change]] = {
    CODE: _SPACES,
    NAME: {
        **_WORDS,
        "capitals": lambda text: text.upper().replace(" ", "  "),
        "capitals in NFD": lambda text: _decomposed(text.upper()),
        "a line feed within": lambda text: text.replace(" ", "\n", 1),
    },
    BORN: {
        **_SPACES,
        "a real day": day_of,
        "a real day with a time": lambda text: datetime.datetime.combine(
            day_of(text), datetime.time()
        ),
        "a serial day": _serial,
        "a serial day as text": lambda text: str(int(_serial(text))),
        "dashes": lambda text: text.replace("/", "-"),
        "dots": lambda text: text.replace("/", "."),
        "spaces about the strokes": lambda text: text.replace("/", " / "),
        "no zeros": lambda text: "/".join(str(int(part)) for part in text.split("/")),
        "ISO": lambda text: day_of(text).isoformat(),
        "ISO with a time": lambda text: f"{day_of(text).isoformat()} 00:00:00",
        "two digits of the year": lambda text: f"{day_of(text):%d/%m/%y}",
        "words": lambda text: "ngày {} tháng {} năm {}".format(*text.split("/")),
    },
    SEX: {
        **_WORDS,
        "other letters": lambda text: text.swapcase(),
        "without marks": lambda text: {"Nam": "nam", "Nữ": "nu"}[text],
    },
    NUMBER: _NUMBERS,
    SI: _NUMBERS,
    PHONE: {
        **_NUMBERS,
        "+84": lambda text: f"+84{text[1:]}",
        "84": lambda text: f"84{text[1:]}",
        "dots within": lambda text: f"{text[:4]}.{text[4:7]}.{text[7:]}",
        "dashes within": lambda text: f"{text[:4]}-{text[4:7]}-{text[7:]}",
    },
    PLACE: _WORDS,
}
"""Column -> what may have become of a cell that a person still reads as it was."""

SPOILED: Mapping[int, Sequence[CellValue]] = {
    BORN: ("30/02/1990", "31/11/1985", "12/25/1990", "22/10/2031", "12/1962/05", "???"),
    NUMBER: ("3.6085E+10", "3,6085E+10", "1.2E+11", "03608501234", "0360850123456", "03608501234O",
             3.6e15),
    SI: ("1.2E+09", "1,23E+9", "12345", "12345678901234567"),
    PHONE: ("9.1E+08", "9,12E+8"),
}  # fmt: skip
"""Column -> cells that no longer hold what stood there: they may only be asked about."""


def dirtied(rows: Table, column: int, change: Change) -> Table:
    """Return the table with one change in every cell of a column."""
    return [[*row[:column], change(str(row[column])), *row[column + 1 :]] for row in rows]


def _without(rows: Sequence[Row], *columns: int) -> Table:
    return [[cell for at, cell in enumerate(row) if at not in columns] for row in rows]


def _blank(text: str = "", at: int = NAME, width: int = len(HEADER)) -> Row:
    return [text or None if place == at else None for place in range(width)]


Sheets = list[SheetContent]


def plain(rows: Table) -> Sheets:
    """A header and its rows."""
    return [sheet(HEADER, *rows)]


def _title_and_signatures(rows: Table) -> Sheets:
    title = _blank("UBND PHƯỜNG LÀO CAI", 0), _blank("DANH SÁCH NHÂN KHẨU", 0), _blank()
    foot = _blank(f"Tổng cộng: {len(rows)} người"), _blank(), _blank("Người lập biểu")
    merged = [(row, 1, row, len(HEADER)) for row in (1, 2)]
    return [sheet(*title, HEADER, *rows, *foot, merged=merged)]


def _index_row(rows: Table) -> Sheets:
    return [sheet(HEADER, ["A", "B", *map(float, range(1, len(HEADER) - 1))], *rows)]


def _index_row_in_brackets(rows: Table) -> Sheets:
    return [sheet(HEADER, [f"({at})" for at in range(1, len(HEADER) + 1)], *rows)]


def _header_of(depth: int, rows: Table) -> Sheets:
    """The numbers stand under a group; every other header is merged over all header rows."""
    groups = ("Thông tin nhân khẩu", "Giấy tờ", "Số giấy tờ")[: depth - 1]
    top = [[*HEADER]]
    for group in reversed(groups):
        top.insert(0, [*HEADER[:NUMBER], group, None, *HEADER[PHONE:]])
    for row in top[1:]:
        row[:NUMBER] = [None] * NUMBER
        row[PHONE:] = [None] * (len(HEADER) - PHONE)
    grouped = [(at, NUMBER + 1, at, SI + 1) for at in range(1, depth)]
    over = [(1, at + 1, depth, at + 1) for at in range(len(HEADER)) if at not in {NUMBER, SI}]
    return [sheet(*top, *rows, merged=grouped + over)]


def _sections(rows: Table) -> Sheets:
    """The neighbourhood stands above its people, with a total below them."""
    out: Table = []
    for place in dict.fromkeys(row[PLACE] for row in rows):
        own = [row for row in rows if row[PLACE] == place]
        out += [_blank(str(place), 0), *own, _blank(f"Cộng {place}: {len(own)} người")]
    out.append(_blank(f"Tổng cộng: {len(rows)} người"))
    return [sheet(*_without([HEADER, *out], PLACE))]


def _numbered_sections(rows: Table) -> Sheets:
    out: Table = []
    for roman, place in zip(("I", "II"), dict.fromkeys(row[PLACE] for row in rows), strict=False):
        head = _blank(roman, 0)
        head[NAME] = place
        out += [head, *[row for row in rows if row[PLACE] == place]]
    return [sheet(*_without([HEADER, *out], PLACE))]


def _a_sheet_for_each_place(rows: Table) -> Sheets:
    places = dict.fromkeys(str(row[PLACE]) for row in rows)
    header = _without([HEADER], PLACE)[0]
    return [
        sheet(header, *_without([row for row in rows if row[PLACE] == place], PLACE), name=place)
        for place in places
    ]


def _household_on_its_first_row(rows: Table, *, merge: bool) -> Sheets:
    firsts = [at for at, row in enumerate(rows) if at == 0 or rows[at - 1][CODE] != row[CODE]]
    lasts = [*(first - 1 for first in firsts[1:]), len(rows) - 1]
    out = [
        [*row[:CODE], row[CODE] if at in firsts else None, *row[CODE + 1 :]]
        for at, row in enumerate(rows)
    ]
    blocks = [
        (first + 2, CODE + 1, last + 2, CODE + 1)
        for first, last in zip(firsts, lasts, strict=True)
        if merge and last > first
    ]
    return [sheet(HEADER, *out, merged=blocks)]


def _two_name_columns(rows: Table) -> Sheets:
    out = [
        [*row[:NAME], *str(row[NAME]).rsplit(maxsplit=1), *row[NAME + 1 :]]
        for row in ([*row] for row in rows)
    ]
    return [sheet([*HEADER[:NAME], "Họ và chữ đệm", "Tên", *HEADER[NAME + 1 :]], *out)]


def _split_birth_dates(rows: Table) -> Sheets:
    """Ngày, Tháng, Năm under one header."""
    out = [
        [*row[:BORN], *(float(part) for part in str(row[BORN]).split("/")), *row[BORN + 1 :]]
        for row in rows
    ]
    above = [*HEADER[:BORN], "Ngày tháng năm sinh", None, None, *HEADER[BORN + 1 :]]
    below: Row = [None] * len(above)
    below[BORN : BORN + 3] = ["Ngày", "Tháng", "Năm"]
    over = [(1, at + 1, 2, at + 1) for at in range(len(above)) if not BORN <= at < BORN + 3]
    return [sheet(above, below, *out, merged=[(1, BORN + 1, 1, BORN + 3), *over])]


def _birth_dates_by_sex(rows: Table) -> Sheets:
    """The date stands under Nam or Nữ, and no column tells the sex."""
    out = [
        [
            *row[:BORN],
            row[BORN] if row[SEX] == "Nam" else None,
            row[BORN] if row[SEX] == "Nữ" else None,
            *row[SEX + 1 :],
        ]
        for row in rows
    ]
    above = [*HEADER[:BORN], "Ngày, tháng, năm sinh", None, *HEADER[SEX + 1 :]]
    below: Row = [None] * len(above)
    below[BORN : SEX + 1] = ["Nam", "Nữ"]
    over = [(1, at + 1, 2, at + 1) for at in range(len(above)) if at not in {BORN, SEX}]
    return [sheet(above, below, *out, merged=[(1, BORN + 1, 1, SEX + 1), *over])]


def _marked_women(mark: CellValue, rows: Table) -> Sheets:
    out = dirtied(rows, SEX, lambda text: mark if text == "Nữ" else None)
    return [sheet([*HEADER[:SEX], "Nữ", *HEADER[SEX + 1 :]], *out)]


def _a_column_for_each_sex(mark: CellValue, rows: Table) -> Sheets:
    out = [
        [
            *row[:SEX],
            mark if row[SEX] == "Nam" else None,
            mark if row[SEX] == "Nữ" else None,
            *row[SEX + 1 :],
        ]
        for row in rows
    ]
    return [sheet([*HEADER[:SEX], "Nam", "Nữ", *HEADER[SEX + 1 :]], *out)]


def _in_old_font(convert: Callable[[str], str], rows: Table) -> Sheets:
    title = _blank("DANH SÁCH NHÂN KHẨU THƯỜNG TRÚ", 0)
    return [
        sheet(
            *[
                [convert(cell) if isinstance(cell, str) else cell for cell in row]
                for row in (title, HEADER, *rows)
            ]
        )
    ]


def _hidden(rows: Table) -> Sheets:
    content = sheet(HEADER, *rows)
    return [
        SheetContent(content.name, True, content.rows, hidden_rows=tuple(range(2, len(rows) + 1)))
    ]


def _blank_rows(rows: Table) -> Sheets:
    return [sheet(HEADER, _blank(), *[one for row in rows for one in (row, _blank())])]


def _other_order(rows: Table) -> Sheets:
    return [sheet(*[[row[0], *reversed(row[1:])] for row in ([*HEADER], *rows)])]


def _header_again(rows: Table) -> Sheets:
    return [sheet(HEADER, *rows[:2], [*HEADER], *rows[2:])]


def _other_columns_between(rows: Table) -> Sheets:
    header = [*HEADER[:SEX], "Tôn giáo", "Trình độ văn hoá", *HEADER[SEX:], "Nghề nghiệp"]
    return [
        sheet(header, *[[*row[:SEX], "Không", "12/12", *row[SEX:], "Làm ruộng"] for row in rows])
    ]


TABLES: Mapping[str, Callable[[Table], Sheets]] = {
    "plain": plain,
    "title rows, totals and signatures": _title_and_signatures,
    "an index row": _index_row,
    "an index row in brackets": _index_row_in_brackets,
    "two header rows": lambda rows: _header_of(2, rows),
    "three header rows": lambda rows: _header_of(3, rows),
    "four header rows": lambda rows: _header_of(4, rows),
    "sections and totals": _sections,
    "numbered sections": _numbered_sections,
    "a sheet for each neighbourhood": _a_sheet_for_each_place,
    "a household merged over its members": lambda rows: _household_on_its_first_row(
        rows, merge=True
    ),
    "two name columns": _two_name_columns,
    "split birth dates": _split_birth_dates,
    "birth dates by sex": _birth_dates_by_sex,
    "x for women": lambda rows: _marked_women("x", rows),
    "1 for women": lambda rows: _marked_women(1.0, rows),
    "a column for each sex": lambda rows: _a_column_for_each_sex("x", rows),
    "ticks for each sex": lambda rows: _a_column_for_each_sex("✓", rows),
    "TCVN3": lambda rows: _in_old_font(in_tcvn3, rows),
    "VNI": lambda rows: _in_old_font(in_vni, rows),
    "hidden rows": _hidden,
    "blank rows": _blank_rows,
    "another order of columns": _other_order,
    "the header again": _header_again,
    "other columns between": _other_columns_between,
}
"""How the same rows may be laid out."""
