"""Reads what a page of the province shows of a period: once, anew when told, the last one wins."""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Slot

from desktop.domain.errors import UserFacingError
from desktop.domain.periods import Period
from desktop.views.page_context import PageContext
from desktop.views.province.period_stepper import PeriodStepper

Answer = TypeVar("Answer")


class PeriodReading(QObject, Generic[Answer]):
    """Asks for the period of a stepper and hands the answer on to a page.

    A first answer of the running month that is `is_empty` is not shown: until somebody chose a
    period, the page begins with the month before, whose packages are coming in.
    """

    def __init__(
        self,
        context: PageContext,
        period: PeriodStepper,
        ask: Callable[[Period], Answer],
        is_empty: Callable[[Answer], bool],
        show: Callable[[Answer], None],
    ) -> None:
        """Read nothing yet; `ask` runs on a reader thread, the others in the window."""
        super().__init__(period)
        self._context = context
        self._period = period
        self._ask = ask
        self._is_empty = is_empty
        self._show = show
        self._stale = True
        self._number = 0
        self._was_chosen = False
        period.changed.connect(self.read)

    def choose(self, period: Period) -> None:
        """Let the page be about a period that somebody wants to see; it is read by `refresh`."""
        self._period.choose(period)
        self._was_chosen = self._stale = True

    def refresh(self) -> bool:
        """Read if what is shown is not up to date, and tell whether that was needed."""
        needed = self._stale
        if needed:
            self.read()
        return needed

    def forget(self) -> None:
        """Know that what is shown is out of date; it is read when the page is seen."""
        self._stale = True

    @Slot()
    def read(self) -> None:
        """Read the period anew; an answer to an older question is left aside."""
        self._stale = False
        self._number += 1
        self._context.runner.read(
            partial(self._ask, self._period.period),
            partial(self._on_read, self._number),
            self._on_not_read,
        )

    def _on_not_read(self, error: UserFacingError) -> None:
        self._stale = True
        self._context.runner.user_error.emit(error)

    def _on_read(self, number: int, answer: Answer) -> None:
        if number != self._number or self._leaves_empty_month(answer):
            return
        self._show(answer)

    def _leaves_empty_month(self, answer: Answer) -> bool:
        is_first, self._was_chosen = not self._was_chosen, True
        return is_first and self._is_empty(answer) and self._period.leave_running_month()
