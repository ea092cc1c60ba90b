"""Looks at a window as a careful clerk would: what is cut off, too small, nameless, untranslated.

Each function returns what is wrong as lines of text; an empty list is a good window. Nothing here
knows a page by name, so that a new page is looked at as soon as it is registered.
"""

import itertools
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence, Set

from PySide6.QtCore import QAbstractListModel, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from desktop.views.records.status_pill import StatusPill
from desktop.views.status_bar import StatusBar
from desktop.views.widgets.elided_label import ElidedLabel
from installer.development.translations import CLOSING, OPENING

SMALLEST_FONT = 13
CONTROL, ROW, SMALL_CONTROL = 32, 28, 22
"""Least heights: of what is pressed and typed in, of a row, and in the status bar."""
SMALLEST_WINDOW = (1024, 540)
ROUNDING = 1
"""Pixels that styles round a size by."""
MOST_TABS = 300
"""Presses of Tab until it must be back; a text with links takes one for each link."""
KEYS = {"alt", "ctrl", "del", "end", "enter", "esc", "home", "shift", "tab"}
"""Names of keys, alike in every language."""
INPUTS = (QLineEdit, QComboBox, QPlainTextEdit, QTextEdit)
CONTROLS = (QPushButton, QToolButton, QLineEdit, QComboBox, QCheckBox, QRadioButton)

Look = Callable[[QWidget], list[str]]


def visible(root: QWidget, kind: type = QWidget) -> Iterator[QWidget]:
    """Yield the visible widgets of a kind in `root`, itself included; not those inside Qt's own."""
    for each in [root, *root.findChildren(QWidget)]:
        seen = isinstance(each, kind) and each.isVisible() and not each.size().isEmpty()
        of_qt = _inside(each, QCalendarWidget) or isinstance(each.parent(), (QComboBox, QLineEdit))
        if seen and not of_qt:
            yield each


def _inside(widget: QWidget, kind: type | tuple[type, ...]) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, kind):
            return True
        parent = parent.parentWidget()
    return False


def name_of(widget: QWidget) -> str:
    """Return words by which a person finds the widget in the code and on the screen."""
    text = next((text for text in _texts(widget) if text), "")
    return f"{type(widget).__name__} “{text[:40] or widget.objectName()}”"


# What is cut off


def cut_off(root: QWidget) -> list[str]:
    """Find texts that do not fit their widget, and widgets that reach out of their parent."""
    found = []
    for widget in visible(root):
        found += [f"{name_of(widget)}: {what}" for what in _cut(widget)]
        if _has_text(widget) and (outside := _outside(widget)):
            found.append(f"{name_of(widget)}: {outside}")
    return found


def _has_text(widget: QWidget) -> bool:
    return isinstance(widget, (QLabel, QAbstractButton, *INPUTS)) and any(_texts(widget))


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label_cut(widget)
    elif isinstance(widget, (QPushButton, QCheckBox, QRadioButton)):
        need, has = widget.sizeHint().width(), widget.width()
        if widget.text() and need > has + ROUNDING:
            yield f"needs {need} px of width, has {has}"
    elif isinstance(widget, QTabBar):
        yield from _tabs_cut(widget)
    elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        yield from _header_cut(widget)


def _tabs_cut(tabs: QTabBar) -> Iterator[str]:
    for number in range(tabs.count()):
        text = tabs.fontMetrics().horizontalAdvance(tabs.tabText(number))
        if tabs.isTabVisible(number) and text > tabs.tabRect(number).width():
            yield f"tab “{tabs.tabText(number)}” is cut"
    if tabs.count() and tabs.tabRect(tabs.count() - 1).right() > tabs.width():
        yield "tabs do not fit"


def _header_cut(header: QHeaderView) -> Iterator[str]:
    for number in range(header.count()):
        text = str(header.model().headerData(number, Qt.Orientation.Horizontal) or "")
        lines = text.split("\n")
        need, has = (
            max(map(header.fontMetrics().horizontalAdvance, lines)),
            header.sectionSize(number),
        )
        if not header.isSectionHidden(number) and need > has:
            yield f"header “{text}” needs {need} px, has {has}"
        tall = len(lines) * header.fontMetrics().height()
        if tall > header.height():
            yield f"header “{text}” needs a height of {tall} px, has {header.height()}"


