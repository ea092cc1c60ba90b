"""Which packages of a period the list shows: by tile or chip, and by commune."""

from collections.abc import Sequence
from typing import Final

from desktop.models.province_desk import PackageLine, ProvinceDesk
from desktop.views.province.desk_tiles import MISSING, STATE_OF_TILE

ALL: Final = "all"
TO_DO: Final = "to_do"


def lines_of(desk: ProvinceDesk, key: str, commune: str) -> Sequence[PackageLine]:
    """Return the packages of a tile or chip; of one commune unless `commune` is ''.

    A commune stands where its newest package does: an older one that was refused is no reason to
    count the commune among those. What is settled stands last.
    """
    if key == MISSING:
        return ()
    lines: Sequence[PackageLine] = desk.to_do() if key == TO_DO else tuple(desk.packages)
    state = STATE_OF_TILE.get(key)
    if state is not None:
        standings = desk.standings()
        lines = tuple(
            line
            for line in lines
            if line.state is state and standings.get(line.commune_code) is state
        )
    settled = desk.settled()
    chosen = [line for line in lines if commune in ("", line.commune_code)]
    return tuple(sorted(chosen, key=lambda line: line.package_id in settled))
