import datetime

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import InlineRunner
from desktop.domain.list_query import Filter, ListQuery, Operator, SortBy
from desktop.fields.catalogue import kind_of
from desktop.models.list_source import ListCounts, ListSource
from desktop.models.paged_table_model import PagedTableModel
from desktop.models.record_styles import cover_style, end_style
from desktop.models.table_rows import CellForm, Tone
from tests.views.conftest import TODAY
from tests.views.records.office_fixtures import (  # noqa: F401
    database,
    empty_database,
    office_file,
)

KINDS = ("household", "person", "collector", "organisation", "event")


def plain(context: str, text: str) -> str:
    del context
    return text


def source_of(database, kind, first=(), translate=plain) -> ListSource:  # noqa: F811
    return ListSource(database, kind, lambda: TODAY, translate, first)


def cells(source: ListSource, query: ListQuery, *keys: str) -> list[tuple[str, ...]]:
    places = [[column.key for column in source.columns].index(key) for key in keys]
    return [tuple(row.texts[place] for place in places) for row in source.page(source.open(query))]


def test_rows_of_households_come_in_order_with_texts(database):  # noqa: F811
    source = source_of(database, "household")
    query = ListQuery("household", sort=(SortBy("household_code", descending=True),))
    assert cells(source, query, "household_code", "head_name", "insured_count", "hi_status") == [
        ("HG0003", "Triệu Đức Đạt", "0/0", "Chưa có thẻ"),
        ("HG0002", "Lý Thị Phượng", "0/1", "Quá hạn"),
        ("HG0001", "Ma Hữu Sỹ", "2/3", "Còn 10 ngày"),
    ]


def test_a_state_that_needs_action_is_a_pill(database):  # noqa: F811
    source = source_of(database, "household")
    place = [column.key for column in source.columns].index("hi_status")
    query = ListQuery("household", sort=(SortBy("household_code"),))
    styles = [row.styles[place] for row in source.page(source.open(query))]
    assert [(style.tone, style.form) for style in styles] == [
        (Tone.WARNING, CellForm.PILL),
        (Tone.ERROR, CellForm.PILL),
        (Tone.ERROR, CellForm.PILL),
    ]


def test_labels_and_codes_are_translated(database):  # noqa: F811
    def english(context: str, text: str) -> str:
        return {"Nữ": "Female", "Giới tính": "Sex"}.get(text, text)

    source = source_of(database, "person", translate=english)
    assert [column.label for column in source.columns if column.key == "sex"] == ["Sex"]
    female = ListQuery("person", filters=(Filter("sex", Operator.EQUALS, "F"),))
    assert set(cells(source, female, "sex")) == {("Female",)}


def test_first_columns_lead_and_none_is_lost(database):  # noqa: F811
    source = source_of(database, "person", ("hi_status", "sex"))
    keys = [column.key for column in source.columns]
    assert keys[:2] == ["hi_status", "sex"]
    assert sorted(keys) == sorted(spec.key for spec in kind_of("person").table_fields)


@pytest.mark.parametrize(
    ("query", "counts"),
    [
        (
            ListQuery("household", chip="expired"),
            ListCounts(3, {"all": 3, "expiring": 1, "expired": 1, "somebody_uninsured": 2}),
        ),
        (
            ListQuery("household", filters=(Filter("neighbourhood", Operator.EQUALS, "Nà Lung"),)),
            ListCounts(3, {"all": 2, "expiring": 0, "expired": 1, "somebody_uninsured": 1}),
        ),
        (
            ListQuery("household", ids=(1,)),
            ListCounts(3, {"all": 3, "expiring": 1, "expired": 1, "somebody_uninsured": 2}),
        ),
        (ListQuery("organisation"), ListCounts(1, {})),
    ],
)
def test_counts_are_of_the_whole_and_of_each_chip(database, query, counts):  # noqa: F811
    assert source_of(database, query.kind).counts(query) == counts


@pytest.mark.parametrize("kind", KINDS)
def test_every_list_can_be_sorted_by_every_column(database, kind):  # noqa: F811
    source = source_of(database, kind)
    whole = sorted(source.open(ListQuery(kind)))
    for column in source.columns:
        assert sorted(source.open(ListQuery(kind, sort=(SortBy(column.key),)))) == whole


@pytest.mark.parametrize("kind", KINDS)
def test_the_model_over_the_source_keeps_qts_rules(qtmodeltester, database, kind):  # noqa: F811
    source = source_of(database, kind)
    model = PagedTableModel(source.columns, source, InlineRunner(ChangeNotifier()))
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.open(ListQuery(kind))
    assert model.rowCount() == len(source.open(ListQuery(kind)))
    qtmodeltester.check(model)
    del tester


@pytest.mark.parametrize(
    ("days", "tone", "form"),
    [
        (None, Tone.ERROR, CellForm.PILL),
        (-1, Tone.ERROR, CellForm.PILL),
        (0, Tone.WARNING, CellForm.PILL),
        (30, Tone.WARNING, CellForm.PILL),
        (31, Tone.OK, CellForm.TEXT),
        (TODAY + datetime.timedelta(days=5), Tone.INFO, CellForm.PILL),
    ],
)
def test_state_of_a_card(days, tone, form):
    style = cover_style(days)
    assert (style.tone, style.form) == (tone, form)


@pytest.mark.parametrize(
    ("days", "tone"), [(-1, Tone.ERROR), (0, Tone.WARNING), (30, Tone.WARNING), (31, None)]
)
def test_state_of_an_end(days, tone):
    style = end_style(TODAY + datetime.timedelta(days=days), TODAY)
    assert (style.tone if style is not None else None) is tone
