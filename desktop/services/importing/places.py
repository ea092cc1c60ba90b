"""Puts what rows call neighbourhoods and old communes into the words of today; tells each."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.place_book import FoundBy, Place, PlaceBook
from desktop.domain.vietnamese_text import fold
from desktop.services import place_names
from desktop.services.place_names import OldAddress
from desktop.storage.unit_of_work import UnitOfWork
from desktop.workbooks.column_mapping import column_letter
from desktop.workbooks.household_rows import neighbourhood_name
from desktop.workbooks.row_table import CellIssue, CheckedRow
from desktop.workbooks.row_validation import CheckedSheet

Answers = Mapping[str, int | None]
"""Folded name -> the neighbourhood that a person says it is, None for a new one."""
_WITH_ADDRESS = frozenset({"person", "household"})


@dataclass(frozen=True, slots=True)
class PlaceQuestion:
    """A neighbourhood of the file that is neither a name nor an old name of the office's.

    `chosen` is the neighbourhood that its rows are written into (None: a new one): what a person
    said, else the one of which the name surely is another spelling. `maybe` are others to think of.
    """

    name: str
    rows: int
    chosen: Place | None
    maybe: tuple[Place, ...] = ()

    @property
    def key(self) -> str:
        """What the answer is given by."""
        return fold(self.name)


@dataclass(frozen=True, slots=True)
class NamedSheets:
    """Sheets in the words of today, and what a person may be asked about names in them."""

    sheets: tuple[CheckedSheet, ...]
    questions: tuple[PlaceQuestion, ...]


def in_words_of_today(
    book: PlaceBook, sheets: Sequence[CheckedSheet], answers: Answers
) -> NamedSheets:
    """Write old names, sure spellings and old communes in all rows as they are called today."""
    told: set[str] = set()
    named = tuple(_Writer(book, sheet, answers, told).sheet() for sheet in sheets)
    return NamedSheets(named, questions_of(book, sheets, answers))


def row_in_words_of_today(
    book: PlaceBook, sheet: CheckedSheet, position: int, answers: Answers
) -> CheckedRow:
    """Write one row as all rows are written."""
    return _Writer(book, sheet, answers, set()).row(sheet.rows[position])


def keep_answers(
    unit: UnitOfWork,
    commune: str,
    book: PlaceBook,
    sheets: Iterable[CheckedSheet],
    answers: Answers,
) -> None:
    """Keep what a person said of names in the file, so that nobody is asked again.

    It is a person's knowledge: it stays when the import is withdrawn.
    """
    for key, name in _names(sheets).items():
        place = answers.get(key)
        if place in book.places and book.find(name).by not in {FoundBy.NAME, FoundBy.ALIAS}:
            place_names.keep_for_neighbourhood(unit, commune, name, book.places[place].id)


def _names(sheets: Iterable[CheckedSheet]) -> dict[str, str]:
    names: dict[str, str] = {}
    for sheet in sheets:
        for name in _counted(sheet):
            names.setdefault(fold(name), name)
    return names


def _counted(sheet: CheckedSheet) -> Counter[str]:
    if "neighbourhood" not in sheet.fields:
        return Counter()
    at = sheet.fields.index("neighbourhood")
    found = Counter(row.values[at] for row in sheet.rows)
    return Counter({str(name): count for name, count in found.items() if name is not None})


def questions_of(
    book: PlaceBook, sheets: Iterable[CheckedSheet], answers: Answers
) -> tuple[PlaceQuestion, ...]:
    """Return the names to ask about; none while the office has no neighbourhood to choose."""
    if not book.places:
        return ()
    counts: Counter[str] = Counter()
    for sheet in sheets:
        counts.update(_counted(sheet))
    asked: dict[str, PlaceQuestion] = {}
    for name, rows in counts.items():
        found = book.find(name)
        if found.by in {FoundBy.NAME, FoundBy.ALIAS}:
            continue
        key = fold(name)
        known = asked.get(key)
        if known is not None:
            asked[key] = replace(known, rows=known.rows + rows)
        else:
            asked[key] = PlaceQuestion(name, rows, _meant(book, name, answers), found.maybe)
    return tuple(sorted(asked.values(), key=lambda each: (each.chosen is not None, -each.rows)))


def _meant(book: PlaceBook, name: str, answers: Answers) -> Place | None:
    """Return the neighbourhood that a name means: what a person said goes first."""
    key = fold(name)
    found = book.find(name)
    if key not in answers or found.by in {FoundBy.NAME, FoundBy.ALIAS}:
        return found.place
    answer = answers[key]
    if answer is None:
        return None
    # A place that is gone since is no answer.
    return book.places.get(answer, found.place)


class _Writer:
    """Writes the rows of one sheet; each name is told at its first row, each address at its own."""

    def __init__(
        self, book: PlaceBook, sheet: CheckedSheet, answers: Answers, told: set[str]
    ) -> None:
        self._book, self._sheet, self._answers, self._told = book, sheet, answers, told
        at = {key: place for place, key in enumerate(sheet.fields)}
        self._place_at = at.get("neighbourhood")
        has_address = sheet.source.layout.kind in _WITH_ADDRESS and "address" in at
        self._address_at = at.get("address") if book.communes and has_address else None
        self._former_at = at.get("former_address")
        self._home_at = at["address"] if book.places and has_address else None
        self._by_address: dict[object, Place | None] = {}
        columns = sheet.source.mapping.columns
        self._letters = {key: column_letter(index) for key, index in columns.items()}
        self._new_names: dict[object, str] = {}
        for name in _counted(sheet):
            place = _meant(book, name, answers)
            if place is not None and place.name != name:
                self._new_names[name] = place.name

    def sheet(self) -> CheckedSheet:
        unplaced = self._place_at is None or any(
            row.values[self._place_at] is None for row in self._sheet.rows
        )
        if not unplaced:
            self._home_at = None
        if not self._new_names and self._address_at is None and self._home_at is None:
            return self._sheet
        rows = tuple(map(self.row, self._sheet.rows))
        return replace(self._sheet, fields=self._fields(), rows=rows)

    def _fields(self) -> tuple[str, ...]:
        fields = self._sheet.fields
        if self._address_at is not None and self._former_at is None:
            fields = (*fields, "former_address")
        if self._home_at is not None and self._place_at is None:
            fields = (*fields, "neighbourhood")
        return fields

    def row(self, row: CheckedRow) -> CheckedRow:
        values = row.values
        if self._address_at is not None:
            row = self._with_address(row, self._address_at)
        if self._place_at is not None and values[self._place_at] in self._new_names:
            row = self._with_place(row, self._place_at)
        if self._home_at is not None:
            row = self._with_place_of_address(row, values[self._home_at])
        return row

    def _with_place_of_address(self, row: CheckedRow, address: object) -> CheckedRow:
        """Write the office's neighbourhood that an address begins with, where no column says it."""
        at = len(row.values) if self._place_at is None else self._place_at
        if self._place_at is not None and row.values[at] is not None:
            return row
        if address not in self._by_address:
            self._by_address[address] = _place_of_address(self._book, str(address or ""))
        place = self._by_address[address]
        name = None if place is None else place.name
        row = row._replace(values=(*row.values[:at], name, *row.values[at + 1 :]))
        if place is None or f"@{place.id}" in self._told:
            return row
        self._told.add(f"@{place.id}")
        issue = Issue(
            "neighbourhood.from_address",
            _FROM_ADDRESS,
            Severity.REPAIRED,
            {"address": address, "name": name},
        )
        return row._replace(issues=(*row.issues, self._told_at(row, "address", issue)))

    def _with_place(self, row: CheckedRow, at: int) -> CheckedRow:
        old = str(row.values[at])
        new = self._new_names[old]
        values = (*row.values[:at], new, *row.values[at + 1 :])
        if fold(old) in self._told or fold(old) == fold(new):
            return row._replace(values=values)
        self._told.add(fold(old))
        issue = Issue(
            "neighbourhood.renamed", _RENAMED, Severity.REPAIRED, {"old": old, "new": new}
        )
        return row._replace(
            values=values, issues=(*row.issues, self._told_at(row, "neighbourhood", issue))
        )

    def _with_address(self, row: CheckedRow, at: int) -> CheckedRow:
        """Write the new commune where the old text can be kept as the former address."""
        values = list(row.values)
        if self._former_at is None:
            values.append(None)
        former_at = len(values) - 1 if self._former_at is None else self._former_at
        old, former = values[at], values[former_at]
        new = self._book.new_address(str(old)) if old is not None else None
        if new is None or former not in {None, old}:
            return row._replace(values=tuple(values))
        values[at] = new
        values[former_at] = OldAddress(old)
        issue = Issue("address.renamed", _MOVED, Severity.REPAIRED, {"old": old, "new": new})
        told = self._told_at(row, "address", issue)
        return row._replace(values=tuple(values), issues=(*row.issues, told))

    def _told_at(self, row: CheckedRow, key: str, issue: Issue) -> CellIssue:
        return CellIssue(row.number, self._letters.get(key, ""), key, issue)


