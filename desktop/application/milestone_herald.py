"""Tells when a milestone is reached: once, in the message bar, at the opening or after a write."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.targets import show_value
from desktop.views.page import Message
from desktop.views.records.show_record import ShowRecord

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from desktop.application.program import Program
    from desktop.services.targets.milestones import Announced, MilestoneState
    from desktop.storage.database import Database

TARGETS_PAGE, MILESTONES = "targets", "milestone"


class MilestoneHerald(QObject):
    """Looks when the bell has counted; who only reads (a picture, say) tells nothing."""

    def __init__(self, program: "Program") -> None:
        """Wait to be asked."""
        super().__init__(program)
        self._program = program

    def look(self) -> None:
        """Look for milestones that are crossed and that nobody was told of."""
        office = self._program.office
        if office is not None and _may_write(office.database):
            work = partial(_crossed, office.database, self._program.now().date())
            self._program.runner.read(work, self._on_crossed)

    def _on_crossed(self, crossed: "Sequence[MilestoneState]") -> None:
        office = self._program.office
        if crossed and office is not None:
            who, today = self._program.who, self._program.now().date()
            work = partial(_announce, office.database, crossed, who, today)
            self._program.runner.write(work, self._on_announced)

    def _on_announced(self, announced: "Announced") -> None:
        if announced.told:
            message = Message(
                "\n".join(_sentence(state) for state in announced.told),
                "ok",
                action_text=self.tr("Xem các mốc"),
                action=self._open,
            )
            self._program.window.message_bar.show_message(message)

    def _open(self) -> None:
        self._program.window.open_page(TARGETS_PAGE, ShowRecord(MILESTONES))


def _sentence(state: "MilestoneState") -> str:
    """Return the good news of one milestone."""
    from desktop.services.indicators.declarations import BY_KEY

    translate = QCoreApplication.translate
    one = state.milestone
    name = translate("reports", BY_KEY[one.indicator].name)
    if one.neighbourhood:
        text = translate(
            "MilestoneHerald", "{place} đã đạt mốc {threshold}: {indicator} nay là {result}."
        )
    else:
        text = translate("MilestoneHerald", "Đã đạt mốc {threshold}: {indicator} nay là {result}.")
    return text.format(
        place=one.neighbourhood or "",
        threshold=show_value(one.threshold),
        indicator=name,
        result=show_value(state.result or one.threshold),
    )


def _may_write(database: "Database") -> bool:
    at_home = database.closed is None
    return at_home and (database.write_lock.is_held or database.is_on_server)


def _crossed(database: "Database", today: "datetime.date") -> "Sequence[MilestoneState]":
    from desktop.services.targets.milestones import newly_crossed

    return newly_crossed(database, today)


def _announce(
    database: "Database", crossed: "Sequence[MilestoneState]", who: str, today: "datetime.date"
) -> "Announced":
    from desktop.services.targets.milestones import announce

    return announce(database, crossed, who=who, today=today)
