"""package and office-key: what goes to the province, without a screen."""

import hashlib
from pathlib import Path

import pytest

from desktop.services.packages.reading import read_package, read_registration
from tests.command_line.verbs import CommandLine


def test_a_package_is_made_and_counted(on_office: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "goi.xlsx"
    told = on_office.done("package", "--period", "2026-10", "--out", target)
    assert set(told) == {"file", "version", "sha256", "control_totals"}
    assert (told["file"], told["version"]) == (str(target), 1)
    assert told["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()
    manifest = read_package(target).manifest
    assert told["control_totals"] == manifest.control_totals
    assert on_office.done("package", "--period", "2026-10", "--out", target)["version"] == 2
    assert on_office.done("package", "--period", "2026-Q3", "--out", target)["version"] == 1


def test_the_password_comes_out_of_a_file(on_office: CommandLine, tmp_path: Path) -> None:
    target, secret = tmp_path / "goi.xlsx", tmp_path / "mat-khau.txt"
    words = ("package", "--period", "2026-10", "--out", target)
    secret.write_bytes("\ufeffmột mật khẩu\r\nkhông phải dòng này\r\n".encode())
    on_office.done(*words, "--password-file-for-package", secret)
    assert read_package(target, "một mật khẩu").manifest.version == 1
    for content in (b"", b"\n", b"\xff\xfe\x00"):
        secret.write_bytes(content)
        refused = on_office.refused(*words, "--password-file-for-package", secret)
        assert refused["code"] == "package.password_file"
        assert str(secret) in refused["message"]
    secret.write_text("ngắn", encoding="utf-8")
    refused = on_office.refused(*words, "--password-file-for-package", secret)
    assert refused["code"] == "package.password_short"
    absent = on_office.refused(*words, "--password-file-for-package", tmp_path / "không có")
    assert absent["code"] == "package.password_file"


def test_the_office_introduces_itself(on_office: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "khoa.asx-khoa"
    told = on_office.done("office-key", "--out", target)
    assert set(told) == {"fingerprint"}
    registration = read_registration(target)
    assert registration.fingerprint == told["fingerprint"]
    assert len(told["fingerprint"].split(" ")) == 6
    on_office.done("package", "--period", "2026-10", "--out", tmp_path / "goi.xlsx")
    manifest = read_package(tmp_path / "goi.xlsx").manifest
    assert manifest.public_key == registration.public_key
    spoken = on_office("office-key", "--out", target, as_json=False)
    assert told["fingerprint"] in spoken.out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("package", "--period", "2026-13", "--out", "goi.xlsx"), "period.unreadable"),
        (("package", "--period", "2026-10", "--out", "goi.xls"), "output.no_workbook_name"),
        (("package", "--period", "2026-10", "--out", "a/goi.xlsx"), "output.folder_missing"),
        (("package", "--period", "2026-10", "--out", "g.xlsx", "--commune", "1"),
         "package.commune"),
        (("office-key", "--out", "a/khoa"), "output.folder_missing"),
        (("office-key", "--out", "khoa", "--commune", "1"), "package.commune"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_told(
    words: tuple[str, ...],
    code: str,
    on_office: CommandLine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    before = {path.name for path in tmp_path.iterdir()}
    assert on_office.refused(*words)["code"] == code
    assert {path.name for path in tmp_path.iterdir() if "lock" not in path.name} <= before
