"""What the communes' packages state over a year, and the targets that they carry along."""

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import select

from desktop.domain.package_state import PackageState
from desktop.storage.database import ReadSnapshot
from desktop.storage.province_tables import PackageFigure, PackageListBlock, ReceivedPackage


class StatedFigure(NamedTuple):
    """An indicator of a package that counts; `period` is as the command line writes it."""

    commune_code: str
    period: str
    indicator: str
    numerator: int | None
    denominator: int | None


class OwnLines(NamedTuple):
    """Some of the lines that a package carries in its list of targets."""

    commune_code: str
    period: str
    lines: Sequence[Sequence[Any]]


def stated(snapshot: ReadSnapshot, year: int, indicators: Iterable[str]) -> list[StatedFigure]:
    """Return these indicators out of every package that counts for a period of the year."""
    statement = (
        select(
            ReceivedPackage.commune_code,
            ReceivedPackage.period,
            PackageFigure.indicator,
            PackageFigure.numerator,
            PackageFigure.denominator,
        )
        .join(PackageFigure, PackageFigure.package_id == ReceivedPackage.id)
        .where(
            ReceivedPackage.state == PackageState.ACCEPTED,
            ReceivedPackage.period.startswith(f"{year:04d}"),
            PackageFigure.indicator.in_(tuple(indicators)),
        )
    )
    return [
        StatedFigure(str(code), str(period), key, numerator, denominator)
        for code, period, key, numerator, denominator in snapshot.connection.execute(statement)
    ]


def own_targets(snapshot: ReadSnapshot, year: int, period: str | None = None) -> list[OwnLines]:
    """Return the lines of targets of every package that counts for a period, or for the year's."""
    fits = ReceivedPackage.period == period
    if period is None:
        fits = ReceivedPackage.period.startswith(f"{year:04d}")
    statement = (
        select(ReceivedPackage.commune_code, ReceivedPackage.period, PackageListBlock.cells)
        .join(PackageListBlock, PackageListBlock.package_id == ReceivedPackage.id)
        .where(
            ReceivedPackage.state == PackageState.ACCEPTED,
            fits,
            PackageListBlock.list_key == "targets",
        )
        .order_by(ReceivedPackage.commune_code, ReceivedPackage.period, PackageListBlock.block)
    )
    return [
        OwnLines(str(code), str(period), json.loads(cells))
        for code, period, cells in snapshot.connection.execute(statement)
    ]
