"""The verbs of an office on a server: move, server-clerk."""

import argparse
from typing import Any

from desktop.command_line.context import Context
from desktop.command_line.outcome import Outcome, progress_on_stderr

_DIGITS = 12
"""Signs of a digest that people compare; --json has all of it."""


def add_to(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Declare the verbs."""
    move = verbs.add_parser("move", help="chuyển cả dữ liệu lên máy chủ hoặc về tệp")
    move.add_argument("--to", required=True, metavar="ĐỊA CHỈ|TỆP")
    move.set_defaults(run=_move)
    clerk = verbs.add_parser(
        "server-clerk", help="cho một tài khoản của máy chủ làm việc với các xã, phường"
    )
    clerk.add_argument("--login", required=True, metavar="TÊN")
    given = clerk.add_mutually_exclusive_group(required=True)
    given.add_argument("--commune", action="append", metavar="MÃ", default=[])
    given.add_argument("--all", action="store_true", help="mọi xã, phường")
    given.add_argument("--none", action="store_true", help="thu lại quyền")
    clerk.set_defaults(run=_server_clerk)


def _move(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import moving

    done = moving.move(context.path, chosen.to, clock=context.now, progress=progress_on_stderr)
    data = {
        "to": done.target,
        "rows": done.rows,
        "tables": {
            table.name: {"rows": table.rows, "sha256": table.sha256} for table in done.tables
        },
    }
    lines = [
        f"{table.name}: {table.rows} dòng, {table.sha256[:_DIGITS]}"
        for table in done.tables
        if table.rows
    ]
    lines.append(f"Đã chuyển {done.rows} dòng tới {done.target}; hai nơi khớp từng bảng.")
    lines.append("Dữ liệu cũ vẫn còn nguyên. Từ nay chỉ ghi vào một nơi.")
    return Outcome(data, lines)


def _server_clerk(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import server_clerks

    communes = ["*"] if chosen.all else list(chosen.commune)
    server_clerks.give(context.write(), chosen.login, communes)
    told = "mọi xã, phường" if chosen.all else ", ".join(communes) or "không xã, phường nào"
    return Outcome(
        {"login": chosen.login, "communes": communes},
        [f"Tài khoản {chosen.login} nay làm việc với: {told}."],
    )
