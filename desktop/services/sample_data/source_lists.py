"""The lists that sample data are drawn from, read from `sample_names.json`."""

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from desktop.domain.resources import resources_folder


@dataclass(frozen=True, slots=True)
class Pool:
    """Words of which some come more often than others."""

    words: tuple[str, ...]

    @classmethod
    def of(cls, weighted: Sequence[tuple[str, int]]) -> Self:
        """Build the pool from (word, weight): a word of weight 3 comes three times as often."""
        return cls(tuple(word for word, weight in weighted for _ in range(weight)))

    def pick(self, chance: random.Random) -> str:
        """Return one of the words."""
        return self.words[int(chance.random() * len(self.words))]


@dataclass(frozen=True, slots=True)
class NameGroup:
    """How an ethnic group names people; given names by (sex, born lately)."""

    pattern: str
    surname_from: str
    surnames: Pool
    middle: dict[str, Pool]
    given: dict[tuple[str, bool], Pool]


@dataclass(frozen=True, slots=True)
class Region:
    """What is usual in a province: peoples, kinds of neighbourhoods and their names."""

    ethnic_groups: Pool
    kinds: tuple[str, ...]
    places: tuple[str, ...]
    birth_provinces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SourceLists:
    """Everything for one province."""

    region: Region
    names: dict[str, NameGroup]
    voluntary_incomes: tuple[int, ...]


def read_source_lists(province_code: str) -> SourceLists:
    """Return the lists for a province (two digits)."""
    path = resources_folder() / "reference_data" / "sample_names.json"
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    region = next(
        region for region in data["regions"].values() if province_code in region["provinces"]
    )
    return SourceLists(
        region=Region(
            ethnic_groups=Pool.of(list(region["groups"].items())),
            kinds=tuple(region["kinds"]),
            places=tuple(region["places"]),
            birth_provinces=tuple(data["birth_provinces"][province_code]),
        ),
        names={code: _name_group(group) for code, group in data["groups"].items()},
        voluntary_incomes=tuple(data["voluntary_incomes"]),
    )


def _name_group(group: dict[str, Any]) -> NameGroup:
    sexes = {"M": "male", "F": "female"}
    return NameGroup(
        pattern=group["pattern"],
        surname_from=group["surname_from"],
        surnames=Pool.of(group["surnames"]),
        middle={
            sex: Pool.of(group.get(f"middle_{word}", [["", 1]])) for sex, word in sexes.items()
        },
        given={
            (sex, young): Pool.of(group[f"given_{word}_{'young' if young else 'old'}"])
            for sex, word in sexes.items()
            for young in (False, True)
        },
    )
