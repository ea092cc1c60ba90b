"""Neighbourhoods as a pasted list: type or paste on the left, see on the right what comes of it."""

from PySide6.QtCore import QStringListModel, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.neighbourhood_names import numbered, read_pasted
from desktop.domain.vietnamese_text import fold
from desktop.views.forms.editors import LineEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, card, label
from desktop.views.widgets.notice import Notice

MOST_TOLD = 5


class NeighbourhoodPaste(QWidget):
    """Reads names from free text; the text stays as it was typed and can be mended."""

    changed = Signal()
    """The names may be others now."""

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        """Use `word` for lines that hold only a number, and for "… 1 to 12"."""
        super().__init__(parent)
        self._word = word
        self._known: frozenset[str] = frozenset()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Danh sách thôn, tổ dân phố"))
        self.first, self.last = LineEdit(), LineEdit()
        self.make = Button(self.tr("Thêm dãy số"), self._on_make, icon_name="plus")
        self._range_label = label("")
        self._names = QStringListModel(self)
        self.list = QListView()
        self.list.setModel(self._names)
        self.list.setAccessibleName(self.tr("Các thôn, tổ sẽ có"))
        self.list.setProperty("look", "choices")
        self._count: QLabel = label("", "heading")
        self._told = Notice()
        self._build()
        self.text.textChanged.connect(self._on_text)
        for field in (self.first, self.last):
            field.returnPressed.connect(self._on_make)
        self.use_word(word)

    def _build(self) -> None:
        for field, name, usual in (
            (self.first, self.tr("Từ số"), "1"),
            (self.last, self.tr("Đến số"), "12"),
        ):
            field.setAccessibleName(name)
            field.setFixedWidth(px(56))
            field.setText(usual)
        numbers = QHBoxLayout()
        numbers.setSpacing(px(8))
        numbers.addWidget(self._range_label)
        numbers.addWidget(self.first)
        numbers.addWidget(label(self.tr("đến")))
        numbers.addWidget(self.last)
        numbers.addWidget(self.make)
        numbers.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(px(8))
        left.addWidget(self.text, 1)
        left.addLayout(numbers)
        right = QVBoxLayout()
        right.setSpacing(px(8))
        right.addWidget(self._count)
        framed = card()
        inside = QVBoxLayout(framed)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        right.addWidget(framed, 1)
        right.addWidget(self._told)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        row.addLayout(left, 3)
        row.addLayout(right, 2)

    def use_word(self, word: str) -> None:
        """Use another word below the commune."""
        self._word = word
        self._range_label.setText(word)
        example = self.tr("Mỗi dòng một tên, hoặc dán một cột từ Excel. Ví dụ:\n{word} 1\n{word} 2")
        self.text.setPlaceholderText(example.format(word=word))
        self._on_text()

    def know(self, names: frozenset[str]) -> None:
        """Tell which names (folded) the office has already: they are not added again."""
        self._known = names
        self._on_text()

    @property
    def names(self) -> tuple[str, ...]:
        """The names to add, each once, without those that are there already."""
        found = read_pasted(self.text.toPlainText(), self._word).names
        return tuple(name for name in found if fold(name) not in self._known)

    @Slot()
    def _on_text(self) -> None:
        read = read_pasted(self.text.toPlainText(), self._word)
        names = self.names
        self._names.setStringList(list(names))
        self._count.setText(
            self.tr("Sẽ có {count} thôn, tổ").format(count=len(names))
            if names
            else self.tr("Chưa có tên nào")
        )
        known = [name for name in read.names if fold(name) in self._known]
        told = [
            (self.tr("Trùng tên, tính một lần: {names}."), read.doubled),
            (self.tr("Đã có trong sổ: {names}."), tuple(known)),
            (self.tr("Dài quá, không lấy: {names}."), tuple(n[:30] for n in read.too_long)),
        ]
        sentences = [text.format(names=_listed(found)) for text, found in told if found]
        self._told.say(" ".join(sentences), "warning")
        self.changed.emit()

    @Slot()
    def _on_make(self) -> None:
        first, last = self.first.text().strip(), self.last.text().strip()
        if not (first.isdecimal() and last.isdecimal()) or int(first) > int(last):
            self._told.say(
                self.tr("Số đầu phải là số và không lớn hơn số cuối, ví dụ 1 đến 12."), "warning"
            )
            return
        made = "\n".join(numbered(self._word, int(first), int(last)))
        before = self.text.toPlainText().rstrip()
        self.text.setPlainText(f"{before}\n{made}" if before else made)


def _listed(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:MOST_TOLD])
    return shown if len(names) <= MOST_TOLD else f"{shown}, …"
