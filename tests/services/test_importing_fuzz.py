"""Tables of nonsense under real headers: told, never a crash, and taken back without a trace."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.errors import ImportRefused
from desktop.services import importing
from desktop.services.importing import ImportOptions
from desktop.services.offices import create_office
from desktop.storage.database import Database
from desktop.storage.integrity_check import run
from desktop.workbooks.formats.registry import LAYOUTS
from tests.office_data import TODAY
from tests.services.conftest import COMMUNE
from tests.workbooks.sheets import sheet, workbook

HEADERS = sorted({spec.label for layout in LAYOUTS for spec in layout.fields})
NASTY = [
    float("nan"),
    float("inf"),
    1e300,
    -5.0,
    10.0**14,
    True,
    "#N/A",
    "=1+1",
    "  ",
    "\u00a0",
    "x" * 400,
    "31/02/1990",
    "00/00/1950",
    "1.2E+11",
    "".join(chr(0xFF10 + int(digit)) for digit in "038160000001"),
    "Tổng cộng",
    "Thôn 3",
    "II. Giảm",
    datetime.datetime(2025, 1, 1, 3, 4),  # noqa: DTZ001 - a cell of Excel has no zone
    datetime.time(1, 2),
    datetime.date(1905, 5, 28),
]
CELLS = st.one_of(
    st.none(),
    st.none(),
    st.sampled_from(NASTY),
    st.sampled_from(["Lý Văn An", "Lý Thị Mai", "038056000011", "3800000001", "HG01", "Chủ hộ"]),
    st.sampled_from(["x", "GD", "12/03/1960", 1956.0, "1.366.200", "0000001", 12.0, "04/2025"]),
    st.text(max_size=12),
    st.floats(),
    st.dates(),
)
TABLES = st.lists(st.sampled_from(HEADERS), min_size=4, max_size=9, unique=True).flatmap(
    lambda header: st.lists(
        st.lists(CELLS, min_size=len(header), max_size=len(header)), min_size=1, max_size=6
    ).map(lambda rows: [["STT", "Họ và tên", *header], *([1.0, "Lý Thị Mai", *r] for r in rows)])
)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """One office for all tables: each leaves it as it was."""
    path = tmp_path_factory.mktemp("fuzz") / "office.db"
    opened = create_office(path, [COMMUNE], who="test")
    yield opened
    opened.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(rows=TABLES, accept=st.booleans())
def test_no_table_brings_the_import_down(
    database: Database, tmp_path: Path, rows: list[list[object]], accept: bool
) -> None:
    content = workbook(sheet(*rows))  # type: ignore[arg-type]
    options = ImportOptions(accept_doubtful=accept)
    try:
        plan = importing.plan_of(database, content, options, today=TODAY)
    except ImportRefused as refusal:
        refusal.text()
        return
    assert all(entry.text() for entry in (*plan.errors, *plan.warnings))
    importing.write_error_workbook(plan, tmp_path / "loi.xlsx")
    result = importing.commit(database, plan, who="test")
    with database.read() as snapshot:
        assert [one.name for one in run(snapshot.connection) if not one.ok] == []
    if result.batch is not None:
        importing.undo(database, result.batch, who="test")
    with database.read() as snapshot:
        count = "SELECT (SELECT count(*) FROM persons) + (SELECT count(*) FROM households)"
        assert snapshot.connection.exec_driver_sql(count).scalar() == 0
