"""The card of one check: what it means, what to do, the way to its list and its mend."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.services.data_checks import Finding


class CheckDetails(QWidget):
    """Follows the current row of the checks."""

    open_asked = Signal()
    mend_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until a check is chosen."""
        super().__init__(parent)
        self.finding: Finding | None = None
        self._title = label("", "heading", wraps=True)
        self._count = label("", "crumb", wraps=True)
        self._advice = label("", wraps=True)
        self.open_button = Button(
            self.tr("Mở danh sách  (Enter)"),
            self.open_asked.emit,
            icon_name="tasks",
            look="primary",
        )
        self._mend_heading = label(self.tr("Sửa tự động"), "heading")
        self._explains = label("", wraps=True)
        self.mend_button = Button("", self.mend_asked.emit, icon_name="done")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(10))
        for part in (self._title, self._count, self._advice, self.open_button):
            rows.addWidget(part)
        rows.addSpacing(px(12))
        for part in (self._mend_heading, self._explains, self.mend_button):
            rows.addWidget(part)
        rows.addStretch(1)
        self.show_finding(None)

    def show_finding(self, finding: "Finding | None") -> None:
        """Show a check, or none."""
        self.finding = finding
        for part in (self._title, self._count, self._advice, self.open_button):
            part.setVisible(finding is not None)
        mendable = finding is not None and finding.mendable > 0
        for part in (self._mend_heading, self._explains, self.mend_button):
            part.setVisible(mendable)
        if finding is None:
            return
        translate = QCoreApplication.translate
        check = finding.check
        self._title.setText(translate("checks", check.title))
        self._count.setText(self._how_many(finding))
        self._advice.setText(translate("checks", check.advice))
        self.open_button.setEnabled(finding.count > 0)
        if check.mend is not None:
            self._explains.setText(translate("checks", check.mend.explains))
            button = translate("checks", check.mend.button)
            self.mend_button.setText(f"{button} ({count_text(finding.mendable)})")

    def _how_many(self, finding: "Finding") -> str:
        if not finding.count:
            return self.tr("Không có trường hợp nào.")
        words = {
            "person": self.tr("{count} người"),
            "household": self.tr("{count} hộ"),
            "collector": self.tr("{count} nhân viên thu"),
        }
        return words[finding.check.kind].format(count=count_text(finding.count))
