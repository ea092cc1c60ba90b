"""What goes to the province: the office's key, the province's key, lists of people or none."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.domain.package_layout import COVERS, PERSONS, RECEIPTS
from desktop.services.packages import sending
from desktop.services.packages.introducing import ANSWER_SUFFIX
from desktop.services.packages.registration import SUFFIX
from desktop.settings.options import PACKAGE_FOLDER
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.settings.section import Section, SettingsCard
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, card, label, set_look
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

if TYPE_CHECKING:
    from desktop.services.packages.sending import SendingState

NO_LISTS = ""
ALL_LISTS = ",".join((PERSONS, COVERS, RECEIPTS))


class SendingSection(Section):
    """The fingerprint stands large: it is read out by phone."""

    def __init__(self, context: PageContext) -> None:
        """Show the parts; what the office has is read when the section is opened."""
        super().__init__(
            context,
            self.tr("Gửi tỉnh"),
            self.tr(
                "Gói số liệu được ký bằng khoá của xã, để tỉnh biết đúng xã gửi và không ai sửa. "
                "Khoá nằm trong sổ, tự tạo lần đầu cần đến."
            ),
        )
        self.state: SendingState | None = None
        self.commune = QComboBox()
        self.commune.setAccessibleName(self.tr("Xã, phường có khoá"))
        self.commune.hide()
        self.fingerprint = label("", "figure", wraps=True)
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.fingerprint.setAccessibleName(self.tr("Dấu vân tay khoá"))
        self.register = Button(
            self.tr("Lưu tệp đăng ký khoá…"), self._on_register, icon_name="key", look="primary"
        )
        self.answer = Button(
            self.tr("Nhận tệp khoá của tỉnh…"), self._on_answer, icon_name="import"
        )
        self.told = label("", "muted", wraps=True)
        self.lists = QComboBox()
        self.lists.addItem(self.tr("Chỉ số tổng hợp, không có tên ai"), NO_LISTS)
        self.lists.addItem(self.tr("Kèm danh sách người, thẻ, biên lai"), ALL_LISTS)
        self.rows.addWidget(self._key_card())
        choices = SettingsCard()
        choices.add(
            self.tr("Khoá của tỉnh"),
            self.tr(
                "Tỉnh gửi lại sau khi đăng ký. Nhờ đó tỉnh tìm được người có thẻ ở hai xã mà "
                "không cần biết tên."
            ),
            self.answer,
        )
        choices.add(
            self.tr("Trong gói"),
            self.tr("Chỉ kèm danh sách khi tỉnh yêu cầu bằng văn bản, và nên đặt mật khẩu."),
            self.lists,
        )
        self.rows.addWidget(choices.frame)
        self.rows.addWidget(self.told)
        self.rows.addStretch(1)
        self.commune.activated.connect(self._on_commune)
        self.lists.activated.connect(self._on_lists)

    def _key_card(self) -> QWidget:
        frame = card()
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(px(16), px(12), px(16), px(12))
        rows.setSpacing(px(8))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Dấu vân tay khoá của cơ quan"), "heading"), 1)
        head.addWidget(self.commune)
        rows.addLayout(head)
        rows.addWidget(self.fingerprint)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        about = self.tr(
            "Gửi tệp đăng ký cho tỉnh một lần, rồi đọc 6 nhóm số này qua điện thoại để tỉnh đối "
            "chiếu."
        )
        foot.addWidget(label(about, "muted", wraps=True), 1)
        foot.addWidget(self.register)
        rows.addLayout(foot)
        return frame

    @override
    def arrive(self) -> None:
        self.context.runner.read(partial(sending.state, self.context.database), self._show)

    @override
    def take_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.everything:
            self.arrive()

    def _show(self, state: "SendingState") -> None:
        self.state = state
        chosen = self.commune.currentIndex()
        self.commune.clear()
        for each in state.communes:
            self.commune.addItem(each.commune.name)
        self.commune.setCurrentIndex(max(chosen, 0))
        self.commune.setVisible(len(state.communes) > 1)
        self._on_commune()
        place = self.lists.findData(ALL_LISTS if state.lists else NO_LISTS)
        self.lists.setCurrentIndex(place)
        if state.digest_key is None:
            self.told.setText(self.tr("Chưa nhận khoá của tỉnh."))
        else:
            told = self.tr("Đã nhận khoá {name} của {province} ngày {day}.")
            key = state.digest_key
            self.told.setText(
                told.format(name=key.name, province=key.province, day=f"{key.taken_at:%d/%m/%Y}")
            )

    @Slot()
    def _on_commune(self) -> None:
        key = self._chosen()
        found = "" if key is None else key.fingerprint
        none = self.tr("Chưa có. Khoá được tạo khi lưu tệp đăng ký hoặc tạo gói đầu tiên.")
        set_look(self.fingerprint, "look", "figure" if found else "plain")
        self.fingerprint.setText(found or none)

    def _chosen(self) -> "sending.CommuneKey | None":
        if self.state is None or self.commune.currentIndex() < 0:
            return None
        return self.state.communes[self.commune.currentIndex()]

    # The office's key

    @Slot()
    def _on_register(self) -> None:
        key = self._chosen()
        if key is None:
            return
        question = SaveQuestion(
            self.tr("Lưu tệp đăng ký khoá"),
            f"khoa_{key.commune.code}{SUFFIX}",
            PACKAGE_FOLDER,
            SUFFIX,
            self.tr("Tệp đăng ký khoá (*{ending})").format(ending=SUFFIX),
        )
        save = partial(self.save_registration, key.commune.code)
        ask_where_to_save(question, save, self.context.settings, self)

    def save_registration(self, commune_code: str, target: Path) -> None:
        """Write the registration file of a commune; its key is made when there is none."""
        work = partial(
            sending.introduce, self.context.database, commune_code, target, who=self.context.who
        )
        self.context.runner.write(work, self._on_registered, self._on_refused)

    def _on_registered(self, path: Path) -> None:
        told = self.tr("Đã lưu tệp đăng ký khoá {name}. Gửi tệp này cho tỉnh.")
        self.message.emit(Message(told.format(name=path.name), "ok", str(path)))
        self.arrive()

    # The province's key

    @Slot()
    def _on_answer(self) -> None:
        dialog = QFileDialog(self, self.tr("Nhận tệp khoá của tỉnh"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tệp khoá của tỉnh (*{ending})").format(ending=ANSWER_SUFFIX))
        dialog.fileSelected.connect(self.take_answer)
        dialog.open()

    @Slot(str)
    def take_answer(self, name: str) -> None:
        """Keep the province's key out of a file."""
        work = partial(sending.take, self.context.database, Path(name), who=self.context.who)
        self.context.runner.write(work, self._on_taken, self._on_refused)

    def _on_taken(self, _: object) -> None:
        told = self.tr("Đã nhận khoá của tỉnh: từ gói sau có mã đối chiếu trùng.")
        self.message.emit(Message(told, "ok"))
        self.arrive()

    def _on_refused(self, error: UserFacingError) -> None:
        self.message.emit(Message(error.text(QCoreApplication.translate), "error", error.code))
        self.arrive()

    # Lists of people

    @Slot()
    def _on_lists(self) -> None:
        if not self.lists.currentData():
            self.keep_lists()
            return
        self.lists.setCurrentIndex(self.lists.findData(NO_LISTS))
        question = Question(
            title=self.tr("Kèm danh sách người dân"),
            text=self.tr(
                "Từ nay gói gửi tỉnh có họ tên, ngày sinh, số CCCD và mã số BHXH của người dân. "
                "Chỉ làm khi tỉnh yêu cầu bằng văn bản. Kèm danh sách?"
            ),
            accept=self.tr("Kèm danh sách"),
            refuse=self.tr("Không kèm"),
        )
        confirm(question, self._on_sure, self)

    @Slot()
    def _on_sure(self) -> None:
        self.lists.setCurrentIndex(self.lists.findData(ALL_LISTS))
        self.keep_lists()

    def keep_lists(self) -> None:
        """Write the choice that is shown."""
        work = partial(
            sending.choose_lists,
            self.context.database,
            str(self.lists.currentData()),
            who=self.context.who,
        )
        self.context.runner.write(work, self._on_kept, self._on_refused)

    def _on_kept(self, _: object) -> None:
        self.arrive()
