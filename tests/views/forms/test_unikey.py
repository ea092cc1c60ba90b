"""Replays what UniKey really sends: backspaces and a new character, on every text input."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop.fields.person import PERSON
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.search_hits import Search
from desktop.models.table_rows import Column, Row
from desktop.views.forms.code_typing import CARD, FREE, NUMBER, CodeGrammar, CodeTyping, fold_code
from desktop.views.forms.editors import ChoiceEdit, CodeEdit, DateEdit, LineEdit, NoteEdit
from desktop.views.forms.form_builder import RecordForm
from desktop.views.tables.table_view import TableView
from desktop.views.widgets.search_box import SearchBox

# Telex: N g u y e e n x; VNI: N g u y e 6 n 4. UniKey goes back to the vowel and types on.
NGUYEN = ["Nguye<ê" + "n<<ễn", "Nguyen<<ên<<ễn", "Nguye<<<uyê" + "n<<ễn"]


def text_of(widget: QWidget) -> str:
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    return widget.currentText() if isinstance(widget, QComboBox) else widget.text()


@pytest.fixture
def make_input(qtbot, runner, today) -> Callable[[str], QWidget]:
    kept: list[object] = []

    def make(name: str) -> QWidget:
        if name == "cell":
            model = MemoryTableModel([Column(key="name", label="Họ và tên", editable=True)])
            model.show_rows([Row(1, ("",))])
            table = TableView(model)
            kept.extend([model, table])
            qtbot.addWidget(table)
            table.show()
            table.edit(model.index(0, 0))
            return table.findChild(QLineEdit)
        if name == "choice":
            choice = ChoiceEdit()
            choice.set_choices([(1, "Nguyễn Huệ"), (2, "Nguyễn Trãi"), (3, "Bản Phong")])
            made: QWidget = choice
        else:
            made = {
                "line": LineEdit,
                "note": NoteEdit,
                "date": lambda: DateEdit(today),
                "search": lambda: SearchBox(Search(find=lambda text: []), runner),
            }[name]()
        qtbot.addWidget(made)
        made.show()
        return made

    return make


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups offscreen
@pytest.mark.parametrize("keys", NGUYEN)
@pytest.mark.parametrize("name", ["line", "note", "date", "search", "choice", "cell"])
def test_vietnamese_words_come_out_whole(make_input, hands, name, keys) -> None:
    widget = make_input(name)
    hands.type(widget, keys)
    assert text_of(widget) == "Nguyễn"


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        # Telex leaves digits alone.
        ("TE1", "TE1"),
        ("DT2", "DT2"),
        ("HN2", "HN2"),
        ("CN3", "CN3"),
        ("DK2", "DK2"),
        ("te1", "TE1"),
        # VNI puts the tone on the vowel; without a vowel it leaves digits alone.
        ("TE<É", "TE1"),
        ("te<é", "TE1"),
        ("CA<Ạ", "CA5"),
        # The code goes on: the next digit replaces the tone, adds a hat, or takes it away.
        ("TE<É<È<Ẻ", "TE123"),
        ("TE<É<Ế", "TE16"),
        ("TE<É<E", "TE10"),
        ("TE<É<E<É", "TE101"),
        # The same digit twice: UniKey gives up and sends letter and digit.
        ("TE<É<E1", "TE11"),
        ("TE<É<E12345678", "TE112345678"),
        # A person's own backspace, then the right digit.
        ("TE<É<2", "TE2"),
        ("TE<É<<E<È", "TE2"),
        ("GD4 38.01", "GD43801"),
    ],
)
def test_card_numbers_come_out_as_typed(qtbot, hands, keys, wanted) -> None:
    edit = CodeEdit(CARD)
    qtbot.addWidget(edit)
    hands.type(edit, keys)
    assert edit.text() == wanted


@pytest.mark.parametrize("digits", ["1213456", "6123", "10", "12012", "11", "1166", "15160"])
def test_any_run_of_digits_survives_vni(digits: str) -> None:
    """Drives the field with a model of UniKey's VNI: tones replace tones, 6 is a hat, 0 removes."""
    typing = CodeTyping(CARD)
    for key in _vni("TE", digits):
        typing.edited(typing.text[:-1] if key == "<" else typing.text + key)
    assert typing.text == "TE" + digits


def _vni(letters: str, digits: str) -> list[str]:
    import unicodedata

    tones = {"1": "\u0301", "2": "\u0300", "3": "\u0309", "4": "\u0303", "5": "\u0323"}
    keys = list(letters)
    tone, hat, off = "", "", False
    for digit in digits:
        if off:
            keys.append(digit)
            continue
        if digit == "0" and not (tone):
            keys.append(digit)
            off = True
            continue
        undone = tones.get(digit, digit) == (tone if digit in tones else "6" if hat else "-")
        if digit in tones:
            tone = "" if undone else tones[digit]
        elif digit == "6":
            hat = "" if undone else "\u0302"
        else:
            tone = ""
        keys += ["<", unicodedata.normalize("NFC", letters[-1] + hat + tone)]
        if undone:
            keys.append(digit)
            off = True
    return keys


@pytest.mark.parametrize(
    ("text", "grammar", "wanted"),
    [
        ("0361 8500.4321", NUMBER, "036185004321"),
        ("hg0005", FREE, "HG0005"),
        ("TÉ1234", CARD, "TE11234"),
        ("đt2", CARD, "DT2"),
        ("LC26-0147", FREE, "LC26-0147"),
        ("TE\u0301", CARD, "TE1"),
    ],
)
def test_pasted_codes_are_folded(text: str, grammar: CodeGrammar, wanted: str) -> None:
    assert fold_code(text, grammar) == wanted
    assert fold_code(wanted, grammar) == wanted


def test_editing_in_the_middle_keeps_the_cursor(qtbot, hands) -> None:
    edit = CodeEdit(CARD)
    qtbot.addWidget(edit)
    edit.setText("TE134")
    edit.setCursorPosition(3)
    hands.type(edit, "2")
    assert (edit.text(), edit.cursorPosition()) == ("TE1234", 4)


def inline_completers(root: QWidget) -> list[QWidget]:
    inline = QCompleter.CompletionMode.InlineCompletion
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, QLineEdit | QComboBox)
        and widget.completer() is not None
        and widget.completer().completionMode() is inline
    ]


def test_the_guard_sees_an_inline_completer(qtbot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    combo = QComboBox(root)
    combo.setEditable(True)
    assert combo in inline_completers(root)


def test_no_form_completes_inside_the_line(qtbot, today) -> None:
    form = RecordForm(PERSON.form_fields, today)
    qtbot.addWidget(form)
    assert inline_completers(form) == []
    for widget in form.findChildren(QLineEdit):
        assert widget.inputMask() == ""
        assert widget.validator() is None
    assert QApplication.instance() is not None
