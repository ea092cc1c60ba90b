"""The verbs of the province's desk: merge, register-key, province-key."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.command_line.context import Context
from desktop.command_line.outcome import DONE, DONE_IN_PART, Outcome, progress_on_stderr
from desktop.command_line.package_passwords import passwords
from desktop.domain.package_state import KeyState, PackageState
from desktop.domain.periods import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.province.consolidation import CommuneFigures, ProvinceFigures
    from desktop.services.province.merging import FileOutcome, MergeResult

_TOLD_LINES = 20
_MARK_TOLD = {
    "sample": (
        "Chú ý: đang tính {count} gói làm từ dữ liệu mẫu, không phải số thật: {names}. Chỉ để thử "
        "chương trình; xin xã gửi gói làm từ sổ thật."
    ),
    "unfinished": "Chú ý: {count} gói lập khi kỳ chưa kết thúc, số còn đổi: {names}.",
}
"""The figures that count and must be read with care, by the JSON key that lists them."""
_KEY_TOLD = {
    KeyState.CONFIRMED: "Đã xác nhận. Đọc 6 nhóm này qua điện thoại để đối chiếu với xã.",
    KeyState.WAITING: (
        "Xã đang có khoá khác đã xác nhận, nên chưa thay. Hỏi lại xã rồi thêm --replace."
    ),
    KeyState.REPLACED: (
        "Khoá này đã được thay bằng khoá mới hơn của xã, nên chưa dùng lại. Hỏi lại xã đang dùng "
        "khoá nào; đúng là khoá này thì thêm --replace."
    ),
    KeyState.REFUSED: (
        "Tỉnh đã không công nhận khoá này, nên chưa đổi. Hỏi lại xã; đúng là khoá của xã thì "
        "thêm --replace."
    ),
}


def add_to(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Declare the verbs."""
    merge = verbs.add_parser("merge", help="tỉnh: nhận các gói của xã trong một thư mục")
    merge.add_argument("folder", type=Path, metavar="THƯ MỤC")
    merge.add_argument("--period", required=True, metavar="KỲ")
    merge.add_argument("--out", type=Path, metavar="TỆP.xlsx", help="ghi bảng tổng hợp")
    merge.add_argument(
        "--trust-new-keys",
        action="store_true",
        help="công nhận khoá đầu tiên của mỗi xã (khoá đã đổi vẫn phải xác nhận)",
    )
    merge.add_argument(
        "--password-file-for-packages",
        type=Path,
        metavar="TỆP",
        help="tệp chứa mật khẩu của các gói, mỗi dòng một mật khẩu; thử lần lượt cho gói bị khoá",
    )
    merge.set_defaults(run=_merge)
    register = verbs.add_parser("register-key", help="tỉnh: nhận tệp đăng ký khoá của một xã")
    register.add_argument("file", type=Path, metavar="TỆP")
    register.add_argument(
        "--replace", action="store_true", help="thay khoá cũ, sau khi đã hỏi lại xã"
    )
    register.set_defaults(run=_register)
    answer = verbs.add_parser("province-key", help="tỉnh: ghi tệp khoá đối chiếu cho các xã")
    answer.add_argument("--out", type=Path, required=True, metavar="TỆP")
    answer.set_defaults(run=_answer)


