"""Importing workbooks: prepare a plan, mend it row by row, commit it, look back, undo."""

from desktop.services.importing.committing import ImportResult, commit
from desktop.services.importing.earlier_work import settled_by
from desktop.services.importing.history import Withdrawn, history, undo
from desktop.services.importing.issues import UNKNOWN_PERSON
from desktop.services.importing.match_rules import match_rule
from desktop.services.importing.place_answers import answer_places
from desktop.services.importing.places import PlaceQuestion
from desktop.services.importing.plan import (
    Decision,
    ImportOptions,
    ImportPlan,
    Outcome,
    PlanCounts,
    RowResult,
)
from desktop.services.importing.preparing import (
    decide,
    decide_all,
    plan_of,
    prepare,
    revalidate_row,
)
from desktop.services.importing.report import as_json, write_error_workbook
from desktop.services.importing.touched import touched
from desktop.storage.queries.import_matching import BatchInfo

__all__ = [
    "UNKNOWN_PERSON",
    "BatchInfo",
    "Decision",
    "ImportOptions",
    "ImportPlan",
    "ImportResult",
    "Outcome",
    "PlaceQuestion",
    "PlanCounts",
    "RowResult",
    "Withdrawn",
    "answer_places",
    "as_json",
    "commit",
    "decide",
    "decide_all",
    "history",
    "match_rule",
    "plan_of",
    "prepare",
    "revalidate_row",
    "settled_by",
    "touched",
    "undo",
    "write_error_workbook",
]
