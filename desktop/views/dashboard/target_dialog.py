"""Asks for the target of a year."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.domain.errors import InvalidInput
from desktop.domain.year_targets import TargetKey, parse_target, show_target
from desktop.views.forms.editors import LineEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label

FIELD_WIDTH = 180
TEXT_WIDTH = 380


class TargetDialog(QDialog):
    """One field; an empty one means no target. A wrong number is told below it."""

    def __init__(
        self,
        key: TargetKey,
        year: int,
        present: Decimal | None,
        on_chosen: Callable[[TargetKey, Decimal | None], object],
        parent: QWidget,
    ) -> None:
        """Show the present target; `on_chosen` is a bound method."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._key = key
        self._present = present
        self._on_chosen = on_chosen
        names = {
            TargetKey.COVERAGE: self.tr("Tỷ lệ có thẻ BHYT đến 31/12/{year} (%)"),
            TargetKey.VOLUNTARY: self.tr("Số người tham gia BHXH tự nguyện đến 31/12/{year}"),
        }
        self.setWindowTitle(self.tr("Đặt chỉ tiêu năm {year}").format(year=year))
        self._name = label(names[key].format(year=year), wraps=True)
        self._name.setMinimumWidth(px(TEXT_WIDTH))
        self.field = LineEdit()
        self.field.setAccessibleName(self._name.text())
        self.field.setFixedWidth(px(FIELD_WIDTH))
        self.field.setText("" if present is None else show_target(present))
        self.field.textEdited.connect(self._on_edited)
        self.problem = label("", "error", wraps=True)
        self.accept_button = Button(self.tr("Ghi chỉ tiêu"), self._on_accept, look="primary")
        self.accept_button.setDefault(True)
        self.refuse_button = Button(self.tr("Không ghi"), self.reject)
        self._build()

    def _build(self) -> None:
        note = label(
            self.tr("Để trống nếu không đặt chỉ tiêu. Vạch đen trên thanh là mức cần đạt hôm nay."),
            "muted",
            wraps=True,
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(8))
        for part in (self._name, self.field, self.problem, note):
            rows.addWidget(part)
        rows.addSpacing(px(8))
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))

    @Slot()
    def _on_edited(self) -> None:
        self.problem.setText("")

    @Slot()
    def _on_accept(self) -> None:
        try:
            value = parse_target(self._key, self.field.text())
        except InvalidInput as error:
            self.problem.setText(error.text(QCoreApplication.translate))
            self.field.setFocus()
            return
        if value != self._present:
            self._on_chosen(self._key, value)
        self.accept()
