"""Fields whose value is one code of a table, and the status of a cover."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from typing_extensions import override

from desktop.domain import code_tables, reference_data
from desktop.domain.code_tables import CodeTable
from desktop.domain.cover_end import END_REASONS, Stopped
from desktop.domain.errors import Issue, Severity
from desktop.domain.list_query import EXPIRING_DAYS
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.vietnamese_text import nfc
from desktop.fields.field_kinds import FieldKind, ParseContext, Parsed, RawValue, raw_text

_SHORT_TABLE = 8


@dataclass(frozen=True, slots=True)
class Choice(FieldKind):
    """One code of a table; read by code, label or alias, shown by label.

    `table` is asked for at first use, so that reference data are not read at start-up;
    `lenient` codes only warn about an unknown word and leave the field empty;
    `words` are cell marks that mean a code in this field only.
    """

    editor: ClassVar[str] = "choice"
    table: Callable[[], CodeTable]
    lenient: bool = True
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def options(self) -> tuple[tuple[str, str], ...]:
        """(code, label) in the table's order."""
        return tuple((code.code, code.label) for code in self.table().codes)

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        text = nfc(raw_text(raw))
        if not text:
            return Parsed(None)
        code = self.words.get(text.lower()) or self.table().code_of(text)
        if code is not None:
            return Parsed(code)
        return Parsed(None, (self._unknown(text),))

    def _unknown(self, text: str) -> Issue:
        """Name every choice of a short table, and a few codes of a long one."""
        severity = Severity.WARNING if self.lenient else Severity.ERROR
        if len(self.options) <= _SHORT_TABLE:
            template = QT_TRANSLATE_NOOP(
                "issues", "“{text}” không có trong danh mục. Chọn: {allowed}."
            )
            allowed = ", ".join(label for _, label in self.options)
        else:
            template = QT_TRANSLATE_NOOP(
                "issues", "“{text}” không có trong danh mục. Ghi tên hoặc mã, ví dụ {allowed}."
            )
            allowed = ", ".join(f"{code} ({label})" for code, label in self.options[:2])
        return Issue("choice.unknown", template, severity, {"text": text, "allowed": allowed})

    @override
    def show(self, value: object | None, translate: Translate | None = None) -> str:
        if value is None:
            return ""
        label = self.table().label_of(str(value))
        if label is None:
            return str(value)
        return translate("fields", label) if translate else label

    def told(self, translate: Translate) -> tuple[tuple[str, str], ...]:
        """Return the options as (code, label) in another language."""
        return tuple((code, translate("fields", label)) for code, label in self.options)


@dataclass(frozen=True, slots=True)
class CoverStatus(FieldKind):
    """Days left on a card (negative: ended); None means no card at all.

    A date is the first day of a card that is paid for and has not begun, with none that holds;
    `Stopped` tells that the holder took part until a day and does not go on.
    """

    editor: ClassVar[str] = "none"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        raise TypeError("a cover's status is computed, never read")

    @override
    def show(self, value: object | None, translate: Translate | None = None) -> str:
        if isinstance(value, datetime.date):
            begins = QT_TRANSLATE_NOOP("fields", "Thẻ từ {day}")
            return (translate("fields", begins) if translate else begins).format(
                day=f"{value:%d/%m/%Y}"
            )
        if isinstance(value, Stopped):
            stopped = QT_TRANSLATE_NOOP("fields", "Dừng {day}")
            return (translate("fields", stopped) if translate else stopped).format(
                day=f"{value.last_day:%d/%m/%Y}"
            )
        template, days = self._sentence(value)
        return (translate("fields", template) if translate else template).format(days=days)

    @override
    def excel_value(self, value: object | None) -> object | None:
        """Return what the screen shows: no card is a state too, not an empty cell."""
        return self.show(value)

    @staticmethod
    def _sentence(value: object | None) -> tuple[str, int]:
        if not isinstance(value, int):
            return QT_TRANSLATE_NOOP("fields", "Chưa có thẻ"), 0
        if value < 0:
            return QT_TRANSLATE_NOOP("fields", "Quá hạn"), -value
        if value > EXPIRING_DAYS:
            return QT_TRANSLATE_NOOP("fields", "Còn hạn"), value
        if value == 0:
            return QT_TRANSLATE_NOOP("fields", "Hết hạn hôm nay"), 0
        return QT_TRANSLATE_NOOP("fields", "Còn {days} ngày"), value


SEX = Choice(lambda: code_tables.SEXES, words={"x": "F"})
"""A cell marked `x` means Nữ, as in the import files of BHXH."""
HOUSEHOLD_CLASS = Choice(lambda: code_tables.HOUSEHOLD_CLASSES)
RESIDENCE_STATUS = Choice(lambda: code_tables.RESIDENCE_STATUSES)
LIFE_STATUS = Choice(lambda: code_tables.LIFE_STATUSES)
SCHEME = Choice(lambda: code_tables.SCHEMES, lenient=False)
COLLECTOR_STATUS = Choice(lambda: code_tables.COLLECTOR_STATUSES)
EVENT_TYPE = Choice(lambda: code_tables.EVENT_TYPES, lenient=False)
EVENT_STATE = Choice(lambda: code_tables.EVENT_STATES)
ETHNIC_GROUP = Choice(reference_data.ethnic_groups)
RELATION = Choice(reference_data.relations)
HI_GROUP = Choice(reference_data.hi_groups)
COVER_STATUS = CoverStatus()
END_REASON = Choice(lambda: END_REASONS, lenient=False)
