"""The history of a province's desk: who took in which package of whom, and why not."""

import pytest

from desktop.domain.package_state import KeyState
from desktop.services.history import HistoryFilter, office_history
from desktop.services.province.inbox import close_period, reopen_period, return_package
from desktop.services.province.keys import all_keys, confirm_key, refuse_key
from desktop.services.province.receiving import Rules
from desktop.storage.database import Database
from tests.office_data import WHO
from tests.services.province.made_packages import (
    COMMUNES,
    PERIOD,
    PREVIOUS,
    package_of,
    province,
    receive,
)

__all__ = ["province"]

FIRST = COMMUNES[0]
CAREFUL = Rules(period=PERIOD)


def _newest(database: Database, count: int = 1) -> list[str]:
    lines = office_history(database, HistoryFilter()).lines[:count]
    assert all(line.who == WHO for line in lines)
    return ["; ".join(filter(None, (line.text, *line.details))) for line in lines]


def test_decisions_about_packages_and_keys_are_told_with_the_commune(province: Database) -> None:
    receive(province, package_of(FIRST), CAREFUL)
    assert _newest(province) == ["Phường Lào Cai, tháng 10 năm 2026, lần 1: chờ xác nhận khoá"]
    (key,) = all_keys(province)
    verdict = confirm_key(province, key.id, who=WHO).packages[0]
    assert _newest(province) == [
        f"Xác nhận khoá của Phường Lào Cai; Phường Lào Cai: xác nhận khoá {key.fingerprint}"
    ]
    assert verdict.package_id is not None
    return_package(province, verdict.package_id, "Ô F18 cộng lệch", who=WHO)
    assert _newest(province) == [
        "Trả lại gói tháng 10 năm 2026 của Phường Lào Cai; "
        "Phường Lào Cai, tháng 10 năm 2026: trả lại. Ô F18 cộng lệch"
    ]
    receive(province, package_of(FIRST, key=b"n" * 32), CAREFUL)
    strange = next(each for each in all_keys(province) if each.state is KeyState.WAITING)
    refuse_key(province, strange.id, who=WHO)
    assert f"không công nhận khoá {strange.fingerprint}" in _newest(province)[0]


def test_why_a_package_was_refused_stands_in_words(province: Database) -> None:
    receive(province, package_of(FIRST, period=PREVIOUS))
    (told,) = _newest(province)
    assert told.startswith("Tháng 10 năm 2026: không nhận. Gói là số liệu cũ của kỳ tháng 9")


def test_a_period_is_closed_and_opened_for_a_reason(province: Database) -> None:
    close_period(province, PERIOD, who=WHO)
    reopen_period(province, PERIOD, "Xã nộp muộn", who=WHO)
    opened, closed = _newest(province, 2)
    assert opened.endswith("Mở lại tháng 10 năm 2026. Lý do: Xã nộp muộn")
    assert closed.endswith("Khoá tháng 10 năm 2026: không nhận thêm gói")


@pytest.mark.parametrize("words", ["Lào Cai", "lao cai"])
def test_it_is_searched_by_the_commune(province: Database, words: str) -> None:
    verdict = receive(province, package_of(FIRST))
    assert verdict.package_id is not None
    return_package(province, verdict.package_id, "Lệch", who=WHO)
    found = office_history(province, HistoryFilter(words)).lines
    assert [line.text for line in found] == ["Trả lại gói tháng 10 năm 2026 của Phường Lào Cai"]
