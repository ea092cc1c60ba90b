"""Which cells of a list tell a state, and how: the same in tables and on cards."""

import datetime
from collections.abc import Callable

from desktop.domain.cover_end import Stopped
from desktop.domain.list_query import EXPIRING_DAYS
from desktop.models.table_rows import CellForm, CellStyle, Tone

StyleOf = Callable[[object, datetime.date], CellStyle | None]


def cover_style(days: object) -> CellStyle:
    """Return the style of a card's state, as `CoverStatus` holds one."""
    if isinstance(days, datetime.date):
        return CellStyle(Tone.INFO, CellForm.PILL, "clock")
    if isinstance(days, Stopped):
        return CellStyle(Tone.MUTED)
    if not isinstance(days, int) or days < 0:
        return CellStyle(Tone.ERROR, CellForm.PILL)
    if days <= EXPIRING_DAYS:
        return CellStyle(Tone.WARNING, CellForm.PILL)
    return CellStyle(Tone.OK)


def end_style(end: object, today: datetime.date) -> CellStyle | None:
    """Return the style of the day something ends; a day far ahead needs none."""
    if not isinstance(end, datetime.date):
        return None
    days = (end - today).days
    if days < 0:
        return CellStyle(Tone.ERROR)
    return CellStyle(Tone.WARNING) if days <= EXPIRING_DAYS else None


def _cover(value: object, today: datetime.date) -> CellStyle:
    del today
    return cover_style(value)


def _code(styles: dict[str, CellStyle]) -> StyleOf:
    def style(value: object, today: datetime.date) -> CellStyle | None:
        del today
        return styles.get(str(value))

    return style


STYLES: dict[tuple[str, str], StyleOf] = {
    ("person", "hi_status"): _cover,
    ("household", "hi_status"): _cover,
    ("collector", "card_valid_to"): end_style,
    ("collector", "status"): _code(
        {
            "active": CellStyle(Tone.OK),
            "paused": CellStyle(Tone.WARNING, CellForm.PILL),
            "left": CellStyle(Tone.MUTED),
        }
    ),
    ("organisation", "contract_to"): end_style,
    ("event", "state"): _code(
        {"held": CellStyle(Tone.OK), "planned": CellStyle(Tone.INFO, CellForm.PILL, "clock")}
    ),
    ("receipt", "status"): _code(
        {"valid": CellStyle(Tone.OK), "void": CellStyle(Tone.ERROR, CellForm.PILL, "close")}
    ),
    ("receipt_book", "state"): _code(
        {
            "open": CellStyle(Tone.OK),
            "returned": CellStyle(Tone.MUTED),
            "lost": CellStyle(Tone.ERROR, CellForm.PILL),
        }
    ),
    ("closing", "remit_state"): _code(
        {
            "remitted": CellStyle(Tone.OK),
            "waiting": CellStyle(Tone.WARNING, CellForm.PILL, "clock"),
            "late": CellStyle(Tone.ERROR, CellForm.PILL),
        }
    ),
    ("submission_batch", "state"): _code(
        {
            "draft": CellStyle(Tone.INFO, CellForm.PILL, "pencil"),
            "sent": CellStyle(Tone.WARNING, CellForm.PILL, "clock"),
            "returned": CellStyle(Tone.ERROR, CellForm.PILL),
            "done": CellStyle(Tone.OK),
        }
    ),
    ("refund", "state"): _code(
        {
            "asked": CellStyle(Tone.INFO, CellForm.PILL, "pencil"),
            "sent": CellStyle(Tone.WARNING, CellForm.PILL, "clock"),
            "paid": CellStyle(Tone.OK),
            "refused": CellStyle(Tone.MUTED),
        }
    ),
    ("directive", "due_state"): _code(
        {
            "late": CellStyle(Tone.ERROR, CellForm.PILL),
            "soon": CellStyle(Tone.WARNING, CellForm.PILL, "clock"),
            "done": CellStyle(Tone.OK),
            "done_late": CellStyle(Tone.MUTED),
            "cancelled": CellStyle(Tone.MUTED),
        }
    ),
    ("left_out_row", "state"): _code(
        {
            "open": CellStyle(Tone.WARNING, CellForm.PILL, "clock"),
            "settled": CellStyle(Tone.OK),
            "taken_in": CellStyle(Tone.OK),
        }
    ),
    ("person", "life_status"): _code({"dead": CellStyle(Tone.MUTED)}),
}
"""(record kind, field) -> how a cell of that field tells its state."""
