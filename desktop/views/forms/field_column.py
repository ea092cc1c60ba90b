"""Fields under each other with their labels on the left: the body of a small dialog."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.fields.field_spec import FieldSpec
from desktop.views.forms.form_field import FormField, Today
from desktop.views.theme.tokens import px


class FieldColumn(QWidget):
    """Makes the fields, checks them together; the first wrong one gets the focus."""

    def __init__(self, specs: Sequence[FieldSpec], today: Today) -> None:
        """Make a field for each spec, in their order."""
        super().__init__()
        self.fields = {spec.key: FormField(spec, today, self) for spec in specs}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(self.fields.values()):
            field.label.setMinimumHeight(px(32))
            grid.addWidget(field.label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field.place, row, 1)

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what was shown first."""
        return any(field.dirty for field in self.fields.values())

    def check(self) -> bool:
        """Check every field that is shown; the first wrong one gets the focus."""
        shown = (field for field in self.fields.values() if not field.place.isHidden())
        wrong = [field for field in shown if not field.check()]
        if wrong:
            wrong[0].editor.setFocus()
        return not wrong

    def show_field(self, key: str, *, shown: bool) -> None:
        """Show or hide one field."""
        self.fields[key].label.setVisible(shown)
        self.fields[key].place.setVisible(shown)

    def text(self, key: str) -> str:
        """Return what was typed into a field of text."""
        return str(self.fields[key].value or "").strip()
