"""The guide over a dialog: F1 inside a form must not lose what was typed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.views.help.guide_view import GuideView
from desktop.views.theme.tokens import px


class HelpDialog(QDialog):
    """Shows one chapter above a modal dialog; Esc closes it."""

    def __init__(self, chapter: str, language: str, parent: QWidget) -> None:
        """Open at `chapter`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hướng dẫn"))
        self.setModal(True)
        self.guide = GuideView(language)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.guide)
        self.resize(QSize(px(920), px(480)).boundedTo(parent.window().size()))
        self.guide.show_chapter(chapter)
        self.guide.text.setFocus()
