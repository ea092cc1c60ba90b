"""A tile's figure stands whole at once, in whatever room the figure before it took."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from desktop.domain.package_standing import Standing
from desktop.views.province.desk_tiles import DeskTiles
from tests.views.province.province_fixtures import COMMUNES, NOW, make_desk

NARROW = 1093 - 56 - 2 * 16
"""The room of the tiles in the smallest window: beside the narrow rail, within the margins."""


@pytest.mark.parametrize("before", ["…", "7"])
def test_a_figure_is_not_cut_right_after_it_changed(qtbot, before: str) -> None:
    tiles = DeskTiles()
    qtbot.addWidget(tiles)
    tiles.resize(NARROW, tiles.sizeHint().height())
    tiles.show()
    for tile in tiles.tiles.values():
        tile.show_figure(before, "")
    qtbot.wait(1)

    tiles.show_desk(make_desk(), NOW.date())

    # No turn of the event loop in between: this is what the next painting shows.
    for tile in tiles.tiles.values():
        needed = QFontMetrics(tile.figure.fitting_font).horizontalAdvance(tile.figure.text)
        assert tile.figure.width() >= needed, (tile.key, tile.figure.text)
    assert tiles.tiles["accepted"].figure.text == "84"
    assert len(COMMUNES) == 99


def test_what_waits_to_take_the_place_of_a_counted_one_is_told_beside_the_count(qtbot) -> None:
    tiles, desk = DeskTiles(), make_desk()
    qtbot.addWidget(tiles)
    counted = next(line for line in desk.packages if line.state is Standing.ACCEPTED)
    newer = replace(counted, package_id=900, state=Standing.WAITING)
    tiles.show_desk(replace(desk, packages=[newer, *desk.packages]), NOW.date())
    assert tiles.tiles["waiting"].figure.text == "5"
    assert "và 1 chờ thay" in tiles.tiles["waiting"].accessibleName()


def test_by_how_many_days_it_is_late_is_never_cut(qtbot) -> None:
    tiles, desk = DeskTiles(), make_desk()
    qtbot.addWidget(tiles)
    tiles.resize(NARROW, tiles.sizeHint().height())
    tiles.show()
    tiles.show_desk(desk, desk.due_on + timedelta(days=119))
    note = tiles.tiles["missing"].note
    shown = note.fontMetrics().elidedText(note.text(), Qt.TextElideMode.ElideRight, note.width())
    assert shown.startswith("quá 119 ngày")
