"""Which files are taken for an update of this program, and what the others are told."""

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain import update_file as words
from desktop.domain.errors import UserFacingError
from desktop.domain.update_file import ProgramHere, UpdateRefused
from desktop.services import sealed_archive
from desktop.services.packages.signing import new_private_key, public_key_of
from desktop.services.sealed_archive import Part
from desktop.services.updates import reading
from tests.services.updates.update_files import HERE, make_plain, make_update

SETUP = replace(HERE, channel="windows-setup")


def refusal(file: Path, here: ProgramHere = SETUP, key: bytes | None = b"") -> str:
    with pytest.raises(UpdateRefused) as told:
        reading.examine(file, here, key=key)
    sentence = told.value.text()
    assert "{" not in sentence
    assert sentence.endswith(".")
    return told.value.code


@pytest.fixture
def setup(tmp_path: Path) -> Path:
    notes = ("Sửa lỗi in biên lai.",)
    return make_plain(tmp_path, "AnSinhXa-0.2.0-setup.exe", "windows-setup", notes=notes)


def test_a_newer_program_of_the_same_kind_is_offered(setup: Path) -> None:
    assert setup.name == "AnSinhXa-0.2.0-windows-setup.capnhat"
    offer = reading.examine(setup, SETUP)
    assert offer.manifest.version == "0.2.0"
    assert offer.manifest.notes == ("Sửa lỗi in biên lai.",)
    assert (offer.is_signed, offer.is_bare) == (False, False)


def test_the_folder_of_linux_is_packed_for_python_alone(tmp_path: Path) -> None:
    offer = reading.examine(make_update(tmp_path), HERE)
    assert offer.manifest.payload.endswith(".tar.xz")
    assert offer.manifest.unpacked > 5_000


@pytest.mark.parametrize(
    ("here", "code"),
    [
        (replace(SETUP, version="0.2.0"), "update.same"),
        (replace(SETUP, version="0.2"), "update.same"),
        (replace(SETUP, version="0.10.0"), "update.older"),
        (replace(SETUP, channel="windows-portable"), "update.other_channel"),
        (replace(SETUP, channel="linux-deb"), "update.other_channel"),
        (replace(SETUP, channel="checkout"), "update.checkout"),
        (replace(SETUP, channel=""), "update.no_channel"),
        (replace(SETUP, office_schema=99), "update.schema"),
    ],
)
def test_what_does_not_fit_is_refused(setup: Path, here: ProgramHere, code: str) -> None:
    assert refusal(setup, here) == code


def test_the_right_file_is_named(setup: Path) -> None:
    with pytest.raises(UpdateRefused) as told:
        reading.examine(setup, replace(SETUP, channel="linux-deb"))
    assert "AnSinhXa-0.2.0-linux-deb.capnhat" in told.value.text()


def test_a_program_that_is_too_old_is_sent_to_the_step_between(tmp_path: Path) -> None:
    name = "AnSinhXa-3.0.0-setup.exe"
    file = make_plain(tmp_path, name, "windows-setup", "3.0.0", needs_version="2.0.0")
    assert refusal(file) == "update.needs_version"
    assert reading.examine(file, replace(SETUP, version="2.0.0")).manifest.version == "3.0.0"


def test_a_cut_or_changed_file_is_refused(setup: Path) -> None:
    whole = setup.read_bytes()
    draw = random.Random(3)  # noqa: S311 - no secret
    for _ in range(50):
        setup.write_bytes(whole[: draw.randrange(len(whole))])
        assert refusal(setup) == "update.damaged"
        place = draw.randrange(4, len(whole))
        setup.write_bytes(whole[:place] + bytes([whole[place] ^ 16]) + whole[place + 1 :])
        assert refusal(setup) == "update.damaged"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.capnhat", b"", "update.damaged"),
        ("a.capnhat", b"Danh sach", "update.foreign"),
        ("a.capnhat", b"PK\3\4" + bytes(500), "update.damaged"),
        ("thư.docx", b"PK\3\4" + bytes(500), "update.foreign"),
    ],
)
def test_another_file_is_refused(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    assert refusal(file) == code


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"product": "another"}, "update.foreign"),
        ({"payload": "../../evil.exe"}, "update.damaged"),
        ({"payload": "other.exe"}, "update.damaged"),
        ({"size": 5}, "update.damaged"),
        ({"size": True}, "update.damaged"),
        ({"channel": "windows-store"}, "update.damaged"),
        ({"version": "1.0 beta"}, "update.damaged"),
        ({"schema": 0}, "update.damaged"),
        ({"notes": "many"}, "update.damaged"),
    ],
)
def test_a_manifest_that_says_what_cannot_be_is_refused(
    setup: Path, changes: dict[str, object], code: str
) -> None:
    rewrite(setup, **changes)
    assert refusal(setup) == code


def rewrite(file: Path, **changes: object) -> None:
    """Change the manifest and seal the file anew, as somebody would who wants to cheat."""
    with sealed_archive.opened(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    told = {**json.loads(parts[words.MANIFEST]), **changes}
    parts[words.MANIFEST] = json.dumps(told).encode()
    sealed_archive.write_sealed(file, [Part(name, content) for name, content in parts.items()])


def test_with_a_pinned_key_only_the_maker_s_file_is_taken(tmp_path: Path) -> None:
    secret = new_private_key()
    public = public_key_of(secret)
    name = "AnSinhXa-0.2.0-setup.exe"
    file = make_plain(tmp_path, name, "windows-setup", key=secret)
    assert reading.examine(file, SETUP, key=public).is_signed
    assert refusal(file, key=public_key_of(new_private_key())) == "update.signature"
    rewrite(file, notes=["Do người khác làm"])
    assert refusal(file, key=public) == "update.signature"
    unsigned = make_plain(tmp_path, name, "windows-setup")
    assert refusal(unsigned, key=public) == "update.signature"


def test_no_key_is_pinned_yet() -> None:
    assert reading.release_key() is None


# An installer as it is


@pytest.fixture
def bare(setup: Path) -> Path:
    file = setup.parent / "AnSinhXa-0.2.0-setup.exe"
    digest = sealed_archive.file_digest(file)
    sums = f"{'0' * 64}  other.deb\n{digest}  {file.name}\n"
    (file.parent / "SHA256SUMS").write_text(sums, encoding="ascii")
    return file


def test_an_installer_with_its_digest_beside_it_is_taken(bare: Path) -> None:
    offer = reading.examine(bare, SETUP)
    assert (offer.manifest.version, offer.is_bare) == ("0.2.0", True)
    assert refusal(bare, replace(SETUP, version="0.3.0")) == "update.older"
    assert refusal(bare, HERE) == "update.other_channel"


def test_an_installer_without_its_digest_is_not(bare: Path) -> None:
    content = bare.read_bytes()
    bare.write_bytes(content[:-1])
    assert refusal(bare) == "update.damaged"
    bare.write_bytes(content)
    (bare.parent / "SHA256SUMS").write_text(f"{'0' * 64}  other.exe\n", encoding="ascii")
    assert refusal(bare) == "update.no_sums"
    (bare.parent / "SHA256SUMS").unlink()
    assert refusal(bare) == "update.no_sums"


def test_a_stick_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError) as told:
        reading.examine(tmp_path / "usb" / "a.capnhat", SETUP)
    assert told.value.code == "file.missing"
