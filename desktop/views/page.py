"""What the window asks of a page, and how a page registers itself."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes

HELP_PAGE = "help"
"""Key of the page that F1 opens; its argument is a `ShowChapter`."""
SHORTCUTS_CHAPTER = "shortcuts"
"""Key of the chapter that Ctrl+F1 opens."""
MessageTone = Literal["info", "ok", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence in the message bar; `details` opens behind "Chi tiết" and can be copied.

    `action_text` with `action` offers one way out ("Hoàn tác"); `action` is a bound method. Good
    news go by themselves unless they `stays`. An empty text takes the message before away.
    """

    text: str
    tone: MessageTone = "info"
    details: str = ""
    action_text: str = ""
    action: Callable[[], None] | None = None
    stays: bool = False


@dataclass(frozen=True, slots=True)
class GoTo:
    """A wish to open another page at something."""

    page: str
    argument: object = None


@dataclass(frozen=True, slots=True)
class ShowChapter:
    """What the guide should show, and the page that Esc goes back to ('' for none)."""

    chapter: str
    came_from: str = ""


@dataclass(frozen=True, slots=True)
class TakeFile:
    """A file that was dropped on the window and belongs to no list: a newer program, a book."""

    path: Path


class Page(QWidget):
    """A page of the window; made when it is first shown.

    The page emits; the window listens. Override the methods that matter to the page.
    """

    status_changed = Signal(object)
    """Text (str) for the left of the status bar: counts, filter, selection."""
    crumb_changed = Signal(object)
    """Text (str) of the present place inside the page, after its title; empty for none."""
    message = Signal(object)
    """A `Message` for the message bar."""
    go_to = Signal(object)
    """A `GoTo`: open another page."""
    search_asked = Signal()
    """Put the cursor into the search box of the window."""

    came_from = ""
    """Key of the page that was open before this one was; '' for none."""

    def arrive(self, argument: object = None) -> None:
        """Get ready to be seen; `argument` is what to show (from search or another page)."""

    def may_leave(self) -> bool:
        """Whether the page lets the user go: a changed form asks first."""
        return True

    def here(self) -> object:
        """Return what `arrive` needs to show the present place again, after a new look."""
        return None

    def unfinished(self) -> bool:
        """Whether work is under way that a window made anew would lose (an import half done)."""
        return False

    def take_hit(self, argument: object) -> bool:
        """Take what the search found, if the page works on such records; else it is opened."""
        del argument
        return False

    def may_close(self) -> bool:
        """Whether the window may close; a page that says no asks, and closes it when told to."""
        return True

    def take_changes(self, changes: Changes) -> None:
        """Refresh what the changes touch."""

    def focus_first(self) -> None:
        """Put the focus where work begins: the table or the first field."""
        self.setFocus()

    def set_narrow(self, *, narrow: bool) -> None:
        """Follow the breakpoint: below 1200 px the detail card becomes a drawer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """How a page registers itself with the window.

    `title` is a marked source text of the context "pages"; `make` builds the page when it is
    first opened; entries stand in `order`, those `at_bottom` at the foot of the rail. An entry
    `under` another page (its key) has no button of its own: that page's stays marked, and its
    title stands before this one's.
    """

    key: str
    title: str
    icon: str
    order: int
    make: Callable[[], Page]
    shortcut: str = ""
    at_bottom: bool = False
    folds_navigation: bool = False
    under: str = ""
