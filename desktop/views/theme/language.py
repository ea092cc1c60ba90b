"""The language of Qt's own texts: PySide6 ships no Vietnamese, so we bring ours."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop.views.theme.icons import RESOURCES

TRANSLATIONS = RESOURCES / "translations"


def speak_vietnamese(app: QCoreApplication) -> None:
    """Translate Qt's buttons, menus and dialogs; raises `FileNotFoundError` without our file."""
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    translator = QTranslator(app)
    path = TRANSLATIONS / "qtbase_vi.qm"
    if not translator.load(str(path)):
        raise FileNotFoundError(path)
    app.installTranslator(translator)
