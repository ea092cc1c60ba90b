"""How the window looks on this machine: theme, zoom and language, kept and told."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.settings.options import LANGUAGE, THEME, ZOOM
from desktop.settings.store import OptionStore

THEMES: Final = ("", "light", "dark")
LANGUAGES: Final = ("vi", "en")
ZOOMS: Final = (90, 100, 110, 125, 150)


class Appearance(QObject):
    """The look that is wished for; the program builds its window anew when it changes."""

    changed = Signal()
    """Theme, zoom or language is another one from now on."""

    def __init__(self, settings: OptionStore, parent: QObject | None = None) -> None:
        """Read what this machine keeps; an unknown word counts as none."""
        super().__init__(parent)
        self._settings = settings

    @property
    def theme(self) -> str:
        """'light', 'dark', or '' to follow the system."""
        kept = self._settings.text(THEME)
        return kept if kept in THEMES else ""

    @property
    def zoom(self) -> int:
        """Zoom in percent, one of `ZOOMS`."""
        kept = self._settings.text(ZOOM)
        return int(kept) if kept.isascii() and kept.isdigit() and int(kept) in ZOOMS else 100

    @property
    def language(self) -> str:
        """'vi' or 'en'."""
        kept = self._settings.text(LANGUAGE)
        return kept if kept in LANGUAGES else "vi"

    def choose_theme(self, theme: str) -> None:
        """Keep a theme and tell it."""
        self._keep(THEME, theme)

    def choose_zoom(self, percent: int) -> None:
        """Keep a zoom and tell it."""
        self._keep(ZOOM, str(percent))

    def choose_language(self, language: str) -> None:
        """Keep a language and tell it."""
        self._keep(LANGUAGE, language)

    def _keep(self, key: str, text: str) -> None:
        before = self._settings.text(key)
        self._settings.keep_text(key, text)
        if before != text:
            self.changed.emit()
