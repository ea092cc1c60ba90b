"""The verbs of the office itself: init, demo, backup, restore, check."""

import argparse
import datetime
from pathlib import Path
from typing import Any

from desktop.command_line.context import Context
from desktop.command_line.outcome import DONE, DONE_IN_PART, Outcome, progress_on_stderr
from desktop.command_line.values import positive
from desktop.fields.catalogue import kind_of
from desktop.services import backups, offices
from desktop.services.backups import CheckResult


def add_to(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Declare the verbs."""
    init = verbs.add_parser("init", help="tạo cơ sở dữ liệu mới cho một xã, phường")
    whose = init.add_mutually_exclusive_group(required=True)
    whose.add_argument(
        "--commune", action="append", metavar="MÃ", help="mã 5 số; lặp lại cho nhiều xã"
    )
    whose.add_argument("--province", metavar="MÃ", help="mã 2 số: sổ của tỉnh, nhận gói của các xã")
    init.epilog = "Chưa biết mã thì ghi tên ở chỗ của mã: chương trình gợi ý mã theo tên."
    init.set_defaults(run=_init)
    demo = verbs.add_parser("demo", help="tạo cơ sở dữ liệu mẫu")
    demo.add_argument("--persons", type=positive, default=30_000, metavar="SỐ")
    demo.add_argument("--commune", metavar="MÃ", help="mã 5 số; không ghi thì Phường Lào Cai")
    demo.add_argument("--seed", type=int, default=1, metavar="SỐ")
    demo.add_argument("--today", type=datetime.date.fromisoformat, metavar="NGÀY")
    demo.set_defaults(run=_demo)
    save = verbs.add_parser("backup", help="sao lưu có kiểm tra")
    save.add_argument("--out", type=Path, metavar="TỆP")
    save.set_defaults(run=_backup)
    back = verbs.add_parser("restore", help="phục hồi từ bản sao lưu")
    back.add_argument("file", type=Path, metavar="TỆP")
    back.set_defaults(run=_restore)
    verbs.add_parser("check", help="kiểm tra tệp và dữ liệu").set_defaults(run=_check)


def _init(context: Context, chosen: argparse.Namespace) -> Outcome:
    if chosen.province is not None:
        return _init_province(context, chosen.province)
    database = context.keep(
        offices.create_office(context.path, chosen.commune, who=context.who, clock=context.now)
    )
    communes = offices.office_communes(database)
    names = ", ".join(f"{commune.name} ({commune.province_name})" for commune in communes)
    return Outcome(
        {"database": context.path, "communes": [commune.code for commune in communes]},
        [f"Đã tạo cơ sở dữ liệu cho {names}: {context.path}"],
    )


def _init_province(context: Context, code: str) -> Outcome:
    from desktop.services.province import scope

    made = scope.create_province(context.path, code, who=context.who, clock=context.now)
    communes = offices.office_communes(context.keep(made))
    name = scope.province_of(code).name
    return Outcome(
        {
            "database": context.path,
            "province": code,
            "communes": [commune.code for commune in communes],
        },
        [f"Đã tạo sổ của {name}, {len(communes)} xã, phường: {context.path}"],
    )


def _demo(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import sample_data

    made = sample_data.create(
        context.path,
        persons=chosen.persons,
        seed=chosen.seed,
        commune_code=chosen.commune or sample_data.DEFAULT_COMMUNE,
        today=chosen.today or context.today,
        progress=progress_on_stderr,
    )
    keys = ("persons", "households", "collectors", "events", "receipts")
    data = {key: getattr(made, key) for key in keys}
    line = (
        "Đã tạo dữ liệu mẫu: {persons} người, {households} hộ, {collectors} nhân viên thu, "
        "{events} buổi truyền thông, {receipts} biên lai."
    )
    return Outcome({"database": context.path, **data}, [line.format(**data), str(context.path)])


def _backup(context: Context, chosen: argparse.Namespace) -> Outcome:
    info = backups.make_backup(context.read(), chosen.out, progress_on_stderr)
    line = f"Đã sao lưu và kiểm tra: {info.path} ({info.size // 1024:,} KB)".replace(",", ".")
    return Outcome({"file": info.path, "verified": True, "size": info.size}, [line])


def _restore(context: Context, chosen: argparse.Namespace) -> Outcome:
    done = backups.restore(chosen.file, context.path, now=context.now())
    lines = [f"Đã phục hồi từ {done.restored}."]
    if done.kept_aside:
        lines.append(f"Dữ liệu trước đó còn giữ ở {done.kept_aside}.")
    return Outcome({"restored": done.restored, "kept_aside": done.kept_aside}, lines)


def _check(context: Context, chosen: argparse.Namespace) -> Outcome:
    del chosen
    results = backups.check(context.read())
    data = {"checks": [{"name": one.name, "ok": one.ok, "found": one.found} for one in results]}
    good = all(one.ok for one in results)
    lines = [_check_line(one) for one in results]
    lines.append("Dữ liệu tốt." if good else "Có chỗ cần xem lại.")
    return Outcome(data, lines, DONE if good else DONE_IN_PART)


def _check_line(one: CheckResult) -> str:
    title = f"{one.title} ({kind_of(one.record_kind).label})" if one.record_kind else one.title
    return f"Đạt  {title}" if one.ok else f"LỖI  {title}: {one.found} chỗ"
