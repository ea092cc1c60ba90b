"""The same office in a file and on a server: every list, figure, search and write is the same."""

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain import vietnamese_text
from desktop.domain.list_query import Filter, ListQuery, Operator, SortBy
from desktop.domain.periods import Period
from desktop.fields.catalogue import RECORD_KINDS, kind_of
from desktop.services import (
    dashboard,
    data_checks,
    importing,
    indicators,
    lists,
    monthly_report,
    offices,
    records,
)
from desktop.services.history import undoing
from desktop.services.indicators import choices
from desktop.services.progress import no_progress
from desktop.services.search import Searcher
from desktop.storage import office_copying
from desktop.storage.database import Database
from desktop.storage.queries import lists as list_queries
from desktop.storage.queries.list_columns import table_of
from tests.conftest import SAMPLES
from tests.office_data import NOW, TODAY, WHO, demo_file
from tests.postgres.conftest import MakeOffice
from tests.services.collecting.desk import Desk, open_desk
from tests.services.collecting.test_a_day_of_collecting import test_a_day_of_collecting

__all__ = ["test_a_day_of_collecting"]

KINDS = [kind.key for kind in RECORD_KINDS]
WORDS = (
    "Ma Hữu Sỹ|Đặng Thị Ưng|thôn 2|Thôn 10|H'Bia Niê|K’Brôih|Ấp 007 - khóm 3A|ƯỠN ẸO|100%|O'|a.b,c"
    "|Ðỗ Ậu|02647-HGD/00012|---|Ƀăn Ƀrông|e\u0301 \u1ec7|Nguyê\u0303n Thi\u0323 A\u0302\u0301|Ươm"
)
MONTH = Period.month_of(TODAY)


@pytest.fixture(scope="module")
def both(
    make_shared_office: MakeOffice, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Database, Database]]:
    """The sample data in a file and on a server; only read."""
    there = make_shared_office(demo_file())
    with (
        closing(offices.open_office(demo_file(), for_writing=False, clock=lambda: NOW)) as file,
        closing(offices.open_office(there, for_writing=True, clock=lambda: NOW)) as server,
    ):
        yield file, server


@pytest.fixture
def desk(server_office: Database) -> Desk:
    """The desk of the tests of collecting, on a server."""
    return open_desk(server_office)


def same(both: tuple[Database, Database], ask: Callable[[Database], object]) -> object:
    """Ask both and return the one answer."""
    first, second = map(ask, both)
    assert first == second
    return first


@pytest.mark.parametrize("kind", KINDS)
def test_every_list_in_every_order_with_every_chip(
    both: tuple[Database, Database], kind: str
) -> None:
    queries = [ListQuery(kind)]
    if "search_key" in table_of(kind).c:
        queries.append(ListQuery(kind, words="an"))
    queries += [
        ListQuery(kind, sort=(SortBy(spec.key, descending=down),))
        for spec in kind_of(kind).fields
        for down in (False, True)
    ]
    queries += [ListQuery(kind, chip=chip) for chip in list_queries.chips_of(kind)]
    for query in queries:
        same(both, lambda office, query=query: list(lists.open_list(office, query, TODAY)))  # type: ignore[misc]
    ids = list(lists.open_list(both[0], ListQuery(kind), TODAY))[:300]
    rows = same(both, lambda office: lists.list_page(office, kind, ids, TODAY))
    assert isinstance(rows, list)
    assert len(rows) == len(ids)
    same(both, lambda office: lists.chip_counts(office, ListQuery(kind), TODAY))


@pytest.mark.parametrize("kind", ["person", "household", "collector", "event", "receipt"])
def test_every_field_is_filtered_alike(both: tuple[Database, Database], kind: str) -> None:
    ids = list(lists.open_list(both[0], ListQuery(kind), TODAY))[:40]
    rows = lists.list_page(both[0], kind, ids, TODAY)
    asked = 0
    for spec in kind_of(kind).fields:
        values = [row.values[spec.key] for row in rows if row.values.get(spec.key)]
        conditions = [Filter(spec.key, Operator.EMPTY), Filter(spec.key, Operator.FILLED)]
        conditions += [Filter(spec.key, Operator.EQUALS, value) for value in values[:2]]
        for condition in conditions:
            query = ListQuery(kind, filters=(condition,))
            found = [_answer(office, query) for office in both]
            assert found[0] == found[1], condition
            asked += 1
    assert asked > 2 * len(kind_of(kind).fields)


def _answer(office: Database, query: ListQuery) -> object:
    """What a list answers; a filter that no list knows is refused alike."""
    try:
        return list(lists.open_list(office, query, TODAY))
    except (TypeError, ValueError, AttributeError) as error:
        return type(error)


