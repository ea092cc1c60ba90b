"""Whether everything that the program reads beside its code is there and can be read."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from desktop.domain.resources import resources_folder

TRANSLATIONS = ("qtbase_vi.qm", "ansinhxa_en.qm")
"""Qt's own words in Vietnamese, ours in English; a test compares them with `views.theme`."""
_COMPILED = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
"""What every compiled translation of Qt begins with."""
_LEAST_ICONS = 60
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
_STYLE_FILE = re.compile(r"\$\{?styles\}?/([\w./$-]+?\.svg)")


def missing_resources() -> tuple[int, list[str]]:
    """Return how many files were looked at, and those that are missing or unreadable."""
    root = resources_folder()
    wanted = [*_reference_data(root), *_guide(root), *_styles(root), *_icons(root)]
    wanted += [root / "program_icon.svg", *(root / "translations" / name for name in TRANSLATIONS)]
    missing = [path for path in wanted if not _is_readable(path)]
    names = [path.relative_to(root).as_posix() for path in missing]
    return len(wanted), names + _unread_tables()


def broken_translations() -> list[str]:
    """Return the compiled translations that Qt could not load."""
    folder = resources_folder() / "translations"
    return [
        name
        for name in TRANSLATIONS
        if not (folder / name).is_file() or not (folder / name).read_bytes().startswith(_COMPILED)
    ]


def _reference_data(root: Path) -> Iterator[Path]:
    from desktop.domain.rates import RATE_TABLES

    folder = root / "reference_data"
    for name in ("communes", "commune_outlines", "age_events", "sample_names"):
        yield folder / f"{name}.json"
    for table in RATE_TABLES:
        yield folder / "rates" / f"{table}.json"


def _guide(root: Path) -> Iterator[Path]:
    chapters = sorted((root / "guide" / "vi").glob("*.md"))
    yield from chapters or [root / "guide" / "vi"]
    for chapter in chapters:
        for name in _PICTURE.findall(chapter.read_text(encoding="utf-8")):
            yield root / "guide" / "pictures" / name


def _styles(root: Path) -> Iterator[Path]:
    sheet = root / "styles" / "window.qss"
    yield sheet
    if sheet.is_file():
        for name in set(_STYLE_FILE.findall(sheet.read_text(encoding="utf-8"))):
            for theme in ("light", "dark"):
                yield root / "styles" / re.sub(r"\$\{?\w+\}?", theme, name)


def _icons(root: Path) -> Iterator[Path]:
    found = sorted((root / "icons").glob("*.svg"))
    yield from found if len(found) >= _LEAST_ICONS else [root / "icons"]


def _is_readable(path: Path) -> bool:
    if not path.is_file() or not path.stat().st_size:
        return False
    if path.suffix == ".json":
        return bool(json.loads(path.read_text(encoding="utf-8")))
    return path.suffix != ".svg" or "<svg" in path.read_text(encoding="utf-8")


def _unread_tables() -> list[str]:
    """Read every code list and rate as the program does, and name those that come out empty."""
    from desktop.domain import reference_data as data

    read = (
        data.commune_list().provinces,
        data.ethnic_groups().codes,
        data.relations().codes,
        data.hi_groups().codes,
        data.national_id_provinces(),
        data.age_rules(),
    )
    names = ("communes", "ethnic_groups", "relations", "hi_groups", "national_id_provinces", "ages")
    return [name for name, table in zip(names, read, strict=True) if not table]
