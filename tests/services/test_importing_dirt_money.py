"""Amounts of money in every shape of real files: the same đồng come out, or the row is asked."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.services import importing
from desktop.services.importing import ImportOptions, ImportPlan
from desktop.services.offices import create_office
from desktop.storage.database import Database
from desktop.workbooks.workbook_content import CellValue
from tests.office_data import TODAY
from tests.services.conftest import COMMUNE
from tests.workbooks.sheets import sheet, workbook

HEADER = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Ngày biên lai", "Số biên lai", "Số tiền"]
MONEY = len(HEADER) - 1
Shape = Callable[[int], CellValue]
ASKS = frozenset({"error", "doubt"})


def dots(amount: int) -> str:
    return f"{amount:,}".replace(",", ".")


SURE: Mapping[str, Shape] = {
    "a number": float,
    "digits": str,
    "dots and đ": lambda amount: f"{dots(amount)} đ",
    "dots and đ without a space": lambda amount: f"{dots(amount)}đ",
    "dots and đồng": lambda amount: f"{dots(amount)} đồng",
    "commas and VNĐ": lambda amount: f"{amount:,} VNĐ",
    "commas and đ": lambda amount: f"{amount:,} đ",
    "commas and a fraction of nothing": lambda amount: f"{amount:,}.00",
    "dots and a fraction of nothing": lambda amount: f"{dots(amount)},00",
    "spaces": lambda amount: f"{amount:,}".replace(",", " "),
    "hard spaces": lambda amount: f"{amount:,}".replace(",", "\u00a0"),
    "a mark before it": lambda amount: f"'{amount}",
    "spaces about it": lambda amount: f"\u00a0{amount} \u200b",
    "thousands in words": lambda amount: f"{amount // 1000},{amount % 1000:03d}0 nghìn",
}
"""How an amount can be written that is read in one way only."""
OPEN: Mapping[str, Shape] = {"dots": dots, "commas": lambda amount: f"{amount:,}"}
"""How it can be written so that a single separator may be a fraction (704.025)."""
UNITS: Mapping[str, tuple[str, Shape]] = {
    "thousands, numbers": ("Đơn vị tính: nghìn đồng", lambda amount: amount / 1_000),
    "thousands, decimal commas": (
        "ĐVT: nghìn đồng",
        lambda amount: f"{amount / 1_000:.1f}".replace(".", ","),
    ),
    "thousands, ngàn": ("(Đvt: ngàn đồng)", lambda amount: amount / 1_000),
    "millions, numbers": ("Đơn vị tính: triệu đồng", lambda amount: amount / 1_000_000),
    "millions, decimal commas": (
        "ĐVT: triệu đồng",
        lambda amount: f"{amount / 1_000_000:.4f}".replace(".", ","),
    ),
}
AMOUNTS = st.lists(
    st.integers(500, 99_999).map(lambda hundreds: hundreds * 100), min_size=2, max_size=8
)
SETTINGS = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=10)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = create_office(tmp_path_factory.mktemp("money") / "office.db", [COMMUNE], who="test")
    yield opened
    opened.close()


def plan_of(database: Database, cells: Sequence[CellValue], *above: str) -> ImportPlan:
    rows = [
        [float(at), f"Lò Thị {'ABCDEGHIKL'[at]}n", f"{at:02d}/03/1960", f"008160{at:06d}",
         f"{at:02d}/10/2026", f"{at:07d}", cell]
        for at, cell in enumerate(cells, start=1)
    ]  # fmt: skip
    lines = [[line, *[None] * MONEY] for line in above]
    content = workbook(sheet(*lines, HEADER, *rows))
    return importing.plan_of(database, content, ImportOptions(), today=TODAY)


def amounts_of(plan: ImportPlan) -> list[object]:
    told = [entry.text() for entry in plan.errors]
    assert all(row.is_written for row in plan.rows), told
    return [plan.value(row, "amount_paid") for row in plan.rows]


def assert_right_or_asked(plan: ImportPlan, amounts: Sequence[int]) -> None:
    column = "ABCDEFG"[MONEY]
    assert len(plan.rows) == len(amounts)
    for row, amount in zip(plan.rows, amounts, strict=True):
        asked = any(
            entry.field == "amount_paid" and entry.column == column
            for entry in row.issues
            if entry.issue.severity.value in ASKS
        )
        assert plan.value(row, "amount_paid") == amount or asked
        assert row.is_written is not asked


@pytest.mark.parametrize("way", SURE)
@SETTINGS
@given(amounts=AMOUNTS)
def test_an_amount_in_another_shape_is_the_same(
    database: Database, way: str, amounts: list[int]
) -> None:
    plan = plan_of(database, [SURE[way](amount) for amount in amounts])
    assert amounts_of(plan) == amounts
    assert (plan.counts.receipts, plan.counts.amount_total) == (len(amounts), sum(amounts))


@pytest.mark.parametrize("way", OPEN)
@SETTINGS
@given(amounts=AMOUNTS)
def test_one_separator_is_settled_by_its_column_or_asked(
    database: Database, way: str, amounts: list[int]
) -> None:
    plan = plan_of(database, [OPEN[way](amount) for amount in amounts])
    assert_right_or_asked(plan, amounts)
    if max(amounts) >= 1_000_000:
        # A number with two separators shows the custom of its column.
        assert amounts_of(plan) == amounts


@pytest.mark.parametrize("way", UNITS)
@SETTINGS
@given(amounts=AMOUNTS)
def test_the_unit_above_the_table_multiplies(
    database: Database, way: str, amounts: list[int]
) -> None:
    line, shape = UNITS[way]
    plan = plan_of(database, [shape(amount) for amount in amounts], "DANH SÁCH THU TIỀN", line)
    assert_right_or_asked(plan, amounts)
    if "numbers" in way:
        assert amounts_of(plan) == amounts


@SETTINGS
@given(amounts=AMOUNTS, ways=st.lists(st.sampled_from([*SURE, *OPEN]), min_size=8, max_size=8))
def test_shapes_mixed_in_one_column_give_the_same_or_ask(
    database: Database, amounts: list[int], ways: list[str]
) -> None:
    shapes = {**SURE, **OPEN}
    cells = [shapes[way](amount) for way, amount in zip(ways, amounts, strict=False)]
    assert_right_or_asked(plan_of(database, cells), amounts)


@pytest.mark.parametrize(
    "cell", ["704.025", "704,025", "7.04E+05", "1.366.20", "12.34.567", "một triệu", -100_000.0]
)
@SETTINGS
@given(amounts=AMOUNTS.filter(lambda amounts: max(amounts) < 1_000_000))
def test_what_cannot_be_one_amount_is_asked_about(
    database: Database, cell: CellValue, amounts: list[int]
) -> None:
    plan = plan_of(database, [cell, *[str(amount) for amount in amounts]])
    told = [entry for entry in plan.rows[0].issues if entry.issue.severity.value in ASKS]
    assert {(entry.row, entry.column) for entry in told} == {(2, "G")}
    assert not plan.rows[0].is_written
    assert [plan.value(row, "amount_paid") for row in plan.rows[1:]] == amounts
