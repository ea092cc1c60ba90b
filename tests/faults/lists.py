"""Workbooks of invented people, as offices send them: the same for the same number and seed."""

import datetime
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

SURNAMES = ("Lò", "Giàng", "Vàng", "Nguyễn", "Trần", "Hoàng", "Lý", "Tẩn", "Sùng", "Đặng")
MIDDLE = {"M": ("Văn", "A", "Seo", "Đức"), "F": ("Thị", "Thu", "Thị Mai", "Ngọc")}
GIVEN = ("Bình", "Chứ", "Dung", "Hạnh", "Khánh", "Lan", "Minh", "Páo", "Sương", "Thanh", "Yến")
PLACES = ("Tổ 1", "Tổ 2", "Thôn Bản Mế", "Thôn Nậm Cang", "Thôn Sín Chải")
HOUSEHOLD = 4


@dataclass(frozen=True, slots=True)
class Resident:
    """One row of a list of persons."""

    number: int
    name: str
    born: datetime.date
    sex: str
    national_id: str
    household: str
    relation: str
    place: str
    address: str
    phone: str = ""


def residents(count: int, seed: int = 1) -> list[Resident]:
    """Return invented people in households of four; nobody is like another one."""
    chance = random.Random(seed)  # noqa: S311 - a repeatable choice, no secret
    return [_resident(chance, number, seed) for number in range(count)]


