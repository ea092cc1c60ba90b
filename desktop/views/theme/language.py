"""The language of the window: translators of our own texts and of Qt's, in force by name."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop.views.theme.icons import RESOURCES

TRANSLATIONS = RESOURCES / "translations"
LANGUAGES: Final = ("vi", "en")
"""The code is written in Vietnamese and Qt in English: each language needs the other's file."""
_FILES: Final = {"vi": "qtbase_vi.qm", "en": "ansinhxa_en.qm"}
_IN_FORCE: Final = "language"


def speak(app: QCoreApplication, language: str) -> None:
    """Put a language of `LANGUAGES` in force for every text made from now on.

    Numbers and dates stay those of Vietnam in every language: so are the papers beside them.

    Raises:
        FileNotFoundError: the file of the translation is missing.
    """
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.setParent(None)
    translator = QTranslator(app)
    path = TRANSLATIONS / _FILES[language]
    if not translator.load(str(path)):
        raise FileNotFoundError(path)
    app.installTranslator(translator)
    app.setProperty(_IN_FORCE, language)


def add_draft(app: QCoreApplication, compiled: Path) -> None:
    """Put a translation on top of the language in force, to be looked at or tested.

    Raises:
        FileNotFoundError: it is not there or no compiled translation.
    """
    translator = QTranslator(app)
    if not translator.load(str(compiled)):
        raise FileNotFoundError(compiled)
    app.installTranslator(translator)


def spoken(app: QCoreApplication) -> str:
    """Return the language in force, '' before the first."""
    return str(app.property(_IN_FORCE) or "")


def names_of_days() -> QLocale:
    """Return the locale of calendars: days and months in the window's language."""
    app = QCoreApplication.instance()
    if app is not None and spoken(app) == "en":
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return QLocale()
