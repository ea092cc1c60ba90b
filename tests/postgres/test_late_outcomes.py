"""What became of work whose commit got no answer: asked for until the server says it."""

from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from desktop.domain.step import Step
from desktop.storage.database import LateOutcome
from desktop.storage.postgres.server_address import ServerAddress
from desktop.storage.postgres.server_database import ServerDatabase
from desktop.storage.postgres.server_errors import ServerConnectionLost

FIRST, SECOND = Step("Sửa hộ một", {}), Step("Sửa hộ hai", {})


class CutAfterOne(ServerDatabase):
    """A server whose line is cut after one answer, and back for the next look."""

    answers = 1

    def _state_of(self, number: str) -> str | None:
        if self.answers == 0:
            self.answers = 2
            cut = psycopg.errors.AdminShutdown("cut")
            raise OperationalError("SELECT", {}, cut)
        self.answers -= 1
        return "committed" if number == "1" else "aborted"


def test_an_answer_is_told_though_the_line_is_cut_before_the_next(tmp_path: Path) -> None:
    database = CutAfterOne(tmp_path / "a.db", ServerAddress("", "host", None, "office"))
    database._unknown.extend([("1", FIRST), ("2", SECOND)])

    assert database.late_outcomes() == (LateOutcome(FIRST, is_written=True),)
    assert database.late_outcomes() == (LateOutcome(SECOND, is_written=False),)
    assert database.late_outcomes() == ()


def test_a_cut_line_before_any_answer_keeps_the_question(tmp_path: Path) -> None:
    database = CutAfterOne(tmp_path / "a.db", ServerAddress("", "host", None, "office"))
    database._unknown.extend([("1", FIRST)])
    database.answers = 0

    with pytest.raises(ServerConnectionLost):
        database.late_outcomes()
    assert database.late_outcomes() == (LateOutcome(FIRST, is_written=True),)
