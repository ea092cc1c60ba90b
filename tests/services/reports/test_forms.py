"""Every form: its figures are those of the indicators, its checks hold, its names are counted."""

import dataclasses
import datetime

import pytest

from desktop.domain.periods import Period
from desktop.domain.reference_data import communes_by_code
from desktop.services import history, lists, offices, reports
from desktop.services.authority import Authority
from desktop.services.collecting.period_locks import locked_periods
from desktop.services.collecting.refusals import CollectingRefused
from desktop.services.indicators import summed_fields
from desktop.services.indicators.choices import IndicatorChoices, write_choices
from desktop.services.reports import locking, runs, tying
from desktop.services.reports.desk import read_desk
from desktop.services.reports.made_report import TOTAL_ROW, area_of, scope_of
from desktop.storage.database import Database
from desktop.storage.queries.collecting_permission import locked_days
from tests.office_data import COMMUNE, TODAY, WHO

PERIODS = ("2026-11", "2026-W46", "2026-Q3", "2026-9M", "2026")


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("form", [form.key for form in reports.FORMS])
def test_checks_hold_for_every_form_and_period(unchanged: Database, form: str, period: str) -> None:
    made = reports.make(unchanged, form, Period.parse(period), TODAY)
    assert made.ties, [check.text() for check in made.checks if not check.ok]
    for table in made.tables:
        assert all(len(row) == len(table.columns) for row in table.rows)
        assert table.total is None or len(table.total) == len(table.columns)


@pytest.mark.parametrize("form", ["period", "neighbourhoods"])
def test_every_linked_number_has_exactly_so_many_names(unchanged: Database, form: str) -> None:
    made = reports.make(unchanged, form, Period.parse("2026-11"), TODAY)
    assert made.behind
    rows = {table.key: table for table in made.tables}
    checked = 0
    for cell, behind in made.behind.items():
        table, row, column = cell
        if row not in {0, TOTAL_ROW} and table != "indicators":
            continue
        place = [each.key for each in rows[table].columns].index(column)
        line = rows[table].total if row == TOTAL_ROW else rows[table].rows[row]
        query = reports.names_behind(unchanged, made, cell)
        assert line is not None
        if query is None or summed_fields(behind.indicator) or not isinstance(line[place], int):
            continue
        counted = len(lists.open_list(unchanged, query, TODAY))
        assert counted == line[place], (cell, behind.indicator)
        checked += 1
    assert checked > 10


def test_the_main_figures_tie_three_ways(unchanged: Database) -> None:
    made = reports.make(unchanged, "period", Period.parse("2026-11"), TODAY)
    ties = tying.ties(unchanged, made)
    assert [tie.indicator for tie in ties] == list(tying.MAIN)
    assert all(tie.ok and tie.listed == tie.charted == tie.written for tie in ties)
    population = dataclasses.replace(made.indicators["population"], numerator=1)
    wrong = dataclasses.replace(made, indicators={**made.indicators, "population": population})
    assert [tie.ok for tie in tying.ties(unchanged, wrong)] == [False, True, True, True]


def test_figures_that_do_not_tie_go_out_as_a_draft(unchanged: Database) -> None:
    made = reports.make(unchanged, "neighbourhoods", Period.parse("2026-11"), TODAY)
    assert made.for_sending() is made.paper
    broken = dataclasses.replace(made.checks[0], ok=False)
    draft = dataclasses.replace(made, checks=(broken,)).for_sending()
    assert draft.heading.data_line.startswith("BẢN NHÁP")


def test_the_uninsured_are_as_many_as_the_indicator_and_of_the_thon_alone(
    unchanged: Database,
) -> None:
    month = Period.parse("2026-11")
    whole = reports.make(unchanged, "uninsured", month, TODAY)
    assert len(whole.tables[0].rows) == whole.indicators["persons_without_card"].value
    with unchanged.read() as snapshot:
        ids = snapshot.connection.exec_driver_sql("SELECT id FROM neighbourhoods").scalars().all()
    parts = [
        reports.make(unchanged, "uninsured", month, TODAY, reports.Scope(None, key))
        for key in (*ids, 0)
    ]
    assert sum(len(part.tables[0].rows) for part in parts) == len(whole.tables[0].rows)
    assert all(part.ties for part in parts)


def test_who_has_paid_for_a_card_that_begins_later_is_told_so(database: Database) -> None:
    month = Period.parse("2026-11")
    begins = TODAY + datetime.timedelta(days=6)
    before = reports.make(database, "uninsured", month, TODAY).tables[0]
    query = lists.ListQuery("person", chip="uninsured")
    person = next(iter(lists.read_list(database, query, TODAY, ["full_name"])))
    with database.write(WHO) as unit:
        term = {"valid_from": begins, "valid_to": begins + datetime.timedelta(days=364)}
        unit.insert(
            "cover", {"person_id": person.id, "scheme": "HI", "commune_code": "02647", **term}
        )
    after = reports.make(database, "uninsured", month, TODAY)
    changed = [
        (old, new) for old, new in zip(before.rows, after.tables[0].rows, strict=True) if old != new
    ]
    assert after.ties
    assert len(changed) == 1
    old, new = changed[0]
    assert new[1] == person.values["full_name"]
    assert new[5] == old[5]  # the end of the card that is over, not of the one that comes
    assert new[6:] == (None, "Đã đóng, thẻ từ 27/11/2026")


