"""Making a package: what is in it, its number, what stays out of it, and when it fails."""

import datetime
import io
import json
import shutil
import subprocess
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.styles import Font
from sqlalchemy import text

from desktop.domain.errors import Cancelled, InvalidInput, OutputUnwritable
from desktop.domain.indicator_scope import Scope
from desktop.domain.package import PackageFault, PackageProblem
from desktop.domain.package_layout import LAYOUTS
from desktop.domain.periods import Period
from desktop.domain.reference_data import communes_by_code, hi_groups
from desktop.services import history, indicators, monthly_report, offices
from desktop.services.authority import Authority
from desktop.services.collecting.period_locks import locked_periods
from desktop.services.history.refusals import StepRefused
from desktop.services.indicators.choices import IndicatorChoices, write_choices
from desktop.services.packages.making import make, plan, usual_file_name
from desktop.services.packages.office_key import digest_key, present_key
from desktop.services.packages.reading import read_package
from desktop.services.reports.locking import unlock_months
from desktop.storage.database import Database
from tests.office_data import COMMUNE, NOW, TODAY, WHO, demo_file
from tests.services.packages.conftest import CANARY, CANARY_ID, HOSTILE, SentOffice, take_key

OCTOBER = Period.parse("2026-10")
NOVEMBER = Period.parse("2026-11")
OTHER = next(code for code in communes_by_code() if code != COMMUNE)
PASSWORD = "mật khẩu 2026"  # noqa: S105 - invented


def test_every_figure_of_the_package_is_that_of_the_report(sent: SentOffice) -> None:
    package = read_package(sent.made.file.path)
    told = {key: (numerator, denominator) for key, numerator, denominator in
            package.tables["indicators"].rows}  # fmt: skip
    report = monthly_report.figures(sent.database, OCTOBER, TODAY, COMMUNE)
    missing = {key for key, (numerator, _) in told.items() if numerator is None}
    assert len(missing) < 5
    # What nobody entered by hand yet goes as missing, not as 0.
    assert told == {
        key: (
            None if value.value is None and not value.numerator and key in missing
            else value.numerator,
            value.denominator,
        )
        for key, value in report.indicators.items()
    }  # fmt: skip
    values = indicators.compute(sent.database, OCTOBER, TODAY, Scope(COMMUNE))
    sums: Counter[str] = Counter()
    for _, key, numerator, _ in package.tables["neighbourhoods"].rows:
        sums[str(key)] += int(str(numerator or 0))
    by_area = {key for key in values if indicators.BY_KEY[key].by_area}
    assert set(sums) == by_area
    parts = {key for key in by_area if indicators.BY_KEY[key].additive}
    wrong = [key for key in parts if sums[key] != values[key].numerator]
    assert wrong == []


def test_the_manifest_says_what_it_is(sent: SentOffice) -> None:
    manifest = read_package(sent.made.file.path).manifest
    assert manifest == sent.made.manifest
    assert (manifest.commune_code, manifest.period, manifest.version) == (COMMUNE, OCTOBER, 1)
    assert manifest.made_at == NOW
    assert manifest.as_of == datetime.date(2026, 10, 31)
    assert manifest.signature_ok
    key = present_key(sent.database, COMMUNE)
    assert key is not None
    assert (manifest.public_key, manifest.fingerprint) == (key.public_key, key.fingerprint)
    assert manifest.control_totals["cube.persons"] > 0
    assert manifest.row_counts["indicators"] == manifest.control_totals["indicators.rows"]


def test_the_usual_package_names_nobody(sent: SentOffice) -> None:
    with sent.database.read() as snapshot:
        people = snapshot.connection.execute(
            text("SELECT full_name, national_id, si_number, hi_card_no FROM persons")
        ).all()
        staff = set(snapshot.connection.scalars(text("SELECT full_name FROM collectors")))
    with zipfile.ZipFile(sent.made.file.path) as parts:
        content = b"\n".join(parts.read(name) for name in parts.namelist()).decode()
    numbers = {value for row in people for value in row[1:] if value}
    assert len(numbers) > 600
    assert CANARY_ID in numbers
    assert [number for number in numbers if number in content] == []
    names = {row[0] for row in people} - staff
    assert CANARY in names
    assert [name for name in names if f">{name}<" in content] == []


