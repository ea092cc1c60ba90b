"""lock and unlock: a month is closed and opened again, and the audit knows who did it."""

from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.services.collecting.period_locks import locked_periods
from desktop.services.offices import open_office
from tests.command_line.verbs import CommandLine
from tests.office_data import COMMUNE, WHO


def locked(office: CommandLine) -> tuple[str, ...]:
    database = open_office(office.database, for_writing=False)
    try:
        return locked_periods(database)
    finally:
        database.close()


def audit(office: CommandLine) -> list[tuple[str, str]]:
    database = open_office(office.database, for_writing=False)
    try:
        with database.read() as snapshot:
            told = snapshot.rows(
                text("SELECT action, after FROM audit WHERE kind = 'period_lock' ORDER BY id")
            )
            return [(str(action), str(after)) for action, after in told]
    finally:
        database.close()


def test_a_month_is_locked_and_opened(on_office: CommandLine) -> None:
    assert on_office.done("lock", "--period", "2026-10") == {"period": "2026-10", "state": "locked"}
    assert locked(on_office) == ("2026-10",)
    assert on_office.done("lock", "--period", "2026-10")["state"] == "locked"
    assert locked(on_office) == ("2026-10",)
    opened = on_office.done("unlock", "--period", "2026-10", "--reason", "Nhập sót một biên lai")
    assert opened == {"period": "2026-10", "state": "open"}
    assert locked(on_office) == ()
    overruled = [after for action, after in audit(on_office) if action == "overrule"]
    assert len(overruled) == 1
    assert "Nhập sót một biên lai" in overruled[0]


def test_opening_what_is_open_changes_nothing(on_office: CommandLine) -> None:
    assert on_office.done("unlock", "--period", "2026-09")["state"] == "open"
    assert audit(on_office) == []


def test_the_words_for_people(on_office: CommandLine) -> None:
    told = on_office("lock", "--period", "2026-10", as_json=False)
    assert told.out == "Đã khoá sổ tháng 10 năm 2026.\n"
    told = on_office("unlock", "--period", "2026-10", as_json=False)
    assert told.out == "Đã mở khoá sổ tháng 10 năm 2026.\n"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("lock", "--period", "2026-11"), "lock.running"),
        (("lock", "--period", "2026-12"), "lock.running"),
        (("lock", "--period", "2026-Q3"), "lock.month"),
        (("lock", "--period", "2026"), "lock.month"),
        (("unlock", "--period", "2026-W40"), "lock.month"),
        (("lock", "--period", "2026-13"), "period.unreadable"),
        (("unlock", "--period", "2026-10", "--reason", "  "), "authority.reason"),
    ],
)
def test_what_cannot_be_is_refused(
    on_office: CommandLine, words: tuple[object, ...], code: str
) -> None:
    assert on_office.refused(*words)["code"] == code
    assert locked(on_office) == ()


@pytest.mark.parametrize("words", [("lock",), ("unlock",), ("lock", "--period")])
def test_wrong_usage_ends_with_2(on_office: CommandLine, words: tuple[object, ...]) -> None:
    assert on_office(*words).code == 2


def test_a_locked_month_that_counts_otherwise_is_told_before_it_goes_out(
    on_office: CommandLine, tmp_path: Path
) -> None:
    target = tmp_path / "ra.xlsx"
    words = ("--period", "2026-10", "--out", target)
    on_office.done("lock", "--period", "2026-10")
    for verb in ("report", "package"):
        answer = on_office(verb, *words)
        assert answer.err == ""
        assert "since_lock" not in answer.document
    database = open_office(on_office.database, for_writing=True)
    with database.write(WHO) as unit:
        unit.insert("person", {"commune_code": COMMUNE, "full_name": "Hoàng A Dê"})
    database.close()
    for verb in ("report", "package"):
        answer = on_office(verb, *words)
        (population,) = [
            one for one in answer.document["since_lock"] if one["indicator"] == "population"
        ]
        assert (population["before"], population["after"]) == (0, 1)
        assert population["reasons"] == ["Dữ liệu được sửa sau khi khoá sổ: Hoàng A Dê"]
        heading, *lines = answer.err.splitlines()
        assert heading == "Chú ý: số liệu kỳ đã khoá sổ nay khác lúc khoá."
        assert len(lines) == len(answer.document["since_lock"])
        assert any("tháng 10/2026: 0 thành 1. Lý do: Dữ liệu được sửa" in line for line in lines)
