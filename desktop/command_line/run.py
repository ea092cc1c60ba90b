"""Reads the arguments, runs one verb, prints its answer."""

import argparse
import datetime
import getpass
import os
import sys
import traceback
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Never

from typing_extensions import override

from desktop.command_line import (
    form_verbs,
    import_verbs,
    list_verbs,
    money_verbs,
    office_verbs,
    package_verbs,
    province_verbs,
    report_verbs,
    server_verbs,
    update_verbs,
    window_verbs,
)
from desktop.command_line.context import Clock, Context
from desktop.command_line.outcome import REFUSED, WRONG_USAGE, print_outcome, print_refusal
from desktop.domain.errors import Cancelled, UserFacingError
from desktop.settings.locations import database_at
from desktop.storage.repeating import told_of_part, units_written

_EPILOG = "Không có lệnh nào: mở cửa sổ chương trình. Ngày ghi dạng 2026-11-21."


class _Parser(argparse.ArgumentParser):
    """Says in Vietnamese that the words are off; argparse's own detail follows."""

    @override
    def error(self, message: str) -> Never:
        self.print_usage(sys.stderr)
        sys.stderr.write(f"Sai cách dùng lệnh. Gõ “{self.prog} --help” để xem. ({message})\n")
        sys.exit(WRONG_USAGE)


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of every verb."""
    parser = _Parser(prog="ansinhxa", description="An Sinh Xã", epilog=_EPILOG)
    parser.add_argument("--database", metavar="TỆP", help="tệp cơ sở dữ liệu")
    parser.add_argument("--language", choices=("vi", "en"), default="vi", help="ngôn ngữ")
    parser.add_argument("--json", action="store_true", help="in một tài liệu JSON")
    verbs = parser.add_subparsers(dest="verb", metavar="LỆNH", parser_class=_Parser)
    for module in (
        office_verbs,
        import_verbs,
        list_verbs,
        money_verbs,
        form_verbs,
        report_verbs,
        package_verbs,
        province_verbs,
        server_verbs,
        update_verbs,
        window_verbs,
    ):
        module.add_to(verbs)
    return parser


def main(arguments: Sequence[str], now: Clock = datetime.datetime.now) -> int:
    """Run one verb and return the exit code of cli.md: 0, 1, 2 or 3."""
    try:
        chosen = make_parser().parse_args(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    if chosen.verb is None:
        make_parser().print_usage(sys.stderr)
        return WRONG_USAGE
    return _run_told(chosen, now)


def _run_told(chosen: argparse.Namespace, now: Clock) -> int:
    """Run the verb; however it ends, people are told in words."""
    before = units_written()
    try:
        return _run(chosen, now)
    except UserFacingError as error:
        return print_refusal(error, as_json=chosen.json)
    except (KeyboardInterrupt, Cancelled):
        sys.stderr.write(_stopped(units_written() - before))
        return REFUSED
    except BrokenPipeError:
        # Who reads our output has read enough (`| head`); Python must not try to flush the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    except Exception as error:  # noqa: BLE001 - a bug ends in a sentence too, never in a traceback
        return print_refusal(fault(error), as_json=chosen.json)


def _stopped(units: int) -> str:
    """Return what is said of a verb that was stopped after so many units of work."""
    if units:
        return f"Đã dừng. Những phần ghi xong trước đó vẫn giữ (số phần: {units}).\n"
    return "Đã dừng, dữ liệu không thay đổi.\n"


def _run(chosen: argparse.Namespace, now: Clock) -> int:
    context = Context(path=database_at(chosen.database), who=getpass.getuser(), now=now)
    try:
        outcome = told_of_part(partial(chosen.run, context, chosen))
        return print_outcome(outcome, as_json=chosen.json)
    finally:
        context.close()


def fault(error: Exception) -> UserFacingError:
    """Return the sentence of a bug: where it is, never its message, which may hold a name."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return UserFacingError(
        "program.fault",
        "Chương trình gặp lỗi ở {where}. Dữ liệu đã ghi vẫn còn nguyên; hãy chép dòng này gửi bộ "
        "phận hỗ trợ.",
        where=f"{Path(frame.filename).name}:{frame.lineno} ({type(error).__qualname__})",
    )
