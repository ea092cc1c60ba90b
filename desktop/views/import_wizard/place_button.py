"""The button of the check step that tells of unknown neighbourhoods and opens their dialog."""

from PySide6.QtCore import Signal, Slot

from desktop.services.importing import ImportPlan
from desktop.views.import_wizard.place_dialog import Answers, PlaceDialog
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.figures import count_text


class PlaceButton(Button):
    """Hidden while the office knows every neighbourhood of the file by its name."""

    answered = Signal(object)
    """The answers (dict of the question's key -> neighbourhood, or None for a new one)."""

    def __init__(self) -> None:
        """Start without a plan."""
        super().__init__("", self._on_clicked, icon_name="place")
        self._plan: ImportPlan | None = None
        tip = self.tr("Tên thôn, tổ trong tệp không có trong danh sách của đơn vị: ghép một lần")
        self.setToolTip(tip)
        self.hide()

    def show_plan(self, plan: ImportPlan) -> None:
        """Tell how many names wait for an answer; all that are written otherwise can be seen."""
        self._plan = plan
        questions = plan.place_questions if plan.already_imported is None else ()
        unknown = [
            each for each in questions if each.chosen is None and each.key not in plan.place_answers
        ]
        words = (
            self.tr("Thôn, tổ chưa biết ({count})")
            if unknown
            else self.tr("Tên thôn, tổ ({count})")
        )
        self.setText(words.format(count=count_text(len(unknown or questions))))
        self.setVisible(bool(questions))

    @Slot()
    def _on_clicked(self) -> None:
        if self._plan is not None:
            places = self._plan.known.book.places.values()
            PlaceDialog(self._plan.place_questions, places, self._on_answers, self).open()

    def _on_answers(self, answers: Answers) -> None:
        self.answered.emit(answers)
