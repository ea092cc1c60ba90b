"""The list that an import leads to shows what was just written, with the program's own threads."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.application.program import Program
from desktop.background.task_runner import ThreadTaskRunner
from desktop.domain.list_query import ListQuery
from desktop.services.offices import create_office
from desktop.views.households.households_page import HouseholdsPage
from desktop.views.import_wizard import settling
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.records.record_list import RecordList
from tests.application.conftest import Start
from tests.office_data import WHO

WAIT = 30_000


@pytest.fixture
def program(qtbot: QtBot, start: Start, tmp_path: Path) -> Program:
    path = tmp_path / "office.db"
    create_office(path, ["02647"], who=WHO).close()
    begun = start(path, runner=ThreadTaskRunner)
    qtbot.waitUntil(lambda: begun.window.current_page is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: not begun.runner.busy, timeout=WAIT)
    return begun


@pytest.fixture(autouse=True)
def without_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settling, "SETTLE", 0.0)


def take_in(qtbot: QtBot, program: Program, path: Path, *, strangers: bool = False) -> None:
    """Import a workbook and go where "Xem danh sách" leads."""
    program.window.open_page("import", path)
    page = program.window.current_page
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.session.preview is not None, timeout=WAIT)
    if strangers:
        # Nobody of them is in the book and the file names no hamlet: asked once for the file.
        qtbot.waitUntil(page.wizard.check.unknown.isVisible, timeout=WAIT)
        page.wizard.check.unknown.add_button.click()
        qtbot.waitUntil(lambda: not program.runner.busy, timeout=WAIT)
    page.wizard.check.write_action.trigger()
    qtbot.waitUntil(lambda: page.session.result is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: not program.runner.busy, timeout=WAIT)
    page.wizard.result.list_button.click()
    qtbot.waitUntil(lambda: program.window.current_page is not page, timeout=WAIT)


def people(program: Program) -> RecordList:
    page = program.window.current_page
    assert isinstance(page, HouseholdsPage)
    assert page.current_list.definition.kind == "person"
    return page.current_list


def settled(qtbot: QtBot, program: Program) -> int:
    """Wait for the list of the persons of an import; return how many it shows."""
    shown = people(program)
    qtbot.waitUntil(lambda: shown.model.rowCount() > 0, timeout=WAIT)
    qtbot.waitUntil(lambda: not program.runner.busy, timeout=WAIT)
    assert shown.table.isVisible()
    return shown.model.rowCount()


def test_exactly_what_each_import_wrote_is_seen_at_once(
    qtbot: QtBot, program: Program, samples: Path
) -> None:
    take_in(qtbot, program, samples / "vn" / "d03ts_filled.xlsx")
    first = settled(qtbot, program)
    shown = people(program)
    shown.show_query(ListQuery("person", chip="expired", words="không có ai"))
    qtbot.waitUntil(lambda: not program.runner.busy, timeout=WAIT)
    assert shown.model.rowCount() == 0
    village = samples / "vn" / "thon09_Mau_Import_NhanKhau.xlsx"
    take_in(qtbot, program, village, strangers=True)
    second = settled(qtbot, program)
    shown.show_query(ListQuery("person"))
    qtbot.waitUntil(lambda: shown.model.rowCount() > second, timeout=WAIT)
    assert shown.model.rowCount() == first + second
