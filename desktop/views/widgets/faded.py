"""Shows a widget pale: what it tells does not hold just now; it can be used all the same."""

from typing import Final

from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

_PALE: Final = 0.4


def fade(widget: QWidget, *, faded: bool) -> None:
    """Show a widget pale, or as usual."""
    if faded == is_faded(widget):
        return
    if not faded:
        widget.setGraphicsEffect(None)  # type: ignore[arg-type]
        return
    effect = QGraphicsOpacityEffect(widget)
    effect.setOpacity(_PALE)
    widget.setGraphicsEffect(effect)


def is_faded(widget: QWidget) -> bool:
    """Whether a widget is shown pale."""
    return isinstance(widget.graphicsEffect(), QGraphicsOpacityEffect)
