"""A verb that somebody stops says whether a part of its work is written."""

from pathlib import Path

import pytest

from desktop.command_line.run import main
from desktop.services.province import merging
from desktop.storage.database import Database
from tests.office_data import WHO
from tests.services.province.made_packages import fresh_province


@pytest.mark.parametrize(
    ("units", "told", "untold"),
    [(0, "dữ liệu không thay đổi", "vẫn giữ"), (2, "vẫn giữ (số phần: 2)", "không thay đổi")],
    ids=["before the first part", "after two"],
)
def test_who_stops_a_verb_learns_what_is_written(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    units: int,
    told: str,
    untold: str,
) -> None:
    def stopped(database: Database, *_parts: object, **_choices: object) -> None:
        for _ in range(units):
            with database.write(WHO):
                pass
        raise KeyboardInterrupt

    monkeypatch.setattr(merging, "merge_folder", stopped)
    monkeypatch.setattr(merging, "package_files", lambda _folder: [])
    with fresh_province(tmp_path) as province:
        path = province.path
    words = ["--database", str(path), "merge", str(tmp_path), "--period", "2026-10"]
    assert main(words) == 1
    said = capsys.readouterr().err
    assert told in said
    assert untold not in said
