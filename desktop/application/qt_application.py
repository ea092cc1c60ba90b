"""The Qt application with its look and Qt's own words in Vietnamese."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.domain.reference_data import resources_folder
from desktop.views.theme.stylesheet import apply_theme


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the application, made once; buttons and menus of Qt speak Vietnamese."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(list(arguments))
    app.setApplicationName("AnSinhXa")
    app.setApplicationDisplayName("An Sinh Xã")
    if sys.platform.startswith("linux"):
        app.setDesktopFileName("ansinhxa")
    QLocale.setDefault(QLocale("vi_VN"))
    translator = QTranslator(app)
    if translator.load(str(resources_folder() / "translations" / "qtbase_vi.qm")):
        app.installTranslator(translator)
    apply_theme(app)
    return app
