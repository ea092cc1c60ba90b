"""Shows one chapter: Markdown with pictures that fit, in the colours of the theme."""

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget
from typing_extensions import override

from desktop.views.help.chapters import GUIDE, Chapter
from desktop.views.theme.tokens import px, tokens

MARGIN = 24
WIDEST_PICTURE = 900
_STYLE = """
h1 {{ font-size: {title}px; font-weight: 600; }}
h2 {{ font-size: {heading}px; font-weight: 600; margin-top: {gap}px; }}
a {{ color: {link}; }}
"""


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
        self.document().setMarkdown(self._text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)

    def _room(self) -> int:
        room = self.viewport().width() - 2 * px(MARGIN)
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
            self.document().clear()
            self._render()
            self.verticalScrollBar().setValue(place)

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        self.chapter_asked.emit(link.path().removesuffix(".md"))
