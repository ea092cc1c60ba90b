"""What the command line tells of a locked month that counts otherwise than when it was locked."""

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.reports.locked_change import LockedChange


def changes_told(changes: "Sequence[LockedChange]") -> list[str]:
    """Return a line for each figure that moved, with its reasons; none when none did."""
    if not changes:
        return []
    return [
        "Chú ý: số liệu kỳ đã khoá sổ nay khác lúc khoá.",
        *(f"- {one.told()}. Lý do: {'; '.join(one.reasons())}." for one in changes),
    ]


def changes_as_json(changes: "Sequence[LockedChange]") -> dict[str, object]:
    """Return the changes under their key of the document; no key when nothing moved."""
    if not changes:
        return {}
    return {
        "since_lock": [
            {
                "period": one.month,
                "indicator": one.key,
                "before": _plain(one.before),
                "after": _plain(one.after),
                "reasons": list(one.reasons()),
            }
            for one in changes
        ]
    }


def _plain(value: int | Decimal | None) -> int | float | None:
    return float(value) if isinstance(value, Decimal) else value
