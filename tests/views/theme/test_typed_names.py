"""A name stays as it was typed where Qt would read HTML or a mnemonic out of it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget

from desktop.views.page import Message
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.confirm_dialog import ConfirmDialog, Question
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.message_bar import MessageBar

NAME = "<b>Ma</b> <img src=x> &amp; Lý"
PLAIN = Qt.TextFormat.PlainText

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def owner(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_tooltips_show_names_as_they_are(owner: QWidget) -> None:
    QToolTip.showText(QPoint(5, 5), NAME, owner)
    tips = [each for each in QApplication.allWidgets() if each.inherits("QTipLabel")]
    assert tips
    assert {(each.text(), each.textFormat()) for each in tips} == {(NAME, PLAIN)}
    QToolTip.hideText()


@pytest.mark.parametrize("make", [label, ElidedLabel])
def test_labels_show_names_as_they_are(make, qtbot) -> None:
    made = make(NAME)
    qtbot.addWidget(made)
    assert (made.text(), made.textFormat()) == (NAME, PLAIN)


def test_messages_and_questions_show_names_as_they_are(owner: QWidget) -> None:
    bar = MessageBar()
    bar.setParent(owner)
    bar.show_message(Message(NAME, "ok"))
    question = Question(title="Xoá", text=NAME, accept=NAME, refuse="Không xoá")
    dialog = ConfirmDialog(question, list, owner)
    for root in (bar, dialog):
        found = [each for each in root.findChildren(QLabel) if each.text() == NAME]
        assert [each.textFormat() for each in found] == [PLAIN]
    dialog.deleteLater()


@pytest.mark.parametrize("name", ["Nông & Lâm", "A&B", "&Ma", "Ma &amp;"])
def test_a_button_swallows_no_sign(name: str, qtbot) -> None:
    button = Button(name)
    qtbot.addWidget(button)
    assert button.text().replace("&&", "&") == name
    assert button.accessibleName() == name
    assert button.shortcut().isEmpty()
