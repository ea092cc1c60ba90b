"""The province's key of the persons' digests, and the file that carries it to the communes.

The key is a secret between the province and its communes: who has it could try identity numbers
one by one. The file is handed over like a password, not published.
"""

import secrets
from pathlib import Path
from typing import Final

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.packages.introducing import ProvinceAnswer, write_answer
from desktop.services.packages.office_key import DigestKey, digest_key, keep_digest_key
from desktop.services.province.scope import province_of, scope_in
from desktop.storage.database import Database, ReadSnapshot

__all__ = ["province_key", "write_province_answer"]

_KEY_BYTES: Final = 32


def province_key(database: Database, *, who: str) -> DigestKey:
    """Return the province's key; it is made at the first need.

    Raises:
        InvalidInput: this office is no province.
    """
    with database.read() as snapshot:
        scope = scope_in(snapshot)
        present = digest_key(snapshot)
    if not scope.is_province:
        raise InvalidInput(
            "province.not_one",
            QT_TRANSLATE_NOOP(
                "errors",
                "Sổ này là của xã, phường nên không cấp được khoá đối chiếu. Mở sổ của tỉnh.",
            ),
        )
    if present is not None:
        return present
    with database.write(who) as unit:
        inside = ReadSnapshot(unit.connection)
        present = digest_key(inside)
        if present is None:
            name = province_of(str(scope.province_code)).name
            keep_digest_key(unit, secrets.token_bytes(_KEY_BYTES), name)
            present = digest_key(inside)
    if present is None:
        raise LookupError("the key was not kept")
    return present


def write_province_answer(database: Database, target: Path, *, who: str) -> DigestKey:
    """Write the file for the communes and return the key that it carries.

    Raises:
        InvalidInput: this office is no province.
        OutputUnwritable: the file cannot be written; it is then as it was before.
    """
    key = province_key(database, who=who)
    with database.read() as snapshot:
        province = province_of(str(scope_in(snapshot).province_code))
    answer = ProvinceAnswer(province.code, province.name, key.secret, key.taken_at)
    write_answer(answer, target)
    return key
