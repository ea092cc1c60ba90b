"""A report that was made stays as it was; what changed since is told cell by cell and by name."""

import datetime
import hashlib
import json

import pytest

from desktop.domain.errors import InvalidInput, RecordMissing
from desktop.domain.periods import Period
from desktop.services import reports
from desktop.services.reports import designs, differences, runs
from desktop.services.reports.canonical import data_digest, figures_text, paper_of
from desktop.services.reports.design import Comparison, Design, DesignRows
from desktop.storage.database import Database
from desktop.storage.queries import offices
from tests.office_data import TODAY, WHO

NOVEMBER = Period.parse("2026-11")
FORMS = [form.key for form in reports.FORMS]


def made(database: Database, form: str = "period") -> reports.MadeReport:
    return reports.make(database, form, NOVEMBER, TODAY)


def name_of(database: Database, person_id: int) -> str:
    with database.read() as snapshot:
        statement = "SELECT full_name FROM persons WHERE id = ?"
        return str(snapshot.connection.exec_driver_sql(statement, (person_id,)).scalar_one())


def resident(database: Database) -> int:
    """Return somebody who is counted in November."""
    with database.read() as snapshot:
        statement = (
            "SELECT id FROM persons WHERE life_status = 'alive' AND residence_status IS NULL"
            " OR residence_status = 'permanent' LIMIT 1"
        )
        return int(snapshot.connection.exec_driver_sql(statement).scalar_one())


def bury(database: Database, person_id: int) -> None:
    with database.write(WHO) as unit:
        values = {"life_status": "dead", "life_date": datetime.date(2026, 11, 3)}
        unit.update("person", person_id, values)


@pytest.mark.parametrize("form", FORMS)
def test_stored_figures_are_equal_to_what_was_made(database: Database, form: str) -> None:
    report = made(database, form)
    assert paper_of(figures_text(report.paper)) == report.paper
    assert figures_text(paper_of(figures_text(report.paper))) == figures_text(report.paper)


def test_the_digest_is_of_the_cells_and_not_of_who_signs(database: Database) -> None:
    before = data_digest(made(database).paper)
    with database.write(WHO) as unit:
        offices.set_option(unit, "report_signer", "Vàng Seo Páo")
    assert data_digest(made(database).paper) == before
    bury(database, resident(database))
    assert data_digest(made(database).paper) != before


