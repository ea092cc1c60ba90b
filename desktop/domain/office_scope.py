"""Whose desk the program stands on: a commune's (or several communes'), or a province's."""

from dataclasses import dataclass
from enum import Enum


class OfficeKind(Enum):
    """What the office does with the program."""

    COMMUNE = "commune"
    """Keeps households, collects, reports upwards."""
    PROVINCE = "province"
    """Takes in the packages of its communes and adds them up."""


@dataclass(frozen=True, slots=True)
class OfficeScope:
    """The office's kind; `province_code` (two digits, GSO list) only for a province."""

    kind: OfficeKind = OfficeKind.COMMUNE
    province_code: str | None = None

    @property
    def is_province(self) -> bool:
        """Whether this is a province's desk."""
        return self.kind is OfficeKind.PROVINCE
