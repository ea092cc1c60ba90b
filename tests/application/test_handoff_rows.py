"""Rows H1 to H8 of reliability.md: one folder, told by the command line and by the window.

What a kill leaves (H7) and 1,000 single edits (H3) have tests of their own: test_merging.py of the
province, test_reading.py of packages.
"""

import dataclasses
import hashlib
import io
import json
import shutil
from collections.abc import Sequence
from contextlib import closing, redirect_stdout
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import openpyxl
import pytest

from desktop.command_line import main
from desktop.domain import package_manifest
from desktop.domain.key_fingerprint import key_fingerprint
from desktop.domain.package import PackageValue
from desktop.domain.package_standing import Standing
from desktop.domain.package_state import KeyState
from desktop.domain.periods import Period
from desktop.domain.report_table import (
    PaperReport,
    ReportColumn,
    ReportHeading,
    ReportTable,
    Signature,
)
from desktop.models.province_desk import PackageLine, ProvinceDesk, Received
from desktop.services.packages.signing import public_key_of, sign
from desktop.services.progress import no_progress
from desktop.services.province import consolidation, inbox
from desktop.storage.database import Database
from desktop.storage.queries import received_packages as received
from desktop.views.province import desk_reading, desk_writing, sheet_reading
from desktop.views.province.overview_reading import read_overview
from desktop.workbooks.package_writer import CoverSheet, PackageContent, write_package
from tests.command_line.verbs import CommandLine
from tests.office_data import NOW, WHO
from tests.services.province.made_packages import (
    COMMUNES,
    PERIOD,
    PREVIOUS,
    figures_of,
    package_of,
    province_file,
)

FOREIGN = "00004"
"""A ward of Hà Nội."""
TWICE = (("HI", "2026-01-01", "2026-12-31", "5f" * 14, 1),)
REPORT = ReportTable(
    "report",
    "Báo cáo",
    "Biểu 1",
    (ReportColumn("a", "Số khẩu"), ReportColumn("b", "Thẻ")),
    ((1, 2),),
)
SIGNED = (Signature(("NGƯỜI LẬP BIỂU",), ""), Signature(("THỦ TRƯỞNG ĐƠN VỊ",), ""))
HEADING = ReportHeading("UỶ BAN NHÂN DÂN", "XÃ THỬ", "", "", "BÁO CÁO", "", "")
NEWER = "04-lan-hai.xlsx"
KNOWN = ("02-cung-tep.xlsx", "03-luu-lai.xlsx")
ACCEPTED = {
    "01-nhan.xlsx": COMMUNES[0],
    NEWER: COMMUNES[0],
    "05-lan-ba.xlsx": COMMUNES[1],
    f"12-goi-{COMMUNES[5]}.xlsx": COMMUNES[4],
}
"""Files that count, and whose they are: the signed manifest tells, whatever the file is called."""


@dataclass(frozen=True)
class Refused:
    """How a file is turned away, in words that both faces say."""

    row: str
    code: str
    words: tuple[str, ...]


REFUSED = {
    KNOWN[0]: Refused("H1", "package.already_received", ("đã nhận ngày", "01-nhan.xlsx")),
    KNOWN[1]: Refused("H1", "package.already_received", ("đã nhận ngày", "không tính lại")),
    "06-lan-mot.xlsx": Refused("H2", "package.older_version", ("lần 3 mới hơn", "Không nhận")),
    "07-ky-cu.xlsx": Refused("H2", "package.wrong_period", ("số liệu cũ", "tháng 9")),
    "08-sua-o.xlsx": Refused("H3", "package.edited_cell", ("Số liệu chỉ tiêu", "dòng 3")),
    "09-sua-tong.xlsx": Refused("H3", "package.edited_total", ("Tổng đối chiếu", "dòng 4")),
    "10-sua-ca-tong.xlsx": Refused(
        "H4", "package.edited_cell", ("Tổng đối chiếu” C4", "chỉ tiêu” B3")
    ),
    "11-xa-khac.xlsx": Refused("H5", "package.foreign_commune", (FOREIGN, "không thuộc")),
    "13-hong.xlsx": Refused("H6", "package.damaged", ("13-hong.xlsx",)),
    "14-rong.xlsx": Refused("H6", "package.damaged", ("14-rong.xlsx",)),
    "15-mau-moi.xlsx": Refused("H6", "package.unknown_schema", ("15-mau-moi.xlsx",)),
}


def _secret(commune: str) -> bytes:
    return hashlib.sha256(commune.encode()).digest()


def _send(
    path: Path,
    commune: str,
    *,
    version: int = 1,
    period: Period = PERIOD,
    insured: int = 900,
    digests: Sequence[tuple[PackageValue, ...]] = (),
) -> Path:
    """Write the signed package of a commune."""
    package = package_of(commune, version=version, period=period, insured=insured, digests=digests)
    public = public_key_of(_secret(commune))
    about = dataclasses.replace(
        package.manifest, public_key=public, fingerprint=key_fingerprint(public)
    )
    cover = CoverSheet("GÓI SỐ LIỆU", f"{commune}, lần {version}", (), ())
    content = PackageContent(about, cover, PaperReport(HEADING, (REPORT,), SIGNED), package.tables)
    with path.open("wb") as file:
        write_package(content, partial(sign, _secret(commune)), file)
    return path