@pytest.mark.parametrize(
    "words",
    ["hảng a", "đặng", "nguyen thi", "cu seo", "0123", "101", "ma", "hữu sỹ", "khong co ai"],
)
def test_the_search_finds_the_same(both: tuple[Database, Database], words: str) -> None:
    same(both, lambda office: Searcher(office).search(words, 1000).hits)


def test_figures_are_the_same(both: tuple[Database, Database]) -> None:
    same(both, lambda office: dataclasses.replace(dashboard.figures(office, TODAY), work=()))
    for period in (MONTH, Period.parse("2026"), Period.parse("2026-Q3")):
        same(both, lambda office, period=period: indicators.compute(office, period, TODAY))  # type: ignore[misc]
    same(both, lambda office: monthly_report.figures(office, MONTH, TODAY))
    same(both, lambda office: data_checks.find(office, TODAY, no_progress))


def test_months_that_close_early_are_the_same(
    both: tuple[Database, Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The month of a card is then no part of its date, which each engine reckons in its own way."""
    early = choices.IndicatorChoices(cut_off=15)
    monkeypatch.setattr(choices, "choices_of", lambda options: early)
    figures = same(
        both, lambda office: dataclasses.replace(dashboard.figures(office, TODAY), work=())
    )
    assert isinstance(figures, dashboard.DashboardFigures)
    assert figures.money.number == TODAY.month + 1
    assert sum(month.total or 0 for month in figures.months)
    same(both, lambda office: dashboard.starters(office, TODAY, 3, None).ids)


def test_keys_and_folds_are_those_of_the_program(server_office: Database) -> None:
    words = (
        *WORDS.split("|"),
        "",
        "Nguyễn  Văn\tA",
        "\N{FULLWIDTH LATIN CAPITAL LETTER F}\N{FULLWIDTH DIGIT ONE}",
    )
    statement = text("SELECT folded(:word), text_key(:word), name_key(:word)")
    with server_office.read() as snapshot:
        for word in words:
            told = tuple(snapshot.connection.execute(statement, {"word": word}).one())
            name = vietnamese_text.name_sort_key(word)
            assert told == (vietnamese_text.fold(word), vietnamese_text.sort_key(word), name), word


@pytest.mark.samples
@pytest.mark.parametrize("book", ["thon09_Mau_Import_NhanKhau.xlsx", "d03ts_filled.xlsx"])
def test_a_workbook_is_taken_in_taken_back_and_taken_in_again(
    empty_office: Database, server_office: Database, book: str
) -> None:
    found = []
    for office in (empty_office, server_office):
        plan = importing.prepare(office, SAMPLES / "vn" / book, today=TODAY)
        first = importing.commit(office, plan, who=WHO)
        assert first.batch is not None
        importing.undo(office, first.batch, who=WHO)
        plan = importing.prepare(office, SAMPLES / "vn" / book, today=TODAY)
        again = importing.commit(office, plan, who=WHO)
        found.append((first.counts, again.counts, _records(office)))
    assert found[0] == found[1]
    assert found[0][2]["persons"]


def _records(office: Database) -> dict[str, list[tuple[object, ...]]]:
    """What the records hold, without what is drawn by lot (uids) or tells when."""
    with office.read() as snapshot:
        return {
            table.name: [
                tuple(row)
                for row in snapshot.connection.exec_driver_sql(
                    "SELECT "  # noqa: S608 - our own names
                    + ", ".join(each.name for each in table.columns if each.name != "uid")
                    + f" FROM {table.name} ORDER BY id"
                )
            ]
            for table in office_copying.tables()
            if table.name in {"persons", "households", "covers", "receipts", "neighbourhoods"}
        }


def test_work_is_taken_back_and_made_again(server_demo: Database) -> None:
    before = _records(server_demo)
    records.delete(server_demo, "person", 1, who=WHO)
    deleted = _records(server_demo)
    assert deleted["persons"] != before["persons"]
    assert undoing.undo(server_demo, who=WHO) is not None
    back = _records(server_demo)
    assert [row[0] for row in back["covers"]] == [row[0] for row in before["covers"]]
    assert undoing.redo(server_demo, who=WHO) is not None
    assert [row[0] for row in _records(server_demo)["persons"]] == [
        row[0] for row in deleted["persons"]
    ]


def test_the_history_cannot_be_rewritten(server_demo: Database) -> None:
    for statement in ("UPDATE audit SET who = 'x'", "DELETE FROM audit"):
        with pytest.raises(Exception, match="append-only"), server_demo.write(WHO) as unit:
            unit.connection.execute(text(statement))


def test_the_file_that_stands_for_a_server_is_told_by_its_content(
    server_demo_path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "van-phong.db"
    other.write_bytes(server_demo_path.read_bytes())
    with closing(offices.open_office(other, for_writing=True)) as office:
        assert office.is_on_server
        assert offices.office_communes(office)[0].code == "02647"
