"""Takes one package in, or says why not: the rules of H1 to H5, in one unit of work a file.

A package that was read is whole, unedited and signed; what is asked here is whether it is of a
commune of ours, of this period, new, and signed with a key that somebody confirmed.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.package import Package, PackageManifest
from desktop.domain.package_layout import CUBE, INDICATORS, LAYOUTS, PERSON_DIGESTS
from desktop.domain.package_state import KeyState, PackageState, Reason
from desktop.domain.periods import Period
from desktop.services.packages.office_key import digest_key
from desktop.services.province import reasons
from desktop.services.province.judging import Candidate, Judgement, Rules, judge
from desktop.services.province.scope import expected_communes
from desktop.storage import package_content
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import received_packages as received
from desktop.storage.queries.received_packages import StoredPackage
from desktop.storage.unit_of_work import UnitOfWork

__all__ = ["FileOrigin", "Rules", "Verdict", "receive_again", "refuse", "settle", "take_in"]


@dataclass(frozen=True, slots=True)
class FileOrigin:
    """The file that a package came in: its name, and the SHA-256 of its bytes."""

    name: str
    digest: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a file; `replaced` is the version that it took the place of."""

    state: PackageState
    package_id: int | None = None
    commune_code: str | None = None
    version: int | None = None
    reason: Reason | None = None
    replaced: int | None = None

    @property
    def is_known(self) -> bool:
        """Whether the very same content stood here before, and nothing was to be done."""
        return self.reason is not None and self.reason.code == reasons.ALREADY_RECEIVED


def take_in(
    unit: UnitOfWork,
    package: Package,
    origin: FileOrigin,
    rules: Rules,
    on_rows: Callable[[int], None] | None = None,
) -> Verdict:
    """Take a package in as far as the rules let it; everything or nothing of it is written."""
    manifest = package.manifest
    reason = _why_foreign(unit, manifest, rules) or _why_unfit(package)
    if reason is not None:
        return refuse(unit, origin, rules.period, reason, manifest)
    before = received.of_content(
        unit.connection,
        manifest.commune_code,
        manifest.period.show(),
        manifest.content_digest,
        manifest.public_key.hex(),
    )
    if before is not None:
        return receive_again(unit, before, rules)
    judged = judge(unit, Candidate.sent(manifest, origin.name), rules)
    if judged.state is PackageState.REFUSED and judged.reason is not None:
        return refuse(unit, origin, rules.period, judged.reason, manifest)
    number = _write(unit, package, origin, on_rows)
    verdict = _settle(unit, number, Candidate.sent(manifest, origin.name), judged)
    unit.note(
        "receive_package",
        "package",
        {
            "commune": manifest.commune_code,
            "period": manifest.period.show(),
            "version": manifest.version,
            "file": origin.name,
            "state": verdict.state,
        },
    )
    return verdict


def _write(
    unit: UnitOfWork,
    package: Package,
    origin: FileOrigin,
    on_rows: Callable[[int], None] | None,
) -> int:
    """Write a package with its content, for now counting nowhere, and return its number."""
    received.forget_refusal(unit.connection, origin.digest)
    number = received.add_package(
        unit.connection,
        {
            **_of_origin(unit, origin),
            **_of_manifest(package.manifest),
            "state": PackageState.WAITING,
        },
    )
    content = {
        key: table
        for key, table in package.tables.items()
        if key != PERSON_DIGESTS or _is_own_key(unit, package.manifest)
    }
    package_content.write_content(unit.connection, number, content, on_rows)
    return number


def _is_own_key(unit: UnitOfWork, manifest: PackageManifest) -> bool:
    """Whether the digests were made with the province's key: others compare with nothing."""
    own = digest_key(ReadSnapshot(unit.connection))
    return own is None or manifest.digest_key in {"", own.name}


def receive_again(unit: UnitOfWork, before: StoredPackage, rules: Rules) -> Verdict:
    """Judge a package that stands here already: the same file, or saved anew by Excel."""
    period = Period.parse(str(before.period))
    if period.show() != rules.period.show():
        return Verdict(
            PackageState.REFUSED,
            before.id,
            before.commune_code,
            before.version,
            reasons.wrong_period(period, rules.period),
        )
    if before.state is PackageState.WAITING_KEY or (
        before.state is PackageState.WAITING and rules.replace_at_once
    ):
        return settle(unit, before, rules)
    return Verdict(
        before.state
        if before.state in {PackageState.ACCEPTED, PackageState.WAITING}
        else PackageState.REFUSED,
        before.id,
        before.commune_code,
        before.version,
        reasons.already_received(before),
    )


