"""The Qt application with its look and Qt's own words in Vietnamese."""

import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from desktop.views.theme.language import speak_vietnamese
from desktop.views.theme.stylesheet import apply_theme


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the application, made once; buttons and menus of Qt speak Vietnamese."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(list(arguments))
    app.setApplicationName("AnSinhXa")
    app.setApplicationDisplayName("An Sinh Xã")
    if sys.platform.startswith("linux"):
        app.setDesktopFileName("ansinhxa")
    speak_vietnamese(app)
    apply_theme(app)
    return app
