import datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget, QLabel

from desktop.domain.errors import Issue
from desktop.fields.choices import Choice
from desktop.fields.enrolment import RECEIPT
from desktop.fields.household import HOUSEHOLD
from desktop.fields.person import PERSON
from desktop.views.forms.editors import ChoiceEdit, CodeEdit, DateEdit, NoteEdit
from desktop.views.forms.form_builder import RecordForm

NEIGHBOURHOODS = [(1, "Nà Lung"), (2, "Khau Đao"), (3, "Bản Phong"), (4, "Bản Phong Thượng")]


@pytest.fixture
def make_form(qtbot, today):
    kept: list[RecordForm] = []

    def make(kind=HOUSEHOLD, **parts) -> RecordForm:
        form = RecordForm(kind.form_fields, today, **parts)
        kept.append(form)
        qtbot.addWidget(form)
        form.resize(700, 640)
        with qtbot.waitExposed(form):
            form.show()
        # Fields tell their faults when the focus leaves them, and only an active window has one.
        with qtbot.waitActive(form):
            form.activateWindow()
        if "neighbourhood" in form.fields:
            form.set_choices("neighbourhood", NEIGHBOURHOODS)
        form.set_values({})
        form.focus_first()
        return form

    return make


@pytest.fixture
def form(make_form) -> RecordForm:
    return make_form()


def leave(choice: ChoiceEdit, hands) -> None:
    """Press Tab; while the list is open it is the list that gets the key."""
    popup = choice.completer().popup()
    hands.press(popup if popup.isVisible() else choice, Qt.Key.Key_Tab)


def saved(form: RecordForm) -> list[object]:
    found: list[object] = []
    form.save_asked.connect(found.append)
    form.save()
    return found


def test_editors_follow_the_kinds(make_form) -> None:
    form = make_form(PERSON)
    wanted = {"national_id": CodeEdit, "birth_date": DateEdit, "sex": ChoiceEdit, "note": NoteEdit}
    assert {key: type(form.fields[key].editor) for key in wanted} == wanted


def test_values_go_round_unchanged(form) -> None:
    values = {"head_name": "Ma Hữu Sỹ", "neighbourhood": 2, "household_code": "HG0005", "uid": "u"}
    form.set_values(values)
    assert {key: form.values()[key] for key in values} == values
    assert not form.dirty
    assert saved(form) == [form.values()]


def test_typed_values_are_parsed_and_shown_in_the_usual_way(form, hands) -> None:
    head = form.fields["head_name"]
    head.editor.setFocus()
    hands.type(head.editor, "ma hữu sỹ")
    assert head.editor.text() == "ma hữu sỹ"
    hands.press(head.editor, Qt.Key.Key_Return)
    assert head.editor.text() == "Ma Hữu Sỹ"
    assert form.dirty


def test_a_date_is_taken_as_people_type_it(make_form, hands) -> None:
    form = make_form(PERSON)
    field = form.fields["birth_date"]
    field.editor.setFocus()
    hands.type(field.editor, "5/7/1962")
    form.fields["sex"].editor.setFocus()
    assert field.editor.text() == "05/07/1962"
    assert not field.has_problem


def test_money_is_shown_with_dots(make_form, hands) -> None:
    money = [spec for spec in RECEIPT.form_fields if spec.kind.editor == "money"]
    form = make_form(RECEIPT)
    field = form.fields[money[0].key]
    field.editor.setFocus()
    hands.type(field.editor, "1793880")
    form.save_button.setFocus()
    assert field.editor.text() == "1.793.880 đ"
    assert field.value == 1793880


def test_nothing_is_told_while_typing_and_all_after_leaving(make_form, hands) -> None:
    form = make_form(PERSON)
    field = form.fields["national_id"]
    field.editor.setFocus()
    hands.type(field.editor, "00808600")
    assert field.message.isHidden()
    form.fields["full_name"].editor.setFocus()
    assert field.message.isVisible()
    assert field.message.text() == field.editor.accessibleDescription()
    assert form.count_label.text() == "Còn 1 chỗ cần sửa"
    assert field.editor.text() == "00808600"


def test_saving_tells_every_problem_and_goes_to_the_first(form, hands) -> None:
    form.save_button.setFocus()
    assert saved(form) == []
    head = form.fields["head_name"]
    assert head.has_problem
    assert head.editor.hasFocus()
    hands.type(head.editor, "Ma Hữu Sỹ")
    hands.press(head.editor, Qt.Key.Key_Return)
    assert form.problem_count == 0
    assert len(saved(form)) == 1


