"""The first day of an office, at the real window: from nothing to a report, by the keyboard."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from desktop.application.program import Program
from desktop.views.households.households_page import HouseholdsPage
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.import_wizard.wizard_view import CHECK, MAP, WRITE
from desktop.views.records.record_dialog import RecordDialog
from desktop.views.reports.report_page import ReportPage
from desktop.views.widgets.save_dialog import SaveDialog
from tests.command_line.verbs import CommandLine
from tests.conftest import DialogAnswers
from tests.end_to_end.running import end, open_dialogs, page_of, start
from tests.end_to_end.x11_keyboard import Keyboard

pytestmark = [pytest.mark.window, pytest.mark.samples]

PHONE = "0987654321"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "dữ liệu" / "ansinhxa.db"


def test_from_a_new_office_to_its_report(
    keyboard: Keyboard,
    programs: list[Program],
    place: Path,
    tmp_path: Path,
    samples: Path,
    dialogs: DialogAnswers,
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings, report = tmp_path / "options.json", tmp_path / "báo cáo.xlsx"
    program = start(programs, place, settings)
    make_the_office(keyboard, program)
    take_in(keyboard, program, samples / "vn" / "d03ts_filled.xlsx", dialogs)
    change_her_phone(keyboard, program, "pham thi yen")
    write_the_report(keyboard, program, report)
    line = CommandLine(place, capsys)
    assert line("backup", "--out", tmp_path / "copy.db").code == 0, "beside the open window"
    end(programs.pop())

    people = line.done("list", "persons")
    assert people["count"] == 8
    (her,) = (row for row in people["rows"] if row["full_name"] == "Phạm Thị Yến")
    assert her["phone"] == PHONE
    (hit,) = line.done("search", PHONE)["hits"]
    assert hit["uid"] == her["uid"]
    assert [batch["rows_new"] for batch in line.done("import-history")["batches"]] == [8]
    assert all(check["ok"] for check in line.done("check")["checks"])
    line.done("report", "--period", "2026-11", "--out", tmp_path / "again.xlsx")
    assert cells(report) == cells(tmp_path / "again.xlsx")

    program = start(programs, place, settings)
    keyboard.wait(lambda: program.office is not None)
    keyboard.focus(program.window)
    find(keyboard, program, PHONE)
    page = page_of(program, HouseholdsPage)
    keyboard.wait(lambda: page.current_list.total == 8)
    assert "Lào Cai" in program.window.windowTitle()


def make_the_office(keyboard: Keyboard, program: Program) -> None:
    window = program.start_window
    assert window is not None
    keyboard.focus(window)
    keyboard.type("lao cai")
    keyboard.wait(lambda: window.search.text() == "lao cai")
    wizard = window.wizard
    keyboard.wait(lambda: marked(wizard.communes.list).startswith("Phường Lào Cai"))
    keyboard.press("Return")
    keyboard.wait(lambda: wizard.current == 1)
    keyboard.type("1")
    keyboard.press("Return")
    keyboard.type("2")
    keyboard.wait(lambda: wizard.neighbourhoods.paste.names == ("Tổ dân phố 1", "Tổ dân phố 2"))
    for step in (2, 3):
        keyboard.press("ctrl+Return")
        keyboard.wait(lambda shown=step: wizard.current == shown)
    keyboard.press("ctrl+Return")
    keyboard.wait(lambda: program.office is not None and program.start_window is None)
    assert program.window.isVisible()


def marked(view: QListView) -> str:
    return str(view.currentIndex().data())


def take_in(keyboard: Keyboard, program: Program, book: Path, dialogs: DialogAnswers) -> None:
    keyboard.focus(program.window)
    keyboard.press("ctrl+9")
    page = page_of(program, ImportPage)
    dialogs.answer((str(book), ""))
    keyboard.press("ctrl+o")
    keyboard.wait(lambda: page.wizard.step in (MAP, CHECK))
    if page.wizard.step == MAP:
        keyboard.wait(lambda: not page.wizard.mapping.settling.under_way)
        keyboard.press("ctrl+Return")
    keyboard.wait(lambda: page.wizard.step == CHECK)
    keyboard.wait(page.wizard.check.write_button.isEnabled)
    keyboard.wait(lambda: not page.wizard.check.settling.under_way)
    keyboard.press("ctrl+Return")
    keyboard.wait(lambda: page.wizard.step == WRITE and not page.session.is_writing)


def change_her_phone(keyboard: Keyboard, program: Program, name: str) -> None:
    find(keyboard, program, name)
    page = page_of(program, HouseholdsPage)
    keyboard.wait(lambda: page.current_list.definition.kind == "person")
    keyboard.wait(lambda: page.current_list.table.currentIndex().isValid())
    keyboard.press("F2")
    keyboard.wait(lambda: bool(open_dialogs(RecordDialog)))
    (dialog,) = open_dialogs(RecordDialog)
    keyboard.focus(dialog)
    assert dialog.line_of("full_name").text() == "Phạm Thị Yến"
    while QApplication.focusWidget() is not dialog.line_of("phone"):
        keyboard.press("Tab")
    keyboard.type(PHONE)
    keyboard.press("ctrl+Return")
    keyboard.wait(lambda: not open_dialogs(RecordDialog))
    keyboard.focus(program.window)


def find(keyboard: Keyboard, program: Program, typed: str) -> None:
    """Search as a person does: Ctrl+K, the name without marks, Enter."""
    keyboard.press("ctrl+k")
    box = program.window.top_bar.search_box
    assert isinstance(box, QLineEdit)
    keyboard.wait(box.hasFocus)
    keyboard.type(typed)
    keyboard.wait(lambda: len(box.popup.hits) == 1)
    keyboard.press("Return")
    page_of(program, HouseholdsPage)


def write_the_report(keyboard: Keyboard, program: Program, target: Path) -> None:
    keyboard.press("ctrl+8")
    page = page_of(program, ReportPage)
    keyboard.wait(page.parts.export_action.isEnabled)
    keyboard.press("ctrl+s")
    keyboard.wait(lambda: bool(page.findChildren(SaveDialog)))
    (dialog,) = page.findChildren(SaveDialog)
    dialog.fileSelected.emit(str(target))
    dialog.close()
    keyboard.wait(target.exists)


def cells(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return what a workbook holds, sheet by sheet."""
    from openpyxl import load_workbook

    book = load_workbook(path)
    found = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}
    assert any(found.values())
    return found
