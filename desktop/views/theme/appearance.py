"""How the window looks on this machine: theme, zoom and language, kept and told."""

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.settings.options import LANGUAGE, THEME, ZOOM, ZOOMS
from desktop.settings.store import OptionStore
from desktop.views.theme.language import LANGUAGES, speak, spoken
from desktop.views.theme.stylesheet import apply_theme, tokens_of
from desktop.views.theme.tokens import tokens, zoom

THEMES: Final = ("", "light", "dark")
USUAL_ZOOM: Final = 100


class Appearance(QObject):
    """The look that is wished for; the program builds its window anew when it changes."""

    changed = Signal()
    """Theme, zoom or language is another one from now on."""

    def __init__(
        self, settings: OptionStore, parent: QObject | None = None, *, language: str = ""
    ) -> None:
        """Read what this machine keeps; an unknown word counts as none.

        `language` goes before the kept one in this run, until another is chosen.
        """
        super().__init__(parent)
        self._settings = settings
        self._language = language

    @property
    def theme(self) -> str:
        """'light', 'dark', or '' to follow the system."""
        kept = self._settings.text(THEME)
        return kept if kept in THEMES else ""

    @property
    def zoom(self) -> int:
        """Zoom in percent, one of `ZOOMS`."""
        kept = self._settings.text(ZOOM)
        return int(kept) if kept.isascii() and kept.isdigit() and int(kept) in ZOOMS else USUAL_ZOOM

    @property
    def language(self) -> str:
        """'vi' or 'en'."""
        kept = self._language or self._settings.text(LANGUAGE)
        return kept if kept in LANGUAGES else "vi"

    def choose_theme(self, theme: str) -> None:
        """Keep a theme and tell it."""
        self._keep(THEME, theme)

    def choose_zoom(self, percent: int) -> None:
        """Keep a zoom and tell it."""
        self._keep(ZOOM, str(percent))

    def zoom_in(self) -> None:
        """Choose the next larger zoom, if there is one."""
        self.choose_zoom(min((each for each in ZOOMS if each > self.zoom), default=ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Choose the next smaller zoom, if there is one."""
        self.choose_zoom(max((each for each in ZOOMS if each < self.zoom), default=ZOOMS[0]))

    def zoom_usual(self) -> None:
        """Go back to 100 %."""
        self.choose_zoom(USUAL_ZOOM)

    def choose_language(self, language: str) -> None:
        """Keep a language and tell it."""
        before, self._language = self.language, ""
        self._settings.keep_text(LANGUAGE, language)
        if before != self.language:
            self.changed.emit()

    def put_on(self, app: QApplication) -> None:
        """Give the program the look that is wished for; the one that is in force costs nothing."""
        if spoken(app) != self.language:
            speak(app, self.language)
        chosen = tokens_of(self.theme)
        if (chosen, self.zoom) != (tokens(), zoom()) or not app.styleSheet():
            apply_theme(app, chosen, self.zoom)

    def is_on(self, app: QApplication) -> bool:
        """Whether the look in force is the one that is wished for."""
        wished = (self.language, tokens_of(self.theme), self.zoom)
        return wished == (spoken(app), tokens(), zoom())

    def _keep(self, key: str, text: str) -> None:
        before = self._settings.text(key)
        self._settings.keep_text(key, text)
        if before != text:
            self.changed.emit()
