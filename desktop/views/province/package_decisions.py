"""What a person decides about one package: look at its sheet, take it in, give it back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.models.province_desk import CheckSheet, Decision, PackageLine
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.province.check_dialog import CheckDialog
from desktop.views.province.return_dialog import ReturnDialog
from desktop.views.province.source import ProvinceSource
from desktop.views.province.take_sample_dialog import TakeSampleDialog


class PackageDecisions(QObject):
    """Opens the dialogs over a page and writes what was decided."""

    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, source: ProvinceSource, page: QWidget) -> None:
        """Serve a page."""
        super().__init__(page)
        self._context = context
        self._source = source
        self._page = page

    def open_sheet(self, package_id: int) -> None:
        """Open the check sheet of a package."""
        self._read_sheet(package_id, self._show_sheet)

    def take_in(self, line: PackageLine) -> None:
        """Take a package in; one whose key is new, or that leaps, is looked at first."""
        if line.can_accept:
            self._read_sheet(line.package_id, self._take_or_show)
            return
        text = self.tr("Gói của {name} không chờ xác nhận.").format(name=line.commune)
        self.message.emit(Message(text, "warning"))

    def give_back(self, line: PackageLine) -> None:
        """Give a package back with a reason."""
        self._read_sheet(line.package_id, self._ask_return)

    def _read_sheet(self, package_id: int, on_sheet: Callable[[CheckSheet], None]) -> None:
        self._context.runner.read(partial(self._source.sheet, package_id), on_sheet)

    def _show_sheet(self, sheet: CheckSheet) -> None:
        dialog = CheckDialog(sheet, self._page)
        dialog.accept_asked.connect(self._accept)
        dialog.return_asked.connect(self._ask_return)
        dialog.dismiss_asked.connect(self._dismiss)
        dialog.open()

    def _take_or_show(self, sheet: CheckSheet) -> None:
        if sheet.asks_key or sheet.asks_reason or any(line.leaps for line in sheet.lines):
            self._show_sheet(sheet)
        else:
            self._accept(sheet)

    @Slot(object)
    def _accept(self, sheet: CheckSheet) -> None:
        """Take in; figures of invented records only with a reason."""
        if sheet.asks_reason:
            take = partial(self._write, sheet.line.package_id)
            TakeSampleDialog(sheet.line.commune, take, self._page).open()
        else:
            self._write(sheet.line.package_id)

    def _write(self, package_id: int, reason: str = "") -> None:
        work = partial(self._source.accept, package_id, reason)
        self._context.runner.write(work, self._on_accepted)

    def _on_accepted(self, decision: Decision) -> None:
        if decision.refused:
            self.message.emit(Message(decision.refused, "warning"))
            return
        self.message.emit(Message(self.tr("Đã nhận gói; số liệu được tính từ bây giờ."), "ok"))

    @Slot(object)
    def _dismiss(self, package_id: int) -> None:
        work = partial(self._source.dismiss, package_id)
        self._context.runner.write(work, self._on_dismissed)

    def _on_dismissed(self, _changes: object) -> None:
        text = self.tr("Đã bỏ tệp khỏi danh sách. Lịch sử vẫn ghi tệp này không được nhận.")
        self.message.emit(Message(text, "ok"))

    @Slot(object)
    def _ask_return(self, sheet: CheckSheet) -> None:
        give_back = (
            partial(self._send_back, sheet.line.package_id)
            if sheet.line.can_return
            else self._on_copied
        )
        ReturnDialog(sheet, give_back, self._page).open()

    def _send_back(self, package_id: int, reason: str) -> None:
        for dialog in self._page.findChildren(CheckDialog):
            dialog.reject()
        work = partial(self._source.send_back, package_id, reason)
        self._context.runner.write(work, self._on_sent_back)

    def _on_copied(self, _words: str) -> None:
        """Say that the words are on the clipboard: what was refused is not given back."""
        text = self.tr("Đã chép lời gửi xã. Dán vào Zalo bằng Ctrl+V.")
        self.message.emit(Message(text, "ok"))

    def _on_sent_back(self, _changes: object) -> None:
        text = self.tr("Đã trả lại gói và chép lời gửi xã. Dán vào Zalo bằng Ctrl+V.")
        self.message.emit(Message(text, "ok"))
