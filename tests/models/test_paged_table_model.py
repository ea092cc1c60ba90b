from array import array

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import InlineRunner
from desktop.domain.errors import UserFacingError
from desktop.models.paged_table_model import (
    CACHED_PAGES,
    PAGE_ROWS,
    PAGES_ON_THE_WAY,
    PagedTableModel,
)
from desktop.models.row_table_model import STYLE_ROLE, WAITING_TEXT
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, SortKey, Tone

LATE = CellStyle(Tone.ERROR, CellForm.PILL)
COLUMNS = (
    Column(key="name", label="Họ và tên", width=190, tooltip="Như trên CCCD"),
    Column(key="money", label="Số tiền", align_right=True),
)


class Numbers:
    """Answers with the ids from 1 to the query; remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.gone: set[int] = set()

    def open(self, query: int) -> "array[int]":
        return array("q", range(1, query + 1))

    def page(self, ids) -> list[Row]:
        self.asked.append(len(ids))
        return [
            Row(number, (f"Người {number}", f"{number} đ"), {1: LATE} if number == 2 else {})
            for number in reversed(ids)
            if number not in self.gone
        ]


@pytest.fixture
def source() -> Numbers:
    return Numbers()


@pytest.fixture
def model(held, source) -> PagedTableModel:
    return PagedTableModel(COLUMNS, source, held)


def open_now(model: PagedTableModel, held, query: object, first_row: int = 0) -> None:
    model.open(query, first_row)
    held.release_all()


def text(model: PagedTableModel, row: int, column: int = 0) -> object:
    return model.index(row, column).data()


def test_opening_brings_ids_and_the_first_page_in_one_task(model, held, source) -> None:
    model.open(1000)
    assert model.rowCount() == 0
    assert model.loading
    held.release()
    assert not model.loading
    assert model.rowCount() == 1000
    assert source.asked == [PAGE_ROWS]
    assert text(model, 0) == "Người 1"


def test_a_missing_page_shows_dots_until_it_arrives(model, held, qtbot) -> None:
    open_now(model, held, 1000)
    assert text(model, 500) == WAITING_TEXT
    with qtbot.waitSignal(model.dataChanged) as changed:
        held.release_all()
    top, bottom, _ = changed.args
    assert (top.row(), bottom.row()) == (256, 511)
    assert text(model, 500) == "Người 501"


def test_a_page_is_asked_for_once(model, held, source) -> None:
    open_now(model, held, 1000)
    for row in range(256, 300):
        text(model, row)
    assert len(held.held) == 1


def test_newest_wishes_go_first_and_few_are_on_the_way(model, held) -> None:
    open_now(model, held, 100_000)
    for page in range(1, 40):
        text(model, page * PAGE_ROWS)
    assert len(held.held) == PAGES_ON_THE_WAY
    held.release()
    held.release()
    held.release_all()
    assert text(model, 39 * PAGE_ROWS) == f"Người {39 * PAGE_ROWS + 1}"
    assert model._pages.get(10) is None


def test_late_answers_to_an_older_query_are_dropped(model, held) -> None:
    model.open(10)
    model.open(20)
    held.release(1)
    held.release(0)
    assert model.rowCount() == 20


def test_a_late_page_of_an_older_query_does_not_mark_rows_as_gone(model, held) -> None:
    open_now(model, held, 1000)
    text(model, 300)
    model.open(900)
    held.release(1)
    text(model, 300)
    held.release(0)
    assert text(model, 300) == WAITING_TEXT
    held.release_all()
    assert text(model, 300) == "Người 301"


def test_the_cache_keeps_a_bounded_number_of_pages(model, held) -> None:
    open_now(model, held, PAGE_ROWS * (CACHED_PAGES + 10))
    for page in range(CACHED_PAGES + 10):
        text(model, page * PAGE_ROWS)
        held.release_all()
    assert len(model._pages) == CACHED_PAGES
    assert text(model, 0) == WAITING_TEXT


def test_vanished_rows_are_disabled(model, held, source) -> None:
    source.gone = {3}
    open_now(model, held, 10)
    assert text(model, 2) == ""
    assert not model.flags(model.index(2, 0)) & Qt.ItemFlag.ItemIsEnabled
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_cells_tell_alignment_and_style(model, held) -> None:
    open_now(model, held, 10)
    assert model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) & int(
        Qt.AlignmentFlag.AlignRight
    )
    assert model.index(1, 1).data(STYLE_ROLE) == LATE
    assert model.index(0, 1).data(STYLE_ROLE) is None


def test_header_shows_label_and_tooltip(model) -> None:
    across = Qt.Orientation.Horizontal
    assert model.headerData(0, across) == "Họ và tên"
    assert model.headerData(0, across, Qt.ItemDataRole.ToolTipRole) == "Như trên CCCD"


def test_sorting_only_asks(model, held, qtbot) -> None:
    open_now(model, held, 10)
    with qtbot.waitSignal(model.sort_requested) as asked:
        model.sort(1, Qt.SortOrder.DescendingOrder)
    assert asked.args == [(SortKey("money", descending=True),)]
    assert held.held == []


def test_ids_and_rows(model, held) -> None:
    open_now(model, held, 1000)
    assert model.id_at(0) == 1
    assert model.rows_of([5, 1, 4000]) == [0, 4]
    assert list(model.ids_of([range(2), range(998, 1000)])) == [1, 2, 999, 1000]


def test_fetch_brings_rows_that_are_not_here_in_order(model, held) -> None:
    open_now(model, held, 2000)
    found: list[Row] = []
    model.fetch(array("q", [1999, 1, 700]), found.extend)
    held.release_all()
    assert [row.row_id for row in found] == [1999, 1, 700]


def test_a_page_that_cannot_be_read_is_told_once(model, held, source) -> None:
    errors: list[object] = []
    held.user_error.connect(errors.append)
    open_now(model, held, 1000)

    def refuse(ids) -> list[Row]:
        raise UserFacingError("test.read", "Không đọc được dữ liệu.")

    source.page = refuse
    for _ in range(3):
        text(model, 500)
        held.release_all()
    assert len(errors) == 1
    assert text(model, 500) == ""


def test_reload_asks_the_same_query_at_the_page_in_view(model, held, source) -> None:
    open_now(model, held, 1000)
    source.asked.clear()
    model.reload(first_row=600)
    held.release_all()
    assert model.reloading
    assert text(model, 600) == "Người 601"
    assert source.asked == [PAGE_ROWS]


@pytest.mark.parametrize("count", [0, 1, PAGE_ROWS, 3 * PAGE_ROWS + 7])
def test_model_passes_the_tester_of_qt(qapp, source, count) -> None:
    model = PagedTableModel(COLUMNS, source, InlineRunner(ChangeNotifier()))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.open(count)
    model.open(count + 3)
    for row in range(model.rowCount(QModelIndex())):
        assert text(model, row) == f"Người {row + 1}"
