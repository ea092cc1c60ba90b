"""The status bar: counts on the left; work under way, last save and last backup on the right."""

import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QActionGroup, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar, QWidget

from desktop.background.busy_indicator import BusyState
from desktop.models.number_mask import NumberMask
from desktop.settings.options import ZOOMS
from desktop.views.theme.appearance import Appearance
from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.elided_label import ElidedLabel


class StatusBar(QFrame):
    """What is shown, what is being done, and how safe the data are."""

    stop_asked = Signal(object)
    """The number (int) of the task whose "Dừng" was pressed."""

    numbers_asked = Signal()
    """Hidden numbers should be shown, or hidden again."""

    backup_asked = Signal()
    """The text of the last backup was pressed: make one now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without news."""
        super().__init__(parent)
        self.setObjectName("StatusBar")
        self.setFixedHeight(SIZES.status_bar)
        self._task_number: int | None = None
        self._message = ElidedLabel()
        self._work = label("")
        self._progress = QProgressBar()
        self._progress.setFixedWidth(px(140))
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Tiến độ"))
        self._stop = Button(self.tr("Dừng"), self._on_stop)
        self._saved = label("")
        self._sample = label(self.tr("Dữ liệu mẫu"), "warning")
        self._backup = Button("", self._on_backup, look="link")
        self._backup.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._backup.setToolTip(self.tr("Bấm để sao lưu ngay"))
        self._numbers = Button("", self.numbers_asked.emit, look="link")
        self._zoom = Button("", self._on_zoom, look="link")
        self._look: Appearance | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(px(9), 0, px(9), 0)
        row.setSpacing(px(12))
        row.addWidget(self._message, 1)
        for part in (
            self._work,
            self._progress,
            self._stop,
            self._saved,
            self._backup,
            self._sample,
            self._numbers,
            self._zoom,
        ):
            row.addWidget(part)
            part.hide()

    def show_status(self, text: str) -> None:
        """Show the page's counts."""
        self._message.setText(text)

    def show_saved(self, moment: datetime.datetime) -> None:
        """Say when data were last written."""
        self._saved.setText(self.tr("Đã lưu lúc {time}").format(time=moment.strftime("%H:%M")))
        self._saved.show()

    def show_backup(self, text: str, *, warns: bool = False) -> None:
        """Say when the last backup was made ("Sao lưu gần nhất: …"), or that it is too long ago."""
        self._backup.setText(text)
        warning = icon("warning", tokens().warning, SIZES.small_icon) if warns else QIcon()
        self._backup.setIcon(warning)
        self._backup.setAccessibleName(self.tr("{text}. Sao lưu ngay").format(text=text))
        self._backup.setVisible(bool(text))

    def show_sample(self, *, is_sample: bool) -> None:
        """Say that the data are invented."""
        self._sample.setVisible(is_sample)

    def offer_numbers(self, numbers: NumberMask) -> None:
        """Offer to show the hidden numbers, or to hide them again."""
        hidden = numbers.hidden
        self._numbers.setText(self.tr("Hiện số (F6)") if hidden else self.tr("Che số (F6)"))
        self._numbers.setToolTip(
            self.tr("Hiện đủ số CCCD, BHXH, thẻ, điện thoại trong 5 phút; lần xem được ghi lại")
            if hidden
            else self.tr("Che lại số CCCD, BHXH, thẻ, điện thoại")
        )
        self._numbers.setVisible(numbers.hides)

    def offer_zoom(self, look: Appearance) -> None:
        """Show the zoom; a click opens the menu of all."""
        self._look = look
        self._zoom.setText(_percent(look.zoom))
        self._zoom.setAccessibleName(self.tr("Cỡ hiển thị {zoom}").format(zoom=_percent(look.zoom)))
        self._zoom.setToolTip(
            self.tr("Cỡ hiển thị: Ctrl+= lớn hơn, Ctrl+- nhỏ hơn, Ctrl+0 về 100 %")
        )
        self._zoom.show()

    @Slot()
    def _on_zoom(self) -> None:
        if self._look is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choices = QActionGroup(menu)
        for percent in ZOOMS:
            action = menu.addAction(_percent(percent), partial(self._look.choose_zoom, percent))
            action.setCheckable(True)
            action.setChecked(percent == self._look.zoom)
            choices.addAction(action)
        menu.popup(self._zoom.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    @Slot(object)
    def show_busy(self, state: BusyState) -> None:
        """Show nothing, a word, or a progress bar with "Dừng"."""
        task = state.task
        self._task_number = task.number if task is not None else None
        self._work.setText(task.message if task is not None else self.tr("Đang làm việc…"))
        self._work.setVisible(state.busy)
        self._progress.setVisible(task is not None)
        self._stop.setVisible(task is not None and task.can_stop)
        if task is not None and task.fraction is not None:
            self._progress.setRange(0, 1000)
            self._progress.setValue(round(task.fraction * 1000))
        else:
            self._progress.setRange(0, 0)

    @Slot()
    def _on_backup(self) -> None:
        self.backup_asked.emit()

    @Slot()
    def _on_stop(self) -> None:
        if self._task_number is not None:
            self.stop_asked.emit(self._task_number)


def _percent(zoom: int) -> str:
    return f"{zoom} %"
