"""Why a result is told as behind: where its row should be today, and from where it began.

Two thôn with nearly the same percentage can be told apart by it: each goes its own way from what
it had when the target began.
"""

import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.targets import TargetKind
from desktop.views.targets.target_words import indicator_name, number_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.services.targets.table import Standing, TargetCell

ONE_DAY = datetime.timedelta(days=1)
_STANDINGS: Final = {
    "behind": QT_TRANSLATE_NOOP("TargetPace", "Chậm"),
    "no_opening": QT_TRANSLATE_NOOP("TargetPace", "Chưa tính"),
    "no_result": QT_TRANSLATE_NOOP("TargetPace", "Chưa có số"),
    "on_time": QT_TRANSLATE_NOOP("TargetPace", "Kịp"),
    "reached": QT_TRANSLATE_NOOP("TargetPace", "Đạt"),
}
_NO_RESULT: Final = QT_TRANSLATE_NOOP("TargetPace", "Chưa có kết quả nên chưa tính được tiến độ")


def standing_word(standing: "Standing | None") -> str:
    """Return how a row stands, in a word of its column; "" without a target."""
    if standing is None:
        return ""
    return QCoreApplication.translate("TargetPace", _STANDINGS[standing.value])


def standing_help(cells: "Mapping[str, TargetCell]", today: datetime.date) -> str:
    """Return for every indicator with a target how it stands, and why."""
    template = QCoreApplication.translate("TargetPace", "{indicator}: {standing}. {pace}.")
    lines = []
    for key, cell in cells.items():
        standing = cell.standing(today)
        if standing is None:
            continue
        pace = pace_text(cell, key, today) or QCoreApplication.translate("TargetPace", _NO_RESULT)
        word = standing_word(standing)
        lines.append(template.format(indicator=indicator_name(key), standing=word, pace=pace))
    return "\n".join(lines)


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
