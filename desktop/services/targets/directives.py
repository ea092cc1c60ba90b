"""Tasks given by a document: marking one as done, with the day and what proves it."""

import datetime
from typing import Final

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.services.targets.writing import Written
from desktop.storage.database import Database

_DONE: Final = QT_TRANSLATE_NOOP("steps", "Xong nhiệm vụ {name}")


def finish_directive(  # noqa: PLR0913 - what, when, why, and who writes it
    database: Database,
    directive_id: int,
    done_on: datetime.date,
    evidence: str,
    *,
    who: str,
    today: datetime.date,
) -> Written:
    """Mark a task as done.

    Raises:
        InvalidInput: the day lies ahead, or nothing is said that proves it.
        RecordMissing: the task was deleted meanwhile.
    """
    if done_on > today:
        raise InvalidInput(
            "directive.ahead",
            QT_TRANSLATE_NOOP("errors", "Ngày xong {day} chưa đến. Ghi ngày đã làm xong."),
            "done_on",
            day=f"{done_on:%d/%m/%Y}",
        )
    if not evidence.strip():
        raise InvalidInput(
            "directive.evidence",
            QT_TRANSLATE_NOOP(
                "errors", "Chưa có minh chứng. Ghi số báo cáo, biên bản hoặc nơi để hồ sơ."
            ),
            "evidence",
        )
    with database.write(who) as unit:
        values = unit.get("directive", directive_id).values
        unit.step = Step(_DONE, {"name": str(values["title"])})
        done = {"state": "done", "done_on": done_on, "evidence": evidence.strip()}
        unit.update("directive", directive_id, done)
    return Written(unit.changes, unit.written_step, (directive_id,))
