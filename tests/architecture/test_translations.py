"""Every text of the window can be translated, and is."""

import ast
import re
import string
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.development.translations import (
    CLOSING,
    CODE,
    ENGLISH,
    LONGER,
    OPENING,
    Entry,
    compile_file,
    draft,
    entries,
    gather,
)

Text = tuple[str, str]
"""Context and source."""


@pytest.fixture(scope="session")
def english() -> list[Entry]:
    return list(entries(ENGLISH))


@pytest.fixture(scope="session")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> set[Text]:
    """What Qt's own tool finds in the code now."""
    target = tmp_path_factory.mktemp("ts") / "now.ts"
    gather(target)
    return {(entry.context, entry.source) for entry in entries(target)}


def marked() -> Iterator[Text]:
    """What Python itself finds: each call of tr, translate and the mark, with literal texts."""
    for path in sorted(CODE.rglob("*.py")):
        yield from _marked_in(ast.parse(path.read_text(encoding="utf-8")), "")


def _marked_in(node: ast.AST, owner: str) -> Iterator[Text]:
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else ""
        name = function.id if isinstance(function, ast.Name) else name
        literals = [each.value if isinstance(each, ast.Constant) else None for each in node.args]
        if name == "tr" and isinstance(literals[0], str):
            yield owner, literals[0]
        elif name in ("translate", "QT_TRANSLATE_NOOP"):
            match literals[:2]:
                case [str() as context, str() as source]:
                    yield context, source
    for child in ast.iter_child_nodes(node):
        yield from _marked_in(child, owner)


def test_the_tool_finds_every_marked_text(gathered: set[Text]) -> None:
    """It overlooks what it does not understand: `tr = self.tr`, texts put together, f-strings."""
    assert len(gathered) > 1000
    assert gathered == set(marked())


def test_texts_are_marked_as_literals() -> None:
    """What is no literal cannot be gathered: `self.tr(words)`, a sum; nor `tr` by another name."""
    odd = []
    for path in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            function = ast.unparse(node.func)
            place = 0 if function.endswith("self.tr") else 1
            marks = function.endswith("self.tr") or function == "QT_TRANSLATE_NOOP"
            if function == "tr" or (marks and not isinstance(node.args[place], ast.Constant)):
                odd.append(f"{path.name}:{node.lineno}")
    assert odd == []


def test_the_english_file_has_every_text_of_the_code(
    gathered: set[Text], english: list[Entry]
) -> None:
    kept = {(entry.context, entry.source) for entry in english}
    assert sorted(gathered - kept) == [], "run: dev.py translations"
    assert sorted(kept - gathered) == [], "run: dev.py translations"


def test_every_text_has_its_english(english: list[Entry]) -> None:
    assert [entry for entry in english if not entry.finished] == []


def places(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def test_english_has_the_same_places(english: list[Entry]) -> None:
    wrong = [
        entry
        for entry in english
        if entry.finished and set(places(entry.source)) != set(places(entry.translation))
    ]
    assert wrong == []


def test_texts_are_composed_and_have_no_blanks_at_their_ends(english: list[Entry]) -> None:
    for entry in english:
        assert unicodedata.is_normalized("NFC", entry.source), entry
        assert (
            entry.translation == entry.translation.strip() or entry.source != entry.source.strip()
        )


def test_the_compiled_file_is_made_from_its_source(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    compile_file(ENGLISH, fresh)
    assert fresh.read_bytes() == ENGLISH.with_suffix(".qm").read_bytes(), "run: dev.py translations"


@pytest.mark.parametrize("source", ["Hộ", "Còn {days} ngày", "Đã ghi {path} lúc {time:%H:%M}"])
def test_the_draft_language_is_longer_and_keeps_places(source: str) -> None:
    made = draft(source)
    assert made.startswith(OPENING)
    assert made.endswith(CLOSING)
    assert source in made
    assert places(made) == places(source)
    assert len(made) >= len(source) * (1 + LONGER)


WINDOW_HALF = ("views", "models", "application", "background", "settings")
LETTERS = re.compile("[À-ỹĐđ]")
# Letters as UniKey types and fonts measure them, names, words before there is a window, and the
# self-test, which the command line tells.
NO_WORDS_OF_THE_WINDOW = {
    "code_typing.py",
    "type_measure.py",
    "about_section.py",
    "qt_application.py",
    "start.py",
    "self_test.py",
    "self_test_core.py",
    "self_test_window.py",
}
DATA = {"mẫu ", "Thôn", "ộẨữỹƯđ"}
"""Part of a file's name; the usual word for the units of a commune; letters that fonts lack."""


def test_the_window_half_shows_no_text_that_is_not_marked() -> None:
    """What leaves the machine (papers, workbooks) and the command line stay Vietnamese."""
    found = []
    for part in WINDOW_HALF:
        for path in sorted((CODE / part).rglob("*.py")):
            if path.name not in NO_WORDS_OF_THE_WINDOW:
                tree = ast.parse(path.read_text(encoding="utf-8"))
                found += [f"{path.name}: {text}" for text in _unmarked(tree) if text not in DATA]
    assert found == []


def _unmarked(node: ast.AST) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.Expr(value=ast.Constant()):
                continue  # tells people who read the code
            case ast.Call(func=ast.Attribute(attr="tr" | "translate")):
                continue
            case ast.Call(func=ast.Name(id="translate" | "QT_TRANSLATE_NOOP")):
                continue
            case ast.Constant(value=str() as text) if LETTERS.search(text):
                yield text
        yield from _unmarked(child)
