"""The official list of communes to choose from: typed with or without marks, in any word order."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from desktop.domain.commune_search import Found, Place, all_places, find
from desktop.domain.reference_data import Commune

Index = QModelIndex | QPersistentModelIndex
PLACE_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `Place` of a row, None for a heading."""
COUNT_ROLE = PLACE_ROLE + 1
"""How many rows a heading stands over."""


@dataclass(frozen=True, slots=True)
class _Heading:
    text: str
    count: int


class CommuneListModel(QAbstractListModel):
    """Shows the communes that hold every typed word; always "xã – tỉnh", for names repeat.

    What the commune's own name holds comes first, then the units of provinces of that name;
    headings between them cannot be chosen.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Show all communes."""
        super().__init__(parent)
        self._rows: list[Place | _Heading] = list(all_places())
        self.words: tuple[str, ...] = ()
        """The words that the rows hold, folded."""

    def narrow_to(self, text: str) -> None:
        """Show only communes that hold the words; without words all of them."""
        found = find(text)
        self.beginResetModel()
        self.words = found.words
        self._rows = _rows_of(found) if text.strip() else list(all_places())
        self.endResetModel()

    @property
    def found_any(self) -> bool:
        """Whether there is a commune to choose."""
        return bool(self._rows)

    def place_at(self, row: int) -> Place | None:
        """Return what can be chosen in a row; None for a heading and outside of the list."""
        shown = self._rows[row] if 0 <= row < len(self._rows) else None
        return shown if isinstance(shown, Place) else None

    def commune_at(self, row: int) -> Commune | None:
        """Return the commune of a row."""
        place = self.place_at(row)
        return None if place is None else place.commune

    def next_row(self, row: int, step: int) -> int:
        """Return the next row that can be chosen, up (-1) or down (+1); `row` at the end."""
        beyond = row + step
        while 0 <= beyond < len(self._rows):
            if self.place_at(beyond) is not None:
                return beyond
            beyond += step
        return row

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.place_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        shown = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.text if isinstance(shown, _Heading) else shown.label
        if role == PLACE_ROLE:
            return shown if isinstance(shown, Place) else None
        if role == COUNT_ROLE and isinstance(shown, _Heading):
            return shown.count
        return None


def _rows_of(found: Found) -> list[Place | _Heading]:
    rows: list[Place | _Heading] = []
    if found.named:
        title = QCoreApplication.translate("CommuneListModel", "Tên xã, phường khớp")
        rows += [_Heading(title, len(found.named)), *found.named]
    for province, places in found.in_provinces:
        title = QCoreApplication.translate("CommuneListModel", "Thuộc {province}")
        rows += [_Heading(title.format(province=province), len(places)), *places]
    return rows
