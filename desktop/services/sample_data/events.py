"""Invented outreach events of the last twelve months, and a few that are planned."""

import datetime
import random
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.services.sample_data.source_lists import Pool

_TYPES = Pool.of(
    [
        ("opening_ceremony", 2),
        ("dialogue_conference", 5),
        ("small_group", 55),
        ("advice_booth", 6),
        ("mobile_group", 8),
        ("other_activity", 24),
    ]
)
_TITLES = {
    "opening_ceremony": ("Lễ ra quân vận động người dân tham gia BHXH tự nguyện, BHYT",),
    "dialogue_conference": (
        "Hội nghị đối thoại về BHXH tự nguyện",
        "Hội nghị truyền thông chính sách BHYT hộ gia đình",
    ),
    "small_group": (
        "Truyền thông nhóm nhỏ tại nhà văn hóa",
        "Tư vấn BHYT hộ gia đình theo nhóm hộ",
        "Gặp gỡ các hộ sắp hết hạn thẻ",
    ),
    "advice_booth": ("Gian hàng tư vấn tại chợ phiên", "Điểm tư vấn tại trạm y tế"),
    "mobile_group": ("Xe loa tuyên truyền lưu động", "Nhóm lưu động đến từng ngõ"),
    "other_activity": (
        "Phát thanh về hạn thẻ BHYT",
        "Hướng dẫn cài VssID",
        "Trao tặng thẻ BHYT cho hộ khó khăn",
    ),
}
_SIZES = {
    "opening_ceremony": (120, 400), "dialogue_conference": (60, 180), "small_group": (8, 35),
    "advice_booth": (30, 150), "mobile_group": (40, 220), "other_activity": (10, 90),
}  # fmt: skip
_PARTNERS = (
    None,
    "Bưu điện",
    "Hội Liên hiệp Phụ nữ",
    "Hội Nông dân",
    "Đoàn Thanh niên",
    "Trạm Y tế",
)
_PLACES = ("Nhà văn hóa {0}", "Sân {0}", "Trường học {0}", "Hộ trưởng thôn {0}")
_COST_STEP = 50_000


@dataclass(frozen=True, slots=True)
class SampleEvent:
    """An event with its results (none for a planned one); `neighbourhood` counts from 0."""

    event_type: str
    state: str
    held_on: datetime.date
    title: str
    place: str
    neighbourhood: int
    partner: str | None
    people_reached: int | None = None
    new_vsi: int | None = None
    new_hi: int | None = None
    vssid_accounts: int | None = None
    noncash_switches: int | None = None
    donated_cards: int | None = None
    cost: int | None = None


def make_events(
    chance: random.Random, today: datetime.date, neighbourhoods: Sequence[str], persons: int
) -> list[SampleEvent]:
    """Return about one event a week and per 5,000 people, oldest first, then the planned ones."""
    count = max(24, min(400, persons // 250))
    days = sorted((chance.randint(0, 364) for _ in range(count)), reverse=True)
    # Each of the six types at least once, however few events there are.
    types = [*dict.fromkeys(_TYPES.words)] + [_TYPES.pick(chance) for _ in range(count)]
    held = [
        _event(chance, today - datetime.timedelta(days=back), kind, neighbourhoods, today)
        for back, kind in zip(days, types, strict=False)
    ]
    planned = [
        _event(chance, today + datetime.timedelta(days=ahead), "small_group", neighbourhoods, today)
        for ahead in (3, 9, 16, 28)
    ]
    return held + planned


def _event(
    chance: random.Random,
    day: datetime.date,
    kind: str,
    neighbourhoods: Sequence[str],
    today: datetime.date,
) -> SampleEvent:
    number = int(chance.random() * len(neighbourhoods))
    where = _PLACES[int(chance.random() * len(_PLACES))].format(neighbourhoods[number])
    titles = _TITLES[kind]
    title = titles[int(chance.random() * len(titles))]
    partner = _PARTNERS[int(chance.random() * len(_PARTNERS))]
    if day > today:
        return SampleEvent(kind, "planned", day, title, where, number, partner)
    reached = chance.randint(*_SIZES[kind])
    return SampleEvent(
        kind, "held", day, title, where, number, partner,
        people_reached=reached,
        new_vsi=int(reached * chance.random() * 0.05),
        new_hi=int(reached * chance.random() * 0.3),
        vssid_accounts=int(reached * chance.random() * 0.2),
        noncash_switches=int(reached * chance.random() * 0.06),
        donated_cards=chance.randint(5, 40) if "Trao tặng" in title else 0,
        cost=chance.randint(0, 60) * _COST_STEP,
    )  # fmt: skip
