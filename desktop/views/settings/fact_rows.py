"""Facts one under the other: what each is on the left, in the words of the window on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import card, label

NAME_WIDTH = 130


def fact_rows(facts: Sequence[tuple[str, str]]) -> QFrame:
    """Return a white frame with the facts; those without a value are left out."""
    frame = card()
    grid = QGridLayout(frame)
    grid.setContentsMargins(px(16), px(10), px(16), px(10))
    grid.setHorizontalSpacing(px(16))
    grid.setVerticalSpacing(px(6))
    grid.setColumnMinimumWidth(0, px(NAME_WIDTH))
    grid.setColumnStretch(1, 1)
    for name, value in facts:
        if not value:
            continue
        row = grid.rowCount()
        grid.addWidget(label(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        told = label(value, wraps=True)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        told.setAccessibleName(f"{name}: {value}")
        grid.addWidget(told, row, 1)
    return frame


def megabytes(size: int) -> str:
    """Return a size as people read it: `98,4 MB`."""
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")


def thousands(number: int) -> str:
    """Return a count with dots: `2.000`."""
    return f"{number:,}".replace(",", ".")
