"""Asks for a figure that is entered by hand: which, of whom, of which day, out of which paper."""

import datetime
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.denominators import MEASURES, Entered
from desktop.domain.errors import UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.denominators import DENOMINATOR
from desktop.services import denominators
from desktop.services.denominators import Place
from desktop.views.forms.field_column import FieldColumn
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label
from desktop.views.widgets.confirm_dialog import ask_to_give_up

WIDTH = 520
_SPECS = (
    DENOMINATOR.field("as_of"),
    DENOMINATOR.field("value"),
    replace(
        DENOMINATOR.field("source"),
        required=True,
        help_text=QT_TRANSLATE_NOOP(
            "fields", "Số văn bản hoặc nơi cấp: Niên giám thống kê 2025, Công an xã…"
        ),
    ),
)


class EnteredDialog(QDialog):
    """One number of one measure, place and day; the same once more replaces it."""

    written = Signal(str)
    """What was done, as a sentence."""

    def __init__(
        self,
        context: PageContext,
        places: tuple[Place, ...],
        present: Entered | None,
        parent: QWidget,
    ) -> None:
        """Offer every measure and place; begin with a number that is there already."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Ghi mẫu số"))
        self._context, self._places = context, places
        self.measure, self.place = QComboBox(), QComboBox()
        self.columns = FieldColumn(_SPECS, context.today)
        self.problem = label("", "error", wraps=True)
        self.problem.hide()
        self.accept_button = Button(self.tr("Ghi (Ctrl+Enter)"), self.write, look="primary")
        self.refuse_button = Button(self.tr("Thôi"), self.reject)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.activated.connect(self.write)
        self._fill(present)
        self._build()

    def _fill(self, present: Entered | None) -> None:
        for code in MEASURES.codes:
            words = QCoreApplication.translate("fields", code.label)
            self.measure.addItem(words, code.code)
        for place in self._places:
            whole = self.tr("Cả {commune}").format(commune=place.name[:1].lower() + place.name[1:])
            self.place.addItem(whole if place.neighbourhood_id is None else place.name)
        self.measure.setAccessibleName(self.tr("Số liệu"))
        self.place.setAccessibleName(self.tr("Của nơi nào"))
        new_year = self._context.today().replace(month=1, day=1)
        day = new_year if present is None else present.as_of
        self.columns.fields["as_of"].set_value(day)
        if present is None:
            return
        self.measure.setCurrentIndex(max(0, self.measure.findData(present.measure)))
        known = [(one.commune_code, one.neighbourhood_id) for one in self._places]
        self.place.setCurrentIndex(known.index((present.commune_code, present.neighbourhood_id)))
        self.columns.fields["value"].set_value(present.value)
        self.columns.fields["source"].set_value(present.source)

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(px(8))
        form.setVerticalSpacing(px(6))
        for words, editor in (
            (self.tr("Số liệu"), self.measure),
            (self.tr("Của nơi nào"), self.place),
        ):
            name = label(words)
            name.setMinimumWidth(self.columns.fields["as_of"].label.sizeHint().width())
            form.addRow(name, editor)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(8))
        rows.addLayout(form)
        rows.addWidget(self.columns)
        rows.addWidget(self.problem)
        rows.addSpacing(px(8))
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))
        self.setMinimumWidth(px(WIDTH))

    @Slot()
    def write(self) -> None:
        """Write it, when everything can be read."""
        if not self.columns.check():
            return
        place = self._places[self.place.currentIndex()]
        day, value = self.columns.fields["as_of"].value, self.columns.fields["value"].value
        if not isinstance(day, datetime.date) or not isinstance(value, int):
            return
        row = Entered(
            str(self.measure.currentData()),
            place.commune_code,
            place.neighbourhood_id,
            day,
            value,
            self.columns.text("source"),
        )
        self.accept_button.setEnabled(False)
        context = self._context
        work = partial(denominators.set_denominators, context.database, (row,), who=context.who)
        context.runner.write(work, self._on_written, self._on_refused, on_fault=self._resume)

    def _on_written(self, _: Changes) -> None:
        told = self.tr("Đã ghi {measure}.").format(measure=self.measure.currentText())
        self.written.emit(told)
        self.accept()

    def _resume(self) -> None:
        self.accept_button.setEnabled(True)

    def _on_refused(self, error: UserFacingError) -> None:
        self._resume()
        self.problem.setText(error.text(QCoreApplication.translate))
        self.problem.show()

    @override
    def reject(self) -> None:
        if self.columns.dirty:
            ask_to_give_up(self, super().reject)
        else:
            super().reject()
