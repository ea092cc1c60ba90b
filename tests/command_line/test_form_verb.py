"""form: the official forms of a batch and of a collector's days, and what is refused."""

from pathlib import Path

import pytest

from desktop.services.collecting.basket import HealthChoice, VoluntaryChoice
from desktop.storage.database import Database
from tests.command_line.verbs import CommandLine, in_process_of_its_own
from tests.office_data import NOW
from tests.services.collecting.desk import open_desk
from tests.services.collecting.form_reading import batch_of, name_family, pages

CODE = "NVT036085012340"
KEYS = ["rows", "total", "sheets", "file", "sha256"]


@pytest.fixture
def on_desk(on_office: CommandLine) -> CommandLine:
    """An office with a receipt for both insurances, and a batch of each form."""
    database = Database(on_office.database, clock=lambda: NOW)
    desk = name_family(open_desk(database))
    desk.record(
        "4701",
        HealthChoice(desk.persons[0], 12),
        HealthChoice(desk.persons[1], 12),
        VoluntaryChoice(desk.persons[0], 1_500_000, 3, support="other"),
    )
    for form in ("D03", "D05"):
        batch_of(desk, form)
    database.close()
    return on_office


@pytest.mark.parametrize(
    ("form", "batch", "rows", "total"),
    [
        ("d03", "D03-2026-001", 2, 2_322_540),
        ("d03", "1", 2, 2_322_540),
        ("d05", "D05-2026-001", 1, 792_000),
        ("c17", "D03-2026-001", 1, 2_322_540),
        ("c17", "D05-2026-001", 1, 792_000),
    ],
)
def test_a_form_of_a_batch(
    on_desk: CommandLine, tmp_path: Path, form: str, batch: str, rows: int, total: int
) -> None:
    target = tmp_path / f"{form}.xlsx"
    told = on_desk.done("form", form, "--batch", batch, "--out", target)
    assert list(told) == KEYS
    assert (told["rows"], told["total"], told["file"]) == (rows, total, str(target))
    assert pages(target)[0].title == f"{form.upper()}-TS"


def test_the_receipts_of_a_collectors_days(on_desk: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "c17.xlsx"
    days = ("--from", "2026-11-01", "--to", "2026-11-30")
    told = on_desk.done("form", "c17", "--collector", CODE, *days, "--out", target)
    assert (told["rows"], told["total"]) == (1, 3_114_540)
    answer = on_desk("form", "c17", "--collector", CODE, *days, "--out", target, as_json=False)
    assert answer.out == f"Đã ghi 1 dòng, 3.114.540 đ ra {target}.\n"
    one_day = ("--from", "2026-11-11", "--out", target)
    assert on_desk.refused("form", "c17", "--collector", CODE, *one_day)["code"] == (
        "form.no_receipts"
    )


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("d05", "--batch", "D03-2026-001"), "form.other"),
        (("d03", "--batch", "D03-2026-777"), "form.no_batch"),
        (("d03", "--collector", CODE), "form.of_batch"),
        (("c17", "--collector", "NVT000000000000"), "form.no_collector"),
    ],
)
def test_what_cannot_be_filled_is_refused(
    on_desk: CommandLine, tmp_path: Path, words: tuple[str, ...], code: str
) -> None:
    target = tmp_path / "form.xlsx"
    assert on_desk.refused("form", *words, "--out", target)["code"] == code
    assert not target.exists()


@pytest.mark.parametrize(
    "words",
    [("d03",), ("d04", "--batch", "1"), ("c17", "--batch", "1", "--collector", CODE)],
)
def test_wrong_usage(on_desk: CommandLine, tmp_path: Path, words: tuple[str, ...]) -> None:
    assert on_desk("form", *words, "--out", tmp_path / "form.xlsx").code == 2


def test_a_form_is_filled_without_qt(on_desk: CommandLine, tmp_path: Path) -> None:
    words = ("--database", on_desk.database, "form", "d03", "--batch", "D03-2026-001")
    target = tmp_path / "d03.xlsx"
    without = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from desktop.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    answer = in_process_of_its_own(*words, "--out", target, code=without)
    assert answer.code == 0, answer
    assert target.exists()
