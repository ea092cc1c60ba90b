"""Pictures of every page in every look, on sample data, with one sheet to look them over."""

import html
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from installer.development import console
from installer.development.environment import PROJECT
from installer.development.translations import write_draft

PERSONS = 3000
SIZES = ("1366x698", "1093x558")
DOCUMENTS = ("README.md", "docs")
SCREENS = PROJECT / "docs" / "screens"
GUIDE = PROJECT / "resources" / "guide" / "pictures"
_NAMED = re.compile(r"screens/([a-z-]+)\.png")
_AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: a page in a look. `draft` is the draft language on top of Vietnamese."""

    page: str
    size: str = SIZES[0]
    theme: str = "light"
    language: str = "vi"
    zoom: int = 100
    draft: bool = False

    @property
    def look(self) -> str:
        """Words for everything but the page."""
        language = "draft" if self.draft else self.language
        return f"{self.size} {self.theme} {language} {self.zoom}"

    @property
    def file_name(self) -> str:
        """A name of its own."""
        return f"{self.page} {self.look}.png".replace(" ", "_")


def plan(pages: Sequence[str]) -> Iterator[Picture]:
    """Yield every page in both sizes, themes and languages, in the draft language and at 150 %."""
    for page in pages:
        for size, theme, language in product(SIZES, ("light", "dark"), ("vi", "en")):
            yield Picture(page, size, theme, language)
        for size in SIZES:
            yield Picture(page, size, draft=True)
        yield Picture(page, zoom=150)


def documented() -> Iterator[tuple[Picture, Path]]:
    """Yield the pictures that the documents show: `households.png`, `dashboard-dark.png`."""
    texts = [PROJECT / DOCUMENTS[0], *sorted((PROJECT / DOCUMENTS[1]).glob("*.md"))]
    names = {name for text in texts for name in _NAMED.findall(text.read_text(encoding="utf-8"))}
    for name in sorted(names):
        page, _, theme = name.partition("-")
        yield Picture(page, theme=theme or "light"), SCREENS / f"{name}.png"


def run_pictures(python: Path, target: Path | None) -> int:
    """Draw everything into `target`, or, without one, what the documents show."""
    with tempfile.TemporaryDirectory(prefix="ansinhxa-") as folder:
        office, draft = Path(folder) / "office.db", Path(folder) / "draft.qm"
        _desktop(python, office, "demo", "--persons", str(PERSONS))
        if target is None:
            wanted = list(documented())
        else:
            write_draft(draft)
            target.mkdir(parents=True, exist_ok=True)
            wanted = [(each, target / each.file_name) for each in plan(_pages(python))]
        with ThreadPoolExecutor(_AT_ONCE) as threads:
            codes = list(threads.map(lambda one: _draw(python, office, draft, *one), wanted))
    if target is not None:
        sheet = target / "index.html"
        sheet.write_text(_sheet([picture for picture, _ in wanted]), encoding="utf-8")
        console.say(f"{len(wanted)} ảnh, xem tất cả: {sheet}")
    return max(codes, default=0)


def run_guide_pictures(python: Path) -> int:
    """Draw the pictures of the user guide anew."""
    GUIDE.mkdir(exist_ok=True)
    command = [python, "-m", "installer.pictures.guide", GUIDE]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    code = subprocess.run(command, cwd=PROJECT, env=environment).returncode
    if code:
        console.complain("Không vẽ được ảnh của hướng dẫn (nguyên nhân ở các dòng trên).")
    return code


def _pages(python: Path) -> list[str]:
    code = "from desktop.application.screenshots import PAGES; print(*PAGES)"
    answer = subprocess.run([python, "-c", code], cwd=PROJECT, capture_output=True, text=True)
    return answer.stdout.split()


def _draw(python: Path, office: Path, draft: Path, picture: Picture, target: Path) -> int:
    options = ["--size", picture.size, "--theme", picture.theme, "--language", picture.language]
    options += ["--zoom", str(picture.zoom), "--out", str(target)]
    if picture.draft:
        options += ["--translation", str(draft)]
    return _desktop(python, office, "screenshot", picture.page, *options)


def _desktop(python: Path, office: Path, *arguments: str) -> int:
    command = [python, "-m", "desktop", "--database", str(office), *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    answer = subprocess.run(
        command, cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL, encoding="utf-8"
    )
    if answer.returncode:
        console.complain(f"Không vẽ được: {' '.join(arguments)}")
    return answer.returncode


def _sheet(pictures: Sequence[Picture]) -> str:
    """Return a page with every picture, small, a row for each page of the window."""
    rows = []
    for page in dict.fromkeys(picture.page for picture in pictures):
        cells = "".join(
            f'<a href="{html.escape(each.file_name)}"><img src="{html.escape(each.file_name)}" '
            f'loading="lazy"><br>{html.escape(each.look)}</a>'
            for each in pictures
            if each.page == page
        )
        rows.append(f"<h2>{html.escape(page)}</h2><div>{cells}</div>")
    style = "a{display:inline-block;margin:4px;font:13px sans-serif}img{width:440px}"
    return f'<!doctype html><meta charset="utf-8"><style>{style}</style>{"".join(rows)}'
