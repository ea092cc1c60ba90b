"""Step 4: where backups go besides this machine, and who works here."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QVBoxLayout
from typing_extensions import override

from desktop.background.task_runner import TaskRunner
from desktop.services.backup_places import REMINDERS, USUAL_REMINDER
from desktop.views.forms.editors import LineEdit
from desktop.views.office.backup_place_field import BackupPlaceField
from desktop.views.office.first_run.step import Step
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import card, label

LONGEST_NAME = 80
WIDEST = 820


class BackupStep(Step):
    """Nothing here is required: the name has a usual one, backups lie on this machine anyway."""

    scrolls_itself = False

    def __init__(
        self, database: Path, runner: TaskRunner, who: str, place: Path | None, reminder: int
    ) -> None:
        """Show what is chosen on this machine so far."""
        super().__init__()
        self.who = LineEdit()
        self.who.setText(who)
        self.who.setMaxLength(LONGEST_NAME)
        self.who.setAccessibleName(self.tr("Người làm việc trên máy này"))
        self.place = BackupPlaceField(database, runner, place)
        self.reminder = reminder_choice(reminder)
        self.reminder.setAccessibleName(self.tr("Nhắc sao lưu"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(label(self.tr("Sao lưu ở đâu?"), "title"))
        rows.addWidget(
            label(
                self.tr(
                    "Mỗi ngày chương trình tự sao lưu vào thư mục {folder} cạnh dữ liệu. Chọn "
                    "thêm một ổ USB để máy hỏng vẫn không mất gì."
                ).format(folder="sao-luu"),
                "crumb",
                wraps=True,
            )
        )
        frame = self._frame()
        frame.setMaximumWidth(px(WIDEST))
        rows.addWidget(frame)
        rows.addStretch(1)
        self.who.returnPressed.connect(self._on_enter)

    def _frame(self) -> QFrame:
        frame = card()
        form = QFormLayout(frame)
        form.setContentsMargins(px(16), px(16), px(16), px(16))
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(label(self.tr("Ổ USB hoặc thư mục sao lưu")), self.place)
        form.addRow(label(self.tr("Nhắc khi chưa sao lưu")), self.reminder)
        form.addRow(label(self.tr("Người làm việc trên máy này")), self.who)
        form.addRow(label(self.tr("Tên này ghi vào lịch sử: ai đã sửa gì, lúc nào."), "muted"))
        return frame

    @Slot()
    def _on_enter(self) -> None:
        self.done.emit()

    @override
    def focus_first(self) -> None:
        self.place.choose.setFocus()


def reminder_choice(chosen: int) -> QComboBox:
    """Return the choice of days after which a missing backup is told."""
    made = QComboBox()
    for days in REMINDERS:
        made.addItem(_after(days), days)
    row = made.findData(chosen)
    made.setCurrentIndex(row if row >= 0 else made.findData(USUAL_REMINDER))
    return made


def _after(days: int) -> str:
    text = QCoreApplication.translate("BackupStep", "Nhắc nếu {days} ngày chưa sao lưu")
    return text.format(days=days)
