"""Every verb: exit code, the keys of its document, and its Vietnamese lines."""

import datetime
import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.application.screenshots import PAGES
from desktop.command_line.run import make_parser
from desktop.settings.locations import default_database
from tests.command_line.verbs import CommandLine
from tests.office_data import DEMO_PERSONS, TODAY

VERBS = {
    "init", "demo", "import", "import-history", "undo-import", "search", "list", "indicators",
    "report", "backup", "restore", "check", "selftest", "screenshot", "quote", "cover", "form",
    "lock", "unlock", "package", "office-key", "merge", "register-key", "province-key",
    "move", "server-clerk", "update", "move-out", "move-in",
}  # fmt: skip
DEMO_KEYS = {"persons", "households", "collectors", "events", "receipts"}
IMPORT_KEYS = {
    "file", "sheet", "layout", "kind", "header_rows", "mapping", "rows_read", "new", "changed",
    "same", "possible_duplicates", "rejected", "warnings", "errors", "skipped", "held_back",
    "persons", "households", "receipts", "amount_total", "batch", "already_imported",
}  # fmt: skip
PEOPLE = "Họ và tên;Ngày sinh;Giới tính;Số CCCD;Số điện thoại\n"


def test_every_verb_of_the_plan_is_there_and_no_other() -> None:
    (verbs,) = (
        action.choices for action in make_parser()._actions if isinstance(action.choices, dict)
    )
    assert set(verbs) == VERBS


# The office


def test_init_makes_an_office_of_one_or_several_communes(on_nothing: CommandLine) -> None:
    told = on_nothing.done("init", "--commune", "02647", "--commune", "22015")
    assert told == {"database": str(on_nothing.database), "communes": ["02647", "22015"]}
    assert on_nothing.done("list", "persons") == {"rows": [], "count": 0}
    assert on_nothing.refused("init", "--commune", "02647")["code"] == "database.exists"
    assert on_nothing.done("check")["checks"]


def test_init_refuses_a_commune_that_is_not_in_the_list(on_nothing: CommandLine) -> None:
    error = on_nothing.refused("init", "--commune", "02647", "--commune", "99999")
    assert error["code"] == "commune.unknown"
    assert "ghi tên xã, phường ở chỗ của mã" in error["message"]
    assert "99999" in error["message"]
    assert not on_nothing.database.exists()


@pytest.mark.parametrize(
    ("option", "typed", "meant"),
    [
        ("--commune", "2647", "02647 Phường Lào Cai (Tỉnh Lào Cai)"),
        ("--commune", "ban xeo", "02725 Xã Bản Xèo (Tỉnh Lào Cai)"),
        ("--commune", "Phường Cam Đưong", "02671 Phường Cam Đường (Tỉnh Lào Cai)"),
        ("--province", "lao cai", "15 Tỉnh Lào Cai"),
        ("--province", "Thành phố Hà Nôi", "01 Thành phố Hà Nội"),
    ],
)
def test_init_suggests_the_code_of_a_name_or_a_number_without_zeros(
    on_nothing: CommandLine, option: str, typed: str, meant: str
) -> None:
    message = on_nothing.refused("init", option, typed)["message"]
    assert meant in message
    assert not on_nothing.database.exists()


def test_init_without_a_path_makes_the_users_own_database(
    on_nothing: CommandLine, capsys: pytest.CaptureFixture[str]
) -> None:
    from desktop.command_line import main

    assert main(["--json", "init", "--commune", "02647"]) == 0
    assert json.loads(capsys.readouterr().out)["database"] == str(default_database())
    assert main(["list", "persons"]) == 0
    assert capsys.readouterr().out == "0 dòng.\n"


def test_demo_is_the_same_for_a_seed(on_nothing: CommandLine, tmp_path: Path) -> None:
    dumps = []
    for seed, name in ((3, "one"), (3, "two"), (4, "three")):
        on_nothing.database = tmp_path / f"{name}.db"
        words = ("demo", "--persons", 80, "--seed", seed, "--today", "2026-11-21")
        told = on_nothing.done(*words)
        assert set(told) >= DEMO_KEYS
        assert told["persons"] == 80
        dumps.append(on_nothing.done("list", "persons")["rows"])
    assert dumps[0] == dumps[1] != dumps[2]


def test_demo_of_another_commune(on_nothing: CommandLine) -> None:
    refused = on_nothing.refused("demo", "--persons", 20, "--commune", "99999")
    assert refused["code"] == "commune.unknown"
    assert not on_nothing.database.exists()
    on_nothing.done("demo", "--persons", 20, "--commune", "00004")
    with closing(sqlite3.connect(on_nothing.database)) as connection:
        codes = connection.execute("SELECT DISTINCT commune_code FROM persons").fetchall()
    assert codes == [("00004",)]