def _resident(chance: random.Random, number: int, seed: int) -> Resident:
    sex = "MF"[number % 2]
    born = datetime.date(1950, 1, 1) + datetime.timedelta(days=chance.randrange(25_000))
    century = (born.year - 1900) // 100 * 2 + (sex == "F")
    relation = ("Chủ hộ", "Vợ", "Con", "Con")[number % HOUSEHOLD]
    name = f"{chance.choice(SURNAMES)} {chance.choice(MIDDLE[sex])} {chance.choice(GIVEN)}"
    return Resident(
        number,
        name,
        born,
        sex,
        f"010{century}{born.year % 100:02d}{(seed * 100_000 + number) % 1_000_000:06d}",
        f"HO{seed:02d}{number // HOUSEHOLD:05d}",
        relation,
        PLACES[number // HOUSEHOLD % len(PLACES)],
        f"Số nhà {number % 90 + 1}",
    )


def moved(people: Iterable[Resident], part: int = 3) -> list[Resident]:
    """Return the same people, every `part`-th with another phone and address."""
    return [
        replace(one, address=f"Ngõ {one.number % 7 + 1}", phone=f"098{one.number:07d}")
        if one.number % part == 0
        else one
        for one in people
    ]


PERSON_HEADERS = (
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    "Số CCCD",
    "Mã hộ",
    "Quan hệ với chủ hộ",
    "Thôn/tổ",
    "Địa chỉ",
    "Số điện thoại",
)


def person_rows(people: Iterable[Resident]) -> list[list[object]]:
    """Return the rows of a list of residents."""
    return [
        [
            one.number + 1,
            one.name,
            one.born,
            "Nam" if one.sex == "M" else "Nữ",
            one.national_id,
            one.household,
            one.relation,
            one.place,
            one.address,
            one.phone,
        ]
        for one in people
    ]


D03_HEADERS = (*PERSON_HEADERS, "Từ tháng", "Số tháng", "Số tiền", "Số biên lai", "Ngày biên lai")


def d03_rows(
    people: Iterable[Resident], receipt: int = 1, month: str = "01/2026"
) -> list[list[object]]:
    """Return the rows of a D03-TS list: each person with a receipt and a cover."""
    return [
        [
            *row,
            month,
            12,
            1_263_600,
            f"{receipt + place:07d}",
            datetime.date(2026, 1, 5),
        ]
        for place, row in enumerate(person_rows(people))
    ]


def write_book(
    path: Path,
    headers: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    title: str = "",
    sheet: str = "Danh sách",
) -> Path:
    """Write one sheet: a title, the headers, the rows."""
    from xlsxwriter import Workbook

    with Workbook(path, {"constant_memory": True, "strings_to_formulas": False}) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        page = book.add_worksheet(sheet)
        page.write_string(0, 0, title)
        for place, header in enumerate(headers):
            page.write_string(2, place, header)
        for line, row in enumerate(rows, start=3):
            for place, value in enumerate(row):
                _write(page, line, place, value, day)
    return path


def _write(page: object, line: int, place: int, value: object, day: object) -> None:
    if value is None or value == "":
        return
    if isinstance(value, datetime.date):
        page.write_datetime(line, place, value, day)  # type: ignore[attr-defined]
    elif isinstance(value, str):
        page.write_string(line, place, value)  # type: ignore[attr-defined]
    else:
        page.write(line, place, value)  # type: ignore[attr-defined]


def write_persons(path: Path, people: Iterable[Resident]) -> Path:
    """Write a list of residents."""
    return write_book(path, PERSON_HEADERS, person_rows(people), title="DANH SÁCH NHÂN KHẨU")


def write_d03(
    path: Path, people: Iterable[Resident], receipt: int = 1, month: str = "01/2026"
) -> Path:
    """Write a D03-TS list."""
    title = "DANH SÁCH NGƯỜI CHỈ THAM GIA BHYT (Mẫu D03-TS)"
    return write_book(path, D03_HEADERS, d03_rows(people, receipt, month), title=title)


def write_d05(
    path: Path, people: Iterable[Resident], receipt: int = 1, month: str = "01/2026"
) -> Path:
    """Write a D05-TS list: voluntary social insurance with the income chosen."""
    rows = [[*row, 1_500_000] for row in d03_rows(people, receipt, month)]
    headers = (*D03_HEADERS, "Mức thu nhập tháng đóng BHXH")
    title = "DANH SÁCH NGƯỜI THAM GIA BHXH TỰ NGUYỆN (Mẫu D05-TS)"
    return write_book(path, headers, rows, title=title)


def write_poor(path: Path, people: Iterable[Resident]) -> Path:
    """Write a list of poor and near-poor households."""
    headers = (*PERSON_HEADERS, "Hộ nghèo", "Hộ cận nghèo")
    rows = []
    for place, row in enumerate(person_rows(people)):
        poor = place // HOUSEHOLD % 2 == 0
        rows.append([*row, "x" if poor else "", "" if poor else "x"])
    return write_book(path, headers, rows, title="DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026")


def write_households(path: Path, people: Iterable[Resident], klass: str = "") -> Path:
    """Write a list of households, one a row."""
    headers = ("STT", "Mã hộ", "Chủ hộ", "Thôn/tổ", "Địa chỉ", "Số điện thoại", "Diện hộ")
    rows = [
        [
            place + 1,
            one.household,
            one.name,
            one.place,
            one.address,
            one.phone or f"091{one.number:07d}",
            klass,
        ]
        for place, one in enumerate(one for one in people if one.relation == "Chủ hộ")
    ]
    return write_book(path, headers, rows, title="DANH SÁCH HỘ GIA ĐÌNH")


def write_collectors(path: Path, people: Iterable[Resident], training: str = "10/03/2026") -> Path:
    """Write a list of collectors."""
    headers = ("STT", "Họ và tên", "Mã nhân viên thu", "Số CCCD", "Tổ chức dịch vụ thu", "Địa bàn")
    rows = [
        [
            place + 1,
            one.name,
            f"NVT{one.national_id}",
            one.national_id,
            "Bưu điện Bịa",
            one.place,
            training,
        ]
        for place, one in enumerate(people)
    ]
    return write_book(path, (*headers, "Tập huấn gần nhất"), rows, title="DANH SÁCH NHÂN VIÊN THU")


def write_events(path: Path, count: int, reached: int = 40) -> Path:
    """Write a list of outreach events."""
    headers = (
        "STT",
        "Ngày tổ chức",
        "Hình thức",
        "Nội dung",
        "Địa điểm",
        "Thôn/tổ",
        "Số lượt người",
    )
    rows = [
        [
            number + 1,
            datetime.date(2026, 1, 5) + datetime.timedelta(days=number * 3),
            "Hội nghị",
            f"Nội dung {number}",
            "Nhà văn hóa",
            PLACES[number % len(PLACES)],
            reached + number,
        ]
        for number in range(count)
    ]
    return write_book(path, headers, rows, title="HOẠT ĐỘNG TRUYỀN THÔNG")
