"""Who has sent nothing yet, by name, and the reminder to copy."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout
from typing_extensions import override

from desktop.domain.commune_names import bare_commune
from desktop.models.province_desk import ProvinceDesk
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.elided_label import ElidedLabel

NAMED = 40
"""More names than that help nobody: the rest is counted."""


class MissingCard(QFrame):
    """The names take one line; all of them stand in the tooltip and in the reminder."""

    copy_asked = Signal()

    def __init__(self) -> None:
        """Start with nobody missing."""
        super().__init__()
        self.setProperty("look", "card")
        self.title = label("", "heading")
        self.copy_button = Button(
            self.tr("Chép lời nhắc"), self.copy_asked.emit, icon_name="copy", look="link"
        )
        self.names = ElidedLabel("", "muted")
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.copy_button)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(px(12), px(4), px(4), px(8))
        self._rows.setSpacing(px(2))
        self._rows.addLayout(head)
        self._rows.addWidget(self.names)

    def show_desk(self, desk: ProvinceDesk) -> None:
        """Name those who have sent nothing, then those whose package came back."""
        returned = desk.returned()
        asked = (*desk.missing, *returned)
        title = self.tr("Chưa gửi: {count} xã")
        if returned:
            title = self.tr("Chưa gửi: {count} xã, bị trả lại: {returned}")
        self.title.setText(title.format(count=len(desk.missing), returned=len(returned)))
        count = len(asked)
        self.copy_button.setEnabled(bool(count))
        named = [bare_commune(name) for _, name in asked]
        if count:
            more = count - NAMED
            text = ", ".join(named[:NAMED])
            if more > 0:
                text = self.tr("{names} và {count} xã khác").format(names=text, count=more)
        else:
            text = self.tr("Mọi xã, phường đã gửi.")
        self.names.setText(text)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(200), super().sizeHint().height())
