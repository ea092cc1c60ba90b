"""The answers out of the services: nothing is counted twice, decisions are written."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.package_standing import Standing
from desktop.domain.package_state import KeyState, PackageState
from desktop.domain.periods import Period
from desktop.models.province_desk import COVERAGE, ranking
from desktop.services.province import consolidation, keys
from desktop.services.province.inbox import inbox
from desktop.services.sample_data.province import NEWER, REFUSED, UNSENT, WAITING_KEYS
from desktop.storage.database import Database
from desktop.views.page_context import PageContext
from desktop.views.province.desk_work import ServicesSource
from tests.office_data import NOW
from tests.province_office import province_copy

LAST = Period.month_of(NOW.date())


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(province_copy(tmp_path), clock=lambda: NOW)
    yield made
    made.close()


@pytest.fixture
def services(bare_context: PageContext, database: Database) -> ServicesSource:
    return ServicesSource(replace(bare_context, database=database, today=NOW.date))


def test_the_desk_is_the_inbox(services: ServicesSource, database: Database) -> None:
    desk, came = services.desk(LAST), inbox(database, LAST)
    assert len(desk.expected) == came.expected
    assert desk.count(Standing.ACCEPTED) == len(came.in_state(PackageState.ACCEPTED))
    assert desk.count(Standing.WAITING) == WAITING_KEYS
    assert desk.count(Standing.RETURNED) == REFUSED
    assert desk.count(None) == len(desk.missing) == UNSENT
    assert len(desk.to_do()) == WAITING_KEYS + REFUSED + NEWER
    assert {name for _, name in desk.missing} == {
        name for _, name in desk.missing if name in desk.reminder
    }
    assert len(desk.returned()) == REFUSED
    assert all(name in desk.reminder for _, name in desk.returned())
    assert desk.due_on == came.due


def test_figures_are_those_of_the_consolidation(
    services: ServicesSource, database: Database
) -> None:
    desk, found = services.desk(LAST), consolidation.figures(database, LAST)
    for key, total in desk.totals.items():
        value = found.totals[key].value
        assert total.value == (None if value is None else Decimal(value))
    measure = next(each for each in desk.measures if each.key == COVERAGE)
    assert measure.target == Decimal(94)
    ours = [(line.rank, line.code, line.gap) for line in ranking(desk, measure)]
    theirs = [
        (one.place, one.commune.commune_code, one.gap)
        for one in consolidation.ranking(found, COVERAGE, measure.target)
    ]
    assert sorted(ours) == sorted(theirs)


def test_a_count_has_no_target_of_a_single_commune(services: ServicesSource) -> None:
    assert all(each.target is None for each in services.desk(LAST).measures if not each.is_rate)


def test_a_commune_that_lost_people_is_marked(services: ServicesSource) -> None:
    desk = services.desk(LAST)
    marked = [each for each in desk.communes if "population" in each.outliers]
    assert len(marked) == 1
    line = next(each for each in desk.packages if each.commune_code == marked[0].code)
    assert "lệch hơn 5 %" in line.note
    sheet = services.sheet(line.package_id)
    assert next(each.name for each in sheet.lines if each.leaps) == "Số khẩu"
    assert "lệch hơn 5 %" in sheet.return_text


def test_confirming_the_key_takes_the_package_in(
    services: ServicesSource, database: Database
) -> None:
    desk = services.desk(LAST)
    waiting = next(
        line for line in desk.packages if desk.standings()[line.commune_code] is Standing.WAITING
    )
    sheet = services.sheet(waiting.package_id)
    assert sheet.asks_key
    assert len(sheet.fingerprint.split()) == 6
    assert sheet.known_fingerprint not in ("", sheet.fingerprint)
    decision = services.accept(waiting.package_id)
    assert decision.changes.everything
    assert decision.refused == ""
    after = services.desk(LAST)
    assert after.standings()[waiting.commune_code] is Standing.ACCEPTED
    states = {
        key.fingerprint: key.state
        for key in keys.all_keys(database)
        if key.commune_code == waiting.commune_code
    }
    assert states[sheet.fingerprint] is KeyState.CONFIRMED
    assert states[sheet.known_fingerprint] is KeyState.REPLACED


def test_a_newer_version_takes_the_place_of_the_older(services: ServicesSource) -> None:
    desk = services.desk(LAST)
    newer = next(
        line
        for line in desk.packages
        if line.state is Standing.WAITING
        and desk.standings()[line.commune_code] is Standing.ACCEPTED
    )
    sheet = services.sheet(newer.package_id)
    assert not sheet.asks_key
    counted = next(
        line
        for line in desk.packages
        if line.commune_code == newer.commune_code and line.package_id != newer.package_id
    )
    assert sheet.counted_name == "Đang tính (lần 1)"
    theirs = {line.name: line.now for line in services.sheet(counted.package_id).lines}
    assert {line.name: line.counted for line in sheet.lines} == theirs
    assert services.sheet(counted.package_id).counted_name == ""
    services.accept(newer.package_id)
    after = services.desk(LAST)
    of_commune = [line for line in after.packages if line.commune_code == newer.commune_code]
    assert [line.package_id for line in of_commune] == [newer.package_id]
    assert of_commune[0].state is Standing.ACCEPTED


def test_a_returned_package_older_than_what_counts_is_refused_in_words(
    services: ServicesSource,
) -> None:
    desk = services.desk(LAST)
    newer = next(
        line
        for line in desk.packages
        if line.state is Standing.WAITING
        and desk.standings()[line.commune_code] is Standing.ACCEPTED
    )
    counted = next(
        line
        for line in desk.packages
        if line.commune_code == newer.commune_code and line.state is Standing.ACCEPTED
    )
    services.send_back(counted.package_id, "Lệch")
    services.accept(newer.package_id)

    decision = services.accept(counted.package_id)

    assert "Không nhận lần cũ" in decision.refused
    assert services.desk(LAST).standings()[newer.commune_code] is Standing.ACCEPTED


def test_what_was_accepted_cannot_be_accepted_again(services: ServicesSource) -> None:
    line = next(each for each in services.desk(LAST).packages if each.state is Standing.ACCEPTED)
    with pytest.raises(InvalidInput):
        services.accept(line.package_id)


def test_a_package_sent_back_counts_no_longer(services: ServicesSource) -> None:
    before = services.desk(LAST)
    line = next(each for each in before.packages if each.state is Standing.ACCEPTED)
    services.send_back(line.package_id, "Thiếu thôn 3")
    after = services.desk(LAST)
    assert after.count(Standing.ACCEPTED) == before.count(Standing.ACCEPTED) - 1
    assert next(each.note for each in after.packages if each.package_id == line.package_id) == (
        "Thiếu thôn 3"
    )
    numerators = [desk.totals["population"].numerator for desk in (before, after)]
    lost = next(each for each in before.communes if each.code == line.commune_code)
    assert numerators[0] - numerators[1] == lost.values["population"]


def test_an_empty_folder_is_told_and_a_foreign_file_is_refused(
    services: ServicesSource, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(InvalidInput):
        services.receive((empty,), LAST, lambda *_: None)
    (empty / "anh.xlsx").write_bytes(b"not a workbook")
    received = services.receive((empty,), LAST, lambda *_: None)
    assert [name for name, _ in received.refused] == ["anh.xlsx"]
    assert received.refused[0][1].endswith(".")
    before = services.desk(LAST)
    line = next(each for each in before.packages if each.commune == "anh.xlsx")
    services.dismiss(line.package_id)
    after = services.desk(LAST)
    assert len(after.to_do()) == len(before.to_do()) - 1
    services.receive((empty,), LAST, lambda *_: None)
    assert len(services.desk(LAST).to_do()) == len(before.to_do())


def test_every_refused_file_can_be_put_away_and_nothing_else(services: ServicesSource) -> None:
    before = services.desk(LAST)
    (refused, *others) = [line for line in before.packages if line.can_dismiss]
    assert len(others) == REFUSED - 1
    services.dismiss(refused.package_id)
    after = services.desk(LAST)
    assert after.count(None) == before.count(None) + 1
    assert after.totals == before.totals
    for state in (Standing.ACCEPTED, Standing.WAITING):
        line = next(each for each in after.packages if each.state is state)
        assert not line.can_dismiss
        with pytest.raises(InvalidInput):
            services.dismiss(line.package_id)


def test_the_target_is_where_the_colours_break(services: ServicesSource) -> None:
    assert services.set_target(LAST.year, Decimal("95.5")).touches("target")
    measure = next(each for each in services.desk(LAST).measures if each.key == COVERAGE)
    assert measure.target == Decimal("95.5")
    services.set_target(LAST.year, None)
    measure = next(each for each in services.desk(LAST).measures if each.key == COVERAGE)
    assert measure.target is None


def test_a_closed_period_takes_nothing(services: ServicesSource, tmp_path: Path) -> None:
    services.close_period(LAST)
    desk = services.desk(LAST)
    assert desk.closed
    waiting = next(each for each in desk.packages if each.state is Standing.WAITING)
    with pytest.raises(InvalidInput) as raised:
        services.accept(waiting.package_id)
    assert raised.value.code == "period.closed"
    assert services.desk(LAST).packages == desk.packages
    services.reopen_period(LAST, "Xã gửi bổ sung")
    assert not services.desk(LAST).closed


def test_the_workbook_is_written(services: ServicesSource, tmp_path: Path) -> None:
    target = tmp_path / "tong_hop.xlsx"
    assert services.export(LAST, target) == target
    assert target.stat().st_size > 5000
