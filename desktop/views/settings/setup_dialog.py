"""The wizard of the first run once more, on the office that is open."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.domain.errors import UserFacingError
from desktop.settings.backup_options import backup_place, reminder_days
from desktop.settings.options import BACKUP_PLACE, BACKUP_REMINDER, WHO
from desktop.views.office.first_run.wizard import FirstRunWizard, SetupState
from desktop.views.office.start_wish import Choice, SetupAnswers, StartWish
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from desktop.storage.database import Database

SIZE = (1120, 620)


class SetupDialog(QDialog):
    """Steps 1, 2 and 4; what it writes is added, nothing is removed."""

    def __init__(self, context: PageContext, state: SetupState, parent: QWidget) -> None:
        """Begin with what the office has."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Thiết lập"))
        room = parent.window().size()
        self.resize(min(px(SIZE[0]), room.width()), min(px(SIZE[1]), room.height()))
        self._context = context
        self.message_bar = MessageBar()
        self.wizard = FirstRunWizard(state, context.runner)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.message_bar)
        rows.addWidget(self.wizard, 1)
        self.wizard.wished.connect(self._on_wish)
        self.wizard.given_up.connect(self.reject)
        self.wizard.communes.focus_first()

    @classmethod
    def open_for(cls, context: PageContext, parent: QWidget) -> None:
        """Read what the office has and open the wizard with it."""
        context.runner.read(
            partial(_state_of, context.database), partial(cls._open, context, parent)
        )

    @classmethod
    def _open(cls, context: PageContext, parent: QWidget, found: "_Found") -> None:
        communes, word, names = found
        cls(
            context,
            SetupState(
                database=context.database.path,
                who=context.who,
                backup_place=backup_place(context.settings),
                reminder=reminder_days(context.settings),
                communes=communes,
                neighbourhood_word=word,
                neighbourhoods=names,
            ),
            parent,
        ).open()

    @Slot(object)
    def _on_wish(self, wish: StartWish) -> None:
        from desktop.services import setup  # noqa: PLC0415 - storage after the first frame

        answers = wish.answers
        self.wizard.setEnabled(False)
        self._context.runner.write(
            partial(
                setup.settle,
                self._context.database,
                communes=answers.commune_codes,
                word=answers.neighbourhood_word,
                names=answers.neighbourhoods,
                who=self._context.who,
            ),
            partial(self._on_settled, answers),
            self._on_refused,
            on_fault=self._resume,
        )

    def _on_settled(self, answers: SetupAnswers, _: object) -> None:
        settings = self._context.settings
        settings.keep_text(BACKUP_PLACE, str(answers.backup_place or ""))
        settings.keep_text(BACKUP_REMINDER, str(answers.reminder))
        self.accept()
        if answers.who and answers.who != self._context.who:
            settings.keep_text(WHO, answers.who)
            self._context.ask_office(StartWish(Choice.RENEW_WINDOW))

    def _resume(self) -> None:
        self.wizard.setEnabled(True)

    def _on_refused(self, error: UserFacingError) -> None:
        self._resume()
        text = error.text(QCoreApplication.translate)
        self.message_bar.show_message(Message(text, "error", error.code))


_Found = tuple[tuple[str, ...], str, dict[str, list[str]]]


def _state_of(database: "Database") -> _Found:
    from desktop.services import neighbourhoods, offices  # noqa: PLC0415

    names: dict[str, list[str]] = {}
    for each in neighbourhoods.list_all(database):
        names.setdefault(each.commune_code, []).append(each.name)
    codes = tuple(each.code for each in offices.office_communes(database))
    return codes, offices.neighbourhood_word(database), names
