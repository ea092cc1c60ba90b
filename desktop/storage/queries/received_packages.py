"""Packages that came in and the keys that signed them: reading, and moving their states."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, exists, insert, select, update

from desktop.domain.package_state import KeyState, PackageState, Reason
from desktop.storage.province_tables import (
    CommuneKey,
    PackageFigure,
    ProvincePeriod,
    ReceivedPackage,
)
from desktop.storage.tables import Commune

_KEPT = (
    PackageState.ACCEPTED,
    PackageState.WAITING_KEY,
    PackageState.WAITING,
    PackageState.RETURNED,
    PackageState.SUPERSEDED,
)
"""States of packages whose content stands in the database."""


@dataclass(frozen=True, slots=True)
class StoredPackage:
    """A file that came in, as it stands; None for what a file that cannot be read does not say.

    `period` is that of the package, or the one that was being received when it was refused.
    """

    id: int
    commune_code: str | None
    commune_name: str | None
    period: str | None
    version: int | None
    content_digest: str | None
    figures_digest: str | None
    public_key: str | None
    fingerprint: str | None
    made_at: datetime.datetime | None
    as_of: datetime.date | None
    control_totals: str | None
    is_sample: bool
    is_unfinished: bool
    is_unlocked: bool
    file_name: str
    file_digest: str
    received_at: datetime.datetime
    received_by: str
    state: PackageState
    reason: Reason | None
    decided_at: datetime.datetime | None
    decided_by: str | None

    @property
    def order(self) -> tuple[int, datetime.datetime, str]:
        """What tells the newer of two: the version, then when it was made, then its content.

        Complete, so that the same one is the newest in whatever order the files come.
        """
        return (
            self.version or 0,
            self.made_at or datetime.datetime.min,  # noqa: DTZ901 - the office's wall clock
            self.content_digest or "",
        )


@dataclass(frozen=True, slots=True)
class StoredKey:
    """A key of a commune as it stands."""

    id: int
    commune_code: str
    commune_name: str
    public_key: str
    fingerprint: str
    state: KeyState
    came_with: str
    received_at: datetime.datetime
    decided_at: datetime.datetime | None
    decided_by: str | None


_PACKAGE = select(
    ReceivedPackage.id,
    ReceivedPackage.commune_code,
    Commune.name,
    ReceivedPackage.period,
    ReceivedPackage.version,
    ReceivedPackage.content_digest,
    ReceivedPackage.figures_digest,
    ReceivedPackage.public_key,
    ReceivedPackage.fingerprint,
    ReceivedPackage.made_at,
    ReceivedPackage.as_of,
    ReceivedPackage.control_totals,
    ReceivedPackage.is_sample,
    ReceivedPackage.is_unfinished,
    ReceivedPackage.is_unlocked,
    ReceivedPackage.file_name,
    ReceivedPackage.file_digest,
    ReceivedPackage.received_at,
    ReceivedPackage.received_by,
    ReceivedPackage.state,
    ReceivedPackage.reason_code,
    ReceivedPackage.reason,
    ReceivedPackage.decided_at,
    ReceivedPackage.decided_by,
).outerjoin(Commune, Commune.code == ReceivedPackage.commune_code)
_KEY = select(
    CommuneKey.id,
    CommuneKey.commune_code,
    Commune.name,
    CommuneKey.public_key,
    CommuneKey.fingerprint,
    CommuneKey.state,
    CommuneKey.came_with,
    CommuneKey.received_at,
    CommuneKey.decided_at,
    CommuneKey.decided_by,
).join(Commune, Commune.code == CommuneKey.commune_code)


def package(connection: Connection, package_id: int) -> StoredPackage | None:
    """Return a package by its number, or None."""
    found = _packages(connection, ReceivedPackage.id == package_id)
    return found[0] if found else None


def of_period(connection: Connection, period: str) -> list[StoredPackage]:
    """Return what came in for a period, the newest first, with what was refused for it."""
    return _packages(connection, ReceivedPackage.period == period)


def of_file(connection: Connection, file_digest: str) -> StoredPackage | None:
    """Return what stands in the database of this very file, or None; the newest first."""
    found = _packages(
        connection,
        ReceivedPackage.file_digest == file_digest,
        ReceivedPackage.state.in_(_KEPT),
    )
    return found[0] if found else None


def of_content(
    connection: Connection, commune_code: str, period: str, content_digest: str, public_key: str
) -> StoredPackage | None:
    """Return the package with this content and key, whatever its file looks like, or None.

    The same content under another key is another package: who signs a copy must not stand in the
    way of the commune's own.
    """
    found = _packages(
        connection,
        ReceivedPackage.commune_code == commune_code,
        ReceivedPackage.period == period,
        ReceivedPackage.content_digest == content_digest,
        ReceivedPackage.public_key == public_key,
        ReceivedPackage.state.in_(_KEPT),
    )
    return found[0] if found else None


def accepted(connection: Connection, period: str) -> list[StoredPackage]:
    """Return the packages that count for a period, in the order of the communes' codes."""
    found = _packages(
        connection,
        ReceivedPackage.period == period,
        ReceivedPackage.state == PackageState.ACCEPTED,
    )
    return sorted(found, key=lambda one: one.commune_code or "")