def _edit(path: Path, *cells: tuple[str, int, int]) -> None:
    """Raise numbers as somebody would in Excel."""
    book = openpyxl.load_workbook(path)
    for sheet, row, column in cells:
        cell = book[sheet].cell(row, column)
        cell.value = int(str(cell.value)) + 2
    book.save(path)


CELL, TOTAL = ("Số liệu chỉ tiêu", 3, 2), ("Tổng đối chiếu", 4, 3)


def _fill(folder: Path) -> None:
    """Write what communes sent in a bad month."""
    first = _send(folder / "01-nhan.xlsx", COMMUNES[0], digests=TWICE)
    shutil.copyfile(first, folder / KNOWN[0])
    openpyxl.load_workbook(first).save(folder / KNOWN[1])
    _send(folder / NEWER, COMMUNES[0], version=2, insured=950, digests=TWICE)
    _send(folder / "05-lan-ba.xlsx", COMMUNES[1], version=3, digests=TWICE)
    _send(folder / "06-lan-mot.xlsx", COMMUNES[1])
    _send(folder / "07-ky-cu.xlsx", COMMUNES[2], period=PREVIOUS)
    _edit(_send(folder / "08-sua-o.xlsx", COMMUNES[3]), CELL)
    _edit(_send(folder / "09-sua-tong.xlsx", COMMUNES[3]), TOTAL)
    _edit(_send(folder / "10-sua-ca-tong.xlsx", COMMUNES[3]), CELL, TOTAL)
    _send(folder / "11-xa-khac.xlsx", FOREIGN)
    _send(folder / f"12-goi-{COMMUNES[5]}.xlsx", COMMUNES[4])
    whole = _send(folder / "13-hong.xlsx", COMMUNES[5]).read_bytes()
    (folder / "13-hong.xlsx").write_bytes(whole[: len(whole) // 2])
    (folder / "14-rong.xlsx").write_bytes(b"")
    with pytest.MonkeyPatch.context() as later:
        later.setattr(package_manifest, "SCHEMA", 99)
        _send(folder / "15-mau-moi.xlsx", COMMUNES[5])


@dataclass(frozen=True)
class Desk:
    """A province that knows the key of every commune."""

    path: Path

    def open(self) -> Database:
        return Database(self.path, clock=lambda: NOW)


def _desk(folder: Path) -> Desk:
    path = Path(shutil.copyfile(province_file(), folder / "tinh.db"))
    with closing(Database(path, clock=lambda: NOW)) as database, database.write(WHO) as unit:
        for commune in COMMUNES:
            public = public_key_of(_secret(commune))
            values = {
                "commune_code": commune,
                "public_key": public.hex(),
                "fingerprint": key_fingerprint(public),
                "state": KeyState.CONFIRMED,
                "came_with": "khoa.asx-khoa",
                "received_at": NOW,
            }
            received.add_key(unit.connection, values)
    return Desk(path)


@dataclass(frozen=True)
class Told:
    """What both faces made of the same folder."""

    folder: Path
    by_verb: dict[str, object]
    code: int
    verb_desk: Desk
    by_window: Received
    desk: ProvinceDesk
    window_desk: Desk


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Take the folder in by the command line, and in another province by the window."""
    folder = tmp_path_factory.mktemp("goi")
    _fill(folder)
    places = [tmp_path_factory.mktemp(name) for name in ("verb", "window")]
    by_verb, by_window = map(_desk, places)
    words = ("merge", folder, "--period", PERIOD.show(), "--out", places[0] / "tong-hop.xlsx")
    with redirect_stdout(io.StringIO()) as printed:
        code = main(["--database", str(by_verb.path), "--json", *map(str, words)], now=lambda: NOW)
    with closing(by_window.open()) as database:
        taken = desk_writing.receive(database, [folder], PERIOD, who=WHO, progress=no_progress)
        desk = desk_reading.read_desk(database, PERIOD)
    return Told(folder, json.loads(printed.getvalue()), code, by_verb, taken, desk, by_window)


def _line(told: Told, file: str) -> PackageLine:
    with closing(told.window_desk.open()) as database:
        (number,) = {
            one.id for one in inbox.inbox(database, PERIOD).packages if one.file_name == file
        }
    return next(line for line in told.desk.packages if line.package_id == number)


def test_the_command_line_takes_in_what_is_good(told: Told) -> None:
    assert told.code == 3
    accepted = told.by_verb["accepted"]
    assert isinstance(accepted, list)
    assert {one["file"]: one["commune"] for one in accepted} == ACCEPTED
    assert told.by_verb["superseded"] == [{"commune": COMMUNES[0], "version": 1, "by_version": 2}]
    missing = told.by_verb["missing_communes"]
    assert isinstance(missing, list)
    assert len(missing) == 99 - len(set(ACCEPTED.values()))


@pytest.mark.parametrize("file", sorted(REFUSED))
def test_each_bad_file_is_told_by_the_command_line(told: Told, file: str) -> None:
    rejected = told.by_verb["rejected"]
    assert isinstance(rejected, list)
    assert {one["file"] for one in rejected} == set(REFUSED)
    (one,) = (one for one in rejected if one["file"] == file)
    expected = REFUSED[file]
    assert one["code"] == expected.code
    assert all(part in one["reason"] for part in expected.words), one["reason"]


@pytest.mark.parametrize("file", sorted(set(REFUSED) - set(KNOWN)))
def test_the_window_says_the_same_of_each(told: Told, file: str) -> None:
    if file == "07-ky-cu.xlsx":  # the window offers to take it in where it belongs
        assert [path.name for path in told.by_window.elsewhere] == [file]
        return
    reasons = dict(told.by_window.refused)
    assert all(part in reasons[file] for part in REFUSED[file].words), reasons[file]
    line = _line(told, file)
    is_edited = REFUSED[file].row in {"H3", "H4"}
    assert line.state is (Standing.RETURNED if is_edited else Standing.ASIDE)
    assert line.note == reasons[file]
    with closing(told.window_desk.open()) as database:
        words = sheet_reading.read_sheet(database, line.package_id).return_text
    if is_edited:
        assert all(part in words for part in REFUSED[file].words), words
        assert "đề nghị xã" not in words, "the letter speaks to the commune, not to the province"


def test_the_window_takes_in_the_rest_and_asks_about_the_newer(told: Told) -> None:
    """H1: a newer number replaces after somebody confirmed; the old one is kept."""
    assert told.by_window.same == len(KNOWN)
    assert told.by_window.waiting == 1
    assert told.by_window.accepted == len(ACCEPTED) - 1
    line = _line(told, NEWER)
    assert line.state is Standing.WAITING
    assert "So hai lần rồi nhận để thay, lần cũ vẫn được giữ" in line.note


def test_both_come_to_the_same_figures_which_are_the_sum_of_the_parts(told: Told) -> None:
    """H1, H6, H7: after the newer was confirmed; a second run of the folder changes nothing."""
    line = _line(told, NEWER)
    with closing(told.window_desk.open()) as database:
        desk_writing.accept(database, line.package_id, WHO)
        with database.read() as snapshot:
            by_window = consolidation.province_digest(snapshot, PERIOD)
        stored = {one.file_name for one in inbox.inbox(database, PERIOD).packages}
        assert {"01-nhan.xlsx", NEWER} <= stored
    with closing(told.verb_desk.open()) as database, database.read() as snapshot:
        assert consolidation.province_digest(snapshot, PERIOD) == by_window
        found = consolidation.figures_in(snapshot, PERIOD, NOW.date())
    assert [one.commune_code for one in found.communes] == sorted(set(ACCEPTED.values()))
    assert found.totals["hi_insured"].numerator == 950 + 900 + 900
    assert found.totals["population"].numerator == 3 * int(str(figures_of(1000, 900)[0][1]))


def test_a_second_run_counts_nothing_twice(told: Told, capsys: pytest.CaptureFixture[str]) -> None:
    again = CommandLine(told.verb_desk.path, capsys)("merge", told.folder, "--period", "2026-10")
    assert again.document["accepted"] == []
    assert again.document["indicators"] == told.by_verb["indicators"]


def test_who_stands_in_two_communes_is_listed_and_not_dropped(told: Told) -> None:
    """H8: counted in both communes, told once, by its digest and without a name."""
    out = told.verb_desk.path.parent / "tong-hop.xlsx"
    rows = openpyxl.load_workbook(out)["Trùng giữa các xã"].iter_rows(values_only=True)
    (row,) = (row for row in rows if row[1] == TWICE[0][3])
    assert row[4] == 1
    with closing(told.window_desk.open()) as database:
        (double,) = read_overview(database, PERIOD).doubles
    assert "5f" in str(double)


def test_a_closed_period_wants_the_reason_of_the_head(
    told: Told, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """H2: refused by the command line, and by the window until it was opened for a reason."""
    verbs = CommandLine(_desk(tmp_path).path, capsys)
    (tmp_path / "goi").mkdir()
    shutil.copyfile(told.folder / "01-nhan.xlsx", tmp_path / "goi" / "xa.xlsx")
    merge = ("merge", tmp_path / "goi", "--period", "2026-10")
    verbs.done("lock", "--period", "2026-10")
    (one,) = verbs(*merge).document["rejected"]
    assert one["code"] == "package.period_closed"
    assert "mở lại kỳ và ghi lý do" in one["reason"]
    with closing(Database(verbs.database, clock=lambda: NOW)) as database:
        desk = desk_reading.read_desk(database, PERIOD)
        assert desk.closed
        assert [line.note for line in desk.packages] == [one["reason"]]
        inbox.reopen_period(database, PERIOD, "Xã nộp muộn do mất điện", who=WHO)
    assert len(verbs(*merge).document["accepted"]) == 1
