import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from desktop.views.actions import ActionSpec, action_button
from desktop.views.crash_window import CrashWindow, report_of
from desktop.views.page import Message
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.drawer import DetailLayout
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.filter_chips import FilterChip, FilterChips
from desktop.views.widgets.message_bar import MessageBar


@pytest.fixture
def desk(qtbot):
    desk = QWidget()
    qtbot.addWidget(desk)
    desk.resize(1000, 600)
    desk.show()
    desk.activateWindow()
    yield desk
    desk.close()


def test_message_bar_tells_details_and_offers_a_way_out(qtbot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    undone: list[int] = []
    bar.show_message(Message("Đã xoá 3 hộ.", "info", "a\nb", "Hoàn tác", lambda: undone.append(1)))
    assert bar.text == "Đã xoá 3 hộ."
    assert bar._details.isHidden()
    bar._toggle.click()
    assert not bar._details.isHidden()
    bar._copy.click()
    assert QGuiApplication.clipboard().text() == "Đã xoá 3 hộ.\n\na\nb"
    bar._action.click()
    assert undone == [1]
    assert bar.text == ""


@pytest.mark.parametrize(("destroys", "default"), [(True, "Không xoá"), (False, "Xoá 3 hộ")])
def test_question_has_verbs_and_the_safe_one_is_the_default(desk, destroys, default) -> None:
    question = Question(
        title="Xoá hộ", text="Xoá 3 hộ đã chọn?", accept="Xoá 3 hộ", refuse="Không xoá",
        destroys=destroys,
    )  # fmt: skip
    accepted: list[int] = []
    dialog = confirm(question, lambda: accepted.append(1), desk)
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    buttons = dialog.findChildren(QPushButton)
    assert [button.text() for button in buttons if button.isDefault()] == [default]
    dialog.accept_button.click()
    assert accepted == [1]


@pytest.mark.parametrize(("button", "pressed"), [("accept_button", [1]), ("refuse_button", [])])
def test_enter_presses_the_button_that_has_the_focus(desk, hands, button, pressed) -> None:
    question = Question(title="Xoá", text="Xoá?", accept="Xoá", refuse="Không xoá")
    accepted: list[int] = []
    dialog = confirm(question, lambda: accepted.append(1), desk)
    hands.press(getattr(dialog, button), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert accepted == pressed


@pytest.mark.parametrize(
    ("message", "goes"),
    [
        (Message("Đã ghi.", "ok"), True),
        (Message("Đã ghi.", "ok", action_text="Mở", action=lambda: None), False),
        (Message("Không ghi được.", "error"), False),
    ],
)
def test_only_good_news_go_by_themselves(qtbot, message, goes) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message(Message("Đã ghi hộ.", "ok"))
    bar.show_message(message)
    bar._going.setInterval(0)
    if goes:
        qtbot.waitUntil(bar.isHidden)
    else:
        assert not bar._going.isActive()


def test_refusing_does_nothing(desk) -> None:
    question = Question(title="Xoá", text="Xoá?", accept="Xoá", refuse="Không xoá")
    accepted: list[int] = []
    dialog = confirm(question, lambda: accepted.append(1), desk)
    dialog.refuse_button.click()
    assert accepted == []


def break_down(name: str) -> None:
    raise ValueError(f"không ghi được {name}")


def test_crash_report_tells_where_but_never_whom(qtbot) -> None:
    try:
        try:
            break_down("Nguyễn Văn Bí Mật 036085012345")
        except ValueError as error:
            raise KeyError("036085012345") from error
    except KeyError as error:
        report = report_of(error)
        window = CrashWindow(error)
    qtbot.addWidget(window)
    assert "KeyError" in report
    assert "ValueError" in report
    assert "test_widgets.py" in report
    for secret in ("036085012345", "Bí Mật", "/"):
        assert secret not in report
    window._on_copy()
    assert QGuiApplication.clipboard().text() == report


def test_chips_tell_counts_and_one_is_on(qtbot) -> None:
    chips = FilterChips([FilterChip("all", "Tất cả", 1240), FilterChip("due", "Sắp hết hạn")])
    qtbot.addWidget(chips)
    assert chips.current == "all"
    assert chips._buttons["all"].text() == "Tất cả 1.240"
    chips.show_counts({"due": 126, "unknown": 1})
    assert chips._buttons["due"].accessibleName() == "Sắp hết hạn 126"
    with qtbot.waitSignal(chips.chosen) as chosen:
        chips._buttons["due"].click()
    assert (chosen.args, chips.current) == (["due"], "due")


def test_card_stands_beside_or_lies_over_as_a_drawer(desk, qtbot) -> None:
    main, card = QLineEdit(), QLineEdit()
    layout = DetailLayout(main, card, desk)
    layout.resize(1000, 500)
    layout.show()
    assert card.isVisible()
    layout.set_narrow(narrow=True)
    assert not card.isVisible()
    layout.open_drawer()
    assert layout.drawer_open
    assert card.isVisible()
    main.setFocus()
    qtbot.keyClick(main, Qt.Key.Key_Escape)
    assert not layout.drawer_open
    assert main.hasFocus()
    layout.open_drawer()
    layout.set_narrow(narrow=False)
    assert card.isVisible()
    assert not layout.drawer_open


def test_empty_state_and_its_first_action(qtbot) -> None:
    state = EmptyState("calendar", "Chưa có sự kiện", "Vì sao", [Button("Thêm sự kiện")])
    qtbot.addWidget(state)
    state.say("Không thấy “abc”", "Thử tìm trong tất cả.")
    texts = [label.text() for label in state.findChildren(QLabel)]
    assert "Không thấy “abc”" in texts


def test_elided_label_never_asks_for_room(qtbot) -> None:
    label = ElidedLabel("")
    qtbot.addWidget(label)
    label.setText("x" * 500)
    label.resize(60, 20)
    label.grab()
    assert label.minimumSizeHint().width() < 60
    assert label.toolTip() == "x" * 500


def test_action_and_button_share_text_shortcut_and_state(desk, qtbot) -> None:
    done: list[int] = []
    spec = ActionSpec(key="add", text="Thêm hộ", icon="plus", shortcut="Ctrl+N", show_shortcut=True)
    action, button = action_button(spec, desk, lambda: done.append(1))
    button.setParent(desk)
    button.show()
    assert button.text().strip() == "Thêm hộ (Ctrl+N)"
    assert button.toolTip() == "Thêm hộ (Ctrl+N)"
    button.click()
    desk.setFocus()
    qtbot.keyClick(desk, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert done == [1, 1]
    action.setEnabled(False)
    assert not button.isEnabled()
