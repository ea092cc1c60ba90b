"""The second place of backups: a folder or USB stick, examined as soon as it is chosen."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.background.task_runner import TaskRunner
from desktop.domain.errors import UserFacingError
from desktop.views.forms.editors import LineEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.backup_places import PlaceReport

GIGABYTE = 1_000_000_000
MEGABYTE = 1_000_000


class BackupPlaceField(QWidget):
    """Shows the folder, what was found out about it, and takes another one."""

    chosen = Signal()
    """Another folder was taken, or none; `place` tells."""

    def __init__(self, database: Path, runner: TaskRunner, place: Path | None = None) -> None:
        """Examine folders for the backups of `database`, on a thread of the runner."""
        super().__init__()
        self._database = database
        self._runner = runner
        self.place: Path | None = None
        self.path = LineEdit()
        self.path.setReadOnly(True)
        self.path.setAccessibleName(self.tr("Nơi sao lưu thứ hai"))
        self.path.setPlaceholderText(self.tr("Chưa chọn: bản sao lưu chỉ nằm trên máy này"))
        self.choose = Button(self.tr("Chọn thư mục…"), self._on_choose, icon_name="folder")
        self.none = Button(self.tr("Bỏ"), self._on_none)
        self.none.setToolTip(self.tr("Thôi sao lưu ra nơi này; các bản đã có vẫn còn"))
        self.found = Notice()
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.path, 1)
        row.addWidget(self.choose)
        row.addWidget(self.none)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addLayout(row)
        rows.addWidget(self.found)
        self._show(place)
        if place is not None:
            self._examine(place, self._tell)

    def _show(self, place: Path | None) -> None:
        self.place = place
        self.path.setText("" if place is None else str(place))
        self.none.setVisible(place is not None)

    @Slot()
    def _on_choose(self) -> None:
        title = self.tr("Chọn thư mục hoặc ổ USB để sao lưu")
        start = "" if self.place is None else str(self.place)
        name = QFileDialog.getExistingDirectory(self, title, start)
        if name:
            self._examine(Path(name), self._take)

    @Slot()
    def _on_none(self) -> None:
        self._show(None)
        self.found.say("")
        self.choose.setFocus()
        self.chosen.emit()

    def _examine(self, folder: Path, on_found: "Callable[[PlaceReport], None]") -> None:
        from desktop.services import backup_places  # noqa: PLC0415 - storage after first frame

        self._runner.read(
            partial(backup_places.examine, folder, self._database), on_found, self._refuse
        )

    def _take(self, report: "PlaceReport") -> None:
        self._show(report.folder)
        self._tell(report)
        self.chosen.emit()

    def _tell(self, report: "PlaceReport") -> None:
        room = _size(report.free)
        if not report.has_room:
            text = self.tr("Ổ này chỉ còn trống {room}. Nên chọn nơi rộng hơn.")
        elif report.on_data_disk:
            text = self.tr(
                "Ghi được, còn trống {room}. Thư mục này cùng ổ với dữ liệu: hỏng ổ là mất cả "
                "hai. Ổ USB an toàn hơn."
            )
        else:
            self.found.say(self.tr("Ghi được, còn trống {room}.").format(room=room), "ok")
            return
        self.found.say(text.format(room=room), "warning")

    def _refuse(self, error: UserFacingError) -> None:
        self.found.say(error.text(QCoreApplication.translate), "warning")


def _size(count: int) -> str:
    """Return a size as people say it: "12,5 GB"."""
    if count >= GIGABYTE:
        return f"{count / GIGABYTE:.1f} GB".replace(".", ",")
    return f"{count // MEGABYTE} MB"
