"""What the settings show and change of sending to the province."""

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.changes import Changes
from desktop.services import offices
from desktop.services.offices import CommuneInfo
from desktop.services.packages import introducing
from desktop.services.packages.contents import LISTS_OPTION, chosen_lists
from desktop.services.packages.office_key import DigestKey, digest_key, present_key
from desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class CommuneKey:
    """A commune and the fingerprint of its key; empty before the key was made."""

    commune: CommuneInfo
    fingerprint: str


@dataclass(frozen=True, slots=True)
class SendingState:
    """The communes' keys, the province's key, and the lists that packages carry."""

    communes: tuple[CommuneKey, ...]
    digest_key: DigestKey | None
    lists: tuple[str, ...]


def state(database: Database) -> SendingState:
    """Return how the office sends to the province."""
    keys = []
    for commune in offices.office_communes(database):
        key = present_key(database, commune.code)
        keys.append(CommuneKey(commune, key.fingerprint if key else ""))
    with database.read() as snapshot:
        taken = digest_key(snapshot)
    return SendingState(tuple(keys), taken, chosen_lists(offices.office_options(database)))


def introduce(database: Database, commune_code: str, target: Path, *, who: str) -> Path:
    """Write the registration file of a commune and return where it is.

    Raises:
        OutputUnwritable: the file cannot be written; it is then as it was before.
    """
    introducing.write_office_key(
        database, target, who=who, now=database.clock(), commune_code=commune_code
    )
    return target


def take(database: Database, path: Path, *, who: str) -> DigestKey:
    """Keep the province's key out of its file; raises `PackageProblem`."""
    return introducing.take_answer(database, path, who=who)


def choose_lists(database: Database, lists: str, *, who: str) -> Changes:
    """Keep which personal lists packages carry, by commas; none with an empty text."""
    offices.set_office_options(database, {LISTS_OPTION: lists}, who=who)
    return Changes(everything=True)
