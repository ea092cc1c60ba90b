"""Asks about newcomers one after another, before anything is written."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import UserFacingError
from desktop.views.page_context import PageContext
from desktop.views.records.duplicates_dialog import DuplicatesDialog, newcomer_text

if TYPE_CHECKING:
    from desktop.services.duplicates import Candidate, Newcomer

Pair = tuple[int, int]
"""(key of the newcomer in its form, id of a stored person)."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the form does at each answer; a newcomer is named by its key.

    `declared` holds the pairs that are two people: nobody is asked about them again.
    """

    write: Callable[[], None]
    back: Callable[[int, "Sequence[Candidate]"], None]
    take: Callable[[int, "Candidate"], None]
    fail: Callable[[UserFacingError], None]
    resume: Callable[[], None]
    declared: set[Pair] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class TakingText:
    """The words for taking a stored person in place of the newcomer, and what it means."""

    verb: str
    explain: Callable[["Candidate"], str]


class NewcomerCheck:
    """Looks newcomers up on a reader thread and asks about those who may be known already."""

    def __init__(
        self, context: PageContext, form: QWidget, words: TakingText, answers: Answers
    ) -> None:
        """Ask over `form`."""
        self._context = context
        self._form = form
        self._words = words
        self._answers = answers

    def begin(self, newcomers: Sequence[tuple[int, "Newcomer"]], but: Collection[int] = ()) -> None:
        """Ask about each newcomer, then write; `but` are persons who are meant anyway."""
        if not newcomers:
            self._answers.write()
            return
        from desktop.services.duplicates import find_duplicates  # noqa: PLC0415 - see record_list.py

        people = [newcomer for _, newcomer in newcomers]
        self._context.runner.read(
            partial(find_duplicates, self._context.database, people, frozenset(but)),
            partial(self._on_found, tuple(newcomers)),
            self._answers.fail,
            on_fault=self._answers.resume,
        )

    def _on_found(
        self,
        newcomers: Sequence[tuple[int, "Newcomer"]],
        found: Sequence[Sequence["Candidate"]],
    ) -> None:
        if shiboken6.isValid(self._form):  # the window may be gone by now
            self._ask(list(zip(newcomers, found, strict=True)))

    def _ask(self, waiting: "list[tuple[tuple[int, Newcomer], Sequence[Candidate]]]") -> None:
        """Ask about the first newcomer who is like somebody; write when nobody is left."""
        while waiting:
            (key, newcomer), candidates = waiting[0]
            unsettled = [
                each
                for each in candidates
                if each.certain or (key, each.person.id) not in self._answers.declared
            ]
            if unsettled:
                self._open(key, newcomer, unsettled, waiting)
                return
            waiting = waiting[1:]
        self._answers.write()

    def _open(
        self,
        key: int,
        newcomer: "Newcomer",
        candidates: "Sequence[Candidate]",
        waiting: "list[tuple[tuple[int, Newcomer], Sequence[Candidate]]]",
    ) -> None:
        dialog = DuplicatesDialog(
            newcomer_text(newcomer.full_name, newcomer.birth_date),
            candidates,
            self._words.verb,
            self._words.explain,
            self._form,
        )
        dialog.rejected.connect(partial(self._answers.back, key, candidates))
        dialog.taken.connect(partial(self._answers.take, key))
        pairs = {(key, each.person.id) for each in candidates}
        dialog.declared_new.connect(partial(self._on_new, pairs, waiting))
        dialog.open()

    def _on_new(
        self,
        pairs: set[Pair],
        waiting: "list[tuple[tuple[int, Newcomer], Sequence[Candidate]]]",
    ) -> None:
        self._answers.declared.update(pairs)
        self._ask(waiting)


def newcomer_of(values: "dict[str, object]", household_id: int | None = None) -> "Newcomer":
    """Return what is compared of a person's values in a form."""
    from desktop.domain.dates import PartialDate  # noqa: PLC0415
    from desktop.services.duplicates import Newcomer  # noqa: PLC0415 - see record_list.py

    born = values.get("birth_date")
    words = {
        key: str(values[key])
        for key in ("sex", "national_id", "si_number", "phone", "neighbourhood")
        if values.get(key)
    }
    return Newcomer(
        full_name=str(values.get("full_name") or ""),
        birth_date=born if isinstance(born, PartialDate) else None,
        household_id=household_id,
        **words,
    )
