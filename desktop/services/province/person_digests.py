"""Persons of a commune as the province may compare them: keyed digests, no numbers, no names.

The digest is an HMAC with a key that only the province and its communes hold, over the identity
number and the scheme; the term stands beside it. The same person in two communes has the same
digest, so that the province sees the double without learning who it is; names are asked for only
then.
"""

import base64
import datetime
import hmac
from dataclasses import astuple, dataclass, fields
from typing import get_args

from desktop.domain.contribution import Scheme
from desktop.domain.indicator_scope import Scope
from desktop.domain.periods import Period
from desktop.services.indicators.counting import span_in
from desktop.services.packages.office_key import digest_key
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import province

_KEPT_BYTES = 15
"""Of 32: 120 bits never meet by chance among 100 million people, and make 24 letters."""


@dataclass(frozen=True, slots=True, order=True)
class PersonDigest:
    """A term of somebody: ISO days, `valid_from` empty when only the end is known.

    `counted` is 1 where the figures of the commune count the person (a resident on the closing
    day), 0 where the person moved away meanwhile.
    """

    scheme: str
    valid_from: str
    valid_to: str
    digest: str
    counted: int


COLUMNS: tuple[str, ...] = tuple(field.name for field in fields(PersonDigest))


def person_digests(
    snapshot: ReadSnapshot,
    period: Period,
    today: datetime.date,
    key: bytes,
    commune_code: str | None = None,
) -> tuple[PersonDigest, ...]:
    """Return the digests of all terms that hold on a day of the period, in a settled order.

    Who has neither a CCCD nor a social insurance number cannot be compared and is left out.
    """
    span = span_in(snapshot, period, today, Scope(commune_code))
    first = min(span.first, span.closing)
    rows = province.terms_of_period(snapshot, first, span.closing, commune_code)
    return tuple(
        sorted(
            {
                PersonDigest(
                    row.scheme,
                    row.valid_from.isoformat() if row.valid_from else "",
                    row.valid_to.isoformat(),
                    digest_of(identity, row.scheme, key),
                    row.counted,
                )
                for row in rows
                if (identity := identity_of(row.national_id, row.si_number))
            }
        )
    )


def persons_of_digest(snapshot: ReadSnapshot, text: str) -> tuple[int, ...]:
    """Return the ids of the persons here whom a digest means: those whom the province asks for.

    None without the province's key: then no package told a digest either.
    """
    key = digest_key(snapshot)
    if key is None:
        return ()
    wanted = text.strip().lower()
    return tuple(
        person_id
        for person_id, national_id, si_number in province.numbers_of_persons(snapshot)
        if (identity := identity_of(national_id, si_number))
        and any(digest_of(identity, scheme, key.secret) == wanted for scheme in get_args(Scheme))
    )


def identity_of(national_id: str | None, si_number: str | None) -> str:
    """Return what a person is known by everywhere: the CCCD, else the social insurance number."""
    if national_id:
        return f"CCCD:{national_id}"
    return f"BHXH:{si_number}" if si_number else ""


def digest_of(identity: str, scheme: str, key: bytes) -> str:
    """Return the keyed digest of a person in a scheme as 24 small letters and digits."""
    mac = hmac.digest(key, f"{identity}|{scheme}".encode(), "sha256")
    return base64.b32encode(mac[:_KEPT_BYTES]).decode("ascii").lower()


def cells(digest: PersonDigest) -> tuple[str | int, ...]:
    """Return the cells of a row of the package, in the order of `COLUMNS`."""
    return astuple(digest)
