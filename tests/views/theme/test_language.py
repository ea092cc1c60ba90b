import unicodedata

import pytest
from defusedxml import ElementTree
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPlainTextEdit, QWizard

from desktop.views.theme.language import TRANSLATIONS

SOURCE = TRANSLATIONS / "qtbase_vi.ts"


def messages() -> list[tuple[str, str, str]]:
    tree = ElementTree.parse(SOURCE)
    return [
        (
            context.findtext("name", ""),
            each.findtext("source", ""),
            each.findtext("translation", ""),
        )
        for context in tree.getroot().iter("context")
        for each in context.iter("message")
    ]


def test_compiled_file_speaks_like_its_source(themed) -> None:
    for context, source, wanted in messages():
        assert QCoreApplication.translate(context, source) == wanted


def test_translations_are_whole_and_composed() -> None:
    for _, source, wanted in messages():
        assert wanted
        assert unicodedata.is_normalized("NFC", wanted)
        for place in ("%1", "%2"):
            assert (place in source) == (place in wanted)


def test_standard_buttons_have_no_english_left(themed, qtbot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    known = {wanted for _, _, wanted in messages()}
    for standard in QDialogButtonBox.StandardButton:
        if standard is not QDialogButtonBox.StandardButton.NoButton:
            button = box.addButton(standard)
            assert button is None or button.text() in known


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit])
def test_context_menu_has_no_english_left(themed, qtbot, make) -> None:
    edit = make()
    qtbot.addWidget(edit)
    menu = edit.createStandardContextMenu()
    words = [action.text().split("\t")[0].replace("&", "") for action in menu.actions()]
    menu.deleteLater()
    known = {wanted.replace("&", "") for _, _, wanted in messages()}
    assert [word for word in words if word and word not in known] == []
    assert "Chép" in words


def test_wizard_speaks_vietnamese(themed, qtbot) -> None:
    wizard = QWizard()
    qtbot.addWidget(wizard)
    assert wizard.buttonText(QWizard.WizardButton.CancelButton) == "Thôi"
    assert "Quay lại" in wizard.buttonText(QWizard.WizardButton.BackButton)
    assert QKeySequence("Ctrl+K").toString() == "Ctrl+K"