@pytest.mark.parametrize(
    "scope",
    [
        reports.Scope(),
        reports.Scope("02647"),
        reports.Scope(None, 0),
        reports.Scope("02647", 3, 7),
        reports.Scope(None, None, None, 5),
    ],
)
def test_a_scope_is_kept_and_read_again(scope: reports.Scope) -> None:
    assert scope_of(area_of(scope)) == scope
    assert (area_of(scope) == "") == (scope == reports.Scope())


def test_a_period_is_locked_month_by_month_or_not_at_all(database: Database) -> None:
    with pytest.raises(CollectingRefused):
        locking.lock_months(database, Period.parse("2026-Q4"), who=WHO, today=TODAY)
    assert locked_periods(database) == ()
    locking.lock_months(database, Period.parse("2026-Q3"), who=WHO, today=TODAY)
    assert locked_periods(database) == ("2026-09", "2026-08", "2026-07")
    with database.read() as snapshot:
        states = [
            locking.lock_state_in(snapshot, Period.parse(text), TODAY)
            for text in ("2026-Q3", "2026-08", "2026-H1", "2026-11", "2026-W30")
        ]
    assert [state.name for state in states] == ["LOCKED", "LOCKED", "OPEN", "RUNNING", "NO_MONTHS"]


def test_the_months_of_a_period_are_one_step(database: Database) -> None:
    quarter = Period.parse("2026-Q3")
    locking.lock_months(database, quarter, who=WHO, today=TODAY)
    history.undo(database, who=WHO)
    assert locked_periods(database) == ()

    locking.lock_months(database, quarter, who=WHO, today=TODAY)
    locking.unlock_months(database, quarter, Authority("Ma Văn Sếp", "Sai số"), who=WHO)
    assert locked_periods(database) == ()
    history.undo(database, who=WHO)
    assert locked_periods(database) == ("2026-09", "2026-08", "2026-07")


def test_the_file_of_a_part_names_the_part(database: Database) -> None:
    """Saved under the name offered, a thôn's report never takes the place of the whole one."""
    month = Period.parse("2026-11")
    whole = reports.make(database, "uninsured", month, TODAY)
    assert whole.file_stem == "bao_cao_nguoi_khong_co_the_2026-11"
    with database.write(WHO) as unit:
        names = {
            "neighbourhood": "Thôn Nà Lùng (Khu 2/3): Đồi Ô",
            "collector": "H’Yến Ê Ban",
        }
        place = unit.insert(
            "neighbourhood", {"commune_code": COMMUNE, "name": names["neighbourhood"]}
        )
        person = unit.insert(
            "collector", {"commune_code": COMMUNE, "full_name": names["collector"]}
        )
    of_place = reports.make(database, "uninsured", month, TODAY, reports.Scope(None, place))
    of_person = reports.make(database, "uninsured", month, TODAY, reports.Scope(None, None, person))
    nobody = reports.make(database, "uninsured", month, TODAY, reports.Scope(None, 0))
    stems = [each.file_stem for each in (of_place, of_person, nobody)]
    assert stems[0] == f"{whole.file_stem}_thon_na_lung_khu_2_3_doi_o"
    assert stems[1] == f"{whole.file_stem}_h_yen_e_ban"
    assert len({whole.file_stem, *stems}) == 4
    kept = runs.keep(database, of_place, who=WHO)
    assert runs.open_run(database, kept.id).file_stem == stems[0]


def test_the_file_of_a_commune_names_it_where_the_office_has_several(database: Database) -> None:
    other = next(one for code, one in communes_by_code().items() if code != COMMUNE)
    offices.add_communes(database, [other.code], who=WHO)
    with database.write(WHO) as unit:
        places = [
            unit.insert("neighbourhood", {"commune_code": code, "name": "Thôn Tân Tiến Một"})
            for code in (COMMUNE, other.code)
        ]
    month, scope = Period.parse("2026-11"), reports.Scope
    scopes = (scope(), scope(COMMUNE), scope(other.code), *(scope(None, one) for one in places))
    made = [reports.make(database, "uninsured", month, TODAY, one) for one in scopes]
    stems = [one.file_stem for one in made]
    assert stems[:3] == [
        "bao_cao_nguoi_khong_co_the_2026-11",
        f"bao_cao_nguoi_khong_co_the_2026-11_{COMMUNE}",
        f"bao_cao_nguoi_khong_co_the_2026-11_{other.code}",
    ]
    assert len(set(stems)) == 5
    assert other.name in made[2].paper.heading.subject
    kept = runs.keep(database, made[2], who=WHO)
    assert runs.open_run(database, kept.id).file_stem == stems[2]


def test_the_days_of_a_lock_are_those_of_the_locked_year(database: Database) -> None:
    """A year that was locked by the 20th stays so, whatever the office chose afterwards."""
    write_choices(database, IndicatorChoices(cut_off=20), who=WHO)
    later = datetime.date(2027, 1, 4)
    locking.lock_months(database, Period.parse("2026-Q4"), who=WHO, today=later)
    write_choices(database, IndicatorChoices(cut_off=10), who=WHO)
    locked, running = (Period.parse(one) for one in ("2026-10", "2027-01"))
    assert read_desk(database, locked, later).closing_days == (20, 7)
    assert read_desk(database, running, later).closing_days == (10, 7)
    boss = Authority("Ma Văn Sếp", "Sai số")
    locking.unlock_months(database, locked, boss, who=WHO)
    locking.lock_months(database, locked, who=WHO, today=later)
    with database.read() as snapshot:
        days = {month: (first, last) for month, first, last in locked_days(snapshot, 2026)}
    assert days["2026-10"] == (datetime.date(2026, 9, 21), datetime.date(2026, 10, 20))