def test_lists_of_people_only_when_the_office_chose_them(
    sent: SentOffice, sent_lists: SentOffice
) -> None:
    assert sent.made.manifest.lists == ()
    assert not {"persons", "covers", "receipts"} & set(read_package(sent.made.file.path).tables)
    manifest = sent_lists.made.manifest
    assert manifest.lists == ("persons", "covers", "receipts")
    package = read_package(sent_lists.made.file.path)
    persons = package.tables["persons"]
    place = persons.column("full_name").index(CANARY)
    assert persons.column("national_id")[place] == CANARY_ID
    assert len(persons.rows) == manifest.control_totals["cube.persons"]
    receipts = indicators.compute(sent_lists.database, OCTOBER, TODAY)["receipts_amount"].numerator
    assert manifest.control_totals["receipts.amount"] == receipts
    days = [
        day for key in ("valid_from", "valid_to") for day in package.tables["covers"].column(key)
    ]
    assert {type(day) for day in days} <= {datetime.date, type(None)}
    assert datetime.date in {type(day) for day in package.tables["receipts"].column("issued_on")}


def test_lists_are_for_people_and_read_back_as_codes_and_days(sent_lists: SentOffice) -> None:
    book = load_workbook(sent_lists.made.file.path)
    package = read_package(sent_lists.made.file.path)
    persons, covers = book["Danh sách thành viên"], book["Danh sách thẻ"]
    shown = [[cell.value for cell in row] for row in persons.iter_rows(min_row=3)]
    stated = package.tables["persons"]
    assert {row[4] for row in shown} == {"Nam", "Nữ", None}
    assert set(stated.column("sex")) == {"M", "F", ""}
    assert {row[8] for row in shown} >= {"Thường trú", "Tạm trú"}
    assert set(stated.column("residence")) >= {"permanent", "temporary"}
    born = dict(zip(stated.column("birth_date"), (row[3] for row in shown), strict=True))
    for iso, cell in born.items():
        if len(str(iso)) == len("1979-07-25"):
            assert isinstance(cell, datetime.datetime)
            assert cell.date().isoformat() == iso
        elif len(str(iso)) == len("1979-07"):
            assert cell == f"{str(iso)[5:]}/{str(iso)[:4]}"
        else:
            assert (cell or "") == iso
    assert {len(str(iso)) for iso in born} == {0, 4, 7, 10}
    assert persons["D3"].number_format == covers["E3"].number_format == "dd/mm/yyyy"
    for sheet, hidden, title in ((persons, "A", "B1"), (covers, "B", "A1")):
        assert sheet.column_dimensions[hidden].hidden
        assert sheet[title].value
    names = {row[0]: row[2] for row in stated.rows}
    for row, (name, person, scheme, group, first, last) in zip(
        covers.iter_rows(min_row=3, values_only=True), package.tables["covers"].rows, strict=True
    ):
        assert row[0] == name == names[person]
        assert row[2] == {"HI": "Bảo hiểm y tế", "VSI": "Bảo hiểm xã hội tự nguyện"}[str(scheme)]
        assert (row[3] or "") == (hi_groups().label_of(str(group)) or "")
        assert [each and each.date() for each in row[4:]] == [first, last]


def test_covers_alone_name_nobody(tmp_path: Path) -> None:
    database = Database(Path(shutil.copyfile(demo_file(), tmp_path / "o.db")), clock=lambda: NOW)
    offices.set_office_options(database, {"package_lists": "covers"}, who=WHO)
    made = make(database, OCTOBER, tmp_path / "goi.xlsx", who=WHO, now=NOW)
    covers = read_package(made.file.path).tables["covers"]
    assert covers.rows
    # Without a name the number is all that tells the rows apart.
    assert not load_workbook(made.file.path)["Danh sách thẻ"].column_dimensions["B"].hidden
    assert set(covers.column("full_name")) == {""}
    database.close()


