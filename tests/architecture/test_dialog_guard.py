"""The guard of conftest.py itself: a modal dialog must never hang a run."""

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import DialogAnswers


def test_a_dialog_without_an_answer_fails(qtbot: QtBot, dialogs: DialogAnswers) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    with pytest.raises(AssertionError, match="waits for an answer"):
        dialog.exec()
    with pytest.raises(AssertionError, match="Xoá hộ này"):
        QMessageBox.question(dialog, "Xoá", "Xoá hộ này?")
    assert len(dialogs.unanswered) == 2
    dialogs.unanswered.clear()


def test_answers_are_taken_in_order(qtbot: QtBot, dialogs: DialogAnswers) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    keep = box.addButton("Giữ lại", QMessageBox.ButtonRole.AcceptRole)
    dialogs.answer(
        lambda dialog: _press(dialog.findChildren(QPushButton)[0]),
        QMessageBox.StandardButton.No,
        ("ds.xlsx", ""),
    )
    assert box.exec() == 1
    assert box.clickedButton() is keep
    assert QMessageBox.question(box, "Hỏi", "Ghi?") == QMessageBox.StandardButton.No
    assert QFileDialog.getOpenFileName(box)[0] == "ds.xlsx"
    assert "Hỏi | Ghi?" in dialogs.asked[1]


def _press(button: QPushButton) -> int:
    button.click()
    return 1
