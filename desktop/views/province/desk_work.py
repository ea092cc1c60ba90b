"""Answers the pages of a province out of the services, which are imported on the first question."""

# ruff: noqa: PLC0415 - they bring SQLAlchemy along, which the first frame does without

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from desktop.domain.changes import Changes
from desktop.domain.periods import Period
from desktop.domain.year_targets import TargetKey
from desktop.models.province_desk import CheckSheet, Decision, ProvinceDesk, Received
from desktop.models.province_overview import PivotTable, ProvinceOverview
from desktop.services.progress import Progress
from desktop.views.page_context import PageContext


class ServicesSource:
    """The services of the province behind the pages; runs on the threads of the runner."""

    def __init__(self, context: PageContext) -> None:
        """Work on the office of a page."""
        self._context = context

    def desk(self, period: Period) -> ProvinceDesk:
        """Read everything that the page of packages shows."""
        from desktop.views.province.desk_reading import read_desk

        return read_desk(self._context.database, period)

    def receive(
        self, paths: Sequence[Path], period: Period, progress: Progress, password: str = ""
    ) -> Received:
        """Take in packages and the packages in folders, each by itself."""
        from desktop.views.province.desk_writing import receive

        context = self._context
        return receive(
            context.database, paths, period, who=context.who, progress=progress, password=password
        )

    def sheet(self, package_id: int) -> CheckSheet:
        """Read a package beside the period before."""
        from desktop.views.province.sheet_reading import read_sheet

        return read_sheet(self._context.database, package_id)

    def accept(self, package_id: int, reason: str = "") -> Decision:
        """Take a waiting package in: confirm its key, or let it take the older one's place."""
        from desktop.views.province.desk_writing import accept

        return accept(self._context.database, package_id, self._context.who, reason)

    def send_back(self, package_id: int, reason: str) -> Changes:
        """Give a package back with a reason."""
        from desktop.services.province.inbox import return_package
        from desktop.views.province.desk_writing import NEWS

        return_package(self._context.database, package_id, reason, who=self._context.who)
        return NEWS

    def dismiss(self, package_id: int) -> Changes:
        """Take a refused file of no commune out of the list."""
        from desktop.services.province.inbox import dismiss_refused
        from desktop.views.province.desk_writing import NEWS

        dismiss_refused(self._context.database, package_id, who=self._context.who)
        return NEWS

    def close_period(self, period: Period) -> Changes:
        """Take no more packages of a period."""
        from desktop.services.province import inbox
        from desktop.views.province.desk_writing import NEWS

        inbox.close_period(self._context.database, period, who=self._context.who)
        return NEWS

    def reopen_period(self, period: Period, reason: str) -> Changes:
        """Take packages of a closed period again."""
        from desktop.services.province import inbox
        from desktop.views.province.desk_writing import NEWS

        inbox.reopen_period(self._context.database, period, reason, who=self._context.who)
        return NEWS

    def set_target(self, year: int, value: Decimal | None) -> Changes:
        """Set the coverage that the province is to reach, or take the target away."""
        from desktop.services.year_targets import set_target

        coverage, who = TargetKey.COVERAGE, self._context.who
        return set_target(self._context.database, coverage, year, value, who=who)

    def export(self, period: Period, target: Path) -> Path:
        """Write the consolidated workbook."""
        from desktop.services.province import workbook

        written = workbook.export(self._context.database, period, target, who=self._context.who)
        return written.path

    def overview(self, period: Period) -> ProvinceOverview:
        """Read the sums of a period."""
        from desktop.views.province.overview_reading import read_overview

        return read_overview(self._context.database, period)

    def pivot(self, period: Period, rows: str, columns: str) -> PivotTable:
        """Lay the people of a period out by two dimensions."""
        from desktop.views.province.overview_reading import read_pivot

        return read_pivot(self._context.database, period, rows, columns)
