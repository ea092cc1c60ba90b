"""Undoes what UniKey does to codes while they are typed: `TÉ` becomes `TE1` again.

UniKey replaces what was typed by sending backspaces and a new character, and it does not know
that the field shows something else. So after `TE1` (shown, while UniKey believes `TÉ`) the key 2
comes as backspace and `È`: the mark that is new is the digit that was typed.
"""

import unicodedata
from dataclasses import dataclass

_DIGIT_OF_MARK = {
    "\u0301": "1",
    "\u0300": "2",
    "\u0309": "3",
    "\u0303": "4",
    "\u0323": "5",
    "\u0302": "6",
    "\u031b": "7",
    "\u0306": "8",
}
_IGNORED = frozenset(" .\t\n\u00a0")


@dataclass(frozen=True, slots=True)
class CodeGrammar:
    """Where a code holds letters: `letters` of them at most, then digits only.

    `letters` is None when letters and digits may mix (household codes); 0 for numbers.
    """

    letters: int | None = None

    def takes_letter(self, before: str) -> bool:
        """Whether a letter may follow the text `before`."""
        if self.letters is None:
            return True
        return len(before) < self.letters and not any(sign.isdigit() for sign in before)

    def takes_digit(self, before: str) -> bool:
        """Whether a digit may follow the text `before`."""
        return self.letters is None or len(before) >= self.letters


FREE = CodeGrammar()
NUMBER = CodeGrammar(0)
CARD = CodeGrammar(2)


@dataclass(frozen=True, slots=True)
class _Marked:
    """The letter UniKey still believes to be the last one, with the marks it has by now."""

    letter: str
    marks: frozenset[str]
    undone: str = ""
    """The digit of a mark that UniKey just took away: its own key typed twice, or the key 0."""


def fold_code(text: str, grammar: CodeGrammar = FREE) -> str:
    """Return a pasted or finished code: capitals, no spaces or dots, marks as their digits."""
    code = ""
    for sign in unicodedata.normalize("NFC", text):
        code = _append(code, sign, grammar)
    return code


def _append(code: str, sign: str, grammar: CodeGrammar) -> str:
    if sign in _IGNORED:
        return code
    letter, digits = _split(sign)
    code += letter
    return code + digits if digits and grammar.takes_digit(code) else code


def _split(sign: str) -> tuple[str, str]:
    """Return (capital base letter, digits of its marks in the order VNI types them)."""
    if sign in "đĐ":
        return "D", "9"
    parts = unicodedata.normalize("NFD", sign.upper())
    digits = sorted((_DIGIT_OF_MARK.get(part, "") for part in parts[1:]), reverse=True)
    return parts[0], "".join(digits)


def _marks(sign: str) -> frozenset[str]:
    return frozenset(part for part in unicodedata.normalize("NFD", sign) if part in _DIGIT_OF_MARK)


class CodeTyping:
    """Follows one field while it is typed in; `text` is what should be shown."""

    def __init__(self, grammar: CodeGrammar = FREE) -> None:
        """Start with an empty field."""
        self.text = ""
        self._grammar = grammar
        self._marked: _Marked | None = None
        self._lost = ""

    def reset(self, text: str) -> None:
        """Start from a text that was not typed."""
        self.text = text
        self._marked = None
        self._lost = ""

    def edited(self, seen: str) -> str:
        """Take the field's text after an edit and return what it should show."""
        if seen == self.text[:-1] and self.text:
            self._lost = self.text[-1]
            self.text = seen
        elif len(seen) == len(self.text) + 1 and seen.startswith(self.text):
            self._insert(unicodedata.normalize("NFC", seen[-1]))
        else:
            self.reset(fold_code(seen, self._grammar))
        return self.text

    def _insert(self, sign: str) -> None:
        lost, self._lost = self._lost, ""
        marked = self._marked
        letter, _ = _split(sign)
        if sign in _IGNORED:
            return
        if marked is not None and sign == marked.undone:
            # UniKey took the mark back and now sends the digit itself: the key was pressed twice.
            self.text = self.text[:-1] + sign
            self._marked = None
        elif marked is not None and letter == marked.letter and self._replaces(sign, lost):
            self._take_replacement(marked, sign, lost)
        else:
            before = self.text
            self.text = _append(before, sign, self._grammar)
            if letter.isalpha():
                grew = self.text != before + letter
                self._marked = _Marked(letter, _marks(sign)) if grew else None

    def _replaces(self, sign: str, lost: str) -> bool:
        """Whether a letter after a backspace is UniKey's replacement, not a new letter."""
        if not lost.isdigit():
            return False
        return bool(_marks(sign)) or not self._grammar.takes_letter(self.text)

    def _take_replacement(self, marked: _Marked, sign: str, lost: str) -> None:
        marks = _marks(sign)
        added, gone = marks - marked.marks, marked.marks - marks
        self.text += lost
        if added:
            self.text += "".join(sorted(_DIGIT_OF_MARK[mark] for mark in added))
            self._marked = _Marked(marked.letter, marks)
        elif gone:
            self.text += "0"
            self._marked = _Marked(marked.letter, marks, _DIGIT_OF_MARK[next(iter(gone))])
