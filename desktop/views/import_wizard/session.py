"""One import from the chosen file to the written data, run away from the window."""

import datetime
import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.background.task_runner import TaskHandle, TaskNews
from desktop.domain.errors import ImportRefused, UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.models.import_preview import Preview
from desktop.services import importing
from desktop.services.garbage_pause import collector_paused, end_sparing, spare_from_collector
from desktop.services.importing import Decision, ImportOptions, ImportPlan, ImportResult, Withdrawn
from desktop.services.pasting import content_of_pasted, options_of_pasted
from desktop.services.progress import Progress
from desktop.storage.database import Database
from desktop.views.page_context import PageContext

_PASSWORD_CODES = frozenset({"workbook.password", "workbook.password_wrong"})
_FILE_CHANGED = "import.file_changed"
Mend = Callable[[Preview], Preview]


class ImportSession(QObject):
    """Holds the file, the options and the plan; every step of it is a task.

    The plan is immutable: mending a row or deciding about it makes a new one, in the order of the
    user's keys. Nothing is written before `write`.
    """

    begun = Signal()
    """The file is being read."""
    told = Signal(object)
    """A `TaskNews` of the reading or writing under way."""
    prepared = Signal()
    """`preview` is new."""
    mended = Signal()
    """`preview` and `edits` differ in some rows."""
    failed = Signal(object)
    """A `UserFacingError`: the file cannot be taken in."""
    password_needed = Signal(object)
    """A `UserFacingError` that asks for the file's password."""
    stopped = Signal()
    """Reading or writing was stopped; nothing was written."""
    writing = Signal()
    """The rows are being written."""
    written = Signal(object)
    """The `ImportResult`."""
    file_changed = Signal()
    """The file is not what was read from it any more; `write_as_read` goes on all the same."""
    write_failed = Signal(object)
    """A `UserFacingError`: nothing was written."""
    withdrawn = Signal(object)
    """The `Withdrawn` of the import that was written here."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        """Start without a file."""
        super().__init__(parent)
        self._context = context
        self._handle: TaskHandle | None = None
        self._asked = 0
        self._wishes: deque[Mend] = deque()
        self._mending = False
        self._write_after = False
        self._writing = False
        self.path: Path | None = None
        self.pasted: str | None = None
        """The text of the clipboard, when there is no file."""
        self.options = ImportOptions()
        self.preview: Preview | None = None
        self.edits: dict[int, dict[str, str]] = {}
        self.result: ImportResult | None = None
        context.runner.progressed.connect(self._on_told)

    @property
    def touched(self) -> bool:
        """Whether a person mended or decided something that is not written yet."""
        plan = self.preview.plan if self.preview is not None else None
        decided = plan is not None and any(row.decision is not None for row in plan.rows)
        placed = plan is not None and bool(plan.place_answers)
        return self.result is None and (bool(self.edits) or decided or placed)

    @property
    def is_writing(self) -> bool:
        """Whether rows are being written."""
        return self._writing

    # Reading

    def open(self, path: Path) -> None:
        """Begin with a file; what was open before is forgotten."""
        self.path, self.pasted = path, None
        self.prepare(ImportOptions())

    def open_pasted(self, text: str) -> None:
        """Begin with rows that were copied in Excel; from here on they are as a file's."""
        self.path, self.pasted = Path(self.tr("Dán từ Excel")), text
        self.prepare(ImportOptions())

    @Slot(object)
    def prepare(self, options: ImportOptions) -> None:
        """Read the file anew with other options; mended rows are as in the file again."""
        if self.path is None:
            return
        self.close_plan()
        # Nobody is made a resident without a place unasked: the check step asks once a file.
        self.options = options = replace(options, hold_strangers=True, keep_left_out=True)
        self._asked += 1
        self.begun.emit()
        context, asked = self._context, self._asked
        self._handle = context.runner.long(
            partial(_prepare, context.database, self.path, self.pasted, options, context.today()),
            partial(self._on_prepared, asked),
            partial(self._on_failed, asked),
            partial(self._on_stopped, asked),
            on_fault=partial(self._on_stopped, asked),
            message=self.tr("Đang đọc {name}").format(name=self.path.name),
        )

    @Slot()
    def retry(self) -> None:
        """Read the same file again, after it was closed in Excel."""
        self.prepare(self.options)

    def use_password(self, password: str) -> None:
        """Read the same file again with its password."""
        self.prepare(replace(self.options, password=password))

    @Slot(object)
    def choose_layout(self, key: str) -> None:
        """Read the file as a kind of list that a person names; its columns are theirs to map."""
        self.prepare(replace(self.options, layout=key, mapping={}))

    def close_plan(self) -> None:
        """Forget the plan and what is under way for it."""
        if self._handle is not None:
            self._handle.cancel()
        self._wishes.clear()
        self._mending = self._write_after = False
        self._asked += 1
        self.preview, self.edits, self.result = None, {}, None
        end_sparing()

    @Slot()
    def stop(self) -> None:
        """Stop reading or writing; the data stay as they were."""
        if self._handle is not None:
            self._handle.cancel()

    def _on_prepared(self, asked: int, preview: Preview) -> None:
        if asked == self._asked:
            self.preview = preview
            self.prepared.emit()

    def _on_failed(self, asked: int, error: UserFacingError) -> None:
        if asked != self._asked:
            return
        if error.code in _PASSWORD_CODES:
            self.password_needed.emit(error)
        else:
            self.failed.emit(error)

    def _on_stopped(self, asked: int) -> None:
        if asked == self._asked:
            self.stopped.emit()

    @Slot(object)
    def _on_told(self, news: TaskNews) -> None:
        if self._handle is not None and news.number == self._handle.number:
            self.told.emit(news)

    # Mending

    @Slot(object, object, object)
    def edit(self, place: int, key: str, text: str) -> None:
        """Take what was typed into a cell; the row is checked anew."""
        typed = self.edits.setdefault(place, {})
        typed[key] = text
        self._mend(partial(_edited, self._context.database, place, dict(typed)))

    @Slot(object, object, object)
    def decide(
        self, places: Iterable[int], decision: Decision | None, chosen: int | None = None
    ) -> None:
        """Take a decision about rows in doubt; None takes it back.

        `chosen` is the stored record that a row is, when it is like several.
        """
        self._mend(partial(_decided, tuple(places), decision, chosen))

    @Slot(object)
    def answer_places(self, answers: Mapping[str, int | None]) -> None:
        """Take what a person says of neighbourhoods in the file, for all rows."""
        self._mend(partial(_placed, self._context.database, dict(answers)))

    def _mend(self, wish: Mend) -> None:
        if self.preview is not None and self.result is None:
            self._wishes.append(wish)
            self._mend_next()

    def _mend_next(self) -> None:
        if self._mending or self.preview is None or not self._wishes:
            return
        self._mending = True
        wish = self._wishes.popleft()
        done = partial(self._on_mended, self._asked)
        failed = partial(self._on_mend_failed, self._asked)
        ended = partial(self._on_mend_fault, self._asked)
        self._context.runner.read(partial(wish, self.preview), done, failed, on_fault=ended)

    def _on_mended(self, asked: int, preview: Preview) -> None:
        if asked != self._asked:
            return
        self._mending = False
        self.preview = preview
        self.mended.emit()
        self._mend_next()
        if self._write_after and not self._mending:
            self.write()

    def _on_mend_failed(self, asked: int, error: UserFacingError) -> None:
        if asked == self._asked:
            self._context.runner.user_error.emit(error)
            self._on_mend_fault(asked)

    def _on_mend_fault(self, asked: int) -> None:
        """Go on with the next wish; nothing is written after one that came to nothing."""
        if asked == self._asked:
            self._mending = self._write_after = False
            self._mend_next()

    # Writing

    @Slot()
    def write(self) -> None:
        """Write what can be written, once the last mended row is checked."""
        if self.preview is None or self.result is not None:
            return
        self._write_after = self._mending
        if self._mending:
            return
        self._begin_writing(must_be_as_read=self.pasted is None)

    @Slot()
    def write_as_read(self) -> None:
        """Write the rows that are shown, whatever the file holds by now."""
        if self.preview is not None and self.result is None and not self._writing:
            self._begin_writing(must_be_as_read=False)

    def _begin_writing(self, *, must_be_as_read: bool) -> None:
        if self.preview is None:
            return
        self._writing = True
        self.writing.emit()
        context = self._context
        self._handle = context.runner.long(
            partial(_commit, context.database, self.preview.plan, context.who, must_be_as_read),
            self._on_written,
            self._on_write_failed,
            self._on_write_stopped,
            on_fault=self._on_write_stopped,
            message=self.tr("Đang ghi dữ liệu"),
            writes=True,
        )

    def _on_write_failed(self, error: UserFacingError) -> None:
        self._writing = False
        if error.code == _FILE_CHANGED:
            self.file_changed.emit()
        else:
            self.write_failed.emit(error)

    def _on_write_stopped(self) -> None:
        self._writing = False
        self.stopped.emit()

    def _on_written(self, result: ImportResult) -> None:
        self._writing = False
        self.result = result
        self.written.emit(result)

    def withdraw(self) -> None:
        """Take back what was just written."""
        if self.result is None or self.result.batch is None:
            return
        context = self._context
        context.runner.write(
            partial(importing.undo, context.database, self.result.batch, who=context.who),
            self._on_withdrawn,
        )

    def _on_withdrawn(self, result: Withdrawn) -> None:
        self.withdrawn.emit(result)


