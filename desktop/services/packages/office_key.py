"""The office's keys: the one place that reads secrets, which key slots will take over.

Each commune of the office has a signing key, made at the first need, which never leaves the
database. The province's key of the persons' digests comes with its answer file.
"""

import datetime
from dataclasses import dataclass
from functools import partial
from typing import Final

from desktop.domain.key_fingerprint import key_fingerprint
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.services.packages.signing import Sign, new_private_key, public_key_of, sign
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import packages as queries
from desktop.storage.unit_of_work import UnitOfWork

SIGNING: Final = "signing"
DIGESTS: Final = "digests"
_MAKING: Final = QT_TRANSLATE_NOOP("steps", "Tạo khoá của cơ quan")
_TAKING: Final = QT_TRANSLATE_NOOP("steps", "Nhận khoá của tỉnh")


@dataclass(frozen=True, slots=True)
class OfficeKey:
    """A commune's own key: its public half, and what signs without showing the other."""

    public_key: bytes
    made_at: datetime.datetime
    sign: Sign

    @property
    def fingerprint(self) -> str:
        """The public key in 6 groups of digits."""
        return key_fingerprint(self.public_key)


@dataclass(frozen=True, slots=True)
class DigestKey:
    """The province's key of the persons' digests; `name` tells keys apart and betrays nothing."""

    secret: bytes
    province: str
    taken_at: datetime.datetime

    @property
    def name(self) -> str:
        """The first group of the key's own fingerprint."""
        return key_fingerprint(self.secret).split(" ", maxsplit=1)[0]


def present_key(database: Database, commune_code: str) -> OfficeKey | None:
    """Return the key of a commune, None before the first need."""
    with database.read() as snapshot:
        return _key(snapshot, commune_code)


def office_key(database: Database, commune_code: str, *, who: str) -> OfficeKey:
    """Return the key of a commune; it is made when there is none yet."""
    return present_key(database, commune_code) or _make(database, commune_code, who)


def _make(database: Database, commune_code: str, who: str) -> OfficeKey:
    with database.write(who, Step(_MAKING)) as unit:
        present = _key(ReadSnapshot(unit.connection), commune_code)
        if present is not None:  # another clerk was quicker
            return present
        secret = new_private_key()
        public = public_key_of(secret)
        stored = queries.StoredKey(secret.hex(), public.hex(), None, unit.at)
        queries.put_key(unit, _purpose(commune_code), stored)
        told = {"commune": commune_code, "fingerprint": key_fingerprint(public)}
        unit.note("make_key", "office_key", told)
    return _office_key(stored)


def _purpose(commune_code: str) -> str:
    return f"{SIGNING} {commune_code}"


def _key(snapshot: ReadSnapshot, commune_code: str) -> OfficeKey | None:
    stored = queries.key(snapshot, _purpose(commune_code))
    return None if stored is None else _office_key(stored)


def _office_key(stored: queries.StoredKey) -> OfficeKey:
    secret = bytes.fromhex(stored.secret)
    return OfficeKey(public_key_of(secret), stored.made_at, partial(sign, secret))


def digest_key(snapshot: ReadSnapshot) -> DigestKey | None:
    """Return the province's key of the persons' digests, None before its answer was read."""
    stored = queries.key(snapshot, DIGESTS)
    if stored is None:
        return None
    return DigestKey(bytes.fromhex(stored.secret), stored.owner or "", stored.made_at)


def keep_digest_key(unit: UnitOfWork, secret: bytes, province: str) -> None:
    """Keep the province's key in the place of the one before; the audit has its name only."""
    unit.step = Step(_TAKING)
    queries.put_key(unit, DIGESTS, queries.StoredKey(secret.hex(), None, province, unit.at))
    name = DigestKey(secret, province, unit.at).name
    unit.note("take_key", "office_key", {"province": province, "key": name})
