"""What the pages of a province ask for; `desk_work` answers out of the services."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from desktop.domain.changes import Changes
from desktop.domain.periods import Period
from desktop.models.province_desk import CheckSheet, Decision, ProvinceDesk, Received
from desktop.models.province_overview import PivotTable, ProvinceOverview
from desktop.services.progress import Progress


class ProvinceSource(Protocol):
    """Every method runs on a thread of the runner, never on the window's."""

    def desk(self, period: Period) -> ProvinceDesk:
        """Read everything that the page of packages shows."""

    def receive(
        self, paths: Sequence[Path], period: Period, progress: Progress, password: str = ""
    ) -> Received:
        """Take in packages and the packages in folders, each by itself; a password opens them."""

    def sheet(self, package_id: int) -> CheckSheet:
        """Read a package beside the period before."""

    def accept(self, package_id: int, reason: str = "") -> Decision:
        """Take a waiting package in: confirm its key, or let it take the older one's place.

        `reason` says why figures of invented records count.
        """

    def send_back(self, package_id: int, reason: str) -> Changes:
        """Give a package back with a reason."""

    def dismiss(self, package_id: int) -> Changes:
        """Take a refused file of no commune out of the list."""

    def close_period(self, period: Period) -> Changes:
        """Take no more packages of a period."""

    def reopen_period(self, period: Period, reason: str) -> Changes:
        """Take packages of a closed period again."""

    def set_target(self, year: int, value: Decimal | None) -> Changes:
        """Set the coverage that the province is to reach, or take the target away."""

    def export(self, period: Period, target: Path) -> Path:
        """Write the consolidated workbook."""


class OverviewSource(Protocol):
    """What the overview asks for."""

    def overview(self, period: Period) -> ProvinceOverview:
        """Read the sums of a period."""

    def pivot(self, period: Period, rows: str, columns: str) -> PivotTable:
        """Lay the people of a period out by two dimensions."""
