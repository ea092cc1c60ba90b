"""Step 2: the neighbourhoods below each commune; may be skipped."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout
from typing_extensions import override

from desktop.domain.commune_search import Place
from desktop.domain.vietnamese_text import fold
from desktop.views.office.first_run.step import Step
from desktop.views.office.neighbourhood_paste import NeighbourhoodPaste
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label


class NeighbourhoodStep(Step):
    """A pasted list for each commune; what was typed for one stays while another is shown."""

    def __init__(self, known: Mapping[str, Sequence[str]] | None = None) -> None:
        """Ask for names; `known` are those that the office has, by commune."""
        super().__init__()
        self._known = dict(known or {})
        self._texts: dict[str, str] = {}
        self._places: tuple[Place, ...] = ()
        self._shown = ""
        self._title = label("", "title", wraps=True)
        self.commune = QComboBox()
        self.commune.setAccessibleName(self.tr("Xã, phường"))
        self.paste = NeighbourhoodPaste("Thôn")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(self._title)
        rows.addWidget(
            label(
                self.tr(
                    "Dán từ Excel hoặc Word; số thứ tự và dấu đầu dòng được bỏ đi. Có thể bỏ qua: "
                    "tên mới trong tệp Excel cũng tự thành thôn, tổ."
                ),
                "crumb",
                wraps=True,
            )
        )
        rows.addWidget(self.commune)
        rows.addWidget(self.paste, 1)
        self.commune.currentIndexChanged.connect(self._on_commune)
        self.paste.changed.connect(self._on_names)

    def show_places(self, places: Sequence[Place], word: str) -> None:
        """Ask for the neighbourhoods of these communes, called by this word."""
        self._keep()
        self._places = tuple(places)
        self.commune.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.commune.clear()
        self.commune.addItems([place.label for place in places])
        self.commune.blockSignals(False)  # noqa: FBT003
        self.commune.setVisible(len(places) > 1)
        self._title.setText(self.tr("{word} nào thuộc đơn vị?").format(word=word))
        self.paste.use_word(word)
        self._on_commune()

    def _keep(self) -> None:
        if self._shown:
            self._texts[self._shown] = self.paste.text.toPlainText()

    @Slot()
    def _on_commune(self) -> None:
        self._keep()
        row = self.commune.currentIndex()
        if not 0 <= row < len(self._places):
            return
        self._shown = code = self._places[row].commune.code
        self.paste.text.setPlainText(self._texts.get(code, ""))
        self.paste.know(frozenset(fold(name) for name in self._known.get(code, ())))

    @Slot()
    def _on_names(self) -> None:
        self.changed.emit()

    @property
    def names(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """(commune code, names) of every commune that has some."""
        self._keep()
        shown = self.commune.currentIndex()
        found = []
        for row, place in enumerate(self._places):
            code = place.commune.code
            if not self._texts.get(code, "").strip():
                continue
            self.commune.setCurrentIndex(row)
            if self.paste.names:
                found.append((code, self.paste.names))
        self.commune.setCurrentIndex(shown)
        return tuple(found)

    @property
    def has_names(self) -> bool:
        """Whether the commune that is shown has any name."""
        return bool(self.paste.names)

    @override
    def focus_first(self) -> None:
        self.paste.text.setFocus()
