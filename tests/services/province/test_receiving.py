"""H1 to H5 of reliability.md for one package: what counts, what waits, what is refused."""

import dataclasses
import datetime
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import InvalidInput
from desktop.domain.key_fingerprint import key_fingerprint
from desktop.domain.package import Package, Registration
from desktop.domain.package_state import KeyState, PackageState
from desktop.domain.periods import Period
from desktop.services.packages.registration import write_registration
from desktop.services.packages.signing import new_private_key, public_key_of, sign
from desktop.services.province.consolidation import province_digest
from desktop.services.province.inbox import (
    accept_package,
    close_period,
    dismiss_refused,
    inbox,
    reopen_period,
    return_package,
)
from desktop.services.province.keys import all_keys, confirm_key, refuse_key, register_key
from desktop.services.province.receiving import FileOrigin, Rules, Verdict
from desktop.storage.database import Database
from desktop.storage.queries import received_packages as received
from tests.office_data import NOW, WHO
from tests.services.province.made_packages import (
    COMMUNES,
    PERIOD,
    PREVIOUS,
    TRUSTING,
    file_of,
    fresh_province,
    package_of,
    province,
    receive,
)

__all__ = ["province"]

FIRST = COMMUNES[0]
CAREFUL = Rules(period=PERIOD)
BY_HAND = Rules(period=PERIOD, trust_new_keys=True, replace_at_once=False)


def _code(verdict: Verdict) -> str:
    return "" if verdict.reason is None else verdict.reason.code


def _counting(database: Database) -> list[tuple[str | None, int | None]]:
    with database.read() as snapshot:
        found = received.accepted(snapshot.connection, PERIOD.show())
        return [(one.commune_code, one.version) for one in found]


def test_h1_the_same_file_counts_once(province: Database) -> None:
    package = package_of(FIRST)
    first = receive(province, package)
    again = receive(province, package)

    assert first.state is PackageState.ACCEPTED
    assert first.reason is None
    assert _code(again) == "package.already_received"
    assert again.reason is not None
    assert "21/11/2026 09:41" in again.reason.text()
    assert _counting(province) == [(FIRST, 1)]


def test_h1_saved_anew_by_excel_is_the_same_package(province: Database) -> None:
    package = package_of(FIRST)
    receive(province, package)
    again = receive(province, package, origin=FileOrigin("ban-sao.xlsx", "f" * 64))

    assert _code(again) == "package.already_received"
    assert len(inbox(province, PERIOD).packages) == 1


def test_h1_a_newer_version_takes_the_place_and_the_old_one_is_kept(province: Database) -> None:
    receive(province, package_of(FIRST))
    newer = receive(province, package_of(FIRST, insured=950, version=2))

    assert (newer.state, newer.replaced) == (PackageState.ACCEPTED, 1)
    assert _counting(province) == [(FIRST, 2)]
    states = {one.version: one.state for one in inbox(province, PERIOD).packages}
    assert states == {1: PackageState.SUPERSEDED, 2: PackageState.ACCEPTED}


def test_h1_in_the_window_a_newer_version_waits_for_a_person(province: Database) -> None:
    receive(province, package_of(FIRST))
    newer = receive(province, package_of(FIRST, insured=950, version=2), BY_HAND)

    assert newer.state is PackageState.WAITING
    assert _counting(province) == [(FIRST, 1)]
    assert newer.package_id is not None
    verdict, changes = accept_package(province, newer.package_id, who=WHO)
    assert verdict.state is PackageState.ACCEPTED
    assert changes.everything
    assert _counting(province) == [(FIRST, 2)]


def test_h2_an_older_version_is_refused(province: Database) -> None:
    receive(province, package_of(FIRST, version=3))
    older = receive(province, package_of(FIRST, insured=1, version=2))

    assert _code(older) == "package.older_version"
    assert _counting(province) == [(FIRST, 3)]


@pytest.mark.parametrize(("sent", "told"), [(PREVIOUS, "số liệu cũ"), ("2026-11", "tháng 11")])
def test_h2_another_period_is_refused(province: Database, sent: Period | str, told: str) -> None:
    period = sent if isinstance(sent, Period) else Period.parse(sent)
    verdict = receive(province, package_of(FIRST, period=period))

    assert _code(verdict) == "package.wrong_period"
    assert verdict.reason is not None
    assert told in verdict.reason.text()
    assert _counting(province) == []


