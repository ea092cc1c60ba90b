"""Takes packages in: files or a folder, chosen or dropped; tells what became of each."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from desktop.domain.periods import Period
from desktop.models.province_desk import Received
from desktop.settings.options import IMPORT_FOLDER
from desktop.views.page import Message, MessageTone
from desktop.views.page_context import PageContext
from desktop.views.province.package_password_dialog import PackagePasswordDialog
from desktop.views.province.period_stepper import KINDS, period_name
from desktop.views.province.source import ProvinceSource
from desktop.views.theme.icons import icon
from desktop.views.widgets.figures import count_text

ENDINGS = frozenset({".xlsx", ".xlsm", ".xls"})


class Receiving(QObject):
    """One folder or many files at a time; "Dừng" in the status bar ends it after a file."""

    message = Signal(object)
    """A `Message` for the message bar."""
    period_asked = Signal(object)
    """The `Period` that the files of another one are of: the page is to show that first."""
    ended_early = Signal()
    """The work was stopped or failed; what went in before stays in."""

    def __init__(self, context: PageContext, source: ProvinceSource, page: QWidget) -> None:
        """Serve a page."""
        super().__init__(page)
        self._context = context
        self._source = source
        self._page = page
        self._elsewhere: tuple[Period, Sequence[Path]] | None = None
        self.busy = False

    # Which files

    def open_menu(self, under: QPushButton) -> None:
        """Offer files or a folder."""
        menu = QMenu(self._page)
        menu.setObjectName("receive_menu")
        folder = menu.addAction(icon("folder"), self.tr("Chọn thư mục…"))
        folder.triggered.connect(self.ask_folder)
        files = menu.addAction(icon("workbook"), self.tr("Chọn các tệp…"))
        files.triggered.connect(self.ask_files)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(QPoint(0, under.height())))

    @Slot()
    def ask_folder(self) -> None:
        """Ask for a folder of packages."""
        self._ask(self.tr("Chọn thư mục chứa các gói số liệu"), QFileDialog.FileMode.Directory)

    @Slot()
    def ask_files(self) -> None:
        """Ask for packages."""
        self._ask(self.tr("Chọn các gói số liệu"), QFileDialog.FileMode.ExistingFiles)

    def _ask(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self._page, title)
        dialog.setFileMode(mode)
        dialog.setNameFilter(self.tr("Gói số liệu (*.xlsx)"))
        kept = self._context.settings.text(IMPORT_FOLDER)
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(kept if kept and Path(kept).is_dir() else usual)
        dialog.filesSelected.connect(self._on_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def _on_files(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            self._context.settings.keep_text(IMPORT_FOLDER, str(paths[0].parent))
            self.asked.emit(paths)

    asked = Signal(object)
    """Files and folders (list of Path) that somebody wants to take in."""

    def welcome(self, event: QDragEnterEvent) -> None:
        """Accept a drag that holds packages or folders, while nothing is under way."""
        if not self.busy and dropped(event):
            event.acceptProposedAction()

    def take_drop(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        paths = dropped(event)
        if paths and not self.busy:
            event.acceptProposedAction()
            self.asked.emit(paths)

    # The work

    def receive(
        self,
        paths: Sequence[Path],
        period: Period,
        password: str = "",
        *,
        before: Received | None = None,
    ) -> None:
        """Take these in for a period; what has a password is asked for afterwards.

        `before` is what the run has done so far, where these are what it could not open.
        """
        if self.busy:
            return
        self.busy = True
        self._context.runner.long(
            partial(self._source.receive, tuple(paths), period, password=password),
            partial(self._on_received, period, before),
            self._on_error,
            self._on_stopped,
            on_fault=self._on_fault,
            message=self.tr("Đang nhận các gói số liệu"),
            writes=True,
        )

    def _on_received(self, period: Period, before: Received | None, received: Received) -> None:
        self.busy = False
        was_tried = before is not None
        if before is not None:
            received = self._together(before, received)
        self.message.emit(self._summary(received))
        if received.locked:
            names = [file.name for file in received.locked]
            again = partial(self.receive, tuple(received.locked), period, before=received)
            PackagePasswordDialog(names, again, self._page, was_wrong=was_tried).open()

    @Slot()
    def take_elsewhere(self) -> None:
        """Take what is of another period in for that one."""
        if self._elsewhere is None or self.busy:
            return
        period, files = self._elsewhere
        self._elsewhere = None
        self.period_asked.emit(period)
        self.asked.emit(files)

    def _on_error(self, error: Exception) -> None:
        self._context.runner.user_error.emit(error)
        self._on_fault()

    def _on_fault(self) -> None:
        """Take packages again; what was received before it ended is shown."""
        self.busy = False
        self.ended_early.emit()

    def _on_stopped(self) -> None:
        self.busy = False
        text = self.tr("Đã dừng. Những gói nhận xong trước đó vẫn giữ; nhận lại để làm tiếp.")
        self.message.emit(Message(text, "warning"))
        self.ended_early.emit()

    def _together(self, before: Received, after: Received) -> Received:
        """Return what became of all files of a run, those that a password opened among them."""
        other = before.elsewhere_period or after.elsewhere_period
        same = after.elsewhere_period in (None, other)
        told: list[tuple[str, str]] = []
        if not same and after.elsewhere_period is not None:
            # One month is offered at a time: those of a third are told by file.
            words = self.tr("Gói là số liệu của kỳ khác ({period}).")
            reason = words.format(period=period_name(after.elsewhere_period))
            told = [(file.name, reason) for file in after.elsewhere]
        return Received(
            accepted=before.accepted + after.accepted,
            replaced=before.replaced + after.replaced,
            waiting=before.waiting + after.waiting,
            same=before.same + after.same,
            refused=(*before.refused, *after.refused, *told),
            changes=after.changes,
            locked=after.locked,
            elsewhere=(*before.elsewhere, *(after.elsewhere if same else ())),
            elsewhere_period=other,
            strangers=before.strangers + after.strangers,
            older=before.older + after.older,
            further=before.further + after.further + len(told),
            changed_keys=(*before.changed_keys, *after.changed_keys),
        )

    def _summary(self, received: Received) -> Message:
        counted = (
            (received.accepted, self.tr("nhận {count} gói")),
            (received.replaced, self.tr("thay {count} gói cũ")),
            (received.waiting, self.tr("chờ kiểm {count}")),
            (received.same, self.tr("đã có từ trước {count}")),
            (received.returned, self.tr("trả lại {count}")),
            (received.older, self.tr("đã có lần mới {count}")),
            (received.strangers, self.tr("không nhận {count} tệp hỏng, lạ hoặc ngoài tỉnh")),
            (len(received.locked), self.tr("chưa mở được vì có mật khẩu {count}")),
        )
        told = [words.format(count=count_text(count)) for count, words in counted if count]
        other = received.elsewhere_period
        name = "" if other is None else period_name(other)
        if other is not None:
            words = self.tr("{count} gói là của kỳ khác ({period})")
            told.append(words.format(count=count_text(len(received.elsewhere)), period=name))
        if received.further:
            words = self.tr("{count} gói của các kỳ khác nữa")
            told.append(words.format(count=count_text(received.further)))
        if not told:
            return Message(self.tr("Không thấy gói số liệu nào trong chỗ đã chọn."), "warning")
        text = "; ".join(told) + "."
        text = text[:1].upper() + text[1:]
        reasons = (*received.changed_keys, *received.refused)
        details = "\n".join(f"{name}: {reason}" for name, reason in reasons)
        tone: MessageTone = "warning" if reasons or received.locked or other else "ok"
        if other is None or other.kind not in KINDS:
            return Message(text, tone, details)
        self._elsewhere = (other, received.elsewhere)
        offer = self.tr("Nhận vào {period}").format(period=name)
        return Message(text, tone, details, offer, self.take_elsewhere)


def dropped(event: QDropEvent) -> list[Path]:
    """Return the workbooks and folders of a drag."""
    data = event.mimeData()
    if not data.hasUrls():
        return []
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_dir() or path.suffix.lower() in ENDINGS]
