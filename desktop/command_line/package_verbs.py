"""The verbs of what goes to the province: package and office-key."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.command_line.context import Context
from desktop.command_line.locked_changes import changes_as_json, changes_told
from desktop.command_line.outcome import Outcome, progress_on_stderr, say_before
from desktop.command_line.package_passwords import first_password
from desktop.domain.periods import Period

if TYPE_CHECKING:
    from desktop.domain.package import PackageManifest
    from desktop.services.packages.making import PackagePlan
    from desktop.services.reports.locked_change import LockedChange


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
    from desktop.services.report_periods import require_begun

    password = first_password(chosen.password_file_for_package)
    database, period = context.write(), Period.parse(chosen.period)
    require_begun(database, period, context.today)
    moved: list[LockedChange] = []

    def tell(planned: "PackagePlan") -> None:
        moved.extend(planned.since_lock)
        say_before(changes_told(moved))

    made = making.make(
        database,
        period,
        chosen.out,
        who=context.who,
        now=context.now(),
        commune_code=chosen.commune,
        password=password,
        progress=progress_on_stderr,
        on_planned=tell,
    )
    manifest = made.manifest
    return Outcome(
        {
            "file": made.file.path,
            "version": manifest.version,
            "sha256": made.file.sha256,
            "control_totals": dict(manifest.control_totals),
            **changes_as_json(moved),
        },
        [
            f"Đã tạo gói {manifest.period.title()}, lần gửi {manifest.version}: {made.file.path}.",
            f"Dấu vân tay khoá của cơ quan: {manifest.fingerprint}.",
        ],
        warnings=[told for is_so, told in _marks(manifest) if is_so],
    )


def _marks(manifest: "PackageManifest") -> tuple[tuple[bool, str], ...]:
    """Return what must not be overlooked before the file is sent: (whether it is so, sentence)."""
    return (
        (manifest.is_sample, "Chú ý: gói làm từ dữ liệu mẫu, không phải số thật; đừng gửi tỉnh."),
        (
            manifest.is_unfinished,
            f"Chú ý: kỳ chưa kết thúc, số liệu đến hết ngày {manifest.as_of:%d/%m/%Y}.",
        ),
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
