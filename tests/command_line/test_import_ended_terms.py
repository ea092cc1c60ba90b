"""A dry run tells that the list of an ended term changes nothing, and what waits for a word."""

import datetime
from contextlib import closing
from pathlib import Path

from desktop.services import cover_ends
from desktop.services.cover_ends import CoverEnd
from desktop.storage.database import Database
from tests.command_line.verbs import CommandLine
from tests.office_data import NOW, TODAY
from tests.services.list_books import write_book

HEADER = ("Họ và tên", "Số CCCD", "Nhóm đối tượng", "Từ ngày", "Đến ngày")
AN = ("Lý Văn An", "038056000011", "GD")


def test_a_dry_run_brings_no_ended_term_back(on_office: CommandLine, tmp_path: Path) -> None:
    term = (*AN, "01/01/2026", "31/12/2026")
    on_office.done("import", write_book(tmp_path / "1.xlsx", {"A": [HEADER, term]}))
    with closing(Database(on_office.database, clock=lambda: NOW)) as database:
        with database.read() as snapshot:
            statement = "SELECT id FROM persons WHERE national_id = ?"
            (an,) = snapshot.connection.exec_driver_sql(statement, (AN[1],)).one()
        person = cover_ends.read_terms(database, an)
        asked = CoverEnd(person.name, person.terms[0], datetime.date(2026, 6, 30), "switched")
        cover_ends.record(database, asked, today=TODAY, who="test")
    bare = (*AN, None, "31/12/2026")
    again = write_book(tmp_path / "2.xlsx", {"A": [HEADER, bare]})
    dry = on_office.done("import", again, "--dry-run")
    assert (dry["same"], dry["changed"], dry["new"], dry["held_back"]) == (1, 0, 0, 0)
    later = write_book(tmp_path / "3.xlsx", {"A": [HEADER, (*AN, None, "31/12/2027")]})
    waits = on_office("import", later, "--dry-run").document
    assert (waits["same"], waits["changed"], waits["new"], waits["held_back"]) == (0, 0, 0, 1)
    assert [one["code"] for one in waits["warnings"]] == ["match.cover_after_the_end"]
