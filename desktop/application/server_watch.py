"""Looks now and then whether other clerks wrote to the office on the server, and refreshes."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from desktop.background.change_notifier import ChangeNotifier
from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.views.page import Message, MessageTone

if TYPE_CHECKING:
    from desktop.application.program import Program
    from desktop.storage.database import Database, LateOutcome

    _Answer = tuple[object, tuple[LateOutcome, ...]]

PERIOD_MS = 5_000


class ServerWatch(QObject):
    """Asks a server for a mark every few seconds; an office in a file has one writer, its own."""

    def __init__(self, program: "Program", notifier: ChangeNotifier) -> None:
        """Wait for an office on a server to be opened."""
        super().__init__(program)
        self._program = program
        self._notifier = notifier
        self._known: tuple[Database, object] | None = None
        self._asking = False
        self._told: tuple[LateOutcome, ...] = ()
        self._told_text = ""
        self._timer = QTimer(self)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin where the office that was opened lies on a server."""
        office = self._program.office
        if office is not None and office.database.is_on_server:
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Look no more: the program ends."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Ask now, unless an answer is still awaited."""
        office = self._program.office
        if office is None or self._asking:
            return
        self._asking = True
        self._program.runner.read(
            partial(_look, office.database),
            partial(self._on_answer, office.database),
            self._on_silence,
            on_fault=self._on_fault,
        )

    def _on_answer(self, database: "Database", answer: "_Answer") -> None:
        self._asking = False
        mark, outcomes = answer
        known, self._known = self._known, (database, mark)
        if outcomes or (known is not None and known[0] is database and known[1] != mark):
            self._notifier.publish(Changes(everything=True))
        if outcomes:
            self._tell(outcomes)

    def _tell(self, outcomes: "tuple[LateOutcome, ...]") -> None:
        """Say what became of works that were told as unknown; it stays until it is read.

        What was told before and still stands there is told again with the new.
        """
        bar = self._program.window.message_bar
        if bar.text != self._told_text:
            self._told = ()
        self._told = (*self._told, *outcomes)
        written = self._named(is_written=True)
        lost = self._named(is_written=False)
        if lost and written:
            text = self.tr(
                "Đã nối lại máy chủ. Đã được ghi lúc mất kết nối, đừng ghi lại: {written}. Chưa "
                "được ghi, hãy ghi lại: {lost}."
            )
        elif lost:
            text = self.tr("Đã nối lại máy chủ: {lost} lúc mất kết nối chưa được ghi, hãy ghi lại.")
        else:
            text = self.tr(
                "Đã nối lại máy chủ: {written} lúc mất kết nối đã được ghi, đừng ghi lại."
            )
        self._told_text = text.format(written=", ".join(written), lost=", ".join(lost))
        tone: MessageTone = "warning" if lost else "ok"
        bar.show_message(Message(self._told_text, tone, stays=True))

    def _named(self, *, is_written: bool) -> list[str]:
        unnamed = self.tr("lần ghi")
        return [
            f"“{one.step.text(QCoreApplication.translate) if one.step else unnamed}”"
            for one in self._told
            if one.is_written is is_written
        ]

    def _on_silence(self, _error: UserFacingError) -> None:
        """Ask again later; who writes meanwhile is told by the write itself."""
        self._on_fault()

    def _on_fault(self) -> None:
        self._asking = False


def _look(database: "Database") -> "_Answer":
    """Ask what others wrote, then what became of own work: what is told is not asked again."""
    return database.others_work(), database.late_outcomes()
