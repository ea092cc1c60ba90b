"""The sheet of shortcuts is true: every key of the window stands on it, and every one works."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from desktop.application.program import Program
from desktop.views.dashboard.dashboard_page import DashboardPage
from desktop.views.help.shortcut_sheet import GROUPS
from desktop.views.records.show_record import ShowRecord
from desktop.views.settings.settings_page import SettingsPage
from desktop.views.targets.targets_page import TargetsPage
from tests.application.conftest import Start
from tests.application.dialogs import OPENERS, opened
from tests.application.test_walk import (  # noqa: F401 - fixtures
    Open,
    draft_language,
    each_page,
    open_office,
    settle,
)
from tests.application.test_walk_province import opened as opened_province
from tests.application.test_walk_province import province_pages

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PAGES = {
    "dashboard": "other",
    "province": "packages",
    "packages": "packages",
    "households": "list",
    "renewals": "renewals",
    "receipts": "receipts",
    "collectors": "list",
    "events": "list",
    "targets": "targets",
    "basket": "basket",
    "report": "report",
    "import": "import",
    "health": "other",
    "history": "other",
    "settings": "other",
    "help": "other",
}
"""Which part of the sheet tells the keys of a page."""
DIALOGS = {
    "province.check_dialog.CheckDialog": ("packages",),
    "households.household_form.HouseholdFormDialog": ("form", "household_form"),
    "printing.print_preview.PrintPreview": ("preview",),
    "help.help_dialog.HelpDialog": ("other",),
    "settings.neighbourhood_dialogs.AddDialog": ("other",),
    "settings.setup_dialog.SetupDialog": ("other",),
}
"""Parts of the sheet that tell the keys of a dialog; of all others "form" does."""
HANDLED = {
    "everywhere": {"Esc"},
    "list": {"Enter", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Shift+F10"},
    "form": {"Enter", "Tab", "Esc"},
    "basket": {"Space", "Ctrl+A", "Alt+Up", "Alt+Down", "F2", "Del", "Tab", "Esc"},
    "renewals": {"Space", "Left", "Right"},
    "packages": {"Enter", "Left", "Right", "Up", "Down"},
    "receipts": {"Enter", "Ctrl+A", "Ctrl+C", "Shift+F10"},
    "targets": {"Enter", "Ctrl+C", "Ctrl+V"},
    "household_form": {"F2", "Ctrl+D", "Ctrl+V", "Del", "Ctrl+Del"},
    "import": {"F2", "Esc", "Enter", "Ctrl+A", "Ctrl+C", "Shift+F10"},
    "preview": {"PgUp", "PgDown"},
}
"""Keys that the focused widget takes itself (keyPressEvent, Qt's tables): no shortcut is made."""
SAME_AS = {"Ctrl++": "Ctrl+=", "Ctrl+Enter": "Ctrl+Enter"}
"""The sheet names one key where the number pad has a second."""
IN_DIALOGS = {"F1", "Ctrl+F1"}
"""Given to every dialog by `HelpKey`; the sheet tells them under "Ở mọi nơi"."""


def plain(keys: QKeySequence | str) -> str:
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
    text = text.replace("Return", "Enter")
    return SAME_AS.get(text, text)


def on_the_sheet() -> dict[str, set[str]]:
    told: dict[str, set[str]] = {}
    for group in GROUPS:
        keys: set[str] = set()
        for each, _ in group.keys:
            first, _, last = each.partition(" … ")
            if last:
                span = range(int(first[-1]), int(last[-1]) + 1)
                keys |= {f"{first[:-1]}{number}" for number in span}
            else:
                keys.add(plain(first))
        assert len(keys) >= len(group.keys)
        told[group.key] = keys
    return told


def keys_of(place: QWidget) -> Iterator[tuple[str, QWidget | QAction]]:
    """Yield every key that does something in `place`, and what it belongs to."""
    for shortcut in place.findChildren(QShortcut):
        yield plain(shortcut.key()), shortcut.parent()
    for each in [place, *place.findChildren(QWidget)]:
        if isinstance(each, QAbstractButton) and not each.shortcut().isEmpty():
            yield plain(each.shortcut()), each
        for action in each.actions():
            for keys in action.shortcuts():
                yield plain(keys), action


def keys_in(place: QWidget) -> set[str]:
    return {keys for keys, _ in keys_of(place)}


def window_keys(program: Program) -> set[str]:
    shortcuts = program.window.findChildren(QShortcut)
    return {plain(each.key()) for each in shortcuts if each.parent() is program.window}


@pytest.fixture
def found(open_office: Open, start: Start, province_path: Path) -> dict[str, set[str]]:  # noqa: F811
    """Return the keys of the window, its pages and its dialogs, by the part of the sheet."""
    keys: dict[str, set[str]] = defaultdict(set)
    program = open_office("vi", (1366, 698))
    keys["everywhere"] = window_keys(program)
    told = on_the_sheet()
    for name, page in each_page(program):
        if isinstance(page, DashboardPage):
            page._open_receipts()
        if isinstance(page, TargetsPage):
            for key in ("directive", "milestone"):
                page.tab(key)
        if isinstance(page, SettingsPage):
            for entry in page._entries:
                page.section(entry.key)
        keys[PAGES[name.partition("/")[0]]] |= keys_in(page)
    for name in OPENERS:
        program.window.open_page("households", ShowRecord("household"))
        dialog = opened(program, name)
        settle()
        here = keys_in(dialog) - IN_DIALOGS
        first, *others = DIALOGS.get(name, ("form",))
        for part in others:
            keys[part] |= here & told[part]
            here -= told[part]
        keys[first] |= here
        close(dialog)
    for name, page in province_pages(opened_province(start, province_path, (1366, 698))):
        keys[PAGES[name]] |= keys_in(page)
    return keys


def close(dialog: QDialog) -> None:
    dialog.hide()
    dialog.setParent(None)
    dialog.deleteLater()
    QApplication.processEvents()


def test_the_sheet_is_the_window(found) -> None:
    told = on_the_sheet()
    missing = {part: keys - told[part] for part, keys in found.items() if keys - told[part]}
    assert not missing, "keys of the window that the sheet does not tell"
    idle = {part: keys - found[part] - HANDLED.get(part, set()) for part, keys in told.items()}
    assert not any(idle.values()), f"keys of the sheet that do nothing: {idle}"
    assert all(keys <= told[part] for part, keys in HANDLED.items())
    for keys in set().union(*found.values(), *told.values()):
        assert not is_taken(keys), keys


def is_taken(keys: str) -> bool:
    """Tell whether UniKey or typing needs a key: Ctrl+Shift, Alt+Z, a letter by itself."""
    modifiers, _, _ = keys.rpartition("+")
    return {"Ctrl", "Shift"} <= set(modifiers.split("+")) or keys == "Alt+Z" or len(keys) == 1


def test_keys_that_are_taken_are_known() -> None:
    assert all(is_taken(keys) for keys in ("Ctrl+Shift+K", "Alt+Z", "K"))
    assert not any(is_taken(keys) for keys in ("Ctrl+K", "F1", "Ctrl+=", "Alt+1", "Shift+F10"))


def test_actions_tell_their_keys(open_office: Open) -> None:  # noqa: F811
    program = open_office("vi", (1366, 698))
    silent = []
    for name, page in each_page(program):
        for keys, owner in keys_of(page):
            if isinstance(owner, QShortcut) or not hasattr(owner, "toolTip"):
                continue
            if isinstance(owner, QAction | QAbstractButton):
                said = f"{owner.toolTip()} {owner.text()}"
                if keys not in said:
                    silent.append(f"{name}: {owner.text()} ({keys}) says {said!r}")
    assert not silent
