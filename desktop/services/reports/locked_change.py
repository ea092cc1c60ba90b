"""A figure of a locked month that is another today, and what moved it."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from desktop.domain.indicator import show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.queries.reports import CorrectionRow

_LATE: Final = QT_TRANSLATE_NOOP("reports", "{subject}: {reason}")
_MENDED: Final = QT_TRANSLATE_NOOP("reports", "Dữ liệu được sửa sau khi khoá sổ")
_MENDED_OF: Final = QT_TRANSLATE_NOOP("reports", "Dữ liệu được sửa sau khi khoá sổ: {names}")
_MENDED_MORE: Final = QT_TRANSLATE_NOOP(
    "reports", "Dữ liệu được sửa sau khi khoá sổ: {names} và {count} bản ghi khác"
)
_MENDED_COUNT: Final = QT_TRANSLATE_NOOP(
    "reports", "Dữ liệu được sửa sau khi khoá sổ (bản ghi: {count})"
)
_MOST_NAMED: Final = 5
_CHANGE: Final = QT_TRANSLATE_NOOP("reports", "{name} tháng {month}: {before} thành {after}")


@dataclass(frozen=True, slots=True)
class LockedChange:
    """A figure of a locked month that is another today; `month` is YYYY-MM.

    `late` are the entries that came late and moved it; `is_mended` tells that records which were
    written otherwise since the lock moved it too; `mended` are whom these are about, as far as the
    audit knows.
    """

    month: str
    key: str
    name: str
    before: int | Decimal | None
    after: int | Decimal | None
    late: tuple[CorrectionRow, ...] = ()
    is_mended: bool = True
    mended: tuple[str, ...] = ()

    @property
    def delta(self) -> int | Decimal | None:
        """By how much it differs, a rate in points; None where it could not be told."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before

    def show_month(self) -> str:
        """Return the month as people write it: 10/2026."""
        year, month = self.month.split("-")
        return f"{month}/{year}"

    def told(self) -> str:
        """Return the change in one Vietnamese line, without its reasons."""
        return _CHANGE.format(
            name=self.name,
            month=self.show_month(),
            before=show_number(self.before),
            after=show_number(self.after),
        )

    def reasons(self, say: Callable[[str], str] = str) -> tuple[str, ...]:
        """Return why, as the office wrote it; `say` gives our own words in another language."""
        late = [_LATE.format(subject=one.subject, reason=one.reason) for one in self.late]
        return (*dict.fromkeys(late), *self._mended(say))

    def causes(self) -> tuple[str, ...]:
        """Return why without free texts and names, which may tell of somebody: for a package."""
        late = dict.fromkeys(one.subject for one in self.late)
        if not self.is_mended or not self.mended:
            return (*late, *((_MENDED,) if self.is_mended else ()))
        return (*late, _MENDED_COUNT.format(count=show_number(len(self.mended))))

    def _mended(self, say: Callable[[str], str]) -> tuple[str, ...]:
        if not self.is_mended:
            return ()
        if not self.mended:
            return (say(_MENDED),)
        names, more = ", ".join(self.mended[:_MOST_NAMED]), len(self.mended) - _MOST_NAMED
        if more <= 0:
            return (say(_MENDED_OF).format(names=names),)
        return (say(_MENDED_MORE).format(names=names, count=show_number(more)),)