def _place_of_address(book: PlaceBook, address: str) -> Place | None:
    """Return the neighbourhood that an address begins with; a number of a house may go before."""
    parts = [part.strip() for part in _BETWEEN_PARTS.split(address) if part.strip()]
    if len(parts) > 1 and _HOUSE_NUMBER.fullmatch(fold(parts[0])):
        del parts[0]
    if not parts:
        return None
    found = book.find(neighbourhood_name(parts[0]))
    return found.place if found.by in {FoundBy.NAME, FoundBy.ALIAS} else None


_BETWEEN_PARTS = re.compile(r"[,;]|\s[-–]\s")
_HOUSE_NUMBER = re.compile(r"(?:so nha|so|nha)? ?\d+[a-z]?(?: \d+[a-z]?)*")
_FROM_ADDRESS = QT_TRANSLATE_NOOP(
    "issues",
    "Địa chỉ “{address}” bắt đầu bằng tên thôn/tổ “{name}” của đơn vị: các dòng như vậy được ghi "
    "vào thôn/tổ này.",
)
_RENAMED = QT_TRANSLATE_NOOP(
    "issues", "“{old}” là thôn/tổ “{new}”: mọi dòng như vậy được ghi theo tên này."
)
_MOVED = QT_TRANSLATE_NOOP(
    "issues", "Địa chỉ “{old}” được ghi theo xã mới thành “{new}”; địa chỉ cũ được giữ lại."
)
