"""What is done with all communes at once: the target, the table, the consolidated workbook."""

from decimal import Decimal
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.periods import Period
from desktop.domain.year_targets import TargetKey
from desktop.models.province_desk import Measure, ProvinceDesk
from desktop.settings.options import EXPORT_FOLDER
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.province.period_stepper import period_name
from desktop.views.province.ranking_dialog import RankingDialog
from desktop.views.province.source import ProvinceSource
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save


class WholeProvince(QObject):
    """Opens the dialogs over a page and does what was asked for."""

    message = Signal(object)
    """A `Message` for the message bar."""
    pressed = Signal(object)
    """The code (str) of a commune that was chosen in the table."""

    def __init__(self, context: PageContext, source: ProvinceSource, page: QWidget) -> None:
        """Serve a page."""
        super().__init__(page)
        self._context = context
        self._source = source
        self._page = page

    def ask_target(self, measure: Measure | None, year: int) -> None:
        """Ask for the coverage that the province is to reach in a year."""
        from desktop.views.dashboard.target_dialog import TargetDialog  # noqa: PLC0415

        if measure is not None:
            keep = partial(self._keep_target, year)
            TargetDialog(TargetKey.COVERAGE, year, measure.target, keep, self._page).open()

    def _keep_target(self, year: int, _key: TargetKey, value: Decimal | None) -> None:
        self._context.runner.write(partial(self._source.set_target, year, value), self._on_target)

    def _on_target(self, _changes: object) -> None:
        self.message.emit(Message(self.tr("Đã ghi chỉ tiêu bao phủ BHYT của năm."), "ok"))

    def open_table(self, desk: ProvinceDesk | None) -> None:
        """Open the table of all communes and indicators."""
        if desk is not None and desk.communes:
            dialog = RankingDialog(desk, period_name(desk.period).lower(), self._page)
            dialog.pressed.connect(self.pressed)
            dialog.export_asked.connect(partial(self.ask_export, desk))
            dialog.open()

    def ask_export(self, desk: ProvinceDesk | None) -> None:
        """Ask where the consolidated workbook goes."""
        if desk is None or not desk.communes:
            return
        question = SaveQuestion(
            self.tr("Xuất bảng tổng hợp tỉnh"),
            f"tong_hop_tinh_{desk.period.show()}.xlsx",
            EXPORT_FOLDER,
        )
        ask_where_to_save(
            question,
            partial(self._export, desk.period),
            self._context.settings,
            self._page.window(),
        )

    def _export(self, period: Period, target: Path) -> None:
        """Write the consolidated workbook; the outcome comes as a message."""
        self._context.runner.read(partial(self._source.export, period, target), self._on_exported)

    def _on_exported(self, target: Path) -> None:
        text = self.tr("Đã xuất bảng tổng hợp ra {file}.").format(file=target.name)
        opener = WrittenFile(target).open
        self.message.emit(Message(text, "ok", str(target), self.tr("Mở tệp"), opener))
