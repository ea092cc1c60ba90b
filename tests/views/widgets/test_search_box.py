from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.models.search_hits import Search, SearchHit
from desktop.views.widgets.search_box import SearchBox


def find(text: str) -> list[SearchHit]:
    return [
        SearchHit(title=f"{text} {number}", birth_year="1979", head="Ma Hữu Sỹ", page="p",
                  argument=number)
        for number in range(3)
        if "z" not in text
    ]  # fmt: skip


@pytest.fixture
def interrupted() -> list[int]:
    return []


@pytest.fixture
def box(qtbot, held, interrupted) -> Iterator[SearchBox]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    made = SearchBox(Search(find=find, interrupt=lambda: interrupted.append(1)), held)
    rows = QVBoxLayout(window)
    rows.addWidget(made)
    rows.addWidget(QLineEdit())
    rows.addStretch(1)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.setFocus()
    yield made
    window.close()


def test_each_key_asks_at_once_and_cancels_the_older_question(
    box, held, hands, interrupted
) -> None:
    hands.type(box, "ma")
    assert len(held.held) == 2
    assert interrupted == [1]
    held.release_all()
    assert [hit.title for hit in box.popup.hits] == ["ma 0", "ma 1", "ma 2"]


def test_a_late_answer_is_not_shown(box, held, hands) -> None:
    hands.type(box, "m")
    hands.type(box, "a")
    held.release(1)
    held.release(0)
    assert box.popup.hits[0].title == "ma 0"


def test_arrows_enter_and_escape(box, held, hands, qtbot) -> None:
    hands.type(box, "ma")
    held.release_all()
    for key, wanted in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Down, 2),
                        (Qt.Key.Key_Up, 1)):  # fmt: skip
        hands.press(box, key)
        assert box.popup.current().argument == wanted
    with qtbot.waitSignal(box.hit_chosen) as chosen:
        hands.press(box, Qt.Key.Key_Return)
    assert chosen.args[0].argument == 1
    assert box.hasFocus()
    hands.type(box, "ma")
    held.release_all()
    hands.press(box, Qt.Key.Key_Escape)
    assert not box.popup.isVisible()
    assert box.text() == ""
    with qtbot.waitSignal(box.given_up):
        hands.press(box, Qt.Key.Key_Escape)


def test_enter_before_the_answer_takes_the_first_hit_when_it_comes(box, held, hands, qtbot) -> None:
    hands.type(box, "ma")
    hands.press(box, Qt.Key.Key_Return)
    with qtbot.waitSignal(box.hit_chosen) as chosen:
        held.release_all()
    assert chosen.args[0].argument == 0


def test_nothing_found_says_so_and_cannot_be_chosen(box, held, hands) -> None:
    hands.type(box, "zz")
    held.release_all()
    assert box.popup.isVisible()
    assert box.popup.current() is None
    hands.press(box, Qt.Key.Key_Return)
    held.release_all()
    assert box.text() == "zz"


def test_popup_never_takes_the_focus_and_goes_with_it(box, held, hands) -> None:
    hands.type(box, "ma")
    held.release_all()
    assert box.hasFocus()
    assert box.popup.focusPolicy() is Qt.FocusPolicy.NoFocus
    box.window().findChildren(QLineEdit)[1].setFocus()
    assert not box.popup.isVisible()


def test_popup_stays_inside_the_window(box, held, hands) -> None:
    hands.type(box, "ma")
    held.release_all()
    window = box.window()
    assert window.rect().contains(box.popup.geometry())
