"""A list of ours, dirtied in the ways of real office files, gives the same persons."""

import datetime
import unicodedata
from collections.abc import Callable, Iterator, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.services import importing
from desktop.services.importing import ImportOptions
from desktop.services.offices import create_office
from desktop.storage.database import Database
from tests.office_data import TODAY
from tests.services.conftest import COMMUNE
from tests.workbooks.sheets import sheet, workbook

HEADER = ["STT", "Mã hộ", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Mã số BHXH", "Thôn"]
CODE, NAME, BORN, SEX, NUMBER, SI, PLACE = range(1, 8)
FAMILY = ("Nguyễn", "Trần", "Lý", "Đặng", "Vàng")
MIDDLE = ("Văn", "Thị", "Đức")
GIVEN = ("Hùng", "Thuỷ", "Ưng", "Khuê", "Bảo")
Row = list[object]
Table = list[Row]


def people(draws: list[tuple[int, int, int, int, bool]]) -> Table:
    rows: Table = []
    for number, (family, middle, given_name, days, woman) in enumerate(draws, start=1):
        born = datetime.date(1955, 1, 1) + datetime.timedelta(days=days)
        century = 1 if woman else 0
        rows.append(
            [
                float(number),
                f"HG{(number + 1) // 2:02d}",
                " ".join((FAMILY[family], MIDDLE[middle], GIVEN[given_name])),
                f"{born:%d/%m/%Y}",
                "Nữ" if woman else "Nam",
                f"008{century}{born.year % 100:02d}{number:06d}",
                f"08{number:08d}",
                "Thôn Nà Tông",
            ]
        )
    return rows


def cells(column: int, change: Callable[[str], object]) -> Callable[[Table], Table]:
    def dirty(rows: Table) -> Table:
        return [[*row[:column], change(str(row[column])), *row[column + 1 :]] for row in rows]

    return dirty


def as_day(text: str) -> datetime.date:
    return datetime.datetime.strptime(text, "%d/%m/%Y").date()  # noqa: DTZ007 - a day of birth


def serial(text: str) -> float:
    return float((as_day(text) - datetime.date(1899, 12, 30)).days)


def totals(rows: Table) -> Table:
    blank: Row = [None] * len(HEADER)
    foot: Row = [None, None, f"Tổng cộng: {len(rows)} người", *[None] * 5]
    signed: Row = [None, None, "Người lập biểu", *[None] * 5]
    return [*rows, foot, blank, signed]


DIRT: dict[str, Callable[[Table], Table]] = {
    "NFD": cells(NAME, lambda text: unicodedata.normalize("NFD", text)),
    "capitals and doubled spaces": cells(NAME, lambda text: text.upper().replace(" ", "   ")),
    "eth for đ": cells(NAME, lambda text: text.replace("Đ", "\u00d0").replace("đ", "\u00f0")),
    "hard spaces": cells(NAME, lambda text: f"\u00a0{text}\u200b "),
    "lost zeros of the CCCD": cells(NUMBER, lambda text: float(int(text))),
    "lost zeros of the SI number": cells(SI, lambda text: float(int(text))),
    "a mark before the number": cells(NUMBER, lambda text: f"'{text} "),
    "spaces in the number": cells(NUMBER, lambda text: f"{text[:3]} {text[3:6]} {text[6:]}"),
    "real days": cells(BORN, as_day),
    "serial days": cells(BORN, serial),
    "dashes": cells(BORN, lambda text: text.replace("/", "-")),
    "ISO days": cells(BORN, lambda text: as_day(text).isoformat()),
    "other words for the sex": cells(SEX, lambda text: {"Nam": "nam", "Nữ": "NỮ"}[text]),
    "totals and signatures": totals,
    "a blank row between": lambda rows: [*rows[:1], [None] * len(HEADER), *rows[1:]],
}
PEOPLE = st.lists(
    st.tuples(
        st.integers(0, 4), st.integers(0, 2), st.integers(0, 4), st.integers(0, 16_000),
        st.booleans(),
    ),
    min_size=2,
    max_size=8,
).map(people)  # fmt: skip


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = create_office(tmp_path_factory.mktemp("dirt") / "office.db", [COMMUNE], who="test")
    yield opened
    opened.close()


def persons(
    database: Database, *rows: Row, merged: Sequence[tuple[int, int, int, int]] = ()
) -> list[tuple[object, ...]]:
    """Who a table holds: names in one case, and everything else as it is stored."""
    content = workbook(sheet(*rows, merged=merged))  # type: ignore[arg-type]
    plan = importing.plan_of(database, content, ImportOptions(), today=TODAY)
    assert (plan.counts.rejected, plan.errors) == (0, ())
    keys = ("household_code", "birth_date", "sex", "national_id", "si_number", "neighbourhood")
    return [
        (str(plan.value(row, "full_name")).casefold(), *(plan.value(row, key) for key in keys))
        for row in plan.rows
    ]


TABLES = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12)


@pytest.mark.parametrize("way", DIRT)
@TABLES
@given(rows=PEOPLE)
def test_a_dirtied_list_is_of_the_same_persons(database: Database, way: str, rows: Table) -> None:
    clean = persons(database, HEADER, *rows)
    assert len(clean) == len(rows)
    assert persons(database, HEADER, *DIRT[way](rows)) == clean


@TABLES
@given(
    rows=PEOPLE,
    ways=st.permutations(
        ["NFD", "lost zeros of the CCCD", "dashes", "capitals and doubled spaces"]
    ),
)
def test_several_kinds_of_dirt_at_once(database: Database, rows: Table, ways: list[str]) -> None:
    clean = persons(database, HEADER, *rows)
    dirty = rows
    for way in ways:
        dirty = DIRT[way](dirty)
    title: Row = ["UBND PHƯỜNG LÀO CAI", *[None] * 7]
    assert persons(database, title, [None] * 8, HEADER, *totals(dirty)) == clean


@TABLES
@given(rows=PEOPLE)
def test_a_household_may_be_merged_over_its_members(database: Database, rows: Table) -> None:
    clean = persons(database, HEADER, *rows)
    firsts = [at for at, row in enumerate(rows) if at == 0 or rows[at - 1][CODE] != row[CODE]]
    lasts = [*(first - 1 for first in firsts[1:]), len(rows) - 1]
    dirty = [
        [*row[:CODE], row[CODE] if at in firsts else None, *row[CODE + 1 :]]
        for at, row in enumerate(rows)
    ]
    column = CODE + 1
    merged = [
        (first + 2, column, last + 2, column)
        for first, last in zip(firsts, lasts, strict=True)
        if last > first
    ]
    assert persons(database, HEADER, *dirty, merged=merged) == clean