def test_h2_a_closed_period_wants_a_reason(province: Database) -> None:
    close_period(province, PERIOD, who=WHO)
    refused = receive(province, package_of(FIRST))
    reopen_period(province, PERIOD, "Xã nộp muộn do mất điện", who=WHO)
    taken = receive(province, package_of(FIRST))

    assert _code(refused) == "package.period_closed"
    assert WHO in refused.reason.text() if refused.reason else False
    assert taken.state is PackageState.ACCEPTED


def test_h3_a_signature_that_does_not_fit_is_refused(province: Database) -> None:
    package = package_of(FIRST)
    manifest = dataclasses.replace(package.manifest, signature_ok=False)
    verdict = receive(province, dataclasses.replace(package, manifest=manifest))

    assert verdict.state is PackageState.REFUSED
    assert _counting(province) == []


def test_h4_what_cannot_be_added_up_is_refused(province: Database) -> None:
    package = package_of(FIRST)
    table = package.tables["indicators"]
    twice = dataclasses.replace(table, rows=(*table.rows, table.rows[0]))
    for tables in ({**package.tables, "indicators": twice}, {"indicators": table}):
        verdict = receive(province, dataclasses.replace(package, tables=tables))
        assert _code(verdict) == "package.unfit"
    assert _counting(province) == []


@pytest.mark.parametrize("code", ["00004", "99999"])
def test_h5_a_foreign_commune_is_refused(province: Database, code: str) -> None:
    verdict = receive(province, package_of(code, name="Phường Lạ"))

    assert _code(verdict) == "package.foreign_commune"
    assert verdict.reason is not None
    assert f"Phường Lạ (mã {code})" in verdict.reason.text()
    assert [one.state for one in inbox(province, PERIOD).packages] == [PackageState.REFUSED]


def test_h5_a_key_of_another_commune_is_refused(province: Database) -> None:
    receive(province, package_of(FIRST, key=b"a" * 32))
    verdict = receive(province, package_of(COMMUNES[1], key=b"a" * 32))

    assert _code(verdict) == "package.key_of_another"
    assert _counting(province) == [(FIRST, 1)]


def test_an_unknown_key_waits_and_counts_when_it_is_confirmed(province: Database) -> None:
    waiting = receive(province, package_of(FIRST), CAREFUL)
    assert waiting.state is PackageState.WAITING_KEY
    assert _counting(province) == []
    receive(province, package_of(FIRST, insured=950, version=2), CAREFUL)

    (key,) = all_keys(province)
    decision = confirm_key(province, key.id, who=WHO)

    assert key.state is KeyState.WAITING
    assert decision.key.state is KeyState.CONFIRMED
    assert [one.version for one in decision.packages] == [1, 2]
    assert _counting(province) == [(FIRST, 2)]


def test_a_changed_key_is_refused_until_it_is_confirmed(province: Database) -> None:
    receive(province, package_of(FIRST))
    changed = package_of(FIRST, version=2, key=b"n" * 32)
    verdict = receive(province, changed)

    assert _code(verdict) == "package.key_changed"
    assert _counting(province) == [(FIRST, 1)]
    waiting = next(key for key in all_keys(province) if key.state is KeyState.WAITING)
    confirm_key(province, waiting.id, who=WHO)
    assert _counting(province) == [(FIRST, 2)]
    states = {key.state for key in all_keys(province)}
    assert states == {KeyState.CONFIRMED, KeyState.REPLACED}
    stale = receive(province, package_of(FIRST, version=3))
    assert _code(stale) == "package.key_refused"


def _reinstalled(version: int = 1, after: int = 1) -> Package:
    """What a commune sends `after` days later, when its PC was set up anew."""
    made_at = NOW + datetime.timedelta(days=after)
    return package_of(FIRST, insured=940, version=version, made_at=made_at, key=b"n" * 32)


