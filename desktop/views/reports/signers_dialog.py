"""The dialog over the report of what the office puts on its papers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.views.page_context import PageContext
from desktop.views.printing.paper_settings_form import PaperSettingsForm
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label


class SignersDialog(QDialog):
    """The form of the settings, with a way out; it closes when the changes are written."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        """Prepare the form; `open()` shows it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Người ký, tiêu đề giấy tờ"))
        self.setModal(True)
        self.form = PaperSettingsForm(context)
        self.refuse_button = Button(self.tr("Không ghi"), self.reject)
        self.form.save_button.setDefault(True)
        note = label(
            self.tr("Dùng cho mọi báo cáo, danh sách và phiếu của đơn vị, khi in và trong Excel."),
            "muted",
            wraps=True,
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(12))
        rows.addWidget(note)
        rows.addWidget(self.form)
        buttons = self.form.buttons
        buttons.insertWidget(buttons.count() - 1, self.refuse_button)
        self.form.setFocus()
        self.form.saved.connect(self.accept)
