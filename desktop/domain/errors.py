"""What can go wrong and is expected: errors for the user, issues for one cell or field.

Everything else that is raised is a bug and reaches the crash window.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import ClassVar

from typing_extensions import override

from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.step import Step


class UserFacingError(Exception):
    """An expected failure, told in one plain sentence: what is wrong, where, what to do.

    `template` is the marked Vietnamese source text with `{named}` places for `values`;
    `code` is stable English for programs (`workbook.damaged`); `where` is a file, cell or field.
    """

    context: ClassVar[str] = "errors"

    def __init__(
        self, code: str, template: str, /, where: str | None = None, **values: object
    ) -> None:
        """Keep the parts; the text is made at use, in the language of that moment."""
        self.code = code
        self.template = template
        self.where = where
        self.values: Mapping[str, object] = values
        super().__init__(code)

    def text(self, translate: Translate | None = None) -> str:
        """Return the sentence, translated when a translator is given."""
        template = translate(self.context, self.template) if translate else self.template
        return template.format(**{"where": self.where or "", **self.values})


class InvalidInput(UserFacingError):
    """A value or request that the user can correct."""


class RecordInvalid(UserFacingError):
    """A record cannot be saved; `problems` holds the issues by field key."""

    def __init__(
        self, code: str, template: str, problems: Mapping[str, "Issue"], where: str | None = None
    ) -> None:
        """Keep the issues of the fields beside the sentence."""
        super().__init__(code, template, where, count=len(problems))
        self.problems = problems


class RecordMissing(UserFacingError):
    """The record was deleted meanwhile."""


class ChangedByAnotherUser(UserFacingError):
    """The record's row version moved since it was read; nothing was written."""


class DatabaseUnusable(UserFacingError):
    """The database cannot be opened or written; of this unit of work nothing was written.

    `in_part` is the sentence for where units before it were written for good; "" where the usual
    one, which may say that nothing was, holds then too.
    """

    def __init__(
        self,
        code: str,
        template: str,
        /,
        where: str | None = None,
        *,
        in_part: str = "",
        **values: object,
    ) -> None:
        """Keep both sentences."""
        super().__init__(code, template, where, **values)
        self.in_part = in_part


class WrittenInPart(DatabaseUnusable):
    """A work of several units ended early; the units before the failed one are written for good."""

    def __init__(self, reason: DatabaseUnusable, units: int, last: Step | None) -> None:
        """Say why it ended (`reason`), how many units stand, and the name of the last of them."""
        named = QT_TRANSLATE_NOOP(
            "errors",
            "{reason} Những phần trước đã ghi xong (số phần: {units}, cuối cùng: “{last}”). "
            "Xem trang Lịch sử, rồi chỉ làm tiếp phần còn lại.",
        )
        unnamed = QT_TRANSLATE_NOOP(
            "errors",
            "{reason} Những phần trước đã ghi xong (số phần: {units}). "
            "Xem trang Lịch sử, rồi chỉ làm tiếp phần còn lại.",
        )
        template = unnamed if last is None else named
        super().__init__(f"{reason.code}_part", template, reason.where, units=units)
        self.reason = reason
        self.last = last

    @override
    def text(self, translate: Translate | None = None) -> str:
        why, template = self.reason.in_part, self.template
        if translate is not None:
            why, template = translate(self.context, why), translate(self.context, template)
        told = why.format(where=self.where or "", **self.reason.values)
        last = "" if self.last is None else self.last.text(translate)
        return template.format(reason=told, last=last, **self.values)


class WorkbookUnreadable(UserFacingError):
    """The workbook cannot be read: damaged, foreign, protected, too large or locked."""


class ImportRefused(UserFacingError):
    """The import cannot go on; nothing was written."""


class OutputUnwritable(UserFacingError):
    """The target file cannot be written: folder missing, disk full, open in Excel."""


class Cancelled(Exception):
    """The user stopped a long job; the data stay as they were."""


class Severity(Enum):
    """How much an issue weighs, from worst to least."""

    ERROR = "error"
    """The row or field cannot be written."""
    DOUBT = "doubt"
    """Could be meant in two ways: held back until a person decides."""
    WARNING = "warning"
    """Written as it is, and told."""
    REPAIRED = "repaired"
    """Written after a repair that is told (a lost zero, an old phone prefix)."""


@dataclass(frozen=True, slots=True)
class Issue:
    """One finding about one value; the caller knows the cell or field it belongs to."""

    code: str
    template: str
    severity: Severity = Severity.ERROR
    values: Mapping[str, object] = field(default_factory=dict)

    def text(self, translate: Translate | None = None) -> str:
        """Return the sentence, translated when a translator is given."""
        template = translate("issues", self.template) if translate else self.template
        return template.format(**self.values)

    @property
    def blocks(self) -> bool:
        """Whether the value cannot be written."""
        return self.severity is Severity.ERROR
