"""The texts of the window in other languages: gathered from the code, compiled, and drafted.

Vietnamese is written in the code. `ansinhxa_en.ts` holds its English, `qtbase_vi.ts` Qt's own
words in Vietnamese; people edit both with Qt Linguist. The draft language makes every text a
third longer and sets it in brackets, so that what is cut off or not translated can be seen.
"""

import math
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree  # our own files: nothing foreign to defuse

from installer.development import console
from installer.development.console import SetupRefused
from installer.development.environment import PROJECT, program

FOLDER = PROJECT / "resources" / "translations"
ENGLISH = FOLDER / "ansinhxa_en.ts"
CODE = PROJECT / "desktop"
OPENING, CLOSING = "⟦", "⟧"
LONGER = 0.3
"""Share by which texts of the draft language are longer: as the longest languages are."""
_FILLING = "ăđơưẩễộỷ"


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a translation file; `finished` is False while somebody has to look at it."""

    context: str
    source: str
    translation: str
    finished: bool


def entries(path: Path) -> Iterator[Entry]:
    """Read a translation file; texts that the code no longer has are left out."""
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            state = "" if translation is None else translation.get("type", "")
            if state not in ("vanished", "obsolete"):
                text = "" if translation is None else translation.text or ""
                source = message.findtext("source", "")
                yield Entry(name, source, text, bool(text) and state != "unfinished")


def gather(target: Path) -> None:
    """Bring a file of English up to date with the code; what is new there is unfinished."""
    files = sorted(str(path) for path in CODE.rglob("*.py"))
    options = ["-silent", "-locations", "none", "-no-obsolete"]
    languages = ["-source-language", "vi", "-target-language", "en"]
    with tempfile.TemporaryDirectory() as folder:
        # Their names alone would be too long for one command on Windows.
        names = Path(folder) / "files.lst"
        names.write_text("\n".join(files), encoding="utf-8")
        _call("pyside6-lupdate", *options, *languages, f"@{names}", "-ts", str(target))


def compile_file(source: Path, target: Path) -> None:
    """Compile a translation file for Qt; unfinished texts stay Vietnamese."""
    _call("pyside6-lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def draft(source: str) -> str:
    """Return a text in the draft language: in brackets, a third longer, places as they are."""
    wanted = max(1, math.ceil(len(source) * LONGER) - len(OPENING + CLOSING))
    filling = (_FILLING * (wanted // len(_FILLING) + 1))[:wanted]
    return f"{OPENING}{source}{filling}{CLOSING}"


def write_draft(target: Path) -> None:
    """Gather every text of the code and compile it in the draft language (a .qm)."""
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "draft.ts"
        gather(gathered)
        tree = ElementTree.parse(gathered)  # noqa: S314
        for message in tree.getroot().iter("message"):
            translation = message.find("translation")
            if translation is not None:
                translation.attrib.pop("type", None)
                translation.text = draft(message.findtext("source", ""))
        tree.write(gathered, encoding="utf-8", xml_declaration=True)
        compile_file(gathered, target)


def run_translations() -> int:
    """Gather, compile, and tell what is left to translate; 1 while something is."""
    gather(ENGLISH)
    for source in sorted(FOLDER.glob("*.ts")):
        compile_file(source, source.with_suffix(".qm"))
    everything = list(entries(ENGLISH))
    unfinished = [entry for entry in everything if not entry.finished]
    for entry in unfinished:
        console.say(f"  {entry.context}: {entry.source}")
    console.say(f"{len(everything)} câu, {len(unfinished)} câu chưa có bản tiếng Anh.")
    return 1 if unfinished else 0


def _call(name: str, *arguments: str) -> None:
    answer = subprocess.run(
        [program(name), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if answer.returncode:
        raise SetupRefused(f"{name} không chạy được:\n{answer.stdout}")
