"""Audit lines as sentences: labels of the fields, values as people see them, links by names."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.fields.catalogue import kind_of
from desktop.fields.field_spec import FieldSpec
from desktop.services.history.names import record_name
from desktop.services.history.province_notes import province_note
from desktop.storage import audit_lines
from desktop.storage.audit_lines import AuditLine
from desktop.storage.links import RESOLVE
from desktop.storage.queries.history import Readable
from desktop.storage.steps import StoredStep
from desktop.storage.unit_of_work import foreign_keys, table_name

_CHANGED: Final = QT_TRANSLATE_NOOP("history", "Sửa {label}: {before} → {after}")
_NOTHING: Final = QT_TRANSLATE_NOOP("history", "(trống)")
_ADDED: Final = QT_TRANSLATE_NOOP("history", "Thêm {record}")
_DELETED: Final = QT_TRANSLATE_NOOP("history", "Xoá {record}")
_RESTORED: Final = QT_TRANSLATE_NOOP("history", "Khôi phục {record}")
_CAME: Final = QT_TRANSLATE_NOOP("history", "{record} vào hộ")
_LEFT: Final = QT_TRANSLATE_NOOP("history", "{record} ra khỏi hộ")
_OF_RECORD: Final = QT_TRANSLATE_NOOP("history", "{record}: {change}")
_UNDONE: Final = QT_TRANSLATE_NOOP("history", "Hoàn tác: {step}")
_REDONE: Final = QT_TRANSLATE_NOOP("history", "Làm lại: {step}")
_NOTES: Final = {
    "create_office": QT_TRANSLATE_NOOP("history", "Tạo tệp dữ liệu"),
    "sample_data": QT_TRANSLATE_NOOP("history", "Tạo dữ liệu mẫu"),
    "remove_sample": QT_TRANSLATE_NOOP("history", "Bỏ dữ liệu mẫu"),
    "export": QT_TRANSLATE_NOOP("history", "Xuất dữ liệu ra tệp"),
    "print": QT_TRANSLATE_NOOP("history", "In giấy tờ"),
    "take_number": QT_TRANSLATE_NOOP("history", "Lấy số văn bản"),
    "set_number": QT_TRANSLATE_NOOP("history", "Đặt số tiếp theo của văn bản"),
    "import": QT_TRANSLATE_NOOP("history", "Nhập tệp"),
    "undo_import": QT_TRANSLATE_NOOP("history", "Hoàn tác lần nhập"),
    "set_option": QT_TRANSLATE_NOOP("history", "Đổi cài đặt của văn phòng"),
    "make_key": QT_TRANSLATE_NOOP("history", "Tạo khoá ký gói của xã"),
    "take_key": QT_TRANSLATE_NOOP("history", "Nhận khoá của tỉnh"),
    "move_out": QT_TRANSLATE_NOOP("history", "Chuyển sổ sang máy khác, ngừng dùng ở máy này"),
    "move_in": QT_TRANSLATE_NOOP("history", "Mở sổ chuyển từ máy cũ"),
    "take_back": QT_TRANSLATE_NOOP("history", "Dùng lại sổ đã chuyển sang máy khác"),
}
_OTHER_WORK: Final = QT_TRANSLATE_NOOP("history", "Việc khác")
_EVENTS: Final = {"create": _ADDED, "delete": _DELETED, "restore": _RESTORED}


@dataclass(frozen=True, slots=True)
class Words:
    """Makes sentences from lines; `translate` gives them in the language of the window.

    With `masked`, numbers of persons show only their ends.
    """

    source: Readable
    translate: Translate | None = None
    masked: bool = False

    def say(self, template: str, **values: str) -> str:
        """Return a marked text of the context "history" with its places filled."""
        text = self.translate("history", template) if self.translate else template
        return text.format(**values)

    def label(self, text: str) -> str:
        """Return a label as it stands inside a sentence: "Hạn thẻ" becomes "hạn thẻ"."""
        shown = self.translate("fields", text) if self.translate else text
        return shown[:1].lower() + shown[1:] if shown[1:2].islower() else shown

    def step(self, stored: StoredStep | None) -> str:
        """Return the name of a step; what takes back and makes again says so."""
        if stored is None or not stored.step.template:
            return ""
        name = stored.step.text(self.translate)
        templates = {"undo": _UNDONE, "redo": _REDONE}
        return self.say(templates[stored.role], step=name) if stored.role in templates else name

    def record(
        self,
        kind: str,
        record_id: int,
        values: Mapping[str, object],
        then: AuditLine | None = None,
    ) -> str:
        """Return a record with its kind, as it was called then: "thành viên Lò Văn Bé"."""
        label = self.label(kind_of(kind).label)
        return f"{label} {record_name(self.source, kind, record_id, values, then=then)}"

    def added(self, kind: str) -> str:
        """Return that a record of the kind was added."""
        return self.say(_ADDED, record=self.label(kind_of(kind).label))

    def own(self, line: AuditLine) -> list[str]:
        """Return what a line says in the history of its own record."""
        if line.action in _EVENTS:
            return [self.say(_EVENTS[line.action], record=self.label(kind_of(line.kind).label))]
        return self.changes(line)

    def full(self, line: AuditLine) -> list[str]:
        """Return what a line says anywhere else: with the name of its record."""
        if line.row_id is None:
            told = province_note(line.action, line.after or {}, self.say, self.translate)
            return [told or self.say(_NOTES.get(line.action, _OTHER_WORK))]
        values = self._values(line, line.before or line.after)
        record = self.record(line.kind, line.row_id, values, line)
        if line.action in _EVENTS:
            return [self.say(_EVENTS[line.action], record=record)]
        named = record[:1].upper() + record[1:]
        changes = "; ".join(self.changes(line))
        return [self.say(_OF_RECORD, record=named, change=changes)] if changes else []

    def membership(self, line: AuditLine, household_id: int) -> list[str]:
        """Return what a line of a person says in the history of a household."""
        if line.row_id is None:
            return []
        if line.action in _EVENTS:
            return self.full(line)
        came = (line.after or {}).get("household_id") == household_id
        person = self.record("person", line.row_id, {}, line)
        return [self.say(_CAME if came else _LEFT, record=person[:1].upper() + person[1:])]

    def changes(self, line: AuditLine) -> list[str]:
        """Return one sentence for each field that a line changed, in the order of the form."""
        before, after = self._values(line, line.before), self._values(line, line.after)
        return [
            self.say(
                _CHANGED,
                label=self.label(label_of(spec)),
                before=self._shown(line, column, spec, before.get(column)),
                after=self._shown(line, column, spec, after.get(column)),
            )
            for spec in kind_of(line.kind).stored_fields
            if (column := column_of(spec)) in after
        ]

    def _shown(self, line: AuditLine, column: str, spec: FieldSpec, value: object) -> str:
        if value is None:
            return self.say(_NOTHING)
        for reference in foreign_keys():
            if (reference.kind, reference.column) == (line.kind, column) and isinstance(value, int):
                return record_name(self.source, reference.target, value, then=line)
        shown = spec.kind.show(value, self.translate) or self.say(_NOTHING)
        return spec.hide_numbers(shown) if self.masked else shown

    @staticmethod
    def _values(line: AuditLine, plain: Mapping[str, object] | None) -> dict[str, object]:
        return audit_lines.typed(table_name(line.kind), plain or {})


def label_of(spec: FieldSpec) -> str:
    """Return what a field is called where a link is shown by the other record's name.

    A person's household is typed by its code and shown by its head.
    """
    if spec.link is None or spec.link == spec.key:
        return spec.label
    return kind_of(spec.link).label


def column_of(spec: FieldSpec) -> str:
    """Return the column that holds a field: a link's holds an id."""
    return spec.key if spec.link is None else RESOLVE[spec.key][0]
