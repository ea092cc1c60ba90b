"""Parts of plans that change who is head of a household: sentences, offers, what holds back."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from desktop.domain.dates import PartialDate, add_months
from desktop.domain.errors import Issue
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.relations import HEAD, Kin, offered_relation
from desktop.fields.choices import RELATION
from desktop.fields.field_kinds import Name
from desktop.storage.queries.homes import Home, Member

CONTEXT: Final = "household_changes"
ADULT_YEARS: Final = 18


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a plan: a marked text of `CONTEXT` with its values."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def text(self, translate: Translate | None = None) -> str:
        """Return the sentence, translated when a translator is given."""
        template = translate(CONTEXT, self.template) if translate else self.template
        return template.format(**self.values)


@dataclass(frozen=True, slots=True)
class Plan:
    """What would change (`lines`), what to look at (`hints`), and what holds it back by field."""

    lines: tuple[Line, ...]
    hints: tuple[Line, ...] = ()
    problems: Mapping[str, Issue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Family:
    """The head after a change (None: as it is) and the relations of others, as a person set them.

    A member whose relation is not named here keeps it.
    """

    head_id: int | None = None
    relations: Mapping[int, str | None] = field(default_factory=dict)


def shown_name(name: object) -> str:
    """Return a name as lists show it."""
    return Name().show(name)


def home_words(home: Home) -> str:
    """Return what a household is called in a sentence: code and head, as far as known."""
    head = shown_name(home.head_name)
    return " – ".join(part for part in (home.code or "", head) if part) or "…"


def offered(members: Iterable[Member], former: Member | None, head: Member) -> Family:
    """Return a family with relations offered for a new head; empty ones need a person's word."""
    is_head = _kin(head)
    relations: dict[int, str | None] = {}
    for member in members:
        if member.id == head.id:
            continue
        known = former is not None or head.relation == HEAD
        relations[member.id] = offered_relation(is_head, _kin(member)) if known else None
    return Family(head.id, relations)


def _kin(member: Member) -> Kin:
    return Kin(member.relation, member.sex, member.birth)


def day_problem(day: datetime.date, today: datetime.date) -> dict[str, Issue]:
    """Return what is wrong with the day on which something happened."""
    if day <= today:
        return {}
    text = QT_TRANSLATE_NOOP("issues", "Ngày {date} còn ở phía trước. Ghi khi việc đã xảy ra.")
    return {"day": Issue("change.future", text, values={"date": f"{day:%d/%m/%Y}"})}


def head_problem(
    home: Home, staying: Iterable[Member], family: Family, key: str
) -> dict[str, Issue]:
    """Return what is wrong with the head of a household that somebody leaves."""
    staying = list(staying)
    if family.head_id is not None:
        return {} if lives(staying, family.head_id) else {key: issue(CHOOSE_RESIDENT)}
    stays = home.head is None or any(member.id == home.head.id for member in staying)
    if stays or not any(member.lives_here for member in staying):
        return {}
    return {key: issue(CHOOSE_HEAD)}


def family_lines(
    home: Home, family: Family, members: Iterable[Member] | None = None
) -> tuple[Line, ...]:
    """Tell the new head and every relation that changes."""
    members = home.members if members is None else tuple(members)
    lines = []
    head = next((member for member in members if member.id == family.head_id), None)
    if head is not None and head != home.head:
        text = QT_TRANSLATE_NOOP("household_changes", "Chủ hộ {home}: {former} → {head}.")
        former = shown_name(home.head_name) or "–"
        values = {"home": home.code or "", "former": former, "head": shown_name(head.name)}
        lines.append(Line(text, values))
    changed = [
        f"{shown_name(member.name)} ({RELATION.show(relation)})"
        for member in members
        if (relation := family.relations.get(member.id, member.relation)) != member.relation
        and relation is not None
        and member.id != family.head_id
    ]
    if changed:
        text = QT_TRANSLATE_NOOP("household_changes", "Quan hệ với chủ hộ đổi: {names}.")
        lines.append(Line(text, {"names": ", ".join(changed)}))
    return tuple(lines)


def names_of(members: Iterable[Member]) -> str:
    """Return the names of members in one line."""
    return ", ".join(shown_name(member.name) for member in members)


def is_minor(birth: PartialDate | None, day: datetime.date) -> bool:
    """Tell whether somebody is surely under 18 on a day."""
    return birth is not None and add_months(birth.first_day(), 12 * ADULT_YEARS) > day


def minor_hint(head: Member | None, day: datetime.date) -> tuple[Line, ...]:
    """Tell that a head is under age, when it is so."""
    if head is None or not is_minor(head.birth, day):
        return ()
    text = QT_TRANSLATE_NOOP(
        "household_changes",
        "{name} chưa đủ 18 tuổi. Chỉ làm chủ hộ khi trong hộ không còn người lớn.",
    )
    return (Line(text, {"name": shown_name(head.name)}),)


def unset_hint(members: Iterable[Member], family: Family) -> tuple[Line, ...]:
    """Tell whose relation to the new head nobody has said yet."""
    unset = [
        member
        for member in members
        if member.id != family.head_id
        and family.relations.get(member.id, member.relation) in (None, HEAD)
    ]
    if not unset or family.head_id is None:
        return ()
    text = QT_TRANSLATE_NOOP(
        "household_changes", "Chưa rõ quan hệ với chủ hộ: {names}. Ghi sau cũng được."
    )
    return (Line(text, {"names": names_of(unset)}),)


def lives(members: Iterable[Member], person_id: int | None) -> bool:
    """Tell whether a person is among the members and lives here."""
    return any(member.id == person_id and member.lives_here for member in members)


def words_of(home: Home | None) -> str:
    """Return what a household is called, a dash for none."""
    return "–" if home is None else home_words(home)


def issue(template: str) -> Issue:
    """Return a refusal without values."""
    return Issue("change.refused", template)


CHOOSE_HEAD = QT_TRANSLATE_NOOP("issues", "Hộ chưa có chủ hộ mới. Chọn một người.")
CHOOSE_RESIDENT = QT_TRANSLATE_NOOP("issues", "Chọn chủ hộ trong số người đang ở trong hộ.")
OTHER_COMMUNE = QT_TRANSLATE_NOOP(
    "issues", "Hộ này thuộc xã khác. Ghi người chuyển đi ở xã này và chuyển đến ở xã kia."
)
COVERS_STAY = Line(
    QT_TRANSLATE_NOOP(
        "household_changes", "Thẻ BHYT, kỳ tham gia và biên lai của từng người giữ nguyên."
    )
)
NOTE_BOTH = Line(
    QT_TRANSLATE_NOOP("household_changes", "Ngày và lý do ghi vào ghi chú của hai hộ.")
)
NOTE_HOME = Line(QT_TRANSLATE_NOOP("household_changes", "Ngày và lý do ghi vào ghi chú của hộ."))
NOTE_PERSON = Line(
    QT_TRANSLATE_NOOP("household_changes", "Ngày và lý do ghi vào ghi chú của người này.")
)
