"""Opens, makes or restores an office's data; runs on a worker thread, after the first frame."""

import datetime
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.office_scope import OfficeKind, OfficeScope
from desktop.models.search_hits import SearchHit
from desktop.services.progress import Progress, no_progress

if TYPE_CHECKING:
    from desktop.services.office_upgrade import Upgraded
    from desktop.services.offices import CommuneInfo
    from desktop.services.search import Searcher
    from desktop.storage.backup_files import BackupInfo
    from desktop.storage.database import Database
    from desktop.views.office.start_wish import SetupAnswers, StartWish

Clock = Callable[[], datetime.datetime]
SAMPLE_PERSONS = 3000


@dataclass(frozen=True, slots=True)
class OpenOffice:
    """An open office: its data, its search, and what the frame shows of it.

    The search is made at its first use: the first page opens sooner without it. `upgraded` tells
    what the first start of a new version did; None on every other day.
    """

    database: "Database"
    commune: str
    province: str
    is_sample: bool = False
    kind: OfficeKind = OfficeKind.COMMUNE
    upgraded: "Upgraded | None" = None
    _searchers: "list[Searcher]" = field(default_factory=list)

    def find(self, text: str) -> Sequence[SearchHit]:
        """Search for the box of the top bar."""
        if self.kind is OfficeKind.PROVINCE:
            from desktop.views.province.commune_search import find_communes

            return find_communes(self.database, text)
        from desktop.views.searching import window_search

        if not self._searchers:
            from desktop.services.search import Searcher

            self._searchers.append(Searcher(self.database))
        return window_search(self._searchers[0]).find(text)

    def interrupt_search(self) -> None:
        """End the searches that are running, if any."""
        for searcher in self._searchers:
            searcher.interrupt()

    def newest_backup(self) -> "BackupInfo | None":
        """Look for the newest backup."""
        # Not by the service, which imports the checks of the data and with them SQLAlchemy.
        from desktop.storage.backup_files import latest_backup

        return latest_backup(self.database.path)


def placed(office: OpenOffice) -> OpenOffice:
    """Return the office with the communes that it serves now."""
    from desktop.services import offices
    from desktop.services.province.scope import scope_of

    communes = offices.office_communes(office.database)
    name, province = _name_of(communes, scope_of(office.database))
    return replace(office, commune=name, province=province)


def _name_of(communes: "Sequence[CommuneInfo]", scope: OfficeScope) -> tuple[str, str]:
    """Return how the window calls the place: "Phường Lào Cai (+2)", and its province.

    A province's desk is called by the province, with the number of its communes below.
    """
    first = communes[0]
    if scope.is_province:
        words = QCoreApplication.translate("pages", "Cấp tỉnh · {count} xã, phường")
        return first.province_name, words.format(count=len(communes))
    name = first.name if len(communes) == 1 else f"{first.name} (+{len(communes) - 1})"
    return name, first.province_name


def open_unless_upgrade(path: Path, clock: Clock, *, for_writing: bool = True) -> OpenOffice | None:
    """Open the database at once; None when this is the first start of a new version.

    That takes its time, which the window shows: `open_existing` does it then.

    Raises:
        DatabaseUnusable: it cannot be opened.
    """
    from desktop.services import office_upgrade

    if office_upgrade.is_due_at(path, for_writing=for_writing):
        return None
    return open_existing(path, clock, for_writing=for_writing)


def open_existing(
    path: Path,
    clock: Clock,
    progress: Progress = no_progress,
    *,
    for_writing: bool = True,
) -> OpenOffice:
    """Open the database at `path`; raises `DatabaseUnusable` when it cannot be opened."""
    from desktop.services import offices
    from desktop.services.province.scope import scope_of

    upgrades: list[Upgraded] = []
    database = offices.open_office(
        path, for_writing=for_writing, clock=clock, progress=progress, on_upgrade=upgrades.append
    )
    try:
        communes = offices.office_communes(database)
        is_sample = offices.holds_sample_data(database)
        scope = scope_of(database)
    except BaseException:
        # Otherwise we ourselves would stand in the way of restoring a backup.
        database.close()
        raise
    name, province = _name_of(communes, scope)
    upgraded = next(iter(upgrades), None)
    return OpenOffice(database, name, province, is_sample, scope.kind, upgraded)


def note_reveal(database: "Database", who: str, page: str) -> None:
    """Write into the audit that `who` had hidden numbers shown on a page."""
    from desktop.services import export_audit

    export_audit.note_reveal(database, who, page)


def take_back(database: "Database", who: str) -> None:
    """Let a book that went to another PC be written into here again."""
    from desktop.services import office_move

    office_move.take_back(database, who=who)


def carry_out(
    wish: "StartWish", path: Path, who: str, clock: Clock, progress: Progress
) -> OpenOffice:
    """Do what the start window asks for and open the result; raises what the services raise."""
    from desktop.services import backups, offices, sample_data
    from desktop.services.province.scope import create_province
    from desktop.views.office.start_wish import Choice

    answers = wish.answers
    if wish.choice is Choice.NEW_OFFICE and answers.province_code:
        create_province(path, answers.province_code, who=answers.who or who, clock=clock).close()
    elif wish.choice is Choice.NEW_OFFICE:
        offices.create_office(
            path,
            answers.commune_codes,
            who=answers.who or who,
            clock=clock,
            fill=partial(_settle, answers, answers.who or who),
        ).close()
    elif wish.choice is Choice.SAMPLE_DATA:
        path.parent.mkdir(parents=True, exist_ok=True)
        sample_data.create(
            path,
            persons=SAMPLE_PERSONS,
            today=clock().date(),
            commune_code=next(iter(answers.commune_codes), sample_data.DEFAULT_COMMUNE),
            progress=progress,
        )
        with closing(offices.open_office(path, for_writing=True, clock=clock)) as database:
            offices.add_communes(database, answers.commune_codes, who=answers.who or who)
            _settle(answers, answers.who or who, database)
    elif wish.choice is Choice.RESTORE and wish.file is not None:
        backups.restore(wish.file, path, now=clock())
    elif wish.choice is Choice.MOVE_IN and wish.file is not None:
        from desktop.services import office_move

        office_move.move_in(wish.file, path, who=answers.who or who, clock=clock, progress=progress)
    elif wish.choice is Choice.OPEN_FILE and wish.file is not None:
        path = wish.file
    return open_existing(path, clock, progress)


def _settle(answers: "SetupAnswers", who: str, database: "Database") -> None:
    """Write what the wizard asked for besides the communes."""
    from desktop.services import setup

    setup.settle(
        database,
        word=answers.neighbourhood_word,
        names=answers.neighbourhoods,
        who=who,
    )
