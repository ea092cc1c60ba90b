"""The Qt application; the program gives it the look that this machine wishes."""

import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from desktop.settings.store import OptionStore
from desktop.views.theme.appearance import Appearance


def make_application(
    arguments: Sequence[str] = (), appearance: Appearance | None = None
) -> QApplication:
    """Return the application, made once, in a look: light and Vietnamese when none is given."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(list(arguments))
    app.setApplicationName("AnSinhXa")
    app.setApplicationDisplayName("An Sinh Xã")
    if sys.platform.startswith("linux"):
        app.setDesktopFileName("ansinhxa")
    (appearance or Appearance(OptionStore(None))).put_on(app)
    return app