def test_backup_and_restore(on_demo: CommandLine, tmp_path: Path) -> None:
    own = on_demo.done("backup")
    assert own["verified"] is True
    assert Path(own["file"]).parent == on_demo.database.parent / "sao-luu"
    target = tmp_path / "usb" / "copy.db"
    target.parent.mkdir()
    assert on_demo.done("backup", "--out", target)["file"] == str(target)
    people = on_demo.done("list", "persons")
    _import(on_demo, tmp_path, "Lò Văn Mới;1990;Nam;;\n")
    assert on_demo.done("list", "persons")["count"] == DEMO_PERSONS + 1
    told = on_demo.done("restore", target)
    assert told["restored"] == str(target)
    assert Path(told["kept_aside"]).exists()
    assert on_demo.done("list", "persons") == people


def test_restore_where_there_is_no_database_yet(on_nothing: CommandLine, demo_path: Path) -> None:
    told = on_nothing.done("restore", demo_path)
    assert told["kept_aside"] is None
    assert on_nothing.done("list", "persons")["count"] == DEMO_PERSONS


def test_restore_refuses_what_is_no_backup(on_demo: CommandLine, tmp_path: Path) -> None:
    before = on_demo.database.read_bytes()
    for name, content in (("text.db", b"xin chao" * 100), ("empty.db", b"")):
        (tmp_path / name).write_bytes(content)
        assert on_demo.refused("restore", tmp_path / name)["where"].endswith(name)
    assert on_demo.refused("restore", tmp_path / "none.db")["code"] == "database.missing"
    assert on_demo.refused("restore", on_demo.database)["code"] == "restore.same_file"
    assert on_demo.database.read_bytes() == before


def test_check_names_every_check_and_ends_with_3_when_one_finds_something(
    on_demo: CommandLine,
) -> None:
    checks = on_demo.done("check")["checks"]
    assert all(set(one) == {"name", "ok", "found"} for one in checks)
    assert all(one["ok"] and one["found"] == 0 for one in checks)
    assert len({one["name"] for one in checks}) == len(checks)
    lines = on_demo("check", as_json=False).out.splitlines()
    assert lines[-1] == "Dữ liệu tốt."
    assert all(line.startswith("Đạt  ") for line in lines[:-1])
    with sqlite3.connect(on_demo.database) as connection:
        connection.execute("UPDATE persons SET sort_key = 'x' WHERE id = 7")
    connection.close()
    answer = on_demo("check")
    assert answer.code == 3
    found = {one["name"]: one["found"] for one in answer.document["checks"] if not one["ok"]}
    assert found == {"keys_person": 1}
    told = on_demo("check", as_json=False)
    wrong = [line for line in told.out.splitlines() if line.startswith("LỖI")]
    assert wrong == ["LỖI  Khóa tìm kiếm và sắp xếp đúng với bản ghi (Thành viên): 1 chỗ"]


# Reading


def test_search(on_demo: CommandLine) -> None:
    people = on_demo.done("list", "persons", "--sort", "phone")["rows"]
    person = next(row for row in people if row["phone"])
    told = on_demo.done("search", person["phone"], "--limit", 5)
    assert set(told) == {"hits", "elapsed_ms"}
    assert {"kind", "uid", "label"} == set(told["hits"][0])
    assert person["uid"] in [hit["uid"] for hit in told["hits"]]
    assert len(on_demo.done("search", "n", "--limit", 3)["hits"]) == 3
    assert on_demo.done("search", "không có ai tên này")["hits"] == []
    assert on_demo("search", "xyzzy", as_json=False).out == "Không thấy “xyzzy”.\n"


@pytest.mark.parametrize(
    "table",
    ["persons", "households", "collectors", "organisations", "events", "receipts", "due"],
)
def test_list_gives_plain_values(on_demo: CommandLine, table: str) -> None:
    told = on_demo.done("list", table)
    assert set(told) == {"rows", "count"}
    assert told["count"] == len(told["rows"]) > 0
    assert all(row["uid"] for row in told["rows"])
    lines = on_demo("list", table, as_json=False).out.splitlines()
    assert lines[-1] == f"{told['count']} dòng."


