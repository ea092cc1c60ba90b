"""A password typed twice, or none."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from desktop.views.forms.editors import LineEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label

SHORTEST: Final = 8
"""As `services.packages.making.SHORTEST_PASSWORD`, which brings SQLAlchemy along; a test holds
both against each other."""


class PasswordFields(QWidget):
    """A tick opens the two lines; `problem` tells under them what is still missing."""

    changed = Signal()

    def __init__(self) -> None:
        """Start without a password."""
        super().__init__()
        self.wanted = QCheckBox(self.tr("Đặt mật khẩu cho tệp"))
        self.first, self.second = self._line(), self._line()
        self.first.setAccessibleName(self.tr("Mật khẩu của gói"))
        self.second.setAccessibleName(self.tr("Gõ lại mật khẩu"))
        self.told = label("", "muted", wraps=True)
        self._lines = QWidget()
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(px(24), 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        grid.addWidget(label(self.tr("Mật khẩu")), 0, 0)
        grid.addWidget(self.first, 0, 1)
        grid.addWidget(label(self.tr("Gõ lại")), 0, 2)
        grid.addWidget(self.second, 0, 3)
        grid.addWidget(self.told, 1, 0, 1, 4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(4))
        rows.addWidget(self.wanted)
        rows.addWidget(self._lines)
        self._lines.hide()
        self.wanted.toggled.connect(self._on_wanted)
        self.first.textChanged.connect(self._on_typed)
        self.second.textChanged.connect(self._on_typed)

    def _line(self) -> LineEdit:
        made = LineEdit()
        made.setEchoMode(LineEdit.EchoMode.Password)
        return made

    @property
    def password(self) -> str | None:
        """The password that was typed twice alike; None when none is wanted."""
        return self.first.text() if self.wanted.isChecked() else None

    @property
    def problem(self) -> str:
        """What is missing, in the window's language; empty when all is well."""
        if not self.wanted.isChecked():
            return ""
        if len(self.first.text()) < SHORTEST:
            return self.tr("Mật khẩu cần từ {count} ký tự trở lên.").format(count=SHORTEST)
        if self.first.text() != self.second.text():
            return self.tr("Hai lần gõ chưa giống nhau.")
        return ""

    @Slot(bool)
    def _on_wanted(self, wanted: bool) -> None:
        self._lines.setVisible(wanted)
        self.first.clear()
        self.second.clear()
        if wanted:
            self.first.setFocus()
        self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        advice = self.tr("Báo mật khẩu cho tỉnh qua điện thoại, không gửi chung với tệp.")
        self.told.setText(self.problem or advice)
        self.changed.emit()
