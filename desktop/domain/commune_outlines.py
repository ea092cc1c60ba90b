"""Rough outlines of communes for small overview maps, never for boundaries."""

import json
import math
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import accumulate
from typing import Any

from desktop.domain.resources import resources_folder

Ring = tuple[tuple[float, float], ...]
"""Points from west to east and north to south (y grows downwards, as on a screen)."""


@cache
def _file() -> Mapping[str, Any]:
    path = resources_folder() / "reference_data" / "commune_outlines.json"
    outlines: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))["outlines"]
    return outlines


def outlines_of(codes: Iterable[str]) -> dict[str, tuple[Ring, ...]]:
    """Return the rings of these communes, one equal-area-enough scale for all of them.

    A commune without an outline is left out.
    """
    wanted = {code: _file()[code] for code in codes if code in _file()}
    latitudes = [
        latitude
        for rings in wanted.values()
        for steps in rings
        for latitude in accumulate(steps[1::2])
    ]
    if not latitudes:
        return {}
    middle = (min(latitudes) + max(latitudes)) / 2
    shrink = math.cos(math.radians(middle / 1000))
    return {
        code: tuple(
            tuple(
                (east * shrink, -north)
                for east, north in zip(
                    accumulate(steps[0::2]), accumulate(steps[1::2]), strict=True
                )
            )
            for steps in rings
        )
        for code, rings in wanted.items()
    }
