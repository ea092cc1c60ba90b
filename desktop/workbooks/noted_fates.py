"""Notes that say of a person what a column should: died, moved away. Nothing is taken from them."""

import re
from typing import Final

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold
from desktop.workbooks.row_table import RowTable

_PARTS: Final = re.compile(r"[;,.()\n–]+|\s-\s")
_DIED: Final = re.compile(
    r"(?:da |bao |giam do |giam )?(?:chet|tu vong|qua doi|tu tran)\b.*"
    r"|(?:da )?mat(?: (?:ngay|thang|nam|tu|luc|hoi|roi|\d).*)?"
)
_LEFT: Final = re.compile(
    r"(?:da |moi |giam do )?(?:chuyen (?:di|noi (?:khac|o|cu tru))|(?:chuyen|cat|xoa) (?:ho )?khau"
    r"|khong con (?:o|cu tru|sinh song)|khong cu tru|xuat canh)\b(?! (?:den|ve day)).*"
)


def tell_noted_fates(table: RowTable) -> None:
    """Tell notes that a person died or left, where no column says so: the status stays.

    Only what a part of the note begins with is about the row's own person ("Con ông An đã mất" is
    not); a remark is too little to end a person's record.
    """
    if not table.has("note"):
        return
    lives = table.columns.get("life_status")
    stays = table.columns.get("residence_status")
    fates: dict[object, tuple[bool, bool]] = {None: (False, False)}
    for at, note in enumerate(table.columns["note"]):
        if note not in fates:
            fates[note] = told_fate(str(note))
        died, left = fates[note]
        if not (died or left):
            continue
        dead = lives is not None and lives[at] == "dead"
        gone = dead or (stays is not None and stays[at] == "moved_out")
        if (died and not dead) or (left and not gone):
            issue = Issue(
                "note.status",
                QT_TRANSLATE_NOOP(
                    "issues",
                    "Ghi chú “{note}” không đổi tình trạng của người này. Nếu đúng, ghi ở cột tình "
                    "trạng hoặc sửa trong hồ sơ.",
                ),
                Severity.WARNING,
                {"note": str(note)},
            )
            table.tell(at, "note", issue)


def told_fate(note: str) -> tuple[bool, bool]:
    """Return whether a note says that its person died, and that its person left."""
    parts = [fold(part) for part in _PARTS.split(note)]
    return any(map(_DIED.fullmatch, parts)), any(map(_LEFT.fullmatch, parts))