def test_a_new_key_is_asked_about_before_its_version_which_counts_anew(province: Database) -> None:
    receive(province, package_of(FIRST, version=3))
    verdict = receive(province, _reinstalled())
    assert _code(verdict) == "package.key_changed"
    assert _counting(province) == [(FIRST, 3)]

    waiting = next(key for key in all_keys(province) if key.state is KeyState.WAITING)
    (settled,) = confirm_key(province, waiting.id, who=WHO).packages

    assert (settled.state, settled.replaced) == (PackageState.ACCEPTED, 3)
    assert _counting(province) == [(FIRST, 1)]
    assert receive(province, _reinstalled(version=2, after=2)).replaced == 1


@pytest.mark.parametrize(
    ("after", "state", "code"),
    [
        (1, PackageState.WAITING, "package.newer_version"),
        (-1, PackageState.REFUSED, "package.made_before"),
    ],
)
def test_under_a_new_key_the_clock_tells_the_newer(
    province: Database, after: int, state: PackageState, code: str
) -> None:
    receive(province, package_of(FIRST, version=3))
    receive(province, _reinstalled(version=7, after=-9))
    waiting = next(key for key in all_keys(province) if key.state is KeyState.WAITING)
    (early,) = confirm_key(province, waiting.id, who=WHO).packages
    assert _code(early) == "package.made_before"

    verdict = receive(province, _reinstalled(after=after), BY_HAND)

    assert (verdict.state, _code(verdict)) == (state, code)
    assert verdict.reason is not None
    assert "lần 1" in verdict.reason.text()
    assert "21/11/2026 09:41" in verdict.reason.text()
    assert _counting(province) == [(FIRST, 3)]


def test_h2_older_than_what_was_sent_back_is_refused_unless_somebody_chooses_it(
    province: Database,
) -> None:
    receive(province, package_of(FIRST))
    second = receive(province, package_of(FIRST, insured=910, version=2), BY_HAND)
    third = receive(province, package_of(FIRST, insured=950, version=3))
    assert second.package_id is not None
    assert third.package_id is not None
    return_package(province, third.package_id, "Lệch", who=WHO)

    late = receive(province, package_of(FIRST, insured=1, version=2), TRUSTING)
    verdict, _ = accept_package(province, second.package_id, who=WHO)

    assert _code(late) == "package.older_version"
    assert verdict.state is PackageState.ACCEPTED
    assert _counting(province) == [(FIRST, 2)]


def test_a_refused_key_takes_its_packages_with_it(province: Database) -> None:
    receive(province, package_of(FIRST), CAREFUL)
    (key,) = all_keys(province)
    refuse_key(province, key.id, who=WHO)

    assert [one.state for one in inbox(province, PERIOD).packages] == [PackageState.REFUSED]
    assert receive(province, package_of(FIRST), TRUSTING).state is PackageState.REFUSED


def test_a_returned_package_counts_no_longer(province: Database) -> None:
    verdict = receive(province, package_of(FIRST))
    assert verdict.package_id is not None
    return_package(province, verdict.package_id, "Ô F18 cộng lệch 2 người", who=WHO)

    (package,) = inbox(province, PERIOD).packages
    assert package.state is PackageState.RETURNED
    assert package.reason is not None
    assert package.reason.text() == "Ô F18 cộng lệch 2 người"
    assert _counting(province) == []
    assert _code(receive(province, package_of(FIRST))) == "package.already_returned"
    assert receive(province, package_of(FIRST, version=2)).state is PackageState.ACCEPTED


def test_what_was_refused_or_replaced_never_counts_by_way_of_returned(province: Database) -> None:
    receive(province, package_of(FIRST))
    receive(province, package_of(FIRST, version=2))
    receive(province, package_of(FIRST, version=3, period=PREVIOUS))
    numbers = {one.state: one.id for one in inbox(province, PERIOD).packages}

    for state in (PackageState.REFUSED, PackageState.SUPERSEDED):
        with pytest.raises(InvalidInput) as raised:
            return_package(province, numbers[state], "Xem lại", who=WHO)
        assert raised.value.code == "package.not_waiting"
    assert _counting(province) == [(FIRST, 2)]


