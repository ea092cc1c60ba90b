"""What is said of the current row, in full, and what can be decided about the chosen rows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.models.import_preview import Preview
from desktop.models.import_preview_details import candidates
from desktop.services.importing import Decision, Outcome, RowResult
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label, set_look
from desktop.views.widgets.figures import count_text

HEIGHT = 40


class DecisionStrip(QWidget):
    """Under the table: the sentence, and below it the decisions when there are any."""

    decided = Signal(object, object)
    """A `Decision` for the chosen rows, or None to take one back; the stored record that the one
    chosen row is, when a person named it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self.setMinimumHeight(px(HEIGHT))
        self._text = label("", wraps=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._plain_new = self.tr("Ghi như đã đọc")
        self._person_new = self.tr("Ghi là người mới")
        self._same = self.tr("Là cùng một người")
        self._same_of_several = self.tr("Là cùng một người…")
        self.buttons: dict[Decision | None, Button] = {
            Decision.AS_NEW: self._button(self._person_new, Decision.AS_NEW, "person-add"),
            Decision.SAME_AS_EXISTING: self._button(self._same, Decision.SAME_AS_EXISTING, "link"),
            Decision.SKIP: self._button(self.tr("Bỏ dòng này"), Decision.SKIP, "minus"),
            None: self._button(self.tr("Bỏ quyết định"), None, "undo"),
        }
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(4))
        rows.addWidget(self._text, 1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        rows.addLayout(row)
        row.addStretch(1)
        self._candidates: tuple[tuple[int, str], ...] = ()
        self.alike = QCheckBox()
        self.alike.setToolTip(self.tr("Quyết định một lần cho mọi dòng có cùng điều chưa rõ"))
        self.alike.hide()
        row.addWidget(self.alike)
        for button in self.buttons.values():
            row.addWidget(button)
            button.hide()

    def _button(self, text: str, decision: Decision | None, icon: str) -> Button:
        return Button(text, partial(self._on_clicked, decision), icon_name=icon)

    @Slot()
    def _on_clicked(self, decision: Decision | None) -> None:
        if decision is Decision.SAME_AS_EXISTING and self._candidates and not self.for_all_alike:
            self.candidate_menu().popup(
                self.buttons[decision].mapToGlobal(QPoint(0, self.buttons[decision].height()))
            )
        else:
            self._decide(decision, None)

    def _decide(self, decision: Decision | None, chosen: int | None) -> None:
        self.decided.emit(decision, chosen)
        # Meant for this decision only: the next one begins with one row again.
        self.alike.setChecked(False)

    def candidate_menu(self) -> QMenu:
        """Return a menu of the stored records that the chosen row may be, to name the right one."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, traits in self._candidates:
            # An ampersand in a name is no mark of a key.
            action = menu.addAction(traits.replace("&", "&&"))
            action.triggered.connect(partial(self._on_candidate, number))
        return menu

    @Slot()
    def _on_candidate(self, number: int) -> None:
        self._decide(Decision.SAME_AS_EXISTING, number)

    @property
    def text(self) -> str:
        """What is said of the current row."""
        return self._text.text()

    def show_rows(self, preview: Preview, places: Sequence[int], sentence: str) -> None:
        """Show what can be decided about these rows; `sentence` tells of the current one."""
        rows = [preview.plan.rows[place] for place in places if place >= 0]
        self._text.setText(sentence)
        outcomes = {row.outcome for row in rows}
        held = Outcome.HELD_BACK in outcomes
        tone = "error" if Outcome.REJECTED in outcomes else "warning" if held else ""
        set_look(self._text, "tone", tone)
        possible = [row for row in rows if row.is_possible_duplicate]
        doubtful = [row for row in rows if is_doubtful(row)]
        self.buttons[Decision.AS_NEW].setText(self._person_new if possible else self._plain_new)
        self._offer_candidates(preview, rows)
        self._show(Decision.AS_NEW, shown=bool(doubtful))
        self._show(Decision.SAME_AS_EXISTING, shown=bool(doubtful) and bool(possible))
        self._show(Decision.SKIP, shown=bool(doubtful))
        self._show(None, shown=any(row.decision is not None for row in rows))
        self._offer_alike(preview, places)

    def _offer_candidates(self, preview: Preview, rows: Sequence[RowResult]) -> None:
        """Let one row that is like several records be told which one it is."""
        several = len(rows) == 1 and len(rows[0].similar) > 1
        self._candidates = tuple(candidates(preview.plan, rows[0])) if several else ()
        words = self._same_of_several if several else self._same
        self.buttons[Decision.SAME_AS_EXISTING].setText(words)

    @property
    def for_all_alike(self) -> bool:
        """Whether the decision is meant for every row that is in doubt for the same reason."""
        return self.alike.isChecked() and not self.alike.isHidden()

    def _offer_alike(self, preview: Preview, places: Sequence[int]) -> None:
        """Offer one decision for all rows like the chosen ones, when there are more of them."""
        chosen = {place for place in places if place >= 0}
        more = preview.like(chosen)
        offered = not chosen.issuperset(more)
        if not offered:
            self.alike.setChecked(False)
        words = self.tr("Cả {count} dòng như thế").format(count=count_text(len(more)))
        self.alike.setText(words)
        self.alike.setAccessibleName(words)
        self.alike.setVisible(offered)

    def _show(self, decision: Decision | None, *, shown: bool) -> None:
        self.buttons[decision].setVisible(shown)

    def open_menu(self, place: QPoint) -> None:
        """Offer the same decisions at a place of the screen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self.buttons.values():
            if not button.isHidden():
                menu.addAction(button.text().strip()).triggered.connect(button.click)
        if menu.actions():
            menu.popup(place)


def is_doubtful(row: RowResult) -> bool:
    """Whether a person can decide about a row: it is held back and holds no error."""
    return row.outcome is Outcome.HELD_BACK and row.decision is None
