"""The guide: a chapter for each page, a search, F1 in pages and dialogs, true shortcuts."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout

from desktop.application.pages import entries
from desktop.domain.office_scope import OfficeKind
from desktop.views.help.chapters import GUIDE, ORDER, SHORTCUTS, chapter_file, read_chapter
from desktop.views.help.guide_view import GuideView
from desktop.views.help.help_dialog import HelpDialog
from desktop.views.help.help_key import F1_NAME, HelpKey
from desktop.views.help.help_page import HelpPage
from desktop.views.help.shortcut_sheet import GROUPS, as_markdown
from desktop.views.page import HELP_PAGE, GoTo, ShowChapter
from tests.views.records.conftest import *  # noqa: F403 - the office of the list pages

WRITTEN = [key for key in ORDER if key != SHORTCUTS]
_PICTURE = re.compile(r"!\[([^]]*)\]\(([^)]+)\)")
_LINK = re.compile(r"(?<!!)\[[^]]+\]\(([^)]+)\)")


@pytest.fixture
def guide(qtbot) -> GuideView:
    made = GuideView("vi")
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    return made


def test_every_page_has_a_chapter() -> None:
    pages = {entry.key for kind in OfficeKind for entry in entries(lambda: None, kind)}
    pages -= {HELP_PAGE}
    assert pages <= set(ORDER)


@pytest.mark.parametrize("key", WRITTEN)
def test_a_chapter_is_whole(key: str) -> None:
    chapter = read_chapter(key, "vi")
    assert chapter.text.startswith(f"# {chapter.title}\n")
    assert len(chapter.text.split()) > 80
    for words, picture in _PICTURE.findall(chapter.text):
        assert words
        assert not QImage(str(GUIDE / "pictures" / picture.rsplit("/", 1)[-1])).isNull(), picture
    for link in _LINK.findall(chapter.text):
        assert link.removesuffix(".md") in ORDER, link


def test_a_language_without_a_chapter_reads_the_vietnamese_one() -> None:
    assert chapter_file("start", "xx") == GUIDE / "vi" / "start.md"


def test_the_first_chapter_is_open(guide):
    assert guide.current == ORDER[0]
    assert guide.text.toPlainText().startswith("Bắt đầu")


def test_chapters_are_found_without_marks(guide, qtbot):
    guide.search.setFocus()
    qtbot.keyClicks(guide.search, "thung rac")
    keys = [
        guide.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(guide.list.count())
    ]
    assert "history" in keys
    assert len(keys) < len(ORDER)


def test_a_link_opens_its_chapter(guide):
    guide.text.chapter_asked.emit("health")
    assert guide.current == "health"
    assert "Kiểm tra dữ liệu" in guide.text.toPlainText()


@pytest.mark.parametrize("key", ORDER)
def test_a_chapter_stands_there_once_and_from_its_beginning(guide, key):
    guide.show_chapter(ORDER[0] if key != ORDER[0] else ORDER[1])
    guide.show_chapter(key)
    guide.resize(800, 500)
    QApplication.processEvents()
    guide.text.setFocus()
    QApplication.processEvents()
    title = guide.list.currentItem().text()
    lines = guide.text.toPlainText().split("\n")
    assert lines[0] == title
    assert lines.count(title) == 1
    assert guide.text.verticalScrollBar().value() == 0


def test_pictures_fit_a_narrow_window(guide):
    guide.resize(700, 500)
    guide.show_chapter("households")
    assert guide.text.document().idealWidth() <= guide.text.viewport().width()


def test_the_page_opens_at_the_page_before_and_esc_goes_back(qtbot, context):
    page = HelpPage(context)
    qtbot.addWidget(page)
    wishes = []
    page.go_to.connect(wishes.append)
    page.show()
    page.arrive(ShowChapter("collectors", "collectors"))
    assert page.guide.current == "collectors"
    qtbot.keyClick(page.guide.text, Qt.Key.Key_Escape)
    assert wishes == [GoTo("collectors")]


def test_a_page_made_anew_shows_the_same_chapter_and_knows_the_way_back(qtbot, context):
    first, again = HelpPage(context), HelpPage(context)
    for page in (first, again):
        qtbot.addWidget(page)
        page.show()
    first.arrive(ShowChapter("collectors", "collectors"))
    first.arrive(ShowChapter(SHORTCUTS))
    again.arrive(first.here())
    assert again.guide.current == SHORTCUTS
    wishes = []
    again.go_to.connect(wishes.append)
    qtbot.keyClick(again.guide.text, Qt.Key.Key_Escape)
    assert wishes == [GoTo("collectors")]


@pytest.mark.parametrize(("language", "told"), [("vi", False), ("en", True)])
def test_the_guide_says_when_it_is_in_another_language(qtbot, language, told):
    made = GuideView(language)
    qtbot.addWidget(made)
    made.show()
    assert made.language_note.isVisible() is told


def test_f1_in_a_dialog_opens_the_guide_above_it(qtbot, guide):
    key = HelpKey(guide, "vi")
    key.chapter = "households"
    dialog = QDialog(guide)
    line = QLineEdit()
    QVBoxLayout(dialog).addWidget(line)
    dialog.setModal(True)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and line.hasFocus())
    line.setText("Ma Hữu Sỹ")
    qtbot.waitUntil(lambda: dialog.findChild(QShortcut, F1_NAME) is not None)
    qtbot.keyClick(line, Qt.Key.Key_F1)
    above = dialog.findChild(HelpDialog)
    assert above is not None
    assert above.guide.current == "households"
    qtbot.keyClick(above, Qt.Key.Key_Escape)
    assert line.text() == "Ma Hữu Sỹ"
    dialog.activateWindow()
    qtbot.waitUntil(lambda: line.hasFocus() and dialog.findChild(HelpDialog) is None)
    qtbot.keyClick(line, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    sheet = dialog.findChild(HelpDialog)
    assert sheet.guide.current == SHORTCUTS
    sheet.close()
    dialog.close()


def test_every_key_of_the_sheet_is_a_key() -> None:
    for group in GROUPS:
        for keys, what in group.keys:
            assert what
            for key in keys.split(" … "):
                assert not QKeySequence(key).isEmpty(), keys
                assert "Shift" not in key or "Ctrl" not in key, "UniKey takes Ctrl+Shift"


def test_the_sheet_is_a_chapter() -> None:
    text = as_markdown()
    assert text.startswith("# Phím tắt")
    assert all(group.title in text for group in GROUPS)