def _merge(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services.province import consolidation, merging

    period = Period.parse(chosen.period)
    known = passwords(chosen.password_file_for_packages)
    merging.package_files(chosen.folder)
    database = context.write()
    result = merging.merge_folder(
        database,
        chosen.folder,
        period,
        who=context.who,
        trust_new_keys=chosen.trust_new_keys,
        samples_wait=False,
        passwords=known,
        progress=progress_on_stderr,
    )
    found = consolidation.figures(database, period)
    data = _told(result)
    data["indicators"] = {key: value.as_json() for key, value in found.totals.items()}
    data |= {key: [_counted(one) for one in marked] for key, marked in _marked(found).items()}
    lines = _lines(result)
    warnings = [
        _MARK_TOLD[key].format(count=len(marked), names=_few([one.name for one in marked]))
        for key, marked in _marked(found).items()
        if marked
    ]
    if chosen.out is not None:
        from desktop.services.province.workbook import export

        written = export(database, period, chosen.out, who=context.who)
        data["file"] = written.path
        data["sha256"] = written.sha256
        lines.append(f"Đã ghi bảng tổng hợp ra {written.path}.")
    left_out = len(result.rejected) > len(result.known) or result.waiting_for_key or result.waiting
    return Outcome(data, lines, DONE_IN_PART if left_out else DONE, warnings)


def _marked(found: "ProvinceFigures") -> "dict[str, list[CommuneFigures]]":
    """Return the communes whose figures count and must be read with care, by why."""
    return {
        "sample": [one for one in found.communes if one.is_sample],
        "unfinished": [one for one in found.communes if one.is_unfinished],
    }


def _counted(one: "CommuneFigures") -> dict[str, Any]:
    return {"commune": one.commune_code, "name": one.name, "version": one.version}


def _told(result: "MergeResult") -> dict[str, Any]:
    return {
        "period": result.period.show(),
        "accepted": [_file(one) for one in result.accepted],
        "rejected": [_file_with_reason(one) for one in (*result.rejected, *result.waiting)],
        "unconfirmed": [_file_with_reason(one) for one in result.waiting_for_key],
        "superseded": [
            {
                "commune": one.verdict.commune_code,
                "version": one.verdict.replaced,
                "by_version": one.verdict.version,
            }
            for one in result.accepted
            if one.verdict.replaced is not None
        ],
        "missing_communes": [{"commune": one.code, "name": one.name} for one in result.missing],
    }


def _file(one: "FileOutcome") -> dict[str, Any]:
    return {
        "file": one.file,
        "commune": one.verdict.commune_code,
        "version": one.verdict.version,
    }


def _file_with_reason(one: "FileOutcome") -> dict[str, Any]:
    reason = one.verdict.reason
    return {
        **_file(one),
        "code": None if reason is None else reason.code,
        "reason": "" if reason is None else reason.text(),
    }


def _lines(result: "MergeResult") -> list[str]:
    lines = [
        f"Kỳ {result.period.title()}: nhận {len(result.accepted)} gói, "
        f"đã có từ trước {len(result.known)}, "
        f"không nhận {len(result.rejected) + len(result.waiting) - len(result.known)}, "
        f"chờ xác nhận khoá {len(result.waiting_for_key)}; "
        f"còn thiếu {len(result.missing)} xã, phường."
    ]
    for one in result.accepted:
        version, before = one.verdict.version, one.verdict.replaced
        if before is None or version is None:
            continue
        if version > before:
            lines.append(f"{one.file}: gói lần {version} thay gói lần {before}, gói cũ vẫn giữ.")
        else:
            lines.append(
                f"{one.file}: gói lần {version} ký bằng khoá mới của xã thay gói lần {before} "
                "(có khoá mới thì xã đếm lại số lần)."
            )
    for one in (*result.rejected, *result.waiting, *result.waiting_for_key):
        told = _file_with_reason(one)
        lines.append(f"{told['file']}: {told['reason']}")
    if result.missing:
        lines.append(f"Chưa có: {_few([one.name for one in result.missing])}.")
    return lines


def _few(names: "Sequence[str]") -> str:
    """Return the first names and how many more there are."""
    told, more = ", ".join(names[:_TOLD_LINES]), len(names) - _TOLD_LINES
    return f"{told} và {more} nơi nữa" if more > 0 else told


def _register(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services.province import keys

    done = keys.register_key(
        context.write(),
        chosen.file,
        who=context.who,
        replace=chosen.replace,
        samples_wait=False,
    )
    confirmed = done.key.state is KeyState.CONFIRMED
    lines = [
        f"{done.key.commune_name} ({done.key.commune_code}): khoá {done.key.fingerprint}",
        _KEY_TOLD[done.key.state],
    ]
    taken = [one for one in done.packages if one.state is PackageState.ACCEPTED]
    if taken:
        lines.append(f"Đã nhận {len(taken)} gói đang chờ khoá này.")
    lines.extend(
        f"Gói lần {one.version} thay gói lần {one.replaced} (có khoá mới thì xã đếm lại số lần)."
        for one in taken
        if one.replaced is not None
    )
    lines.extend(
        f"Gói lần {one.version} chưa nhận: {one.reason.text()}"
        for one in done.packages
        if one.reason is not None
    )
    return Outcome(
        {
            "commune": done.key.commune_code,
            "fingerprint": done.key.fingerprint,
            "state": str(done.key.state),
            "accepted": len(taken),
        },
        lines,
        DONE if confirmed else DONE_IN_PART,
    )


def _answer(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services.province import province_key

    key = province_key.write_province_answer(context.write(), chosen.out, who=context.who)
    return Outcome(
        {"file": chosen.out, "province": key.province, "key": key.name},
        [
            f"Đã ghi khoá đối chiếu của {key.province} ra {chosen.out}.",
            "Gửi riêng cho từng xã, giữ kín như mật khẩu.",
        ],
    )
