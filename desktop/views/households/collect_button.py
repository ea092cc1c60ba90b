"""The button of the cards that takes money of the household."""

from PySide6.QtCore import QCoreApplication

from desktop.views.actions import with_shortcut
from desktop.views.collecting_requests import COLLECT_KEY
from desktop.views.widgets.buttons import Button


def collect_button() -> Button:
    """Return the button; whoever shows the card connects it."""
    text = QCoreApplication.translate("households", "Thu tiền")
    told = QCoreApplication.translate("households", "Thu tiền BHYT, BHXH tự nguyện của hộ")
    return Button(
        with_shortcut(text, COLLECT_KEY),
        icon_name="money",
        tooltip=with_shortcut(told, COLLECT_KEY),
    )
