"""The guide: chapters on the left with a search over all, the text on the right."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.views.forms.editors import LineEdit
from desktop.views.help.chapters import ORDER, SHORTCUTS, Chapter, has_guide, read_chapter
from desktop.views.help.guide_text import GuideText
from desktop.views.help.shortcut_sheet import as_markdown
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label

LIST_WIDTH = 230


class GuideView(QWidget):
    """Shows the chapters of a language; typing in the box leaves those that hold the words."""

    title_changed = Signal(object)
    """The title (str) of the chapter that is read."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        """Read the chapters; they are few and short."""
        super().__init__(parent)
        self._chapters = {key: _chapter(key, language) for key in ORDER}
        self.search = LineEdit()
        self.search.setPlaceholderText(self.tr("Tìm trong hướng dẫn"))
        self.search.setAccessibleName(self.tr("Tìm trong hướng dẫn"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setProperty("look", "choices")
        self.list.setAccessibleName(self.tr("Các chương"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.text = GuideText()
        self.language_note = label(
            self.tr("Hướng dẫn chỉ có bằng tiếng Việt."), "muted", wraps=True
        )
        self.language_note.setVisible(not has_guide(language))
        self._build()
        self.search.textEdited.connect(self._fill)
        self.list.currentItemChanged.connect(self._on_current)
        self.text.chapter_asked.connect(self._on_asked)
        self._fill("")
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)

    def _build(self) -> None:
        left = QWidget()
        left.setFixedWidth(px(LIST_WIDTH))
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(self.search)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.language_note)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(px(16), px(12), px(16), px(12))
        whole.setSpacing(px(12))
        whole.addWidget(left)
        whole.addWidget(self.text, 1)

    @Slot(str)
    def _fill(self, words: str) -> None:
        """List the chapters that hold the words; the one that is read stays if it is there."""
        current = self.current
        self.list.clear()
        for chapter in self._chapters.values():
            if chapter.holds(words):
                item = QListWidgetItem(chapter.title)
                item.setData(Qt.ItemDataRole.UserRole, chapter.key)
                self.list.addItem(item)
        self.show_chapter(current)

    @property
    def current(self) -> str:
        """The key of the chapter that is read."""
        chosen = self.list.currentIndex()
        return str(chosen.data(Qt.ItemDataRole.UserRole)) if chosen.isValid() else ""

    def show_chapter(self, key: str) -> None:
        """Show a chapter; an unknown key shows the first one."""
        places = [
            place
            for place in range(self.list.count())
            if self.list.item(place).data(Qt.ItemDataRole.UserRole) == key
        ]
        self.list.setCurrentRow(places[0] if places else 0)

    @Slot()
    def _on_current(self) -> None:
        chapter = self._chapters.get(self.current)
        if chapter is not None:
            self.text.show_chapter(chapter)
            self.title_changed.emit(chapter.title)

    def open_chapter(self, key: str) -> None:
        """Show a chapter also when the words of a search hide it."""
        self.search.clear()
        self._fill("")
        self.show_chapter(key)

    @Slot(object)
    def _on_asked(self, key: object) -> None:
        self.open_chapter(str(key))


def _chapter(key: str, language: str) -> Chapter:
    if key != SHORTCUTS:
        return read_chapter(key, language)
    text = as_markdown()
    return Chapter(key, text.partition("\n")[0].removeprefix("# "), text)
