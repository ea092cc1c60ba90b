"""Judges a package: whether it counts, waits, or is refused, by its key and by what counts now."""

import datetime
from dataclasses import dataclass
from typing import Self

from desktop.domain.package import PackageManifest
from desktop.domain.package_state import KeyState, PackageState, Reason
from desktop.domain.periods import Period
from desktop.services.province import reasons
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.queries import received_packages as received
from desktop.storage.queries.opening import SAMPLE_DATA
from desktop.storage.queries.received_packages import StoredKey, StoredPackage
from desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How a run takes packages in.

    `trust_new_keys`: the first key that a commune ever sends is taken as confirmed; a changed one
    never is. `replace_at_once`: a newer version takes the place of the one that counts, else it
    waits for a person. `chosen`: a person points at this very package, so that a newer one that
    was sent back does not stand against it, and invented figures are theirs to answer for.
    `samples_wait`: figures of invented records wait for a person too; without it they count, but
    never in the place of real ones.
    """

    period: Period
    trust_new_keys: bool = False
    replace_at_once: bool = True
    chosen: bool = False
    samples_wait: bool = True


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is asked of a package to judge it, stored or not."""

    commune_code: str
    period: str
    version: int
    order: tuple[int, datetime.datetime, str]
    public_key: str
    fingerprint: str
    file_name: str
    is_sample: bool = False

    @property
    def made_at(self) -> datetime.datetime:
        """When its commune made it, by the clock there."""
        return self.order[1]

    @classmethod
    def sent(cls, manifest: PackageManifest, file_name: str) -> Self:
        """Return a package that was just read."""
        return cls(
            manifest.commune_code,
            manifest.period.show(),
            manifest.version,
            (manifest.version, manifest.made_at, manifest.content_digest),
            manifest.public_key.hex(),
            manifest.fingerprint,
            file_name,
            manifest.is_sample,
        )

    @classmethod
    def stored(cls, one: StoredPackage) -> Self:
        """Return a package that stands in the database."""
        return cls(
            str(one.commune_code),
            str(one.period),
            one.version or 0,
            one.order,
            str(one.public_key),
            str(one.fingerprint),
            one.file_name,
            one.is_sample,
        )


@dataclass(frozen=True, slots=True)
class Judgement:
    """The state that a package gets, why, and what it takes the place of."""

    state: PackageState
    reason: Reason | None = None
    replaces: StoredPackage | None = None


def judge(unit: UnitOfWork, one: Candidate, rules: Rules) -> Judgement:
    """Say what becomes of a package; a key that is new is remembered on the way."""
    closed = _why_closed(unit, rules.period)
    if closed is not None:
        return Judgement(PackageState.REFUSED, closed)
    waits = _judge_key(unit, one, rules)
    if waits is not None:
        return waits
    current = received.current(unit.connection, one.commune_code, one.period)
    stale = _why_older(unit, one, current, rules)
    if stale is not None:
        return Judgement(PackageState.REFUSED, stale)
    asked = _why_asked(unit, one, current, rules)
    if asked is not None:
        return Judgement(PackageState.WAITING, asked)
    return Judgement(PackageState.ACCEPTED, replaces=current)


def _why_asked(
    unit: UnitOfWork, one: Candidate, current: StoredPackage | None, rules: Rules
) -> Reason | None:
    """Return why a person is asked before a package counts, or None."""
    if one.is_sample and not rules.chosen and _must_be_asked(unit, current, rules):
        return reasons.sample_data()
    if current is None or rules.replace_at_once:
        return None
    return _why_newer(one, current)


def _must_be_asked(unit: UnitOfWork, current: StoredPackage | None, rules: Rules) -> bool:
    """Whether invented figures wait: not where a desk is invented too, to try the program out."""
    if is_sample_office(ReadSnapshot(unit.connection)):
        return False
    return rules.samples_wait or (current is not None and not current.is_sample)


def is_sample_office(snapshot: ReadSnapshot) -> bool:
    """Whether the office itself holds invented records."""
    return SAMPLE_DATA in offices.options(snapshot)


def _why_older(
    unit: UnitOfWork, one: Candidate, current: StoredPackage | None, rules: Rules
) -> Reason | None:
    """Return why a package is older than what came before it, or None.

    A commune counts its versions anew under each key of its own; across two keys the clock alone
    tells which is the newer.
    """
    if current is not None and current.public_key != one.public_key:
        before = current.made_at
        return None if before is None or one.made_at >= before else _made_before(one, current)
    known = [] if current is None else [current]
    if not rules.chosen:
        known += received.returned(unit.connection, one.commune_code, one.period, one.public_key)
    newest = max(known, key=lambda each: each.order, default=None)
    if newest is None or one.order >= newest.order:
        return None
    return reasons.older_version(one.version, newest)


def _made_before(one: Candidate, current: StoredPackage) -> Reason:
    return reasons.made_before(one.version, one.made_at, current)


def _why_newer(one: Candidate, current: StoredPackage) -> Reason:
    if current.public_key != one.public_key:
        return reasons.newer_under_new_key(one.version, one.made_at, current)
    return reasons.newer_version(one.version, current)


def _why_closed(unit: UnitOfWork, period: Period) -> Reason | None:
    closed = received.closed_period(unit.connection, period.show())
    if closed is None:
        return None
    _, who, at = closed
    return reasons.period_closed(period, at, who)


def _judge_key(unit: UnitOfWork, one: Candidate, rules: Rules) -> Judgement | None:
    """Return why the key of a package is not enough, or None when it is confirmed."""
    keys = received.keys_of(unit.connection, one.commune_code)
    own = next((key for key in keys if key.public_key == one.public_key), None)
    if own is not None and own.state is KeyState.CONFIRMED:
        return None
    if own is not None and own.state in {KeyState.REFUSED, KeyState.REPLACED}:
        return Judgement(PackageState.REFUSED, reasons.key_refused(own.fingerprint))
    confirmed = next((key for key in keys if key.state is KeyState.CONFIRMED), None)
    trusted = rules.trust_new_keys and confirmed is None
    _remember_key(unit, one, own, KeyState.CONFIRMED if trusted else KeyState.WAITING)
    if trusted:
        return None
    reason = (
        reasons.key_unknown(one.fingerprint)
        if confirmed is None
        else reasons.key_changed(one.fingerprint, confirmed)
    )
    return Judgement(PackageState.WAITING_KEY, reason)


def _remember_key(unit: UnitOfWork, one: Candidate, own: StoredKey | None, state: KeyState) -> None:
    if own is None:
        decided = {"decided_by": unit.who, "decided_at": unit.at}
        received.add_key(
            unit.connection,
            {
                "commune_code": one.commune_code,
                "public_key": one.public_key,
                "fingerprint": one.fingerprint,
                "state": state,
                "came_with": one.file_name,
                "received_at": unit.at,
                **(decided if state is KeyState.CONFIRMED else {}),
            },
        )
    elif own.state is not state:
        received.set_key_state(unit.connection, own.id, state, who=unit.who, at=unit.at)
    if state is KeyState.CONFIRMED:
        told = {"commune": one.commune_code, "fingerprint": one.fingerprint, "trusted": "new"}
        unit.note("confirm_key", "commune_key", told)
