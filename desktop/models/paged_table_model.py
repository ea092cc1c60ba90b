"""A table model of ids in SQL order that reads its rows page by page on a reader thread."""

from array import array
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Signal
from typing_extensions import override

from desktop.background.task_runner import TaskHandle, TaskRunner
from desktop.domain.errors import UserFacingError
from desktop.models.row_table_model import Index, RowTableModel
from desktop.models.table_rows import Column, Row

PAGE_ROWS = 256
CACHED_PAGES = 64
PAGES_ON_THE_WAY = 2
"""As many as there are reader threads: further wishes wait, and the newest goes first."""
PAGES_WISHED = 4

Query_contra = TypeVar("Query_contra", contravariant=True)


class PageSource(Protocol[Query_contra]):
    """Where a table's rows come from; both calls run on a reader thread."""

    def open(self, query: Query_contra) -> "array[int]":
        """Return the ids of all rows (`array('q')`), in the order of the query."""

    def page(self, ids: Sequence[int]) -> Sequence[Row]:
        """Return the rows of these ids, in any order; a vanished row is left out."""


@dataclass(frozen=True, slots=True)
class _Opened:
    ids: "array[int]"
    page: int
    rows: Sequence[Row]


def _open(source: PageSource[Any], query: object, first_page: int) -> _Opened:
    """Read the ids and, in the same breath, the page that will be seen first."""
    ids = source.open(query)
    page = min(first_page, max(0, len(ids) - 1) // PAGE_ROWS)
    return _Opened(ids, page, source.page(ids[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]))


def _read_in_order(source: PageSource[Any], ids: Sequence[int]) -> Sequence[Row]:
    """Read rows by pages, however many they are, and keep their order."""
    found: list[Row] = []
    for start in range(0, len(ids), PAGE_ROWS):
        part = ids[start : start + PAGE_ROWS]
        by_id = {row.row_id: row for row in source.page(part)}
        found.extend(by_id[row_id] for row_id in part if row_id in by_id)
    return found


class PagedTableModel(RowTableModel):
    """Shows the rows of a query; knows ids, asks for pages, and formats nothing.

    Rows that are on the way show "…", rows that vanished since the query are disabled. Sorting
    is the query's job: `sort` only asks for it by `sort_requested`. Answers to an older query
    are dropped.
    """

    opened = Signal(object)
    """The number of rows, after a query was answered."""

    def __init__(
        self,
        columns: Iterable[Column],
        source: PageSource[Any],
        runner: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        """Start empty; `open` fills the table."""
        super().__init__(columns, parent)
        self._source = source
        self._runner = runner
        self._ids: array[int] = array("q")
        self._asked = 0
        self._generation = 0
        self._opening: TaskHandle | None = None
        self._pages: OrderedDict[int, list[Row | None]] = OrderedDict()
        self._on_the_way: set[int] = set()
        self._wished: deque[int] = deque(maxlen=PAGES_WISHED)
        self._query: object = None
        self._reloading = False

    # Opening

    def open(self, query: object, first_row: int = 0) -> None:
        """Show the rows of `query`; the present rows stay until the answer is there."""
        self._reloading = query == self._query
        self._query = query
        self._asked += 1
        if self._opening is not None:
            self._opening.cancel()
        self._opening = self._runner.read(
            partial(_open, self._source, query, first_row // PAGE_ROWS),
            partial(self._on_opened, self._asked),
        )

    def reload(self, first_row: int = 0) -> None:
        """Ask the same query again, after a change."""
        if self._asked:
            self.open(self._query, first_row)

    def _on_opened(self, asked: int, answer: _Opened) -> None:
        if asked != self._asked:
            return
        self.beginResetModel()
        self._generation += 1
        self._ids = answer.ids
        self._pages.clear()
        self._on_the_way.clear()
        self._wished.clear()
        self._keep(answer.page, answer.rows)
        self.endResetModel()
        self.opened.emit(len(self._ids))

    # Rows and ids

    @property
    def loading(self) -> bool:
        """Whether a query is on its way."""
        return self._opening is not None and not self._opening.finished

    @property
    @override
    def reloading(self) -> bool:
        return self._reloading

    @override
    def id_at(self, row: int) -> int:
        return self._ids[row]

    @override
    def ids_of(self, rows: Iterable[range]) -> "array[int]":
        found: array[int] = array("q")
        for part in rows:
            found.extend(self._ids[part.start : part.stop])
        return found

    @override
    def rows_of(self, ids: Iterable[int]) -> list[int]:
        wanted = frozenset(ids)
        return [row for row, row_id in enumerate(self._ids) if row_id in wanted] if wanted else []

    @override
    def row_at(self, row: int) -> Row | None:
        page = self._page(row // PAGE_ROWS)
        return page[row % PAGE_ROWS] if page is not None else None

    @override
    def is_gone(self, row: int) -> bool:
        page = self._pages.get(row // PAGE_ROWS)
        return page is not None and page[row % PAGE_ROWS] is None

    @override
    def fetch(self, ids: Sequence[int], on_done: Callable[[Sequence[Row]], None]) -> None:
        self._runner.read(partial(_read_in_order, self._source, ids), on_done)

    # Pages

    def _page(self, number: int) -> list[Row | None] | None:
        page = self._pages.get(number)
        if page is not None:
            self._pages.move_to_end(number)
        elif number not in self._on_the_way and number not in self._wished:
            self._wished.append(number)
            self._ask()
            return self._pages.get(number)
        return page

    def _ask(self) -> None:
        """Send the newest wishes to the readers: what is on the screen now goes first."""
        while self._wished and len(self._on_the_way) < PAGES_ON_THE_WAY:
            number = self._wished.pop()
            self._on_the_way.add(number)
            ids = self._ids[number * PAGE_ROWS : (number + 1) * PAGE_ROWS]
            self._runner.read(
                partial(self._source.page, ids),
                partial(self._on_page, self._generation, number),
                partial(self._on_page_failed, self._generation, number),
            )

    def _on_page(self, generation: int, number: int, rows: Sequence[Row]) -> None:
        if generation != self._generation or number not in self._on_the_way:
            return
        self._on_the_way.discard(number)
        self._keep(number, rows)
        first = number * PAGE_ROWS
        last = min(first + PAGE_ROWS, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        self._ask()

    def _on_page_failed(self, generation: int, number: int, error: UserFacingError) -> None:
        """Leave the page blank until the table is read again: asking anew would never end."""
        if generation == self._generation:
            self._on_the_way.discard(number)
            self._keep(number, ())
            self._runner.user_error.emit(error)

    def _keep(self, number: int, rows: Sequence[Row]) -> None:
        by_id = {row.row_id: row for row in rows}
        ids = self._ids[number * PAGE_ROWS : (number + 1) * PAGE_ROWS]
        self._pages[number] = [by_id.get(row_id) for row_id in ids]
        while len(self._pages) > CACHED_PAGES:
            self._pages.popitem(last=False)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)
