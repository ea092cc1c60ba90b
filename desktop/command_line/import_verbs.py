"""The verbs that take workbooks in: import, import-history, undo-import."""

import argparse
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop.command_line.context import Context
from desktop.command_line.outcome import DONE, DONE_IN_PART, Outcome, progress_on_stderr

_TOLD_LINES = 20
_SUMMARY = (
    "{file}: {rows_read} dòng, mới {new}, thay đổi {changed}, đã có {same}, "
    "lỗi {rejected}, giữ lại {held_back}; {persons} người, {households} hộ, {receipts} biên lai."
)
_SETTLED = "Việc còn lại của lần nhập trước nay đã xong: {count} dòng."
_WOULD_SETTLE = "Ghi tệp này thì việc còn lại của lần nhập trước sẽ xong: {count} dòng."
_BATCH = (
    "{id}. {when} · {file_name} · mới {rows_new}, thay đổi {rows_changed}, "
    "lỗi {rows_rejected}, giữ lại {rows_held_back} · {imported_by}"
)


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
    errors_file = result = None
    if chosen.errors is not None and _leaves_out(importing.as_json(plan)):
        # Before the commit: a refusal to write this file must mean that nothing was written.
        errors_file = importing.write_error_workbook(plan, chosen.errors).path
    if not chosen.dry_run:
        result = importing.commit(database, plan, who=context.who, progress=progress_on_stderr)
    told = importing.as_json(plan, result)
    left_out = _leaves_out(told)
    if errors_file is not None:
        told["errors_file"] = errors_file
    return Outcome(told, _lines(told, plan.message), DONE_IN_PART if left_out else DONE)


def _leaves_out(told: Mapping[str, Any]) -> bool:
    return bool(told["rejected"] or told["held_back"]) and told["already_imported"] is None


def _lines(told: dict[str, Any], message: str | None) -> list[str]:
    lines = [_SUMMARY.format(**told)]
    if message:
        lines.append(message)
    for issues in (told["errors"], told["warnings"]):
        lines += [issue["message"] for issue in issues[:_TOLD_LINES]]
        if len(issues) > _TOLD_LINES:
            lines.append(f"… và {len(issues) - _TOLD_LINES} chỗ nữa.")
    if told["skipped"]:
        lines.append(f"Bỏ qua {len(told['skipped'])} dòng không phải dữ liệu.")
    if told.get("errors_file"):
        lines.append(f"Các dòng bị bỏ lại, kèm lý do: {told['errors_file']}")
    if told.get("settled"):
        words = _SETTLED if told["batch"] is not None else _WOULD_SETTLE
        lines.append(words.format(count=told["settled"]))
    if told["batch"] is not None:
        lines.append(f"Đã ghi, lần nhập số {told['batch']}. Rút lại: undo-import {told['batch']}")
    return lines


def _history(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import importing

    del chosen
    batches = [asdict(batch) for batch in importing.history(context.read())]
    lines = [_line_of(batch) for batch in batches] or ["Chưa nhập tệp nào."]
    return Outcome({"batches": batches}, lines)


def _line_of(batch: dict[str, Any]) -> str:
    withdrawn = " · đã rút lại" if batch["withdrawn_at"] else ""
    return _BATCH.format(when=batch["imported_at"].strftime("%d/%m/%Y %H:%M"), **batch) + withdrawn


def _undo(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import importing

    done = importing.undo(context.write(), chosen.batch, who=context.who)
    return Outcome({"withdrawn": done.batch}, [f"Đã rút lại lần nhập số {done.batch}."])