def test_texts_of_the_office_never_become_formulas(sent_lists: SentOffice) -> None:
    names = read_package(sent_lists.made.file.path).tables["persons"].column("full_name")
    assert HOSTILE in names
    assert "http://x.vn/a␁\nb_x000D_<&>" in names
    with zipfile.ZipFile(sent_lists.made.file.path) as parts:
        for name in parts.namelist():
            content = parts.read(name)
            assert b"<f>" not in content, name
            assert b"<hyperlink" not in content, name


def test_digests_come_with_the_key_of_the_province_only(
    sent: SentOffice, empty_office: Database, tmp_path: Path
) -> None:
    package = read_package(sent.made.file.path)
    with sent.database.read() as snapshot:
        key = digest_key(snapshot)
    assert key is not None
    assert package.manifest.digest_key == key.name
    assert len(set(package.tables["person_digests"].column("digest"))) > 300
    make(empty_office, OCTOBER, tmp_path / "goi.xlsx", who=WHO, now=NOW)
    bare = read_package(tmp_path / "goi.xlsx")
    assert "person_digests" not in bare.tables
    assert bare.manifest.digest_key == ""


def test_a_running_month_is_told_as_of_today(empty_office: Database, tmp_path: Path) -> None:
    made = make(empty_office, NOVEMBER, tmp_path / "goi.xlsx", who=WHO, now=NOW, lock=True)
    assert made.manifest.as_of == TODAY
    assert not made.locked


def test_a_month_that_closes_early_has_lists_of_the_same_days(tmp_path: Path) -> None:
    database = Database(Path(shutil.copyfile(demo_file(), tmp_path / "o.db")), clock=lambda: NOW)
    write_choices(database, IndicatorChoices(cut_off=20), who=WHO)
    offices.set_office_options(database, {"package_lists": "persons,receipts"}, who=WHO)
    made = make(database, OCTOBER, tmp_path / "goi.xlsx", who=WHO, now=NOW)

    package = read_package(made.file.path)
    assert package.manifest.as_of == datetime.date(2026, 10, 20)
    figures = {row[0]: row[1] for row in package.tables["indicators"].rows}
    assert len(package.tables["persons"].rows) == figures["population"]
    assert len(package.tables["receipts"].rows) == figures["receipts"]
    days = set(package.tables["receipts"].column("issued_on"))
    september, october = datetime.date(2026, 9, 21), datetime.date(2026, 10, 20)
    assert days
    assert all(isinstance(day, datetime.date) and september <= day <= october for day in days)
    database.close()


def test_versions_count_up_and_say_what_changed(empty_office: Database, tmp_path: Path) -> None:
    first = make(empty_office, OCTOBER, tmp_path / "1.xlsx", who=WHO, now=NOW).manifest
    same = make(empty_office, OCTOBER, tmp_path / "2.xlsx", who=WHO, now=NOW).manifest
    with empty_office.write(WHO) as unit:
        unit.insert("person", {"commune_code": COMMUNE, "full_name": CANARY})
    planned = plan(empty_office, OCTOBER, TODAY)
    assert planned.version == 3
    assert planned.made_before == NOW
    assert usual_file_name(planned) == "goi_02647_2026-10_v3.xlsx"
    assert "population" in {change.key for change in planned.changes}
    changed = make(empty_office, OCTOBER, tmp_path / "3.xlsx", who=WHO, now=NOW).manifest
    assert [one.version for one in (first, same, changed)] == [1, 2, 3]
    assert first.figures_digest == same.figures_digest != changed.figures_digest
    assert len({one.content_digest for one in (first, same, changed)}) == 3
    cover = load_workbook(tmp_path / "3.xlsx")["Bìa"]
    words = [str(cell.value) for row in cover.iter_rows() for cell in row if cell.value]
    assert any(f"So với lần 2 tạo lúc {NOW:%d/%m/%Y %H:%M}" in each for each in words)
    assert plan(empty_office, NOVEMBER, TODAY).version == 1


