"""Asks who answers for changing a target of days that are over or locked."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import UserFacingError
from desktop.views.page_context import PageContext
from desktop.views.receipts.ask_dialog import AskDialog, Asked, Values
from desktop.views.receipts.authority import AUTHORITY_FIELDS, authority

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.authority import Authority


def ask_who_answers(
    context: PageContext,
    parent: QWidget,
    refused: UserFacingError,
    go_on: "Callable[[Authority], object]",
) -> AskDialog:
    """Ask for a name and a reason, then go on with them; both stay in the history."""
    translate = QCoreApplication.translate
    asked = Asked(
        title=translate("FreezeDialog", "Sửa chỉ tiêu đã qua"),
        fields=AUTHORITY_FIELDS,
        save_text=translate("FreezeDialog", "Cho phép sửa"),
        work=_taken,
        on_done=partial(_go_on, go_on),
        note=" ".join(
            (
                refused.text(translate),
                translate("FreezeDialog", "Số cũ, tên và lý do được giữ trong lịch sử."),
            )
        ),
    )
    dialog = AskDialog(asked, context, parent)
    dialog.ask()
    return dialog


def _taken(values: Values) -> Values:
    return values


def _go_on(go_on: "Callable[[Authority], object]", values: Values) -> None:
    go_on(authority(values))