def current(connection: Connection, commune_code: str, period: str) -> StoredPackage | None:
    """Return the package of a commune that counts for a period, or None."""
    found = _packages(connection, ReceivedPackage.current_for == _slot(commune_code, period))
    return found[0] if found else None


def returned(
    connection: Connection, commune_code: str, period: str, public_key: str
) -> list[StoredPackage]:
    """Return what was sent back to a commune of the packages that this key signed."""
    return _packages(
        connection,
        ReceivedPackage.commune_code == commune_code,
        ReceivedPackage.period == period,
        ReceivedPackage.public_key == public_key,
        ReceivedPackage.state == PackageState.RETURNED,
    )


def waiting_for_key(
    connection: Connection, commune_code: str, public_key: str
) -> list[StoredPackage]:
    """Return what waits for this key to be confirmed, the oldest version first."""
    found = _packages(
        connection,
        ReceivedPackage.commune_code == commune_code,
        ReceivedPackage.public_key == public_key,
        ReceivedPackage.state == PackageState.WAITING_KEY,
    )
    return sorted(found, key=lambda one: one.order)


def _packages(connection: Connection, *conditions: ColumnElement[bool]) -> list[StoredPackage]:
    statement = _PACKAGE.where(*conditions).order_by(
        ReceivedPackage.received_at.desc(), ReceivedPackage.id.desc()
    )
    found = []
    for row in connection.execute(statement):
        *values, state, code, reason, decided_at, decided_by = row
        told = Reason.from_json(code, reason) if code else None
        stored: Any = (*values, PackageState(state), told, decided_at, decided_by)
        found.append(StoredPackage(*stored))
    return found


def add_package(connection: Connection, values: Mapping[str, object]) -> int:
    """Write the row of a package and return its number."""
    result = connection.execute(insert(ReceivedPackage).values(**values))
    key = result.inserted_primary_key
    if key is None:
        raise RuntimeError("the database gave the package no number")
    return int(key[0])


def set_state(
    connection: Connection,
    package_id: int,
    state: PackageState,
    reason: Reason | None = None,
    **values: object,
) -> None:
    """Move a package to a state in which it does not count; its place becomes free."""
    connection.execute(
        update(ReceivedPackage)
        .where(ReceivedPackage.id == package_id)
        .values(state=state, current_for=None, **reason_columns(reason), **values)
    )


def reason_columns(reason: Reason | None) -> dict[str, str | None]:
    """Return a reason as the columns that hold it."""
    if reason is None:
        return {"reason_code": None, "reason": None}
    return {"reason_code": reason.code, "reason": reason.to_json()}


