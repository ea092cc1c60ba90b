"""Any batch: its forms are read back equal, and LibreOffice opens them without a mend."""

import datetime
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop.services.collecting import forms
from desktop.services.collecting.basket import HealthChoice, VoluntaryChoice
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import Desk, open_desk
from tests.services.collecting.form_reading import (
    OWN_LINES,
    PERSONS,
    READ_LINES,
    batch_of,
    empty_database,
    name_family,
    query,
    read_back,
    written,
)

MEMBERS = st.lists(st.integers(0, 4), min_size=1, max_size=5, unique=True)
HEALTH = st.tuples(st.sampled_from([3, 6, 12]), st.sampled_from(["GD", "CN", "GB", "artisan"]))
VOLUNTARY = st.tuples(
    st.sampled_from([1_500_000, 2_050_000, 9_950_000]),
    st.sampled_from([1, 3, 6, 12]),
    st.sampled_from(["poor", "near_poor", "ethnic_minority", "other"]),
)
DAYS = st.dates(datetime.date(2026, 6, 20), datetime.date(2026, 11, 20))
PAYMENT = st.tuples(DAYS, st.lists(HEALTH, min_size=5, max_size=5), VOLUNTARY)


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])
@given(members=MEMBERS, payment=PAYMENT, split=st.sampled_from(["one", "person", "scheme"]))
def test_whatever_is_paid_is_read_back_equal(
    tmp_path_factory: pytest.TempPathFactory,
    members: list[int],
    payment: tuple[datetime.date, list[tuple[int, str]], tuple[int, int, str]],
    split: str,
) -> None:
    folder = tmp_path_factory.mktemp("any")
    day, health, (income, months, support) = payment
    with empty_database(folder / "desk.db") as database:
        desk = name_family(open_desk(database))
        choices = [HealthChoice(desk.persons[at], *health[at]) for at in members]
        paid = VoluntaryChoice(desk.persons[members[0]], income, months, support=support)
        desk.record("4701", *choices, paid, paid_on=day, split=split)
        for form in ("D03", "D05"):
            _hold(desk, form, folder)


def _hold(desk: Desk, form: str, folder: Path) -> None:
    batch = batch_of(desk, form)
    result, path = written(desk, form.lower(), batch, folder)
    of_receipts, _ = written(desk, "c17", batch, folder)
    own = query(desk.database, OWN_LINES.format(batch=batch))
    assert result.rows == len(own)
    assert result.total == of_receipts.total == sum(row[3] for row in own)
    with empty_database(folder / f"{form}.db") as elsewhere:
        plan = read_back(elsewhere, path)
        assert plan.counts.amount_total == result.total
        assert query(elsewhere, READ_LINES) == own
        persons = f"contributions WHERE batch_id = {batch}"
        assert query(elsewhere, PERSONS.format(table="receipts")) == query(
            desk.database, PERSONS.format(table=persons)
        )


def _of_everything(desk: Desk, folder: Path) -> list[Path]:
    """Write every form there is, of a family that pays for all of it."""
    desk.record(
        "4701",
        *(HealthChoice(person, 12) for person in desk.persons[:3]),
        HealthChoice(desk.persons[3], 6, "CN"),
        VoluntaryChoice(desk.persons[0], 3_000_000, 12, support="near_poor"),
    )
    batches = {form: batch_of(desk, form) for form in ("D03", "D05")}
    made = [
        written(desk, name, batches[form], folder)[1]
        for form, name in (("D03", "d03"), ("D03", "c17"), ("D05", "d05"))
    ]
    filled = forms.commission_form(desk.database, desk.organisation, TODAY, today=TODAY)
    target = folder / "commission.xlsx"
    forms.write_form(desk.database, filled, target, who=WHO)
    return [*made, target]


def test_nothing_is_written_that_a_program_must_mend(desk: Desk, tmp_path: Path) -> None:
    """Merged cells that overlap and names of sheets that are too long make Excel mend a file."""
    for path in _of_everything(name_family(desk), tmp_path):
        book = load_workbook(path)
        assert len({name.lower() for name in book.sheetnames}) == len(book.sheetnames)
        assert max(map(len, book.sheetnames)) <= 31
        for page in book.worksheets:
            taken: set[tuple[int, int]] = set()
            for block in page.merged_cells.ranges:
                cells = set(block.cells)
                assert not cells & taken, (path.name, str(block))
                taken |= cells
                values = [page.cell(*cell).value for cell in cells]
                assert sum(value is not None for value in values) <= 1


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not here")
def test_libreoffice_reads_every_form_as_it_was_written(desk: Desk, tmp_path: Path) -> None:
    paths = _of_everything(name_family(desk), tmp_path)
    profile = (tmp_path / "profile").as_uri()
    for kind, folder in (("xlsx", tmp_path / "again"), ("pdf", tmp_path / "pdf")):
        done = subprocess.run(
            ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind,
             "--outdir", str(folder), *map(str, paths)],
            capture_output=True, check=False, timeout=180,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert {path.stem for path in folder.iterdir()} == {path.stem for path in paths}
    for path in paths:
        assert (tmp_path / "pdf" / f"{path.stem}.pdf").stat().st_size > 10_000
        own, again = load_workbook(path), load_workbook(tmp_path / "again" / path.name)
        assert again.sheetnames == own.sheetnames
        for name in own.sheetnames:
            values = {
                cell.coordinate: cell.value
                for row in own[name].iter_rows()
                for cell in row
                if cell.value is not None
            }
            assert {at: again[name][at].value for at in values} == values
