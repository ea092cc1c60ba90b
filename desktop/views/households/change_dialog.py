"""The frame of the dialogs that change households and residence: parts, checks, what will change.

Children say which fields and parts they have, make the request and its plan, and write it.
"""

import datetime
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.domain.errors import Issue, RecordInvalid, UserFacingError
from desktop.fields.field_spec import FieldSpec
from desktop.services.household_family import Plan
from desktop.views.forms.form_field import FormField
from desktop.views.households.change_part import ChangePart
from desktop.views.households.plan_view import PlanView
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.confirm_dialog import ask_to_give_up
from desktop.views.widgets.message_bar import MessageBar

WIDTH, HEIGHT = 900, 560
LABEL_WIDTH = 110
MARGIN = 40
Request = TypeVar("Request")


class ChangeDialog(QDialog, Generic[Request]):
    """Left what is asked, right what will change; writing closes the dialog when it is done.

    Ctrl+Enter writes, Esc gives up and asks only when something was changed.
    """

    service: ClassVar[Callable[..., object]]
    """Writes a request: takes the database, the request, `today` and `who`."""

    done_with = Signal(object)
    """What the service gave back."""

    def __init__(self, title: str, context: PageContext, parent: QWidget) -> None:
        """Make the frame; children add parts and fields and call `finish`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self.context = context
        self.fields: dict[str, FormField] = {}
        self.parts: list[ChangePart] = []
        self._telling: dict[str, ChangePart] = {}
        self._writing = False
        self._tried = False
        self._found: Mapping[str, Issue] = {}
        self.message_bar = MessageBar()
        self.plan_view = PlanView()
        self.count_label = label("", "error")
        self.save_button = Button(
            self.tr("Ghi  (Ctrl+Enter)"), self.save, icon_name="done", look="primary"
        )
        self.cancel_button = Button(self.tr("Không ghi"), self.reject)
        self._left = QVBoxLayout()
        self._left.setContentsMargins(0, 0, px(12), 0)
        self._left.setSpacing(px(12))
        self._grid: QGridLayout | None = None
        self._build()
        window = parent.window().size()
        self.resize(
            min(px(WIDTH), window.width() - px(MARGIN)),
            min(px(HEIGHT), window.height() - px(MARGIN)),
        )

    def _build(self) -> None:
        inner = QWidget()
        inner.setLayout(self._left)
        inner.setAutoFillBackground(False)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        self._area = area
        sides = QHBoxLayout()
        sides.setSpacing(px(12))
        sides.addWidget(area, 3)
        sides.addWidget(self.plan_view, 2)
        footer = QHBoxLayout()
        footer.setSpacing(px(8))
        footer.addWidget(self.count_label, 1)
        footer.addWidget(self.cancel_button)
        footer.addWidget(self.save_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(16), px(16), px(16))
        rows.setSpacing(px(12))
        rows.addWidget(self.message_bar)
        rows.addLayout(sides, 1)
        rows.addLayout(footer)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

    # For children

    def request(self) -> Request | None:
        """Return what is asked as it stands; None while it cannot be told."""
        raise NotImplementedError

    def plan(self, request: Request) -> Plan:
        """Return what a request would do."""
        raise NotImplementedError

    def writer(self, request: Request) -> Callable[[], object]:
        """Return the call that writes a request on the writer thread."""
        context = self.context
        return partial(
            self.service, context.database, request, today=context.today(), who=context.who
        )

    def missing(self) -> str:
        """Return what to do first while nothing can be told."""
        return ""

    def add_part(self, part: ChangePart, *keys: str) -> None:
        """Add a part; it tells the problems of these keys."""
        self._left.addWidget(part)
        self._grid = None
        self.parts.append(part)
        self._telling |= dict.fromkeys(keys, part)

    def add_field(self, spec: FieldSpec, value: object = None) -> FormField:
        """Add a field with a label on its left, under the one before."""
        if self._grid is None:
            self._grid = QGridLayout()
            self._grid.setHorizontalSpacing(px(12))
            self._grid.setVerticalSpacing(px(8))
            self._grid.setColumnMinimumWidth(0, px(LABEL_WIDTH))
            self._grid.setColumnStretch(1, 1)
            self._left.addLayout(self._grid)
        field = FormField(spec, self.context.today, self)
        field.label.setMinimumHeight(px(32))
        field.label.setWordWrap(True)
        row = self._grid.rowCount()
        self._grid.addWidget(field.label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field.place, row, 1, Qt.AlignmentFlag.AlignTop)
        field.set_value(value)
        field.edited.connect(self.refresh)
        field.checked.connect(self.refresh)
        self.fields[spec.key] = field
        return field

    def finish(self, first: QWidget) -> None:
        """Close the left side, tell what would change now, and put the focus on `first`."""
        self._left.addStretch(1)
        self.refresh()
        if isinstance(first, ChangePart):
            first.focus_inside()
        else:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def text_of(self, key: str) -> str | None:
        """Return the text of a field, None when it is empty."""
        value = self.fields[key].value
        return str(value) if value else None

    def day(self) -> datetime.date:
        """Return the day that was typed, today while it cannot be read."""
        value = self.fields["day"].value
        return value if isinstance(value, datetime.date) else self.context.today()

    # What would change, and what is wrong

    @Slot()
    def refresh(self) -> None:
        """Tell anew what would change."""
        request = self.request()
        if request is None:
            self._found = {}
            self.plan_view.say(self.missing())
            return
        plan = self.plan(request)
        self._found = plan.problems
        if plan.lines:
            self.plan_view.show_plan(plan)
        else:
            self.plan_view.say(self.missing())
        if self._tried:
            self._show_problems(plan.problems, with_fields=False)

    def _show_problems(self, problems: Mapping[str, Issue], *, with_fields: bool) -> None:
        for key, part in self._telling.items():
            issue = problems.get(key)
            part.show_problem(issue.text(QCoreApplication.translate) if issue else "")
        if with_fields:
            for key, field in self.fields.items():
                if key in problems:
                    field.show_issue(problems[key])
        wrong = sum(field.has_problem for field in self.fields.values())
        count = wrong + sum(key in problems for key in self._telling)
        text = self.tr("Còn {count} chỗ cần sửa").format(count=count) if count else ""
        self.count_label.setText(text)

    @Slot()
    def save(self) -> None:
        """Check everything; write, or go to the first place that is wrong."""
        if self._writing:
            return
        self._tried = True
        unread = [key for key, field in self.fields.items() if not field.check()]
        self.refresh()
        request = self.request()
        problems = dict(self._found)
        self._show_problems(problems, with_fields=True)
        if request is None or unread or problems:
            self._go_to(unread or list(problems))
            return
        self._writing = True
        self.save_button.setEnabled(False)
        self.message_bar.hide()
        self.context.runner.write(
            self.writer(request), self._on_written, self._on_refused, on_fault=self._resume
        )

    def _go_to(self, keys: Sequence[str]) -> None:
        for key in keys:
            if key in self.fields:
                self.fields[key].editor.setFocus(Qt.FocusReason.TabFocusReason)
                self._show_soon(self.fields[key].place)
                return
            if key in self._telling:
                self._telling[key].focus_inside()
                self._show_soon(self._telling[key].problem)
                return

    def _show_soon(self, part: QWidget) -> None:
        """Scroll to a part once its sentence has its room."""
        QTimer.singleShot(0, partial(self._area.ensureWidgetVisible, part))

    def _on_written(self, outcome: object) -> None:
        super().accept()
        self.done_with.emit(outcome)

    def _resume(self) -> None:
        """Let the dialog be used again: nothing was written."""
        self._writing = False
        self.save_button.setEnabled(True)

    def _on_refused(self, error: UserFacingError) -> None:
        self._resume()
        if isinstance(error, RecordInvalid):
            self._show_problems(error.problems, with_fields=True)
            known = [key for key in error.problems if key in self.fields or key in self._telling]
            if known:
                self._go_to(known)
                return
        self.message_bar.show_message(Message(error.text(QCoreApplication.translate), "error"))

    # Leaving

    @property
    def dirty(self) -> bool:
        """Whether anything was changed."""
        fields = any(field.dirty for field in self.fields.values())
        return fields or any(part.dirty for part in self.parts)

    @override
    def reject(self) -> None:
        """Close, but ask first when something was changed."""
        if self._writing:
            return
        if not self.dirty:
            super().reject()
            return
        ask_to_give_up(self, partial(super().reject))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on to the next field, as in every form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.focusNextChild()
            return
        super().keyPressEvent(event)
