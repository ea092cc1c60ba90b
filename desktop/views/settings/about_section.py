"""What this program is, where its files lie, and whose work it stands on."""

import json
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop import __version__
from desktop.domain.program_place import program_folder
from desktop.domain.reference_data import commune_list
from desktop.domain.resources import resources_folder
from desktop.settings.locations import log_file
from desktop.settings.volumes import Volume, volume_of
from desktop.views.forms.editors import LineEdit
from desktop.views.office.start_wish import Choice, StartWish
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.settings.section import Section, SettingsCard
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button

LICENCES_HEIGHT = 150
SHORT_LIST = "third_party.json"
"""Names and licences of what the program is made of; they are the same in every language."""
FULL_LIST = Path("licences") / "THIRD-PARTY-LICENCES.txt"
"""In a built tree: every part with its terms, and the texts in the folders beside it."""
DATA_FILES = "*.db *.maychu"
"""Databases, and the small files that stand for an office on a server."""


class AboutSection(Section):
    """Version, data file, log and licences; what support asks for can be copied."""

    def __init__(self, context: PageContext) -> None:
        """Show where everything lies."""
        super().__init__(
            context,
            self.tr("Thông tin"),
            self.tr("Khi cần hỗ trợ: chép những dòng này gửi qua Zalo. Không có dữ liệu cá nhân."),
        )
        listed = commune_list()
        facts = SettingsCard()
        facts.add(
            self.tr("Phiên bản"),
            self.tr("Danh mục xã, phường ngày {day}.").format(day=f"{listed.as_of:%d/%m/%Y}"),
            self._copied(__version__),
        )
        self._about_data = facts.add(
            self.tr("Tệp dữ liệu"),
            self.tr("Mọi dữ liệu của đơn vị nằm trong một tệp này."),
            self._copied(str(context.database.path), opens=context.database.path.parent),
            below=True,
        )
        facts.add(
            self.tr("Mở sổ khác"),
            self.tr("Xem một bản giữ lại hoặc sổ ở USB. Lần sau vẫn mở sổ của máy này."),
            Button(self.tr("Mở tệp dữ liệu…"), self._on_open_other, icon_name="folder"),
        )
        facts.add(
            self.tr("Nhật ký kỹ thuật"),
            self.tr("Ghi lỗi của chương trình, không ghi tên hay số của ai."),
            self._copied(str(log_file()), opens=log_file().parent),
            below=True,
        )
        facts.add(
            self.tr("Giấy phép"),
            self.tr("Chương trình tự do; dùng các thư viện sau."),
            self._licences(),
            below=True,
        )
        self.rows.addWidget(facts.frame)
        self.rows.addStretch(1)

    @override
    def arrive(self) -> None:
        """Ask for the volume of the data, on a reader thread: a stick may take its time."""
        work = partial(volume_of, self.context.database.path)
        self.context.runner.read(work, self._on_volume, after_painting=True)

    def _on_volume(self, volume: Volume) -> None:
        """Tell what can become of the file on a stick."""
        if volume.is_risky:
            self._about_data.setText(
                self.tr(
                    "Mọi dữ liệu của đơn vị nằm trong một tệp này. Tệp đang nằm trên USB hoặc ổ "
                    "dễ hỏng khi mất điện: đóng chương trình và ngắt USB an toàn rồi mới rút, và "
                    "sao lưu sang ổ cứng mỗi ngày."
                )
            )

    def _copied(self, text: str, opens: Path | None = None) -> QWidget:
        """Return the text with "Chép" and, for files, "Mở thư mục"."""
        return CopyLine(text, self, opens)

    def _licences(self) -> QWidget:
        """Return the short list, and in a built tree the door to the texts."""
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        listed = QPlainTextEdit(licence_lines())
        listed.setReadOnly(True)
        listed.setTabChangesFocus(True)
        listed.setFixedHeight(px(LICENCES_HEIGHT))
        listed.setAccessibleName(self.tr("Giấy phép của các thư viện"))
        column.addWidget(listed)
        folder = program_folder()
        if folder is not None and (folder / FULL_LIST).is_file():
            button = Button(
                self.tr("Mở giấy phép đầy đủ"), self._on_open_licences, icon_name="document"
            )
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return shown

    @Slot()
    def _on_open_licences(self) -> None:
        folder = program_folder()
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / FULL_LIST)))

    @Slot()
    def _on_open_other(self) -> None:
        title = self.tr("Mở tệp dữ liệu")
        kinds = self.tr("Dữ liệu An Sinh Xã ({pattern})").format(pattern=DATA_FILES)
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.context.ask_office(StartWish(Choice.OPEN_FILE, Path(name)))

    def copy(self, text: str) -> None:
        """Put a text on the clipboard and say so."""
        QGuiApplication.clipboard().setText(text)
        self.message.emit(Message(self.tr("Đã chép: {text}").format(text=text), "ok"))


def licence_lines() -> str:
    """Return a line for the program and one for each part: its name and its licence."""
    parts = json.loads((resources_folder() / SHORT_LIST).read_text(encoding="utf-8"))
    lines = [f"{part['name']}: {part['licence']}" for part in parts]
    return "\n".join(["An Sinh Xã: Apache-2.0", *lines])


class CopyLine(QWidget):
    """A text that cannot be changed, with a button that copies it."""

    def __init__(self, text: str, section: AboutSection, opens: Path | None) -> None:
        """Show the text; `opens` is the folder that a second button shows."""
        super().__init__()
        self._section = section
        self._opens = opens
        self.line = LineEdit()
        self.line.setReadOnly(True)
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self.line.setAccessibleName(text)
        self.button = Button(self.tr("Chép"), self._on_copy, icon_name="copy")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        if opens is not None:
            row.addWidget(Button(self.tr("Mở thư mục"), self._on_open, icon_name="folder"))

    @Slot()
    def _on_copy(self) -> None:
        self._section.copy(self.line.text())

    @Slot()
    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._opens)))
