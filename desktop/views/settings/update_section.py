"""A newer program from a file, the whole book to another PC, or from another one to this."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop import __version__
from desktop.domain.errors import UserFacingError
from desktop.domain.office_move import ENDING as MOVE_ENDING
from desktop.domain.office_move import MoveManifest, move_file_name
from desktop.domain.program_place import CHECKOUT, channel, program_folder
from desktop.services.progress import Progress
from desktop.settings.locations import data_folder
from desktop.settings.options import MOVE_FOLDER, goes_to_another_machine
from desktop.views.office.start_wish import Choice, StartWish
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.settings.move_dialogs import MovedOutDialog, MoveInDialog
from desktop.views.settings.section import Section, SettingsCard
from desktop.views.settings.update_dialog import UpdateDialog, channel_words
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

if TYPE_CHECKING:
    from desktop.services.office_move import MovedOut
    from desktop.services.updates.preparing import Ready
    from desktop.services.updates.reading import Offer
    from desktop.storage.database import Database

UPDATES = "*.capnhat *.exe *.deb"
MOVES = "*.ansinhxa"


class UpdateSection(Section):
    """Each button first looks at the file and tells what is in it; nothing is done unasked."""

    def __init__(self, context: PageContext) -> None:
        """Show what is installed and what can be done."""
        super().__init__(
            context,
            self.tr("Cập nhật, đổi máy"),
            self.tr("Đưa bản mới vào máy này từ USB, hoặc đưa cả sổ sang máy khác."),
        )
        self.update_button = Button(
            self.tr("Cập nhật từ tệp…"), self._on_choose_update, icon_name="download"
        )
        self.out_button = Button(
            self.tr("Chuyển sang máy khác…"), self._on_move_out, icon_name="export"
        )
        self.in_button = Button(
            self.tr("Mở sổ chuyển từ máy cũ…"), self._on_choose_moved, icon_name="import"
        )
        self._build()

    def _build(self) -> None:
        is_checkout = channel() == CHECKOUT
        self.update_button.setEnabled(not is_checkout)
        kind = self.tr("Chạy từ mã nguồn.") if is_checkout else channel_words(channel())
        programs = SettingsCard()
        programs.add(self.tr("Phiên bản đang dùng"), kind, label(__version__))
        programs.add(
            self.tr("Bản mới của chương trình"),
            self.tr("Bản này cập nhật bằng git, không bằng tệp.")
            if is_checkout
            else self.tr(
                "Tệp .capnhat được phát, để trong USB cũng được; kéo thả vào cửa sổ cũng được. Sổ "
                "được sao lưu trước, dữ liệu giữ nguyên."
            ),
            self.update_button,
        )
        self.rows.addWidget(programs.frame)
        self.rows.addWidget(self._moving().frame)
        self.rows.addStretch(1)

    def _moving(self) -> SettingsCard:
        on_server = self.context.database.is_on_server
        self.out_button.setEnabled(not on_server)
        self.in_button.setEnabled(not on_server)
        moves = SettingsCard()
        moves.add(
            self.tr("Máy này là máy cũ"),
            self.tr("Sổ nằm trên máy chủ: ở máy mới chỉ cần mở địa chỉ máy chủ.")
            if on_server
            else self.tr(
                "Ghi cả sổ, khoá ký và cách hiển thị ra một tệp trên USB, rồi hỏi máy nào dùng "
                "tiếp."
            ),
            self.out_button,
        )
        moves.add(
            self.tr("Máy này là máy mới"),
            self.tr("Mở tệp .ansinhxa đã ghi ở máy cũ. Sổ đang có ở máy này được giữ riêng."),
            self.in_button,
        )
        return moves

    def take_file(self, file: Path) -> None:
        """Look at a file that was dropped on the window."""
        if file.suffix.lower() == MOVE_ENDING:
            self.look_at_moved(file)
        elif channel() == CHECKOUT:
            self._refuse_in_checkout()
        else:
            self.look_at_update(file)

    def _refuse_in_checkout(self) -> None:
        text = self.tr("Bản này chạy từ mã nguồn nên cập nhật bằng git, không bằng tệp.")
        self.message.emit(Message(text, "warning"))

    # A newer program

    @Slot()
    def _on_choose_update(self) -> None:
        title = self.tr("Chọn tệp cập nhật")
        kinds = self.tr("Tệp cập nhật ({pattern})").format(pattern=UPDATES)
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.look_at_update(Path(name))

    def look_at_update(self, file: Path) -> None:
        """Read a file with a newer program and tell what it offers."""
        self._forget_refusal()
        self.context.runner.long(
            partial(_examine_update, file, self.context.database.path),
            self._on_offer,
            self._on_refused,
            message=self.tr("Đang kiểm tra tệp cập nhật"),
        )

    def _on_offer(self, offer: "Offer") -> None:
        UpdateDialog(offer, partial(self._prepare, offer), self).open()

    def _prepare(self, offer: "Offer") -> None:
        self.context.runner.long(
            partial(_prepare_update, offer, self.context.database),
            self._on_ready,
            self._on_refused,
            message=self.tr("Đang chuẩn bị bản mới"),
        )

    def _on_ready(self, ready: "Ready") -> None:
        from desktop.services.updates.starting import typed_line  # noqa: PLC0415 - storage

        line = typed_line(ready)
        if line:
            QGuiApplication.clipboard().setText(line)
            text = self.tr("Đóng chương trình, mở Terminal và dán dòng này (đã chép): {line}")
            self.message.emit(Message(text.format(line=line), "warning", line))
            return
        self.context.ask_office(StartWish(Choice.UPDATE, update=ready))

    # To another PC

    @Slot()
    def _on_move_out(self) -> None:
        context = self.context
        name = move_file_name(self._office_name(), context.today())
        ask_where_to_save(
            SaveQuestion(
                title=self.tr("Chọn USB để ghi tệp chuyển máy"),
                name=name,
                folder_option=MOVE_FOLDER,
                ending=MOVE_ENDING,
                files=self.tr("Tệp chuyển máy ({pattern})").format(pattern=MOVES),
            ),
            self.move_out,
            context.settings,
            self,
        )

    def _office_name(self) -> str:
        from desktop.services import offices  # noqa: PLC0415 - storage after the first frame

        return offices.office_communes(self.context.database)[0].name

    def move_out(self, target: Path) -> None:
        """Write the book into a file and read it back."""
        kept = self.context.settings.kept()
        options = {key: text for key, text in kept.items() if goes_to_another_machine(key)}
        self.context.runner.long(
            partial(_move_out, self.context.database, target, options),
            self._on_moved_out,
            self._on_refused,
            message=self.tr("Đang ghi sổ ra tệp"),
        )

    def _on_moved_out(self, moved: "MovedOut") -> None:
        MovedOutDialog(moved, partial(self._retire, moved), self).open()

    def _retire(self, moved: "MovedOut") -> None:
        self.context.runner.write(
            partial(_retire, self.context.database, moved, self.context.who),
            self._on_retired,
            self._on_refused,
        )

    def _on_retired(self, _nothing: object) -> None:
        self.context.ask_office(StartWish(Choice.MOVED_OUT))

    # From another PC

    @Slot()
    def _on_choose_moved(self) -> None:
        title = self.tr("Mở sổ chuyển từ máy cũ")
        kinds = self.tr("Tệp chuyển máy ({pattern})").format(pattern=MOVES)
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.look_at_moved(Path(name))

    def look_at_moved(self, file: Path) -> None:
        """Read a file from an old PC and tell what is in it."""
        self._forget_refusal()
        self.context.runner.long(
            partial(_examine_moved, file),
            partial(self._on_found, file),
            self._on_refused,
            message=self.tr("Đang kiểm tra tệp chuyển máy"),
        )

    def _on_found(self, file: Path, manifest: MoveManifest) -> None:
        MoveInDialog(file, manifest, partial(self._move_in, file), self).open()

    def _move_in(self, file: Path) -> None:
        self.context.ask_office(StartWish(Choice.MOVE_IN, file))

    def _forget_refusal(self) -> None:
        """Take away what was said of the file before: it is not true of this one."""
        self.message.emit(Message(""))

    def _on_refused(self, error: UserFacingError) -> None:
        text = error.text(QCoreApplication.translate)
        self.message.emit(Message(text, "error", error.code))


def _examine_update(file: Path, office: Path, progress: Progress) -> "Offer":
    from desktop.services.updates import reading  # noqa: PLC0415 - storage after the first frame
    from desktop.services.updates.here import program_here  # noqa: PLC0415

    return reading.examine(file, program_here(office), progress)


def _prepare_update(offer: "Offer", database: "Database", progress: Progress) -> "Ready":
    from desktop.services.updates.preparing import ALONE, prepare  # noqa: PLC0415

    with ALONE:
        return prepare(offer, data_folder(), program_folder(), database, progress)


def _move_out(
    database: "Database", target: Path, options: dict[str, str], progress: Progress
) -> "MovedOut":
    from desktop.services import office_move  # noqa: PLC0415

    return office_move.move_out(database, target, options, progress)


def _retire(database: "Database", moved: "MovedOut", who: str) -> None:
    from desktop.services import office_move  # noqa: PLC0415

    office_move.retire(database, moved, who=who)


def _examine_moved(file: Path, progress: Progress) -> MoveManifest:
    from desktop.services import office_move  # noqa: PLC0415

    return office_move.examine(file, progress)
