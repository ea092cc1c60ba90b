"""The chapters of the user guide: one Markdown file each, in the order in which one learns."""

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.resources import resources_folder
from desktop.domain.vietnamese_text import fold
from desktop.views.page import SHORTCUTS_CHAPTER

GUIDE = resources_folder() / "guide"
SHORTCUTS = SHORTCUTS_CHAPTER
"""Key of the chapter that is made from the sheet of shortcuts, not from a file."""
ORDER = (
    "start",
    "dashboard",
    "households",
    "renewals",
    "basket",
    "receipts",
    "collectors",
    "events",
    "targets",
    "report",
    "import",
    "printing",
    "health",
    "province",
    "packages",
    "history",
    "settings",
    "safety",
    SHORTCUTS,
)
"""Keys of chapters; one that is a page's key opens with F1 on that page."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: its key, the title of its first line, and its Markdown."""

    key: str
    title: str
    text: str

    def holds(self, words: str) -> bool:
        """Tell whether every word stands in the chapter; case and marks do not matter."""
        folded = fold(f"{self.title} {self.text}")
        return all(word in folded for word in fold(words).split())


def has_guide(language: str) -> bool:
    """Tell whether the guide is written in a language."""
    return (GUIDE / language).is_dir()


def chapter_file(key: str, language: str) -> Path:
    """Return the file of a chapter; the Vietnamese one where there is none in that language."""
    translated = GUIDE / language / f"{key}.md"
    return translated if translated.is_file() else GUIDE / "vi" / f"{key}.md"


def read_chapter(key: str, language: str) -> Chapter:
    """Read a chapter; raises `FileNotFoundError` when the guide lacks it."""
    text = chapter_file(key, language).read_text(encoding="utf-8")
    title = text.partition("\n")[0].lstrip("# ").strip()
    return Chapter(key, title, text)
