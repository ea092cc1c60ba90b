"""What the user sees when the program has a bug: plain words, and text to copy for support."""

import traceback
from pathlib import Path

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

import desktop
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label

SIZE = (640, 420)


def report_of(error: BaseException) -> str:
    """Return a report without personal data: types, files and lines, never messages or values.

    An exception's message may hold a name or a number from the data, so it is left out; the
    same goes for source lines and paths outside the program.
    """
    version = getattr(desktop, "__version__", "")
    lines = [f"An Sinh Xa {version} · Qt {qVersion()}"]
    link: BaseException | None = error
    while link is not None:
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        ]
        link = link.__cause__ or link.__context__
    return "\n".join(lines)


class CrashWindow(QDialog):
    """Says that the program made a mistake, that the data are safe, and what to do."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        """Prepare the report; `open()` shows it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Chương trình gặp lỗi"))
        self.resize(px(SIZE[0]), px(SIZE[1]))
        self._report = QPlainTextEdit(report_of(error))
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Nội dung để gửi bộ phận hỗ trợ"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(20), px(20), px(16))
        rows.setSpacing(px(12))
        rows.addWidget(label(self.tr("Việc vừa làm chưa xong"), "heading"))
        rows.addWidget(
            label(
                self.tr(
                    "Dữ liệu đã ghi vẫn còn nguyên. Hãy chép nội dung dưới đây gửi bộ phận hỗ "
                    "trợ, rồi thử lại. Nội dung không có tên hay số giấy tờ của ai."
                ),
                wraps=True,
            )
        )
        rows.addWidget(self._report, 1)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addStretch(1)
        line.addWidget(Button(self.tr("Chép nội dung"), self._on_copy, icon_name="copy"))
        close = Button(self.tr("Đóng"), self.close, look="primary")
        close.setDefault(True)
        line.addWidget(close)
        rows.addLayout(line)
        close.setFocus()

    @property
    def report(self) -> str:
        """The text that can be copied."""
        return self._report.toPlainText()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
