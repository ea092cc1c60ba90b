"""The verb that fills the official forms: D03-TS, D05-TS and C17-TS."""

import argparse
from pathlib import Path
from typing import Any

from desktop.command_line.context import Context
from desktop.command_line.outcome import Outcome
from desktop.command_line.values import day
from desktop.domain.errors import InvalidInput
from desktop.domain.money import show_money

_FORMS = ("d03", "d05", "c17")


def add_to(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Declare the verb."""
    form = verbs.add_parser("form", help="biểu mẫu D03-TS, D05-TS, C17-TS ra Excel")
    form.add_argument("form", choices=_FORMS)
    of_what = form.add_mutually_exclusive_group(required=True)
    of_what.add_argument("--batch", metavar="SỐ", help="số hoặc mã của đợt kê khai")
    of_what.add_argument("--collector", metavar="MÃ", help="c17: biên lai của một nhân viên thu")
    form.add_argument("--from", dest="first", type=day, metavar="NGÀY")
    form.add_argument("--to", dest="last", type=day, metavar="NGÀY")
    form.add_argument("--out", type=Path, required=True, metavar="TỆP.xlsx")
    form.set_defaults(run=_form)


def _form(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services.collecting import forms

    database = context.read()
    if chosen.collector is None:
        batch_id = forms.find_batch(database, chosen.batch)
        filled = forms.form_of(database, chosen.form, batch_id, today=context.today)
    elif chosen.form == "c17":
        collector_id = forms.find_collector(database, chosen.collector)
        first = chosen.first or chosen.last or context.today
        filled = forms.collector_receipts_form(
            database, collector_id, first, chosen.last or first, today=context.today
        )
    else:
        raise InvalidInput(
            "form.of_batch",
            "Chỉ c17 lập theo nhân viên thu. Với d03 và d05, ghi --batch SỐ.",
            where="collector",
        )
    done = forms.write_form(database, filled, chosen.out, who=context.who)
    return Outcome(
        {
            "rows": done.rows,
            "total": done.total,
            "sheets": done.sheets,
            "file": done.path,
            "sha256": done.sha256,
        },
        [f"Đã ghi {done.rows} dòng, {show_money(done.total)} ra {done.path}."],
    )
