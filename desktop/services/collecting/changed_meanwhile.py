"""Notices that a basket is no longer what was on the screen when its receipt is written."""

import datetime
from collections.abc import Sequence

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.services.collecting.basket_parts import BasketDraft, BasketQuote, LineDays
from desktop.services.collecting.refusals import BasketRefused


def refuse_changed(draft: BasketDraft, counted: BasketQuote) -> None:
    """Refuse a sum, or days, that are not those which the draft was made from.

    Raises:
        BasketRefused: what was shown, and what it is now.
    """
    if draft.expected_own is not None and counted.own != draft.expected_own:
        raise BasketRefused(
            "basket.changed",
            QT_TRANSLATE_NOOP(
                "errors",
                "Số tiền vừa đổi từ {shown} thành {now} vì dữ liệu của hộ được sửa ở nơi khác. "
                "Xem lại rồi ghi.",
            ),
            shown=show_money(draft.expected_own),
            now=show_money(counted.own),
        )
    if draft.expected_days is not None:
        _refuse_moved(draft.expected_days, counted)


def _refuse_moved(expected: Sequence[LineDays], counted: BasketQuote) -> None:
    """Refuse lines whose days are not those that were on the screen."""
    shown = {(days.person_id, days.scheme): days for days in expected}
    for line in counted.lines:
        before, now = shown.get((line.person_id, line.scheme)), line.days
        if before == now:
            continue
        if before is None or before[-2:] != now[-2:]:
            raise BasketRefused(
                "basket.changed",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Kỳ đóng của {name} vừa đổi từ {shown} thành {now} vì dữ liệu của hộ được sửa "
                    "ở nơi khác. Xem lại rồi ghi.",
                ),
                name=line.person_name,
                shown=_period(before),
                now=_period(now),
            )
        raise BasketRefused(
            "basket.changed",
            QT_TRANSLATE_NOOP(
                "errors",
                "Hạn thẻ trước của {name} vừa đổi từ {shown} thành {now} vì dữ liệu của hộ được "
                "sửa ở nơi khác. Xem lại rồi ghi.",
            ),
            name=line.person_name,
            shown=_day(before.previous_end),
            now=_day(now.previous_end),
        )


def _period(days: LineDays | None) -> str:
    return "–" if days is None else f"{_day(days.valid_from)}–{_day(days.valid_to)}"


def _day(day: datetime.date | None) -> str:
    return "–" if day is None else f"{day:%d/%m/%Y}"
