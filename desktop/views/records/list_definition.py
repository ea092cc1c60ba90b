"""What differs from list to list: the kind, its words, chips and usual order."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from desktop.domain.list_query import ListQuery, SortBy
from desktop.domain.messages import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDefinition:
    """One list of a page; all texts are marked source texts of the context "lists".

    `chips` are (key of the ready-made filter, words); `chip_tips` says by key what exactly one
    counts, where its words are near those of a figure; `noun` counts rows ("1.240 hộ");
    `first_columns` are the fields that a screen should show without scrolling;
    `fixed_columns` is how many of them stand still at first when the list is scrolled sideways;
    `depends_on` names the record kinds whose changes the list shows; `delete_note` tells what
    else a deletion does.
    """

    kind: str
    tab: str
    noun: str
    add_text: str
    icon: str
    empty_title: str
    empty_reason: str
    depends_on: frozenset[str]
    chips: tuple[tuple[str, str], ...] = ()
    chip_tips: Mapping[str, str] = field(default_factory=dict)
    first_columns: tuple[str, ...] = ()
    fixed_columns: int = 1
    sort: tuple[SortBy, ...] = ()
    delete_note: str = ""

    def text(self, source: str) -> str:
        """Return one of the texts in the window's language."""
        return QCoreApplication.translate("lists", source)

    def tip(self, chip: str) -> str:
        """Return what a chip counts, in the window's language; the empty text where it is plain."""
        source = self.chip_tips.get(chip)
        return self.text(source) if source else ""

    @property
    def usual_query(self) -> ListQuery:
        """The list as it is first shown."""
        return ListQuery(self.kind, sort=self.sort, chip="all" if self.chips else None)


ALL = ("all", QT_TRANSLATE_NOOP("lists", "Tất cả"))
EXPIRING = ("expiring", QT_TRANSLATE_NOOP("lists", "Sắp hết hạn"))
EXPIRED = ("expired", QT_TRANSLATE_NOOP("lists", "Quá hạn"))