def test_the_digest_can_be_computed_from_the_stored_text(database: Database) -> None:
    """Whoever has the stored text can check the digest with nothing but SHA-256."""
    report = made(database, "neighbourhoods")
    stored = json.loads(figures_text(report.paper))
    cells = [
        {
            "key": table["key"],
            "columns": [column["key"] for column in table["columns"]],
            "rows": table["rows"],
            "total": table["total"],
        }
        for table in stored["tables"]
    ]
    text = json.dumps(cells, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert hashlib.sha256(text.encode()).hexdigest() == data_digest(report.paper)


def test_a_run_never_changes_whatever_is_written_later(database: Database) -> None:
    report = made(database)
    kept = runs.keep(database, report, who=WHO)
    person = resident(database)
    bury(database, person)
    again = runs.open_run(database, kept.id)
    assert again.paper == report.paper
    assert again.run_id == kept.id
    assert made(database).paper != report.paper


def test_the_same_figures_are_one_version_and_others_the_next(database: Database) -> None:
    first = runs.keep(database, made(database), who=WHO)
    same = runs.keep(database, made(database), who=WHO)
    bury(database, resident(database))
    second = runs.keep(database, made(database), who=WHO)
    assert (first.version, first.is_new) == (1, True)
    assert (same.id, same.version, same.is_new) == (first.id, 1, False)
    assert (second.version, second.is_new) == (2, True)
    other = runs.keep(database, made(database, "events"), who=WHO)
    assert other.version == 1
    assert [run.version for run in runs.list_runs(database, NOVEMBER)] == [1, 2, 1]
    assert runs.list_runs(database, Period.parse("2026-10")) == ()


def test_a_run_is_no_step_that_could_be_taken_back(database: Database) -> None:
    def steps() -> int:
        with database.read() as snapshot:
            statement = "SELECT count(*) FROM steps WHERE template != ''"
            return int(snapshot.connection.exec_driver_sql(statement).scalar_one())

    before = steps()
    runs.keep(database, made(database), who=WHO)
    assert steps() == before


def test_what_changed_since_is_told_by_cell_and_by_name(database: Database) -> None:
    kept = runs.keep(database, made(database), who=WHO)
    assert differences.changed_since(database, kept.id, TODAY).same
    person = resident(database)
    bury(database, person)
    found = differences.changed_since(database, kept.id, TODAY + datetime.timedelta(days=12))
    before = kept_figure(database, kept.id)
    total = next(cell for cell in found.cells if cell.row == "Số khẩu" and cell.column == "Giá trị")
    assert (total.before, total.after) == (str(before), str(before - 1))
    (record,) = found.records
    assert (record.kind, record.name, record.action) == (
        "Thành viên",
        name_of(database, person),
        "Sửa",
    )
    report = differences.as_report(found)
    assert len(report.tables[0].rows) == len(found.cells)
    assert record.name in report.tables[1].column("name")


def kept_figure(database: Database, run_id: int) -> int:
    table = runs.open_run(database, run_id).paper.table("indicators")
    names, values = table.column("name"), table.column("value")
    value = values[names.index("Số khẩu")]
    assert isinstance(value, int)
    return value


def test_days_that_pass_are_no_corrections(database: Database) -> None:
    """A card that ends next week does not change the report of this week."""
    kept = runs.keep(database, made(database), who=WHO)
    assert differences.changed_since(database, kept.id, datetime.date(2027, 2, 1)).same


def test_a_run_that_is_gone_is_told(database: Database) -> None:
    with pytest.raises(RecordMissing):
        runs.open_run(database, 99)
    with pytest.raises(RecordMissing):
        runs.mark_sent(database, 99, TODAY, who=WHO)


# Designs

CHOICES = Design(
    name="Tiến độ tuần",
    indicators=("hi_insured", "hi_coverage", "receipts_amount"),
    comparisons=tuple(Comparison),
    chart=True,
)


@pytest.mark.parametrize("rows", list(DesignRows))
def test_a_design_shows_what_the_indicators_are(database: Database, rows: DesignRows) -> None:
    design = Design(
        name="Mẫu thử", indicators=CHOICES.indicators, rows=rows, comparisons=(), chart=True
    )
    design_id, _ = designs.save(database, design, who=WHO)
    report = made(database, designs.form_key(design_id))
    (table,) = report.tables
    values = {key: report.indicators[key].value for key in CHOICES.indicators}
    if rows is DesignRows.WHOLE:
        assert table.column("value") == tuple(values.values())
    elif rows is DesignRows.MONTHS:
        assert len(table.rows) == 11
        assert table.column("hi_insured/value")[-1] == values["hi_insured"]
    else:
        assert table.total_of("receipts_amount/value") == values["receipts_amount"]
        amounts = table.column("receipts_amount/value")
        assert (
            sum(value for value in amounts if isinstance(value, int)) == values["receipts_amount"]
        )
    if rows is DesignRows.NEIGHBOURHOODS:
        assert table.total_of("hi_coverage/value") == values["hi_coverage"]


def test_a_design_compares_with_last_year_and_with_new_year(database: Database) -> None:
    design_id, _ = designs.save(database, CHOICES, who=WHO)
    (table,) = made(database, designs.form_key(design_id)).tables
    last_year = datetime.date(2025, 11, 21)
    then = reports.make(database, "period", Period.parse("2025-11"), last_year).indicators
    december = reports.make(
        database, "period", Period.parse("2025-12"), datetime.date(2025, 12, 31)
    ).indicators
    assert table.column("last_year") == tuple(then[key].value for key in CHOICES.indicators)
    assert table.column("year_start")[0] == december["hi_insured"].value
    # Money of a month has no number on 31 December.
    assert table.column("year_start")[2] is None
    now, before = table.column("value")[0], table.column("last_year")[0]
    assert isinstance(now, int)
    assert isinstance(before, int)
    assert table.column("growth")[0] == now - before


@pytest.mark.parametrize(
    ("name", "indicators", "code"),
    [
        ("  ", ("population",), "design.name"),
        ("x" * 81, ("population",), "design.name"),
        ("Mẫu", (), "design.indicators"),
        ("Mẫu", ("population",) * 13, "design.indicators"),
        ("tiến độ TUẦN", ("population",), "design.name_taken"),
    ],
)
def test_a_design_that_cannot_be_is_refused(
    database: Database, name: str, indicators: tuple[str, ...], code: str
) -> None:
    designs.save(database, CHOICES, who=WHO)
    with pytest.raises(InvalidInput) as refused:
        designs.save(database, Design(name=name, indicators=indicators), who=WHO)
    assert refused.value.code == code
    assert len(designs.all_designs(database)) == 1


def test_a_deleted_design_is_no_form_any_more_and_its_run_stays(database: Database) -> None:
    design_id, _ = designs.save(database, CHOICES, who=WHO)
    key = designs.form_key(design_id)
    kept = runs.keep(database, made(database, key), who=WHO)
    designs.delete(database, design_id, who=WHO)
    with pytest.raises(InvalidInput, match=r"report\.no_form"):
        made(database, key)
    assert runs.open_run(database, kept.id).name == "Tiến độ tuần"
