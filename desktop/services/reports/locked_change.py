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
_CHANGE: Final = QT_TRANSLATE_NOOP("reports", "{name} tháng {month}: {before} thành {after}")


@dataclass(frozen=True, slots=True)
class LockedChange:
    """A figure of a locked month that is another today; `month` is YYYY-MM.

    `late` are the entries that came late and moved it; `is_mended` tells that records which were
    written otherwise since the lock moved it too.
    """

    month: str
    key: str
    name: str
    before: int | Decimal | None
    after: int | Decimal | None
    late: tuple[CorrectionRow, ...] = ()
    is_mended: bool = True

    @property
    def delta(self) -> int | None:
        """By how much a whole number differs; None for a rate."""
        if isinstance(self.before, int) and isinstance(self.after, int):
            return self.after - self.before
        return None

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
        return (*dict.fromkeys(late), *((say(_MENDED),) if self.is_mended else ()))

    def causes(self) -> tuple[str, ...]:
        """Return why without free texts, which may name somebody: for a package."""
        late = dict.fromkeys(one.subject for one in self.late)
        return (*late, *((_MENDED,) if self.is_mended else ()))
