"""Every dialog of the window and how a person comes to it.

A new class belongs into `OPENERS` of the module of its subject (`dialog_openers_*.py`).
"""

import importlib
import pkgutil
from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QFileDialog

import desktop.views
from desktop.application.program import Program
from tests.application import (
    dialog_openers_figures,
    dialog_openers_money,
    dialog_openers_people,
    dialog_openers_settings,
)
from tests.application.dialog_pages import Opener

OPENERS: dict[str, Opener] = {
    **dialog_openers_people.OPENERS,
    **dialog_openers_money.OPENERS,
    **dialog_openers_figures.OPENERS,
    **dialog_openers_settings.OPENERS,
}
SYSTEM = (QFileDialog,)
"""Dialogs that Windows draws: their inputs are its own."""


def dialog_classes() -> dict[str, type[QDialog]]:
    """Return every dialog class of the views that is shown itself, by module and name."""
    for module in pkgutil.walk_packages(desktop.views.__path__, "desktop.views."):
        importlib.import_module(module.name)
    found: dict[str, type[QDialog]] = {}
    waiting = list(QDialog.__subclasses__())
    while waiting:
        each = waiting.pop()
        waiting += each.__subclasses__()
        ours = each.__module__.startswith("desktop.") and not issubclass(each, SYSTEM)
        if ours and not each.__subclasses__():
            found[f"{each.__module__.removeprefix('desktop.views.')}.{each.__name__}"] = each
    return found


def opened(program: Program, name: str) -> QDialog:
    """Open a dialog by its name and return it."""
    OPENERS[name](program)
    kind = dialog_classes()[name]
    shown = [each for each in _dialogs(program) if type(each) is kind and each.isVisible()]
    if len(shown) != 1:
        raise AssertionError(f"{name}: {len(shown)} of it are open")
    return shown[0]


def _dialogs(program: Program) -> Iterator[QDialog]:
    yield from program.window.findChildren(QDialog)
