"""No paper is made of a period that has not begun, as the office closes its months."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.services.indicators.choices import read_choices, write_choices
from desktop.storage.database import Database
from tests.command_line.verbs import CommandLine
from tests.office_data import TODAY, WHO


@pytest.mark.parametrize("verb", ["report", "package"])
@pytest.mark.parametrize("period", ["2027", "2026-12", "2026-W48", "2027-H1"])
def test_a_period_to_come_is_refused(
    on_demo: CommandLine, tmp_path: Path, verb: str, period: str
) -> None:
    assert TODAY.isoformat() < "2026-11-23"
    target = tmp_path / "to_come.xlsx"
    refused = on_demo.refused(verb, "--period", period, "--out", str(target))
    assert refused["code"] == "period.to_come"
    assert not target.exists()


def test_a_month_begins_when_the_one_before_was_closed(
    on_demo: CommandLine, tmp_path: Path
) -> None:
    """Of months that close on the 15th, December has begun on the 16th of November."""
    database = Database(on_demo.database)
    write_choices(database, replace(read_choices(database), cut_off=15), who=WHO)
    database.close()
    done = on_demo.done("report", "--period", "2026-12", "--out", str(tmp_path / "report.xlsx"))
    assert Path(done["file"]).is_file()
