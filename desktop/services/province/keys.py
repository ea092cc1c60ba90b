"""The keys of the communes: registering one, confirming one, refusing one.

A key is confirmed by a person who compared its fingerprint with the commune (by phone, or by the
registration file it was handed); what waited for it is taken in at that moment.
"""

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput, RecordMissing
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package import Registration
from desktop.domain.package_state import KeyState
from desktop.domain.periods import Period
from desktop.domain.step import Step
from desktop.services.packages.reading import read_registration
from desktop.services.province.receiving import Rules, Verdict, settle
from desktop.services.province.scope import expected_communes
from desktop.storage.database import Database
from desktop.storage.queries import received_packages as received
from desktop.storage.queries.received_packages import StoredKey
from desktop.storage.unit_of_work import UnitOfWork

__all__ = ["KeyDecision", "StoredKey", "all_keys", "confirm_key", "refuse_key", "register_key"]


@dataclass(frozen=True, slots=True)
class KeyDecision:
    """A key as it now stands, and what became of the packages that waited for it."""

    key: StoredKey
    packages: tuple[Verdict, ...]
    changes: Changes


def all_keys(database: Database) -> tuple[StoredKey, ...]:
    """Return every key that ever signed or was registered, those that wait first."""
    with database.read() as snapshot:
        return tuple(received.keys(snapshot.connection))


def register_key(
    database: Database, file: Path, *, who: str, replace: bool = False, samples_wait: bool = True
) -> KeyDecision:
    """Take in a registration file: the commune's first key is confirmed by it.

    A second key of a commune stays waiting, and one that was refused or replaced stays so, unless
    `replace` says that somebody asked the commune. `samples_wait` as in `Rules`.

    Raises:
        PackageProblem: the file cannot be read or was changed.
        InvalidInput: it is of a commune that is not expected here, or the key is another's.
    """
    found = read_registration(file)
    step = Step(
        QT_TRANSLATE_NOOP("steps", "Đăng ký khoá của {commune}"), {"commune": found.commune_name}
    )
    with database.write(who, step) as unit:
        _require_expected(unit, found)
        own = _own_key(unit, found, file.name)
        others = [
            key
            for key in received.keys_of(unit.connection, found.commune_code)
            if key.state is KeyState.CONFIRMED and key.id != own.id
        ]
        asked = others or own.state in {KeyState.REFUSED, KeyState.REPLACED}
        if own.state is KeyState.CONFIRMED or (asked and not replace):
            return KeyDecision(own, (), unit.changes)
        return _confirm(unit, own, samples_wait=samples_wait)


def _require_expected(unit: UnitOfWork, found: Registration) -> None:
    if found.commune_code not in {one.code for one in expected_communes(unit)}:
        raise InvalidInput(
            "key.foreign_commune",
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp đăng ký khoá của {name} (mã {code}), không thuộc các xã, phường phải nộp ở "
                "đây. Kiểm tra lại tệp.",
            ),
            name=found.commune_name,
            code=found.commune_code,
        )
    for owner in received.owners_of_key(unit.connection, found.public_key.hex()):
        if owner.commune_code != found.commune_code and owner.state is KeyState.CONFIRMED:
            raise InvalidInput(
                "key.of_another",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Khoá này đã xác nhận cho {owner}. Mỗi xã có khoá riêng; xin xã tạo khoá mới.",
                ),
                owner=owner.commune_name,
            )


def _own_key(unit: UnitOfWork, found: Registration, file: str) -> StoredKey:
    """Return the key of a registration file as it stands, written when it is new."""
    public_key = found.public_key.hex()
    for key in received.keys_of(unit.connection, found.commune_code):
        if key.public_key == public_key:
            return key
    number = received.add_key(
        unit.connection,
        {
            "commune_code": found.commune_code,
            "public_key": public_key,
            "fingerprint": found.fingerprint,
            "state": KeyState.WAITING,
            "came_with": file[:255],
            "received_at": unit.at,
        },
    )
    told = {"commune": found.commune_code, "fingerprint": found.fingerprint}
    unit.note("register_key", "commune_key", told)
    return _key(unit, number)


def confirm_key(database: Database, key_id: int, *, who: str) -> KeyDecision:
    """Say that a key is the commune's; one that was confirmed before is replaced by it.

    Raises:
        RecordMissing: there is no such key.
    """
    with database.read() as snapshot:
        key = received.key(snapshot.connection, key_id)
    step = Step(
        QT_TRANSLATE_NOOP("steps", "Xác nhận khoá của {commune}"),
        {"commune": "" if key is None else key.commune_name},
    )
    with database.write(who, step) as unit:
        return _confirm(unit, _key(unit, key_id))


def _confirm(unit: UnitOfWork, key: StoredKey, *, samples_wait: bool = True) -> KeyDecision:
    for other in received.keys_of(unit.connection, key.commune_code):
        if other.state is KeyState.CONFIRMED and other.id != key.id:
            received.set_key_state(
                unit.connection, other.id, KeyState.REPLACED, who=unit.who, at=unit.at
            )
    received.set_key_state(unit.connection, key.id, KeyState.CONFIRMED, who=unit.who, at=unit.at)
    told = {"commune": key.commune_code, "fingerprint": key.fingerprint}
    unit.note("confirm_key", "commune_key", told)
    verdicts = tuple(
        settle(unit, one, Rules(period=Period.parse(str(one.period)), samples_wait=samples_wait))
        for one in received.waiting_for_key(unit.connection, key.commune_code, key.public_key)
    )
    return KeyDecision(_key(unit, key.id), verdicts, unit.changes)


def refuse_key(database: Database, key_id: int, *, who: str) -> KeyDecision:
    """Say that a key is not the commune's; what waited for it is refused."""
    with database.write(who) as unit:
        key = _key(unit, key_id)
        unit.step = Step(
            QT_TRANSLATE_NOOP("steps", "Không công nhận khoá của {commune}"),
            {"commune": key.commune_name},
        )
        received.set_key_state(unit.connection, key.id, KeyState.REFUSED, who=who, at=unit.at)
        told = {"commune": key.commune_code, "fingerprint": key.fingerprint}
        unit.note("refuse_key", "commune_key", told)
        verdicts = tuple(
            settle(unit, one, Rules(period=Period.parse(str(one.period))))
            for one in received.waiting_for_key(unit.connection, key.commune_code, key.public_key)
        )
        return KeyDecision(_key(unit, key_id), verdicts, unit.changes)


def _key(unit: UnitOfWork, key_id: int) -> StoredKey:
    found = received.key(unit.connection, key_id)
    if found is None:
        raise RecordMissing(
            "key.missing",
            QT_TRANSLATE_NOOP("errors", "Không còn khoá này. Mở lại danh sách khoá để xem."),
        )
    return found
