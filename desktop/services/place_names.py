"""Old names of neighbourhoods and communes: kept by people, and used wherever names are read."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.former_communes import names_commune
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.place_book import PlaceBook
from desktop.domain.step import Step
from desktop.domain.vietnamese_text import fold, nfc
from desktop.storage.database import Database
from desktop.storage.queries import neighbourhoods
from desktop.storage.queries import place_names as queries
from desktop.storage.unit_of_work import UnitOfWork

KIND = "place_alias"
LONGEST = 160
_ADD = QT_TRANSLATE_NOOP("steps", "Thêm tên cũ {old} của {new}")
_REMOVE = QT_TRANSLATE_NOOP("steps", "Xoá tên cũ")
_REMOVE_NAMED = QT_TRANSLATE_NOOP("steps", "Xoá tên cũ {old}")


class OldAddress(str):
    """An address of before the merger that a rewriting took out of the way.

    It is kept where no former address is known yet, and never in the place of one.
    """

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class OldName:
    """An old name: of the neighbourhood `neighbourhood_id`, or of a commune now `new_text`."""

    id: int
    commune_code: str
    kind: str
    old_text: str
    neighbourhood_id: int | None
    new_text: str | None
    version: int

    @property
    def is_of_commune(self) -> bool:
        """Whether a commune was called so."""
        return self.kind == queries.COMMUNE


def list_all(database: Database) -> tuple[OldName, ...]:
    """Return every old name that the office keeps, commune by commune."""
    with database.read() as snapshot:
        return tuple(OldName(*row) for row in queries.all_aliases(snapshot))


def add_for_neighbourhood(
    database: Database, neighbourhood_id: int, old_text: str, *, who: str
) -> Changes:
    """Keep an old name of a neighbourhood.

    Raises:
        InvalidInput: the text is empty, too long, a name of today, or another one's old name.
        RecordMissing: the neighbourhood is gone.
    """
    old = _checked(old_text)
    with database.write(who) as unit:
        place = unit.get("neighbourhood", neighbourhood_id)
        commune, name = str(place.values["commune_code"]), str(place.values["name"])
        unit.step = Step(_ADD, {"old": old, "new": name})
        owner = neighbourhoods.named(unit, commune, fold(old))
        if owner is not None:
            raise InvalidInput(
                "place_alias.name_of_today",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{name} đang là tên của một thôn/tổ. Nếu nay đã nhập vào nơi khác, "
                    "dùng Gộp: tên cũ tự được giữ lại.",
                ),
                name=owner[1],
            )
        _refuse_taken(unit, commune, queries.NEIGHBOURHOOD, old)
        keep_for_neighbourhood(unit, commune, old, neighbourhood_id)
    return unit.changes


def add_for_commune(
    database: Database, commune: str, old_text: str, new_text: str | None = None, *, who: str
) -> Changes:
    """Keep the old name of a commune ("Xã Nà Tông, huyện Lâm Bình"); it is `commune` now.

    `new_text` stands in addresses instead; left out, it is the commune's name of today.

    Raises:
        InvalidInput: the text is empty, too long, no name of a commune, or kept already.
    """
    old = _checked(old_text)
    if not names_commune(old):
        raise InvalidInput(
            "place_alias.no_commune",
            QT_TRANSLATE_NOOP(
                "errors",
                "“{old}” chưa có tên xã. Ghi tên xã trước, ví dụ “Xã Nà Tông, huyện Lâm Bình”.",
            ),
            old=old,
        )
    with database.write(who) as unit:
        new = nfc(new_text or "") or queries.commune_name(unit, commune)
        unit.step = Step(_ADD, {"old": old, "new": new})
        if fold(old) == fold(new):
            raise InvalidInput(
                "place_alias.same",
                QT_TRANSLATE_NOOP(
                    "errors", "“{old}” chính là tên hiện nay. Ghi tên của trước khi sắp xếp."
                ),
                old=old,
            )
        _refuse_taken(unit, commune, queries.COMMUNE, old)
        unit.insert(
            KIND,
            {
                "commune_code": commune,
                "kind": queries.COMMUNE,
                "old_text": old,
                "new_text": new[:LONGEST],
            },
        )
    return unit.changes


def remove(database: Database, alias_id: int, *, who: str) -> Changes:
    """Forget an old name; records keep what they were given by it.

    Raises:
        RecordMissing: it is gone already.
    """
    with database.write(who, Step(_REMOVE)) as unit:
        old = str(unit.get(KIND, alias_id).values["old_text"])
        unit.step = Step(_REMOVE_NAMED, {"old": old})
        unit.delete(KIND, alias_id)
    return unit.changes


def book_of(database: Database, kind: str, record_id: int | None) -> PlaceBook:
    """Return the names and old names of the commune of a record, or of a new one's."""
    with database.read() as snapshot:
        commune = queries.commune_of(snapshot, kind, record_id)
        return queries.book(snapshot, commune)


