"""Asks what becomes of a member who is taken out of a household's form."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.models.household_members_rows import Leave
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import Button, label

ICON_SIZE = 32
TEXT_WIDTH = 440


class RemovalDialog(QDialog):
    """Out of the household, or out of the register; nothing is done before the form is written."""

    chosen = Signal(object)
    """The `Leave`."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Ask about a member; the default leaves the person in the register."""
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Bỏ khỏi hộ"))
        picture = QLabel()
        picture.setPixmap(pixmap("help", tokens().primary, px(ICON_SIZE)))
        text = self.tr(
            "{name} còn trong sổ mà không ở hộ này nữa, hay ghi nhầm và cần xoá hẳn?"
        ).format(name=name)
        question = label(text, wraps=True)
        question.setMinimumWidth(px(TEXT_WIDTH))
        self.out_button = Button(self.tr("Cho ra khỏi hộ"), self._on_out, look="primary")
        self.delete_button = Button(self.tr("Xoá khỏi sổ"), self._on_delete)
        self.keep_button = Button(self.tr("Giữ lại"), self.reject)
        upper = QHBoxLayout()
        upper.setSpacing(px(16))
        upper.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        upper.addWidget(question, 1)
        lower = QHBoxLayout()
        lower.setSpacing(px(8))
        lower.addWidget(self.delete_button)
        lower.addStretch(1)
        lower.addWidget(self.keep_button)
        lower.addWidget(self.out_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(20), px(20), px(16))
        rows.setSpacing(px(20))
        rows.addLayout(upper)
        rows.addLayout(lower)
        self.out_button.setDefault(True)
        self.out_button.setFocus()

    @Slot()
    def _on_out(self) -> None:
        self.accept()
        self.chosen.emit(Leave.OUT)

    @Slot()
    def _on_delete(self) -> None:
        self.accept()
        self.chosen.emit(Leave.DELETED)

    @override
    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()
