"""Packages of invented records wait for a reason; those of a running period count and are told."""

import dataclasses
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.domain.errors import InvalidInput
from desktop.domain.package import Package
from desktop.domain.package_state import PackageState
from desktop.services import offices, reports
from desktop.services.history import HistoryFilter, office_history
from desktop.services.province import consolidation, workbook
from desktop.services.province.inbox import accept_package, inbox, return_package
from desktop.services.province.keys import all_keys, confirm_key
from desktop.services.province.receiving import Rules
from desktop.storage.database import Database
from desktop.storage.queries.opening import SAMPLE_DATA
from tests.office_data import NOW, WHO
from tests.services.province.made_packages import (
    COMMUNES,
    PERIOD,
    TRUSTING,
    package_of,
    province,
    receive,
)

__all__ = ["province"]

FIRST = COMMUNES[0]
LENIENT = Rules(period=PERIOD, trust_new_keys=True, samples_wait=False)
REASON = "Tập huấn, đã hỏi lãnh đạo"


def _marked(package: Package, **marks: bool) -> Package:
    return dataclasses.replace(package, manifest=dataclasses.replace(package.manifest, **marks))


def _sample(**told: int) -> Package:
    return _marked(package_of(FIRST, **told), is_sample=True)


def _counted(database: Database) -> list[tuple[int, bool, bool]]:
    found = consolidation.figures(database, PERIOD).communes
    return [(one.version, one.is_sample, one.is_unfinished) for one in found]


def test_invented_figures_wait_for_a_name_and_a_reason(province: Database) -> None:
    waits = receive(province, _sample())

    assert waits.state is PackageState.WAITING
    assert waits.reason is not None
    assert "dữ liệu mẫu" in waits.reason.text()
    assert waits.package_id is not None
    assert _counted(province) == []
    for reason in ("", "  "):
        with pytest.raises(InvalidInput) as told:
            accept_package(province, waits.package_id, who=WHO, reason=reason)
        assert told.value.code == "package.sample_reason_missing"
    verdict, _ = accept_package(province, waits.package_id, who=WHO, reason=REASON)
    assert verdict.state is PackageState.ACCEPTED
    assert _counted(province) == [(1, True, False)]
    newest = office_history(province, HistoryFilter()).lines[0]
    assert newest.who == WHO
    assert any(f"dữ liệu mẫu (đã nhận). Lý do: {REASON}" in line for line in newest.details)


def test_an_unknown_key_is_asked_about_before_invented_figures(province: Database) -> None:
    assert receive(province, _sample(), Rules(period=PERIOD)).state is PackageState.WAITING_KEY
    (key,) = all_keys(province)
    (settled,) = confirm_key(province, key.id, who=WHO).packages

    assert settled.state is PackageState.WAITING
    assert settled.reason is not None
    assert settled.reason.code == "package.sample_data"
    assert _counted(province) == []


@pytest.mark.parametrize("rules", [TRUSTING, LENIENT])
def test_invented_figures_never_take_the_place_of_real_ones_by_themselves(
    province: Database, rules: Rules
) -> None:
    receive(province, package_of(FIRST))
    newer = receive(province, _sample(version=2, insured=1), rules)

    assert newer.state is PackageState.WAITING
    assert _counted(province) == [(1, False, False)]


def test_without_waiting_they_count_and_real_ones_take_their_place(province: Database) -> None:
    first = receive(province, _sample(), LENIENT)
    assert first.state is PackageState.ACCEPTED
    assert _counted(province) == [(1, True, False)]

    assert receive(province, package_of(FIRST, version=2)).replaced == 1
    assert _counted(province) == [(2, False, False)]


def test_at_an_invented_desk_nothing_is_asked(province: Database) -> None:
    offices.set_office_options(province, {SAMPLE_DATA: "1"}, who=WHO)
    taken = receive(province, _sample())
    assert taken.state is PackageState.ACCEPTED
    assert taken.package_id is not None
    return_package(province, taken.package_id, "x", who=WHO)
    verdict, _ = accept_package(province, taken.package_id, who=WHO)
    assert verdict.state is PackageState.ACCEPTED


def test_a_running_period_counts_until_the_next_version(province: Database) -> None:
    running = _marked(package_of(FIRST), is_unfinished=True)
    assert receive(province, running).state is PackageState.ACCEPTED
    assert _counted(province) == [(1, False, True)]
    (stored,) = inbox(province, PERIOD).packages
    assert (stored.is_unfinished, stored.is_unlocked) == (True, False)

    finished = _marked(package_of(FIRST, version=2, insured=950), is_unlocked=True)
    assert receive(province, finished).replaced == 1
    assert _counted(province) == [(2, False, False)]
    assert [one.is_unlocked for one in inbox(province, PERIOD).packages] == [True, False]


def test_a_sum_with_invented_figures_says_so_in_its_head(
    province: Database, tmp_path: Path
) -> None:
    """In the workbook, and in both reports of the province: on the screen and in every file."""
    receive(province, package_of(COMMUNES[1]))
    plain = workbook.consolidated(province, PERIOD).paper.heading.data_line
    assert "mẫu" not in plain
    receive(province, _sample(), LENIENT)
    name = consolidation.figures(province, PERIOD).samples[0]
    words = f"Trong đó có gói làm từ dữ liệu mẫu, không phải số thật: {name}."
    assert workbook.consolidated(province, PERIOD).paper.heading.data_line.endswith(words)
    for form in ("province", "province_full"):
        made = reports.make(province, form, PERIOD, NOW.date())
        assert made.for_sending().heading.data_line.endswith(words)
    written = workbook.export(province, PERIOD, tmp_path / "th.xlsx", who=WHO)
    book = load_workbook(written.path)
    heads = [[str(row[0].value) for row in sheet.iter_rows(max_row=9)] for sheet in book]
    assert all(any(words in cell for cell in head) for head in heads)


def test_many_communes_are_named_in_part() -> None:
    names = [f"Xã {number}" for number in range(20)]
    assert consolidation.named_samples(names).endswith("Xã 7 và 12 xã, phường khác")
    assert consolidation.named_samples(names[:8]).endswith("Xã 6, Xã 7")


def test_an_invented_desk_says_so_in_the_title_of_its_workbook(province: Database) -> None:
    receive(province, package_of(FIRST))
    offices.set_office_options(province, {SAMPLE_DATA: "1"}, who=WHO)
    assert workbook.consolidated(province, PERIOD).paper.heading.title.endswith("(dữ liệu mẫu)")
