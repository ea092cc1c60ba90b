"""The list of provinces under the field of the first step, for a province's own desk."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.domain.reference_data import Province, commune_list
from desktop.domain.vietnamese_text import fold
from desktop.views.theme.tokens import px

ROW = 36


class ProvinceList(QListWidget):
    """Never takes the focus: the arrows are pressed in the field above it."""

    def __init__(self) -> None:
        """Show all provinces."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Danh sách tỉnh, thành phố"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("look", "places")
        self.narrow_to("")

    def narrow_to(self, text: str) -> None:
        """Show the provinces whose name or code holds every word; mark the first of some."""
        words = fold(text).split()
        self.clear()
        for province in commune_list().provinces:
            key = f" {fold(province.name)} {province.code}"
            if all(f" {word}" in key for word in words):
                count = self.tr("{name} · {count} xã, phường").format(
                    name=province.name, count=len(province.communes)
                )
                item = QListWidgetItem(count)
                item.setData(Qt.ItemDataRole.UserRole, province)
                item.setSizeHint(QSize(0, px(ROW)))
                self.addItem(item)
        self.setCurrentRow(0 if words and self.count() else -1)

    def move_current(self, step: int) -> None:
        """Mark the next province, or the one before."""
        if self.count():
            self.setCurrentRow(max(0, min(self.currentRow() + step, self.count() - 1)))

    @property
    def province(self) -> Province | None:
        """The province that is marked."""
        row = self.currentRow()
        found = self.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else None
        return found if isinstance(found, Province) else None
