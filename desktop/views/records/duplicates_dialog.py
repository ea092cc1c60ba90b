"""Asks inside Save whether a newcomer is somebody the office knows already."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.fields.person import PERSON
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellStyle, Column, Row, Tone
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import SIZES, px
from desktop.views.widgets.buttons import Button, label

if TYPE_CHECKING:
    from desktop.services.duplicates import Candidate

WIDTH = 900
MARGIN = 40
MOST_ROWS = 6


class DuplicatesDialog(QDialog):
    """Lists the persons who may be meant; going back to the form is the default."""

    taken = Signal(object)
    """The `Candidate` who is meant."""
    declared_new = Signal()
    """None of them: the newcomer is somebody else."""

    def __init__(
        self,
        who: str,
        candidates: Sequence["Candidate"],
        take_text: str,
        explain: Callable[["Candidate"], str],
        parent: QWidget,
    ) -> None:
        """Ask about `who`; `explain` says what taking a candidate means."""
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Có thể đã có người này"))
        self.setObjectName("Duplicates")
        self._candidates = {each.person.id: each for each in candidates}
        self._explain = explain
        certain = any(each.certain for each in candidates)
        template = (
            self.tr("Số giấy tờ của {who} đã có trong sổ. Mỗi số chỉ của một người.")
            if certain
            else self.tr("{who} giống người đã có trong sổ. Xem kỹ rồi chọn.")
        )
        self.question = label(template.format(who=who), "heading", wraps=True)
        self.model = MemoryTableModel(self._columns())
        self.model.show_rows([self._row(each) for each in candidates])
        self.table = TableView(self.model, accessible_name=self.tr("Những người giống"))
        self.table.horizontalHeader().setStretchLastSection(True)
        shown = min(len(candidates), MOST_ROWS) + 1
        self.table.setFixedHeight(shown * SIZES.table_row + px(16))
        self.meaning = label("", "muted", wraps=True)
        self.take_button = Button(take_text, self._on_take, icon_name="person")
        self.new_button = Button(self.tr("Vẫn ghi là người mới"), self._on_new)
        self.back_button = Button(self.tr("Quay lại sửa"), self.reject, look="primary")
        self._build()
        self.new_button.setVisible(not certain)
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self._on_take)
        first = candidates[0].person.id
        self.table.select_ids((first,), first)
        self._on_current(first)
        self.resize(min(px(WIDTH), parent.window().width() - MARGIN), self.sizeHint().height())

    def _columns(self) -> list[Column]:
        columns = (
            ("name", self.tr("Họ và tên"), 176),
            ("born", self.tr("Ngày sinh"), 96),
            ("place", self.tr("Thôn/tổ"), 104),
            ("home", self.tr("Hộ"), 176),
            ("why", self.tr("Vì sao"), 220),
        )
        return [
            Column(key=key, label=text, width=px(width), sortable=False)
            for key, text, width in columns
        ]

    def _row(self, candidate: "Candidate") -> Row:
        person = candidate.person
        why = " · ".join(
            QCoreApplication.translate("duplicates", reason) for reason in candidate.reasons
        )
        texts = (
            PERSON.field("full_name").kind.show(person.full_name),
            PERSON.field("birth_date").kind.show(person.birth_date),
            person.neighbourhood or "",
            home_text(candidate) or self.tr("chưa xếp hộ"),
            why,
        )
        return Row(person.id, texts, {4: CellStyle(Tone.WARNING)}, {4: why})

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.new_button)
        buttons.addStretch(1)
        buttons.addWidget(self.take_button)
        buttons.addWidget(self.back_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(16), px(16), px(16))
        rows.setSpacing(px(10))
        rows.addWidget(self.question)
        rows.addWidget(self.table)
        rows.addWidget(self.meaning)
        rows.addLayout(buttons)
        self.back_button.setDefault(True)
        self.back_button.setFocus()

    @Slot(object)
    def _on_current(self, person_id: object) -> None:
        candidate = self._candidates.get(person_id) if isinstance(person_id, int) else None
        self.take_button.setEnabled(candidate is not None)
        self.meaning.setText(self._explain(candidate) if candidate is not None else "")

    def _chosen(self) -> "Candidate | None":
        current = self.table.current_id()
        return self._candidates.get(current) if current is not None else None

    @Slot()
    def _on_take(self) -> None:
        candidate = self._chosen()
        if candidate is not None:
            self.accept()
            self.taken.emit(candidate)

    @Slot()
    def _on_new(self) -> None:
        self.accept()
        self.declared_new.emit()

    @override
    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()


def home_text(candidate: "Candidate") -> str:
    """Return whose household a person lives in, with its code; '' for none."""
    person = candidate.person
    parts = (PERSON.field("full_name").kind.show(person.head_name), person.household_code or "")
    return " · ".join(part for part in parts if part)


def newcomer_text(name: str, born: object) -> str:
    """Return how a newcomer is called in the question."""
    shown = PERSON.field("birth_date").kind.show(born)
    name = PERSON.field("full_name").kind.show(name)
    template = QCoreApplication.translate("DuplicatesDialog", "{name} ({born})")
    return template.format(name=name, born=shown) if shown else name
