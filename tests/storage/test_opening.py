"""The statements of the start say what the query layer says."""

import datetime
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.dialects import sqlite

from desktop.domain.list_query import ListQuery
from desktop.fields.catalogue import kind_of
from desktop.services import lists as service
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import lists, offices, opening
from desktop.views.households.household_lists import HOUSEHOLDS

TODAY = datetime.date(2026, 11, 21)
SOON = datetime.date(2026, 12, 21)
ANY_ID = 7


class _Asked(Exception):
    """Carries the statement that a query was about to run."""


class _Listener:
    def execute(self, statement: Any) -> None:
        raise _Asked(
            str(statement.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
        )


def _text(work: Any) -> str:
    with pytest.raises(_Asked) as asked:
        work(ReadSnapshot(_Listener()))  # type: ignore[arg-type]
    text = re.sub(r"\s+", " ", str(asked.value)).replace(f"'{TODAY}'", ":today")
    text = text.replace(f"'{SOON}'", ":soon")
    return text.replace(f"IN ({ANY_ID})", "IN (SELECT value FROM json_each(:ids))")


def test_the_page_shown_first_is_the_one_that_is_kept() -> None:
    assert HOUSEHOLDS.usual_query == opening.QUERY
    assert not HOUSEHOLDS.first_columns
    assert tuple(spec.key for spec in kind_of("household").table_fields) == opening.FIELDS


def test_statements_are_those_of_the_query_layer() -> None:
    assert _text(offices.served) == opening.SERVED
    assert _text(lambda snapshot: lists.open_ids(snapshot, opening.QUERY, TODAY)) == opening.IDS
    assert (
        _text(lambda snapshot: lists.read_rows(snapshot, "household", [7], TODAY, opening.FIELDS))
        == opening.ROWS
    )


def test_both_ways_read_the_same_rows(demo_path: Path) -> None:
    bare, full = Database(demo_path), Database(demo_path)
    assert full.engine is not None
    query, fields = ListQuery("household", sort=opening.QUERY.sort, chip="all"), opening.FIELDS
    ids = service.open_list(bare, query, TODAY)
    assert len(ids) > 1
    assert ids == service.open_list(full, query, TODAY)
    gone = [*ids[::-1], max(ids) + 1]
    assert service.list_page(bare, "household", gone, TODAY, list(fields)) == service.list_page(
        full, "household", gone, TODAY, list(fields)
    )
    assert not bare.has_engine
    bare.close()
    full.close()


def test_the_first_page_is_read_before_sqlalchemy_is_imported(demo_path: Path) -> None:
    code = f"""
import datetime, sys
from pathlib import Path
import desktop.application.program, desktop.views.households.households_page
from desktop.services import lists, offices
from desktop.storage.queries import opening
office = offices.open_office(Path({str(demo_path)!r}), for_writing=True)
assert offices.office_communes(office)
today = datetime.date(2026, 11, 21)
ids = lists.open_list(office, opening.QUERY, today)
assert lists.list_page(office, "household", ids[:256], today, list(opening.FIELDS))
office.close()
sys.exit("sqlalchemy" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
