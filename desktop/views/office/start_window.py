"""The window without data: the wizard of the first run, or why the database cannot be opened."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import InlineRunner, TaskNews, TaskRunner
from desktop.domain.errors import UserFacingError
from desktop.storage.database_errors import DatabaseMissing
from desktop.views.office.first_run.wizard import FirstRunWizard, SetupState
from desktop.views.office.start_wish import Choice, SetupAnswers, StartWish
from desktop.views.office.unopenable_view import UnopenableView
from desktop.views.page import Message
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.message_bar import MessageBar

__all__ = ["SMALLEST_START", "Choice", "SetupAnswers", "StartWindow", "StartWish"]

SIZE = (1366, 698)
SIZE_UNOPENABLE = (820, 340)
SMALLEST_START = (700, 260)


class StartWindow(QWidget):
    """Asks for what a new office needs; also opens a file or puts a backup back."""

    wished = Signal(object)
    """A `StartWish`."""
    stop_asked = Signal()
    """The wish that is carried out should be given up."""

    def __init__(
        self,
        database: Path,
        runner: TaskRunner | None = None,
        *,
        state: SetupState | None = None,
    ) -> None:
        """Prepare for an office whose data will lie at `database`."""
        super().__init__()
        self.setWindowTitle(self.tr("Bắt đầu – An Sinh Xã"))
        self.resize(px(SIZE[0]), px(SIZE[1]))
        self.message_bar = MessageBar()
        self.wizard = FirstRunWizard(
            state or SetupState(database=database), runner or InlineRunner(ChangeNotifier())
        )
        self.unopenable = UnopenableView()
        self._shown = QStackedWidget()
        self._work = QWidget()
        self._work_text = label("")
        self._progress = QProgressBar()
        self._build()
        self.wizard.wished.connect(self._on_wish)
        self.unopenable.retry_asked.connect(self._on_retry)
        self.unopenable.open_asked.connect(self._on_open)
        self.unopenable.restore_asked.connect(self._on_restore)
        self.unopenable.end_asked.connect(self.close)
        # Only now that it has its place in the window: before, the focus would be lost again.
        self.go_on()

    def _build(self) -> None:
        self._shown.addWidget(self.wizard)
        self._shown.addWidget(self.unopenable)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Tiến độ"))
        row = QHBoxLayout(self._work)
        row.setContentsMargins(px(24), px(6), px(24), px(6))
        row.setSpacing(px(12))
        row.addWidget(self._work_text)
        row.addWidget(self._progress, 1)
        row.addWidget(Button(self.tr("Dừng"), self._on_stop))
        self._work.hide()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.message_bar)
        page.addWidget(self._shown, 1)
        page.addWidget(self._work)

    @property
    def search(self) -> QWidget:
        """The field that finds the commune."""
        return self.wizard.communes.search

    # What went wrong

    def show_unopenable(self, error: UserFacingError) -> None:
        """Tell why the office's own data cannot be opened, with the ways out that help."""
        missing = isinstance(error, DatabaseMissing)
        self._shown.setCurrentWidget(self.wizard if missing else self.unopenable)
        self.unopenable.show_error(error)
        if not self.isVisible():
            width, height = SIZE if missing else SIZE_UNOPENABLE
            self.resize(px(width), px(height))
        self.show_error(error)

    def show_error(self, error: UserFacingError) -> None:
        """Tell why the data cannot be opened; everything typed stays."""
        text = error.text(QCoreApplication.translate)
        self.message_bar.show_message(Message(text, "error", error.code))
        self.go_on()

    # While a wish is carried out

    @property
    def is_waiting(self) -> bool:
        """Whether a wish is being carried out."""
        return not self._shown.isEnabled()

    def wait(self) -> None:
        """Take no further wish while one is carried out."""
        self.message_bar.hide()
        self._shown.setEnabled(False)
        self._progress.setRange(0, 0)
        self._work_text.setText(self.tr("Đang chuẩn bị dữ liệu"))
        self._work.show()

    @Slot(object)
    def show_progress(self, news: TaskNews) -> None:
        """Show how far the work has come."""
        self._work_text.setText(QCoreApplication.translate("errors", news.message))
        if news.fraction is not None:
            self._progress.setRange(0, 1000)
            self._progress.setValue(round(news.fraction * 1000))

    @Slot()
    def go_on(self) -> None:
        """Take wishes again, where the last one was made."""
        self._work.hide()
        self._shown.setEnabled(True)
        if self._shown.currentWidget() is self.unopenable:
            self.unopenable.retry.setFocus()
        else:
            self.wizard.steps[self.wizard.current].focus_first()

    @Slot()
    def _on_stop(self) -> None:
        self.stop_asked.emit()

    # Wishes

    @Slot(object)
    def _on_wish(self, wish: StartWish) -> None:
        self.wished.emit(wish)

    @Slot()
    def _on_retry(self) -> None:
        self.wished.emit(StartWish(Choice.RETRY))

    @Slot()
    def _on_open(self) -> None:
        self.wizard.ask_file(self.tr("Mở tệp dữ liệu"), Choice.OPEN_FILE)

    @Slot()
    def _on_restore(self) -> None:
        self.wizard.ask_file(self.tr("Chọn sổ của máy cũ hoặc bản sao lưu"), Choice.RESTORE)
