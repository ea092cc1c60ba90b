"""Decides which field each column of a sheet holds: surely, or only as a suggestion."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from desktop.domain.vietnamese_text import fold
from desktop.fields.choices import Choice
from desktop.fields.field_kinds import ParseContext, Text
from desktop.fields.field_spec import FieldSpec
from desktop.workbooks.code_columns import is_worked_out, may_hold
from desktop.workbooks.column_letters import column_index, column_letter
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.registry import aliases_of
from desktop.workbooks.header_detection import HeaderBlock, HeaderColumn
from desktop.workbooks.header_texts import header_key, marked_key
from desktop.workbooks.named_persons import may_be_own_name, own_name
from desktop.workbooks.parent_headers import YEAR, field_under
from desktop.workbooks.workbook_content import CellValue, SheetContent

__all__ = [
    "ColumnMapping",
    "Suggestion",
    "column_index",
    "column_letter",
    "map_columns",
]

SURE_RATIO: Final = 88.0
SUGGESTED_RATIO: Final = 60.0
_LEAD: Final = 8.0
"""How far the next best field must lie behind for a similar header to map by itself."""
LEAST_FIT: Final = 0.8
"""Share of a column's values that the field must be able to read."""
_SAMPLE: Final = 200
_ALTERNATIVES = re.compile(r"[/,;]| hoặc | - ", re.IGNORECASE)
_SECRET = re.compile(r"\b(mat khau|password|passwd|pass word|mk|pin)\b")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A field that a column may hold; a person decides."""

    column: int
    field: str
    likeness: int


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Columns (counted from 0) and their fields, with what was left open.

    `secret` columns hold passwords: they are neither read nor kept.
    """

    fields: Mapping[int, str]
    suggestions: tuple[Suggestion, ...] = ()
    unmapped: tuple[int, ...] = ()
    secret: frozenset[int] = frozenset()
    heads_only: bool = False
    """Whether every person of the list is the head of a household of its own."""
    columns: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        fields: Mapping[int, str],
        *,
        suggestions: Iterable[Suggestion] = (),
        unmapped: Iterable[int] = (),
        secret: Iterable[int] = (),
        heads_only: bool = False,
    ) -> "ColumnMapping":
        """Build a mapping with its inverse."""
        return cls(
            dict(sorted(fields.items())),
            tuple(suggestions),
            tuple(unmapped),
            frozenset(secret),
            heads_only,
            {key: index for index, key in fields.items()},
        )


def map_columns(  # noqa: PLR0913 - two wishes of a person beside the sheet
    sheet: SheetContent,
    header: HeaderBlock,
    layout: Layout,
    context: ParseContext,
    *,
    chosen: Mapping[int, str | None] | None = None,
    similar: bool = True,
) -> ColumnMapping:
    """Map the columns of a sheet for a layout.

    `chosen` are a person's decisions (None: do not read the column) and come first; `similar`
    turns the search for headers that are only like a known one on.
    """
    return _Mapper(sheet, header, layout, context).run(chosen or {}, similar=similar)


