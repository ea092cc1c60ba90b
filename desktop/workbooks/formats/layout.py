"""What a layout declares: the fields of its rows, its own wording and how it is told apart."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from desktop.fields.field_spec import FieldSpec
from desktop.workbooks.header_texts import AliasIndex

_TITLE_SCORE = 20.0
_MARK_SCORE = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One kind of list.

    `kind` is what a row is (person, household, collector, event). `headings` are the form's own
    words for a field and go before the field's aliases. Every group of `needs` must have a
    mapped field, none of `refuses` may. `marks` are fields that speak for this layout, `titles`
    folded words of the title block. `scheme` is what its receipts and covers are for;
    `class_from_notes` reads the household's class from notes and card groups.
    """

    key: str
    label: str
    kind: str
    fields: tuple[FieldSpec, ...]
    headings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    needs: tuple[frozenset[str], ...]
    refuses: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    titles: tuple[str, ...] = ()
    scheme: str | None = None
    class_from_notes: bool = False
    under_title: frozenset[str] = frozenset()
    """Fields that speak for the layout only under its own title: other lists have them too."""
    not_titled: tuple[str, ...] = ()
    """Folded words of the title block that say it is another list."""
    only_if_named: bool = False
    """Whether a title or a mark must speak for the layout."""
    coded_only: bool = False
    """Whether the columns must be named by field codes (HoTen, SOBHXH), as programs write them."""
    noted: tuple[str, ...] = ()
    """Fields that no record keeps and whose words go into the note."""
    only_known: bool = False
    """Whether its rows speak of people who are stored already."""
    household_in_title: bool = False
    """Whether all rows are members of the one household that the title block names."""
    joins: str | None = None
    """The layout of a sheet beside it that says more of the same people."""
    beside_another: bool = False
    """Whether such a sheet is one only in a workbook of the layout that joins it."""
    without_amounts: bool = False
    """Whether receipts without an amount are usual (files that name them only)."""
    due_is_paid: bool = False
    """Whether what was due stands for what was paid, where that column is left blank."""
    marked_are_women: bool = False
    """Whether the column of the sex marks women (x) and leaves men blank."""
    by_hand_only: bool = False
    """Whether a sheet is read so only when nothing else fits, or when a person says so."""

    def spec(self, key: str) -> FieldSpec:
        """Return the declaration of a field of this layout."""
        return next(spec for spec in self.fields if spec.key == key)

    def aliases(self) -> AliasIndex:
        """Return the index of all headers that this layout knows."""
        pairs = list(self.headings.items())
        pairs += [(spec.key, (spec.label, *spec.header_aliases)) for spec in self.fields]
        return AliasIndex.of(pairs)

    def score(self, mapped: Collection[str], title: str, *, coded: bool = False) -> float:
        """Return how well a sheet fits; 0 when it cannot be this layout.

        `coded` says that the columns are named by field codes.
        """
        fields = set(mapped)
        if self.coded_only and not coded:
            return 0.0
        if self.refuses & fields:
            return 0.0
        if any(words in title for words in self.not_titled):
            return 0.0
        titled = any(words in title for words in self.titles)
        speaking = fields if titled else fields - self.under_title
        if any(not group & speaking for group in self.needs):
            return 0.0
        if self.only_if_named and not titled and not self.marks & speaking:
            return 0.0
        marked = _MARK_SCORE * len(self.marks & speaking)
        named = _TITLE_SCORE if titled or self.coded_only else 0.0
        return len(fields) + marked + named
