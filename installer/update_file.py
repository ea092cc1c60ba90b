"""Makes the file with which an office updates from a USB stick, out of a built artefact.

    .venv/bin/python -m installer.update_file dist/AnSinhXa-0.2.0-setup.exe --channel windows-setup

`dist/AnSinhXa-0.2.0-windows-setup.capnhat` comes out: a zip (stored) of `update.json`, the
artefact, and, with `--key FILE` (64 hexadecimal digits of an Ed25519 key), the signature.
"""

import argparse
import ast
import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from desktop import __version__  # noqa: E402 - the project is no installed package
from desktop.domain.program_place import MARK  # noqa: E402
from desktop.domain.update_file import (  # noqa: E402
    CHANNELS,
    FOLDERS,
    LINUX_FOLDER,
    MANIFEST,
    SIGNATURE,
    UpdateManifest,
    read_manifest,
    update_file_name,
)
from desktop.services.packages.signing import sign  # noqa: E402
from desktop.services.sealed_archive import Part, write_sealed  # noqa: E402

NOTES = PROJECT / "docs" / "release-notes.txt"


@dataclass(frozen=True)
class Wishes:
    """What is said of the artefact; notes are Vietnamese lines, the key signs when given."""

    channel: str
    version: str = __version__
    needs_version: str = ""
    notes: tuple[str, ...] = ()
    key: bytes | None = None


def make(artefact: Path, wishes: Wishes, folder: Path) -> Path:
    """Write the update file into a folder and return it."""
    with tempfile.TemporaryDirectory(dir=folder, prefix=".capnhat-") as work:
        payload = _payload(artefact, wishes, Path(work))
        unpacked = _unpacked(payload, wishes) if wishes.channel in FOLDERS else 0
        with payload.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        manifest = UpdateManifest(
            version=wishes.version,
            channel=wishes.channel,
            payload=payload.name,
            size=payload.stat().st_size,
            sha256=digest,
            schema=schema_number(),
            needs_version=wishes.needs_version,
            unpacked=unpacked,
            notes=wishes.notes,
        ).to_bytes()
        # What the program will read is read here first.
        read_manifest(manifest, artefact.name)
        parts = [Part(MANIFEST, manifest), Part(payload.name, payload)]
        if wishes.key is not None:
            parts.append(Part(SIGNATURE, sign(wishes.key, manifest)))
        target = folder / update_file_name(wishes.version, wishes.channel)
        write_sealed(target, parts)
    return target


def schema_number() -> int:
    """Return the number of the newest schema, read without importing the cipher."""
    source = (PROJECT / "desktop" / "storage" / "database_file.py").read_text(encoding="utf-8")
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == (
            "SCHEMA_NUMBER"
        ):
            return int(ast.literal_eval(statement.value))
    raise SystemExit("SCHEMA_NUMBER not found")


def _payload(artefact: Path, wishes: Wishes, work: Path) -> Path:
    """Return what is packed: the Linux folder as .tar.xz, which Python unpacks by itself."""
    if wishes.channel != LINUX_FOLDER or artefact.suffix != ".zst":
        return artefact
    payload = work / artefact.with_suffix(".xz").name
    with payload.open("wb") as packed:
        unpacking = subprocess.Popen(["zstd", "-dc", str(artefact)], stdout=subprocess.PIPE)
        packing = subprocess.run(["xz", "-T0", "-2", "-c"], stdin=unpacking.stdout, stdout=packed)
        if unpacking.wait() or packing.returncode:
            raise SystemExit(f"{artefact} could not be packed anew")
    return payload


def _unpacked(payload: Path, wishes: Wishes) -> int:
    """Return the bytes of the unpacked folder, whose mark must say what the file will say."""
    mark, total = b"", 0
    if payload.suffix == ".zip":
        with zipfile.ZipFile(payload) as archive:
            for entry in archive.infolist():
                total += entry.file_size
                if entry.filename.rpartition("/")[2] == MARK and entry.filename.count("/") <= 1:
                    mark = archive.read(entry)
    else:
        with payload.open("rb") as file, tarfile.open(fileobj=file, mode="r|*") as tar:
            for member in tar:
                total += member.size
                name = member.name.removeprefix("./")
                if name.rpartition("/")[2] == MARK and name.count("/") <= 1:
                    mark = _content(tar.extractfile(member))
    told = json.loads(mark or b"{}")
    if (told.get("version"), told.get("channel")) != (wishes.version, wishes.channel):
        raise SystemExit(f"{payload.name} is {told or 'no program'}, not {wishes}")
    return total


def _content(file: IO[bytes] | None) -> bytes:
    return b"" if file is None else file.read()


def read_notes(file: Path) -> tuple[str, ...]:
    """Return the lines that people see before they update."""
    if not file.is_file():
        return ()
    lines = file.read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def read_key(file: Path) -> bytes:
    """Return the private key of who makes the releases; it is never in the repository."""
    return bytes.fromhex(file.read_text(encoding="ascii").strip())


def main(arguments: list[str]) -> int:
    """Make one file and say what it is."""
    parser = argparse.ArgumentParser(prog="installer.update_file", description=__doc__)
    parser.add_argument("artefact", type=Path)
    parser.add_argument("--channel", required=True, choices=CHANNELS)
    parser.add_argument("--version", default=__version__)
    parser.add_argument("--needs", default="", metavar="VERSION")
    parser.add_argument("--notes", type=Path, default=NOTES, metavar="FILE")
    parser.add_argument("--key", type=Path, metavar="FILE")
    parser.add_argument("--out", type=Path, default=PROJECT / "dist", metavar="FOLDER")
    chosen = parser.parse_args(arguments)
    chosen.out.mkdir(parents=True, exist_ok=True)
    wishes = Wishes(
        channel=chosen.channel,
        version=chosen.version,
        needs_version=chosen.needs,
        notes=read_notes(chosen.notes),
        key=None if chosen.key is None else read_key(chosen.key),
    )
    made = make(chosen.artefact, wishes, chosen.out)
    signed = "signed" if wishes.key is not None else "not signed"
    print(f"{made} ({made.stat().st_size / 1e6:.1f} MB, {signed})")
    return 0


if __name__ == "__main__":
    if shutil.which("xz") is None and "--help" not in sys.argv:
        print("xz is not installed: only installers can be packed", file=sys.stderr)
    sys.exit(main(sys.argv[1:]))
