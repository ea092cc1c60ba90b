"""What was made, how it is sent, and the fingerprint to read out by phone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.views.forms.editors import LineEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label

if TYPE_CHECKING:
    from desktop.services.packages.making import MadePackage

TEXT_WIDTH = 560


class MadeDialog(QDialog):
    """Opens by itself when a package lies on the disk."""

    def __init__(self, made: "MadePackage", parent: QWidget) -> None:
        """Tell of a package; `open()` shows the dialog."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Đã tạo gói gửi tỉnh"))
        self.setModal(True)
        self.made = made
        self.path = LineEdit()
        self.path.setReadOnly(True)
        self.path.setText(str(made.file.path))
        self.path.setAccessibleName(self.tr("Tệp đã tạo"))
        self.fingerprint = label(made.manifest.fingerprint, "figure")
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.fingerprint.setAccessibleName(self.tr("Dấu vân tay khoá"))
        self.folder_button = Button(
            self.tr("Mở thư mục"), self._on_folder, icon_name="folder", look="primary"
        )
        self.copy_button = Button(self.tr("Chép dấu vân tay"), self._on_copy, icon_name="copy")
        self.close_button = Button(self.tr("Đóng"), self.accept)
        self.folder_button.setDefault(True)
        self._build()

    def _build(self) -> None:
        manifest = self.made.manifest
        told = self.tr("Gói lần {version} đã được ghi, đọc lại và kiểm tra đủ chữ ký.").format(
            version=manifest.version
        )
        heading = label(told, "heading", wraps=True)
        heading.setMinimumWidth(px(TEXT_WIDTH))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(10))
        rows.addWidget(heading)
        rows.addWidget(self.path)
        if self.made.locked:
            rows.addWidget(label(self.tr("Sổ của tháng đã khoá."), wraps=True))
        rows.addWidget(
            label(
                self.tr(
                    "Gửi nguyên tệp này cho tỉnh, không mở ra sửa. Lần đầu gửi, đọc dấu vân tay "
                    "này qua điện thoại để tỉnh xác nhận khoá:"
                ),
                wraps=True,
            )
        )
        rows.addWidget(self.fingerprint)
        rows.addSpacing(px(6))
        rows.addLayout(answer_row(self.close_button, self.copy_button, self.folder_button))

    @Slot()
    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made.file.path.parent)))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.made.manifest.fingerprint)
