"""All fields of a record that hold something, by group: label on the left, value on the right."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from desktop.fields.field_spec import FieldSpec
from desktop.models.list_source import field_text
from desktop.views.records.record_fields import by_group
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label

LABEL_WIDTH = 118


class FieldGrid(QScrollArea):
    """A list of fields to read; empty fields are left out."""

    def __init__(self, specs: Sequence[FieldSpec]) -> None:
        """Show these fields, in their order."""
        super().__init__()
        self._specs = by_group(specs)
        self.texts: dict[str, str] = {}
        self.setWidgetResizable(True)
        self.setProperty("look", "fields")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_values(self, values: Mapping[str, object], *, masked: bool = False) -> None:
        """Show a record's values; with `masked`, only the ends of numbers of persons."""
        translate = QCoreApplication.translate
        texts = {
            spec.key: field_text(spec, values, translate, masked=masked) for spec in self._specs
        }
        self.texts = {key: text for key, text in texts.items() if text}
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, px(4), px(8), px(4))
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        grid.setColumnMinimumWidth(0, px(LABEL_WIDTH))
        grid.setColumnStretch(1, 1)
        row, group = 0, ""
        for spec in self._specs:
            if spec.key in self.texts:
                if spec.group != group:
                    group = spec.group
                    heading = label(translate("fields", group), "heading")
                    heading.setContentsMargins(0, px(6) if row else 0, 0, 0)
                    grid.addWidget(heading, row, 0, 1, 2)
                    row += 1
                self._add(grid, row, spec)
                row += 1
        grid.setRowStretch(row, 1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)

    def _add(self, grid: QGridLayout, row: int, spec: FieldSpec) -> None:
        name = label(QCoreApplication.translate("fields", spec.label), "muted", wraps=True)
        name.setFixedWidth(px(LABEL_WIDTH))
        value = label(self.texts[spec.key], wraps=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setAccessibleName(f"{name.text()}: {value.text()}")
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
