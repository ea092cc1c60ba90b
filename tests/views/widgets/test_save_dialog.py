"""The save dialog never lets a workbook be written over unasked."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget

from desktop.settings.options import EXPORT_FOLDER
from desktop.settings.store import OptionStore
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from desktop.views.widgets.save_dialog import SaveDialog, SaveQuestion, ask_where_to_save


@pytest.fixture
def owner(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def ask(owner: QWidget, folder: Path, taken: list[Path]) -> SaveDialog:
    settings = OptionStore(None)
    settings.keep_text(EXPORT_FOLDER, str(folder))
    question = SaveQuestion("Xuất", "DS_ho.xlsx", EXPORT_FOLDER)
    return ask_where_to_save(question, taken.append, settings, owner)


def type_name(dialog: SaveDialog, name: str) -> None:
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(name)
    dialog.accept()


@pytest.mark.parametrize(
    ("typed", "written"),
    [("x", "x.xlsx"), ("x.xlsx", "x.xlsx"), ("thang 11.2026", "thang 11.2026.xlsx")],
)
def test_the_ending_is_added(owner, tmp_path: Path, typed: str, written: str) -> None:
    taken: list[Path] = []
    dialog = ask(owner, tmp_path, taken)
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    type_name(dialog, typed)
    assert taken == [tmp_path / written]


def test_an_existing_file_is_asked_about_when_its_ending_was_left_off(
    owner, tmp_path: Path
) -> None:
    (tmp_path / "x.xlsx").touch()
    taken: list[Path] = []
    asked: list[str] = []

    def refuse() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.No).click()

    # Qt's own question waits in a loop of its own, where the timer finds it.
    QTimer.singleShot(0, refuse)
    type_name(ask(owner, tmp_path, taken), "x")
    assert taken == []
    assert "x.xlsx" in asked[0]


@pytest.mark.parametrize("replaces", [True, False])
def test_qts_own_rule_of_endings_leaves_no_file_unasked(
    owner, tmp_path: Path, replaces: bool
) -> None:
    target = tmp_path / "thang 11.2026.xlsx"
    target.touch()
    taken: list[Path] = []
    type_name(ask(owner, tmp_path, taken), "thang 11.2026")
    (question,) = owner.findChildren(ConfirmDialog)
    assert taken == []
    (question.accept_button if replaces else question.refuse_button).click()
    assert taken == ([target] if replaces else [])


def test_without_a_folder_it_begins_among_documents_or_at_home(
    owner, tmp_path: Path, monkeypatch
) -> None:
    documents, home = tmp_path / "Tài liệu", tmp_path / "nhà"
    home.mkdir()
    places = QStandardPaths.StandardLocation
    known = {places.DocumentsLocation: str(documents), places.HomeLocation: str(home)}
    monkeypatch.setattr(QStandardPaths, "writableLocation", known.__getitem__)
    assert ask(owner, tmp_path / "gone", []).directory().absolutePath() == home.as_posix()
    documents.mkdir()
    assert ask(owner, tmp_path / "gone", []).directory().absolutePath() == documents.as_posix()
