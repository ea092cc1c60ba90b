"""Shows one chapter: Markdown with pictures that fit, in the colours of the theme."""

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget
from typing_extensions import override

from desktop.views.help.chapters import GUIDE, Chapter
from desktop.views.theme.tokens import SIZES, px, tokens

MARGIN = 24
WIDEST_PICTURE = 860
HEADING = 2
LINE_HEIGHT = 115
KEYS_WIDTH = 150
PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""The text of a paragraph that holds a picture only."""


class GuideText(QTextBrowser):
    """Reads a chapter aloud to screen readers as any text; links open other chapters."""

    chapter_asked = Signal(object)
    """The key (str) of the chapter that a link names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a chapter."""
        super().__init__(parent)
        self._text = ""
        self._width = 0
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Hướng dẫn"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Nothing is typed here: the keyboard selects and scrolls without a caret to look at.
        self.setCursorWidth(0)
        self.document().setDocumentMargin(px(MARGIN))
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Link, QColor(tokens().primary))
        self.setPalette(colours)
        self.anchorClicked.connect(self._on_link)

    def show_chapter(self, chapter: Chapter) -> None:
        """Show a chapter from its beginning."""
        self._text = chapter.text
        self._render()
        self.verticalScrollBar().setValue(0)

    def _render(self) -> None:
        self._width = self._room()
        document = self.document()
        document.clear()  # pictures of another width are kept otherwise
        document.setMarkdown(self._text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        block = document.begin()
        while block.isValid():
            _set(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _set_table(frame)
        # The caret is not seen, but the text scrolls to it when it gets the focus.
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _room(self) -> int:
        """Return the width of a picture: the same with and without the scroll bar.

        Setting a chapter shows and hides the bar; a chapter set anew in the midst of that would
        stand there twice.
        """
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - 2 * self.frameWidth() - bar - 2 * px(MARGIN)
        return max(px(240), min(room, px(WIDEST_PICTURE)))

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the guide, made to fit the width; nothing outside the guide."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        file_name = (name.path() if isinstance(name, QUrl) else name).rsplit("/", 1)[-1]
        picture = QImage(str(GUIDE / "pictures" / file_name))
        if picture.isNull() or picture.width() <= self._width:
            return picture
        ratio = self.devicePixelRatioF()
        fitted = picture.scaledToWidth(
            round(self._width * ratio), Qt.TransformationMode.SmoothTransformation
        )
        fitted.setDevicePixelRatio(ratio)
        return fitted

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._text and self._room() != self._width:
            place = self.verticalScrollBar().value()
            self._render()
            self.verticalScrollBar().setValue(place)

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        self.chapter_asked.emit(link.path().removesuffix(".md"))


def _set(block: QTextBlock) -> None:
    """Give a paragraph its air, and a heading the size of the window's own headings."""
    cursor = QTextCursor(block)
    form = block.blockFormat()
    level = form.headingLevel()
    in_table = cursor.currentTable() is not None
    form.setTopMargin(0 if level != HEADING else px(14))
    form.setBottomMargin(0 if in_table else px(4) if block.textList() is not None else px(8))
    # In a share of a picture's height the gap below it would be large.
    height = 100 if block.text() == PICTURE else LINE_HEIGHT
    form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.setBlockFormat(form)
    if level:
        # While Qt's own adjustment of headings is set, it ignores the size.
        letters = QTextCharFormat()
        letters.setProperty(
            QTextFormat.Property.FontPixelSize, SIZES.title if level == 1 else SIZES.heading
        )
        letters.setFontWeight(QFont.Weight.DemiBold)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.setCharFormat(letters)


def _set_table(table: QTextTable) -> None:
    """Give a table room, and all of them the same first column."""
    form = table.format()
    form.setCellPadding(px(5))
    form.setCellSpacing(0)
    form.setBorder(0)
    keys = QTextLength(QTextLength.Type.FixedLength, px(KEYS_WIDTH))
    form.setColumnWidthConstraints([keys, QTextLength()])
    form.setBottomMargin(px(12))
    table.setFormat(form)
