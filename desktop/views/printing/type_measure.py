"""Measures and breaks words in the typeface of official papers."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from desktop.views.printing.sheet import POINT, Face
from desktop.views.theme.fonts import family as window_family
from desktop.views.theme.fonts import is_complete

FAMILIES = {
    "Times New Roman": 1.0,
    "Liberation Serif": 1.0,
    "Tinos": 1.0,
    "Noto Serif": 0.88,
    "DejaVu Serif": 0.82,
    "DejaVu Sans": 0.78,
}
"""Decree 30/2020/NĐ-CP asks for Times New Roman; the others stand in where it is missing, in a
share of the size that makes them about as wide."""
EM = 1000
"""Size at which words are measured once for all sizes: unhinted type grows evenly."""


@cache
def paper_family() -> str:
    """Return the first family of our list that is installed and has every Vietnamese letter.

    A family without some of them would get these from another one, in the middle of a word. On a
    machine without any of them the window's font has brought the last one along.
    """
    window_family()
    installed = [name for name in FAMILIES if QFontDatabase.hasFamily(name)]
    return next((name for name in installed if is_complete(name)), next(iter(FAMILIES)))


def font_of(face: Face, units: float | None = None) -> QFont:
    """Return the font of a face; its size is in units of the layout."""
    font = QFont(paper_family())
    size = face.points * POINT if units is None else units
    font.setPixelSize(round(size * FAMILIES[paper_family()]))
    font.setBold(face.bold)
    font.setItalic(face.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class TypeMeasure:
    """Widths of words; each is measured once. One object serves one thread."""

    def __init__(self) -> None:
        """Start with nothing measured."""
        self._metrics: dict[tuple[bool, bool], QFontMetricsF] = {}
        self._known: dict[tuple[bool, bool], dict[str, float]] = {}

    def width(self, text: str, face: Face) -> float:
        """Return the width of a text on one line."""
        scale = face.points * POINT / EM
        cut = (face.bold, face.italic)
        known = self._known.setdefault(cut, {})
        if text not in known:
            known[text] = self._measure(text, cut)
        return known[text] * scale

    def widest_word(self, text: str, face: Face) -> float:
        """Return the width of the widest part that is not broken."""
        return max((self.width(word, face) for word in text.split()), default=0.0)

    def _measure(self, text: str, cut: tuple[bool, bool]) -> float:
        words = text.split(" ")
        if len(words) > 1:
            # Word by word: the words of names and places come back all the time.
            known = self._known[cut]
            total = self._advance(" ", cut) * (len(words) - 1)
            for word in words:
                if word not in known:
                    known[word] = self._advance(word, cut)
                total += known[word]
            return total
        return self._advance(text, cut)

    def _advance(self, text: str, cut: tuple[bool, bool]) -> float:
        if cut not in self._metrics:
            self._metrics[cut] = QFontMetricsF(font_of(Face(0, *cut), EM))
        return self._metrics[cut].horizontalAdvance(text)

    def wrap(self, text: str, face: Face, room: float) -> tuple[str, ...]:
        """Break a text into lines that fit; a word longer than a line is broken too."""
        if "\n" not in text and self.width(text, face) <= room:
            return (text,)
        lines: list[str] = []
        for paragraph in text.splitlines():
            lines.extend(self._wrap_words(paragraph.split(), face, room))
        return tuple(lines) or ("",)

    def _wrap_words(self, words: list[str], face: Face, room: float) -> list[str]:
        lines: list[str] = []
        line, used = "", 0.0
        space = self.width(" ", face)
        for word in words:
            width = self.width(word, face)
            if line and used + space + width <= room:
                line, used = f"{line} {word}", used + space + width
                continue
            if line:
                lines.append(line)
            *full, line = self._break_word(word, face, room) if width > room else [word]
            lines.extend(full)
            used = self.width(line, face)
        return [*lines, line]

    def _break_word(self, word: str, face: Face, room: float) -> list[str]:
        pieces = [""]
        for letter in word:
            longer = pieces[-1] + letter
            if pieces[-1] and self._advance(longer, face[1:]) * face.points * POINT / EM > room:
                pieces.append(letter)
            else:
                pieces[-1] = longer
        return pieces
