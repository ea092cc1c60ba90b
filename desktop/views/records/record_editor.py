"""Adds, changes and deletes records: reads the form's data, opens the dialog, writes, tells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import ChangedByAnotherUser, Issue, UserFacingError
from desktop.fields.catalogue import kind_of
from desktop.fields.record_kinds import Draft
from desktop.services.link_names import CHOSEN_BY_NAME, household_suggestions, link_names
from desktop.storage.database import Database
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.records.place_hints import PlaceHints
from desktop.views.records.record_fields import form_fields, new_values, values_to_write
from desktop.views.records.suggestions import BETWEEN, LookupSuggestions, NameSuggestions
from desktop.views.step_actions import StepActions

if TYPE_CHECKING:
    from desktop.services.bulk_deletion import Deleted
    from desktop.services.clashes import Clash
    from desktop.services.duplicates import Candidate
    from desktop.services.records import Saved
    from desktop.views.records.record_dialog import RecordDialog


@dataclass(frozen=True, slots=True)
class SavedRecord:
    """A record that was just written."""

    kind: str
    id: int
    is_new: bool
    name: str
    warnings: Mapping[str, Issue]
    values: Mapping[str, object]
    step: int | None = None


@dataclass(frozen=True, slots=True)
class _FormData:
    names: Mapping[str, tuple[str, ...]]
    draft: Draft
    hints: PlaceHints
    code: str | None = None


class RecordEditor(QObject):
    """Runs the dialogs of a page; everything that is read or written goes through the runner."""

    saved = Signal(object)
    """A `SavedRecord`."""
    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Open dialogs over `page`."""
        super().__init__(page)
        self._context = context
        self._page = page
        self.steps = StepActions(self._the_context, page)
        self.steps.message.connect(self.message)

    def _the_context(self) -> PageContext:
        return self._context

    # Forms

    def add(self, kind: str, values: Mapping[str, object] | None = None) -> None:
        """Open the form of a new record, with these values filled in."""
        draft = Draft(kind, {**new_values(kind, self._context.today()), **(values or {})})
        self._context.runner.read(partial(self._read, draft), self._open)

    def edit(self, kind: str, record_id: int, typed: Mapping[str, object] | None = None) -> None:
        """Open the form of a record; what was `typed` elsewhere fills its empty fields."""
        draft = Draft(kind, {}, record_id)
        self._context.runner.read(partial(self._read, draft), partial(self._open, typed=typed))

    def _read(self, draft: Draft) -> _FormData:
        return _read_form(self._context, draft)

    def _open(self, data: _FormData, typed: Mapping[str, object] | None = None) -> None:
        kind = data.draft.kind
        from desktop.views.records.record_dialog import (  # noqa: PLC0415 - see record_list.py
            RecordDialog,
        )

        dialog = RecordDialog(
            self._title(data.draft),
            form_fields(kind, data.names, data.hints),
            self._context.today,
            self._page,
        )
        _suggest(dialog, kind, data.names, self._context)
        dialog.save_asked.connect(partial(self._check, dialog, data.draft, set()))
        dialog.reload_asked.connect(partial(self._reload, dialog, data.draft))
        values = data.draft.values
        if data.code is not None and not values.get("household_code"):
            values = {**values, "household_code": data.code}
        dialog.show_values(values)
        dialog.fill_empty(typed or {})
        dialog.open()
        dialog.form.focus_first()

    def _title(self, draft: Draft) -> str:
        label = QCoreApplication.translate("fields", kind_of(draft.kind).label)
        what = label[:1].lower() + label[1:]
        template = self.tr("Thêm {what}") if draft.id is None else self.tr("Sửa {what}")
        return template.format(what=what)

    def _check(
        self,
        dialog: "RecordDialog",
        before: Draft,
        declared: set[tuple[int, int]],
        values: dict[str, object],
    ) -> None:
        """Ask whether a new person is somebody who is known already, then write."""
        if before.kind != "person" or not _may_be_known(before, values):
            self._save(dialog, before, values)
            return
        from desktop.views.records.newcomer_check import (  # noqa: PLC0415 - see record_list.py
            Answers,
            NewcomerCheck,
            TakingText,
            newcomer_of,
        )

        answers = Answers(
            write=partial(self._save, dialog, before, values),
            back=partial(_go_back, dialog),
            take=partial(self._open_known, dialog, values),
            fail=dialog.show_error,
            resume=dialog.resume,
            declared=declared,
        )
        words = TakingText(self.tr("Mở người đó"), self._explain_known)
        check = NewcomerCheck(self._context, dialog, words, answers)
        check.begin([(0, newcomer_of(values))], () if before.id is None else (before.id,))

    def _explain_known(self, candidate: "Candidate") -> str:
        del candidate
        return self.tr(
            "Mở người đó để sửa; chỗ nào trong sổ còn trống thì điền bằng những gì vừa nhập."
        )

    def _open_known(
        self, dialog: "RecordDialog", values: dict[str, object], key: int, candidate: "Candidate"
    ) -> None:
        del key
        dialog.close_saved()
        self.edit("person", candidate.person.id, values)

    def _save(self, dialog: "RecordDialog", before: Draft, values: dict[str, object]) -> None:
        from desktop.services import records  # noqa: PLC0415 - see record_list.py

        new = before.id is None
        written = values_to_write(before.kind, before.values, values, new=new)
        draft = Draft(before.kind, written, before.id, before.version)
        context = self._context
        context.runner.write(
            partial(records.save, context.database, draft, who=context.who),
            partial(self._on_saved, dialog, draft),
            partial(self._on_refused, dialog, before, values),
            on_fault=dialog.resume,
        )

    def _on_refused(
        self,
        dialog: "RecordDialog",
        before: Draft,
        values: dict[str, object],
        error: UserFacingError,
    ) -> None:
        """Say why nothing was written; where two changed one record, show both."""
        dialog.show_error(error)
        if isinstance(error, ChangedByAnotherUser) and before.id is not None:
            from desktop.services.clashes import read_clash  # noqa: PLC0415 - see record_list.py

            context = self._context
            context.runner.read(
                partial(read_clash, context.database, before, values, context.today()),
                partial(self._ask_whose, dialog),
                dialog.show_error,
            )

    def _ask_whose(self, dialog: "RecordDialog", clash: "Clash") -> None:
        if not clash.fields:
            # Both wrote the same.
            self._save(dialog, clash.stored, dict(clash.typed))
            return
        from desktop.views.records.clash_dialog import (  # noqa: PLC0415 - see record_list.py
            ClashDialog,
        )

        ClashDialog(clash, partial(self._save, dialog, clash.stored), dialog).open()

    def _on_saved(self, dialog: "RecordDialog", draft: Draft, saved: "Saved") -> None:
        dialog.close_saved()
        name = str(draft.values.get(kind_of(draft.kind).name_field) or "")
        record = SavedRecord(
            draft.kind, saved.id, draft.id is None, name, saved.warnings, draft.values, saved.step
        )
        self.message.emit(self._saved_message(record))
        self.saved.emit(record)

    def _saved_message(self, record: SavedRecord) -> Message:
        label = QCoreApplication.translate("fields", kind_of(record.kind).label)
        what = f"{label[:1].lower()}{label[1:]} {record.name}".strip()
        text = self.tr("Đã ghi {what}.").format(what=what)
        if not record.warnings:
            return self.done_message(text, record.step)
        warnings = [issue.text(QCoreApplication.translate) for issue in record.warnings.values()]
        return Message(
            " ".join([text, *warnings]),
            "warning",
            action_text=self.tr("Sửa lại"),
            action=partial(self.edit, record.kind, record.id),
        )

    def done_message(self, text: str, step: int | None) -> Message:
        """Return good news with "Hoàn tác", where a step was made that it can take back."""
        if step is None:
            return Message(text, "ok")
        back = partial(self.steps.take_back, step)
        return Message(text, "ok", action_text=self.tr("Hoàn tác"), action=back)

    def _reload(self, dialog: "RecordDialog", draft: Draft) -> None:
        dialog.close_saved()
        if draft.id is not None:
            self.edit(draft.kind, draft.id)

    # Deleting

    def delete(self, kind: str, ids: Sequence[int], what: str = "") -> None:
        """Delete records; the question was asked before, about `what` ("hộ Ma Văn Sỹ")."""
        from desktop.services.bulk_deletion import delete_records  # noqa: PLC0415 - see record_list.py

        context = self._context
        context.runner.long(
            partial(delete_records, context.database, kind, tuple(ids), context.who),
            partial(self._on_deleted, what),
            message=self.tr("Đang xoá"),
            writes=True,
        )

    def _on_deleted(self, what: str, deleted: "Deleted") -> None:
        back: dict[str, Any] = {}
        if deleted.step is not None:
            take_back = partial(self.steps.take_back, deleted.step)
            back = {"action_text": self.tr("Hoàn tác"), "action": take_back}
        done = self.tr("Đã xoá {count} dòng.").format(count=deleted.count)
        if not deleted.refused:
            done = self.tr("Đã xoá {what}.").format(what=what) if what else done
            self.message.emit(Message(done, "ok", **back))
            return
        reasons = [error.text(QCoreApplication.translate) for error in deleted.refused]
        if len(reasons) == 1 and not deleted.count:
            self.message.emit(Message(reasons[0], "error"))
            return
        kept = self.tr("{count} dòng không xoá được.").format(count=len(reasons))
        self.message.emit(Message(f"{done} {kept}", "warning", "\n".join(reasons), **back))


