"""Saved views of a list: columns, filters, words and order under a name, kept on this machine."""

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop.domain.dates import PartialDate
from desktop.domain.list_query import Filter, ListQuery, Operator, SortBy
from desktop.fields.catalogue import kind_of
from desktop.models.sort_keys import SORT_KEYS
from desktop.settings.options import views_of
from desktop.views.tables.column_state import ColumnState, StateStore

LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class SavedView:
    """A list as a person wants to see it again; `fixed` columns stand still."""

    name: str
    query: ListQuery
    columns: tuple[ColumnState, ...] = ()
    fixed: int = 0


class SavedViews:
    """The views of one list in the options of this machine; every change is kept at once."""

    def __init__(self, kind: str, store: StateStore) -> None:
        """Read the views of a record kind; what cannot be read counts as none."""
        self._kind = kind
        self._store = store
        self._views = _read(kind, store.text(views_of(kind)))

    @property
    def names(self) -> list[str]:
        """The names in the order of the alphabet that people see them in."""
        return [view.name for view in self._views]

    def find(self, name: str) -> SavedView | None:
        """Return the view of this name."""
        return next((view for view in self._views if view.name == name), None)

    def keep(self, view: SavedView) -> None:
        """Keep a view; one of the same name is replaced."""
        others = [each for each in self._views if each.name != view.name]
        self._write(sorted([*others, view], key=lambda each: each.name.casefold()))

    def rename(self, old: str, new: str) -> None:
        """Call a view otherwise."""
        view = self.find(old)
        if view is not None and new != old:
            self._views = [each for each in self._views if each.name != old]
            self.keep(replace(view, name=new))

    def forget(self, name: str) -> None:
        """Keep a view no longer."""
        self._write([each for each in self._views if each.name != name])

    def _write(self, views: list[SavedView]) -> None:
        self._views = views
        text = json.dumps([_plain(view) for view in views], ensure_ascii=False)
        self._store.keep_text(views_of(self._kind), text)


def _plain(view: SavedView) -> dict[str, Any]:
    query = view.query
    return {
        "name": view.name,
        "columns": [[each.key, each.width, each.shown] for each in view.columns],
        "fixed": view.fixed,
        "filters": [[one.field, one.operator.value, *_tagged(one.value)] for one in query.filters],
        "sort": [[key.field, key.descending] for key in query.sort],
        "chip": query.chip,
        "words": query.words,
    }


def _tagged(value: object) -> tuple[str, object]:
    """Return a filter's value as JSON can hold it, with a word that tells its kind."""
    if isinstance(value, PartialDate):
        return "partial", value.iso()
    if isinstance(value, datetime.date):
        return "date", value.isoformat()
    return "plain", value


def _untagged(tag: str, value: object) -> object:
    if tag == "partial":
        return PartialDate.from_iso(str(value))
    return datetime.date.fromisoformat(str(value)) if tag == "date" else value


def _read(kind: str, text: str) -> list[SavedView]:
    try:
        kept = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return []
    found = [_view(kind, item) for item in kept] if isinstance(kept, list) else []
    return [view for view in found if view is not None]


def _view(kind: str, item: Any) -> SavedView | None:
    """Read one view; filters and order of fields that are no more are left out."""
    known = {spec.key for spec in kind_of(kind).table_fields}
    try:
        query = ListQuery(
            kind,
            _filters(item["filters"], known),
            tuple(SortBy(str(key), bool(down)) for key, down in item["sort"] if key in known),
            None if item["chip"] is None else str(item["chip"]),
            str(item["words"]),
        )
        columns = [
            ColumnState(str(key), int(width), bool(on)) for key, width, on in item["columns"]
        ]
        name, fixed = str(item["name"]), int(item["fixed"])
    except (KeyError, TypeError, ValueError):
        return None
    query = replace(query, sort=query.sort[:SORT_KEYS])
    return SavedView(name, query, tuple(each for each in columns if each.key in known), fixed)


def _filters(items: Sequence[Any], known: set[str]) -> tuple[Filter, ...]:
    return tuple(
        Filter(str(field), Operator(how), _untagged(str(tag), value))
        for field, how, tag, value in items
        if field in known
    )
