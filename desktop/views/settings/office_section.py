"""The office: its communes, the word below them, and who works at this machine."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.neighbourhood_names import WORDS
from desktop.settings.options import WHO
from desktop.views.forms.editors import LineEdit
from desktop.views.office.start_wish import Choice, StartWish
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.settings.section import EDITOR_WIDTH, Section, SettingsCard
from desktop.views.settings.setup_dialog import SetupDialog
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.offices import CommuneInfo

LONGEST_NAME = 80


class OfficeSection(Section):
    """Communes are added by the wizard and never removed here: records belong to them."""

    def __init__(self, context: PageContext) -> None:
        """Show the office as it is."""
        super().__init__(
            context,
            self.tr("Đơn vị"),
            self.tr("Đơn vị phục vụ và người làm việc. Thêm được, không tự bỏ gì đã có."),
        )
        self.communes = label("", wraps=True)
        self.communes.setFixedWidth(px(EDITOR_WIDTH))
        self.communes.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.word = QComboBox()
        self.word.addItems(WORDS)
        self.who = LineEdit()
        self.who.setMaxLength(LONGEST_NAME)
        self.who.setText(context.who)
        self.who.setFixedWidth(px(EDITOR_WIDTH))
        self.again = Button(self.tr("Chạy lại thiết lập…"), self._on_again, icon_name="renew")
        rows = SettingsCard()
        rows.add(
            self.tr("Xã, phường phục vụ"),
            self.tr("Bản ghi mới thuộc đơn vị đầu tiên, trừ khi chọn khác."),
            self.communes,
        )
        rows.add(
            self.tr("Tên cấp dưới xã, phường"),
            self.tr("Dùng khi dán danh sách chỉ có số. Tên đã có giữ nguyên."),
            self.word,
        )
        rows.add(
            self.tr("Người làm việc trên máy này"),
            self.tr("Ghi vào lịch sử mỗi lần sửa. Gõ xong bấm Enter."),
            self.who,
        )
        rows.add(
            self.tr("Thêm xã, phường hoặc thôn, tổ"),
            self.tr("Mở lại các bước thiết lập lần đầu với những gì đã có."),
            self.again,
        )
        self.rows.addWidget(rows.frame)
        self.rows.addStretch(1)
        self.who.left.connect(self._on_who)
        self.who.returnPressed.connect(self._on_who)
        self.word.activated.connect(self._on_word)

    @override
    def arrive(self) -> None:
        from desktop.services import offices  # noqa: PLC0415 - storage after the first frame

        database = self.context.database
        self.context.runner.read(partial(offices.office_communes, database), self._show_communes)
        self.context.runner.read(partial(offices.neighbourhood_word, database), self._show_word)

    @override
    def take_changes(self, changes: Changes) -> None:
        if changes.everything:
            self.arrive()

    def _show_communes(self, communes: "Sequence[CommuneInfo]") -> None:
        self.communes.setText(
            "\n".join(f"{each.name} – {each.province_name} ({each.code})" for each in communes)
        )

    def _show_word(self, word: str) -> None:
        if self.word.findText(word) < 0:
            self.word.addItem(word)
        self.word.setCurrentText(word)

    @Slot()
    def _on_word(self) -> None:
        from desktop.services import offices  # noqa: PLC0415

        chosen = {offices.NEIGHBOURHOOD_WORD: self.word.currentText()}
        self.context.runner.write(
            partial(
                offices.set_office_options, self.context.database, chosen, who=self.context.who
            ),
            self._on_written,
        )

    def _on_written(self, _: object) -> None:
        self.message.emit(Message(self.tr("Đã ghi."), "ok"))

    @Slot()
    def _on_who(self) -> None:
        name = " ".join(self.who.text().split())
        if not name or name == self.context.who:
            self.who.setText(self.context.who)
            return
        self.context.settings.keep_text(WHO, name)
        # Every open page holds the former name: the window is made anew.
        self.context.ask_office(StartWish(Choice.RENEW_WINDOW))

    @Slot()
    def _on_again(self) -> None:
        SetupDialog.open_for(self.context, self)
