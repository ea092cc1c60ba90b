"""Splits and joins households, chooses heads, moves persons: each one unit of work, undoable.

A change is asked with the households as they were seen; when they moved on meanwhile, nothing is
written. The plans (`household_plans`) tell beforehand what comes of it.
"""

import datetime
from dataclasses import dataclass

from desktop.domain.changes import Changes
from desktop.domain.errors import Issue
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.relations import HEAD
from desktop.domain.step import Step
from desktop.services import households, record_rules
from desktop.services.household_family import Family, home_words, shown_name
from desktop.services.household_plans import (
    Merge,
    Move,
    NewHead,
    Split,
    plan_head,
    plan_merge,
    plan_move,
    plan_split,
)
from desktop.services.household_writing import (
    head_words,
    move,
    note_line,
    refuse,
    require_same,
    require_same_member,
    settle,
    with_line,
)
from desktop.storage import links
from desktop.storage.database import Database
from desktop.storage.queries import homes
from desktop.storage.queries.homes import Home, Member
from desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a change: the household to show next (None: no household), what it touched."""

    household_id: int | None
    changes: Changes


def read_home(database: Database, household_id: int) -> Home:
    """Return a household as changes need it; raises `RecordMissing` when it is gone."""
    with database.read() as snapshot:
        home = homes.home(snapshot.connection, household_id)
    if home is None:
        raise households.record_missing()
    return home


def read_member(database: Database, person_id: int) -> tuple[Member, Home | None]:
    """Return a person and the household; raises `RecordMissing` when the person is gone."""
    with database.read() as snapshot:
        found = homes.member(snapshot.connection, person_id)
        if found is None:
            raise households.record_missing()
        member, household_id = found
        home = None if household_id is None else homes.home(snapshot.connection, household_id)
        return member, home


def find_home(database: Database, code: str, commune_code: str) -> Home | None:
    """Return the household with this code, or None when there is none.

    Two communes of an office may use the same code: `commune_code` tells whose is meant first.
    """
    with database.read() as snapshot:
        household_id = homes.household_with_code(snapshot.connection, code.strip(), commune_code)
        return None if household_id is None else homes.home(snapshot.connection, household_id)


# Writing


def split(database: Database, asked: Split, *, today: datetime.date, who: str) -> Done:
    """Let members leave to form a household of their own.

    Raises:
        RecordInvalid: something is missing or wrong; `problems` tells it by field.
        RecordMissing, ChangedByAnotherUser: the household is gone, or no longer as it was seen.
    """
    refuse(plan_split(asked, today))
    home = asked.home
    head = home.member(asked.new_family.head_id)
    name = shown_name(head.name) if head else ""
    step = Step(QT_TRANSLATE_NOOP("steps", "Tách hộ {name} khỏi hộ {home}"),
                {"name": name, "home": home_words(home)})  # fmt: skip
    with database.write(who, step) as unit:
        require_same(unit, home)
        _require_free_code(unit, home.commune_code, asked.code)
        place = asked.neighbourhood
        place_id = links.neighbourhood(unit, home.commune_code, place) if place else None
        same_place = (place_id, asked.address) == (home.neighbourhood_id, home.address)
        values = {
            "commune_code": home.commune_code,
            "household_code": asked.code,
            "head_name": head.name if head else None,
            "neighbourhood_id": place_id,
            "address": asked.address,
            "former_address": home.former_address if same_place else None,
            "note": note_line(asked.day, f"tách từ hộ {home_words(home)}", asked.reason),
        }
        new_id = unit.insert("household", values)
        leaving = [member for member in home.members if member.id in asked.leaving]
        for member in leaving:
            relation = _relation(member, asked.new_family)
            move(unit, member, home, new_id, asked.address, relation=relation)
        staying = [member for member in home.members if member.id not in asked.leaving]
        words = f"tách hộ {asked.code or ''} (chủ hộ {name}, {len(leaving)} người)"
        settle(unit, home, staying, asked.old_family, note_line(asked.day, words, asked.reason))
    return Done(new_id, unit.changes)


def merge(database: Database, asked: Merge, *, today: datetime.date, who: str) -> Done:
    """Join a household to another: its members move, then it is deleted.

    Its code, place and note stay in the other's note. Raises as `split`.
    """
    stays, goes = asked.stays, asked.goes
    refuse(plan_merge(asked, today))
    step = Step(QT_TRANSLATE_NOOP("steps", "Nhập hộ {goes} vào hộ {stays}"),
                {"goes": home_words(goes), "stays": home_words(stays)})  # fmt: skip
    with database.write(who, step) as unit:
        require_same(unit, stays)
        require_same(unit, goes)
        for member in goes.members:
            relation = _relation(member, asked.family)
            move(unit, member, goes, stays.id, stays.address, relation=relation)
        note = note_line(asked.day, _what_went(goes), asked.reason)
        more = {} if stays.phone or not goes.phone else {"phone": goes.phone}
        everyone = (*stays.members, *goes.members)
        settle(unit, stays, everyone, asked.family, note, more=more, moved=goes.members)
        unit.delete("household", goes.id)
    return Done(stays.id, unit.changes)


def choose_head(database: Database, asked: NewHead, *, today: datetime.date, who: str) -> Done:
    """Make another member head; the relations are as the request says. Raises as `split`."""
    home = asked.home
    refuse(plan_head(asked, today))
    head = home.member(asked.family.head_id)
    name = shown_name(head.name) if head else ""
    step = Step(QT_TRANSLATE_NOOP("steps", "Đổi chủ hộ {home} sang {name}"),
                {"home": home_words(home), "name": name})  # fmt: skip
    with database.write(who, step) as unit:
        require_same(unit, home)
        note = note_line(asked.day, head_words(home, head), asked.reason)
        settle(unit, home, home.members, asked.family, note)
    return Done(home.id, unit.changes)


def move_person(database: Database, asked: Move, *, today: datetime.date, who: str) -> Done:
    """Move a person to another household, or to none. Raises as `split`."""
    member, home, target = asked.member, asked.home, asked.target
    refuse(plan_move(asked, today))
    with database.write(who, _move_step(asked)) as unit:
        for seen in (home, target):
            if seen is not None:
                require_same(unit, seen)
        if home is None:
            require_same_member(unit, member)
        relation = asked.relation if target is not None else None
        target_id = target.id if target is not None else None
        note = note_line(asked.day, _move_words(asked), asked.reason)
        address = target.address if target is not None else None
        note = with_line(member.note, note)
        move(unit, member, home, target_id, address, relation=relation, note=note)
        if home is not None:
            staying = [each for each in home.members if each.id != member.id]
            settle(unit, home, staying, asked.family, None)
        if target is not None and relation == HEAD:
            settle(unit, target, (*target.members, member), Family(member.id), None)
    return Done(target_id if target_id is not None else home.id if home else None, unit.changes)


def _move_step(asked: Move) -> Step:
    name = shown_name(asked.member.name)
    if asked.target is None:
        return Step(QT_TRANSLATE_NOOP("steps", "Đưa {name} ra khỏi hộ"), {"name": name})
    template = QT_TRANSLATE_NOOP("steps", "Chuyển {name} sang hộ {home}")
    return Step(template, {"name": name, "home": home_words(asked.target)})


def _what_went(goes: Home) -> str:
    place = ", ".join(part for part in (goes.address, goes.neighbourhood) if part)
    parts = [f"nhập hộ {home_words(goes)} vào hộ này"]
    parts += [f"Địa chỉ hộ ấy: {place}"] if place else []
    parts += [f"Địa chỉ cũ: {goes.former_address}"] if goes.former_address else []
    parts += [f"Điện thoại: {goes.phone}"] if goes.phone else []
    parts += [f"Số quyết định: {goes.decision_number}"] if goes.decision_number else []
    parts += [f"Ghi chú: {goes.note}"] if goes.note else []
    return ". ".join(parts)


def _move_words(asked: Move) -> str:
    start = home_words(asked.home) if asked.home else ""
    end = home_words(asked.target) if asked.target else ""
    if start and end:
        return f"chuyển từ hộ {start} sang hộ {end}"
    return f"vào hộ {end}" if end else f"ra khỏi hộ {start}"


def _relation(member: Member, family: Family) -> str | None:
    """Return what a person said a member is; nobody but the chosen one is head."""
    if member.id == family.head_id:
        return HEAD
    said = family.relations.get(member.id)
    return None if said == HEAD else said


def _require_free_code(unit: UnitOfWork, commune: str, code: str | None) -> None:
    owner = homes.owner_of_code(unit.connection, commune, code) if code else None
    if owner is not None:
        text = QT_TRANSLATE_NOOP("issues", "Mã hộ {code} đã có ở hộ {name}. Nhập mã khác.")
        values = {"code": code, "name": shown_name(owner)}
        raise record_rules.invalid({"code": Issue("field.taken", text, values=values)})