class _Mapper:
    """Gives columns to fields: decisions, exact headers, headers under parents, like headers."""

    def __init__(
        self, sheet: SheetContent, header: HeaderBlock, layout: Layout, context: ParseContext
    ) -> None:
        self._sheet = sheet
        self._header = header
        self._layout = layout
        self._context = context
        self._aliases = aliases_of(layout.key)
        self._specs: dict[str, FieldSpec] = {spec.key: spec for spec in layout.fields}
        self._fields: dict[int, str] = {}
        self._taken: set[str] = set()
        self._heads_only = False
        self._samples: dict[int, list[CellValue]] = {}

    def run(self, chosen: Mapping[int, str | None], *, similar: bool) -> ColumnMapping:
        secret = {column.index for column in self._header.columns if _is_secret(column)}
        for index, key in chosen.items():
            inside = index < len(self._sheet.rows[0])
            if key is not None and key in self._specs and inside:
                self._give(index, key)
        open_columns = [
            column
            for column in self._header.columns
            if column.index not in secret and column.index not in chosen
        ]
        open_columns = self._map_exact(open_columns)
        self._find_other_name(open_columns)
        self._split_birth(open_columns)
        suggestions = self._map_similar(open_columns) if similar else []
        self._read_heads_as_persons()
        self._split_full_name()
        unmapped = [column.index for column in open_columns if column.index not in self._fields]
        suggestions = [entry for entry in suggestions if entry.column in unmapped]
        return ColumnMapping.of(
            self._fields,
            suggestions=suggestions,
            unmapped=unmapped,
            secret=secret,
            heads_only=self._heads_only,
        )

    def _give(self, index: int, key: str) -> None:
        self._fields[index] = key
        self._taken.add(key)

    def _map_exact(self, columns: Sequence[HeaderColumn]) -> list[HeaderColumn]:
        """Map columns whose header names fields; clear ones first, then those of two meanings."""
        claims: dict[str, list[HeaderColumn]] = {}
        open_columns: list[tuple[HeaderColumn, tuple[str, ...]]] = []
        for column in columns:
            candidates = self._candidates(column)
            if len(candidates) == 1 and candidates[0] not in self._taken:
                claims.setdefault(candidates[0], []).append(column)
            else:
                open_columns.append((column, candidates))
        for key, claiming in claims.items():
            # The first whose values fit; header order decides between equals.
            fitting = [
                column for column in claiming if len(claiming) == 1 or self._fits(column, key)
            ]
            self._give((fitting or claiming)[0].index, key)
            given = set(self._fields)
            open_columns += [(column, (key,)) for column in claiming if column.index not in given]
        for column, candidates in open_columns:
            best = self._best_by_values(column.index, candidates)
            if best is not None:
                self._give(column.index, best)
        return [column for column, _ in open_columns if column.index not in self._fields]

    def _candidates(self, column: HeaderColumn) -> tuple[str, ...]:
        """Return the fields that a header names, its parents considered."""
        if column.code:
            found = self._aliases.fields_of(column.code)
            if found:
                return found
        if len(column.texts) > 1:
            found = self._aliases.fields_of(" ".join(column.texts))
            if found:
                return found
            parents = tuple(header_key(text) for text in reversed(column.texts[:-1]))
            key, closed = field_under(parents, self._child(column))
            if key in self._specs:
                return (key,) if key else ()
            if closed:
                return ()
        text = column.texts[-1]
        if marked_key(text) == "năm":
            return ()
        return (
            self._aliases.fields_of(text)
            or self._numbered(text)
            or self._own_name(text)
            or self._either_of(text)
        )

    def _child(self, column: HeaderColumn) -> str:
        """Return a child's folded header; "Năm" beside "Ngày" and "Tháng" is a year, no man."""
        text, parents = column.texts[-1], column.texts[:-1]
        key = header_key(text)
        if key != "nam":
            return key
        beside = {
            header_key(other.texts[-1])
            for other in self._header.columns
            if other.texts[:-1] == parents
        }
        year = marked_key(text) == "năm" or ("thang" in beside and "nu" not in beside)
        return YEAR if year else key

    def _own_name(self, text: str) -> tuple[str, ...]:
        """Read "Họ và tên học sinh" as the name of the row's person."""
        return ("full_name",) if own_name(text, self._layout.kind) else ()

    def _either_of(self, text: str) -> tuple[str, ...]:
        """Read "Số ĐDCN/CCCD/Hộ chiếu" as the field that each of its names means."""
        parts = [part for part in _ALTERNATIVES.split(text) if header_key(part)]
        named = {self._aliases.fields_of(part)[:1] for part in parts if not _is_passport(part)}
        return named.pop() if len(parts) > 1 and len(named) == 1 else ()

    def _numbered(self, text: str) -> tuple[str, ...]:
        """Read `3. Họ và tên` and `Họ và tên 2` as the name without the number."""
        bare = re.sub(r"^[\d.\s)]+|[\s\d.]+$", "", text)
        return self._aliases.fields_of(bare) if bare and bare != text else ()

    def _best_by_values(self, index: int, candidates: Sequence[str]) -> str | None:
        """Choose among several meanings by what the column holds; the first when all fit."""
        free = [key for key in candidates if key not in self._taken]
        if len(free) < 2 or not self._sample(index):  # noqa: PLR2004 - nothing to choose
            return free[0] if free else None
        fits = {key: self._fit(index, key) for key in free}
        fitting = [key for key in free if fits[key] >= LEAST_FIT]
        particular = [key for key in fitting if not _takes_anything(self._specs[key])]
        states = all(isinstance(self._specs[key].kind, Choice) for key in free)
        if states and not any(fits.values()):
            # "Tình trạng: Hết hạn" is none of the states that the header can mean.
            return None
        return next(iter(particular or fitting), max(free, key=lambda key: fits[key]))

    def _fits(self, column: HeaderColumn, key: str) -> bool:
        return bool(self._sample(column.index)) and self._fit(column.index, key) >= LEAST_FIT

    def _fit(self, index: int, key: str) -> float:
        """Return the share of the column's filled cells that the field reads."""
        values = self._sample(index)
        kind = self._specs[key].kind
        parsed = [kind.parse(value, self._context) for value in values]
        read = sum(1 for one in parsed if one.ok and one.value is not None)
        return read / len(values) if values else 0.0

    def _sample(self, index: int) -> list[CellValue]:
        if index not in self._samples:
            filled: list[CellValue] = []
            for row in self._sheet.rows[self._header.rows[-1] :]:
                if row[index] is not None:
                    filled.append(row[index])
                    if len(filled) == _SAMPLE:
                        break
            self._samples[index] = filled
        return self._samples[index]

    def _map_similar(self, columns: Sequence[HeaderColumn]) -> list[Suggestion]:
        """Map headers that are surely a known one mistyped; suggest those that only resemble."""
        found: list[tuple[float, HeaderColumn, str, float]] = []
        suggestions: list[Suggestion] = []
        for column in columns:
            ranked = self._likely(column)
            if not ranked:
                continue
            (best, score), runner_up = ranked[0], ranked[1][1] if len(ranked) > 1 else 0.0
            found.append((score, column, best, runner_up))
        for score, column, key, runner_up in sorted(found, key=lambda entry: -entry[0]):
            sure = score >= SURE_RATIO and runner_up <= score - _LEAD and key not in self._taken
            values = self._sample(column.index)
            if sure and (not values or self._fit(column.index, key) >= LEAST_FIT):
                self._give(column.index, key)
            elif score >= SUGGESTED_RATIO and (
                not values or self._fit(column.index, key) >= LEAST_FIT
            ):
                suggestions.append(Suggestion(column.index, key, round(score)))
        return suggestions

    def _likely(self, column: HeaderColumn) -> list[tuple[str, float]]:
        """Return the fields most like a header that its cells may be, best first."""
        if is_worked_out(column.texts[-1], self._layout.kind):
            return []
        cells = self._sample(column.index)
        return [
            (key, score)
            for key, score in self._ranked(column)
            if may_hold(self._specs[key].kind, cells, self._context)
        ]

    def _ranked(self, column: HeaderColumn) -> list[tuple[str, float]]:
        """Return the fields most like a header, joined with its parents, best first."""
        from rapidfuzz import fuzz, process  # only sheets with odd headers pay for it

        wanted = header_key(" ".join(column.texts))
        if not wanted:
            return []
        hits = process.extract(
            wanted,
            list(self._aliases.folded),
            scorer=fuzz.ratio,
            limit=12,
            score_cutoff=SUGGESTED_RATIO,
        )
        best: dict[str, float] = {}
        for alias, score, _ in hits:
            for key in self._aliases.folded[alias][:1]:
                best.setdefault(key, score)
        words = set(wanted.split())
        for alias, keys in self._aliases.folded.items():
            if len(alias) > 3 and set(alias.split()) < words:  # noqa: PLR2004 - "so", "ten" say little
                best.setdefault(keys[0], SUGGESTED_RATIO)
        free = [entry for entry in best.items() if entry[0] not in self._taken]
        return sorted(free, key=lambda entry: -entry[1])

    def _read_heads_as_persons(self) -> None:
        """Read a list of heads with their own numbers and birth dates as a list of persons."""
        own = {"national_id", "si_number", "birth_date", "birth_year", "hi_card_no"}
        if "full_name" not in self._specs or self._taken & {"full_name", "first_name"}:
            return
        index = next((at for at, key in self._fields.items() if key == "head_name"), None)
        if index is not None and self._taken & own:
            self._fields[index] = "full_name"
            self._heads_only = True

    def _find_other_name(self, columns: Sequence[HeaderColumn]) -> None:
        """Take the only column of names of whoever it says, when nothing else names the row."""
        if self._layout.kind != "person" or self._taken & {"full_name", "first_name", "head_name"}:
            return
        found = [
            column
            for column in columns
            if column.index not in self._fields
            and may_be_own_name(column.texts[-1])
            and self._fits(column, "full_name")
        ]
        if len(found) == 1:
            self._give(found[0].index, "full_name")

    def _split_birth(self, columns: Sequence[HeaderColumn]) -> None:
        """Read day, month and year of birth in three columns."""
        keys = {column.index: header_key(column.texts[-1]) for column in columns}
        for index, key in keys.items():
            alone = not self._taken & {"birth_date", "birth_year", "birth_month"}
            three = (key, keys.get(index + 1), keys.get(index + 2)) == ("ngay", "thang", "nam")
            if three and alone and "birth_day" in self._specs:
                self._give(index, "birth_day")
                self._give(index + 1, "birth_month")
                self._give(index + 2, "birth_year")
        born = next((at for at, key in self._fields.items() if key == "birth_date"), None)
        if born is None or "birth_month" not in self._taken or "birth_day" in self._taken:
            return
        kind = self._specs["birth_day"].kind
        if all(kind.parse(value, self._context).ok for value in self._sample(born)):
            self._taken.discard("birth_date")
            self._give(born, "birth_day")

    def _split_full_name(self) -> None:
        """Read a header `Họ và tên` over two columns as family and given names."""
        index = next((at for at, key in self._fields.items() if key == "full_name"), None)
        if index is None or "last_name" not in self._specs or index + 1 in self._fields:
            return
        over_two = any(
            block.first_row in self._header.rows
            and block.first_column == index + 1
            and block.last_column == index + 2
            for block in self._sheet.merged
        )
        if not over_two:
            return
        right = [value for value in self._sample(index + 1) if isinstance(value, str)]
        if len(right) >= LEAST_FIT * max(1, len(self._sample(index))):
            self._fields[index] = "last_name"
            self._fields[index + 1] = "first_name"


def _is_secret(column: HeaderColumn) -> bool:
    return any(_SECRET.search(fold(text)) for text in (*column.texts, column.code or ""))


def _is_passport(text: str) -> bool:
    """Whether a name is that of a paper that has no field of its own."""
    return header_key(text) in {"ho chieu", "so ho chieu", "passport", "giay khai sinh"}


def _takes_anything(spec: FieldSpec) -> bool:
    return isinstance(spec.kind, Text)
