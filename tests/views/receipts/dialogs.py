"""What a person does with the dialogs of the page."""

from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

Kind = TypeVar("Kind", bound=QDialog)


def dialog(page: QWidget, kind: type[Kind]) -> Kind:
    """Return the dialog that was opened last."""
    return [each for each in page.findChildren(kind) if each.isVisible()][-1]


def answer(page: QWidget, kind: type[QDialog], **values: object) -> QDialog:
    """Fill the form of a dialog as if it were typed and save it."""
    asked = dialog(page, kind)
    asked.form.fill(values)  # type: ignore[attr-defined]
    asked.form.save()  # type: ignore[attr-defined]
    return asked
