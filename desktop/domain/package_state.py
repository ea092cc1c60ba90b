"""What became of a package that came in, and what a key of a commune is worth."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from desktop.domain.errors import UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate


class PackageState(StrEnum):
    """The state of a file that came in; only ACCEPTED counts anywhere."""

    ACCEPTED = "accepted"
    WAITING_KEY = "waiting_key"
    """Whole and signed, but nobody confirmed yet that the key is the commune's."""
    WAITING = "waiting"
    """A newer version of what counts: somebody decides whether it takes its place."""
    RETURNED = "returned"
    """Sent back by hand, with the reason for the commune."""
    REFUSED = "refused"
    """Never taken in: damaged, edited, foreign, of another period."""
    SUPERSEDED = "superseded"
    """Counted until a newer version came."""


class KeyState(StrEnum):
    """What a key is worth."""

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    REPLACED = "replaced"
    """The commune has a newer one; packages signed with this one are not taken any more."""
    REFUSED = "refused"


STATE_LABELS = {
    PackageState.ACCEPTED: QT_TRANSLATE_NOOP("packages", "Đã nhận"),
    PackageState.WAITING_KEY: QT_TRANSLATE_NOOP("packages", "Chờ xác nhận khoá"),
    PackageState.WAITING: QT_TRANSLATE_NOOP("packages", "Chờ kiểm"),
    PackageState.RETURNED: QT_TRANSLATE_NOOP("packages", "Trả lại"),
    PackageState.REFUSED: QT_TRANSLATE_NOOP("packages", "Không nhận"),
    PackageState.SUPERSEDED: QT_TRANSLATE_NOOP("packages", "Đã có lần mới"),
}
KEY_LABELS = {
    KeyState.WAITING: QT_TRANSLATE_NOOP("packages", "Chờ xác nhận"),
    KeyState.CONFIRMED: QT_TRANSLATE_NOOP("packages", "Đã xác nhận"),
    KeyState.REPLACED: QT_TRANSLATE_NOOP("packages", "Đã thay"),
    KeyState.REFUSED: QT_TRANSLATE_NOOP("packages", "Không công nhận"),
}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a package does not count: a code for programs and one sentence for people.

    `template` is a marked text of the context "errors" with places for `values`; the value
    "indicator" is the marked name of an indicator (context "reports") and is translated too.
    """

    code: str
    template: str
    values: Mapping[str, str | int] = field(default_factory=dict)

    @classmethod
    def of(cls, error: UserFacingError) -> Self:
        """Return the reason that an error of reading tells."""
        told = {"where": error.where or "", **error.values}
        values = {
            key: value if isinstance(value, int) else str(value) for key, value in told.items()
        }
        return cls(error.code, error.template, values)

    @classmethod
    def typed(cls, code: str, text: str) -> Self:
        """Return what a person typed; it is in no language list."""
        return cls(code, "{text}", {"text": text})

    @classmethod
    def from_json(cls, code: str, stored: str) -> Self:
        """Read the stored form back."""
        template, values = json.loads(stored)
        return cls(code, template, values)

    def to_json(self) -> str:
        """Return the form that is stored beside the code."""
        return json.dumps([self.template, dict(self.values)], ensure_ascii=False)

    def text(self, translate: Translate | None = None) -> str:
        """Return the sentence, translated when a translator is given."""
        if translate is None:
            return self.template.format(**self.values)
        values = dict(self.values)
        if "indicator" in values:
            values["indicator"] = translate("reports", str(values["indicator"]))
        return translate("errors", self.template).format(**values)
