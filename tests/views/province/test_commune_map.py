"""The map: its legend adds up, a press chooses, arrow keys reach every commune, pictures."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from desktop.models.province_desk import COVERAGE, Measure
from desktop.views.province.commune_map import CommuneMap
from desktop.views.province.map_look import MapLook
from desktop.views.province.map_painting import MapContent
from desktop.views.province.map_shapes import DIRECTIONS, shapes_of
from tests.views.province.province_fixtures import COMMUNES, TARGET, coverage_of

NAMES = dict(COMMUNES)
CODES = tuple(sorted(NAMES))
RATES = {code: coverage_of(number) for number, code in enumerate(NAMES) if number % 7}
MEASURE = Measure(key=COVERAGE, name="Bao phủ", target=TARGET)


@pytest.fixture
def shown(qtbot) -> CommuneMap:
    made = CommuneMap()
    qtbot.addWidget(made)
    made.resize(440, 480)
    made.presses, made.tells = [], []
    made.pressed.connect(made.presses.append)
    made.told.connect(made.tells.append)
    made.show_content(MapContent(NAMES, RATES, MEASURE), "Bao phủ theo xã")
    made.show()
    return made


@pytest.mark.parametrize(
    "measure",
    [MEASURE, Measure(key="new_hi", name="Mới", is_rate=False), Measure(key="x", name="")],
)
def test_the_legend_adds_up_to_all_communes(measure: Measure) -> None:
    content = MapContent(NAMES, RATES, measure)
    assert sum(line.count for line in content.legend()) == len(NAMES)
    assert content.legend()[-1].count == len(NAMES) - len(RATES)
    steps = [content.step(code) for code in NAMES]
    for line in content.legend():
        assert steps.count(line.step) == line.count


def test_blue_of_the_legend_is_the_number_that_met_the_target() -> None:
    content = MapContent(NAMES, RATES, MEASURE)
    blue = sum(line.count for line in content.legend() if line.step is not None and line.step > 0)
    assert blue == sum(rate >= TARGET for rate in RATES.values())


@pytest.mark.parametrize("code", CODES[::9])
def test_a_press_chooses_the_commune_and_a_second_takes_it_back(shown, qtbot, code: str) -> None:
    place = shown.place_of(code).toPoint()
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=place)
    assert shown.presses == [code]
    assert NAMES[code] in shown.tells[-1]
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=place)
    assert shown.presses == [code, ""]


def test_hover_tells_name_and_rate(shown, qtbot) -> None:
    code = next(iter(RATES))
    qtbot.mouseMove(shown, shown.place_of(code).toPoint())
    assert shown.tells[-1] == f"{NAMES[code]}: {MEASURE.show(RATES[code])}"
    qtbot.mouseMove(shown, QPoint(2, 478))
    assert shown.tells[-1] == ""


def test_keys_go_to_the_neighbour_and_enter_chooses(shown, qtbot) -> None:
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    first = shown.current
    assert first in NAMES
    here = shown.place_of(first)
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert shown.place_of(shown.current).y() > here.y()
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert shown.presses == [shown.current]
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.presses[-1] == ""


def test_arrow_keys_reach_every_commune() -> None:
    shapes = shapes_of(CODES)
    seen, found = set(), [CODES[0]]
    while found:
        code = found.pop()
        if code not in seen:
            seen.add(code)
            found.extend(shapes.beside(code, key) for key in DIRECTIONS)
    assert seen == set(CODES)


def test_every_commune_has_a_point_of_its_own(shown) -> None:
    shapes = shapes_of(CODES)
    for code in CODES:
        assert shapes.at(shapes.middle(code)) == code


def test_the_map_is_drawn_in_the_colours_of_its_classes(shown) -> None:
    picture = shown.grab().toImage()
    look = MapLook.of_window()
    best = max(RATES, key=RATES.__getitem__)
    drawn = picture.pixelColor(shown.place_of(best).toPoint())
    assert drawn == QColor(look.steps[2])


def test_the_picture_for_papers_keeps_its_classes_apart_in_grey(shown) -> None:
    picture = shown.picture("Bao phủ", "nguồn")
    assert picture.width() >= 2000
    blue, amber = (QColor(MapLook.of_paper(1).steps[step]) for step in (1, -2))
    assert MapLook.of_paper(1).brushes(-2)[1:], "dots mark what a laser printer would make grey"
    assert not MapLook.of_paper(1).brushes(1)[1:]
    assert blue != amber


def test_what_is_read_aloud(shown) -> None:
    assert shown.accessibleName() == "Bao phủ theo xã"
    assert "chưa tính" in shown.accessibleDescription()


def test_a_value_that_only_rounds_to_the_target_is_not_blue() -> None:
    content = MapContent(NAMES, {CODES[0]: Decimal("93.99")}, MEASURE)
    assert content.step(CODES[0]) == -1
    assert content.told(CODES[0]).endswith("93,99%")
