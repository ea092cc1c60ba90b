"""The names of the province's indicators can be told apart in the room that they have."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.services.indicators.declarations import BY_KEY
from desktop.storage.database import Database
from desktop.views.page_context import PageContext
from desktop.views.province.province_page import STATING, ProvincePage
from desktop.views.theme.tokens import px
from tests.office_data import NOW
from tests.province_office import province_copy


@pytest.mark.parametrize(("size", "narrow"), [((1174, 624), False), ((1037, 484), True)])
def test_no_two_indicators_are_cut_to_the_same_words(
    qtbot, bare_context: PageContext, tmp_path: Path, size: tuple[int, int], narrow: bool
) -> None:
    database = Database(province_copy(tmp_path), clock=lambda: NOW)
    page = ProvincePage(replace(bare_context, database=database, today=NOW.date))
    qtbot.addWidget(page)
    page.set_narrow(narrow=narrow)
    page.resize(*size)
    page.show()
    page.arrive()
    for _ in range(5):
        QApplication.processEvents()
    room = page.table.columnWidth(0) - px(20)
    metrics = page.table.fontMetrics()
    shown = [
        metrics.elidedText(each.name, Qt.TextElideMode.ElideRight, room) for each in BY_KEY.values()
    ]
    assert sorted(each for each in shown if shown.count(each) > 1) == []
    assert page.table.isColumnHidden(STATING) is narrow
    database.close()
