"""The lock of a month is no step to take back later: whoever opens it answers for it."""

import datetime
from pathlib import Path

import pytest

from desktop.services import history
from desktop.services.collecting import period_locks
from desktop.services.history.refusals import StepRefused
from desktop.storage.database import Database
from tests.office_data import NOW, TODAY, WHO

OCTOBER = datetime.date(2026, 10, 1)


@pytest.mark.parametrize(("days_later", "taken_back"), [(0, True), (1, False), (5, False)])
def test_a_lock_is_taken_back_only_on_its_own_day(
    empty_path: Path, days_later: int, *, taken_back: bool
) -> None:
    now = [NOW]
    office = Database(empty_path, clock=lambda: now[0])
    period_locks.lock_period(office, OCTOBER, who=WHO, today=TODAY)
    now[0] += datetime.timedelta(days=days_later)
    if taken_back:
        history.undo(office, who=WHO)
        assert period_locks.locked_periods(office) == ()
    else:
        with pytest.raises(StepRefused) as refused:
            history.undo(office, who=WHO)
        assert "Tháng 10/2026 đã khoá sổ" in refused.value.text()
        assert period_locks.locked_periods(office) == ("2026-10",)
    office.close()
