"""The keys of the communes at a province: which signed, which wait, and the province's own file."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.package_state import KEY_LABELS, KeyState
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone
from desktop.settings.options import EXPORT_FOLDER, IMPORT_FOLDER
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.settings.section import Section, SettingsCard
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.services.province.keys import KeyDecision, StoredKey
    from desktop.storage.database import Database

TABLE_HEIGHT = 300
DUE_CHOICES = (0, 1, 2, 3, 4, 5, 7, 10, 15, 20)
"""Days after the period that can be chosen."""
STATE_COLUMN = 2
ANSWER_NAME = "khoa_doi_chieu_cua_tinh"
ANSWER_ENDING = ".asx-tinh"
"""The same as `services.packages.introducing.ANSWER_SUFFIX`; a test compares them."""
NEWS = Changes(everything=True)
"""Packages and keys are no records: whoever shows some reads again."""
_STYLES = {
    KeyState.WAITING: CellStyle(Tone.WARNING, CellForm.PILL, "clock"),
    KeyState.CONFIRMED: CellStyle(Tone.OK),
    KeyState.REPLACED: CellStyle(Tone.MUTED),
    KeyState.REFUSED: CellStyle(Tone.ERROR),
}


class CommuneKeysSection(Section):
    """A key is confirmed only after its six groups were compared with the commune."""

    def __init__(self, context: PageContext) -> None:
        """Show nothing until the keys are read."""
        super().__init__(
            context,
            self.tr("Khoá của các xã"),
            self.tr(
                "Mỗi xã ký gói bằng khoá riêng. Gói ký bằng khoá chưa xác nhận thì chờ; xác nhận "
                "xong thì gói được nhận ngay."
            ),
        )
        self._keys: dict[int, StoredKey] = {}
        self.model = MemoryTableModel(self._columns(), self)
        self.table = TableView(self.model, accessible_name=self.tr("Khoá của các xã"))
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.setMinimumHeight(px(TABLE_HEIGHT))
        self.table.horizontalHeader().setSectionResizeMode(
            1, self.table.horizontalHeader().ResizeMode.Stretch
        )
        self.register_button = Button(
            self.tr("Nhận tệp đăng ký khoá…"),
            self.ask_registration,
            icon_name="key",
            look="primary",
        )
        self.confirm_button = Button(self.tr("Xác nhận khoá…"), self.ask_confirm, icon_name="done")
        self.refuse_button = Button(self.tr("Không công nhận…"), self.ask_refuse, icon_name="close")
        self.due_days = QComboBox()
        for days in DUE_CHOICES:
            self.due_days.addItem(self.tr("{days} ngày").format(days=days), days)
        self.answer_button = Button(self.tr("Ghi tệp cho xã…"), self.ask_answer, icon_name="export")
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.register_button, self.confirm_button, self.refuse_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.rows.addLayout(buttons)
        self.rows.addWidget(self.table)
        self.rows.addWidget(self._card().frame)
        self.rows.addStretch(1)
        self.table.current_changed.connect(self._refresh)
        self.table.row_activated.connect(self._on_activated)
        self.due_days.activated.connect(self._on_due_days)
        self._refresh()

    def _card(self) -> SettingsCard:
        rows = SettingsCard()
        rows.add(
            self.tr("Hạn gửi gói"),
            self.tr("Số ngày sau ngày cuối của kỳ; gửi sau hạn này là gửi muộn."),
            self.due_days,
        )
        rows.add(
            self.tr("Khoá đối chiếu của tỉnh"),
            self.tr(
                "Xã nhận tệp này thì gói mới có mã để tỉnh tìm người có thẻ ở hai xã. Giữ kín như "
                "mật khẩu: đưa tận tay, không gửi công khai."
            ),
            self.answer_button,
        )
        return rows

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="commune", label=self.tr("Xã, phường"), width=px(180), sortable=False),
            Column(key="print", label=self.tr("Dấu khoá (6 nhóm)"), width=px(270), sortable=False),
            Column(key="state", label=self.tr("Trạng thái"), width=px(150), sortable=False),
            Column(key="day", label=self.tr("Đến ngày"), width=px(100), sortable=False),
        )

    # Reading

    @override
    def arrive(self) -> None:
        self.context.runner.read(partial(_read, self.context.database), self._show)

    @override
    def take_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.everything:
            self.arrive()

    def _show(self, found: "tuple[Sequence[StoredKey], int]") -> None:
        keys, due_days = found
        self._keys = {key.id: key for key in keys}
        self.model.show_rows(_row(key) for key in keys)
        if self.due_days.findData(due_days) < 0:
            self.due_days.addItem(self.tr("{days} ngày").format(days=due_days), due_days)
        self.due_days.setCurrentIndex(self.due_days.findData(due_days))
        if keys and self.table.current_id() is None:
            self.table.select_ids((keys[0].id,), keys[0].id)
        self._refresh()

    @property
    def current_key(self) -> "StoredKey | None":
        """The key that is selected."""
        current = self.table.current_id()
        return None if current is None else self._keys.get(current)

    @Slot()
    def _refresh(self) -> None:
        key = self.current_key
        self.confirm_button.setEnabled(key is not None and key.state is not KeyState.CONFIRMED)
        self.refuse_button.setEnabled(key is not None and key.state is not KeyState.REFUSED)

    @Slot(object)
    def _on_activated(self, _row_id: object) -> None:
        if self.confirm_button.isEnabled():
            self.ask_confirm()

    # Deciding

    @Slot()
    def ask_confirm(self) -> None:
        """Ask whether the six groups are those of the commune."""
        key = self.current_key
        if key is None:
            return
        text = self.tr(
            "Gọi cho {commune} và so từng nhóm:\n\n{fingerprint}\n\nGiống cả 6 nhóm thì xác nhận. "
            "Khoá cũ của xã, nếu có, thôi dùng."
        ).format(commune=key.commune_name, fingerprint=key.fingerprint)
        question = Question(
            title=self.tr("Xác nhận khoá của {commune}").format(commune=key.commune_name),
            text=text,
            accept=self.tr("Giống cả 6 nhóm, xác nhận"),
            refuse=self.tr("Chưa xác nhận"),
            destroys=False,
        )
        confirm(question, partial(self._decide, _confirm, key.id), self)

    @Slot()
    def ask_refuse(self) -> None:
        """Ask before a key is said to be nobody's."""
        key = self.current_key
        if key is None:
            return
        question = Question(
            title=self.tr("Không công nhận khoá"),
            text=self.tr(
                "Gói của {commune} ký bằng khoá này sẽ bị trả lại, cả gói đang chờ."
            ).format(commune=key.commune_name),
            accept=self.tr("Không công nhận"),
            refuse=self.tr("Giữ khoá"),
        )
        confirm(question, partial(self._decide, _refuse, key.id), self)

    def _decide(self, work: "Callable[[Database, int, str], KeyDecision]", key_id: int) -> None:
        self.context.runner.write(
            partial(work, self.context.database, key_id, self.context.who), self._on_decided
        )

    def _on_decided(self, decision: "KeyDecision") -> None:
        label = QCoreApplication.translate("packages", KEY_LABELS[decision.key.state])
        text = self.tr("Khoá của {commune}: {state}. Số gói được xét lại: {count}.").format(
            commune=decision.key.commune_name, state=label.lower(), count=len(decision.packages)
        )
        self.message.emit(Message(text, "ok"))
        self.arrive()

    # Files

    @Slot()
    def ask_registration(self) -> None:
        """Ask for registration files."""
        dialog = QFileDialog(self, self.tr("Chọn tệp đăng ký khoá của xã"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kept = self.context.settings.text(IMPORT_FOLDER)
        if kept and Path(kept).is_dir():
            dialog.setDirectory(kept)
        dialog.filesSelected.connect(self._on_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def _on_files(self, names: list[str]) -> None:
        for name in names:
            self.register(Path(name))

    def register(self, file: Path) -> None:
        """Take a registration file in."""
        self.context.runner.write(
            partial(_register, self.context.database, file, self.context.who), self._on_decided
        )

    @Slot()
    def ask_answer(self) -> None:
        """Ask where the file with the province's key goes."""
        question = SaveQuestion(
            self.tr("Ghi tệp khoá đối chiếu cho xã"),
            f"{ANSWER_NAME}{ANSWER_ENDING}",
            EXPORT_FOLDER,
            ending=ANSWER_ENDING,
            files=self.tr("Tệp khoá ({pattern})").format(pattern=f"*{ANSWER_ENDING}"),
        )
        ask_where_to_save(question, self.write_answer, self.context.settings, self.window())

    def write_answer(self, target: Path) -> None:
        """Write the file with the province's key."""
        self.context.runner.write(
            partial(_answer, self.context.database, target, self.context.who), self._on_answer
        )

    def _on_answer(self, target: Path) -> None:
        text = self.tr("Đã ghi tệp khoá đối chiếu ra {file}. Giữ kín như mật khẩu.")
        self.message.emit(
            Message(
                text.format(file=target.name),
                "ok",
                str(target),
                self.tr("Mở thư mục"),
                WrittenFile(target.parent).open,
            )
        )

    @Slot()
    def _on_due_days(self) -> None:
        days = self.due_days.currentData()
        self.context.runner.write(
            partial(_keep_due_days, self.context.database, days, self.context.who), self._on_kept
        )

    def _on_kept(self, _answer: object) -> None:
        self.message.emit(Message(self.tr("Đã ghi hạn gửi gói."), "ok"))


def _row(key: "StoredKey") -> Row:
    label = QCoreApplication.translate("packages", KEY_LABELS[key.state])
    return Row(
        key.id,
        (key.commune_name, key.fingerprint, label, f"{key.received_at:%d/%m/%Y}"),
        {STATE_COLUMN: _STYLES[key.state]},
        {0: key.came_with},
    )


# ruff: noqa: PLC0415 - the services bring SQLAlchemy along; they run on threads of the runner


def _read(database: "Database") -> "tuple[Sequence[StoredKey], int]":
    from desktop.services import offices
    from desktop.services.province.communes_due import DUE_DAYS, USUAL_DUE_DAYS
    from desktop.services.province.keys import all_keys

    kept = offices.office_options(database).get(DUE_DAYS, "")
    return all_keys(database), int(kept) if kept.isdecimal() else USUAL_DUE_DAYS


def _confirm(database: "Database", key_id: int, who: str) -> "KeyDecision":
    from desktop.services.province.keys import confirm_key

    return replace(confirm_key(database, key_id, who=who), changes=NEWS)


def _refuse(database: "Database", key_id: int, who: str) -> "KeyDecision":
    from desktop.services.province.keys import refuse_key

    return replace(refuse_key(database, key_id, who=who), changes=NEWS)


def _register(database: "Database", file: Path, who: str) -> "KeyDecision":
    from desktop.services.province.keys import register_key

    return replace(register_key(database, file, who=who), changes=NEWS)


def _answer(database: "Database", target: Path, who: str) -> Path:
    from desktop.services.province.province_key import write_province_answer

    write_province_answer(database, target, who=who)
    return target


def _keep_due_days(database: "Database", days: int, who: str) -> Changes:
    from desktop.services import offices
    from desktop.services.province.communes_due import DUE_DAYS

    offices.set_office_options(database, {DUE_DAYS: str(days)}, who=who)
    return NEWS
