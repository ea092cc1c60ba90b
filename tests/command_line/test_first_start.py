"""A verb that is the first of a new version brings the office to it, and tells so."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop import command_line
from desktop.storage.backup_files import list_backups


def test_the_upgrade_is_told_beside_the_answer(
    demo_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(demo_path)) as connection, connection:
        connection.execute(
            "UPDATE office_options SET value = '0.0.9' WHERE key = 'program_version'"
        )
    words = ["--json", "--database", str(demo_path)]
    assert command_line.main([*words, "check"]) == 0
    assert "lên phiên bản" not in capsys.readouterr().err, "reading changes nothing"
    assert list_backups(demo_path) == []
    assert command_line.main([*words, "undo-import", "999"]) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["error"]["code"] == "undo.no_batch"
    [backup] = list_backups(demo_path)
    assert f"bản sao trước khi lên ở {backup.path}." in told.err
    assert command_line.main([*words, "undo-import", "999"]) == 1
    assert "lên phiên bản" not in capsys.readouterr().err, "it is told once"