def _may_be_known(before: Draft, values: Mapping[str, object]) -> bool:
    """Whether a person is new, or called or born otherwise than before."""
    told = ("full_name", "birth_date")
    return before.id is None or any(values.get(key) != before.values.get(key) for key in told)


def _go_back(dialog: "RecordDialog", key: int, candidates: "Sequence[Candidate]") -> None:
    """Go on typing; a number that is somebody's is told under its field."""
    from desktop.services.duplicates import number_problems  # noqa: PLC0415 - see record_list.py

    del key
    dialog.resume()
    dialog.form.show_problems(number_problems(candidates))


def _read_form(context: PageContext, draft: Draft) -> _FormData:
    """Read what a form needs; runs on a reader thread."""
    from desktop.services import records  # noqa: PLC0415 - see record_list.py
    from desktop.services.household_codes import (  # noqa: PLC0415
        next_household_code,
    )

    database, today = context.database, context.today()
    names = link_names(database, today)
    if draft.id is not None:
        draft = records.load(database, draft.kind, draft.id, today)
        return _FormData(names, draft, PlaceHints.read(database, draft))
    code = next_household_code(database) if draft.kind == "household" else None
    return _FormData(names, draft, PlaceHints.read(database, draft), code)


def _suggest(
    dialog: "RecordDialog", kind: str, names: Mapping[str, tuple[str, ...]], context: PageContext
) -> None:
    """Hang suggestions under the fields that name other records."""
    for spec in kind_of(kind).form_fields:
        if spec.link in CHOSEN_BY_NAME:
            NameSuggestions(dialog.line_of(spec.key), names[spec.link])
        elif spec.link == "household":
            find = partial(_households, context.database, context)
            LookupSuggestions(dialog.line_of(spec.key), context.runner, find)


def _households(database: Database, context: PageContext, words: str) -> list[str]:
    found = household_suggestions(database, words, context.today())
    return [f"{code}{BETWEEN}{head}" for code, head in found]
