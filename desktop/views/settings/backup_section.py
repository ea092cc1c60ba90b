"""Backups: where they go, the ones there are, make one now, put one back."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import Column, Row
from desktop.services.progress import Progress
from desktop.settings.backup_options import backup_place, reminder_days
from desktop.settings.options import BACKUP_COPIED, BACKUP_PLACE, BACKUP_REMINDER
from desktop.views.forms.editors import LineEdit
from desktop.views.office.backup_place_field import BackupPlaceField
from desktop.views.office.first_run.backup_step import reminder_choice
from desktop.views.office.start_wish import Choice, StartWish
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.settings.section import Section, SettingsCard
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.confirm_dialog import Question, confirm

if TYPE_CHECKING:
    from desktop.services.backups import BackedUp
    from desktop.storage.backup_files import BackupInfo
    from desktop.storage.database import Database

LIST_HEIGHT = 150
MEGABYTE = 1_000_000


class BackupSection(Section):
    """Putting one back closes the office, keeps the present file aside, and opens the backup."""

    def __init__(self, context: PageContext) -> None:
        """Show where backups go."""
        super().__init__(
            context,
            self.tr("Sao lưu"),
            self.tr(
                "Mỗi ngày một bản tự động, mỗi bản được kiểm tra ngay khi tạo. Bản cũ tự bớt đi."
            ),
        )
        self._backups: dict[int, BackupInfo] = {}
        self.own = LineEdit()
        self.own.setReadOnly(True)
        self.own.setText(str(context.database.path.parent / "sao-luu"))
        self.place = BackupPlaceField(
            context.database.path, context.runner, backup_place(context.settings)
        )
        self.reminder = reminder_choice(reminder_days(context.settings))
        self.now = Button(self.tr("Sao lưu ngay"), self._on_now, icon_name="backup", look="primary")
        self.restore = Button(self.tr("Phục hồi bản này…"), self._on_restore, icon_name="history")
        self.other = Button(self.tr("Phục hồi từ tệp khác…"), self._on_other, icon_name="folder")
        self._model = MemoryTableModel(self._columns())
        self.table = TableView(self._model)
        self.table.setAccessibleName(self.tr("Các bản sao lưu"))
        self.table.setMinimumHeight(px(LIST_HEIGHT))
        self._build()
        self._wire()

    def _build(self) -> None:
        rows = SettingsCard()
        rows.add(self.tr("Trên máy này"), self.tr("Nằm cạnh tệp dữ liệu."), self.own, below=True)
        rows.add(
            self.tr("Ổ USB hoặc thư mục khác"),
            self.tr("Thêm một bản ở đây mỗi ngày. Không cắm USB thì chỉ nhắc một lần."),
            self.place,
            below=True,
        )
        rows.add(
            self.tr("Nhắc sao lưu"), self.tr("Nhắc ở thanh dưới cùng của cửa sổ."), self.reminder
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(label(self.tr("Các bản sao lưu"), "heading"))
        buttons.addStretch(1)
        for button in (self.restore, self.other, self.now):
            buttons.addWidget(button)
        self.rows.addWidget(rows.frame)
        self.rows.addLayout(buttons)
        self.rows.addWidget(self.table, 1)
        self.rows.addWidget(
            label(
                self.tr(
                    "Phục hồi: bản được kiểm tra trước, dữ liệu hiện tại được giữ lại trong thư "
                    "mục sao lưu, rồi sổ mở lại từ bản đó."
                ),
                "muted",
                wraps=True,
            )
        )

    def _wire(self) -> None:
        self.place.chosen.connect(self._on_place)
        self.reminder.activated.connect(self._on_reminder)
        self.table.selection_changed.connect(self._on_selected)
        self.table.row_activated.connect(self._on_activated)
        self.restore.setEnabled(False)

    def _columns(self) -> tuple[Column, ...]:
        def column(key: str, text: str, width: int, *, right: bool = False) -> Column:
            return Column(key=key, label=text, width=width, sortable=False, align_right=right)

        return (
            column("at", self.tr("Thời điểm"), 140),
            column("reason", self.tr("Lý do"), 150),
            column("size", self.tr("Cỡ"), 80, right=True),
            column("path", self.tr("Tệp"), 420),
        )

    @override
    def arrive(self) -> None:
        from desktop.services import backup_places  # noqa: PLC0415 - storage after first frame

        self.context.runner.read(
            partial(backup_places.all_backups, self.context.database.path, self.place.place),
            self._show,
        )

    @override
    def take_changes(self, changes: Changes) -> None:
        if changes.everything:
            self.arrive()

    def _show(self, found: "tuple[BackupInfo, ...]") -> None:
        self._backups = dict(enumerate(found))
        self._model.show_rows(self._row(number, each) for number, each in enumerate(found))
        self._on_selected()

    def _row(self, number: int, backup: "BackupInfo") -> Row:
        size = f"{backup.size / MEGABYTE:.1f} MB".replace(".", ",")
        texts = (
            f"{backup.made_at:%d/%m/%Y %H:%M}",
            _reason(backup.reason),
            size,
            str(backup.path),
        )
        return Row(number, texts, tooltips={3: str(backup.path)})

    # Choices

    @Slot()
    def _on_place(self) -> None:
        self.context.settings.keep_text(BACKUP_PLACE, str(self.place.place or ""))
        self.context.settings.keep_text(BACKUP_COPIED, "")
        self._tell_others()

    @Slot()
    def _on_reminder(self) -> None:
        self.context.settings.keep_text(BACKUP_REMINDER, str(self.reminder.currentData()))
        self._tell_others()

    def _tell_others(self) -> None:
        """Show the new list here and the new reminder in the status bar."""
        self.arrive()
        self.context.ask_office(StartWish(Choice.BACKUPS_CHANGED))

    @Slot()
    def _on_now(self) -> None:
        self.now.setEnabled(False)
        self.context.runner.long(
            partial(_back_up, self.context.database, self.place.place),
            self._on_made,
            self._on_failed,
            self._on_stopped,
            on_fault=self._on_stopped,
            message=self.tr("Đang sao lưu"),
        )

    def _on_made(self, made: "BackedUp") -> None:
        self.now.setEnabled(True)
        if made.copy is not None:
            self.context.settings.keep_text(BACKUP_COPIED, made.copy.made_at.isoformat())
        if made.problem is None:
            text = self.tr("Đã sao lưu và kiểm tra: {path}").format(path=made.backup.path)
            self.message.emit(Message(text, "ok"))
        else:
            problem = made.problem.text(QCoreApplication.translate)
            text = self.tr("Đã sao lưu trên máy này. {problem}").format(problem=problem)
            self.message.emit(Message(text, "warning"))
        self._tell_others()

    def _on_failed(self, error: UserFacingError) -> None:
        self.now.setEnabled(True)
        self.message.emit(Message(error.text(QCoreApplication.translate), "error", error.code))

    @Slot()
    def _on_stopped(self) -> None:
        self.now.setEnabled(True)

    # Putting one back

    @Slot()
    def _on_selected(self) -> None:
        self.restore.setEnabled(self._chosen() is not None)

    def _chosen(self) -> "BackupInfo | None":
        ids = self.table.selected_ids()
        return self._backups.get(ids[0]) if len(ids) == 1 else None

    @Slot(object)
    def _on_activated(self, number: object) -> None:
        del number
        self._on_restore()

    @Slot()
    def _on_restore(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._ask(chosen.path, f"{chosen.made_at:%H:%M %d/%m/%Y}")

    @Slot()
    def _on_other(self) -> None:
        title = self.tr("Chọn bản sao lưu")
        kinds = self.tr("Dữ liệu An Sinh Xã ({pattern})").format(pattern="*.db")
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self._ask(Path(name), Path(name).name)

    def _ask(self, file: Path, what: str) -> None:
        confirm(
            Question(
                title=self.tr("Phục hồi từ bản sao lưu"),
                text=self.tr(
                    "Đưa dữ liệu về bản {what}? Những gì ghi sau đó không còn trong sổ, nhưng "
                    "dữ liệu hiện tại được giữ thành một bản riêng trong thư mục sao lưu."
                ).format(what=what),
                accept=self.tr("Phục hồi"),
                refuse=self.tr("Không phục hồi"),
            ),
            partial(self.context.ask_office, StartWish(Choice.RESTORE, file)),
            self,
        )


def _back_up(database: "Database", place: Path | None, progress: Progress) -> "BackedUp":
    from desktop.services import backups  # noqa: PLC0415

    return backups.back_up_everywhere(database, place, progress=progress)


def _reason(reason: str) -> str:
    """Return why a backup was made, in the words of the window."""
    told = {
        "tu-dong": QCoreApplication.translate("BackupSection", "Tự động"),
        "thu-cong": QCoreApplication.translate("BackupSection", "Tự bấm"),
        "truoc-nhap": QCoreApplication.translate("BackupSection", "Trước khi nhập Excel"),
        "truoc-nang-cap": QCoreApplication.translate("BackupSection", "Trước khi nâng cấp"),
        "truoc-khoi-phuc": QCoreApplication.translate("BackupSection", "Trước khi phục hồi"),
    }
    return told.get(reason, reason)