def test_list_filters_and_sorts(on_demo: CommandLine) -> None:
    everybody = on_demo.done("list", "persons")["rows"]
    women = on_demo.done("list", "persons", "--where", "sex=Nữ", "--sort=-birth_date")
    assert women["count"] == sum(row["sex"] == "F" for row in everybody)
    born = [row["birth_date"] for row in women["rows"] if row["birth_date"]]
    assert born == sorted(born, reverse=True)
    two = on_demo.done("list", "persons", "--where", "sex=Nữ", "--where", "hi_status=Quá hạn")
    assert 0 < two["count"] < women["count"]
    assert on_demo.refused("list", "persons", "--where", "sex")["code"] == "filter.unreadable"
    assert on_demo.refused("list", "persons", "--sort", "shoes")["code"] == "filter.field"
    due = [row["hi_valid_to"] for row in on_demo.done("list", "due")["rows"]]
    assert due == sorted(due)


def test_list_to_excel(on_demo: CommandLine, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    target = tmp_path / "hộ.xlsx"
    told = on_demo.done("list", "households", "--out", target)
    assert told["count"] == on_demo.done("list", "households")["count"]
    sheet = load_workbook(target).worksheets[0]
    texts = [
        [cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)
    ]
    assert sum(bool(row) for row in texts) >= told["count"]
    error = on_demo.refused("list", "households", "--out", tmp_path / "none" / "x.xlsx")
    assert "none" in error["message"]


def test_indicators(on_demo: CommandLine) -> None:
    for period in ("2026", "2026-Q4", "2026-H2", "2026-9M", "2026-11", "2026-W47"):
        told = on_demo.done("indicators", "--period", period)["indicators"]
        assert told
        assert all(set(one) >= {"value", "numerator", "denominator"} for one in told.values())
    assert on_demo.refused("indicators", "--period", "tháng 11")["code"] == "period.unreadable"
    lines = on_demo("indicators", "--period", "2026-11", as_json=False).out.splitlines()
    assert len(lines) == len(told)


def test_report(on_demo: CommandLine, tmp_path: Path) -> None:
    import hashlib

    target = tmp_path / "báo cáo.xlsx"
    told = on_demo.done("report", "--period", "2026-11", "--out", target)
    assert told["file"] == str(target)
    assert told["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()
    indicators = on_demo.done("indicators", "--period", "2026-11")["indicators"]
    assert told["indicators"] == indicators
    assert all(check["ok"] for check in told["checks"])
    again = on_demo.done("report", "--period", "2026-11", "--out", target)
    assert (told["version"], again["version"]) == (1, 1)


def test_report_of_a_form_and_its_pdf(on_demo: CommandLine, tmp_path: Path) -> None:
    target, pdf = tmp_path / "bc.xlsx", tmp_path / "bc.pdf"
    told = on_demo.done(
        "report", "--period", "2026-Q3", "--form", "uninsured", "--out", target, "--pdf", pdf
    )
    assert told["form"] == "uninsured"
    assert told["pdf"] == str(pdf)
    assert pdf.read_bytes().startswith(b"%PDF")
    refused = on_demo.refused("report", "--period", "2026", "--form", "x", "--out", target)
    assert refused["code"] == "report.no_form"


# Importing


def _file(tmp_path: Path, rows: str) -> Path:
    path = tmp_path / "danh sách.csv"
    path.write_text(PEOPLE + rows, encoding="utf-8")
    return path


def _import(line: CommandLine, tmp_path: Path, rows: str) -> None:
    answer = line("import", _file(tmp_path, rows), "--accept-doubtful")
    assert answer.code == 0, answer


ROWS = "Lò Văn Một;02/03/1990;Nam;;0912345678\nLò Thị Hai;1992;Nữ;;\n"


def test_import_then_history_then_undo(on_office: CommandLine, tmp_path: Path) -> None:
    path = _file(tmp_path, ROWS)
    tried = on_office.done("import", path, "--dry-run")
    assert set(tried) >= IMPORT_KEYS
    assert (tried["new"], tried["batch"]) == (2, None)
    assert on_office.done("list", "persons")["count"] == 0
    told = on_office.done("import", path)
    assert (told["rows_read"], told["new"], told["persons"]) == (2, 2, 2)
    assert on_office.done("list", "persons")["count"] == 2
    again = on_office.done("import", path)
    assert (again["new"], again["already_imported"]) == (0, told["batch"])
    (batch,) = on_office.done("import-history")["batches"]
    assert batch["rows_new"] == 2
    assert on_office.done("undo-import", told["batch"]) == {"withdrawn": told["batch"]}
    assert on_office.done("list", "persons")["count"] == 0
    assert on_office.refused("undo-import", told["batch"])["message"]
    assert on_office.refused("undo-import", 99)["message"]


def test_import_of_some_rows_ends_with_3(on_office: CommandLine, tmp_path: Path) -> None:
    path = _file(tmp_path, ROWS + ";1990;Nam;;0987654321\n")
    errors = tmp_path / "lỗi.xlsx"
    answer = on_office("import", path, "--errors", errors)
    assert answer.code == 3, answer
    told = answer.document
    assert told["rejected"] + told["held_back"] == 1
    assert errors.exists()
    for issue in (*told["errors"], *told["warnings"]):
        assert set(issue) >= {"row", "column", "field", "code", "message"}
    assert on_office.done("list", "persons")["count"] == 2


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04broken", b"\x00\x01\x02" * 50])
def test_import_of_what_is_no_workbook_is_refused(
    on_office: CommandLine, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "danh sách.xlsx"
    path.write_bytes(content)
    assert on_office.refused("import", path)["message"]
    assert on_office.refused("import", tmp_path / "none.xlsx")["message"]
    assert on_office.done("import-history") == {"batches": []}


def test_the_sample_forms_are_imported(on_office: CommandLine, samples: Path) -> None:
    found = sorted(samples.rglob("d03ts_filled*.xlsx"))
    assert found
    answer = on_office("import", found[0], "--accept-doubtful")
    assert answer.code in (0, 3), answer
    assert answer.document["new"] > 0


# Words

_SAMPLE_WARNING = "Chú ý: gói làm từ dữ liệu mẫu, không phải số thật; đừng gửi tỉnh.\n"


def test_without_json_there_are_only_vietnamese_lines(on_demo: CommandLine, tmp_path: Path) -> None:
    for words in (
        ("search", "nguyen"),
        ("list", "due"),
        ("backup", "--out", tmp_path / "b.db"),
        ("check",),
        ("import-history",),
        ("indicators", "--period", "2026-11"),
        ("report", "--period", "2026-11", "--out", tmp_path / "r.xlsx"),
        ("package", "--period", "2026-10", "--out", tmp_path / "g.xlsx"),
        ("office-key", "--out", tmp_path / "k.asx-khoa"),
    ):
        answer = on_demo(*words, as_json=False)
        # A package of sample data is made with a warning, beside what a script reads.
        warning = _SAMPLE_WARNING if words[0] == "package" else ""
        assert (answer.code, answer.err) == (0, warning), answer
        assert answer.out.strip()
        assert "{" not in answer.out
        assert "None" not in answer.out
    refused = on_demo("list", "persons", "--where", "sex", as_json=False)
    assert (refused.code, refused.out) == (1, "")
    assert refused.sentence


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--json"],
        ["frobnicate"],
        ["search"],
        ["search", "an", "--limit", "0"],
        ["search", "an", "--limit", "-3"],
        ["list"],
        ["list", "cats"],
        ["demo", "--persons", "0"],
        ["demo", "--persons", "-1"],
        ["demo", "--today", "mai"],
        ["init"],
        ["report", "--period", "2026"],
        ["undo-import", "một"],
        ["screenshot", "start", "--out", "x.png", "--size", "3"],
        ["screenshot", "start", "--out", "x.png", "--size", "0x0"],
        ["--password-file", "x", "check"],
    ],
)
def test_wrong_words_end_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    from desktop.command_line import main

    assert main(words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "usage" in said.err
    assert "Traceback" not in said.err


def test_a_bug_ends_in_a_sentence_without_its_message(
    on_demo: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.services import backups

    def broken(*_: object) -> None:
        raise KeyError("Nguyễn Thị Hiền 036186012345")

    monkeypatch.setattr(backups, "check", broken)
    error = on_demo.refused("check")
    assert error["code"] == "program.fault"
    assert error["where"].startswith("test_verbs.py:")
    assert "Hiền" not in str(error)


def test_the_day_of_a_run_is_today(on_demo: CommandLine) -> None:
    ends = {row["hi_valid_to"] for row in on_demo.done("list", "due")["rows"]}
    days = [abs((datetime.date.fromisoformat(end) - TODAY).days) for end in ends]
    assert max(days) <= 60


def test_databases_are_closed_and_unlocked_at_the_end(on_demo: CommandLine, tmp_path: Path) -> None:
    _import(on_demo, tmp_path, ROWS)
    left = {path.name for path in on_demo.database.parent.glob("demo.db*")}
    assert left <= {"demo.db", "demo.db.lock"}
    shutil.move(on_demo.database, tmp_path / "moved.db")


def test_the_help_of_screenshot_names_its_pages(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        make_parser().parse_args(["screenshot", "--help"])
    told = capsys.readouterr().out
    assert all(page in told for page in PAGES)
