import unicodedata

import pytest
import shiboken6
from defusedxml import ElementTree
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFontDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWizard,
)
from typing_extensions import override

from desktop.views.theme.language import TRANSLATIONS, names_of_days, speak, spoken

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


class Listener(QTranslator):
    """Notes what Qt asks to be translated; says nothing itself."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context, source, disambiguation=None, n=-1):
        self.asked.add((context, source))


# Names of things that have no other name: sheets, scripts, kinds of files, keys.
NAMES = {"QPageSize", "QFontDatabase", "QMimeType", "QShortcut", "QGuiApplication"}
KEYS = {("QFileDialog", f"Alt+{key}") for key in ("Left", "Right", "Up")}


def file_dialog() -> QDialog:
    made = QFileDialog()
    made.setOption(QFileDialog.Option.DontUseNativeDialog)
    return made


@pytest.mark.filterwarnings("ignore")
@pytest.mark.qt_log_ignore("propagateSizeHints", "point size", "Point size", extend=True)
@pytest.mark.parametrize(
    "make",
    [
        file_dialog,
        QColorDialog,
        QFontDialog,
        QInputDialog,
        QWizard,
        QMessageBox,
        QPrintDialog,
        QPrintPreviewDialog,
    ],
    ids=["file", "colour", "font", "input", "wizard", "message", "print", "preview"],
)
def test_dialogs_of_qt_ask_for_nothing_that_is_missing(themed: QApplication, make) -> None:
    listener = Listener()
    themed.installTranslator(listener)
    printer = QPrinter()
    dialog = make(printer) if make in (QPrintDialog, QPrintPreviewDialog) else make()
    dialog.show()
    QApplication.processEvents()
    themed.removeTranslator(listener)
    shiboken6.delete(dialog)  # while its printer is still there
    known = {(context, source) for context, source, _ in messages()}
    of_qt = {each for each in listener.asked if each[0].startswith("Q") and each[0] not in NAMES}
    assert of_qt
    assert sorted(of_qt - known - KEYS) == []


def word_of_save() -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Save)
    return box.button(QDialogButtonBox.StandardButton.Save).text()


def test_the_other_language_replaces_the_one_before(themed: QApplication) -> None:
    try:
        speak(themed, "en")
        assert spoken(themed) == "en"
        assert QCoreApplication.translate("pages", "Báo cáo") == "Reports"
        assert word_of_save() == "Save"
        assert names_of_days().dayName(1) == "Monday"
    finally:
        speak(themed, "vi")
    assert QCoreApplication.translate("pages", "Báo cáo") == "Báo cáo"
    assert word_of_save() == "Ghi"
    assert len(themed.findChildren(QTranslator)) == 1
