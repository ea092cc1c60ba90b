"""Neighbourhoods (thôn, tổ dân phố): see, add, rename, merge and delete them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.neighbourhood_names import LONGEST
from desktop.domain.step import Step
from desktop.domain.vietnamese_text import fold, nfc
from desktop.services import place_names
from desktop.services.record_deletion import refuse_if_referred_to
from desktop.storage.database import Database
from desktop.storage.queries import neighbourhoods
from desktop.storage.unit_of_work import UnitOfWork

_EVERYTHING = Changes(everything=True)
"""Lists of households, people and events show the name: they are read again."""


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """A neighbourhood with the number of records in it."""

    id: int
    commune_code: str
    name: str
    version: int
    households: int
    persons: int
    events: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing lies in it, so that it can be deleted."""
        return not (self.households or self.persons or self.events)


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding names: the new ones, those that were there, and what changed."""

    new: tuple[str, ...]
    known: tuple[str, ...]
    changes: Changes


def list_all(database: Database) -> tuple[Neighbourhood, ...]:
    """Return every neighbourhood of the office, commune by commune, "Tổ 2" before "Tổ 10"."""
    with database.read() as snapshot:
        return tuple(Neighbourhood(*row) for row in neighbourhoods.with_counts(snapshot))


def add(database: Database, commune: str, names: Iterable[str], *, who: str) -> Added:
    """Add names to a commune; one that is there already (case and marks aside) stays as it is.

    Raises:
        InvalidInput: a name is empty or too long; nothing was written.
    """
    clean = [_checked(name) for name in names]
    step = Step(QT_TRANSLATE_NOOP("steps", "Thêm {count} thôn/tổ"), {"count": str(len(clean))})
    with database.write(who, step) as unit:
        new, known = insert_missing(unit, commune, clean)
    return Added(new, known, unit.changes)


def insert_missing(
    unit: UnitOfWork, commune: str, names: Iterable[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Insert the names that the commune has not; return (new names, names that were there)."""
    new: list[str] = []
    known: list[str] = []
    for name in names:
        found = neighbourhoods.named(unit, commune, fold(name))
        if found is not None:
            known.append(found[1])
        else:
            place_names.forget_text(unit, commune, name)
            unit.insert("neighbourhood", {"commune_code": commune, "name": name})
            new.append(name)
    return tuple(new), tuple(known)


def rename(
    database: Database, neighbourhood_id: int, name: str, *, who: str, version: int | None = None
) -> Changes:
    """Give a neighbourhood another name; records in it follow by themselves.

    The former name is kept as an old name, so that old lists find the place.

    Raises:
        InvalidInput: the name is empty or too long, or another one has it (merge them instead).
        RecordMissing, ChangedByAnotherUser: it is gone or was changed meanwhile.
    """
    name = _checked(name)
    with database.write(who, Step(_RENAME, {"name": name})) as unit:
        stored = unit.get("neighbourhood", neighbourhood_id)
        owner = neighbourhoods.named(unit, str(stored.values["commune_code"]), fold(name))
        if owner is not None and owner[0] != neighbourhood_id:
            raise InvalidInput(
                "neighbourhood.taken",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Đã có thôn/tổ tên {name}. Chọn tên khác, hoặc dùng Gộp để đưa hai thôn/tổ "
                    "vào một.",
                ),
                name=owner[1],
            )
        unit.update("neighbourhood", neighbourhood_id, {"name": name}, version)
        _keep_former(unit, stored.values, name, neighbourhood_id)
    return unit.changes | _EVERYTHING


def merge(database: Database, kept_id: int, gone_id: int, *, who: str) -> Changes:
    """Move everything of one neighbourhood into another and delete the emptied one.

    Its name and its old names are old names of the other from now on.

    Raises:
        InvalidInput: they are the same one, or lie in two communes.
        RecordMissing: one of them is gone.
    """
    if kept_id == gone_id:
        raise InvalidInput(
            "neighbourhood.same",
            QT_TRANSLATE_NOOP("errors", "Chọn hai thôn/tổ khác nhau để gộp."),
        )
    with database.write(who, Step(_MERGE)) as unit:
        kept = unit.get("neighbourhood", kept_id)
        gone = unit.get("neighbourhood", gone_id)
        unit.step = Step(
            _MERGE_NAMED, {"gone": str(gone.values["name"]), "kept": str(kept.values["name"])}
        )
        if kept.values["commune_code"] != gone.values["commune_code"]:
            raise InvalidInput(
                "neighbourhood.other_commune",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{gone} và {kept} thuộc hai xã, phường khác nhau nên không gộp được.",
                ),
                gone=gone.values["name"],
                kept=kept.values["name"],
            )
        for kind, record_id in neighbourhoods.records_in(unit, gone_id):
            unit.update(kind, record_id, {"neighbourhood_id": kept_id})
        place_names.hand_over(unit, gone_id, kept_id)
        unit.delete("neighbourhood", gone_id)
        commune, name = str(gone.values["commune_code"]), str(gone.values["name"])
        place_names.keep_for_neighbourhood(unit, commune, name, kept_id)
    return unit.changes | _EVERYTHING


def _keep_former(
    unit: UnitOfWork, former: Mapping[str, object], name: str, neighbourhood_id: int
) -> None:
    commune, before = str(former["commune_code"]), str(former["name"])
    if fold(before) != fold(name):
        place_names.forget_text(unit, commune, name)
        place_names.keep_for_neighbourhood(unit, commune, before, neighbourhood_id)


def delete(database: Database, neighbourhood_id: int, *, who: str) -> Changes:
    """Delete a neighbourhood in which nothing lies.

    Raises:
        InvalidInput: households, people or events are in it; the sentence says how many.
        RecordMissing: it is gone already.
    """
    with database.write(who, Step(_DELETE)) as unit:
        stored = unit.get("neighbourhood", neighbourhood_id)
        unit.step = Step(_DELETE_NAMED, {"name": str(stored.values["name"])})
        refuse_if_referred_to(unit, "neighbourhood", neighbourhood_id)
        unit.delete("neighbourhood", neighbourhood_id)
    return unit.changes


_RENAME = QT_TRANSLATE_NOOP("steps", "Đổi tên thôn/tổ thành {name}")
_MERGE = QT_TRANSLATE_NOOP("steps", "Gộp hai thôn/tổ")
_MERGE_NAMED = QT_TRANSLATE_NOOP("steps", "Gộp {gone} vào {kept}")
_DELETE = QT_TRANSLATE_NOOP("steps", "Xoá thôn/tổ")
_DELETE_NAMED = QT_TRANSLATE_NOOP("steps", "Xoá thôn/tổ {name}")


def _checked(name: str) -> str:
    name = nfc(name)
    if not fold(name):
        raise InvalidInput(
            "neighbourhood.unnamed",
            QT_TRANSLATE_NOOP("errors", "Chưa có tên thôn/tổ. Gõ tên, ví dụ “Tổ dân phố 3”."),
        )
    if len(name) > LONGEST:
        raise InvalidInput(
            "neighbourhood.long",
            QT_TRANSLATE_NOOP("errors", "Tên thôn/tổ dài quá {most} chữ: {name}. Gõ tên ngắn hơn."),
            name=name[:40] + "…",
            most=LONGEST,
        )
    return name
