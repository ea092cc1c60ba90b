"""indicators and report of one thôn or collector, named as somebody types it."""

import pytest
from openpyxl import load_workbook

from desktop.domain.indicator_scope import Scope
from desktop.domain.periods import Period
from desktop.services import indicators, reports
from desktop.services.reports import designs
from desktop.services.reports.design import Design, DesignRows
from desktop.storage.database import Database
from desktop.storage.queries import report_scopes
from tests.command_line.verbs import CommandLine
from tests.office_data import COMMUNE, TODAY, WHO

NOVEMBER = Period.parse("2026-11")
OPTIONS = {"neighbourhood": "neighbourhood_id", "collector": "collector_id"}


def named(on_demo: CommandLine, part: str) -> list[tuple[int, str, str | None]]:
    database = Database(on_demo.database, read_only=True)
    with database.read() as snapshot:
        found = {
            "neighbourhood": report_scopes.neighbourhoods,
            "collector": report_scopes.collectors,
        }[part](snapshot)
    database.close()
    return found


def add(on_demo: CommandLine, kind: str, **values: object) -> None:
    database = Database(on_demo.database)
    with database.write(WHO) as unit:
        unit.insert(kind, {"commune_code": COMMUNE, **values})
    database.close()


def in_charge(on_demo: CommandLine) -> None:
    """Put every second household in the charge of the first collector, the rest of the second."""
    first, second = (key for key, _, _ in named(on_demo, "collector")[:2])
    database = Database(on_demo.database)
    with database.write(WHO) as unit:
        rows = unit.connection.exec_driver_sql("SELECT id FROM households ORDER BY id")
        for place, (household,) in enumerate(rows.fetchall()):
            unit.update("household", household, {"collector_id": (first, second)[place % 2]})
    database.close()


@pytest.mark.parametrize("part", list(OPTIONS))
def test_every_part_has_the_numbers_of_the_windows_scope(on_demo: CommandLine, part: str) -> None:
    in_charge(on_demo)
    every = named(on_demo, part)
    assert len(every) > 3
    database = Database(on_demo.database, read_only=True)
    told_something = 0
    for key, name, _ in every[:3]:
        told = on_demo.done("indicators", "--period", "2026-11", f"--{part}", name)
        scope = Scope(**{OPTIONS[part]: key})
        values = indicators.compute(database, NOVEMBER, TODAY, scope)
        assert told["scope"] == name
        assert told["indicators"] == {each: value.as_json() for each, value in values.items()}
        told_something += sum(1 for value in values.values() if value.numerator)
    assert told_something > 10
    database.close()


@pytest.mark.parametrize(
    "typed",
    ["Tổ dân phố 3", "to dan pho 3", "TỔ  DÂN PHỐ 3", "pho 3"],
)
def test_marks_capitals_and_spaces_do_not_matter(on_demo: CommandLine, typed: str) -> None:
    told = on_demo.done("indicators", "--period", "2026-11", "--neighbourhood", typed)
    assert told["scope"] == "Tổ dân phố 3"
    lines = on_demo(
        "indicators", "--period", "2026-11", "--neighbourhood", typed, as_json=False
    ).out.splitlines()
    assert lines[0] == "Tổ dân phố 3, tháng 11 năm 2026"


def test_a_collector_is_named_by_code_too(on_demo: CommandLine) -> None:
    key, name, code = next(one for one in named(on_demo, "collector") if one[2])
    del key
    assert code is not None
    told = on_demo.done("indicators", "--period", "2026-11", "--collector", code.lower())
    assert told["scope"] == name