def test_a_password_is_asked_for(empty_office: Database, tmp_path: Path) -> None:
    target = tmp_path / "goi.xlsx"
    make(empty_office, OCTOBER, target, who=WHO, now=NOW, password=PASSWORD)
    assert read_package(target, PASSWORD).manifest.version == 1
    for password, fault in (
        (None, PackageFault.PASSWORD_NEEDED),
        ("không phải", PackageFault.WRONG_PASSWORD),
    ):
        with pytest.raises(PackageProblem) as told:
            read_package(target, password)
        assert told.value.fault is fault
        assert "goi.xlsx" in told.value.text()
    with pytest.raises(InvalidInput, match=r"package.password_short"):
        make(empty_office, OCTOBER, target, who=WHO, now=NOW, password=PASSWORD[:7])


def test_locking_the_month_goes_with_the_package(empty_office: Database, tmp_path: Path) -> None:
    assert plan(empty_office, OCTOBER, TODAY).can_be_locked
    assert make(empty_office, OCTOBER, tmp_path / "goi.xlsx", who=WHO, now=NOW, lock=True).locked
    assert locked_periods(empty_office) == ("2026-10",)
    assert not plan(empty_office, OCTOBER, TODAY).can_be_locked
    assert not make(
        empty_office, OCTOBER, tmp_path / "goi.xlsx", who=WHO, now=NOW, lock=True
    ).locked
    assert not plan(empty_office, Period.parse("2026-Q3"), TODAY).can_be_locked


def test_the_lock_of_a_package_is_not_taken_back_while_the_file_is_out(
    empty_office: Database, tmp_path: Path
) -> None:
    make(empty_office, OCTOBER, tmp_path / "goi.xlsx", who=WHO, now=NOW, lock=True)
    with pytest.raises(StepRefused) as told:
        history.undo(empty_office, who=WHO)
    words = told.value.text()
    assert "“Khoá sổ và tạo gói gửi tỉnh tháng 10 năm 2026”" in words
    assert "“Mở khoá…” ở trang Báo cáo" in words
    assert locked_periods(empty_office) == ("2026-10",)
    unlock_months(empty_office, OCTOBER, Authority("Đàm Thị Ngát", "Ghi sót"), who=WHO)
    assert plan(empty_office, OCTOBER, TODAY).can_be_locked
    assert plan(empty_office, OCTOBER, TODAY).version == 2


def test_lists_are_printed_across_with_their_header_on_every_page(
    sent_lists: SentOffice,
) -> None:
    book = load_workbook(sent_lists.made.file.path)
    for name in ("Danh sách thành viên", "Tổng đối chiếu", "Bìa"):
        assert book[name].page_setup.orientation == "landscape"
        assert book[name].sheet_properties.pageSetUpPr.fitToPage
    assert book["Danh sách thành viên"].print_title_rows == "$2:$2"


def test_a_month_is_locked_when_the_office_closes_it(
    empty_office: Database, tmp_path: Path
) -> None:
    """October ends on the 25th here: on the 28th it can be locked, on the 25th not yet."""
    offices.set_office_options(empty_office, {"report_cut_off": "25"}, who=WHO)
    late, early = datetime.datetime(2026, 10, 28, 9), datetime.date(2026, 10, 25)  # noqa: DTZ001
    assert not plan(empty_office, OCTOBER, early).can_be_locked
    assert plan(empty_office, OCTOBER, late.date()).can_be_locked
    made = make(empty_office, OCTOBER, tmp_path / "goi.xlsx", who=WHO, now=late, lock=True)
    assert made.locked
    assert not made.manifest.is_unfinished
    assert locked_periods(empty_office) == ("2026-10",)


def test_what_cannot_be_written_counts_no_version(empty_office: Database, tmp_path: Path) -> None:
    def stop(message: str, fraction: float) -> None:
        if fraction > 0.5:
            raise Cancelled

    with pytest.raises(OutputUnwritable):
        make(empty_office, OCTOBER, tmp_path / "không có" / "goi.xlsx", who=WHO, now=NOW)
    with pytest.raises(Cancelled):
        make(empty_office, OCTOBER, tmp_path / "goi.xlsx", who=WHO, now=NOW, progress=stop)
    assert [path.name for path in tmp_path.iterdir() if "xlsx" in path.name] == []
    assert plan(empty_office, OCTOBER, TODAY).version == 1


