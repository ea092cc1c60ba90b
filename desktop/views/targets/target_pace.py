"""Why a result is told as behind: where its row should be today, and from where it began.

Two thôn with nearly the same percentage can be told apart by it: each goes its own way from what
it had when the target began.
"""

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.targets import TargetKind
from desktop.views.targets.target_words import number_text

if TYPE_CHECKING:
    from desktop.services.targets.table import TargetCell

ONE_DAY = datetime.timedelta(days=1)


def pace_text(cell: "TargetCell", key: str, today: datetime.date) -> str:
    """Return where the result should be today and how that is reckoned; "" without a target."""
    figure = cell.figure
    if figure is None or cell.result is None:
        return ""
    if not cell.knows_pace:
        return QCoreApplication.translate(
            "TargetPace",
            "Chưa biết số ngày {day} nên chưa tính được mức cần có hôm nay",
        ).format(day=f"{figure.first - ONE_DAY:%d/%m/%Y}")
    behind = figure.behind(cell.result, today)
    from_opening = figure.kind is TargetKind.STOCK and figure.opening is not None
    return _template(behind=bool(behind), from_opening=from_opening).format(
        expected=number_text(figure.expected(today), key),
        behind=number_text(behind, key),
        opening=number_text(figure.opening, key),
        first=f"{figure.first:%d/%m/%Y}",
        target=number_text(figure.value, key),
        last=f"{figure.last:%d/%m/%Y}",
    )


def _template(*, behind: bool, from_opening: bool) -> str:
    translate = QCoreApplication.translate
    if from_opening and behind:
        return translate(
            "TargetPace",
            "Hôm nay cần {expected}, còn chậm {behind} "
            "(đi đều từ {opening} đầu ngày {first} đến {target} ngày {last})",
        )
    if from_opening:
        return translate(
            "TargetPace",
            "Hôm nay cần {expected}, đang kịp tiến độ "
            "(đi đều từ {opening} đầu ngày {first} đến {target} ngày {last})",
        )
    if behind:
        return translate(
            "TargetPace",
            "Hôm nay cần {expected}, còn chậm {behind} "
            "(đi đều từ 0 ngày {first} đến {target} ngày {last})",
        )
    return translate(
        "TargetPace",
        "Hôm nay cần {expected}, đang kịp tiến độ "
        "(đi đều từ 0 ngày {first} đến {target} ngày {last})",
    )
