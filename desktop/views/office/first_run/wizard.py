"""The wizard of the first run; also shown again from the settings, without its third step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.background.task_runner import TaskRunner
from desktop.domain.office_move import ENDING as MOVE_ENDING
from desktop.views.office.first_run.backup_step import BackupStep
from desktop.views.office.first_run.commune_step import CommuneStep
from desktop.views.office.first_run.data_step import DATABASES, MOVED, Beginning, DataStep
from desktop.views.office.first_run.neighbourhood_step import NeighbourhoodStep
from desktop.views.office.first_run.step import Step
from desktop.views.office.first_run.steps_rail import StepsRail, StepTitle
from desktop.views.office.start_wish import USUAL_REMINDER, Choice, SetupAnswers, StartWish
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, line

NARROW_BELOW = 1200
RAIL_FROM = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupState:
    """What is known before the wizard asks: of the open office, and of this machine."""

    database: Path
    who: str = ""
    backup_place: Path | None = None
    reminder: int = USUAL_REMINDER
    communes: tuple[str, ...] = ()
    """Codes of the communes that the open office serves; none for a new office."""
    neighbourhood_word: str = ""
    neighbourhoods: Mapping[str, Sequence[str]] = field(default_factory=dict)


class FirstRunWizard(QWidget):
    """Four steps by keyboard: Enter or Ctrl+Enter goes on, Esc goes back; nothing typed is lost."""

    wished = Signal(object)
    """A `StartWish`: make the office, open a file, or put a backup back."""
    given_up = Signal()
    """Esc in the first step of a wizard that was opened from the settings."""

    def __init__(self, state: SetupState, runner: TaskRunner) -> None:
        """Ask for a new office, or for more of the one that is open."""
        super().__init__()
        self._again = bool(state.communes)
        self.communes = CommuneStep(state.communes)
        self.neighbourhoods = NeighbourhoodStep(state.neighbourhoods)
        self.data = DataStep()
        self.backups = BackupStep(
            state.database, runner, state.who, state.backup_place, state.reminder
        )
        if state.neighbourhood_word:
            self.communes.card.choose_word(state.neighbourhood_word)
        self._all_steps: tuple[Step, ...] = (
            (self.communes, self.neighbourhoods, self.backups)
            if self._again
            else (self.communes, self.neighbourhoods, self.data, self.backups)
        )
        self.rail = StepsRail(self.tr("An Sinh Xã"), self._about(), self._titles())
        self.pages = QStackedWidget()
        self._restore = Button(
            self.tr("Mở sổ cũ, bản sao lưu…"), self._on_restore, icon_name="history"
        )
        self._open = Button(self.tr("Mở tệp dữ liệu…"), self._on_open, icon_name="folder")
        self.back = Button(self.tr("Quay lại"), self.go_back)
        self.back.setToolTip(self.tr("Về bước trước (Esc)"))
        self.next = Button("", self.go_on, look="primary")
        self._build()
        self._set_narrow(narrow=True)
        for step in self._all_steps:
            step.changed.connect(self._refresh)
            step.done.connect(self.go_on)
        self.show_step(0)

    def _about(self) -> str:
        if self._again:
            return self.tr("Bổ sung thiết lập; không bỏ gì đã có.")
        return self.tr("Thiết lập lần đầu, khoảng 3 phút")

    def _titles(self) -> list[StepTitle]:
        titles = {
            self.communes: (self.tr("Địa phương"), self.tr("Tỉnh và xã, phường")),
            self.neighbourhoods: (
                self.tr("Thôn, tổ dân phố"),
                self.tr("Dán danh sách hoặc gõ tay"),
            ),
            self.data: (self.tr("Dữ liệu ban đầu"), self.tr("Nhập Excel hoặc dữ liệu mẫu")),
            self.backups: (self.tr("Nơi sao lưu"), self.tr("Thư mục hoặc ổ USB")),
        }
        return [StepTitle(*titles[step]) for step in self._all_steps]

    def _build(self) -> None:
        for step in self._all_steps:
            self.pages.addWidget(step if step.scrolls_itself else _scrolling(step))
        middle = QVBoxLayout()
        middle.setContentsMargins(px(24), px(18), px(24), px(10))
        middle.addWidget(self.pages)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(middle, 1)
        right.addWidget(self._footer())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        for keys, slot in (
            ("Ctrl+Return", self.go_on),
            ("Ctrl+Enter", self.go_on),
            ("Esc", self._on_escape),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _footer(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("WizardFooter")
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(line())
        row = QHBoxLayout()
        rows.addLayout(row)
        row.setContentsMargins(px(24), px(10), px(24), px(10))
        row.setSpacing(px(8))
        row.addWidget(self._restore)
        row.addWidget(self._open)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        return frame

    # Going through the steps

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that are gone through: a province has neither villages nor households."""
        if self.communes.province is None:
            return self._all_steps
        return (self.communes, self.backups)

    @property
    def current(self) -> int:
        """The number of the step that is shown, from 0."""
        return self.steps.index(self._all_steps[self.pages.currentIndex()])

    def show_step(self, number: int) -> None:
        """Show a step and put the focus where its work begins."""
        step = self.steps[number]
        if step is self.neighbourhoods:
            self.neighbourhoods.show_places(
                self.communes.places, self.communes.card.word.currentText()
            )
        place = self._all_steps.index(step)
        self.pages.setCurrentIndex(place)
        self.rail.show_step(place)
        self._refresh()
        step.focus_first()

    @Slot()
    def go_on(self) -> None:
        """Go to the next step, or from the last one on to the office."""
        step = self.steps[self.current]
        if not step.is_ready():
            step.focus_first()
        elif self._is_restoring():
            self._wish(Choice.RESTORE, self.data.file)
        elif self.current + 1 < len(self.steps):
            self.show_step(self.current + 1)
        else:
            self._finish()

    @Slot()
    def go_back(self) -> None:
        """Go to the step before; what was typed stays."""
        if self.current:
            self.show_step(self.current - 1)

    @Slot()
    def _on_escape(self) -> None:
        if self.current:
            self.go_back()
        elif self.communes.search.text():
            self.communes.search.clear()
        else:
            self.given_up.emit()

    def _is_restoring(self) -> bool:
        return self.steps[self.current] is self.data and self.data.beginning is Beginning.BACKUP

    @Slot()
    def _refresh(self) -> None:
        step = self.steps[self.current]
        self.back.setEnabled(self.current > 0)
        self.rail.show_only([self._all_steps.index(each) for each in self.steps])
        first_of_new = self.current == 0 and not self._again
        self._restore.setVisible(first_of_new)
        self._open.setVisible(first_of_new)
        self.next.setText(self._next_text(step))
        self.next.setEnabled(step.is_ready())

    def _next_text(self, step: Step) -> str:
        if step is self.communes:
            province = self.communes.whole.isChecked()
            villages = self.tr("Tiếp: thôn, tổ dân phố (Enter)")
            return self.tr("Tiếp: nơi sao lưu (Enter)") if province else villages
        if step is self.neighbourhoods:
            if not self.neighbourhoods.has_names:
                return self.tr("Bỏ qua bước này (Ctrl+Enter)")
            return (
                self.tr("Tiếp: nơi sao lưu (Ctrl+Enter)")
                if self._again
                else self.tr("Tiếp: dữ liệu ban đầu (Ctrl+Enter)")
            )
        if step is self.data:
            if self.data.beginning is Beginning.BACKUP:
                return self.tr("Mở bản sao lưu (Enter)")
            return self.tr("Tiếp: nơi sao lưu (Enter)")
        return self._last_text()

    def _last_text(self) -> str:
        if self._again:
            return self.tr("Ghi thiết lập (Ctrl+Enter)")
        if self.communes.province is not None:
            return self.tr("Tạo sổ của tỉnh (Ctrl+Enter)")
        return {
            Beginning.WORKBOOK: self.tr("Tạo sổ và nhập Excel (Ctrl+Enter)"),
            Beginning.SAMPLE: self.tr("Tạo sổ mẫu (Ctrl+Enter)"),
        }.get(self.data.beginning, self.tr("Tạo sổ (Ctrl+Enter)"))

    # The end

    @property
    def answers(self) -> SetupAnswers:
        """What was asked for so far."""
        beginning = self.data.beginning
        province = self.communes.province
        if province is not None:
            return SetupAnswers(
                province_code=province.code,
                who=self.backups.who.text().strip(),
                backup_place=self.backups.place.place,
                reminder=self.backups.reminder.currentData(),
            )
        return SetupAnswers(
            commune_codes=tuple(place.commune.code for place in self.communes.places),
            neighbourhood_word=self.communes.card.word.currentText(),
            neighbourhoods=self.neighbourhoods.names,
            workbook=self.data.file if beginning is Beginning.WORKBOOK else None,
            who=self.backups.who.text().strip(),
            backup_place=self.backups.place.place,
            reminder=self.backups.reminder.currentData(),
        )

    def _finish(self) -> None:
        commune = self.communes.province is None
        sample = self.data.beginning is Beginning.SAMPLE and not self._again and commune
        self._wish(Choice.SAMPLE_DATA if sample else Choice.NEW_OFFICE)

    def _wish(self, choice: Choice, file: Path | None = None) -> None:
        if choice is Choice.RESTORE and file is not None and file.suffix.lower() == MOVE_ENDING:
            choice = Choice.MOVE_IN
        self.wished.emit(StartWish(choice, file, self.answers))

    @Slot()
    def _on_open(self) -> None:
        self.ask_file(self.tr("Mở tệp dữ liệu"), Choice.OPEN_FILE)

    @Slot()
    def _on_restore(self) -> None:
        self.ask_file(self.tr("Chọn sổ của máy cũ hoặc bản sao lưu"), Choice.RESTORE)

    def ask_file(self, title: str, choice: Choice) -> None:
        """Ask for a database, a backup or a book from another PC, and wish for it."""
        pattern = f"{MOVED} {DATABASES}" if choice is Choice.RESTORE else DATABASES
        kinds = self.tr("Dữ liệu An Sinh Xã ({pattern})").format(pattern=pattern)
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self._wish(choice, Path(name))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_narrow(narrow=self.width() < px(NARROW_BELOW))

    def _set_narrow(self, *, narrow: bool) -> None:
        # On a small screen with large letters the steps themselves need all the room.
        self.rail.setVisible(self.width() >= px(RAIL_FROM))
        self.rail.set_narrow(narrow=narrow)
        for step in self._all_steps:
            step.set_narrow(narrow=narrow)


def _scrolling(step: Step) -> QScrollArea:
    """Return a step that is scrolled where the window is lower than it."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(step)
    step.setAutoFillBackground(False)
    made.viewport().setAutoFillBackground(False)
    return made
