"""The registration file of an office and the answer of its province."""

import json
from pathlib import Path

import pytest

from desktop.domain.errors import OutputUnwritable
from desktop.domain.key_fingerprint import key_fingerprint
from desktop.domain.package import PackageFault, PackageProblem
from desktop.services import offices
from desktop.services.packages import introducing
from desktop.services.packages.office_key import digest_key, office_key, present_key
from desktop.services.packages.reading import read_registration
from desktop.services.packages.signing import sign, signed_by
from desktop.storage.database import Database
from tests.office_data import COMMUNE, NOW, WHO


def test_the_key_is_made_once_and_signs(empty_office: Database) -> None:
    assert present_key(empty_office, COMMUNE) is None
    key = office_key(empty_office, COMMUNE, who=WHO)
    again = office_key(empty_office, COMMUNE, who=WHO)
    assert again.public_key == key.public_key
    assert signed_by(key.public_key, again.sign(b"x"), b"x")
    assert not signed_by(key.public_key, again.sign(b"x"), b"y")
    assert not signed_by(b"short", b"", b"x")
    assert office_key(empty_office, "00001", who=WHO).public_key != key.public_key


def test_a_fingerprint_is_six_groups_of_five_digits() -> None:
    groups = key_fingerprint(bytes(32)).split(" ")
    assert [len(group) for group in groups] == [5] * 6
    assert all(group.isdecimal() for group in groups)
    assert key_fingerprint(bytes(32)) != key_fingerprint(bytes(31) + b"\1")


def test_what_is_written_is_read(empty_office: Database, tmp_path: Path) -> None:
    path = tmp_path / "khoa.asx-khoa"
    made = introducing.write_office_key(empty_office, path, who=WHO, now=NOW)
    assert read_registration(path) == made
    key = office_key(empty_office, COMMUNE, who=WHO)
    assert (made.commune_code, made.public_key) == (COMMUNE, key.public_key)
    assert made.fingerprint == key_fingerprint(key.public_key)
    content = path.read_text(encoding="utf-8")
    # An editor may save it with other line ends and a mark before it.
    path.write_bytes(b"\xef\xbb\xbf" + content.replace("\n", "\r\n").encode())
    assert read_registration(path) == made


@pytest.mark.parametrize("field", ["commune_code", "commune_name", "made_at", "fingerprint"])
def test_a_changed_registration_is_refused(
    field: str, empty_office: Database, tmp_path: Path
) -> None:
    path = tmp_path / "khoa.asx-khoa"
    introducing.write_office_key(empty_office, path, who=WHO, now=NOW)
    content = json.loads(path.read_text(encoding="utf-8"))
    content[field] = ("1" if content[field][0] != "1" else "2") + content[field][1:]
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(PackageProblem) as told:
        read_registration(path)
    assert told.value.fault is PackageFault.BAD_SIGNATURE


def test_a_fingerprint_that_is_not_of_the_key_is_refused_though_signed(
    empty_office: Database, tmp_path: Path
) -> None:
    from dataclasses import replace

    from desktop.services.packages.registration import write_registration
    from desktop.services.packages.signing import new_private_key, public_key_of

    secret = new_private_key()
    path = tmp_path / "khoa.asx-khoa"
    real = introducing.write_office_key(empty_office, path, who=WHO, now=NOW)
    forged = replace(real, public_key=public_key_of(secret))
    write_registration(forged, path, lambda message: sign(secret, message))
    with pytest.raises(PackageProblem) as told:
        read_registration(path)
    assert told.value.fault is PackageFault.BAD_SIGNATURE


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"\xff\xfe", b'{"format": "khac"}', b"1" * 99])
def test_what_is_no_registration_is_told(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "khoa.asx-khoa"
    with pytest.raises(PackageProblem) as missing:
        read_registration(path)
    assert missing.value.fault is PackageFault.UNREACHABLE
    path.write_bytes(data)
    for read in (read_registration, introducing.read_answer):
        with pytest.raises(PackageProblem) as told:
            read(path)
        assert told.value.fault is PackageFault.NOT_A_PACKAGE
        assert "khoa.asx-khoa" in told.value.text()


def test_a_registration_that_cannot_be_written_is_told(
    empty_office: Database, tmp_path: Path
) -> None:
    with pytest.raises(OutputUnwritable):
        introducing.write_office_key(empty_office, tmp_path / "a" / "b", who=WHO, now=NOW)


def test_the_answer_of_another_province_is_refused(empty_office: Database, tmp_path: Path) -> None:
    path = tmp_path / "tinh.asx-tinh"
    own = offices.office_communes(empty_office)[0].province_name
    for province in ("Tỉnh Khác", own):
        answer = introducing.ProvinceAnswer("15", province, b"k" * 32, NOW)
        introducing.write_answer(answer, path)
        assert introducing.read_answer(path) == answer
        if province == own:
            taken = introducing.take_answer(empty_office, path, who=WHO)
            assert (taken.secret, taken.province) == (b"k" * 32, own)
        else:
            with pytest.raises(PackageProblem, match=r"package.not_a_package") as told:
                introducing.take_answer(empty_office, path, who=WHO)
            assert "Tỉnh Khác" in told.value.text()
            with empty_office.read() as snapshot:
                assert digest_key(snapshot) is None
