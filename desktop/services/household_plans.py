"""What a change of households would do, told before it is written: split, merge, head, move.

Everything here is computed from what was read (`storage.queries.homes`); nothing is written.
"""

import datetime
from dataclasses import dataclass, field

from desktop.domain.errors import Issue
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.relations import HEAD
from desktop.fields.choices import HOUSEHOLD_CLASS, RELATION
from desktop.services.household_family import (
    CHOOSE_HEAD,
    CHOOSE_RESIDENT,
    COVERS_STAY,
    NOTE_BOTH,
    NOTE_HOME,
    NOTE_PERSON,
    OTHER_COMMUNE,
    Family,
    Line,
    Plan,
    day_problem,
    family_lines,
    head_problem,
    home_words,
    issue,
    lives,
    minor_hint,
    names_of,
    shown_name,
    unset_hint,
    words_of,
)
from desktop.storage.queries.homes import Home, Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """Members leave to form a household of their own (tách hộ)."""

    home: Home
    leaving: frozenset[int]
    new_family: Family
    old_family: Family = field(default_factory=Family)
    code: str | None = None
    neighbourhood: str | None = None
    address: str | None = None
    day: datetime.date
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """One household joins another, which stays (nhập hộ)."""

    stays: Home
    goes: Home
    family: Family = field(default_factory=Family)
    day: datetime.date
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewHead:
    """Another member becomes head (đổi chủ hộ)."""

    home: Home
    family: Family
    day: datetime.date
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One person goes to another household, or to none ("chưa xếp hộ": `target` is None)."""

    member: Member
    home: Home | None
    target: Home | None
    relation: str | None = None
    family: Family = field(default_factory=Family)
    day: datetime.date
    reason: str | None = None


# Plans


def plan_split(asked: Split, today: datetime.date) -> Plan:
    """Tell what a split would do."""
    home = asked.home
    leaving = [member for member in home.members if member.id in asked.leaving]
    staying = [member for member in home.members if member.id not in asked.leaving]
    problems = day_problem(asked.day, today)
    if not leaving:
        problems["leaving"] = issue(QT_TRANSLATE_NOOP("issues", "Chọn ít nhất một người tách ra."))
    elif not staying:
        text = QT_TRANSLATE_NOOP(
            "issues",
            "Cả hộ cùng đi thì không phải tách hộ. Bớt người, hoặc sửa địa chỉ của hộ.",
        )
        problems["leaving"] = issue(text)
    if leaving and not lives(leaving, asked.new_family.head_id):
        text = QT_TRANSLATE_NOOP("issues", "Chọn chủ hộ mới trong số người tách ra.")
        problems["new_head"] = issue(text)
    problems |= head_problem(home, staying, asked.old_family, "old_head")
    head = home.member(asked.new_family.head_id)
    lines = [
        Line(
            QT_TRANSLATE_NOOP(
                "household_changes", "Lập hộ mới {code}: chủ hộ {head}, {count} người ({names})."
            ),
            {
                "code": asked.code or "…",
                "head": shown_name(head.name) if head else "…",
                "count": len(leaving),
                "names": names_of(leaving),
            },
        ),
        Line(
            QT_TRANSLATE_NOOP("household_changes", "Hộ {home} còn {count} người."),
            {"home": home_words(home), "count": len(staying)},
        ),
        *family_lines(home, asked.old_family),
        NOTE_BOTH,
        COVERS_STAY,
    ]
    hints = [*minor_hint(head, asked.day)]
    if home.household_class not in (None, "other"):
        shown = HOUSEHOLD_CLASS.show(home.household_class)
        text = QT_TRANSLATE_NOOP(
            "household_changes",
            "Hộ mới chưa có diện hộ: {name} là của hộ cũ, hộ mới phải được xét riêng.",
        )
        hints.append(Line(text, {"name": shown}))
    if not leaving:
        return Plan((), (), problems)
    return Plan(tuple(lines), (*hints, *unset_hint(leaving, asked.new_family)), problems)


def plan_merge(asked: Merge, today: datetime.date) -> Plan:
    """Tell what joining two households would do."""
    stays, goes = asked.stays, asked.goes
    problems = day_problem(asked.day, today)
    everyone = (*stays.members, *goes.members)
    if stays.id == goes.id:
        problems["target"] = issue(
            QT_TRANSLATE_NOOP("issues", "Đây là chính hộ này. Chọn hộ khác.")
        )
    elif stays.commune_code != goes.commune_code:
        problems["target"] = issue(OTHER_COMMUNE)
    heads = {home.head.id for home in (stays, goes) if home.head is not None}
    if asked.family.head_id is None and len(heads) > 1 and stays.head is None:
        problems["head"] = issue(CHOOSE_HEAD)
    if asked.family.head_id is not None and not lives(everyone, asked.family.head_id):
        problems["head"] = issue(CHOOSE_RESIDENT)
    if asked.family.head_id is None and stays.head is None and everyone:
        problems["head"] = issue(CHOOSE_HEAD)
    lines = [
        Line(
            QT_TRANSLATE_NOOP(
                "household_changes", "Chuyển {count} người từ hộ {goes} sang hộ {stays}: {names}."
            ),
            {
                "count": len(goes.members),
                "goes": home_words(goes),
                "stays": home_words(stays),
                "names": names_of(goes.members) or "…",
            },
        ),
        *family_lines(stays, asked.family, everyone),
        Line(
            QT_TRANSLATE_NOOP(
                "household_changes",
                "Xoá hộ {goes}; mã hộ, địa chỉ và ghi chú của hộ ấy ghi vào ghi chú hộ này.",
            ),
            {"goes": home_words(goes)},
        ),
        COVERS_STAY,
    ]
    hints = list(unset_hint(goes.members, asked.family))
    if stays.household_class != goes.household_class:
        text = QT_TRANSLATE_NOOP(
            "household_changes",
            "Diện hộ hai bên khác nhau ({stays}; {goes}): giữ theo hộ ở lại, cần xem lại.",
        )
        shown = [HOUSEHOLD_CLASS.show(home.household_class) or "–" for home in (stays, goes)]
        hints.append(Line(text, {"stays": shown[0], "goes": shown[1]}))
    return Plan(tuple(lines), tuple(hints), problems)


def plan_head(asked: NewHead, today: datetime.date) -> Plan:
    """Tell what a new head would change."""
    home = asked.home
    problems = day_problem(asked.day, today)
    head = home.member(asked.family.head_id)
    if head is None or not head.lives_here:
        problems["head"] = issue(CHOOSE_RESIDENT)
    elif head == home.head:
        text = QT_TRANSLATE_NOOP("issues", "{name} đang là chủ hộ. Chọn người khác.")
        problems["head"] = Issue("change.head", text, values={"name": shown_name(head.name)})
    others = [member for member in home.members if head is None or member.id != head.id]
    hints = (*minor_hint(head, asked.day), *unset_hint(others, asked.family))
    return Plan((*family_lines(home, asked.family), NOTE_HOME), hints, problems)


def plan_move(asked: Move, today: datetime.date) -> Plan:
    """Tell what moving one person would do."""
    name = shown_name(asked.member.name)
    problems = day_problem(asked.day, today)
    lines = []
    if asked.target is None:
        text = QT_TRANSLATE_NOOP(
            "household_changes", "{name} ra khỏi hộ {home}, thành “chưa xếp hộ”."
        )
        lines.append(Line(text, {"name": name, "home": words_of(asked.home)}))
        if asked.home is None:
            text = QT_TRANSLATE_NOOP(
                "issues", "Người này chưa xếp hộ sẵn rồi. Chọn hộ để chuyển đến."
            )
            problems["target"] = issue(text)
    else:
        text = QT_TRANSLATE_NOOP(
            "household_changes", "{name} vào hộ {target}, quan hệ với chủ hộ: {relation}."
        )
        relation = RELATION.show(asked.relation) or "–"
        values = {"name": name, "target": home_words(asked.target), "relation": relation}
        lines.append(Line(text, values))
        problems |= _target_problems(asked, asked.target)
    if asked.home is not None:
        staying = [member for member in asked.home.members if member.id != asked.member.id]
        problems |= head_problem(asked.home, staying, asked.family, "old_head")
        lines += family_lines(asked.home, asked.family)
        if not staying:
            text = QT_TRANSLATE_NOOP(
                "household_changes", "Hộ {home} không còn ai; có thể xoá hộ ấy sau."
            )
            lines.append(Line(text, {"home": home_words(asked.home)}))
    return Plan((*lines, NOTE_PERSON, COVERS_STAY), (), problems)


def _target_problems(asked: Move, target: Home) -> dict[str, Issue]:
    if asked.home is not None and target.id == asked.home.id:
        text = QT_TRANSLATE_NOOP("issues", "Người này đang ở hộ ấy. Chọn hộ khác.")
        return {"target": issue(text)}
    if target.commune_code != asked.member.commune_code:
        return {"target": issue(OTHER_COMMUNE)}
    if asked.relation == HEAD and target.head is not None and target.head.lives_here:
        text = QT_TRANSLATE_NOOP(
            "issues", "Hộ ấy đã có chủ hộ {name}. Chọn quan hệ khác; đổi chủ hộ sau nếu cần."
        )
        name = shown_name(target.head.name)
        return {"relation": Issue("change.second_head", text, values={"name": name})}
    return {}
