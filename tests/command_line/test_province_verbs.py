"""init --province, register-key, province-key, merge: the province's desk without a screen."""

import functools
import io
import shutil
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from benchmarks.province_packages import write_packages
from desktop.domain.key_fingerprint import key_fingerprint
from desktop.domain.package import Registration
from desktop.services import offices
from desktop.services.packages.introducing import read_answer
from desktop.services.packages.registration import write_registration
from desktop.services.packages.signing import public_key_of, sign
from desktop.services.province import keys
from desktop.services.province.scope import province_of
from desktop.storage.database import Database
from desktop.storage.queries.opening import SAMPLE_DATA
from tests.command_line.verbs import CommandLine
from tests.office_data import NOW, WHO
from tests.run_folders import folder_in_run
from tests.services.province.made_packages import COMMUNES, PROVINCE, province_file

FILES = 3
SECRET = b"s" * 32


@functools.cache
def _packages() -> Path:
    folder = folder_in_run("packages")
    write_packages(folder, FILES, 60, lists=False, province=province_of(PROVINCE))
    return folder


@pytest.fixture
def on_province(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """Verbs on a province's desk without a package."""
    path = Path(shutil.copyfile(province_file(), tmp_path / "tinh.db"))
    return CommandLine(path, capsys)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three packages, of the test's own."""
    return Path(shutil.copytree(_packages(), tmp_path / "goi"))


def test_a_province_is_made(on_nothing: CommandLine) -> None:
    told = on_nothing.done("init", "--province", PROVINCE)

    assert told["province"] == PROVINCE
    assert len(told["communes"]) == 99
    assert on_nothing("init").code == 2
    assert on_nothing("init", "--commune", "02647", "--province", PROVINCE).code == 2


def test_a_folder_is_merged_and_told(
    on_province: CommandLine, folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "tong-hop.xlsx"
    bad = sorted(folder.iterdir())[1]
    bad.write_bytes(bad.read_bytes()[:1500])

    words = ("merge", folder, "--period", "2026-10", "--trust-new-keys", "--out", target)
    answer = on_province(*words)

    told = answer.document
    assert answer.code == 3
    assert {"accepted", "rejected", "unconfirmed", "superseded", "missing_communes"} <= set(told)
    assert [one["version"] for one in told["accepted"]] == [1, 1]
    (refused,) = told["rejected"]
    assert refused["file"] == bad.name
    assert bad.name in refused["reason"]
    assert len(told["missing_communes"]) == 97
    assert told["indicators"]["population"]["value"] == 120
    assert openpyxl.load_workbook(target)["Theo xã"] is not None
    bad.unlink()
    again = on_province(*words)
    assert again.code == 0
    assert again.document["accepted"] == []
    assert {one["code"] for one in again.document["rejected"]} == {"package.already_received"}
    assert again.document["indicators"] == told["indicators"]
    in_words = on_province(*words, as_json=False).out
    assert "Chưa có: Phường Cam Đường, " in in_words
    assert f" và {97 - 20} nơi nữa." in in_words
    assert "nhận 0 gói, đã có từ trước 2, không nhận 0" in in_words


@pytest.mark.parametrize(
    ("is_sample", "period", "key", "words"),
    [
        (True, "2026-10", "sample", "dữ liệu mẫu"),
        (False, "2026-11", "unfinished", "kỳ chưa kết thúc"),
    ],
)
def test_figures_to_be_read_with_care_count_here_and_are_told(
    on_province: CommandLine,
    on_office: CommandLine,
    tmp_path: Path,
    is_sample: bool,
    period: str,
    key: str,
    words: str,
) -> None:
    """As cli.md has it, packages of `demo` are merged; whoever runs it hears of it every time."""
    if is_sample:
        with closing(Database(on_office.database, clock=lambda: NOW)) as database:
            offices.set_office_options(database, {SAMPLE_DATA: "1"}, who=WHO)
    (tmp_path / "goi").mkdir()
    sent = ("package", "--period", period, "--out", tmp_path / "goi" / "xa.xlsx")
    assert words in on_office(*sent).err
    merge = ("merge", tmp_path / "goi", "--period", period, "--trust-new-keys")
    for accepted in (1, 0):
        answer = on_province(*merge)
        assert answer.code == 0
        assert len(answer.document["accepted"]) == accepted
        assert [one["commune"] for one in answer.document[key]] == [COMMUNES[0]]
        assert words in answer.err
    other = {"sample": "unfinished", "unfinished": "sample"}[key]
    assert answer.document[other] == []


def test_a_sample_that_would_replace_real_figures_is_not_merged(
    on_province: CommandLine, on_office: CommandLine, tmp_path: Path
) -> None:
    (tmp_path / "goi").mkdir()
    sent = ("package", "--period", "2026-10", "--out")
    on_office.done(*sent, tmp_path / "goi" / "that.xlsx")
    with closing(Database(on_office.database, clock=lambda: NOW)) as database:
        offices.set_office_options(database, {SAMPLE_DATA: "1"}, who=WHO)
    assert on_office(*sent, tmp_path / "goi" / "thu.xlsx").code == 0
    answer = on_province("merge", tmp_path / "goi", "--period", "2026-10", "--trust-new-keys")

    assert answer.code == 3
    assert [one["file"] for one in answer.document["accepted"]] == ["that.xlsx"]
    assert [one["code"] for one in answer.document["rejected"]] == ["package.sample_data"]
    assert answer.document["sample"] == []


def test_an_unknown_key_waits_until_it_is_registered(
    on_province: CommandLine, folder: Path, tmp_path: Path
) -> None:
    waiting = on_province("merge", folder, "--period", "2026-10")
    assert waiting.code == 3
    assert len(waiting.document["unconfirmed"]) == FILES
    assert waiting.document["indicators"] == {}
    registration = _registration(tmp_path, province_of(PROVINCE).communes[0].code)

    other = on_province("register-key", registration)
    assert other.document["state"] == "confirmed"
    assert other.document["accepted"] == 0
    changed = on_province("merge", folder, "--period", "2026-10", "--trust-new-keys").document
    assert len(changed["accepted"]) == FILES - 1
    assert [one["code"] for one in changed["rejected"]] == ["package.key_changed"]


def _registration(folder: Path, commune: str, secret: bytes = SECRET) -> Path:
    public = public_key_of(secret)
    path = folder / f"xa-{secret[:1].decode()}.asx-khoa"
    introduced = Registration(commune, "Xã Thử", public, key_fingerprint(public), NOW)
    write_registration(introduced, path, functools.partial(sign, secret))
    return path


def test_why_a_key_does_not_become_the_communes_is_told_by_what_it_is_worth(
    on_province: CommandLine, tmp_path: Path
) -> None:
    first, second, third = (
        _registration(tmp_path, COMMUNES[0], letter * 32) for letter in (b"a", b"b", b"c")
    )
    on_province.done("register-key", first)
    on_province.done("register-key", second, "--replace")
    third_key = on_province("register-key", third).document["fingerprint"]
    with closing(Database(on_province.database, clock=lambda: NOW)) as database:
        number = next(key.id for key in keys.all_keys(database) if key.fingerprint == third_key)
        keys.refuse_key(database, number, who=WHO)

    for file, told in ((first, "đã được thay"), (third, "không công nhận khoá này")):
        answer = on_province("register-key", file, as_json=False)
        assert answer.code == 3
        assert told in answer.out
        assert "--replace" in answer.out


def test_a_closed_period_takes_no_more_packages(on_province: CommandLine, folder: Path) -> None:
    words = ("merge", folder, "--period", "2026-10", "--trust-new-keys")
    assert on_province.done("lock", "--period", "2026-10")["state"] == "locked"
    closed = on_province(*words)
    assert closed.code == 3
    assert {one["code"] for one in closed.document["rejected"]} == {"package.period_closed"}
    assert on_province.done("unlock", "--period", "2026-10", "--reason", "x")["state"] == "open"
    assert len(on_province.done(*words)["accepted"]) == FILES


@pytest.mark.parametrize("words", [("package", "--period", "2026-10"), ("office-key",)])
def test_a_province_is_told_in_one_sentence_that_communes_make_packages(
    on_province: CommandLine, tmp_path: Path, words: tuple[str, ...]
) -> None:
    answer = on_province(*words, "--out", tmp_path / "goi.xlsx", as_json=False)
    assert answer.code == 1
    assert "Đây là sổ của tỉnh" in answer.err
    assert len(answer.err) < 120
    assert not (tmp_path / "goi.xlsx").exists()


def test_the_passwords_of_packages_stand_in_a_file(
    on_province: CommandLine, folder: Path, tmp_path: Path
) -> None:
    locked = sorted(folder.iterdir())[0]
    packed = io.BytesIO()
    with locked.open("rb") as plain:
        OOXMLFile(plain).encrypt("ruộng bậc thang", packed)
    locked.write_bytes(packed.getvalue())
    known = tmp_path / "mat-khau.txt"
    known.write_text("không phải\r\nruộng bậc thang\r\n", encoding="utf-8-sig")
    words = ("merge", folder, "--period", "2026-10", "--trust-new-keys")

    without = on_province(*words)
    told = on_province.done(*words, "--password-file-for-packages", known)

    assert (without.code, len(without.document["accepted"])) == (3, FILES - 1)
    assert [one["code"] for one in without.document["rejected"]] == ["package.password_needed"]
    assert [one["file"] for one in told["accepted"]] == [locked.name]
    known.write_text("\n")
    refused = on_province.refused(*words, "--password-file-for-packages", known)
    assert refused["code"] == "package.password_file"


def test_a_foreign_key_file_is_refused(on_province: CommandLine, tmp_path: Path) -> None:
    refused = on_province.refused("register-key", _registration(tmp_path, "00004"))

    assert refused["code"] == "key.foreign_commune"


def test_the_key_of_the_digests_goes_to_the_communes(
    on_province: CommandLine, on_office: CommandLine, tmp_path: Path
) -> None:
    target = tmp_path / "tinh.asx-tinh"
    told = on_province.done("province-key", "--out", target)
    again = on_province.done("province-key", "--out", tmp_path / "lan-hai.asx-tinh")

    assert told["province"] == "Tỉnh Lào Cai"
    assert again["key"] == told["key"]
    assert read_answer(target).province_code == PROVINCE
    refused = on_office.refused("province-key", "--out", tmp_path / "xa.asx-tinh")
    assert refused["code"] == "province.not_one"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("merge", "khong-co", "--period", "2026-10"), "merge.no_folder"),
        (("merge", ".", "--period", "2026-13"), "period.unreadable"),
        (("register-key", "khong-co.asx-khoa"), "package.unreachable"),
    ],
)
def test_what_cannot_be_done_is_told(
    on_province: CommandLine, words: tuple[str, ...], code: str
) -> None:
    assert on_province.refused(*words)["code"] == code


@pytest.mark.parametrize("form", [None, "province_full"])
def test_the_province_reports_what_it_merged(
    on_province: CommandLine, folder: Path, tmp_path: Path, form: str | None
) -> None:
    merged = on_province.done("merge", folder, "--period", "2026-10", "--trust-new-keys")
    chosen = [] if form is None else ["--form", form]
    target = tmp_path / "bc.xlsx"
    told = on_province.done("report", "--period", "2026-10", "--out", target, *chosen)
    assert told["form"] == (form or "province")
    assert told["indicators"] == merged["indicators"]
    assert all(check["ok"] for check in told["checks"])
    texts = {
        cell.value
        for sheet in openpyxl.load_workbook(target)
        for row in sheet.iter_rows()
        for cell in row
    }
    assert merged["indicators"]["population"]["value"] in texts
