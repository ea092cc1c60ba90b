"""Asks once what the neighbourhoods of a file are that the office does not know by these names."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop.domain.place_book import Place
from desktop.services.importing import PlaceQuestion
from desktop.views.forms.editors import ChoiceEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.notice import Notice
from desktop.views.widgets.scrolling import scrolling

WIDTH, HEIGHT = 760, 420
NAME_WIDTH, CHOICE_WIDTH = 200, 240
MOST_ASKED = 60
"""A list of more unknown names is of another commune; the rest of them stay new."""
_NEW = 0
"""Stands for "a new one" where neighbourhoods are chosen by their ids."""

Answers = dict[str, int | None]


class PlaceDialog(QDialog):
    """One line a name: how many rows bear it, and which neighbourhood it is."""

    def __init__(
        self,
        questions: Sequence[PlaceQuestion],
        places: Iterable[Place],
        on_answers: Callable[[Answers], object],
        parent: QWidget,
    ) -> None:
        """Begin with what is sure; `on_answers` gets the answers when they are applied."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Thôn, tổ chưa biết"))
        self._on_answers = on_answers
        self._questions = tuple(questions)[:MOST_ASKED]
        self.notice = Notice()
        self.choices: list[ChoiceEdit] = []
        self._known = [(place.id, place.name) for place in places]
        self.accept_button = Button(self.tr("Áp dụng (Ctrl+Enter)"), self._on_apply, look="primary")
        self.refuse_button = Button(self.tr("Thôi"), self.reject)
        self._build(len(questions) - len(self._questions))
        self.resize(px(WIDTH), px(HEIGHT))
        if self.choices:
            self.choices[0].setFocus()
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.activated.connect(self._on_apply)

    def _build(self, left_out: int) -> None:
        text = self.tr(
            "Tên trong tệp khác với danh sách của đơn vị. Chọn một lần cho mọi dòng: tên cũ hay "
            "cách viết khác của thôn, tổ nào, hoặc là thôn, tổ mới. Lần sau không hỏi lại."
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(12))
        rows.addWidget(label(text, wraps=True))
        rows.addWidget(self.notice)
        rows.addWidget(scrolling(self._lines(), self.tr("Các tên thôn, tổ trong tệp")), 1)
        if left_out:
            words = self.tr("Còn {count} tên khác: được ghi là thôn, tổ mới.")
            rows.addWidget(label(words.format(count=count_text(left_out)), "muted", wraps=True))
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))

    def _lines(self) -> QWidget:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        heads = (self.tr("Tên trong tệp"), self.tr("Số dòng"), self.tr("Là thôn, tổ"))
        for column, head in enumerate(heads):
            grid.addWidget(label(head, "muted"), 0, column)
        for number, question in enumerate(self._questions, start=1):
            name = ElidedLabel(question.name)
            name.setMinimumWidth(px(NAME_WIDTH))
            count = label(count_text(question.rows))
            count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            choice = self._choice(question)
            self.choices.append(choice)
            grid.addWidget(name, number, 0)
            grid.addWidget(count, number, 1)
            grid.addWidget(choice, number, 2)
            if question.maybe and question.chosen is None:
                grid.addWidget(self._offer(question, choice), number, 3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(len(self._questions) + 1, 1)
        return content

    def _choice(self, question: PlaceQuestion) -> ChoiceEdit:
        choice = ChoiceEdit()
        new = (_NEW, self.tr("Thôn, tổ mới"))
        choice.set_choices([new, *self._known], may_be_empty=False)
        choice.set_value(_NEW if question.chosen is None else question.chosen.id)
        choice.setMinimumWidth(px(CHOICE_WIDTH))
        name = self.tr("“{name}” là thôn, tổ").format(name=question.name)
        choice.setAccessibleName(name)
        return choice

    def _offer(self, question: PlaceQuestion, choice: ChoiceEdit) -> Button:
        """Return the button that takes the place a name may mean."""
        place = question.maybe[0]
        words = self.tr("Là {name}?").format(name=place.name)
        return Button(words, partial(self._on_offer, choice, place.id), look="link")

    @Slot()
    def _on_offer(self, choice: ChoiceEdit, place_id: int) -> None:
        choice.set_value(place_id)
        choice.setFocus()

    @Slot()
    def _on_apply(self) -> None:
        answers: Answers = {}
        for question, choice in zip(self._questions, self.choices, strict=True):
            value = choice.value()
            if not isinstance(value, int):
                words = self.tr("Không có thôn, tổ “{text}”. Chọn một tên trong danh sách.")
                self.notice.say(words.format(text=choice.currentText()), "warning")
                choice.setFocus()
                return
            answers[question.key] = value or None
        self._on_answers(answers)
        self.accept()
