"""The question after two people changed one record: both values of each field, side by side."""

import datetime
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.models.list_source import field_text
from desktop.services.clashes import Clash, ClashedField
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label
from desktop.views.widgets.notice import Notice

SIZE = (760, 420)
TARGET = 32
LABEL_WIDTH = 130
LINE = 34
"""Signs of a value on one line: a radio button breaks none itself."""
MARGIN = 40


Place = tuple[int, str]
"""(number of the record in the question, field key)"""


@dataclass(frozen=True, slots=True)
class ClashPart:
    """A record of the question under its title, '' where it is the only one."""

    title: str
    clash: Clash


class ClashQuestion(QDialog):
    """Shows who wrote what meanwhile; a field that only one changed is chosen already."""

    def __init__(self, parts: Sequence[ClashPart], notes: Sequence[str], parent: QWidget) -> None:
        """Prepare the question; `notes` tell what is not a question of fields."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hai người cùng sửa"))
        self.setModal(True)
        self._parts = parts
        self._mine: dict[Place, QRadioButton] = {}
        self._theirs: dict[Place, QRadioButton] = {}
        self.notice = Notice()
        self.notice.say("\n".join(notes), "warning")
        self.save_button = Button(self.tr("Ghi bản đã chọn"), self.accept, look="primary")
        self.back_button = Button(self.tr("Quay lại sửa tiếp"), self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(12))
        rows.addWidget(label(self._told(), wraps=True))
        rows.addWidget(self.notice)
        choices = self._choices()
        choices.setVisible(bool(parts))
        rows.addWidget(choices, 1)
        rows.addLayout(answer_row(self.back_button, self.save_button))
        self._follow()
        room = parent.window().size()
        self.resize(
            min(px(SIZE[0]), room.width() - px(MARGIN)),
            min(px(SIZE[1]), room.height() - px(MARGIN)),
        )
        self.back_button.setFocus()

    def _told(self) -> str:
        newest = max(
            (part.clash for part in self._parts if part.clash.at is not None),
            key=_at,
            default=None,
        )
        who = (newest.who if newest is not None else "") or self.tr("Người khác")
        if newest is None or newest.at is None:
            text = self.tr("{who} vừa sửa bản ghi này, phần bạn nhập chưa được ghi.")
            return text.format(who=who)
        text = self.tr(
            "{who} đã sửa bản ghi này lúc {when}, phần bạn nhập chưa được ghi. "
            "Chọn giá trị giữ lại ở từng dòng."
        )
        return text.format(who=who, when=f"{newest.at:%H:%M %d/%m/%Y}")

    def _choices(self) -> QScrollArea:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        headings = (self.tr("Mục"), self.tr("Bạn nhập"), self.tr("Đang lưu"))
        for column, heading in enumerate(headings):
            grid.addWidget(label(heading, "muted"), 0, column)
        row = 0
        for number, part in enumerate(self._parts):
            if part.title:
                row += 1
                grid.addWidget(label(part.title, "heading", wraps=True), row, 0, 1, 3)
            for field in part.clash.fields:
                row += 1
                self._add(grid, row, number, field)
        grid.setRowStretch(row + 1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        return area

    def _add(self, grid: QGridLayout, row: int, number: int, field: ClashedField) -> None:
        translate = QCoreApplication.translate
        clash = self._parts[number].clash
        name = translate("fields", field.spec.label)
        title = label(name, wraps=True)
        title.setFixedWidth(px(LABEL_WIDTH))
        grid.addWidget(title, row, 0)
        group = QButtonGroup(self)
        sides = (
            (self._mine, clash.typed, field.mine_is_newer is True),
            (self._theirs, clash.stored.values, field.mine_is_newer is False),
        )
        for column, (buttons, values, chosen) in enumerate(sides, start=1):
            told = field_text(field.spec, values, translate) or self.tr("(để trống)")
            button = QRadioButton(textwrap.fill(told.replace("&", "&&"), LINE))
            button.setMinimumHeight(px(TARGET))
            button.setToolTip(told)
            button.setAccessibleName(f"{name}: {told}")
            button.setChecked(chosen)
            button.toggled.connect(partial(self._follow))
            group.addButton(button)
            grid.addWidget(button, row, column)
            buttons[number, field.spec.key] = button

    @Slot()
    def _follow(self, *_: object) -> None:
        """Let nothing be written before each line has an answer."""
        answered = all(
            button.isChecked() or self._theirs[place].isChecked()
            for place, button in self._mine.items()
        )
        self.save_button.setEnabled(answered)
        hint = "" if answered else self.tr("Chọn một giá trị ở mỗi dòng rồi mới ghi được")
        self.save_button.setToolTip(hint)

    def chosen(self, number: int) -> dict[str, bool]:
        """Return for each field of a record whether what was typed here is kept."""
        return {key: button.isChecked() for (at, key), button in self._mine.items() if at == number}


class ClashDialog(ClashQuestion):
    """The question about one record; `on_chosen` gets the values to write."""

    def __init__(
        self, clash: Clash, on_chosen: Callable[[dict[str, object]], object], parent: QWidget
    ) -> None:
        """Prepare the question; `open()` shows it."""
        super().__init__((ClashPart("", clash),), (), parent)
        self._clash = clash
        self._on_chosen = on_chosen
        self.mine = {key: button for (_, key), button in self._mine.items()}
        self.theirs = {key: button for (_, key), button in self._theirs.items()}
        self.accepted.connect(self._accepted)

    @Slot()
    def _accepted(self) -> None:
        self._on_chosen(self._clash.merged(self.chosen(0)))


def _at(clash: Clash) -> datetime.datetime:
    return clash.at or datetime.datetime.min  # noqa: DTZ901 - the office's wall clock