def _label_cut(label: QLabel) -> Iterator[str]:
    if not label.text() or (isinstance(label, ElidedLabel) and label.toolTip()):
        return
    have, want = label.size(), label.sizeHint()
    if label.wordWrap():
        need = label.heightForWidth(have.width())
        if need > have.height() + ROUNDING:
            yield f"needs {need} px of height, has {have.height()}"
    elif want.width() > have.width() + ROUNDING or want.height() > have.height() + ROUNDING:
        yield f"needs {want.width()}x{want.height()}, has {have.width()}x{have.height()}"


def _outside(widget: QWidget) -> str:
    """Tell whether a parent cuts the widget; what can be scrolled to is not cut."""
    rect = widget.rect()
    parent = widget
    while not parent.isWindow():
        rect = QRect(parent.mapToParent(rect.topLeft()), rect.size())
        parent = parent.parentWidget()
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return ""
        over = rect.right() - parent.rect().right(), rect.bottom() - parent.rect().bottom()
        if max(over) > ROUNDING or min(rect.left(), rect.top()) < -ROUNDING:
            pixels = max(*over, -rect.left(), -rect.top())
            return f"reaches out of {type(parent).__name__} by {pixels} px"
    return ""


def scrolled_sideways(root: QWidget) -> list[str]:
    """Find forms and cards that scroll sideways; tables may."""
    found = []
    for area in visible(root, QScrollArea):
        assert isinstance(area, QScrollArea)
        pixels = area.horizontalScrollBar().maximum()
        if pixels > 0:
            found.append(f"{type(area.widget()).__name__} scrolls sideways by {pixels} px")
    return found


# What lies over its neighbour


def overlapping(root: QWidget) -> list[str]:
    """Find parts of one layout that reach into each other: they had too little room."""
    found = []
    for widget in visible(root):
        parts = list(_laid_out(widget.layout()))
        for one, other in itertools.combinations(parts, 2):
            common = one.geometry().intersected(other.geometry())
            if min(common.width(), common.height()) > ROUNDING:
                size = f"{common.width()}x{common.height()}"
                found.append(f"{name_of(one)} and {name_of(other)} share {size} px")
    return found


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    """Yield the visible widgets of a layout and of those in it; of a stack only one is seen."""
    if layout is None:
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget()
        if widget is not None and widget.isVisible() and not widget.size().isEmpty():
            yield widget
        yield from _laid_out(item.layout())


# What is too small


def too_small(root: QWidget) -> list[str]:
    """Find fonts under 13 px, controls under 32 px and rows under 28 px."""
    found = []
    for widget in visible(root):
        if _has_text(widget) and widget.font().pixelSize() < SMALLEST_FONT:
            found.append(f"{name_of(widget)}: font of {widget.font().pixelSize()} px")
        least = SMALL_CONTROL if _inside(widget, StatusBar) else CONTROL
        edits_a_cell = isinstance(widget, QLineEdit) and _inside(widget, QAbstractItemView)
        if isinstance(widget, CONTROLS) and not edits_a_cell and widget.height() < least:
            found.append(f"{name_of(widget)}: {widget.height()} px high")
        found += _low_rows(widget)
    return found


def _low_rows(widget: QWidget) -> list[str]:
    if not isinstance(widget, QAbstractItemView) or widget.model() is None:
        return []
    height = widget.visualRect(widget.model().index(0, 0)).height()
    if not widget.model().rowCount() or height <= 0 or height >= ROW:
        return []
    return [f"{name_of(widget)}: rows of {height} px"]


def too_large(window: QWidget, room: tuple[int, int] = SMALLEST_WINDOW) -> list[str]:
    """Tell whether a narrow window insists on more than its room."""
    least = window.minimumSizeHint()
    if least.width() > room[0] or least.height() > room[1]:
        return [f"insists on {least.width()}x{least.height()}"]
    return []


# What has no name


