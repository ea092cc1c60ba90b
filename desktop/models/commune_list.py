"""The official list of communes to choose from: typed with or without marks, in any word order."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop.domain.reference_data import Commune, commune_list
from desktop.domain.vietnamese_text import fold, sort_key

Index = QModelIndex | QPersistentModelIndex


class CommuneListModel(QAbstractListModel):
    """Shows the communes that hold every typed word; always "xã – tỉnh", for names repeat."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show all communes."""
        super().__init__(parent)
        provinces = {one.code: one.name for one in commune_list().provinces}
        self._all = [
            (commune, f"{commune.name} – {provinces[commune.province_code]}")
            for province in commune_list().provinces
            for commune in province.communes
        ]
        self._all.sort(key=lambda one: sort_key(one[0].name.partition(" ")[2]))
        self._keys = [f" {fold(label)} {commune.code}" for commune, label in self._all]
        self._shown = list(range(len(self._all)))

    def narrow_to(self, text: str) -> None:
        """Show only communes that hold the words; those whose own name begins so come first."""
        words = fold(text).split()
        found = [
            number
            for number, key in enumerate(self._keys)
            if all(f" {word}" in key for word in words)
        ]
        found.sort(key=lambda number: not _begins_words(words, self._own_name(number)))
        self.beginResetModel()
        self._shown = found
        self.endResetModel()

    def _own_name(self, number: int) -> str:
        return fold(self._all[number][0].name)

    def commune_at(self, row: int) -> Commune | None:
        """Return the commune of a row."""
        return self._all[self._shown[row]][0] if 0 <= row < len(self._shown) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self._all[self._shown[index.row()]][1]
        return None


def _begins_words(words: list[str], name: str) -> bool:
    """Whether every typed word begins a word of the commune's own name."""
    return bool(words) and all(f" {word}" in f" {name}" for word in words)
