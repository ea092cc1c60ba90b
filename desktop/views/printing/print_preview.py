"""The preview of a paper: pages on a desk, the printer and the PDF."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.paper import Paper
from desktop.views.page_context import PageContext

if TYPE_CHECKING:
    PrintPreview = QDialog


def preview(
    context: PageContext, parent: QWidget, title: str, make_paper: Callable[[], Paper]
) -> "PrintPreview":
    """Open the preview of a paper over the window of `parent`; nothing waits for it.

    `make_paper` runs on a reader thread; an error of its (`UserFacingError`) is told in the
    dialog. `title` is the dialog's, in the window's language ("In danh sách hộ").
    """
    raise NotImplementedError


def preview_picture(
    context: PageContext, parent: QWidget, title: str, picture: QImage, caption: str = ""
) -> "PrintPreview":
    """Open the preview of a picture on one lying sheet: a chart without personal data.

    `picture` is printed as wide as the page allows (252 mm), so it should have 2,000 pixels
    across or more, black-and-white safe; `caption` stands below it in italics.
    """
    raise NotImplementedError
