"""Whom somebody means by a name that was typed: one thôn or one collector of the office."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.errors import InvalidInput
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.messages import QT_TRANSLATE_NOOP, first_of
from desktop.domain.vietnamese_text import fold
from desktop.storage.database import Database
from desktop.storage.queries import report_scopes as queries
from desktop.storage.queries.report_scopes import Named

_MOST_NAMED: Final = 8


@dataclass(frozen=True, slots=True)
class NamedScope:
    """A scope and the name it has in the office; "" for the whole office."""

    scope: Scope = WHOLE
    name: str = ""


def read_scope(
    database: Database, neighbourhood: str | None = None, collector: str | None = None
) -> NamedScope:
    """Return the scope that a name means; the whole office without one.

    Marks, capitals and spaces do not matter, and a part of a name is enough where it is the only
    one. A collector can be named by code too.

    Raises:
        InvalidInput: nobody has that name, or several have; it tells who could be meant.
    """
    with database.read() as snapshot:
        if neighbourhood is not None:
            key, name, _ = _only(queries.neighbourhoods(snapshot), neighbourhood, "neighbourhood")
            return NamedScope(Scope(neighbourhood_id=key), name)
        if collector is not None:
            key, name, _ = _only(queries.collectors(snapshot), collector, "collector")
            return NamedScope(Scope(collector_id=key), name)
    return NamedScope()


def _only(offered: Sequence[Named], typed: str, where: str) -> Named:
    wanted = _words(typed)
    for fits in (_is_code, _is_name, _is_part):
        found = [one for one in offered if wanted and fits(one, wanted)]
        if len(found) == 1:
            return found[0]
        if found:
            raise InvalidInput(
                "scope.ambiguous",
                QT_TRANSLATE_NOOP(
                    "errors", "“{typed}” có thể là nhiều tên: {names}. Ghi rõ một tên trong số đó."
                ),
                where,
                typed=typed.strip(),
                names=_listed(found),
            )
    raise InvalidInput(
        "scope.unknown",
        QT_TRANSLATE_NOOP("errors", "Không có “{typed}” trong đơn vị. Các tên đang có: {names}."),
        where,
        typed=typed.strip(),
        names=_listed(offered),
    )


def _is_code(one: Named, wanted: str) -> bool:
    return one[2] is not None and _words(one[2]) == wanted and " " not in wanted


def _is_name(one: Named, wanted: str) -> bool:
    """Whether it is the name, alone or with what tells two of that name apart."""
    name = _words(one[1])
    return wanted in {name, f"{name} {_words(one[2] or '')}"}


def _is_part(one: Named, wanted: str) -> bool:
    return f" {wanted} " in f" {_words(one[1])} "


def _words(text: str) -> str:
    """Return a text by its words alone: without marks, capitals, brackets and commas."""
    kept = (letter if letter.isalnum() else " " for letter in fold(text))
    return " ".join("".join(kept).split())


def _listed(offered: Sequence[Named]) -> str:
    """Return the names, those that are there twice with what tells them apart."""
    names = [name for _, name, _ in offered]
    shown = [
        f"{name} ({apart})" if names.count(name) > 1 and apart else name
        for _, name, apart in offered
    ]
    return first_of(shown, _MOST_NAMED) or "–"
