"""Two clerks at the same thing in the same moment: one of them, once, and both are told."""

import datetime
import itertools
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text

from benchmarks.province_packages import write_packages
from desktop.domain.errors import InvalidInput
from desktop.domain.package_state import PackageState
from desktop.services import offices, rates
from desktop.services.collecting import basket, books, period_locks, recording
from desktop.services.collecting.basket import HealthChoice
from desktop.services.collecting.refusals import BasketRefused, NumberRefused, PeriodLocked
from desktop.services.packages import making
from desktop.services.packages.making import make, plan
from desktop.services.packages.reading import read_package
from desktop.services.province import consolidation, merging
from desktop.services.province.inbox import inbox
from desktop.services.province.receiving import Verdict
from desktop.services.province.scope import province_of
from desktop.storage.database import Database
from desktop.storage.postgres import server_address
from tests.office_data import NOW, TODAY, WHO
from tests.postgres.clerks import again, at_once
from tests.postgres.conftest import MakeOffice
from tests.services.collecting.desk import PAID_ON, Desk, open_desk
from tests.services.province.made_packages import (
    COMMUNES,
    PERIOD,
    PROVINCE,
    package_of,
    province_file,
    receive,
)

OTHER = "Đặng Thị Ưng"
LAST_MONTH = datetime.date(2026, 10, 20)
FILES = 4


@pytest.fixture
def desks(server_office: Database) -> Iterator[tuple[Desk, Desk]]:
    """The same desk in the windows of two clerks."""
    desk = open_desk(server_office)
    with closing(again(server_office)) as other:
        yield desk, replace(desk, database=other)


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("goi")
    write_packages(folder, FILES, 60, lists=False, province=province_of(PROVINCE))
    return folder


@pytest.fixture
def provinces(make_office: MakeOffice, tmp_path: Path) -> Iterator[tuple[Database, Database]]:
    """The same province in the windows of two officers, each at a PC of their own."""
    path = make_office(province_file())
    address = server_address.read(path)
    assert address is not None
    with (
        closing(offices.open_office(path, for_writing=True, clock=lambda: NOW)) as one,
        closing(
            offices.open_office(
                server_address.keep(address, tmp_path), for_writing=True, clock=lambda: NOW
            )
        ) as other,
    ):
        yield one, other


def digest_of(database: Database) -> str:
    with database.read() as snapshot:
        return consolidation.province_digest(snapshot, PERIOD)


def rows_of(database: Database, statement: str) -> list[tuple[object, ...]]:
    with database.read() as snapshot:
        return [tuple(row) for row in snapshot.rows(text(statement))]


# Receipts


def test_two_clerks_who_write_one_number_get_one_receipt(desks: tuple[Desk, Desk]) -> None:
    raised = at_once(*(partial(desk.pay, "4701", at) for at, desk in enumerate(desks)))
    assert [type(error) for error in raised] == [NumberRefused]
    assert len(rows_of(desks[0].database, "SELECT id FROM receipts")) == 1


def test_two_clerks_of_one_book_leave_neither_gap_nor_pair(desks: tuple[Desk, Desk]) -> None:
    """Each takes the number that the book offers, and the next one when somebody was quicker."""
    waiting = {desks[0]: [0, 2, 4], desks[1]: [1, 3]}

    def work(desk: Desk) -> None:
        for place in waiting[desk]:
            while True:
                number = books.next_number(desk.database, desk.book)
                assert number is not None
                try:
                    desk.pay(number, place)
                    break
                except NumberRefused:
                    continue

    assert at_once(*(partial(work, desk) for desk in desks)) == []
    numbers = [
        str(number) for (number,) in rows_of(desks[0].database, "SELECT receipt_no FROM receipts")
    ]
    assert sorted(map(int, numbers)) == [4701, 4702, 4703, 4704, 4705]
    assert books.gaps(desks[0].database, desks[0].book) == ()


def test_two_clerks_never_take_money_twice_for_the_same_days(desks: tuple[Desk, Desk]) -> None:
    """Both saw the same days on their screens; who comes second is told that they are taken."""
    choice = HealthChoice(desks[0].persons[0], 12)
    database = desks[0].database
    opened = basket.open_basket(database, desks[0].household, PAID_ON)
    seen = basket.quote(opened, (choice,), rates.rate_book(database))
    days = tuple(line.days for line in seen.lines)
    raised = at_once(
        *(
            partial(desk.record, f"470{at}", choice, expected_own=seen.own, expected_days=days)
            for at, desk in enumerate(desks, 1)
        )
    )
    assert [type(error) for error in raised] == [BasketRefused]
    assert len(rows_of(desks[0].database, "SELECT id FROM receipts")) == 1
    assert len(rows_of(desks[0].database, "SELECT id FROM covers")) == 1


def test_a_month_that_is_locked_takes_no_receipt_after_its_lock(desks: tuple[Desk, Desk]) -> None:
    """Whichever comes first: a receipt stands before the lock, or it was refused."""
    mine, theirs = desks
    refused: list[str] = []

    def collect() -> None:
        for place in range(5):
            try:
                recording.record(
                    mine.database,
                    mine.draft(
                        str(4701 + place),
                        HealthChoice(mine.persons[place], 12),
                        paid_on=LAST_MONTH,
                    ),
                    who=WHO,
                    today=TODAY,
                )
            except PeriodLocked:
                refused.append(str(place))

    def lock() -> None:
        while len(rows_of(theirs.database, "SELECT id FROM receipts")) < 2:
            pass
        period_locks.lock_period(theirs.database, LAST_MONTH, who=OTHER, today=TODAY)

    assert at_once(collect, lock) == []
    lines = rows_of(
        mine.database,
        "SELECT kind FROM audit WHERE action = 'create' AND kind IN ('receipt', 'period_lock') "
        "ORDER BY id",
    )
    assert lines[-1] == ("period_lock",)
    assert len(lines) - 1 + len(refused) == 5