def test_a_number_that_was_not_kept_leaves_no_file(
    empty_office: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("disk")

    monkeypatch.setattr("desktop.services.packages.making.queries.add_run", refuse)
    with pytest.raises(OSError, match="disk"):
        make(empty_office, OCTOBER, tmp_path / "goi.xlsx", who=WHO, now=NOW)
    assert not (tmp_path / "goi.xlsx").exists()


def test_who_took_it_out_is_noted_and_the_secret_is_not(
    empty_office: Database, tmp_path: Path
) -> None:
    take_key(empty_office, tmp_path)
    made = make(empty_office, OCTOBER, tmp_path / "goi.xlsx", who=WHO, now=NOW)
    with empty_office.read() as snapshot:
        lines = snapshot.connection.execute(
            text("SELECT who, action, kind, after FROM audit ORDER BY id")
        ).all()
        secrets = list(snapshot.connection.scalars(text("SELECT secret FROM office_keys")))
    noted = [json.loads(line.after) for line in lines if line.action == "export"][-1]
    assert (noted["sha256"], noted["version"]) == (made.file.sha256, 1)
    assert {(line.who, line.action) for line in lines} >= {(WHO, "make_key"), (WHO, "take_key")}
    assert len(secrets) == 2
    assert not any(secret in (line.after or "") for line in lines for secret in secrets)


def test_an_office_of_several_communes_says_for_which(
    empty_office: Database, tmp_path: Path
) -> None:
    offices.add_communes(empty_office, [OTHER], who=WHO)
    with pytest.raises(InvalidInput, match=r"package.commune"):
        make(empty_office, OCTOBER, tmp_path / "goi.xlsx", who=WHO, now=NOW)
    made = make(empty_office, OCTOBER, tmp_path / "goi.xlsx", who=WHO, now=NOW, commune_code=OTHER)
    assert made.manifest.commune_code == OTHER
    assert made.manifest.control_totals["cube.persons"] == 0


def test_people_read_the_report_and_do_not_meet_the_machinery(
    package_path: Path,
) -> None:
    book = load_workbook(package_path)
    states = {sheet.title: sheet.sheet_state for sheet in book.worksheets}
    assert book.worksheets[0].title == "Bìa"
    assert states["_goi"] == "veryHidden"
    tables = {states[LAYOUTS[key].sheet] for key in read_package(package_path).tables}
    assert tables == {"hidden"}
    assert sum(state == "visible" for state in states.values()) >= 7
    cover = [cell.value for row in book["Bìa"].iter_rows() for cell in row if cell.value]
    assert "GÓI SỐ LIỆU GỬI TỈNH (dữ liệu mẫu)" in cover
    assert "Tháng 10 năm 2026" in cover
    persons = read_package(package_path).manifest.control_totals["cube.persons"]
    assert any(str(each).endswith(f": {persons} người") for each in cover)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not here")
def test_a_package_saved_again_by_libreoffice_is_the_same(
    package_path: Path, tmp_path: Path
) -> None:
    done = subprocess.run(
        ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
         "--convert-to", "xlsx", "--outdir", str(tmp_path / "again"), str(package_path)],
        capture_output=True, check=False, timeout=180,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    again = tmp_path / "again" / package_path.name
    assert again.read_bytes() != package_path.read_bytes()
    assert read_package(again) == read_package(package_path)


def test_a_package_saved_again_by_openpyxl_is_the_same(
    package_bytes: bytes, package_path: Path, tmp_path: Path
) -> None:
    book = load_workbook(io.BytesIO(package_bytes))
    book["Bìa"]["A1"].font = Font(name="Arial", bold=True)
    book["Bìa"].column_dimensions["A"].width = 77
    book.save(tmp_path / "again.xlsx")
    assert read_package(tmp_path / "again.xlsx") == read_package(package_path)
