"""The wizard "Chọn tệp → Ghép cột → Kiểm tra → Ghi dữ liệu" around one import."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.background.task_runner import TaskNews
from desktop.domain.errors import UserFacingError
from desktop.services.importing import ImportPlan, ImportResult
from desktop.views.import_wizard.already_view import AlreadyView
from desktop.views.import_wizard.check_step import CheckStep
from desktop.views.import_wizard.failure_view import FailureView
from desktop.views.import_wizard.mapping_step import MappingStep
from desktop.views.import_wizard.reading_view import ReadingView
from desktop.views.import_wizard.result_step import ResultStep
from desktop.views.import_wizard.session import ImportSession
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.step_header import StepHeader
from desktop.workbooks.header_by_shape import WITHOUT_HEADER

CHOOSE, MAP, CHECK, WRITE = range(4)


class WizardView(QWidget):
    """Shows the step that the session is at; what a step asks for, it tells the session."""

    closed = Signal()
    """Back to the choice of a file."""
    other_asked = Signal()
    """Choose another file now."""
    batch_asked = Signal(object)
    """The number (int) of an import to show in the history."""
    errors_asked = Signal()
    undo_asked = Signal()
    list_asked = Signal()
    left_out_asked = Signal()
    """Show the rows that the import left out."""
    step_changed = Signal()

    def __init__(self, session: ImportSession, parent: QWidget | None = None) -> None:
        """Follow `session`."""
        super().__init__(parent)
        self._session = session
        steps = (
            self.tr("Chọn tệp"),
            self.tr("Ghép cột"),
            self.tr("Kiểm tra"),
            self.tr("Ghi dữ liệu"),
        )
        self.step = CHOOSE
        self.header = StepHeader(steps)
        self._file = ElidedLabel("", "crumb")
        self._file_icon = QLabel()
        self._file_icon.setPixmap(pixmap("workbook", tokens().ok, SIZES.icon))
        self.reading = ReadingView()
        self.failure = FailureView()
        self.already = AlreadyView()
        self.mapping = MappingStep()
        self.check = CheckStep()
        self.result = ResultStep()
        self.stack = QStackedWidget()
        self._build()
        self._wire_session()
        self._wire_steps()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.header)
        head.addStretch(1)
        head.addWidget(self._file_icon)
        head.addWidget(self._file)
        for view in (
            self.reading,
            self.failure,
            self.already,
            self.mapping,
            self.check,
            self.result,
        ):
            self.stack.addWidget(view)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(10), px(16), px(10))
        rows.setSpacing(px(10))
        rows.addLayout(head)
        rows.addWidget(self.stack, 1)

    def _wire_session(self) -> None:
        session = self._session
        session.begun.connect(self._on_begun)
        session.told.connect(self._on_told)
        session.prepared.connect(self._on_prepared)
        session.mended.connect(self._on_mended)
        session.failed.connect(self._on_failed)
        session.writing.connect(self._on_writing)
        session.written.connect(self._on_written)
        session.write_failed.connect(self._on_write_stopped)
        session.file_changed.connect(self._on_write_stopped)
        session.stopped.connect(self._on_stopped)

    def _wire_steps(self) -> None:
        session = self._session
        self.header.chosen.connect(self._on_step_chosen)
        self.reading.stop_asked.connect(session.stop)
        self.failure.retry_asked.connect(session.retry)
        self.failure.other_asked.connect(self.other_asked)
        self.already.other_asked.connect(self.other_asked)
        self.already.batch_asked.connect(self.batch_asked)
        self.failure.layout_chosen.connect(session.choose_layout)
        self.mapping.options_chosen.connect(session.prepare)
        self.mapping.next_asked.connect(self._show_check)
        self.mapping.back_asked.connect(self.closed)
        self.check.edited.connect(session.edit)
        self.check.decided.connect(session.decide)
        self.check.places.answered.connect(session.answer_places)
        self.check.errors_asked.connect(self.errors_asked)
        self.check.write_asked.connect(session.write)
        self.check.back_asked.connect(self._show_mapping)
        self.result.errors_asked.connect(self.errors_asked)
        self.result.undo_asked.connect(self.undo_asked)
        self.result.list_asked.connect(self.list_asked)
        self.result.left_out_asked.connect(self.left_out_asked)
        self.result.other_asked.connect(self.closed)

    # Steps

    def _show(self, view: QWidget, step: int, *, may_go_back: bool = True) -> None:
        self.step = step
        self.header.show_step(step, may_go_back=may_go_back)
        self.stack.setCurrentWidget(view)
        self.focus_first()
        self.step_changed.emit()

    def focus_first(self) -> None:
        """Put the focus where work begins in this step."""
        view = self.stack.currentWidget()
        if isinstance(view, CheckStep | MappingStep | ResultStep):
            view.focus_first()
        else:
            view.setFocus()

    @Slot()
    def _show_check(self) -> None:
        self.check.settling.begin()
        self._show(self.check, CHECK)

    @Slot()
    def _show_mapping(self) -> None:
        self.mapping.settling.begin()
        self._show(self.mapping, MAP)

    @Slot(object)
    def _on_step_chosen(self, step: object) -> None:
        if step == CHOOSE:
            self.closed.emit()
        elif step == MAP:
            self._show_mapping()
        elif step == CHECK:
            self._show_check()

    # The session

    @Slot()
    def _on_begun(self) -> None:
        name = self._session.path.name if self._session.path is not None else ""
        self._file.setText(name)
        note = self.tr("Chưa ghi gì vào dữ liệu. Dừng lúc nào cũng được.")
        self.reading.begin(self.tr("Đang đọc {name}").format(name=name), note)
        self._show(self.reading, CHOOSE)

    @Slot(object)
    def _on_told(self, news: TaskNews) -> None:
        phase = QCoreApplication.translate("import", news.message)
        self.reading.show_progress(phase, news.fraction)

    @Slot()
    def _on_prepared(self) -> None:
        preview = self._session.preview
        if preview is None:
            return
        self._file.setText(self._file_words(preview.plan))
        if preview.plan.already_imported is not None:
            # There is nothing to decide: every row would be asked about as like itself.
            self.already.show_plan(preview.plan)
            self._show(self.already, CHOOSE)
            return
        self.mapping.show_plan(preview.plan)
        self.check.show_preview(preview)
        complete = self.mapping.model is not None and not self.mapping.model.missing
        if complete and not leaves_columns_open(preview.plan):
            self._show_check()
        else:
            self._show_mapping()

    def _file_words(self, plan: ImportPlan) -> str:
        words = self.tr("{file} · trang tính “{sheet}” · {rows} dòng")
        rows = count_text(plan.counts.rows_read)
        return words.format(file=plan.file_name, sheet=plan.sheet, rows=rows)

    @Slot()
    def _on_mended(self) -> None:
        if self._session.preview is not None:
            self.check.show_mended(self._session.preview, self._session.edits)

    @Slot(object)
    def _on_failed(self, error: UserFacingError) -> None:
        sentence = error.text(QCoreApplication.translate)
        unknown = error.code in {"import.unknown_form", "import.commission_list"}
        self.failure.show_failure(self.tr("Chưa nhập được tệp này"), sentence, unknown=unknown)
        self._show(self.failure, CHOOSE)

    @Slot()
    def _on_writing(self) -> None:
        note = self.tr("Dừng thì dữ liệu giữ nguyên như trước khi ghi.")
        self.reading.begin(self.tr("Đang ghi dữ liệu"), note)
        self._show(self.reading, WRITE, may_go_back=False)

    @Slot(object)
    def _on_written(self, result: ImportResult) -> None:
        self.result.show_result(result)
        self._show(self.result, WRITE, may_go_back=False)

    @Slot()
    def _on_write_stopped(self) -> None:
        self._show_check()

    @Slot()
    def _on_stopped(self) -> None:
        """Go back to where the stopped job was begun."""
        if self._session.preview is None:
            self.closed.emit()
        else:
            self._show_check()

    @property
    def status(self) -> str:
        """What the status bar says of the present step."""
        if self.step == WRITE and self.stack.currentWidget() is self.result:
            return self.tr("Bước 4/4 · Đã xong")
        words = self.tr("Đang ở bước {step}/4 · Chưa ghi gì vào dữ liệu")
        return words.format(step=self.step + 1)


def leaves_columns_open(plan: ImportPlan) -> bool:
    """Whether a list without a header has columns that only a person can name, still unasked."""
    if plan.header_rows[0] != WITHOUT_HEADER or plan.options.mapping:
        return False
    return len(plan.mapping) < len(plan.main.source.header.columns)
