"""Options of this machine in a JSON file: columns, window size, last folders."""

import json
import logging
import os
import threading
from collections.abc import Mapping
from pathlib import Path

logger = logging.getLogger(__name__)


class OptionStore:
    """Texts by key, written at once and all together, so that a power cut loses at most one.

    A file that cannot be read counts as empty, and one that cannot be written is told to the log:
    the width of a column must never keep a clerk from working.
    """

    def __init__(self, path: Path | None) -> None:
        """Read the file; None keeps everything in memory only."""
        self._path = path
        self._guard = threading.Lock()
        self._values: dict[str, str] = {} if path is None else _read(path)

    def text(self, key: str) -> str:
        """Return the text kept under a key, '' when there is none."""
        return self._values.get(key, "")

    def kept(self) -> dict[str, str]:
        """Return everything that is kept, by key."""
        with self._guard:
            return dict(self._values)

    def keep_texts(self, texts: Mapping[str, str]) -> None:
        """Keep several texts in one writing."""
        with self._guard:
            self._values.update(texts)
            if self._path is not None:
                _write(self._path, self._values)

    def keep_text(self, key: str, text: str) -> None:
        """Keep a text under a key."""
        with self._guard:
            if self.text(key) == text:
                return
            self._values[key] = text
            if self._path is not None:
                _write(self._path, self._values)


def _read(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        logger.warning("options file unreadable, starting with none")
        return {}
    if not isinstance(found, dict):
        return {}
    return {key: text for key, text in found.items() if isinstance(text, str)}


def _write(path: Path, values: dict[str, str]) -> None:
    fresh = path.with_suffix(".tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(values, indent=1), encoding="utf-8")
        os.replace(fresh, path)  # noqa: PTH105 - replaces on Windows too
    except OSError:
        logger.warning("options file not written")