def nameless(root: QWidget) -> list[str]:
    """Find what can be worked by keys or mouse and has nothing that a screen reader can say."""
    kinds = (QAbstractButton, QAbstractItemView, QProgressBar, *INPUTS)
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__} has no accessible name"
        for widget in visible(root)
        if isinstance(widget, kinds) and not isinstance(widget, QHeaderView)
        if not _edits_cell_or_corner(widget) and not _spoken_name(widget)
    ]


def _edits_cell_or_corner(widget: QWidget) -> bool:
    return isinstance(widget.parent(), (QAbstractItemView, QTabBar)) or isinstance(
        widget, QScrollBar
    )


def _spoken_name(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    known = QAccessible.queryAccessibleInterface(widget)
    return known.text(QAccessible.Text.Name) if known is not None else ""


# What is not translated


def untranslated(root: QWidget, data: Set[str]) -> list[str]:
    """Find words of the program outside the brackets of the draft language; `data` are folded."""
    found = []
    for widget in visible(root):
        for text in (*_texts(widget), *_cell_texts(widget), widget.accessibleName()):
            words = [word for word in loose_words(text) if word not in data | KEYS]
            if words:
                found.append(f"{type(widget).__name__}: “{text[:80]}” ({', '.join(words[:4])})")
    return list(dict.fromkeys(found))


def loose_words(text: str) -> list[str]:
    """Return the folded words of a text outside the brackets, without single letters."""
    depth, kept = 0, []
    for letter in text:
        depth += (letter == OPENING) - (letter == CLOSING)
        kept.append(letter if depth == 0 and letter != CLOSING else " ")
    return [word for word in folded_words("".join(kept)) if len(word) > 1]


def folded_words(text: str) -> list[str]:
    """Return the words of a text in lower case, composed; words with digits are left out."""
    composed = unicodedata.normalize("NFC", text).lower()
    return [word for word in re.findall(r"\w+", composed) if not re.search(r"\d|_", word)]


def _texts(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows in words."""
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text().strip()
    if isinstance(widget, StatusPill):
        yield widget.text
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(min(widget.count(), 30)))
    if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)):
        yield widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    if not isinstance(widget, QAbstractItemView):
        yield widget.toolTip()


def _cell_texts(widget: QWidget, most: int = 12) -> Iterator[str]:
    if not isinstance(widget, QAbstractItemView) or isinstance(widget, QHeaderView):
        return
    model = widget.model()
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), most)):
            yield str(model.index(row, column).data() or "")


# Keys


def tab_stops(window: QWidget) -> list[QWidget]:
    """Press Tab from where the focus is until it comes back; raises when it never does."""
    first = QApplication.focusWidget()
    if first is None:
        raise AssertionError("nothing has the focus")
    stops = [first]
    for _ in range(MOST_TABS):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        present = QApplication.focusWidget()
        if present is stops[-1]:
            continue
        if present is None or present is first:
            return stops
        if present in stops:
            raise AssertionError(f"Tab is caught at {name_of(present)}")
        stops.append(present)
    raise AssertionError(f"Tab does not come out of {name_of(stops[-1])}")


def out_of_order(stops: Sequence[QWidget], page: QWidget) -> list[str]:
    """Find stops of a page from which Tab leads back up or to the left."""
    found = []
    for before, after in itertools.pairwise(stops):
        if not page.isAncestorOf(before) or not page.isAncestorOf(after):
            continue
        window = page.window()
        first, second = _place(before, window), _place(after, window)
        back_up = second.bottom() <= first.top() and second.left() <= first.left()
        same_line = min(first.bottom(), second.bottom()) > max(first.top(), second.top())
        low = max(first.height(), second.height()) < 2 * min(first.height(), second.height())
        if back_up or (same_line and low and second.right() <= first.left()):
            found.append(f"Tab leads back from {name_of(before)} to {name_of(after)}")
    return found


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def without_ring(stops: Sequence[QWidget]) -> list[str]:
    """Find stops that look the same with and without the focus."""
    found = []
    for widget in stops:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        lit = widget.grab().toImage()
        widget.clearFocus()
        if widget.grab().toImage() == lit:
            found.append(f"{name_of(widget)} does not show the focus")
    return found


LOOKS: Sequence[Look] = (cut_off, scrolled_sideways, too_small, nameless)
