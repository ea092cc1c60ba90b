"""Adds, changes and deletes records: reads the form's data, opens the dialog, writes, tells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import Issue
from desktop.fields.catalogue import kind_of
from desktop.fields.record_kinds import Draft
from desktop.services.link_names import LINKED_BY_NAME, household_suggestions, link_names
from desktop.storage.database import Database
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.records.record_fields import form_fields, new_values, values_to_write
from desktop.views.records.suggestions import BETWEEN, LookupSuggestions, NameSuggestions

if TYPE_CHECKING:
    from desktop.services.bulk_deletion import Deleted
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


@dataclass(frozen=True, slots=True)
class _FormData:
    names: Mapping[str, tuple[str, ...]]
    draft: Draft
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

    # Forms

    def add(self, kind: str, values: Mapping[str, object] | None = None) -> None:
        """Open the form of a new record, with these values filled in."""
        draft = Draft(kind, {**new_values(kind, self._context.today()), **(values or {})})
        self._context.runner.read(partial(self._read, draft), self._open)

    def edit(self, kind: str, record_id: int) -> None:
        """Open the form of a record."""
        draft = Draft(kind, {}, record_id)
        self._context.runner.read(partial(self._read, draft), self._open)

    def _read(self, draft: Draft) -> _FormData:
        return _read_form(self._context, draft)

    def _open(self, data: _FormData) -> None:
        kind = data.draft.kind
        from desktop.views.records.record_dialog import (  # noqa: PLC0415 - see record_list.py
            RecordDialog,
        )

        dialog = RecordDialog(
            self._title(data.draft), form_fields(kind, data.names), self._context.today, self._page
        )
        _suggest(dialog, kind, data.names, self._context)
        dialog.save_asked.connect(partial(self._save, dialog, data.draft))
        dialog.reload_asked.connect(partial(self._reload, dialog, data.draft))
        values = data.draft.values
        if data.code is not None and not values.get("household_code"):
            values = {**values, "household_code": data.code}
        dialog.show_values(values)
        dialog.open()
        dialog.form.focus_first()

    def _title(self, draft: Draft) -> str:
        label = QCoreApplication.translate("fields", kind_of(draft.kind).label)
        what = label[:1].lower() + label[1:]
        template = self.tr("Thêm {what}") if draft.id is None else self.tr("Sửa {what}")
        return template.format(what=what)

    def _save(self, dialog: "RecordDialog", before: Draft, values: dict[str, object]) -> None:
        from desktop.services import records  # noqa: PLC0415 - see record_list.py

        new = before.id is None
        written = values_to_write(before.kind, before.values, values, new=new)
        draft = Draft(before.kind, written, before.id, before.version)
        context = self._context
        context.runner.write(
            partial(records.save, context.database, draft, who=context.who),
            partial(self._on_saved, dialog, draft),
            dialog.show_error,
        )

    def _on_saved(self, dialog: "RecordDialog", draft: Draft, saved: "Saved") -> None:
        dialog.close_saved()
        name = str(draft.values.get(kind_of(draft.kind).name_field) or "")
        record = SavedRecord(
            draft.kind, saved.id, draft.id is None, name, saved.warnings, draft.values
        )
        self.message.emit(self._saved_message(record))
        self.saved.emit(record)

    def _saved_message(self, record: SavedRecord) -> Message:
        label = QCoreApplication.translate("fields", kind_of(record.kind).label)
        what = f"{label[:1].lower()}{label[1:]} {record.name}".strip()
        text = self.tr("Đã ghi {what}.").format(what=what)
        if not record.warnings:
            return Message(text, "ok")
        warnings = [issue.text(QCoreApplication.translate) for issue in record.warnings.values()]
        return Message(
            " ".join([text, *warnings]),
            "warning",
            action_text=self.tr("Sửa lại"),
            action=partial(self.edit, record.kind, record.id),
        )

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
        done = self.tr("Đã xoá {count} dòng.").format(count=deleted.count)
        if not deleted.refused:
            done = self.tr("Đã xoá {what}.").format(what=what) if what else done
            self.message.emit(Message(done, "ok"))
            return
        reasons = [error.text(QCoreApplication.translate) for error in deleted.refused]
        if len(reasons) == 1 and not deleted.count:
            self.message.emit(Message(reasons[0], "error"))
            return
        kept = self.tr("{count} dòng không xoá được.").format(count=len(reasons))
        self.message.emit(Message(f"{done} {kept}", "warning", "\n".join(reasons)))


def _read_form(context: PageContext, draft: Draft) -> _FormData:
    """Read what a form needs; runs on a reader thread."""
    from desktop.services import records  # noqa: PLC0415 - see record_list.py
    from desktop.services.household_codes import (  # noqa: PLC0415
        next_household_code,
    )

    database, today = context.database, context.today()
    names = link_names(database, today)
    if draft.id is not None:
        return _FormData(names, records.load(database, draft.kind, draft.id, today))
    code = next_household_code(database) if draft.kind == "household" else None
    return _FormData(names, draft, code)


def _suggest(
    dialog: "RecordDialog", kind: str, names: Mapping[str, tuple[str, ...]], context: PageContext
) -> None:
    """Hang suggestions under the fields that name other records."""
    for spec in kind_of(kind).form_fields:
        if spec.link in LINKED_BY_NAME:
            NameSuggestions(dialog.line_of(spec.key), names[spec.link])
        elif spec.link == "household":
            find = partial(_households, context.database, context)
            LookupSuggestions(dialog.line_of(spec.key), context.runner, find)


def _households(database: Database, context: PageContext, words: str) -> list[str]:
    found = household_suggestions(database, words, context.today())
    return [f"{code}{BETWEEN}{head}" for code, head in found]
