"""A report that the office puts together: which indicators, by what, compared with what."""

import json
from dataclasses import dataclass
from enum import Enum
from typing import Any

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP

LONGEST_NAME = 80
MOST_INDICATORS = 12
"""More columns cannot be read on one page."""


class DesignRows(Enum):
    """What the rows of the table are."""

    WHOLE = "whole"
    NEIGHBOURHOODS = "neighbourhoods"
    COLLECTORS = "collectors"
    MONTHS = "months"


class Comparison(Enum):
    """What each figure is compared with."""

    LAST_YEAR = "last_year"
    YEAR_START = "year_start"
    TARGET = "target"


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """The choices of one report; `indicators` in the order they are shown."""

    name: str
    indicators: tuple[str, ...]
    rows: DesignRows = DesignRows.WHOLE
    comparisons: tuple[Comparison, ...] = ()
    chart: bool = False

    def checked(self) -> "Design":
        """Return it with a clean name.

        Raises:
            InvalidInput: no name, no indicator, or more than fit on a page.
        """
        name = " ".join(self.name.split())
        if not name or len(name) > LONGEST_NAME:
            raise InvalidInput(
                "design.name",
                QT_TRANSLATE_NOOP("errors", "Ghi tên mẫu báo cáo, nhiều nhất {most} chữ."),
                where="name",
                most=LONGEST_NAME,
            )
        if not 0 < len(self.indicators) <= MOST_INDICATORS:
            raise InvalidInput(
                "design.indicators",
                QT_TRANSLATE_NOOP("errors", "Chọn từ 1 đến {most} chỉ tiêu cho một mẫu."),
                where="indicators",
                most=MOST_INDICATORS,
            )
        return Design(
            name=name,
            indicators=self.indicators,
            rows=self.rows,
            comparisons=self.comparisons,
            chart=self.chart,
        )

    def as_text(self) -> str:
        """Return the choices as they are stored; the name stands beside them."""
        return json.dumps(
            {
                "indicators": list(self.indicators),
                "rows": self.rows.value,
                "comparisons": [one.value for one in self.comparisons],
                "chart": self.chart,
            },
            sort_keys=True,
        )


def design_of(name: str, text: str) -> Design:
    """Return a stored design."""
    found: dict[str, Any] = json.loads(text)
    return Design(
        name=name,
        indicators=tuple(found["indicators"]),
        rows=DesignRows(found["rows"]),
        comparisons=tuple(Comparison(one) for one in found["comparisons"]),
        chart=bool(found["chart"]),
    )
