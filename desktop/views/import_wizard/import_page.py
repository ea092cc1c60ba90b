"""The page "Nhập – Xuất Excel": its start view, the wizard over it, and what leaves the page."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.domain.list_query import Filter, ListQuery, Operator
from desktop.services import importing
from desktop.services.importing import BatchInfo, ImportPlan, ImportResult, Withdrawn
from desktop.settings.options import IMPORT_FOLDER
from desktop.views.actions import ActionSpec, make_action
from desktop.views.import_wizard.drop_area import dropped_files
from desktop.views.import_wizard.history_panel import withdrawn_words
from desktop.views.import_wizard.left_out_view import LEFT_OUT, OPEN_ROWS, LeftOutView
from desktop.views.import_wizard.password_dialog import PasswordDialog
from desktop.views.import_wizard.session import ImportSession
from desktop.views.import_wizard.start_view import StartView
from desktop.views.import_wizard.wizard_view import WizardView
from desktop.views.page import GoTo, Message, Page
from desktop.views.page_context import PageContext
from desktop.views.records.show_record import ShowRecord
from desktop.views.theme.tokens import px
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

PAGE_OF_KIND = {
    "person": "households",
    "household": "households",
    "collector": "collectors",
    "event": "events",
    "receipt": "receipts",
}


class ImportPage(Page):
    """Takes workbooks in and writes lists out; `arrive` with a `Path` begins an import."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Build both views; the history is read when the page is first seen."""
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._context = context
        self._waiting: Path | None = None
        self._narrow = False
        self.session = ImportSession(context, self)
        self.start = StartView(context)
        self.wizard = WizardView(self.session)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        self.stack.addWidget(self.wizard)
        self.left_out: LeftOutView | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.stack)
        self.start.file_chosen.connect(self.open)
        self.start.files_dropped.connect(self.open_dropped)
        self.start.message.connect(self.message)
        self.start.pasted.connect(self.open_pasted)
        self.start.left_out_asked.connect(self.open_left_out)
        choose = ActionSpec(key="choose_file", text=self.tr("Chọn tệp…"), shortcut="Ctrl+O")
        self.choose_action = make_action(choose, self, self.start.choose_file)
        self.wizard.closed.connect(self._on_closed)
        self.wizard.other_asked.connect(self._on_other)
        self.wizard.batch_asked.connect(self._on_batch)
        self.wizard.step_changed.connect(self._tell_status)
        self.wizard.errors_asked.connect(self._on_errors)
        self.wizard.undo_asked.connect(self._on_undo)
        self.wizard.list_asked.connect(self._on_list)
        self.wizard.left_out_asked.connect(self._on_left_out)
        self.session.password_needed.connect(self._on_password_needed)
        self.session.file_changed.connect(self._on_file_changed)
        self.session.write_failed.connect(self._on_write_failed)
        self.session.prepared.connect(self._on_prepared)
        self.session.failed.connect(self._on_failed)
        self.session.written.connect(self._on_written)
        self.session.withdrawn.connect(self._on_withdrawn)

    # The page

    @override
    def arrive(self, argument: object = None) -> None:
        if isinstance(argument, Path):
            self.open(argument)
        elif isinstance(argument, tuple):
            self.open_dropped(argument)
        elif isinstance(argument, ShowRecord):
            self.open_left_out(argument)
        elif self.stack.currentWidget() is self.start:
            self.start.refresh()
        elif self.left_out is not None and self.stack.currentWidget() is self.left_out:
            self.left_out.arrive()
        elif self.session.result is not None:
            # What was written is done with: people come back for the next file.
            self._show_start()
        self._tell_status()

    @override
    def here(self) -> object:
        shown = self.stack.currentWidget()
        return shown.here() if isinstance(shown, LeftOutView) else None

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        self._narrow = narrow
        if self.left_out is not None:
            self.left_out.set_narrow(narrow=narrow)

    @override
    def unfinished(self) -> bool:
        return self.stack.currentWidget() is self.wizard

    @override
    def may_close(self) -> bool:
        """Ask before a workbook that was looked at and not written is closed with the window."""
        preview = self.session.preview
        left = self.session.result is None and preview is not None and bool(preview.plan.rows)
        if not left or preview is None or preview.plan.already_imported is not None:
            return True
        words = self.tr("Tệp {file} chưa được ghi vào dữ liệu. Đóng cửa sổ thì không ghi gì.")
        question = Question(
            title=self.tr("Lần nhập đang dở"),
            text=words.format(file=preview.plan.file_name),
            accept=self.tr("Đóng, không ghi"),
            refuse=self.tr("Quay lại nhập tiếp"),
        )
        confirm(question, self._close_window, self)
        return False

    def _close_window(self) -> None:
        self._show_start()
        self.window().close()

    @override
    def take_changes(self, changes: Changes) -> None:
        if self.left_out is not None:
            self.left_out.take_changes(changes)
        if self.stack.currentWidget() is self.start and self.isVisible():
            self.start.refresh()

    @override
    def focus_first(self) -> None:
        if self.stack.currentWidget() is self.start:
            self.start.drop_area.button.setFocus()
        elif isinstance(shown := self.stack.currentWidget(), LeftOutView):
            shown.focus_first()
        else:
            self.wizard.focus_first()

    @Slot()
    def _tell_status(self) -> None:
        shown = self.stack.currentWidget()
        if isinstance(shown, LeftOutView):
            self.status_changed.emit(shown.status_text)
            self.crumb_changed.emit(self.tr("Dòng chưa nhập được"))
            return
        self.status_changed.emit("" if shown is self.start else self.wizard.status)
        self.crumb_changed.emit("")

    # The rows that imports left out

    @Slot(object)
    def open_left_out(self, argument: ShowRecord | None = None) -> None:
        """Show the rows that were left out, those still to be settled when nothing is named."""
        if self.session.is_writing or self.session.touched:
            # The file that is open comes first; its rows will be told there.
            words = self.tr("Ghi hoặc bỏ tệp đang mở trước, rồi mở các dòng chưa nhập được.")
            self.message.emit(Message(words, "warning"))
            return
        if self.left_out is None:
            self.left_out = self._made_left_out()
        self.session.close_plan()
        self.stack.setCurrentWidget(self.left_out)
        self.left_out.set_narrow(narrow=self._narrow)
        self.left_out.arrive(argument or ShowRecord(LEFT_OUT))
        self.focus_first()
        self._tell_status()

    def _made_left_out(self) -> LeftOutView:
        made = LeftOutView(self._context)
        made.setContentsMargins(px(16), px(12), px(16), px(12))
        made.message.connect(self.message)
        made.go_to.connect(self.go_to)
        made.back_asked.connect(self._show_start)
        made.status_changed.connect(self._tell_status)
        self.stack.addWidget(made)
        return made

    @Slot()
    def _on_left_out(self) -> None:
        """Show what the import that was just written left out."""
        preview = self.session.preview
        if preview is None:
            return
        file = Filter("file_name", Operator.EQUALS, preview.plan.file_name)
        query = replace(OPEN_ROWS, filters=(file,))
        self.open_left_out(ShowRecord(LEFT_OUT, query=query))

    # A file comes in

    @Slot(object)
    def open(self, path: Path) -> None:
        """Begin an import; one that was mended by hand is only left when the user says so."""
        if self.session.is_writing:
            words = self.tr("Đang ghi dữ liệu của tệp trước. Chờ ghi xong rồi nhập tệp khác.")
            self.message.emit(Message(words, "warning"))
        elif self.session.touched:
            self._waiting = path
            self._ask_to_leave(self._open_waiting)
        else:
            self._begin(path)

    @Slot(object)
    def open_dropped(self, paths: tuple[Path, ...]) -> None:
        """Begin with what was dropped, or say why it cannot be taken in as it is."""
        if len(paths) > 1:
            words = self.tr(
                "Đã thả {count} tệp một lúc. Mỗi lần nhập một tệp: thả từng tệp vào đây."
            )
            self.message.emit(Message(words.format(count=len(paths)), "warning"))
        elif paths[0].is_dir():
            words = self.tr("“{name}” là một thư mục. Mở thư mục ra rồi thả tệp Excel vào đây.")
            self.message.emit(Message(words.format(name=paths[0].name), "warning"))
        else:
            self.open(paths[0])

    def _begin(self, path: Path) -> None:
        self.stack.setCurrentWidget(self.wizard)
        self.session.open(path)

    @Slot(str)
    def open_pasted(self, text: str) -> None:
        """Begin an import of rows that were copied in Excel."""
        self.stack.setCurrentWidget(self.wizard)
        self.session.open_pasted(text)

    def _open_waiting(self) -> None:
        if self._waiting is not None:
            self._begin(self._waiting)

    def _ask_to_leave(self, then: Callable[[], object]) -> None:
        question = Question(
            title=self.tr("Bỏ lần nhập đang dở"),
            text=self.tr("Các ô đã sửa và quyết định của tệp đang mở chưa được ghi. Bỏ đi?"),
            accept=self.tr("Bỏ lần nhập này"),
            refuse=self.tr("Sửa tiếp"),
        )
        confirm(question, then, self)

    @Slot()
    def _on_prepared(self) -> None:
        if self.session.path is not None and self.session.pasted is None:
            self.start.remember(self.session.path)

    @Slot(object)
    def _on_failed(self, error: UserFacingError) -> None:
        if error.code == "workbook.missing" and self.session.path is not None:
            self.start.forget(self.session.path)

    @Slot(object)
    def _on_password_needed(self, error: UserFacingError) -> None:
        sentence = error.text(QCoreApplication.translate)
        dialog = PasswordDialog(sentence, self.session.use_password, self)
        dialog.rejected.connect(self._show_start)
        dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        if self.session.touched:
            self._ask_to_leave(self._show_start)
        else:
            self._show_start()

    @Slot()
    def _on_other(self) -> None:
        self._show_start()
        self.start.choose_file()

    @Slot(object)
    def _on_batch(self, number: int) -> None:
        self.start.history.select(number)
        self._show_start()
        self.start.history.table.setFocus()

    @Slot()
    def _show_start(self) -> None:
        self.session.close_plan()
        self.stack.setCurrentWidget(self.start)
        self.start.refresh()
        self.focus_first()
        self._tell_status()

    # The error workbook

    @Slot()
    def _on_errors(self) -> None:
        preview = self.session.preview
        if preview is None:
            return
        name = f"{preview.plan.path.stem}_loi.xlsx"
        question = SaveQuestion(self.tr("Xuất tệp lỗi để sửa"), name, IMPORT_FOLDER)
        write = partial(self.write_errors, preview.plan)
        ask_where_to_save(question, write, self._context.settings, self)

    def write_errors(self, plan: ImportPlan, target: Path) -> None:
        """Write the failed rows of a plan; the outcome comes as a message."""
        self._context.runner.read(
            partial(importing.write_error_workbook, plan, target),
            partial(self._on_errors_written, target),
            partial(self._on_errors_refused, plan, target),
        )

    def _on_errors_written(self, target: Path, _: object) -> None:
        words = self.tr("Đã ghi các dòng lỗi ra {name}. Sửa trong Excel rồi kéo tệp vào đây.")
        text = words.format(name=target.name)
        open_it = WrittenFile(target).open
        self.message.emit(Message(text, "ok", str(target), self.tr("Mở tệp"), open_it))

    def _on_errors_refused(self, plan: ImportPlan, target: Path, error: UserFacingError) -> None:
        text = error.text(QCoreApplication.translate)
        again = partial(self.write_errors, plan, target)
        self.message.emit(Message(text, "error", str(target), self.tr("Thử lại"), again))

    # After the writing

    @Slot(object)
    def _on_written(self, result: ImportResult) -> None:
        if result.batch is not None:
            self._context.runner.read(
                partial(importing.history, self._context.database),
                partial(self._on_history, result.batch),
            )

    def _on_history(self, number: int, batches: Sequence[BatchInfo]) -> None:
        for batch in batches:
            if batch.id == number:
                self.wizard.result.show_batch(batch)

    @Slot()
    def _on_file_changed(self) -> None:
        words = self.tr(
            "Tệp {file} đã được sửa sau khi đọc vào đây. Ghi thì ghi các dòng đang thấy; muốn lấy "
            "bản mới, quay lại rồi chọn lại tệp."
        )
        path = self.session.path
        question = Question(
            title=self.tr("Tệp đã thay đổi"),
            text=words.format(file="" if path is None else path.name),
            accept=self.tr("Ghi các dòng đang thấy"),
            refuse=self.tr("Quay lại"),
        )
        confirm(question, self.session.write_as_read, self)

    @Slot(object)
    def _on_write_failed(self, error: UserFacingError) -> None:
        text = error.text(QCoreApplication.translate)
        self.message.emit(Message(text, "error", error.code))

    @Slot()
    def _on_undo(self) -> None:
        question = Question(
            title=self.tr("Hoàn tác lần nhập"),
            text=self.tr("Xoá những gì lần nhập này vừa thêm và trả lại những gì nó vừa sửa?"),
            accept=self.tr("Hoàn tác lần nhập này"),
            refuse=self.tr("Giữ lại"),
        )
        confirm(question, self.session.withdraw, self)

    @Slot(object)
    def _on_withdrawn(self, result: Withdrawn) -> None:
        self.wizard.result.show_withdrawn(withdrawn_words(result))

    @Slot()
    def _on_list(self) -> None:
        """Open exactly the records of this import."""
        preview, result = self.session.preview, self.session.result
        if preview is None:
            return
        kind = preview.plan.kind
        if result is None or result.batch is None:
            self.go_to.emit(GoTo(PAGE_OF_KIND[kind], ShowRecord(kind)))
            return
        words = self.tr("Của lần nhập {file}")
        self._context.runner.read(
            partial(
                importing.touched,
                self._context.database,
                result.batch,
                kind,
                words.format(file=preview.plan.file_name),
            ),
            partial(self._on_touched, kind),
        )

    def _on_touched(self, kind: str, query: ListQuery) -> None:
        self.go_to.emit(GoTo(PAGE_OF_KIND[kind], ShowRecord(query.kind, query=query)))

    # A file is let go anywhere on the page

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.open_dropped(paths)
