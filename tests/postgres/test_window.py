"""The window on a server: it opens, follows what other clerks write, and keeps a refused form."""

from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.step import Step
from desktop.services import records
from desktop.storage.database import LateOutcome
from desktop.storage.postgres import server_database
from desktop.storage.postgres.server_database import ServerDatabase
from desktop.views.page import Message
from desktop.views.records.record_dialog import RecordDialog
from tests.application.conftest import Start, start
from tests.office_data import TODAY, WHO
from tests.postgres.clerks import again
from tests.postgres.server import Server

__all__ = ["start"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def program(start: Start, server_demo_path: Path, qtbot: QtBot):
    found = start(server_demo_path)
    qtbot.waitUntil(lambda: found.office is not None, timeout=20_000)
    return found


def test_it_opens_and_follows_what_others_write(program):
    database = program.office.database
    assert isinstance(database, ServerDatabase)
    heard: list[object] = []
    program._notifier.changed.connect(heard.append)
    program.server_watch.look()
    program.server_watch.look()
    assert heard == []
    with database.write(WHO) as unit:
        unit.update("person", 1, {"note": "mình"})
    program.server_watch.look()
    assert heard == []
    with closing(again(database)) as other, other.write("Đặng Thị Ưng") as unit:
        unit.update("person", 1, {"note": "kia"})
    program.server_watch.look()
    assert [changes.everything for changes in heard] == [True]
    program.server_watch.look()
    assert len(heard) == 1


@pytest.mark.parametrize("arrived", [True, False], ids=["committed", "cut before"])
def test_a_work_of_unknown_outcome_is_looked_up_when_the_server_is_back(
    program, server: Server, monkeypatch: pytest.MonkeyPatch, *, arrived: bool
):
    database = program.office.database
    commit = psycopg.Connection.commit
    told: list[str] = []

    def cut(connection) -> None:
        monkeypatch.setattr(psycopg.Connection, "commit", commit)
        if arrived:
            commit(connection)
        with server.root(database.address.database) as tool:
            tool.execute("SELECT pg_terminate_backend(%s)", (connection.info.backend_pid,))
        connection.execute("SELECT 1")

    def work() -> None:
        with database.write(WHO, Step("Sửa {name}", {"name": "Ma Hữu Sỹ"})) as unit:
            unit.update("person", 1, {"note": "một lần"})
            monkeypatch.setattr(psycopg.Connection, "commit", cut)

    with monkeypatch.context() as patch:
        patch.setattr(server_database, "PATIENCE_S", 0.0)
        program.runner.write(work, lambda _: None, lambda error: told.append(error.code))
    assert told == ["server.outcome_unknown"]
    assert program.window.message_bar.text == ""
    program.server_watch.look()
    shown = program.window.message_bar.text
    assert "“Sửa Ma Hữu Sỹ”" in shown
    assert ("đừng ghi lại" in shown, "hãy ghi lại" in shown) == (arrived, not arrived)
    note = records.load(database, "person", 1, TODAY).values["note"]
    assert note == ("một lần" if arrived else None)
    assert database.late_outcomes() == ()


def test_every_work_of_unknown_outcome_is_told(program, monkeypatch: pytest.MonkeyPatch):
    database = program.office.database
    bar = program.window.message_bar
    fee, name = (Step("Sửa {name}", {"name": name}) for name in ("Lò Văn Pá", "Ma Hữu Sỹ"))

    def look(*outcomes: LateOutcome) -> str:
        monkeypatch.setattr(database, "late_outcomes", lambda: outcomes)
        program.server_watch.look()
        return bar.text

    both = look(LateOutcome(fee, is_written=True), LateOutcome(name, is_written=True))
    assert "“Sửa Lò Văn Pá”, “Sửa Ma Hữu Sỹ” lúc mất kết nối đã được ghi" in both
    later = look(LateOutcome(None, is_written=False))
    assert "đừng ghi lại: “Sửa Lò Văn Pá”, “Sửa Ma Hữu Sỹ”. " in later
    assert "hãy ghi lại: “lần ghi”." in later
    assert look() == later
    bar.show_message(Message(""))
    assert "Lò Văn Pá" not in look(LateOutcome(name, is_written=False))


def test_a_number_that_the_server_does_not_know_is_asked_for_once(program):
    database = program.office.database
    database._unknown.append((str(2**40), None))
    program.server_watch.look()
    assert program.window.message_bar.text == ""
    assert not database._unknown


def test_a_form_is_kept_when_the_server_goes_away_and_saved_when_it_is_back(
    program, server: Server, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(server_database, "MOST_ATTEMPTS", 1)
    database = program.office.database
    program.window.open_page("households")
    page = program.window.current_page
    page.editor.edit("person", 1)
    dialog = next(x for x in program.window.findChildren(RecordDialog) if x.isVisible())
    line = dialog.line_of("phone")
    line.setText("0912345678")
    line.textEdited.emit(line.text())
    server.control("-m", "immediate", "-w", "stop")
    try:
        dialog.form.save()
        assert dialog.isVisible()
        assert "máy chủ" in dialog.message_bar.text
        assert line.text() == "0912345678"
    finally:
        server.start()
    dialog.form.save()
    assert not dialog.isVisible()
    assert records.load(database, "person", 1, TODAY).values["phone"] == "0912345678"


def test_without_a_server_the_start_window_says_so(
    start: Start, server_demo_path: Path, server: Server, qtbot: QtBot
):
    server.control("-m", "immediate", "-w", "stop")
    try:
        program = start(server_demo_path)
        qtbot.waitUntil(lambda: program.start_window is not None, timeout=20_000)
        assert program.start_window is not None
        assert program.start_window.isVisible()
    finally:
        server.start()
