"""Reads a file with a newer program and tells whether it is whole and fits the program here."""

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.domain.errors import UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.resources import resources_folder
from desktop.domain.update_file import (
    ENDING,
    LINUX_DEB,
    MANIFEST,
    SIGNATURE,
    WINDOWS_SETUP,
    ProgramHere,
    UpdateManifest,
    UpdateRefused,
    damaged,
    foreign,
    read_manifest,
    require_fit,
    require_updatable,
    wrong_signature,
)
from desktop.services import sealed_archive
from desktop.services.progress import Progress, no_progress
from desktop.services.sealed_archive import SealBroken

SUMS: Final = "SHA256SUMS"
ZIP_BEGINS: Final = b"PK\x03\x04"
RELEASE_KEY: Final = "release_key.txt"
"""Public key (64 hexadecimal digits) of who makes the releases, in the resources."""
_LARGEST_MANIFEST: Final = 100_000
_LARGEST_SUMS: Final = 100_000
_SUMS_LINE: Final = re.compile(r"([0-9a-f]{64})[ \t]+\*?(.+)")
_BARE: Final = {
    # The names that the builders give, and no others: the version is read from them.
    WINDOWS_SETUP: re.compile(r"AnSinhXa-(\d+(?:\.\d+){1,3})-setup\.exe"),
    LINUX_DEB: re.compile(r"ansinhxa_(\d+(?:\.\d+){1,3})_amd64\.deb"),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """A whole file with a newer program for this installation.

    `is_signed` tells whether the maker's signature was checked; without a pinned key nobody can.
    `is_bare` is for an installer as it is, whose digest stands in a list beside it.
    """

    source: Path
    manifest: UpdateManifest
    is_signed: bool = False
    is_bare: bool = False


def examine(
    source: Path, here: ProgramHere, progress: Progress = no_progress, key: bytes | None = None
) -> Offer:
    """Read the whole file and return what it offers to the program here; nothing is written.

    `key` is the maker's public key, the one in the resources unless given.

    Raises:
        UpdateRefused: it is damaged, foreign, older, for another installation, or not signed.
        UserFacingError: it cannot be read.
    """
    require_updatable(here)
    if not source.is_file():
        raise _missing(source)
    if source.suffix.lower() != ENDING:
        return _bare(source, here)
    with sealed_archive.told_of_reading(source), source.open("rb") as file:
        # A file cut right at its beginning is still a damaged one.
        if not ZIP_BEGINS.startswith(file.read(len(ZIP_BEGINS))):
            raise foreign(str(source))
    try:
        sealed_archive.check_seal(source, progress)
        return _offered(source, here, release_key() if key is None else key)
    except SealBroken:
        raise damaged(str(source)) from None


def _offered(source: Path, here: ProgramHere, key: bytes | None) -> Offer:
    where = str(source)
    with sealed_archive.opened(source) as archive:
        names = set(archive.namelist())
        if MANIFEST not in names:
            raise foreign(where)
        written = sealed_archive.small_part(archive, MANIFEST, _LARGEST_MANIFEST)
        manifest = read_manifest(written, where)
        if names - {SIGNATURE} != {MANIFEST, manifest.payload}:
            raise SealBroken
        if archive.getinfo(manifest.payload).file_size != manifest.size:
            raise SealBroken
        if key:
            signed = SIGNATURE in names
            signature = sealed_archive.small_part(archive, SIGNATURE, 64) if signed else b""
            _require_signed(written, signature, key, where)
    require_fit(manifest, here, where)
    return Offer(source, manifest, is_signed=bool(key))


def _require_signed(written: bytes, signature: bytes, key: bytes, where: str) -> None:
    from desktop.services.packages.signing import signed_by  # noqa: PLC0415 - only with a key

    if not signed_by(key, signature, written):
        raise wrong_signature(where)


def release_key() -> bytes | None:
    """Return the public key of who makes the releases; None while none is pinned."""
    with suppress(OSError):
        for line in (resources_folder() / RELEASE_KEY).read_text(encoding="utf-8").splitlines():
            text = line.strip()
            if text and not text.startswith("#"):
                return bytes.fromhex(text)
    return None


def _bare(source: Path, here: ProgramHere) -> Offer:
    """Take an installer as it is, when the list of digests lies beside it."""
    where = str(source)
    named = [
        (channel, match.group(1))
        for channel, pattern in _BARE.items()
        if (match := pattern.fullmatch(source.name)) is not None
    ]
    if not named:
        raise foreign(where)
    ((channel, version),) = named
    digest = _digest_in_sums(source)
    with sealed_archive.told_of_reading(source):
        size = source.stat().st_size
        if not size or sealed_archive.file_digest(source) != digest:
            raise damaged(where)
    # The installer itself refuses what it cannot follow; its schema is not told beside it.
    manifest = UpdateManifest(
        version=version,
        channel=channel,
        payload=source.name,
        size=size,
        sha256=digest,
        schema=max(here.office_schema, 1),
    )
    require_fit(manifest, here, where)
    return Offer(source, manifest, is_bare=True)


def _digest_in_sums(source: Path) -> str:
    try:
        with (source.parent / SUMS).open("rb") as file:
            lines = file.read(_LARGEST_SUMS).decode(errors="replace").splitlines()
    except OSError:
        lines = []
    for line in lines:
        found = _SUMS_LINE.fullmatch(line.strip())
        if found is not None and found.group(2) == source.name:
            return found.group(1)
    raise UpdateRefused(
        "update.no_sums",
        QT_TRANSLATE_NOOP(
            "errors",
            "Cạnh tệp {where} không có SHA256SUMS ghi tên nó, nên không biết tệp có nguyên vẹn "
            "không. Hãy dùng tệp .capnhat, hoặc chép cả SHA256SUMS vào cùng thư mục.",
        ),
        str(source),
    )


def _missing(source: Path) -> UserFacingError:
    return UserFacingError(
        "file.missing",
        QT_TRANSLATE_NOOP("errors", "Không thấy tệp {where}. Hãy cắm lại USB hoặc chọn tệp khác."),
        str(source),
    )
