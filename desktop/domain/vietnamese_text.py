"""Vietnamese text: clean form, folded form for searching, sort keys and names."""

import re
import unicodedata
from functools import lru_cache

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP

_ICELANDIC_ETH = {0x00D0: "Đ", 0x00F0: "đ"}  # typed for Đ/đ by Western keyboards
_LETTERS_WITHOUT_DECOMPOSITION = {"đ": "d", "ð": "d", "ƀ": "b", "ł": "l", "ø": "o"}
_TONES = {
    "\N{COMBINING GRAVE ACCENT}": '"',
    "\N{COMBINING HOOK ABOVE}": "#",
    "\N{COMBINING TILDE}": "$",
    "\N{COMBINING ACUTE ACCENT}": "%",
    "\N{COMBINING DOT BELOW}": "&",
}
_LEVEL_TONE = "!"
_OTHER_MARK = "'"
_SHAPES = {
    ("a", "\N{COMBINING BREVE}"): "{",
    ("a", "\N{COMBINING CIRCUMFLEX ACCENT}"): "|",
    ("e", "\N{COMBINING CIRCUMFLEX ACCENT}"): "{",
    ("o", "\N{COMBINING CIRCUMFLEX ACCENT}"): "{",
    ("o", "\N{COMBINING HORN}"): "|",
    ("u", "\N{COMBINING HORN}"): "{",
}
_BASE_SHAPES = {"đ": "d{", "ð": "d{", "ƀ": "b{"}
_DIGIT_RUN = re.compile(r"[0-9]+")
# Composed Latin letters and the plain space only: nothing to clean but doubled spaces.
_ALREADY_CLEAN = re.compile(r"[ -~\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u024F\u1E00-\u1EFF]*")
_HIGHLAND_SIGNS = "'’\u2018`-."
_WORD_PART = re.compile(rf"[^\s{re.escape(_HIGHLAND_SIGNS)}]+")
_MOST_SYLLABLES = 7


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")


class _CleanTable(dict[int, str | None]):
    """Character table that drops invisible characters; filled as characters are met."""

    def __missing__(self, code: int) -> str | None:
        character = chr(code)
        invisible = unicodedata.category(character) in {"Cf", "Cc", "Cs", "Co", "Cn"}
        kept = None if invisible and not character.isspace() else character
        self[code] = kept
        return kept


class _FoldTable(dict[int, str]):
    """Character table of `fold`; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        folded = previous = chr(code)
        while True:
            folded = "".join(_fold_character(character) for character in previous)
            if folded == previous:
                break
            previous = folded
        self[code] = folded
        return folded


class _WordTable(dict[int, str]):
    """Character table that lowers letters and turns everything between words into spaces."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if _is_mark(character):
            word = character
        else:
            word = character.casefold() if character.isalnum() else " "
        self[code] = word
        return word


def _fold_character(character: str) -> str:
    plain: list[str] = []
    for part in unicodedata.normalize("NFKD", character.casefold()):
        if _is_mark(part) or unicodedata.category(part) == "Cf":
            continue
        if part.isalnum():
            plain.append(_LETTERS_WITHOUT_DECOMPOSITION.get(part, part))
        else:
            plain.append(" ")
    return "".join(plain)


_clean_table = _CleanTable()
_fold_table = _FoldTable()
_word_table = _WordTable()


def nfc(text: str) -> str:
    """Return the stored form of a text.

    NFC, Icelandic eth read as đ, invisible characters removed, every run of white space (NBSP and
    line feeds too) made one space, ends stripped.
    """
    if not _ALREADY_CLEAN.fullmatch(text):
        text = unicodedata.normalize("NFC", text.translate(_clean_table)).translate(_ICELANDIC_ETH)
    return " ".join(text.split())


def fold(text: str) -> str:
    """Return the search form: lower case, no marks, đ as d, punctuation as one space.

    Composed and decomposed input give the same result; folding twice changes nothing.
    """
    return " ".join(text.translate(_fold_table).split())


def file_word(name: str, longest: int = 40) -> str:
    """Return a name as a part of a file's name: ASCII letters, digits and `_`, at most so many."""
    letters = (letter for letter in fold(name) if letter.isascii())
    return "_".join("".join(letters).split())[:longest]