def _prepare(  # noqa: PLR0913, PLR0917 - one file or text, with all that decides about it
    database: Database,
    path: Path,
    pasted: str | None,
    options: ImportOptions,
    today: datetime.date,
    progress: Progress,
) -> Preview:
    with collector_paused:
        if pasted is None:
            plan = importing.prepare(database, path, options, today=today, progress=progress)
        else:
            content = content_of_pasted(pasted)
            options = options_of_pasted(content, options)
            plan = importing.plan_of(database, content, options, today=today, progress=progress)
        preview = Preview.of(plan)
        spare_from_collector()
    return preview


def _is_as_read(path: Path, sha256: str) -> bool:
    """Whether a file still holds what was read; one that is gone takes nothing back."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        # A stick that was pulled out, a file that Excel holds: all its rows are here already.
        return True


def _commit(
    database: Database,
    plan: ImportPlan,
    who: str,
    must_be_as_read: bool,
    progress: Progress,
) -> ImportResult:
    if must_be_as_read and not _is_as_read(plan.path, plan.sha256):
        words = QT_TRANSLATE_NOOP("errors", "Tệp {where} đã thay đổi từ lúc đọc. Chọn lại tệp.")
        raise ImportRefused(_FILE_CHANGED, words, plan.file_name)
    return importing.commit(database, plan, who=who, progress=progress)


def _edited(database: Database, place: int, typed: Mapping[str, str], preview: Preview) -> Preview:
    plan = preview.plan
    row = plan.rows[place]
    sheet = plan.sheets[row.sheet].source.name
    return preview.with_plan(importing.revalidate_row(plan, row.number, typed, sheet, database))


def _decided(
    places: Sequence[int], decision: Decision | None, chosen: int | None, preview: Preview
) -> Preview:
    return preview.with_plan(importing.decide_all(preview.plan, places, decision, chosen))


def _placed(database: Database, answers: Mapping[str, int | None], preview: Preview) -> Preview:
    return Preview.of(importing.answer_places(database, preview.plan, answers))