def test_a_name_that_several_have_is_refused_with_their_names(on_demo: CommandLine) -> None:
    refused = on_demo.refused("indicators", "--period", "2026-11", "--neighbourhood", "tổ dân phố")
    assert (refused["code"], refused["where"]) == ("scope.ambiguous", "neighbourhood")
    assert "Tổ dân phố 1, Tổ dân phố 2" in refused["message"]
    add(on_demo, "collector", full_name="Lò Thị Đôi", collector_code="NVT0001")
    add(on_demo, "collector", full_name="Lo Thi Doi", collector_code="NVT0002")
    add(on_demo, "collector", full_name="Lò Thị Đôi", collector_code="NVT0003")
    refused = on_demo.refused("report", *report_words(on_demo), "--collector", "lo thi doi")
    assert "Lò Thị Đôi (NVT0001)" in refused["message"]
    assert "Lò Thị Đôi (NVT0003)" in refused["message"]
    told = on_demo.done("indicators", "--period", "2026-11", "--collector", "Lò Thị Đôi (NVT0003)")
    assert told["scope"] == "Lò Thị Đôi"


@pytest.mark.parametrize("typed", ["Bản Không Có", "", " - "])
def test_a_name_that_nobody_has_is_refused(on_demo: CommandLine, typed: str) -> None:
    refused = on_demo.refused("indicators", "--period", "2026-11", "--neighbourhood", typed)
    assert refused["code"] == "scope.unknown"
    assert "Tổ dân phố 1" in refused["message"]


def report_words(on_demo: CommandLine, form: str = "uninsured") -> tuple[str, ...]:
    target = on_demo.database.with_name("bc.xlsx")
    return "--period", "2026-11", "--form", form, "--out", str(target)


@pytest.mark.parametrize("part", list(OPTIONS))
def test_the_report_of_a_part_is_the_windows(on_demo: CommandLine, part: str) -> None:
    in_charge(on_demo)
    database = Database(on_demo.database, read_only=True)
    every = named(on_demo, part)
    made = [
        reports.make(database, "uninsured", NOVEMBER, TODAY, Scope(**{OPTIONS[part]: key}))
        for key, _, _ in every
    ]
    most = max(range(len(every)), key=lambda at: len(made[at].tables[0].rows))
    name = every[most][1]
    told = on_demo.done("report", *report_words(on_demo), f"--{part}", name)
    database.close()
    rows = made[most].tables[0].rows
    assert rows
    assert told["scope"] == name
    assert told["indicators"]["persons_without_card"]["value"] == len(rows)
    sheet = load_workbook(told["file"]).worksheets[0]
    names = {cell.value for row in sheet.iter_rows() for cell in row}
    assert {row[1] for row in rows} <= names
    assert any(name in str(text) for text in names)  # the title says whose it is
    assert made[most].indicators.keys() == told["indicators"].keys()


def test_a_form_of_the_whole_office_is_refused_for_a_part(on_demo: CommandLine) -> None:
    words = report_words(on_demo, "period")
    refused = on_demo.refused("report", *words, "--neighbourhood", "Tổ dân phố 3")
    assert refused["code"] == "report.no_parts"
    assert "uninsured" in refused["message"]
    assert not on_demo.database.with_name("bc.xlsx").exists()


def test_a_design_of_figures_is_made_for_one_thon(on_demo: CommandLine) -> None:
    database = Database(on_demo.database)
    choices = Design(
        name="Theo dõi", indicators=("population", "hi_insured", "events_held"),
        rows=DesignRows.WHOLE,
    )  # fmt: skip
    design_id, _ = designs.save(database, choices, who=WHO)
    key = next(one[0] for one in named(on_demo, "neighbourhood") if one[1] == "Tổ dân phố 3")
    values = indicators.compute(database, NOVEMBER, TODAY, Scope(neighbourhood_id=key))
    database.close()
    told = on_demo.done(
        "report", *report_words(on_demo, designs.form_key(design_id)), "--neighbourhood", "pho 3"
    )
    sheet = load_workbook(told["file"]).worksheets[0]
    written = {row[1].value: row[3].value for row in sheet.iter_rows() if len(row) > 3}
    for one in ("population", "hi_insured"):
        assert written[values[one].name] == values[one].value


def test_both_at_once_is_wrong_usage(on_demo: CommandLine) -> None:
    done = on_demo("indicators", "--period", "2026-11", "--neighbourhood", "a", "--collector", "b")
    assert done.code == 2
