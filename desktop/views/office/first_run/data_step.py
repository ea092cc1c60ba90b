"""Step 3: what the office begins with: nothing, a workbook, sample data, or a backup."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
)
from typing_extensions import override

from desktop.views.office.first_run.step import Step
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.elided_label import ElidedLabel

WORKBOOKS = "*.xlsx *.xlsm *.xls *.ods *.csv"
DATABASES = "*.db"
MOVED = "*.ansinhxa"
"""A whole book from another PC (`services/office_move.py`)."""


class Beginning(Enum):
    """What an office begins with."""

    EMPTY = "empty"
    WORKBOOK = "workbook"
    SAMPLE = "sample"
    BACKUP = "backup"


class _Offer(QFrame):
    """One way to begin: a radio button, a sentence, and for files a button with the chosen one."""

    def __init__(self, beginning: Beginning, icon_name: str, title: str, about: str) -> None:
        super().__init__()
        self.beginning = beginning
        self.setProperty("look", "card")
        self.radio = QRadioButton(title)
        self.radio.setAccessibleDescription(about)
        self.choose: Button | None = None
        self.file_name = ElidedLabel("")
        picture = QLabel()
        picture.setPixmap(pixmap(icon_name, tokens().primary, px(28)))
        self._texts = QVBoxLayout()
        self._texts.setSpacing(px(2))
        self._texts.addWidget(self.radio)
        told = label(about, "crumb", wraps=True)
        self._texts.addWidget(told)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(px(16), px(8), px(16), px(8))
        self.row.setSpacing(px(14))
        self.row.addWidget(picture)
        self.row.addLayout(self._texts, 1)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.setFocus()
        self.radio.setChecked(True)

    def offer_file(self, choose: Button) -> None:
        """Show a button that chooses a file, and under the sentence which one it is."""
        self.choose = choose
        self._texts.addWidget(self.file_name)
        self.file_name.hide()
        self.row.addWidget(choose)


class DataStep(Step):
    """Four ways to begin; the arrows go from one to the next."""

    scrolls_itself = False

    def __init__(self) -> None:
        """Begin with an empty office until something else is chosen."""
        super().__init__()
        self.files: dict[Beginning, Path] = {}
        self._group = QButtonGroup(self)
        self.offers = {offer.beginning: offer for offer in self._make_offers()}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(label(self.tr("Bắt đầu với dữ liệu nào?"), "title"))
        rows.addWidget(
            label(self.tr("Đổi ý lúc nào cũng được: nhập Excel có ở thanh bên trái."), "crumb")
        )
        for offer in self.offers.values():
            self._group.addButton(offer.radio)
            offer.radio.installEventFilter(self)
            rows.addWidget(offer)
        rows.addStretch(1)
        self.offers[Beginning.EMPTY].radio.setChecked(True)
        self._group.buttonToggled.connect(self._on_chosen)

    def _make_offers(self) -> tuple[_Offer, ...]:
        empty = _Offer(
            Beginning.EMPTY,
            "note",
            self.tr("Sổ trống"),
            self.tr("Thêm hộ bằng tay, hoặc nhập Excel sau."),
        )
        book = _Offer(
            Beginning.WORKBOOK,
            "workbook",
            self.tr("Nhập tệp Excel đang có"),
            self.tr("D03-TS, D05-TS, danh sách hộ… Tạo sổ xong, trang nhập mở ngay với tệp này."),
        )
        book.offer_file(Button(self.tr("Chọn tệp…"), self._on_workbook, icon_name="folder"))
        sample = _Offer(
            Beginning.SAMPLE,
            "eye",
            self.tr("Dữ liệu mẫu, xoá được"),
            self.tr("3.000 người bịa ra để làm quen. Xoá hết trong Cài đặt khi bắt đầu thật."),
        )
        backup = _Offer(
            Beginning.BACKUP,
            "history",
            self.tr("Sổ từ máy cũ"),
            self.tr("Tệp .ansinhxa ghi ở máy cũ, hoặc một bản sao lưu .db; các bước khác bỏ qua."),
        )
        backup.offer_file(Button(self.tr("Chọn bản…"), self._on_backup, icon_name="folder"))
        return empty, book, sample, backup

    @property
    def beginning(self) -> Beginning:
        """What was chosen."""
        return next(each for each, offer in self.offers.items() if offer.radio.isChecked())

    @property
    def file(self) -> Path | None:
        """The file that goes with the choice."""
        return self.files.get(self.beginning)

    @override
    def is_ready(self) -> bool:
        needs_file = self.offers[self.beginning].choose is not None
        return not needs_file or self.file is not None

    @Slot()
    def _on_chosen(self) -> None:
        self.changed.emit()

    @Slot()
    def _on_workbook(self) -> None:
        self._ask(
            Beginning.WORKBOOK,
            self.tr("Chọn tệp Excel"),
            self.tr("Bảng tính ({pattern})").format(pattern=WORKBOOKS),
        )

    @Slot()
    def _on_backup(self) -> None:
        self._ask(
            Beginning.BACKUP,
            self.tr("Chọn tệp của máy cũ"),
            self.tr("Dữ liệu An Sinh Xã ({pattern})").format(pattern=f"{MOVED} {DATABASES}"),
        )

    def _ask(self, beginning: Beginning, title: str, kinds: str) -> None:
        offer = self.offers[beginning]
        offer.radio.setChecked(True)
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.files[beginning] = Path(name)
            offer.file_name.setText(self.tr("Tệp: {name}").format(name=Path(name).name))
            offer.file_name.setToolTip(name)
            offer.file_name.show()
        self.changed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on a choice goes on, or first asks for the file that it needs."""
        if event.type() == QEvent.Type.KeyPress:
            key = event.key()  # type: ignore[attr-defined]
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_on()
                return True
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        offer = self.offers[self.beginning]
        if offer.choose is not None and self.file is None:
            offer.choose.click()
        if self.is_ready():
            self.done.emit()

    @override
    def focus_first(self) -> None:
        self.offers[self.beginning].radio.setFocus()
