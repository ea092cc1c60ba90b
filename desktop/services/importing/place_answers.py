"""What a person says of neighbourhoods that the office does not know, for all rows at once."""

from collections.abc import Mapping
from dataclasses import replace

from desktop.services.importing.outcomes import count
from desktop.services.importing.places import in_words_of_today
from desktop.services.importing.plan import ImportPlan
from desktop.services.importing.preparing import answers_of, match_rows
from desktop.storage.database import Database


def answer_places(
    database: Database, plan: ImportPlan, answers: Mapping[str, int | None]
) -> ImportPlan:
    """Return the plan with answers to its questions about places, all rows matched anew.

    `answers` maps the key of a question to a neighbourhood, None for a new one; what was said
    before of other names stays, and so do mended rows and decisions.
    """
    said = {**plan.place_answers, **answers}
    named = in_words_of_today(plan.known.book, plan.as_read, said)
    answered = answers_of(plan.rows)
    with database.read() as snapshot:
        rows = match_rows(snapshot, plan.known, named.sheets, plan.options, answered)
    return replace(
        plan,
        sheets=named.sheets,
        rows=rows,
        counts=count(named.sheets, rows),
        place_questions=named.questions,
        place_answers=said,
    )
