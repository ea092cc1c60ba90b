"""Figures that an office enters by hand, each with a source: what indicators are divided by."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from desktop.domain.code_tables import Code, CodeTable
from desktop.domain.messages import QT_TRANSLATE_NOOP

MEASURES = CodeTable(
    [
        Code("population", QT_TRANSLATE_NOOP("fields", "Dân số")),
        Code("labour_force", QT_TRANSLATE_NOOP("fields", "Lực lượng lao động trong độ tuổi")),
        Code("compulsory_si", QT_TRANSLATE_NOOP("fields", "Số người đóng BHXH bắt buộc")),
        Code("participants_15", QT_TRANSLATE_NOOP("fields", "Người tham gia từ 15 tuổi trở lên")),
        Code("vssid_accounts", QT_TRANSLATE_NOOP("fields", "Tài khoản VssID đã có")),
        Code(
            "benefit_receivers",
            QT_TRANSLATE_NOOP("fields", "Người hưởng lương hưu, trợ cấp hằng tháng"),
        ),
        Code(
            "noncash_receivers",
            QT_TRANSLATE_NOOP("fields", "Người hưởng nhận qua tài khoản"),
        ),
    ]
)
COVERAGE_POPULATION: Final = "coverage_population"
"""Key of the office's choice: health insurance coverage is of the COUNTED or ENTERED persons."""
COUNTED, ENTERED = "counted", "entered"


@dataclass(frozen=True, slots=True)
class Entered:
    """One entered number; `neighbourhood_id` None is the whole commune's."""

    measure: str
    commune_code: str
    neighbourhood_id: int | None
    as_of: datetime.date
    value: int
    source: str | None = None


def held_on(rows: Iterable[Entered], day: datetime.date) -> list[Entered]:
    """Return of each measure and place the newest number until `day`.

    Where none is that old, the earliest of the same year serves: plans carry the day of their
    year's end.
    """
    newest: dict[tuple[str, str, int | None], Entered] = {}
    coming: dict[tuple[str, str, int | None], Entered] = {}
    for row in sorted(rows, key=lambda row: row.as_of):
        place = row.measure, row.commune_code, row.neighbourhood_id
        if row.as_of <= day:
            newest[place] = row
        elif row.as_of.year == day.year:
            coming.setdefault(place, row)
    return list((coming | newest).values())


def total_of(held: Iterable[Entered], communes: Iterable[str], measure: str) -> int | None:
    """Return the number of whole communes: their own, else the sum of their thôn.

    None when one of the communes has neither: a part must not pass for the whole.
    """
    rows = [row for row in held if row.measure == measure]
    total = 0
    for code in communes:
        of_commune = [row for row in rows if row.commune_code == code]
        own = [row for row in of_commune if row.neighbourhood_id is None]
        if not of_commune:
            return None
        total += sum(row.value for row in own or of_commune)
    return total


def of_area(held: Iterable[Entered], neighbourhood_id: int | None) -> Mapping[str, int]:
    """Return the numbers of one thôn by measure."""
    return {row.measure: row.value for row in held if row.neighbourhood_id == neighbourhood_id}
