"""Suggestions under a line never touch what UniKey is typing."""

import pytest
from PySide6.QtWidgets import QCompleter

from desktop.views.forms.editors import CodeEdit, LineEdit
from desktop.views.records.suggestions import LookupSuggestions, NameSuggestions, _Popup

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NAMES = ("Khau Đao", "Nà Lung", "Nà Tông", "Bản Phong")


def offered(line: LineEdit) -> list[str]:
    popup = line.findChildren(_Popup)[0]
    return popup._texts.stringList() if popup._completer.popup().isVisible() else []


@pytest.fixture
def line(qtbot) -> LineEdit:
    made = LineEdit()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


@pytest.mark.parametrize(
    ("keys", "text", "names"),
    [
        ("na", "na", ["Nà Lung", "Nà Tông"]),
        ("na<à", "nà", ["Nà Lung", "Nà Tông"]),
        ("Nà To<ôn<ng", "Nà Tông", ["Nà Tông"]),
        ("dao", "dao", ["Khau Đao"]),
        ("cốc", "cốc", []),
    ],
)
def test_names_are_found_by_any_part_and_the_text_stays(line, hands, keys, text, names):
    NameSuggestions(line, NAMES)
    hands.type(line, keys)
    assert line.text() == text
    assert line.selectedText() == ""
    assert offered(line) == ([] if names == [text] else names)


def test_a_suggestion_is_taken_as_if_it_were_typed(line, hands):
    NameSuggestions(line, NAMES)
    seen: list[str] = []
    line.textEdited.connect(seen.append)
    hands.type(line, "phong")
    line.findChildren(_Popup)[0]._completer.activated.emit("Bản Phong")
    assert line.text() == "Bản Phong"
    assert seen[-1] == "Bản Phong"
    assert offered(line) == []


def test_a_looked_up_code_comes_without_its_words(qtbot, hands, held):
    line = CodeEdit()
    qtbot.addWidget(line)
    with qtbot.waitActive(line):
        line.show()
        line.activateWindow()
    line.setFocus()
    asked: list[str] = []

    def find(words: str) -> list[str]:
        asked.append(words)
        return [f"HG000{number} – Ma Hữu Sỹ" for number in (1, 2)]

    LookupSuggestions(line, held, find)
    hands.type(line, "hg")
    held.release_all()
    assert asked[-1].casefold() == "hg"
    assert offered(line) == ["HG0001 – Ma Hữu Sỹ", "HG0002 – Ma Hữu Sỹ"]
    line.findChildren(_Popup)[0]._completer.activated.emit("HG0002 – Ma Hữu Sỹ")
    assert line.text() == "HG0002"


def test_a_late_answer_is_dropped(qtbot, hands, held):
    line = CodeEdit()
    qtbot.addWidget(line)
    line.show()
    line.setFocus()
    LookupSuggestions(line, held, lambda words: [f"{words} – A", f"{words} – B"])
    hands.type(line, "h")
    hands.type(line, "g")
    held.release()
    assert offered(line) == []


def test_nothing_completes_inside_the_line(line):
    NameSuggestions(line, NAMES)
    completers = line.findChildren(QCompleter)
    assert completers
    inline = QCompleter.CompletionMode.InlineCompletion
    assert all(each.completionMode() is not inline for each in completers)
