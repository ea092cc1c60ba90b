"""Invented targets of a year, tasks that documents give, and a milestone."""

import datetime
from collections import Counter
from collections.abc import Sequence
from typing import Final

from desktop.domain.target_spread import spread
from desktop.services.sample_data.money_writing import Insert
from desktop.services.sample_data.records import SamplePerson

COVERAGE, VOLUNTARY, NEWCOMERS = "hi_coverage", "vsi_participants", "vsi_new"
COVERAGE_TARGET: Final = 94
VSI_SHARE, NEW_SHARE = 0.028, 0.027
"""Targets of voluntary insurance as parts of all people: taking part, and joining in the year."""
_HUNDRED: Final = 100
_DOCUMENT: Final = ("12/QĐ-UBND", "Giao chỉ tiêu phát triển người tham gia BHXH, BHYT")
_TARGET: Final = (
    "year", "month", "holder", "neighbourhood_id", "indicator", "kind", "value",
    "document_number", "document_date", "document_title",
)  # fmt: skip
_DIRECTIVE: Final = (
    "title", "document_number", "document_date", "issuer", "task", "owner", "due_on", "state",
    "done_on", "evidence",
)  # fmt: skip


def write_targets(
    insert: Insert, persons: Sequence[SamplePerson], places: range, today: datetime.date
) -> None:
    """Write the targets of the year, three tasks and a milestone."""
    insert("target", _TARGET, _targets(persons, places, today.year))
    insert("directive", _DIRECTIVE, _directives(today))
    milestone = max(1, round(len(persons) * VSI_SHARE * 3 / 2))
    insert(
        "milestone",
        ("indicator", "threshold", "note"),
        [(VOLUNTARY, milestone * _HUNDRED, "Mốc thi đua của xã")],
    )


def _targets(persons: Sequence[SamplePerson], places: range, year: int) -> list[tuple[object, ...]]:
    voluntary = max(1, round(len(persons) * VSI_SHARE))
    newcomers = max(12, round(len(persons) * NEW_SHARE))
    people = Counter(person.neighbourhood for person in persons)
    weights = {number: people[number] for number in range(len(places))}
    of_places = spread(voluntary, weights)
    of_months = spread(newcomers, dict.fromkeys(range(1, 13), 1))
    document = (_DOCUMENT[0], datetime.date(year, 1, 5), _DOCUMENT[1])
    office = (
        (0, "office", None, COVERAGE, "stock", COVERAGE_TARGET),
        (0, "office", None, VOLUNTARY, "stock", voluntary),
        (0, "office", None, NEWCOMERS, "flow", newcomers),
        *((month, "office", None, NEWCOMERS, "flow", of_months[month]) for month in of_months),
    )
    parts = [
        (0, f"n{place}", place, key, "stock", value)
        for number, place in enumerate(places)
        for key, value in ((COVERAGE, COVERAGE_TARGET), (VOLUNTARY, of_places[number]))
    ]
    return [(year, *row, value * _HUNDRED, *document) for *row, value in (*office, *parts) if value]


def _directives(today: datetime.date) -> list[tuple[object, ...]]:
    day = datetime.timedelta(days=1)
    return [
        (
            "Rà soát trẻ dưới 6 tuổi chưa có thẻ BHYT",
            "45/UBND-VHXH",
            today - 40 * day,
            "UBND xã",
            "Đối chiếu danh sách khai sinh với danh sách thẻ, lập hồ sơ cấp thẻ cho trẻ còn thiếu.",
            "Công chức văn hoá - xã hội",
            today - 3 * day,
            "doing",
            None,
            None,
        ),
        (
            "Vận động người tham gia BHXH tự nguyện trong đợt cao điểm",
            "106-NQ/ĐU",
            today - 90 * day,
            "Đảng uỷ xã",
            "Mỗi chi bộ vận động ít nhất 2 người tham gia mới.",
            "Bí thư chi bộ các thôn",
            today + 5 * day,
            "doing",
            None,
            None,
        ),
        (
            "Báo cáo kết quả truyền thông quý trước",
            "31/BHXH-TT",
            today - 60 * day,
            "BHXH cơ sở",
            "Gửi báo cáo bằng văn bản kèm danh sách các buổi truyền thông.",
            "Nhân viên thu",
            today - 20 * day,
            "done",
            today - 22 * day,
            "Báo cáo số 58/BC-UBND, gửi qua trục văn bản",
        ),
    ]
