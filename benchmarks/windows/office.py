"""The real program on a database of many persons; prints the memory it takes.

python -m benchmarks.windows.office DATABASE. Opens the list of persons, scrolls through it, and
prints {"memory": bytes} of the whole process.
"""

import json
import sys
from pathlib import Path

from benchmarks.process_memory import resident_bytes
from benchmarks.setting import TODAY
from benchmarks.windows.event_loop import settle, wait_until
from benchmarks.windows.start import is_filled

_SCREENS = 40


def main() -> None:
    """Open, scroll, print, and end."""
    import datetime

    from desktop.application.program import Beginning, Program
    from desktop.application.qt_application import make_application
    from desktop.domain.list_query import ListQuery
    from desktop.settings.store import OptionStore
    from desktop.views.records.show_record import ShowRecord
    from desktop.views.tables.table_view import TableView

    app = make_application(["benchmark"])
    morning = datetime.datetime.combine(TODAY, datetime.time(8))
    program = Program(
        Beginning(
            path=Path(sys.argv[1]), settings=OptionStore(None), who="benchmark", now=lambda: morning
        )
    )
    program.begin()
    wait_until(lambda: program.window.current_page is not None)
    program.window.open_page("households", ShowRecord("person", query=ListQuery("person")))
    page = program.window.current_page
    assert page is not None
    tables = page.findChildren(TableView)
    wait_until(lambda: any(is_filled(table) for table in tables))
    table = next(table for table in tables if is_filled(table))
    rows = table.rows().rowCount()
    for screen in range(_SCREENS):
        table.verticalScrollBar().setValue(rows * screen // _SCREENS)
        wait_until(lambda: is_filled(table))
        settle()
    print(json.dumps({"memory": resident_bytes(), "rows": rows}))
    program.end()
    app.quit()


if __name__ == "__main__":
    main()