def test_two_clerks_who_lock_one_month_lock_it_once(desks: tuple[Desk, Desk]) -> None:
    raised = at_once(
        *(
            partial(period_locks.lock_period, desk.database, LAST_MONTH, who=WHO, today=TODAY)
            for desk in desks
        )
    )
    assert raised == []
    assert len(rows_of(desks[0].database, "SELECT id FROM period_locks")) == 1


# Packages at the province


def test_one_package_that_two_officers_take_in_at_once_counts_once(
    provinces: tuple[Database, Database],
) -> None:
    package = package_of(COMMUNES[0])
    told: list[Verdict] = []
    works = [partial(_receive, database, package, told) for database in provinces]
    assert at_once(*works) == []
    assert [one.state for one in told] == [PackageState.ACCEPTED] * 2
    assert sorted(one.is_known for one in told) == [False, True]
    assert len(inbox(provinces[0], PERIOD).packages) == 1


def _receive(database: Database, package: object, told: list[Verdict]) -> None:
    told.append(receive(database, package))  # type: ignore[arg-type]


@pytest.mark.parametrize("swapped", [False, True])
def test_two_versions_that_come_at_once_leave_the_newer(
    provinces: tuple[Database, Database], *, swapped: bool
) -> None:
    versions = [package_of(COMMUNES[0]), package_of(COMMUNES[0], insured=950, version=2)]
    told: list[Verdict] = []
    works: list[Callable[[], object]] = [
        partial(_receive, database, package, told)
        for database, package in zip(
            provinces, reversed(versions) if swapped else versions, strict=True
        )
    ]
    assert at_once(*works) == []
    current = [
        one for one in inbox(provinces[0], PERIOD).packages if one.state is PackageState.ACCEPTED
    ]
    assert [one.version for one in current] == [2]


def test_two_windows_that_merge_one_folder_make_the_province_of_one(
    provinces: tuple[Database, Database], packages: Path, make_office: MakeOffice
) -> None:
    found: list[merging.MergeResult] = []

    def merge(database: Database) -> None:
        found.append(merging.merge_folder(database, packages, PERIOD, who=WHO, trust_new_keys=True))

    assert at_once(*(partial(merge, database) for database in provinces)) == []
    assert sum(len(one.accepted) for one in found) == FILES
    assert all(
        outcome.verdict.state is PackageState.ACCEPTED
        for outcome in itertools.chain.from_iterable(one.outcomes for one in found)
    )
    assert len(inbox(provinces[0], PERIOD).packages) == FILES
    with closing(
        offices.open_office(make_office(province_file()), for_writing=True, clock=lambda: NOW)
    ) as alone:
        merge(alone)
        assert digest_of(alone) == digest_of(provinces[0])


# Packages of a commune


def test_two_clerks_who_make_one_package_make_two_versions_or_are_told(
    desks: tuple[Desk, Desk], tmp_path: Path
) -> None:
    made = [
        partial(make, desk.database, PERIOD, tmp_path / f"{at}.xlsx", who=WHO, now=NOW)
        for at, desk in enumerate(desks)
    ]
    raised = at_once(*made)
    left = sorted(read_package(file).manifest.version for file in tmp_path.glob("*.xlsx"))
    assert left == list(range(1, len(left) + 1))
    assert len(left) + len(raised) == 2
    assert {str(error) for error in raised} <= {"package.made_meanwhile"}
    assert plan(desks[0].database, PERIOD, TODAY).version == len(left) + 1


@pytest.mark.parametrize("money", [True, False], ids=["money", "a telephone number"])
def test_a_package_that_locks_its_month_holds_all_the_money_of_it(
    desks: tuple[Desk, Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, money: bool
) -> None:
    """What a clerk writes while another makes the package is in neither by halves."""
    mine, theirs = desks

    def meanwhile(*_parts: object) -> None:
        if money:
            theirs.record("4701", HealthChoice(theirs.persons[0], 12), paid_on=LAST_MONTH)
        else:
            theirs.change("person", theirs.persons[0], phone="0912345678")

    write = making.write_package

    def written_slowly(content, sign, file, password) -> None:  # type: ignore[no-untyped-def]
        write(content, sign, file, password)
        meanwhile()

    file = tmp_path / "goi.xlsx"
    with monkeypatch.context() as patch:
        patch.setattr(making, "write_package", written_slowly)
        if money:
            with pytest.raises(InvalidInput, match=r"package\.written_meanwhile"):
                make(mine.database, PERIOD, file, who=WHO, now=NOW, lock=True)
            assert not file.exists()
            assert period_locks.locked_periods(mine.database) == ()
            assert plan(mine.database, PERIOD, TODAY).version == 1
        else:
            assert make(mine.database, PERIOD, file, who=WHO, now=NOW, lock=True).locked
    again_made = make(mine.database, PERIOD, file, who=WHO, now=NOW, lock=True)
    figures = {row[0]: row[1] for row in read_package(file).tables["indicators"].rows}
    assert figures["receipts"] == int(money)
    assert period_locks.locked_periods(mine.database) == ("2026-10",)
    assert again_made.manifest.version == (1 if money else 2)
