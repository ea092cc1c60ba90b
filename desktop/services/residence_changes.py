"""Who came, left, went away for a time, came back or died: dated, with the reason, undoable.

Covers stay as they are: what becomes of a card is the insurance agency's to decide, and the plan
says what to do.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from desktop.domain.changes import Changes
from desktop.domain.errors import Issue
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.relations import HEAD
from desktop.domain.step import Step
from desktop.services.household_family import (
    Family,
    Line,
    Plan,
    day_problem,
    family_lines,
    head_problem,
    names_of,
    shown_name,
    unset_hint,
)
from desktop.services.household_writing import (
    head_words,
    note_line,
    refuse,
    require_same,
    require_same_member,
    settle,
)
from desktop.storage.database import Database
from desktop.storage.queries.homes import Home, Member
from desktop.storage.unit_of_work import UnitOfWork


class Movement(Enum):
    """What happened to a person's residence."""

    ARRIVED = "arrived"
    LEFT = "left"
    ABSENT = "absent"
    BACK = "back"
    DIED = "died"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidenceChange:
    """A movement of some members of one household, or of one person without a household.

    `status` is "permanent" or "temporary" for who came or came back; `place` is where from or
    where to; `family` tells the new head when the head is among those who left or died.
    """

    movement: Movement
    members: tuple[Member, ...]
    home: Home | None
    day: datetime.date
    status: str | None = None
    place: str | None = None
    reason: str | None = None
    family: Family = field(default_factory=Family)


_DONE: Mapping[Movement, str] = {
    Movement.ARRIVED: QT_TRANSLATE_NOOP("household_changes", "Ghi chuyển đến từ {date}: {names}."),
    Movement.LEFT: QT_TRANSLATE_NOOP("household_changes", "Ghi chuyển đi từ {date}: {names}."),
    Movement.ABSENT: QT_TRANSLATE_NOOP("household_changes", "Ghi tạm vắng từ {date}: {names}."),
    Movement.BACK: QT_TRANSLATE_NOOP("household_changes", "Ghi đã về từ {date}: {names}."),
    Movement.DIED: QT_TRANSLATE_NOOP("household_changes", "Ghi đã mất ngày {date}: {names}."),
}
_HINTS: Mapping[Movement, str] = {
    Movement.LEFT: QT_TRANSLATE_NOOP(
        "household_changes",
        "Thẻ BHYT còn hạn vẫn dùng được; nơi đến lo gia hạn. Người này không còn trong danh sách "
        "gia hạn của xã.",
    ),
    Movement.DIED: QT_TRANSLATE_NOOP(
        "household_changes",
        "Báo giảm thẻ với BHXH cơ sở. Tiền đã đóng cho thời gian còn lại được hoàn theo thủ tục "
        "606B.",
    ),
    Movement.ABSENT: QT_TRANSLATE_NOOP(
        "household_changes", "Người tạm vắng vẫn tính là người của xã và vẫn được nhắc hạn thẻ."
    ),
}
_STEPS: Mapping[Movement, str] = {
    Movement.ARRIVED: QT_TRANSLATE_NOOP("steps", "Ghi {names} chuyển đến"),
    Movement.LEFT: QT_TRANSLATE_NOOP("steps", "Ghi {names} chuyển đi"),
    Movement.ABSENT: QT_TRANSLATE_NOOP("steps", "Ghi {names} tạm vắng"),
    Movement.BACK: QT_TRANSLATE_NOOP("steps", "Ghi {names} đã về"),
    Movement.DIED: QT_TRANSLATE_NOOP("steps", "Ghi {names} đã mất"),
}
_STATUS: Mapping[Movement, str] = {Movement.LEFT: "moved_out", Movement.ABSENT: "absent"}
_GOES = frozenset({Movement.LEFT, Movement.DIED})
_NEEDS_STATUS = frozenset({Movement.ARRIVED, Movement.BACK})


def plan(asked: ResidenceChange, today: datetime.date) -> Plan:
    """Tell what a movement would write, what to look at, and what holds it back."""
    problems = day_problem(asked.day, today)
    if not asked.members:
        text = QT_TRANSLATE_NOOP("issues", "Chọn ít nhất một người.")
        problems["members"] = Issue("change.nobody", text)
    if asked.movement in _NEEDS_STATUS and asked.status not in ("permanent", "temporary"):
        text = QT_TRANSLATE_NOOP("issues", "Chọn thường trú hoặc tạm trú.")
        problems["status"] = Issue("change.status", text)
    hints: list[Line] = []
    for member in asked.members:
        problem = _refused(member, asked)
        if problem is not None:
            problems.setdefault("day" if problem.code == "change.before" else "members", problem)
        hints += _oddities(member, asked)
    staying = _staying(asked)
    if asked.home is not None and asked.movement in _GOES:
        problems |= head_problem(asked.home, staying, asked.family, "old_head")
    values = {"date": f"{asked.day:%d/%m/%Y}", "names": names_of(asked.members) or "…"}
    lines = [Line(_DONE[asked.movement], values)]
    if asked.home is not None and asked.family.head_id is not None:
        lines += family_lines(asked.home, asked.family)
        hints += unset_hint((m for m in staying if m.lives_here), asked.family)
    if not asked.members:
        return Plan((), (), problems)
    if asked.movement in _HINTS and (asked.movement not in _GOES or _has_card(asked)):
        hints.append(Line(_HINTS[asked.movement]))
    return Plan(tuple(lines), tuple(hints), problems)


def _has_card(asked: ResidenceChange) -> bool:
    """Tell whether a card of somebody was valid still on the day."""
    return any(each.card_end is not None and each.card_end >= asked.day for each in asked.members)


