"""The first window of a new office, and the one that tells why a database cannot be opened."""

from dataclasses import dataclass
from enum import Enum
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.domain.errors import UserFacingError
from desktop.models.commune_list import CommuneListModel
from desktop.storage.database_errors import DatabaseLocked, DatabaseMissing
from desktop.views.forms.editors import LineEdit
from desktop.views.page import Message
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, card, label
from desktop.views.widgets.message_bar import MessageBar

SIZE = (760, 600)
SIZE_UNOPENABLE = (760, 260)
SMALLEST_START = (700, 260)
DATABASE_FILES = "*.db"


class Choice(Enum):
    """What the user wants to begin with."""

    NEW_OFFICE = "new_office"
    SAMPLE_DATA = "sample_data"
    OPEN_FILE = "open_file"
    RESTORE = "restore"
    RETRY = "retry"


@dataclass(frozen=True, slots=True)
class StartWish:
    """The choice with its commune code or file."""

    choice: Choice
    commune_code: str = ""
    file: Path | None = None


class StartWindow(QWidget):
    """Asks for the commune of a new office; also opens a file, a backup or sample data."""

    wished = Signal(object)
    """A `StartWish`."""

    def __init__(self, database: Path, parent: QWidget | None = None) -> None:
        """Prepare for an office whose data will lie at `database`."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bắt đầu – An Sinh Xã"))
        self.resize(px(SIZE[0]), px(SIZE[1]))
        self._model = CommuneListModel(self)
        self.message_bar = MessageBar()
        self.search = LineEdit()
        self.search.setPlaceholderText(self.tr("Gõ tên xã, phường hoặc tỉnh, có dấu hay không dấu"))
        self.search.setAccessibleName(self.tr("Tìm xã, phường"))
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setProperty("look", "choices")
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Danh sách xã, phường"))
        self._create = Button(
            self.tr("Tạo sổ mới"), self._on_create, icon_name="check", look="primary"
        )
        self._create.setEnabled(False)
        self._nothing = label("", "muted", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.list)
        self._shown.addWidget(self._nothing)
        self._retry = Button(self.tr("Thử lại"), self._on_retry, icon_name="renew")
        self._end = Button(self.tr("Đóng"), self.close)
        self._intro = label(
            self.tr("Chọn xã, phường của cơ quan để tạo sổ mới, hoặc mở dữ liệu đã có.")
        )
        self._build(database)
        self._show_parts(self._for_new)
        self.search.textChanged.connect(self._on_typed)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.doubleClicked.connect(self._on_create)
        self.search.setFocus()

    def _build(self, database: Path) -> None:
        self._chooser = card()
        rows = QVBoxLayout(self._chooser)
        rows.setContentsMargins(px(16), px(16), px(16), px(16))
        rows.setSpacing(px(8))
        rows.addWidget(label(self.tr("Xã, phường của cơ quan"), "heading"))
        rows.addWidget(self.search)
        rows.addWidget(self._shown, 1)
        place = self.tr("Dữ liệu nằm trong máy này, không gửi đi đâu: {path}")
        rows.addWidget(label(place.format(path=database), "muted", wraps=True))
        rows.addWidget(self._create, 0, Qt.AlignmentFlag.AlignRight)
        page = QVBoxLayout(self)
        page.setContentsMargins(px(24), px(20), px(24), px(20))
        page.setSpacing(px(12))
        page.addWidget(self.message_bar)
        page.addWidget(label(self.tr("An Sinh Xã"), "title"))
        page.addWidget(self._intro)
        page.addWidget(self._chooser, 100)
        page.addStretch(1)
        page.addLayout(self._other_ways())

    def _other_ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        sample = self.tr("Xem thử với dữ liệu mẫu")
        self._sample = Button(sample, self._on_sample, icon_name="eye")
        self._open = Button(self.tr("Mở tệp dữ liệu…"), self._on_open, icon_name="folder")
        back = self.tr("Phục hồi từ bản sao lưu…")
        self._restore = Button(back, self._on_restore, icon_name="backup")
        row.addWidget(self._sample)
        row.addStretch(1)
        for button in (self._retry, self._open, self._restore, self._end):
            row.addWidget(button)
        return row

    @property
    def _for_new(self) -> tuple[QWidget, ...]:
        return (self._intro, self._chooser, self._sample, self._open, self._restore)

    def _show_parts(self, shown: tuple[QWidget, ...]) -> None:
        for part in chain(self._for_new, (self._retry, self._end)):
            part.setVisible(part in shown)

    def show_unopenable(self, error: UserFacingError) -> None:
        """Tell why the office's own data cannot be opened, with the ways out that help.

        Nothing here makes a new office: the data are there, and must not look as if they were
        gone.
        """
        if isinstance(error, DatabaseLocked):
            self._show_parts((self._retry, self._end))
        elif isinstance(error, DatabaseMissing):
            self._show_parts(self._for_new)
        else:
            self._show_parts((self._retry, self._open, self._restore))
        if not self.isVisible():
            width, height = SIZE if self._chooser.isVisibleTo(self) else SIZE_UNOPENABLE
            self.resize(px(width), px(height))
        self.show_error(error)

    def show_error(self, error: UserFacingError) -> None:
        """Tell why the data cannot be opened."""
        text = error.text(QCoreApplication.translate)
        self.message_bar.show_message(Message(text, "error", error.code))
        self.go_on()

    def wait(self) -> None:
        """Take no further wish while one is carried out."""
        self.setEnabled(False)

    @Slot()
    def go_on(self) -> None:
        """Take wishes again."""
        self.setEnabled(True)
        first = self.search if self._retry.isHidden() else self._retry
        first.setFocus()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._model.narrow_to(text)
        any_left = self._model.rowCount() > 0
        found = bool(text.strip()) and any_left
        nothing = self.tr("Không thấy “{text}”. Thử tên mới sau 01/07/2025.")
        self._nothing.setText("" if any_left else nothing.format(text=text.strip()))
        self._shown.setCurrentWidget(self.list if any_left else self._nothing)
        self.list.setCurrentIndex(self._model.index(0, 0) if found else QModelIndex())
        # A list filled anew does not tell that its current row is gone.
        self._create.setEnabled(found)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        self._create.setEnabled(current.isValid())

    @Slot()
    def _on_create(self) -> None:
        commune = self._model.commune_at(self.list.currentIndex().row())
        if commune is not None:
            self.wished.emit(StartWish(Choice.NEW_OFFICE, commune_code=commune.code))

    @Slot()
    def _on_sample(self) -> None:
        self.wished.emit(StartWish(Choice.SAMPLE_DATA))

    @Slot()
    def _on_retry(self) -> None:
        self.wished.emit(StartWish(Choice.RETRY))

    @Slot()
    def _on_open(self) -> None:
        self._ask_file(self.tr("Mở tệp dữ liệu"), Choice.OPEN_FILE)

    @Slot()
    def _on_restore(self) -> None:
        self._ask_file(self.tr("Chọn bản sao lưu"), Choice.RESTORE)

    def _ask_file(self, title: str, choice: Choice) -> None:
        kinds = self.tr("Dữ liệu An Sinh Xã ({pattern})").format(pattern=DATABASE_FILES)
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.wished.emit(StartWish(choice, file=Path(name)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.focusWidget() is self.search:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = max(0, self.list.currentIndex().row() + step)
            self.list.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1), 0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._chooser.isVisible():
                self._on_create()
        else:
            super().keyPressEvent(event)
