"""What the table of targets shows: the year, what stands in the rows, which indicators."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.domain.office_scope import OfficeKind
from desktop.settings.options import TARGET_INDICATORS_SHOWN
from desktop.views.page_context import PageContext
from desktop.views.targets.target_words import indicator_name
from desktop.views.theme.tokens import px

MOST_INDICATORS: Final = 3
YEARS_BACK, YEARS_AHEAD = 3, 1
"""Years that are offered: what was, and the plan of the coming one."""
_USUAL: Final = {
    "neighbourhoods": ("hi_coverage", "vsi_participants"),
    "collectors": ("receipts", "vsi_new"),
    "organisations": ("receipts", "vsi_new"),
    "months": ("hi_coverage", "vsi_participants"),
    "communes": ("hi_coverage", "vsi_participants"),
}


class TargetChoices(QWidget):
    """Three choices in a row; the indicators are kept on this machine, for each kind of rows."""

    changed = Signal()
    """Something else was chosen."""

    def __init__(self, context: PageContext) -> None:
        """Offer the years around today; the year that runs is chosen."""
        super().__init__()
        self._context = context
        self.year_box = self._year_box()
        self.rows_box = self._rows_box()
        self.indicator_menu = QMenu(self)
        self.indicator_button = self._indicator_button()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        for part in (self.year_box, self.rows_box, self.indicator_button):
            row.addWidget(part)
        self.rows_box.setVisible(self._context.kind is not OfficeKind.PROVINCE)
        self._show_indicators()

    def _year_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Năm"))
        year = self._context.today().year
        for each in range(year + YEARS_AHEAD, year - YEARS_BACK - 1, -1):
            box.addItem(self.tr("Năm {year}").format(year=each), each)
        box.setCurrentIndex(YEARS_AHEAD)
        box.activated.connect(self.changed)
        return box

    def _rows_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Xem theo"))
        offered: Sequence[tuple[str, str]] = (
            ("neighbourhoods", self.tr("Theo thôn/tổ")),
            ("collectors", self.tr("Theo nhân viên thu")),
            ("organisations", self.tr("Theo tổ chức")),
            ("months", self.tr("Theo tháng")),
        )
        if self._context.kind is OfficeKind.PROVINCE:
            offered = (("communes", self.tr("Theo xã, phường")),)
        for key, words in offered:
            box.addItem(words, key)
        box.activated.connect(self._on_rows)
        return box

    def _indicator_button(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("look", "framed")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.indicator_menu)
        button.setMinimumHeight(px(32))
        self.indicator_menu.aboutToShow.connect(self._fill_indicators)
        return button

    @property
    def year(self) -> int:
        """The year that is shown."""
        return int(self.year_box.currentData())

    @property
    def rows_key(self) -> str:
        """What stands in the rows: one of `RowsOf` (of a province: communes)."""
        return str(self.rows_box.currentData())

    def show_rows(self, key: str) -> None:
        """Let something else stand in the rows."""
        self.rows_box.setCurrentIndex(self.rows_box.findData(key))
        self._on_rows()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The indicators that are shown, as this machine keeps them for these rows."""
        kept = self._context.settings.text(TARGET_INDICATORS_SHOWN)
        for part in kept.split(";"):
            rows, _, keys = part.partition("=")
            if rows == self.rows_key and keys:
                return tuple(keys.split(","))
        return _USUAL[self.rows_key]

    def choose(self, keys: Sequence[str]) -> None:
        """Show other indicators for these rows."""
        others = [
            part
            for part in self._context.settings.text(TARGET_INDICATORS_SHOWN).split(";")
            if part and not part.startswith(f"{self.rows_key}=")
        ]
        kept = ";".join((*others, f"{self.rows_key}={','.join(keys)}"))
        self._context.settings.keep_text(TARGET_INDICATORS_SHOWN, kept)
        self._show_indicators()
        self.changed.emit()

    def _show_indicators(self) -> None:
        text = self.tr("Chỉ số ({count})").format(count=len(self.chosen))
        self.indicator_button.setText(text)
        self.indicator_button.setAccessibleName(text)
        self.indicator_button.setToolTip(
            self.tr("Chọn tối đa {count} chỉ số để xem cạnh nhau").format(count=MOST_INDICATORS)
        )

    @Slot()
    def _fill_indicators(self) -> None:
        from desktop.services.targets.reading import offered  # noqa: PLC0415 - see record_list.py
        from desktop.services.targets.table import RowsOf, can_have  # noqa: PLC0415 - as above

        self.indicator_menu.clear()
        can = can_have(RowsOf(self.rows_key))
        chosen = self.chosen
        for indicator in offered():
            if indicator.key not in can:
                continue
            action = QAction(indicator_name(indicator.key), self.indicator_menu)
            action.setCheckable(True)
            action.setChecked(indicator.key in chosen)
            action.setData(indicator.key)
            action.setEnabled(action.isChecked() or len(chosen) < MOST_INDICATORS)
            action.triggered.connect(self._on_indicator)
            self.indicator_menu.addAction(action)

    @Slot()
    def _on_indicator(self) -> None:
        ticked = [each.data() for each in self.indicator_menu.actions() if each.isChecked()]
        if ticked:
            self.choose(ticked)

    @Slot()
    def _on_rows(self) -> None:
        self._show_indicators()
        self.changed.emit()