# Parts of other units of work


def keep_for_neighbourhood(
    unit: UnitOfWork, commune: str, old_text: str, neighbourhood_id: int
) -> None:
    """Let an old name mean this neighbourhood from now on, whatever it meant before."""
    old = nfc(old_text)[:LONGEST]
    known = queries.alias_of_text(unit, commune, queries.NEIGHBOURHOOD, fold(old))
    if known is not None:
        unit.update(KIND, known, {"neighbourhood_id": neighbourhood_id})
        return
    unit.insert(
        KIND,
        {
            "commune_code": commune,
            "kind": queries.NEIGHBOURHOOD,
            "old_text": old,
            "neighbourhood_id": neighbourhood_id,
        },
    )


def forget_text(unit: UnitOfWork, commune: str, name: str) -> None:
    """Drop the old name that is a name of today again: nobody would look it up any more."""
    known = queries.alias_of_text(unit, commune, queries.NEIGHBOURHOOD, fold(name))
    if known is not None:
        unit.delete(KIND, known)


def hand_over(unit: UnitOfWork, gone_id: int, kept_id: int) -> None:
    """Let the old names of one neighbourhood mean another."""
    for alias_id in queries.aliases_of(unit, gone_id):
        unit.update(KIND, alias_id, {"neighbourhood_id": kept_id})


def with_new_address(
    book: PlaceBook, values: Mapping[str, object], before: Mapping[str, object] | None
) -> dict[str, object]:
    """Return the values of a form, an address of before the merger written anew.

    The old text becomes the former address; where another one stands there, or the address is as
    it is stored (`before`), nothing is changed.
    """
    after = dict(values)
    address = values.get("address")
    if not isinstance(address, str) or (before is not None and before.get("address") == address):
        return after
    stored = None if before is None else before.get("former_address")
    if values.get("former_address", stored) not in (None, "", address):
        return after
    new = book.new_address(address)
    if new is not None:
        after |= {"address": new, "former_address": address}
    return after


def _refuse_taken(unit: UnitOfWork, commune: str, kind: str, old: str) -> None:
    known = queries.alias_of_text(unit, commune, kind, fold(old))
    if known is None:
        return
    values = unit.get(KIND, known).values
    place = values["neighbourhood_id"]
    new = values["new_text"]
    if isinstance(place, int):
        new = unit.get("neighbourhood", place).values["name"]
    raise InvalidInput(
        "place_alias.taken",
        QT_TRANSLATE_NOOP(
            "errors", "“{old}” đã là tên cũ của {new}. Xoá tên cũ đó trước nếu muốn đổi."
        ),
        old=old,
        new=new,
    )


def _checked(text: str) -> str:
    old = nfc(text)
    if not fold(old):
        raise InvalidInput(
            "place_alias.empty",
            QT_TRANSLATE_NOOP("errors", "Chưa có tên cũ. Gõ tên như trong danh sách cũ."),
        )
    if len(old) > LONGEST:
        raise InvalidInput(
            "place_alias.long",
            QT_TRANSLATE_NOOP("errors", "Tên cũ dài quá {most} chữ. Gõ tên ngắn hơn."),
            most=LONGEST,
        )
    return old
