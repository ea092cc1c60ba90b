"""The list as shown goes to Excel: same rows, same columns, and a way to open the file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.list_query import ListQuery, SortBy
from desktop.settings.options import EXPORT_FOLDER
from desktop.views.households.household_lists import HOUSEHOLDS
from desktop.views.records.list_export import ListExport, file_name
from desktop.views.records.record_list import RecordList
from desktop.views.widgets import file_opening
from tests.views.conftest import TODAY


@pytest.fixture
def page(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def exporter(context, page) -> ListExport:
    return ListExport(context, page)


@pytest.fixture
def shown(qtbot, context) -> RecordList:
    made = RecordList(HOUSEHOLDS, context, [])
    qtbot.addWidget(made)
    made.show_query(ListQuery("household", sort=(SortBy("head_name"),), chip="all", words="ly"))
    return made


def cells(path: Path) -> list[list[object]]:
    from openpyxl import load_workbook

    return [list(row) for row in load_workbook(path).active.iter_rows(values_only=True)]


def test_rows_and_columns_are_those_on_the_screen(exporter, shown, page, tmp_path, monkeypatch):
    told: list = []
    opened: list = []
    exporter.message.connect(told.append)
    monkeypatch.setattr(
        file_opening.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile())
    )
    shown.table.show_column(shown.model.column_of("head_name"), shown=False)
    exporter.ask(shown.query, shown.shown_columns)
    dialog = page.findChildren(QFileDialog)[-1]
    assert dialog.selectedFiles()[0].endswith("DS_ho_20261121.xlsx")
    target = tmp_path / "ho.xlsx"
    dialog.fileSelected.emit(str(target))
    assert told[-1].text == "Đã xuất 1 dòng ra ho.xlsx."
    table = cells(target)
    head = next(row for row in table if "Mã hộ" in row)
    assert "Chủ hộ" not in head
    assert table[table.index(head) + 1][1] == "HG0002"
    told[-1].action()
    assert opened == [str(target)]


def test_the_folder_is_remembered(exporter, shown, page, tmp_path, context):
    exporter.ask(shown.query, shown.shown_columns)
    folder = tmp_path / "xuất"
    folder.mkdir()
    page.findChildren(QFileDialog)[-1].fileSelected.emit(str(folder / "a.xlsx"))
    assert context.settings.text(EXPORT_FOLDER) == str(folder)
    exporter.ask(shown.query, shown.shown_columns)
    assert page.findChildren(QFileDialog)[-1].directory().absolutePath() == str(folder)


def test_a_folder_that_is_gone_is_told(exporter, shown, page, tmp_path, runner):
    told: list = []
    runner.user_error.connect(told.append)
    exporter.ask(shown.query, shown.shown_columns)
    page.findChildren(QFileDialog)[-1].fileSelected.emit(str(tmp_path / "gone" / "a.xlsx"))
    assert len(told) == 1


def test_exported_files_are_named_for_any_disk() -> None:
    assert file_name("event", TODAY) == "DS_truyen_thong_20261121.xlsx"
    assert file_name("receipt", TODAY).isascii()