def _why_foreign(unit: UnitOfWork, manifest: PackageManifest, rules: Rules) -> Reason | None:
    """Return why a package cannot be one of ours, or None."""
    if not manifest.signature_ok:
        return reasons.not_signed()
    expected = {one.code for one in expected_communes(unit)}
    if manifest.commune_code not in expected:
        return reasons.foreign_commune(manifest.commune_code, manifest.commune_name)
    for owner in received.owners_of_key(unit.connection, manifest.public_key.hex()):
        if owner.commune_code != manifest.commune_code and owner.state is KeyState.CONFIRMED:
            return reasons.key_of_another(owner)
    if manifest.period.show() != rules.period.show():
        return reasons.wrong_period(manifest.period, rules.period)
    return None


def _why_unfit(package: Package) -> Reason | None:
    """Return why the figures of a package cannot be added up: only another program makes such."""
    indicators, cube = package.tables.get(INDICATORS), package.tables.get(CUBE)
    keys = () if indicators is None else indicators.column("key")
    if not keys or None in keys or len(set(keys)) != len(keys):
        return reasons.unfit(LAYOUTS[INDICATORS].sheet)
    if cube is None or None in cube.column("persons"):
        return reasons.unfit(LAYOUTS[CUBE].sheet)
    return None


def refuse(
    unit: UnitOfWork,
    origin: FileOrigin,
    period: Period,
    reason: Reason,
    manifest: PackageManifest | None = None,
) -> Verdict:
    """Note that a file was refused, once a file, so that the inbox can tell it."""
    received.forget_refusal(unit.connection, origin.digest)
    known = {} if manifest is None else _of_manifest(manifest)
    code = known.get("commune_code")
    if code is not None and not received.is_commune(unit.connection, str(code)):
        known["commune_code"] = None
    number = received.add_package(
        unit.connection,
        {
            **known,
            **_of_origin(unit, origin),
            **received.reason_columns(reason),
            "period": period.show(),
            "state": PackageState.REFUSED,
        },
    )
    unit.note(
        "refuse_package",
        "package",
        {
            "file": origin.name,
            "period": period.show(),
            "reason": reason.code,
            "told": reason.to_json(),
        },
    )
    return Verdict(
        PackageState.REFUSED,
        number,
        None if manifest is None else manifest.commune_code,
        None if manifest is None else manifest.version,
        reason,
    )


def settle(unit: UnitOfWork, one: StoredPackage, rules: Rules) -> Verdict:
    """Let a stored package count, or wait, by its key and by what counts now."""
    candidate = Candidate.stored(one)
    return _settle(unit, one.id, candidate, judge(unit, candidate, rules))


def _settle(unit: UnitOfWork, number: int, one: Candidate, judged: Judgement) -> Verdict:
    if judged.replaces is not None:
        received.set_state(
            unit.connection,
            judged.replaces.id,
            PackageState.SUPERSEDED,
            decided_by=unit.who,
            decided_at=unit.at,
        )
    if judged.state is PackageState.ACCEPTED:
        received.make_current(
            unit.connection,
            number,
            one.commune_code,
            one.period,
            decided_by=unit.who,
            decided_at=unit.at,
        )
    else:
        received.set_state(unit.connection, number, judged.state, judged.reason)
    replaced = None if judged.replaces is None else judged.replaces.version
    return Verdict(
        judged.state, number, one.commune_code, one.version, judged.reason, replaced=replaced
    )


def _of_origin(unit: UnitOfWork, origin: FileOrigin) -> dict[str, object]:
    return {
        "file_name": origin.name[:255],
        "file_digest": origin.digest,
        "received_at": unit.at,
        "received_by": unit.who,
    }


def _of_manifest(manifest: PackageManifest) -> dict[str, object]:
    return {
        "commune_code": manifest.commune_code,
        "period": manifest.period.show(),
        "version": manifest.version,
        "schema_number": manifest.schema,
        "content_digest": manifest.content_digest,
        "figures_digest": manifest.figures_digest,
        "public_key": manifest.public_key.hex(),
        "fingerprint": manifest.fingerprint,
        "made_at": manifest.made_at,
        "as_of": manifest.as_of,
        "control_totals": json.dumps(dict(manifest.control_totals), sort_keys=True),
        "is_sample": manifest.is_sample,
        "is_unfinished": manifest.is_unfinished,
        "is_unlocked": manifest.is_unlocked,
    }
