"""Pairs of clerks who do anything at once, on a file and on a server: no work is lost."""

import os
import random
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import text

from desktop.domain.errors import ChangedByAnotherUser, RecordMissing
from desktop.domain.step import Step
from desktop.services import backups, records
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO
from tests.postgres.clerks import again, at_once

ANOTHER_TRY = Step("Ghi thử")

PAIRS = 50
PARTS = range(20 if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else 1)
"""A thousand pairs by `dev.py test --all`, fifty in the gate."""
Work = Callable[[Database, random.Random], str]


def append_to_note(database: Database, chance: random.Random) -> str:
    """Add a word to what a form showed; a clash is answered with the fresh record."""
    word = f"w{chance.randrange(10**9)}"
    while True:
        seen = records.load(database, "person", 1, TODAY)
        note = f"{seen.values['note'] or ''} {word}".strip()
        try:
            records.save(database, replace(seen, values={**seen.values, "note": note}), who=WHO)
        except ChangedByAnotherUser:
            continue
        return word


def move_home(database: Database, chance: random.Random) -> str:
    """Move a person to another household."""
    with database.write(WHO, ANOTHER_TRY) as unit:
        unit.update("person", 2, {"household_id": chance.choice([1, 2, 3])})
    return ""


def delete_one_of_few(database: Database, chance: random.Random) -> str:
    """Delete what the other may be deleting at this moment."""
    with database.read() as snapshot:
        found = snapshot.connection.execute(text("SELECT min(id) FROM events")).scalar()
    if chance.random() < 0.7 and found is not None:
        records.delete(database, "event", found, who=WHO)
        return ""
    with database.write(WHO) as unit:
        unit.insert("event", {"commune_code": "02647", "event_type": "meeting", "held_on": TODAY})
    return ""


WORKS: dict[Work, int] = {append_to_note: 4, move_home: 2, delete_one_of_few: 2}
TOLD = (ChangedByAnotherUser, RecordMissing)
"""What the one who came second may be told."""


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("kind", ["file", "server"])
def test_no_work_of_two_at_once_is_lost(
    kind: str, part: int, demo: Database, server_demo: Database
) -> None:
    chance = random.Random(part)  # noqa: S311 - the same pairs in every run
    one = demo if kind == "file" else server_demo
    words: list[str] = []
    with ExitStack() as stack:
        other = one if kind == "file" else stack.enter_context(closing(again(server_demo)))
        for _ in range(PAIRS):
            pair = [
                partial(_do, words, database, work, chance.random())
                for database, work in zip(
                    (one, other),
                    chance.choices(list(WORKS), weights=list(WORKS.values()), k=2),
                    strict=True,
                )
            ]
            raised = at_once(*pair)
            assert [error for error in raised if not isinstance(error, TOLD)] == []
    note = str(records.load(one, "person", 1, TODAY).values["note"]).split()
    assert len(words) > PAIRS // 2
    assert sorted(note) == sorted(words)
    assert [each.name for each in backups.check(one) if not each.ok] == []


def _do(words: list[str], database: Database, work: Work, seed: float) -> None:
    word = work(database, random.Random(seed))  # noqa: S311
    if word:
        words.append(word)
