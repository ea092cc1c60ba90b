"""Feeds a table from the list services: raw values become texts and styles on a reader thread."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.list_query import ListQuery, ListRow
from desktop.domain.messages import Translate
from desktop.fields.catalogue import kind_of
from desktop.fields.field_spec import FieldSpec
from desktop.models.number_mask import NumberMask
from desktop.models.record_styles import STYLES
from desktop.models.table_rows import Column, Row
from desktop.services import lists
from desktop.storage.database import Database

if TYPE_CHECKING:
    from array import array


@dataclass(frozen=True, slots=True)
class ListCounts:
    """How many rows there are without any filter, and behind each chip under the filters."""

    total: int
    chips: Mapping[str, int]


class ListSource:
    """Reads one kind of list; every method may run on a reader thread and holds no widget.

    Numbers of persons show only their ends while `mask` hides them.
    """

    mask: NumberMask | None = None

    def __init__(
        self,
        database: Database,
        kind: str,
        today: Callable[[], datetime.date],
        translate: Translate,
        first: Sequence[str] = (),
    ) -> None:
        """Show the fields of `kind` that a table can show, those of `first` before the others."""
        self._database = database
        self._kind = kind
        self._today = today
        self._translate = translate
        self._specs = _ordered(kind_of(kind).table_fields, first)
        self._keys = [spec.key for spec in self._specs]
        self._styles = {
            number: STYLES[kind, spec.key]
            for number, spec in enumerate(self._specs)
            if (kind, spec.key) in STYLES
        }

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of the table, in the order of the fields."""
        return tuple(Column.of(spec, self._translate) for spec in self._specs)

    def open(self, query: ListQuery) -> "array[int]":
        """Return the ids of all rows, in the order of the query."""
        return lists.open_list(self._database, query, self._today())

    def page(self, ids: Sequence[int]) -> Sequence[Row]:
        """Return the rows of these ids, ready to be painted."""
        today = self._today()
        rows = lists.list_page(self._database, self._kind, ids, today, self._keys)
        return [self._row(row, today) for row in rows]

    def counts(self, query: ListQuery) -> ListCounts:
        """Count all rows of the kind, and those behind each chip under the query's filters.

        Given rows do not limit the chips: pressing one leaves them.
        """
        everything = ListQuery(self._kind)
        chips = lists.chip_counts(self._database, replace(query, ids=None), self._today())
        if not chips:
            return ListCounts(len(self.open(everything)), {})
        if query.filters or query.words:
            unfiltered = lists.chip_counts(self._database, everything, self._today())
            return ListCounts(unfiltered["all"], chips)
        return ListCounts(chips["all"], chips)

    def _row(self, row: ListRow, today: datetime.date) -> Row:
        values = row.values
        masked = self.mask is not None and self.mask.hidden
        texts = tuple(
            field_text(spec, values, self._translate, masked=masked) for spec in self._specs
        )
        styles = {}
        for number, style_of in self._styles.items():
            style = style_of(values[self._keys[number]], today)
            if style is not None:
                styles[number] = style
        return Row(row.id, texts, styles, uid=row.uid)


def _ordered(specs: Sequence[FieldSpec], first: Sequence[str]) -> tuple[FieldSpec, ...]:
    by_key = {spec.key: spec for spec in specs}
    return (*(by_key[key] for key in first), *(spec for spec in specs if spec.key not in first))


def field_text(
    spec: FieldSpec, values: Mapping[str, object], translate: Translate, *, masked: bool = False
) -> str:
    """Return a field's text; the insured of a household are told out of its members (3/4).

    With `masked`, numbers of persons show only their ends.
    """
    text = spec.kind.show(values[spec.key], translate)
    if masked and spec.masked:
        return spec.hide_numbers(text)
    if spec.key == "insured_count" and "member_count" in values:
        return f"{text}/{values['member_count']}"
    return text