def sort_key(text: str) -> str:
    """Return a key whose binary order is the Vietnamese alphabetical order.

    Syllable by syllable: letters first (a ă â … d đ …), then the tone (ngang, huyền, hỏi, ngã,
    sắc, nặng). Numbers sort by value, so "Thôn 2" comes before "Thôn 10". Case is ignored.
    """
    if text.isascii() and text.isalnum():
        return _syllable_key(text.lower())
    return " ".join(map(_syllable_key, nfc(text).translate(_word_table).split()))


def name_sort_key(full_name: str) -> str:
    """Return the key for lists of people: the given name (last word) first, then the rest."""
    words = nfc(full_name).split(" ")
    return sort_key(" ".join([words[-1], *words[:-1]]))


@lru_cache(maxsize=16_384)
def _syllable_key(syllable: str) -> str:
    if syllable.isascii():
        # Codes and numbers, each other than the last: taking them apart would cost ten times it.
        return _DIGIT_RUN.sub(_number_key, syllable) + _LEVEL_TONE
    letters: list[str] = []
    tail: list[str] = []
    base = ""
    for character in unicodedata.normalize("NFD", syllable):
        if character in _TONES:
            tail.append(_TONES[character])
        elif (base, character) in _SHAPES:
            letters.append(_SHAPES[base, character])
        elif _is_mark(character):
            tail.append(_OTHER_MARK)
        else:
            base = character
            letters.append(_BASE_SHAPES.get(character, character))
    return _DIGIT_RUN.sub(_number_key, "".join(letters)) + ("".join(tail) or _LEVEL_TONE)


def _number_key(run: re.Match[str]) -> str:
    digits = run.group().lstrip("0") or "0"
    return f"{min(len(digits), 9)}{digits}"


def same_name(first: str, second: str) -> bool:
    """Tell whether two names are the same: case and tone placement ignored, marks significant."""
    return sort_key(first) == sort_key(second)


def title_case_name(text: str) -> str:
    """Give a name typed all in capitals or all in small letters its usual capitals.

    A name already in mixed case is only cleaned. The letter after an apostrophe or a hyphen is a
    capital as well (H'Bia, K'Brôih, Bru-Vân).
    """
    name = nfc(text)
    if name not in (name.upper(), name.lower()):
        return name
    return _WORD_PART.sub(lambda part: part.group()[:1].upper() + part.group()[1:].lower(), name)


def name_problem(text: str) -> Issue | None:
    """Return what is odd about a person's name, or None.

    Digits block; other signs, one word or more than seven words are told and kept, because
    highland names may be a single word.
    """
    name = nfc(text)
    if any(character.isdigit() for character in name):
        return Issue(
            "name.digits",
            QT_TRANSLATE_NOOP("issues", "Họ tên có chữ số: {name}. Chỉ ghi chữ, bỏ chữ số."),
            Severity.ERROR,
            {"name": name},
        )
    odd = sorted({sign for sign in name if not (_belongs_to_name(sign) or _is_mark(sign))})
    if odd:
        return Issue(
            "name.signs",
            QT_TRANSLATE_NOOP("issues", "Họ tên có ký tự lạ: {signs}. Kiểm tra lại họ tên."),
            Severity.WARNING,
            {"signs": " ".join(odd)},
        )
    words = name.split()
    if len(words) == 1 and not any(sign in name for sign in _HIGHLAND_SIGNS):
        return Issue(
            "name.one_word",
            QT_TRANSLATE_NOOP("issues", "Họ tên chỉ có một chữ: {name}. Ghi đủ họ và tên."),
            Severity.WARNING,
            {"name": name},
        )
    if len(words) > _MOST_SYLLABLES:
        return Issue(
            "name.long",
            QT_TRANSLATE_NOOP(
                "issues", "Họ tên dài {count} chữ. Kiểm tra xem ô có lẫn nội dung khác không."
            ),
            Severity.WARNING,
            {"count": len(words)},
        )
    return None


def _belongs_to_name(character: str) -> bool:
    return character.isalpha() or character in _HIGHLAND_SIGNS or character == " "
