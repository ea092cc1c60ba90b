"""What a person types on a report: who issues it, its number, who prepares and who signs it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.monthly_report import MonthlyReport
from desktop.services.monthly_report import heading as keys
from desktop.views.forms.editors import LineEdit, NoteEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label

FIELD_WIDTH = 380
LINES = {
    keys.AUTHORITY: QT_TRANSLATE_NOOP("SignersDialog", "Cơ quan chủ quản"),
    keys.OFFICE: QT_TRANSLATE_NOOP("SignersDialog", "Đơn vị"),
    keys.NUMBER: QT_TRANSLATE_NOOP("SignersDialog", "Số, ký hiệu"),
    keys.PLACE: QT_TRANSLATE_NOOP("SignersDialog", "Nơi lập"),
    keys.PREPARER: QT_TRANSLATE_NOOP("SignersDialog", "Người lập biểu"),
    keys.SIGNER_CAPACITY: QT_TRANSLATE_NOOP("SignersDialog", "Chức vụ người ký"),
    keys.SIGNER: QT_TRANSLATE_NOOP("SignersDialog", "Người ký"),
}


def typed_parts(report: MonthlyReport) -> dict[str, str]:
    """Return what stands on the report now, by the key of the office's choice."""
    heading = report.heading
    preparer, signer = report.signatures[0], report.signatures[-1]
    return {
        keys.AUTHORITY: heading.authority,
        keys.OFFICE: heading.office,
        keys.NUMBER: heading.number,
        keys.PLACE: heading.place_and_date.partition(",")[0],
        keys.PREPARER: preparer.name,
        keys.SIGNER_CAPACITY: "\n".join(signer.capacity),
        keys.SIGNER: signer.name,
    }


class SignersDialog(QDialog):
    """One line for each part; only what was changed goes to `on_changed`."""

    def __init__(
        self,
        present: Mapping[str, str],
        on_changed: Callable[[Mapping[str, str]], object],
        parent: QWidget,
    ) -> None:
        """Show what stands on the report now; `on_changed` is a bound method."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Người ký, tiêu đề báo cáo"))
        self.setModal(True)
        self._present = dict(present)
        self._on_changed = on_changed
        self.lines: dict[str, LineEdit | NoteEdit] = {}
        form = QFormLayout()
        form.setSpacing(px(8))
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for key, words in LINES.items():
            name = QCoreApplication.translate("SignersDialog", words)
            form.addRow(name, self._line(key, name))
        self.accept_button = Button(self.tr("Ghi"), self.accept, look="primary")
        self.accept_button.setDefault(True)
        self.refuse_button = Button(self.tr("Không ghi"), self.reject)
        self._build(form)
        self.accepted.connect(self._on_accepted)

    def _line(self, key: str, name: str) -> QWidget:
        line: LineEdit | NoteEdit
        if key == keys.SIGNER_CAPACITY:
            line = NoteEdit()
            line.setPlainText(self._present[key])
            line.setToolTip(self.tr("Mỗi dòng một chức danh, ví dụ KT. CHỦ TỊCH"))
        else:
            line = LineEdit()
            line.setText(self._present[key])
            line.setCursorPosition(0)
        line.setAccessibleName(name)
        line.setMinimumWidth(px(FIELD_WIDTH))
        self.lines[key] = line
        return line

    def _build(self, form: QFormLayout) -> None:
        note = label(
            self.tr("Dùng cho mọi báo cáo của đơn vị, trên màn hình, trong Excel và khi in."),
            "muted",
            wraps=True,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        buttons.addWidget(self.refuse_button)
        buttons.addWidget(self.accept_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(12))
        rows.addLayout(form)
        rows.addWidget(note)
        rows.addLayout(buttons)

    @Slot()
    def _on_accepted(self) -> None:
        typed = {key: _text(line) for key, line in self.lines.items()}
        changed = {key: text for key, text in typed.items() if text != self._present[key]}
        if changed:
            self._on_changed(changed)


def _text(line: LineEdit | NoteEdit) -> str:
    return (line.text() if isinstance(line, LineEdit) else line.toPlainText()).strip()