def loses_head(asked: ResidenceChange) -> bool:
    """Tell whether a household with others in it is left without its head."""
    home = asked.home
    if home is None or home.head is None or asked.movement not in _GOES:
        return False
    goes = any(member.id == home.head.id for member in asked.members)
    return goes and any(member.lives_here for member in _staying(asked))


def _staying(asked: ResidenceChange) -> tuple[Member, ...]:
    gone = {member.id for member in asked.members}
    return () if asked.home is None else tuple(m for m in asked.home.members if m.id not in gone)


def _refused(member: Member, asked: ResidenceChange) -> Issue | None:
    values = {"name": shown_name(member.name), "date": f"{asked.day:%d/%m/%Y}"}
    if member.life_status == "dead":
        text = QT_TRANSLATE_NOOP(
            "issues", "{name} đã ghi là đã mất. Nếu ghi nhầm, sửa “Tình trạng” ở phiếu thành viên."
        )
        return Issue("change.dead", text, values=values)
    if member.birth is not None and asked.day < member.birth.first_day():
        text = QT_TRANSLATE_NOOP("issues", "Ngày {date} trước ngày sinh của {name} ({birth}).")
        return Issue("change.before", text, values=values | {"birth": member.birth.show()})
    if asked.movement is Movement.LEFT and member.residence_status == "moved_out":
        text = QT_TRANSLATE_NOOP("issues", "{name} đã ghi là chuyển đi rồi.")
        return Issue("change.moved", text, values=values)
    if asked.movement is Movement.BACK and member.residence_status not in ("absent", "moved_out"):
        text = QT_TRANSLATE_NOOP("issues", "{name} không ghi là tạm vắng hay chuyển đi.")
        return Issue("change.here", text, values=values)
    return None


def _oddities(member: Member, asked: ResidenceChange) -> list[Line]:
    """Tell what looks odd but may be right: receipts and covers after a death, an older entry."""
    name, found = shown_name(member.name), []
    if asked.movement is Movement.DIED and member.last_receipt and member.last_receipt > asked.day:
        text = QT_TRANSLATE_NOOP(
            "household_changes",
            "{name} có biên lai ngày {date}, sau ngày mất. Kiểm tra lại ngày hoặc biên lai.",
        )
        found.append(Line(text, {"name": name, "date": f"{member.last_receipt:%d/%m/%Y}"}))
    if member.residence_date and asked.day < member.residence_date:
        text = QT_TRANSLATE_NOOP(
            "household_changes", "Cư trú của {name} đã ghi từ {date}, sau ngày này."
        )
        found.append(Line(text, {"name": name, "date": f"{member.residence_date:%d/%m/%Y}"}))
    if asked.movement in _GOES and member.card_end and member.card_end > asked.day:
        text = QT_TRANSLATE_NOOP("household_changes", "Thẻ BHYT của {name} còn hạn đến {date}.")
        found.append(Line(text, {"name": name, "date": f"{member.card_end:%d/%m/%Y}"}))
    return found


def record(
    database: Database, asked: ResidenceChange, *, today: datetime.date, who: str
) -> Changes:
    """Write a movement, and the new head of a household that lost its head, in one step.

    Raises:
        RecordInvalid: something is missing or wrong; `problems` tells it by field.
        RecordMissing, ChangedByAnotherUser: a record is gone, or no longer as it was seen.
    """
    refuse(plan(asked, today))
    with database.write(who, step_of(asked)) as unit:
        write(unit, asked)
    return unit.changes


def step_of(asked: ResidenceChange) -> Step:
    """Return the name of a movement for "Hoàn tác"."""
    return Step(_STEPS[asked.movement], {"names": names_of(asked.members)})


def write(unit: UnitOfWork, asked: ResidenceChange) -> None:
    """Write a movement that its plan lets through, as part of a unit of work.

    Raises:
        RecordMissing, ChangedByAnotherUser: a record is gone, or no longer as it was seen.
    """
    if asked.home is not None:
        require_same(unit, asked.home)
    for member in asked.members:
        if asked.home is None:
            require_same_member(unit, member)
        unit.update("person", member.id, _values(member, asked), member.version)
    if asked.home is not None and asked.family.head_id is not None:
        _follow(unit, asked.home, asked)


def _values(member: Member, asked: ResidenceChange) -> dict[str, object]:
    if asked.movement is Movement.DIED:
        return {"life_status": "dead", "life_date": asked.day, "life_reason": asked.reason}
    status = _STATUS.get(asked.movement, asked.status)
    reason = ". ".join(part for part in (_place_words(asked), asked.reason) if part)
    return {
        "residence_status": status or member.residence_status,
        "residence_date": asked.day,
        "residence_reason": reason or None,
    }


def _place_words(asked: ResidenceChange) -> str:
    if not asked.place:
        return ""
    comes = asked.movement in _NEEDS_STATUS
    return f"Từ {asked.place}" if comes else f"Đến {asked.place}"


def _follow(unit: UnitOfWork, home: Home, asked: ResidenceChange) -> None:
    """Write the new head; the former one stays a member as the person who wrote it said."""
    head = home.member(asked.family.head_id)
    former = home.head
    why = ""
    if former is not None and any(member.id == former.id for member in asked.members):
        died = asked.movement is Movement.DIED
        why = f"{shown_name(former.name)} {'đã mất' if died else 'chuyển đi'}"
    words = head_words(home, head)
    note = note_line(asked.day, words, why or None)
    relations = {key: said for key, said in asked.family.relations.items() if said != HEAD}
    settle(unit, home, home.members, Family(asked.family.head_id, relations), note)
