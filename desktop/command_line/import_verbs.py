"""The verbs that take workbooks in: import, import-history, undo-import."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.command_line.context import Context
from desktop.command_line.outcome import DONE, DONE_IN_PART, Outcome, progress_on_stderr

if TYPE_CHECKING:
    from desktop.services.importing import ImportPlan, ImportResult

_TOLD_LINES = 20


def add_to(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Declare the verbs."""
    take = verbs.add_parser("import", help="nhập một tệp Excel")
    take.add_argument("file", type=Path, metavar="TỆP")
    take.add_argument("--sheet", metavar="TRANG TÍNH")
    take.add_argument("--layout", metavar="MẪU")
    take.add_argument("--commune", metavar="MÃ")
    take.add_argument("--dry-run", action="store_true", help="chỉ kiểm tra, không ghi")
    take.add_argument("--accept-doubtful", action="store_true", help="ghi cả dòng còn nghi ngờ")
    take.add_argument("--errors", type=Path, metavar="TỆP.xlsx", help="ghi các dòng bị bỏ lại")
    take.set_defaults(run=_import)
    verbs.add_parser("import-history", help="các lần nhập").set_defaults(run=_history)
    undo = verbs.add_parser("undo-import", help="rút lại một lần nhập")
    undo.add_argument("batch", type=int, metavar="SỐ")
    undo.set_defaults(run=_undo)


def _import(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import importing

    database = context.read() if chosen.dry_run else context.write()
    options = importing.ImportOptions(
        sheet=chosen.sheet,
        layout=chosen.layout,
        commune=chosen.commune,
        accept_doubtful=chosen.accept_doubtful,
    )
    plan = importing.prepare(
        database, chosen.file, options, today=context.today, progress=progress_on_stderr
    )
    if chosen.errors is not None and plan.left_out:
        importing.write_error_workbook(plan, chosen.errors)
    result = None
    if not chosen.dry_run and plan.to_write:
        result = importing.commit(database, plan, who=context.who, progress=progress_on_stderr)
    left_out = bool(plan.left_out) and plan.already_imported is None
    code = DONE_IN_PART if left_out else DONE
    return Outcome(_data(plan, result), _lines(plan, result), code)


def _data(plan: "ImportPlan", result: "ImportResult | None") -> dict[str, Any]:
    told = plan.as_json()
    told["batch"] = None if result is None else result.batch
    return told


def _lines(plan: "ImportPlan", result: "ImportResult | None") -> list[str]:
    lines = [plan.sentence()]
    lines += [issue["message"] for issue in plan.as_json()["errors"][:_TOLD_LINES]]
    lines += [issue["message"] for issue in plan.as_json()["warnings"][:_TOLD_LINES]]
    if result is not None:
        lines.append(f"Đã ghi, lần nhập số {result.batch}. Rút lại: undo-import {result.batch}")
    return lines


def _history(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import importing

    del chosen
    batches = importing.history(context.read())
    lines = [batch.sentence() for batch in batches] or ["Chưa nhập tệp nào."]
    return Outcome({"batches": [batch.as_json() for batch in batches]}, lines)


def _undo(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import importing

    done = importing.undo(context.write(), chosen.batch, who=context.who)
    return Outcome({"withdrawn": done.batch}, [f"Đã rút lại lần nhập số {done.batch}."])
