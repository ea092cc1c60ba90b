"""What the window says of a locked month that counts otherwise than when it was locked."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from desktop.domain.indicator import show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.reports.locked_change import LockedChange

MOST_SHOWN: Final = 5
_HEADING: Final = QT_TRANSLATE_NOOP("LockedChanges", "Chỉ tiêu khác lúc khoá sổ: {count}")
_CHANGE: Final = QT_TRANSLATE_NOOP("LockedChanges", "{name}, {month}: {before} thành {after}")
_MORE: Final = QT_TRANSLATE_NOOP("LockedChanges", "Chỉ tiêu khác nữa: {count}")
_REASONS: Final = QT_TRANSLATE_NOOP("LockedChanges", "Lý do: {reasons}")


def locked_change_lines(changes: "Sequence[LockedChange]") -> list[str]:
    """Return how many figures moved, which, and why; nothing when none did."""
    if not changes:
        return []
    said = partial(QCoreApplication.translate, "LockedChanges")
    reported = partial(QCoreApplication.translate, "reports")
    lines = [said(_HEADING).format(count=show_number(len(changes)))]
    lines += [
        said(_CHANGE).format(
            name=reported(one.name),
            month=one.show_month(),
            before=show_number(one.before),
            after=show_number(one.after),
        )
        for one in changes[:MOST_SHOWN]
    ]
    if len(changes) > MOST_SHOWN:
        lines.append(said(_MORE).format(count=show_number(len(changes) - MOST_SHOWN)))
    reasons = list(dict.fromkeys(told for one in changes for told in one.reasons(reported)))
    told = "; ".join(reasons[:MOST_SHOWN]) + ("; …" if len(reasons) > MOST_SHOWN else "")
    return [*lines, said(_REASONS).format(reasons=told)]
