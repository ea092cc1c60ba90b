"""The verbs of what goes to the province: package and office-key."""

import argparse
from pathlib import Path
from typing import Any

from desktop.command_line.context import Context
from desktop.command_line.outcome import Outcome, progress_on_stderr
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period

_LONGEST_PASSWORD_FILE = 4_096


def add_to(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Declare the verbs."""
    package = verbs.add_parser(
        "package", help="gói số liệu gửi tỉnh: báo cáo, số đối chiếu, chữ ký"
    )
    package.add_argument("--period", required=True, metavar="KỲ")
    package.add_argument("--out", type=Path, required=True, metavar="TỆP.xlsx")
    package.add_argument(
        "--password-file-for-package",
        type=Path,
        metavar="TỆP",
        help="tệp chứa mật khẩu đặt cho gói ở dòng đầu",
    )
    package.add_argument("--commune", metavar="MÃ", help="khi cơ quan phục vụ nhiều xã, phường")
    package.set_defaults(run=_package)
    key = verbs.add_parser("office-key", help="tệp đăng ký khoá của cơ quan với tỉnh")
    key.add_argument("--out", type=Path, required=True, metavar="TỆP")
    key.add_argument("--commune", metavar="MÃ", help="khi cơ quan phục vụ nhiều xã, phường")
    key.set_defaults(run=_office_key)


def _package(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services.packages import making

    password = _password(chosen.password_file_for_package)
    made = making.make(
        context.write(),
        Period.parse(chosen.period),
        chosen.out,
        who=context.who,
        now=context.now(),
        commune_code=chosen.commune,
        password=password,
        progress=progress_on_stderr,
    )
    manifest = made.manifest
    return Outcome(
        {
            "file": made.file.path,
            "version": manifest.version,
            "sha256": made.file.sha256,
            "control_totals": dict(manifest.control_totals),
        },
        [
            f"Đã tạo gói {manifest.period.title()}, lần gửi {manifest.version}: {made.file.path}.",
            f"Dấu vân tay khoá của cơ quan: {manifest.fingerprint}.",
        ],
    )


def _password(file: Path | None) -> str | None:
    """Read the password out of the first line of a file: on the command line others would see it.

    Raises:
        InvalidInput: the file cannot be read, or its first line is empty.
    """
    if file is None:
        return None
    try:
        with file.open("rb") as source:
            text = source.read(_LONGEST_PASSWORD_FILE).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise _no_password(file) from error
    password = text.split("\n", maxsplit=1)[0].rstrip("\r")
    if not password:
        raise _no_password(file)
    return password


def _no_password(file: Path) -> InvalidInput:
    return InvalidInput(
        "package.password_file",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không đọc được mật khẩu của gói trong tệp {where}. Ghi mật khẩu ở dòng đầu của một "
            "tệp văn bản UTF-8 rồi chạy lại.",
        ),
        where=str(file),
    )


def _office_key(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services.packages import introducing

    made = introducing.write_office_key(
        context.write(), chosen.out, who=context.who, now=context.now(), commune_code=chosen.commune
    )
    return Outcome(
        {"fingerprint": made.fingerprint},
        [
            f"Đã ghi tệp đăng ký khoá của {made.commune_name} ra {chosen.out}.",
            f"Dấu vân tay khoá, đọc qua điện thoại cho tỉnh: {made.fingerprint}.",
        ],
    )