def make_current(
    connection: Connection, package_id: int, commune_code: str, period: str, **values: object
) -> None:
    """Let a package count for its commune and period; the place must be free."""
    connection.execute(
        update(ReceivedPackage)
        .where(ReceivedPackage.id == package_id)
        .values(
            state=PackageState.ACCEPTED,
            current_for=_slot(commune_code, period),
            **reason_columns(None),
            **values,
        )
    )


def forget_refusal(connection: Connection, file_digest: str) -> None:
    """Take away the note that this file was refused: it is judged anew.

    What was refused only after its content was written stays, with its content.
    """
    has_content = exists().where(PackageFigure.package_id == ReceivedPackage.id)
    connection.execute(
        delete(ReceivedPackage).where(
            ReceivedPackage.file_digest == file_digest,
            ReceivedPackage.state == PackageState.REFUSED,
            ~has_content,
        )
    )


def is_commune(connection: Connection, code: str) -> bool:
    """Whether the official list has a commune of this code."""
    return connection.scalar(select(Commune.code).where(Commune.code == code)) is not None


def _slot(commune_code: str, period: str) -> str:
    return f"{commune_code} {period}"


def keys(connection: Connection, *conditions: ColumnElement[bool]) -> list[StoredKey]:
    """Return the keys of the communes, those that wait first, then by commune."""
    found = []
    for row in connection.execute(_KEY.where(*conditions).order_by(CommuneKey.id)):
        stored: list[Any] = list(row)
        stored[5] = KeyState(stored[5])
        found.append(StoredKey(*stored))
    return sorted(found, key=lambda one: (one.state is not KeyState.WAITING, one.commune_code))


def keys_of(connection: Connection, commune_code: str) -> list[StoredKey]:
    """Return every key that ever signed for a commune."""
    return keys(connection, CommuneKey.commune_code == commune_code)


def key(connection: Connection, key_id: int) -> StoredKey | None:
    """Return a key by its number, or None."""
    found = keys(connection, CommuneKey.id == key_id)
    return found[0] if found else None


def owners_of_key(connection: Connection, public_key: str) -> list[StoredKey]:
    """Return the communes for which this key is known, whatever it is worth."""
    return keys(connection, CommuneKey.public_key == public_key)


def add_key(connection: Connection, values: Mapping[str, object]) -> int:
    """Write a key and return its number."""
    result = connection.execute(insert(CommuneKey).values(**values))
    number = result.inserted_primary_key
    if number is None:
        raise RuntimeError("the database gave the key no number")
    return int(number[0])


def set_key_state(
    connection: Connection, key_id: int, state: KeyState, *, who: str, at: datetime.datetime
) -> None:
    """Move a key to a state."""
    connection.execute(
        update(CommuneKey)
        .where(CommuneKey.id == key_id)
        .values(state=state, decided_by=who, decided_at=at)
    )


def closed_period(connection: Connection, period: str) -> tuple[str, str, datetime.datetime] | None:
    """Return (reason, who, when) of a period that is closed, or None while it is open."""
    statement = select(
        ProvincePeriod.reason, ProvincePeriod.decided_by, ProvincePeriod.decided_at
    ).where(ProvincePeriod.period == period, ProvincePeriod.state == "closed")
    row = connection.execute(statement).first()
    return None if row is None else (row[0], row[1], row[2])


def settle_period(connection: Connection, period: str, values: Mapping[str, Any]) -> None:
    """Write that a period is closed or open again."""
    done = connection.execute(
        update(ProvincePeriod).where(ProvincePeriod.period == period).values(**values)
    )
    if not done.rowcount:
        connection.execute(insert(ProvincePeriod).values(period=period, **values))


def periods_received(connection: Connection) -> Sequence[str]:
    """Return every period of which something counts, as the command line writes it."""
    statement = (
        select(ReceivedPackage.period)
        .where(ReceivedPackage.state == PackageState.ACCEPTED, ReceivedPackage.period.is_not(None))
        .distinct()
        .order_by(ReceivedPackage.period)
    )
    return [str(period) for period in connection.scalars(statement)]
