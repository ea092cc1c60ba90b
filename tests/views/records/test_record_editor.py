"""Adding and changing records in their form; nothing is lost and nothing is written twice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.dates import PartialDate
from desktop.domain.list_query import ListQuery
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.services.lists import read_list
from desktop.views.records.duplicates_dialog import DuplicatesDialog
from desktop.views.records.record_dialog import RecordDialog
from desktop.views.records.record_editor import RecordEditor
from desktop.views.records.record_fields import values_to_write
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.conftest import TODAY
from tests.views.records.office_fixtures import WHO, save

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Desk:
    """A window with an editor over it, and what it told."""

    def __init__(self, qtbot, context) -> None:
        self.window = QWidget()
        self.window.resize(1200, 660)
        qtbot.addWidget(self.window)
        self.window.show()
        self.editor = RecordEditor(context, self.window)
        self.messages: list = []
        self.saved: list = []
        self.editor.message.connect(self.messages.append)
        self.editor.saved.connect(self.saved.append)

    @property
    def dialogs(self) -> list[RecordDialog]:
        return [each for each in self.window.findChildren(RecordDialog) if each.isVisible()]

    @property
    def dialog(self) -> RecordDialog:
        return self.dialogs[-1]

    def line(self, key: str):
        return self.dialog.line_of(key)

    def field(self, key: str):
        return self.dialog.form.fields[key]


@pytest.fixture
def desk(qtbot, context) -> Desk:
    return Desk(qtbot, context)


def stored(database, kind: str, **wanted) -> list[dict[str, object]]:
    rows = read_list(database, ListQuery(kind), TODAY)
    return [row.values for row in rows if all(row.values[key] == wanted[key] for key in wanted)]


def test_a_household_is_added_with_the_keyboard_only(desk, database, hands):
    desk.editor.add("household")
    assert desk.dialog.windowTitle() == "Thêm hộ"
    assert desk.line("household_code").text() == "HG0004"
    hands.press(desk.line("household_code"), Qt.Key.Key_Return)
    head = desk.dialog.focusWidget()
    assert head is desk.line("head_name")
    hands.type(head, "Nguyên<<<<<yên<ễn Văn A")
    hands.press(head, Qt.Key.Key_Return)
    hands.type(desk.line("neighbourhood"), "na lung")
    desk.dialog.form.save()
    assert desk.dialogs == []
    (household,) = stored(database, "household", household_code="HG0004")
    assert household["neighbourhood"] == "Nà Lung"
    assert [message.tone for message in desk.messages] == ["ok"]
    assert desk.saved[0].is_new


def test_what_is_missing_is_told_under_its_field(desk, database):
    desk.editor.add("household")
    desk.dialog.form.save()
    assert "chủ hộ" in desk.field("head_name").message.text()
    assert desk.dialog.form.count_label.text() == "Còn 1 chỗ cần sửa"
    assert desk.dialog.focusWidget() is desk.line("head_name")
    assert len(stored(database, "household")) == 3


def test_a_taken_household_code_is_told_under_its_field(desk, database):
    desk.editor.add("household", {"household_code": "HG0001", "head_name": "Hà Văn Tư"})
    desk.dialog.form.save()
    assert "đã có ở bản ghi khác" in desk.field("household_code").message.text()
    assert desk.dialog.form.save_button.isEnabled()
    assert len(stored(database, "household")) == 3


def test_a_number_of_another_person_is_told_under_its_field(desk, database):
    save(database, "person", full_name="Hà Văn Tư", national_id="010090000017")
    desk.editor.add("person", {"full_name": "Hà Văn Năm", "national_id": "010090000017"})
    desk.dialog.form.save()
    (question,) = desk.dialog.findChildren(DuplicatesDialog)
    question.back_button.click()
    assert "Hà Văn Tư" in desk.field("national_id").message.text()


def test_a_person_without_a_household_code_stays_in_its_household(desk, database):
    household = save(database, "household", head_name="Hà Văn Tư")
    person = save(database, "person", full_name="Hà Văn Tư")
    with database.write(WHO) as unit:
        unit.update("person", person, {"household_id": household})
    desk.editor.edit("person", person)
    desk.line("phone").setText("")
    hands_type(desk.line("phone"), "0912345678")
    desk.dialog.form.save()
    (row,) = stored(database, "household", head_name="Hà Văn Tư")
    assert row["member_count"] == 1


def hands_type(line, text: str) -> None:
    line.setText(text)
    line.textEdited.emit(text)


def test_a_warning_is_told_after_saving_and_leads_back(desk):
    desk.editor.add("person", {"full_name": "Hà Văn Tư", "sex": "F"})
    hands_type(desk.line("national_id"), "010090000017")
    desk.dialog.form.save()
    (message,) = desk.messages
    assert message.tone == "warning"
    assert "giới tính" in message.text
    message.action()
    assert desk.dialog.windowTitle() == "Sửa thành viên"


def test_somebody_elses_change_is_never_overwritten(desk, database):
    person = stored(database, "person", full_name="Trần Văn Bình")
    assert person
    person_id = next(
        row.id
        for row in read_list(database, ListQuery("person"), TODAY)
        if row.values["full_name"] == "Trần Văn Bình"
    )
    desk.editor.edit("person", person_id)
    other = records.load(database, "person", person_id, TODAY)
    records.save(
        database,
        Draft("person", {**other.values, "phone": "0912345678"}, other.id, other.version),
        who="Người khác",
    )
    hands_type(desk.line("full_name"), "Trần Văn Bình Minh")
    desk.dialog.form.save()
    assert desk.dialog.message_bar.text
    assert not stored(database, "person", full_name="Trần Văn Bình Minh")
    desk.dialog.message_bar._action.click()
    assert desk.line("phone").text() == "0912345678"
    assert desk.line("full_name").text() == "Trần Văn Bình"


def test_leaving_asks_only_when_something_was_changed(desk, hands):
    desk.editor.add("household")
    desk.dialog.reject()
    assert desk.dialogs == []
    desk.editor.add("household")
    hands.type(desk.line("head_name"), "H")
    hands.press(desk.line("head_name"), Qt.Key.Key_Escape)
    dialog = desk.dialog
    question = dialog.findChildren(ConfirmDialog)[-1]
    question.reject()
    assert dialog.isVisible()
    dialog.reject()
    dialog.findChildren(ConfirmDialog)[-1].accept()
    assert desk.dialogs == []


def test_saving_twice_writes_once(qtbot, database, held, notifier):
    from tests.views.records.office_fixtures import context_of

    desk = Desk(qtbot, context_of(database, held, notifier))
    desk.editor.add("household", {"head_name": "Hà Văn Tư"})
    held.release_all()
    desk.dialog.form.save()
    desk.dialog.form.save()
    desk.dialog.reject()
    assert len(held.held) == 1
    assert desk.dialogs != []
    held.release_all()
    assert desk.dialogs == []
    assert len(stored(database, "household")) == 4


def test_known_names_are_suggested_and_new_ones_are_told(desk, hands):
    desk.editor.add("household", {"head_name": "Hà Văn Tư"})
    line = desk.line("neighbourhood")
    line.setFocus()
    hands.type(line, "kha")
    hands.type(line, "u dđ")
    assert line.text() == "khau dđ"
    hands_type(line, "Cốc Phát")
    line.left.emit()
    assert "thôn/tổ mới" in desk.field("neighbourhood").message.text()
    assert not desk.field("neighbourhood").has_problem


@pytest.mark.parametrize(
    ("new", "after", "written"),
    [
        (True, {"full_name": "A", "sex": None}, {"full_name": "A"}),
        (
            False,
            {"full_name": "A", "household_code": None, "neighbourhood": "Nà Lung"},
            {"full_name": "A", "neighbourhood": "Nà Lung"},
        ),
    ],
)
def test_a_draft_holds_only_what_is_meant(new, after, written):
    before = {"household_code": None, "neighbourhood": None, "birth_date": PartialDate(1990)}
    assert values_to_write("person", before, after, new=new) == written


def test_deletions_that_are_refused_are_told(desk, database, context):
    collector = next(iter(read_list(database, ListQuery("collector"), TODAY))).id
    with database.write(WHO) as unit:
        unit.insert(
            "receipt",
            {
                "collector_id": collector,
                "payer_name": "Hà Văn Tư",
                "receipt_no": "1",
                "scheme": "HI",
                "amount_paid": 1,
                "commune_code": "02647",
            },
        )
    desk.editor.delete("collector", (collector,))
    assert desk.messages[-1].tone == "error"
    assert "1 biên lai" in desk.messages[-1].text
    event = next(iter(read_list(database, ListQuery("event"), TODAY))).id
    desk.editor.delete("event", (event, event + 1))
    assert desk.messages[-1].text == "Đã xoá 2 dòng."
    assert len(stored(database, "event")) == 1


@pytest.mark.parametrize(
    "broken", ["desktop.services.duplicates.find_duplicates", "desktop.services.records.save"]
)
def test_a_bug_while_saving_leaves_the_form_usable(desk, database, monkeypatch, broken):
    def break_down(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    desk.editor.add("person")
    desk.field("full_name").take("Lò Thị Nhài")
    with monkeypatch.context() as patched:
        patched.setattr(broken, break_down)
        desk.dialog.form.save()
    assert desk.line("full_name").text() == "Lò Thị Nhài"
    desk.dialog.form.save()
    assert desk.dialogs == []
    assert len(stored(database, "person", full_name="Lò Thị Nhài")) == 1