def test_the_figures_of_a_closed_period_stay(province: Database) -> None:
    counted = receive(province, package_of(FIRST))
    newer = receive(province, package_of(FIRST, version=2), BY_HAND)
    close_period(province, PERIOD, who=WHO)
    assert counted.package_id is not None
    assert newer.package_id is not None

    with pytest.raises(InvalidInput, match=r"period\.closed"):
        return_package(province, counted.package_id, "Lệch", who=WHO)
    with pytest.raises(InvalidInput, match=r"period\.closed"):
        accept_package(province, newer.package_id, who=WHO)

    states = {one.version: one.state for one in inbox(province, PERIOD).packages}
    assert states == {1: PackageState.ACCEPTED, 2: PackageState.WAITING}


def test_a_copy_under_a_strange_key_does_not_stand_in_the_way(province: Database) -> None:
    receive(
        province, package_of(FIRST, period=PREVIOUS), Rules(period=PREVIOUS, trust_new_keys=True)
    )
    copied = package_of(FIRST, key=b"k" * 32)
    strange = receive(province, copied, CAREFUL, FileOrigin("sao.xlsx", "e" * 64))
    own = receive(province, package_of(FIRST), CAREFUL)

    assert strange.state is PackageState.WAITING_KEY
    assert copied.manifest.content_digest == package_of(FIRST).manifest.content_digest
    assert own.state is PackageState.ACCEPTED


@pytest.mark.parametrize("replace", [False, True])
def test_a_refused_key_comes_back_only_when_the_commune_was_asked(
    province: Database, tmp_path: Path, replace: bool
) -> None:
    secret = new_private_key()
    public = public_key_of(secret)
    receive(province, package_of(FIRST, key=public), CAREFUL)
    (key,) = all_keys(province)
    refuse_key(province, key.id, who=WHO)
    file = tmp_path / "khoa.json"
    told = Registration(
        FIRST, "Xã Thử", public, key_fingerprint(public), NOW.replace(microsecond=0)
    )
    write_registration(told, file, partial(sign, secret))

    done = register_key(province, file, who=WHO, replace=replace)

    assert done.key.state is (KeyState.CONFIRMED if replace else KeyState.REFUSED)


def test_a_file_that_is_refused_again_is_told_once(province: Database) -> None:
    for _ in range(3):
        receive(province, package_of(FIRST, period=PREVIOUS))

    assert len(inbox(province, PERIOD).packages) == 1


ANY_ORDER = [
    package_of(FIRST),
    package_of(FIRST, insured=910, version=2),
    package_of(FIRST, insured=920, version=2, made_at=NOW + datetime.timedelta(minutes=5)),
    package_of(COMMUNES[1], insured=800),
    package_of(COMMUNES[1], insured=810, made_at=NOW + datetime.timedelta(days=1)),
    package_of(COMMUNES[2], period=PREVIOUS),
    package_of("00004"),
]


@settings(max_examples=12, deadline=None)
@given(order=st.permutations(range(len(ANY_ORDER))))
def test_h6_any_order_leads_to_the_same_figures(
    order: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    with fresh_province(tmp_path_factory.mktemp("tinh")) as database:
        for place in order:
            package = ANY_ORDER[place]
            receive(database, package, origin=file_of(package, f"{place}.xlsx"))
        assert _counting(database) == [(FIRST, 2), (COMMUNES[1], 1)]
        with database.read() as snapshot:
            digest = province_digest(snapshot, PERIOD)
    assert DIGESTS.setdefault("any", digest) == digest


DIGESTS: dict[str, str] = {}


def test_what_was_refused_with_its_key_leaves_whole_and_comes_back_when_it_is_sent(
    province: Database,
) -> None:
    package = package_of(FIRST)
    waits = receive(province, package, CAREFUL)
    assert waits.package_id is not None
    with pytest.raises(InvalidInput):
        dismiss_refused(province, waits.package_id, who=WHO)
    (key,) = all_keys(province)
    refuse_key(province, key.id, who=WHO)
    dismiss_refused(province, waits.package_id, who=WHO)
    assert inbox(province, PERIOD).packages == ()
    assert inbox(province, PERIOD).missing[0].standing is None

    assert _code(receive(province, package, CAREFUL)) == "package.key_refused"
    (again,) = inbox(province, PERIOD).packages
    assert again.state is PackageState.REFUSED