def test_problems_of_the_service_are_shown_at_their_fields(form) -> None:
    form.show_problems(
        {"phone": Issue("phone.taken", "Số này đã có ở hộ khác."), "no": Issue("", "")}
    )
    assert form.fields["phone"].message.text() == "Số này đã có ở hộ khác."
    assert form.problem_count == 1


def test_enter_walks_the_fields_and_ctrl_enter_saves(form, qtbot) -> None:
    form.set_values({"head_name": "Ma Hữu Sỹ"})
    order = [field.editor for field in form._order]
    for editor, following in pairwise(order):
        if isinstance(editor, NoteEdit):
            break
        assert editor.hasFocus()
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert following.hasFocus()
    with qtbot.waitSignal(form.save_asked):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_escape_asks_to_give_up(form, qtbot) -> None:
    with qtbot.waitSignal(form.cancel_asked):
        qtbot.keyClick(form.fields["head_name"].editor, Qt.Key.Key_Escape)


def test_dirty_comes_and_goes(form, hands) -> None:
    told: list[object] = []
    form.dirty_changed.connect(told.append)
    editor = form.fields["address"].editor
    editor.setFocus()
    hands.type(editor, "a")
    hands.type(editor, "<")
    assert told == [True, False]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups offscreen
@pytest.mark.parametrize(
    ("typed", "value", "shown"),
    [
        ("khau", 2, "Khau Đao"),
        ("khau đao", 2, "Khau Đao"),
        ("dao", 2, "Khau Đao"),
        ("bản phong", 3, "Bản Phong"),
        ("thuong", 4, "Bản Phong Thượng"),
        ("", None, ""),
    ],
)
def test_a_choice_is_named_by_any_part_of_its_words(form, hands, typed, value, shown) -> None:
    field = form.fields["neighbourhood"]
    field.editor.setFocus()
    hands.type(field.editor, typed)
    leave(field.editor, hands)
    assert (field.value, field.editor.currentText()) == (value, shown)
    assert not field.has_problem


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups offscreen
@pytest.mark.parametrize("typed", ["bản", "Hà Nội"])
def test_words_that_name_no_single_choice_are_told(form, hands, typed) -> None:
    field = form.fields["neighbourhood"]
    field.editor.setFocus()
    hands.type(field.editor, typed)
    leave(field.editor, hands)
    assert field.has_problem
    assert field.editor.currentText() == typed
    form.set_values({"head_name": "Ma Hữu Sỹ"})
    assert not field.has_problem


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups offscreen
def test_enter_takes_the_first_offer_and_goes_on(form, hands) -> None:
    field = form.fields["neighbourhood"]
    field.editor.setFocus()
    hands.type(field.editor, "ban")
    popup = field.editor.completer().popup()
    assert popup.isVisible()
    hands.press(popup, Qt.Key.Key_Return)
    assert (field.value, field.editor.currentText()) == (3, "Bản Phong")
    assert not popup.isVisible()
    assert not field.editor.hasFocus()


def test_choices_of_a_table_come_from_the_field(make_form) -> None:
    form = make_form(PERSON)
    spec = PERSON.field("sex")
    assert isinstance(spec.kind, Choice)
    field = form.fields["sex"]
    for code, words in spec.kind.options:
        field.set_value(code)
        assert (field.value, field.editor.currentText()) == (code, words)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups offscreen
def test_calendar_fills_the_date(make_form, today) -> None:
    form = make_form(PERSON)
    field = form.fields["birth_date"]
    field.editor._open_calendar()
    calendar = field.editor.findChild(QCalendarWidget)
    assert calendar.selectedDate().toPython() == today()
    calendar.clicked.emit(calendar.selectedDate().addDays(-1))
    assert field.editor.text() == "20/11/2026"
    assert field.value.first_day() == datetime.date(2026, 11, 20)


def test_wide_form_has_no_sideways_scroll_and_every_group_once(make_form) -> None:
    form = make_form(PERSON, columns=2)
    form.resize(760, 500)
    inner = form._area.widget()
    assert inner.minimumSizeHint().width() <= 760
    headings = [
        label.text() for label in form.findChildren(QLabel) if label.property("look") == "heading"
    ]
    assert len(headings) == len(set(headings))
