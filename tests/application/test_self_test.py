"""The self-test: what it sees when something is wrong, and what it leaves alone."""

import io
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.application import self_test, self_test_core, self_test_resources, self_test_window
from desktop.application.self_test import Check, WrongResult, require
from desktop.application.self_test_core import CoreChecks
from desktop.application.self_test_pdf import read_pdf
from desktop.application.self_test_window import WindowChecks, vietnamese_letters
from desktop.domain.errors import DatabaseUnusable
from desktop.domain.paper import Paper
from desktop.domain.report_table import ReportHeading
from desktop.domain.resources import resources_folder
from desktop.views.theme import language
from tests.office_data import NOW
from tests.workbooks import one_list

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _right() -> str:
    return "3"


def _wrong() -> str:
    require(condition=False, told="không đúng")
    return ""


def _refused() -> str:
    raise DatabaseUnusable("x", "Không ghi được {where}.", "a.db")


def _run(monkeypatch: pytest.MonkeyPatch, checks: list[Check]) -> list[self_test.Step]:
    monkeypatch.setattr(self_test, "_checks", lambda *_, **__: checks)
    return self_test.run(lambda: NOW)


def test_a_failing_step_stops_only_those_that_need_it(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = _run(
        monkeypatch,
        [
            Check("one", _wrong),
            Check("two", _right, ("one",)),
            Check("three", _right, ("two",)),
            Check("four", _right),
            Check("five", _refused),
        ],
    )
    assert [(step.name, step.ok) for step in steps] == [
        ("one", False),
        ("two", False),
        ("three", False),
        ("four", True),
        ("five", False),
    ]
    assert steps[0].told.startswith("không đúng (test_self_test.py:")
    assert steps[1].told == "không chạy được vì hỏng: one"
    assert steps[3].told == "3"
    assert "Không ghi được a.db." in steps[4].told


def test_a_failure_is_told_in_one_line_that_is_not_endless(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail() -> str:
        raise ValueError("dòng một\n" + "dài " * 500)

    [step] = _run(monkeypatch, [Check("one", fail)])
    assert step.told.startswith("ValueError: dòng một dài")
    assert "\n" not in step.told
    assert len(step.told) < 400


def test_it_leaves_nothing_behind_and_gives_back_what_it_changed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", "before")
    monkeypatch.delenv("MPLCONFIGDIR", raising=False)
    seen: list[str] = []

    def look() -> str:
        import os

        seen.extend(os.environ[name] for name in ("XDG_CACHE_HOME", "MPLCONFIGDIR"))
        return ""

    _run(monkeypatch, [Check("one", look)])
    assert all(name.startswith(str(tmp_path)) for name in seen)
    import os

    assert os.environ["XDG_CACHE_HOME"] == "before"
    assert "MPLCONFIGDIR" not in os.environ
    assert list(tmp_path.iterdir()) == []


# What each step sees


def _leave_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the driver take every key and use none, as a plain SQLite does."""
    monkeypatch.setattr("desktop.storage.connection._give_key", lambda *_: None)
    monkeypatch.setattr("desktop.storage.database_file._check_bytes", lambda *_, **__: None)


def test_a_database_that_is_not_encrypted_is_seen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _leave_open(monkeypatch)
    with pytest.raises(WrongResult, match="không được mã hoá"):
        CoreChecks(tmp_path, lambda: NOW).encryption()


def test_an_incomplete_folder_of_resources_is_seen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(self_test_resources, "resources_folder", lambda: tmp_path)
    with pytest.raises(WrongResult, match=r"reference_data/communes\.json"):
        CoreChecks(tmp_path, lambda: NOW).resources()
    with pytest.raises(WrongResult, match=r"ansinhxa_en\.qm"):
        CoreChecks(tmp_path, lambda: NOW).translations()


def test_a_schema_whose_rows_are_lost_is_seen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("desktop.services.released_schemas.counts_of", lambda _: {"persons": 1})
    with pytest.raises(WrongResult, match="khác số dòng"):
        CoreChecks(tmp_path, lambda: NOW).migrations()


@pytest.mark.parametrize("step", ["chart", "fonts"])
def test_a_letter_that_no_font_has_is_seen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, demo_path: Path, step: str
) -> None:
    demo_path.rename(tmp_path / "sample.db")
    monkeypatch.setattr(self_test_window, "vietnamese_letters", lambda: "\U000f1234")
    with pytest.raises(WrongResult, match="thiếu chữ"):
        getattr(WindowChecks(tmp_path, lambda: NOW), step)()


def test_a_blank_icon_is_seen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "empty.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    monkeypatch.setattr("desktop.views.theme.icons.ICONS", tmp_path)
    with pytest.raises(WrongResult, match="empty"):
        WindowChecks(tmp_path, lambda: NOW).icons()


def test_a_page_that_fails_is_seen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, demo_path: Path
) -> None:
    demo_path.rename(tmp_path / "sample.db")

    def fail(*_: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr("desktop.services.lists.open_list", fail)
    with pytest.raises((WrongResult, KeyError)):
        WindowChecks(tmp_path, lambda: NOW).window()


# What the steps stand on


def test_every_letter_of_vietnamese_is_asked_for() -> None:
    letters = vietnamese_letters()
    assert len(set(letters)) == len(letters) == 2 * (12 + 60 + 1)
    assert {"ộ", "Ẩ", "ữ", "đ", "Đ", "ỵ"} <= set(letters)


@pytest.mark.usefixtures("qapp")
def test_the_words_of_a_pdf_are_read_back() -> None:
    from desktop.views.printing.page_layout import lay_out
    from desktop.views.printing.page_painter import write_pdf

    heading = ReportHeading("", "", "", "", "DANH SÁCH", "ẩ ễ ộ ữ đ", "")
    file = io.BytesIO()
    write_pdf(lay_out(Paper(name="x", heading=heading, parts=())), "x", file)
    read = read_pdf(file.getvalue())
    assert read.pages == 1
    assert read.fonts >= 1
    assert "DANHSÁCH" in read.letters
    assert "ẩễộữđ" in read.letters
    with pytest.raises(ValueError, match="no whole PDF"):
        read_pdf(file.getvalue()[:-200])


def test_the_translations_are_those_of_the_window() -> None:
    assert set(self_test_resources.TRANSLATIONS) == set(language._FILES.values())


@pytest.mark.parametrize(
    ("kind", "write"),
    [
        ("xls", lambda path: one_list.biff(path, one_list.Biff.EXCEL_97)),
        ("xlsb", lambda path: one_list.xlsb(path, shared=True)),
    ],
)
def test_the_old_workbooks_are_those_of_the_tests(
    tmp_path: Path, kind: str, write: Callable[[Path], Path]
) -> None:
    assert kind in self_test_core.OLD_FORMATS
    written = write(tmp_path / f"list.{kind}").read_bytes()
    kept = (resources_folder() / "self_test" / f"list.{kind}").read_bytes()
    if kind == "xls":
        assert kept == written
    else:  # a zip tells the time of its making
        assert len(kept) == len(written)
