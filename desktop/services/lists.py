"""Lists as the window, Excel and the command line show them: one query layer for all three.

The first page is read before SQLAlchemy is imported, with what that layer would say.
"""

# ruff: noqa: PLC0415 - for that reason

import datetime
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from desktop.domain.errors import InvalidInput
from desktop.domain.list_query import Filter, ListQuery, ListRow, Operator, SortBy
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold
from desktop.fields.catalogue import kind_of
from desktop.fields.choices import CoverStatus
from desktop.fields.field_kinds import ParseContext
from desktop.storage.database import Database
from desktop.storage.queries import opening

if TYPE_CHECKING:
    from array import array

READ_AT_ONCE = 1000
_CONDITION = re.compile(r"\s*(\w+)\s*(>=|<=|=)\s*(.*?)\s*", re.DOTALL)
_NO_REAL_VALUE = QT_TRANSLATE_NOOP("errors", "“{text}” không phải giá trị thật.")
_COVER_VALUES = QT_TRANSLATE_NOOP("errors", "Ghi số ngày còn hạn hoặc một trong các chữ {words}.")
_COVER_WORDS: dict[str, tuple[Operator, int | None]] = {
    "chua co the": (Operator.EMPTY, None),
    "qua han": (Operator.AT_MOST, -1),
    "con han": (Operator.AT_LEAST, 0),
}


def open_list(database: Database, query: ListQuery, today: datetime.date) -> "array[int]":
    """Return the ids of all rows, in the order of the query."""
    if not database.has_engine and query == opening.QUERY:
        with database.read_bare() as connection:
            return opening.open_ids(connection)
    from desktop.storage.queries import lists

    with database.read() as snapshot:
        return lists.open_ids(snapshot, query, today)


def list_page(
    database: Database,
    kind: str,
    ids: Sequence[int],
    today: datetime.date,
    fields: Iterable[str] | None = None,
) -> list[ListRow]:
    """Return the rows of these ids (all fields unless `fields` says which)."""
    if not database.has_engine and (kind, fields) == (opening.QUERY.kind, list(opening.FIELDS)):
        with database.read_bare() as connection:
            return opening.read_rows(connection, ids, today)
    from desktop.storage.queries import lists

    with database.read() as snapshot:
        return lists.read_rows(snapshot, kind, ids, today, fields)


def chip_counts(database: Database, query: ListQuery, today: datetime.date) -> dict[str, int]:
    """Return the number of rows behind each ready-made filter of the kind."""
    from desktop.storage.queries import lists

    with database.read() as snapshot:
        return lists.chip_counts(snapshot, query, today)


def sums(
    database: Database,
    kind: str,
    ids: Sequence[int],
    today: datetime.date,
    fields: Sequence[str],
) -> dict[str, int]:
    """Return the sum of each of these number fields over rows; empty cells count as nothing."""
    from desktop.storage.queries import lists

    with database.read() as snapshot:
        return lists.sums(snapshot, kind, ids, today, fields)


def read_list(
    database: Database, query: ListQuery, today: datetime.date, fields: Sequence[str] | None = None
) -> Iterable[ListRow]:
    """Yield every row of the list from one snapshot, a thousand at a time."""
    from desktop.storage.queries import lists

    with database.read() as snapshot:
        ids = lists.open_ids(snapshot, query, today)
        for start in range(0, len(ids), READ_AT_ONCE):
            part = ids[start : start + READ_AT_ONCE]
            yield from lists.read_rows(snapshot, query.kind, part, today, fields)


def filter_from_text(kind: str, condition: str, today: datetime.date) -> Filter:
    """Read `FIELD=VALUE`, `FIELD>=VALUE` or `FIELD<=VALUE` as a filter.

    The value is read as the field reads it (a label or a code, a date as dd/MM/yyyy or ISO); an
    empty value asks for rows where the field is empty.
    """
    parts = _CONDITION.fullmatch(condition)
    if parts is None:
        raise InvalidInput(
            "filter.unreadable",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không hiểu điều kiện lọc “{condition}”. Ghi dạng TRƯỜNG=GIÁ TRỊ, ví dụ sex=Nữ.",
            ),
            condition=condition,
        )
    key, how, text = parts.groups()
    return _filter(kind, key, Operator(how), text, today)


def _filter(kind: str, key: str, operator: Operator, text: str, today: datetime.date) -> Filter:
    _require_field(kind, key)
    if not text:
        return Filter(key, Operator.EMPTY)
    spec = kind_of(kind).field(key)
    if isinstance(spec.kind, CoverStatus):
        return _cover_filter(key, operator, text)
    if spec.link:
        return Filter(key, operator, text)
    parsed = spec.kind.parse(text, ParseContext(today))
    if parsed.value is None:
        issue = parsed.issues[0].text() if parsed.issues else _NO_REAL_VALUE.format(text=text)
        raise _wrong_value(key, issue)
    return Filter(key, operator, parsed.value)


def _cover_filter(key: str, operator: Operator, text: str) -> Filter:
    """Read the state of a card: the days left, or one of its words."""
    if re.fullmatch("-?[0-9]{1,5}", text):
        return Filter(key, operator, int(text))
    how = _COVER_WORDS.get(fold(text))
    if how is None:
        words = ", ".join(f"“{word}”" for word in ("Chưa có thẻ", "Quá hạn", "Còn hạn"))
        raise _wrong_value(key, _COVER_VALUES.format(words=words))
    return Filter(key, *how)


def _wrong_value(key: str, issue: str) -> InvalidInput:
    return InvalidInput(
        "filter.value",
        QT_TRANSLATE_NOOP("errors", "Giá trị lọc của “{key}” không đúng. {issue}"),
        key=key,
        issue=issue,
    )


def sort_from_text(kind: str, text: str) -> SortBy:
    """Read `FIELD` or `-FIELD` (descending) as a sort key."""
    key = text.removeprefix("-")
    _require_field(kind, key)
    return SortBy(key, descending=text.startswith("-"))


def _require_field(kind: str, key: str) -> None:
    known = [spec.key for spec in kind_of(kind).fields]
    if key not in known:
        raise InvalidInput(
            "filter.field",
            QT_TRANSLATE_NOOP("errors", "Không có trường “{key}”. Các trường: {fields}."),
            key=key,
            fields=", ".join(known),
        )
