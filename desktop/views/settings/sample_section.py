"""Sample data: what they are, and how an office of one's own begins."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.views.office.start_wish import Choice, StartWish
from desktop.views.page_context import PageContext
from desktop.views.settings.section import Section, SettingsCard
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.services.sample_removal import OwnRecords
    from desktop.storage.database import Database


class SampleSection(Section):
    """Removing goes only when nobody has written records of his own among the invented ones."""

    def __init__(self, context: PageContext) -> None:
        """Offer nothing until it is known what the office holds."""
        super().__init__(
            context,
            self.tr("Dữ liệu mẫu"),
            self.tr("Người và hộ bịa ra để làm quen với chương trình."),
        )
        self.found = Notice()
        self.remove = Button(
            self.tr("Xoá dữ liệu mẫu…"), self._on_remove, icon_name="trash", look="danger"
        )
        self.remove.setEnabled(False)
        self.rows.addWidget(self.found)
        rows = SettingsCard()
        rows.add(
            self.tr("Bắt đầu sổ thật"),
            self.tr(
                "Sao lưu trước, rồi xoá mọi bản ghi mẫu. Giữ lại: xã, phường, người ký, thôn/tổ "
                "tự thêm."
            ),
            self.remove,
        )
        self.rows.addWidget(rows.frame)
        self.rows.addStretch(1)

    @override
    def arrive(self) -> None:
        self.context.runner.read(partial(_own_records, self.context.database), self._show)

    @override
    def take_changes(self, changes: Changes) -> None:
        if self.isVisible():
            self.arrive()

    def _show(self, own: "OwnRecords | None") -> None:
        self.remove.setEnabled(own is not None and not own.records)
        if own is None:
            self.found.say(self.tr("Sổ này là sổ thật, không có dữ liệu mẫu."), "ok")
        elif own.records:
            text = self.tr(
                "Trong sổ mẫu có {count} bản ghi tự nhập nên chưa xoá được. Xuất chúng ra Excel "
                "rồi xoá đi, sau đó xoá dữ liệu mẫu."
            )
            self.found.say(text.format(count=own.records), "warning")
        else:
            self.found.say(self.tr("Sổ này đang chứa dữ liệu mẫu, chưa có bản ghi tự nhập nào."))

    @Slot()
    def _on_remove(self) -> None:
        confirm(
            Question(
                title=self.tr("Xoá dữ liệu mẫu"),
                text=self.tr(
                    "Xoá mọi hộ, người, biên lai mẫu và bắt đầu sổ trống? Sổ mẫu được giữ trong "
                    "thư mục sao lưu, mở lại được."
                ),
                accept=self.tr("Xoá dữ liệu mẫu"),
                refuse=self.tr("Không xoá"),
            ),
            self._on_sure,
            self,
        )

    @Slot()
    def _on_sure(self) -> None:
        self.context.ask_office(StartWish(Choice.REMOVE_SAMPLE))


def _own_records(database: "Database") -> "OwnRecords | None":
    """Return what people wrote into sample data; None for an office without them."""
    from desktop.services import offices, sample_removal  # noqa: PLC0415

    if not offices.holds_sample_data(database):
        return None
    return sample_removal.own_records_of(database)
