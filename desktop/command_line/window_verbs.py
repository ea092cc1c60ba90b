"""The verbs that draw: selftest and screenshot. Only these import Qt."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.command_line.context import Context
from desktop.command_line.outcome import DONE, REFUSED, Outcome
from desktop.command_line.values import size
from desktop.settings.options import ZOOMS

if TYPE_CHECKING:
    from desktop.application.self_test import Step


def add_to(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Declare the verbs."""
    from desktop.application.screenshots import PAGES

    test = verbs.add_parser("selftest", help="tự kiểm tra toàn bộ chương trình")
    test.add_argument(
        "--core", action="store_true", help="chỉ phần không cần màn hình, biểu đồ (chạy cả ở Wine)"
    )
    # As the option before the verb; who reads the steps over the phone types it behind.
    test.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="in JSON")
    test.set_defaults(run=_selftest)
    picture = verbs.add_parser("screenshot", help="vẽ một trang của cửa sổ ra tệp ảnh")
    picture.add_argument("page", metavar="TRANG", help=f"một trong: {', '.join(PAGES)}")
    picture.add_argument("--out", type=Path, required=True, metavar="TỆP.png")
    picture.add_argument("--size", type=size, default=(1366, 698), metavar="RỘNGxCAO")
    picture.add_argument("--theme", choices=("light", "dark"), default="light", help="nền")
    # As the option before the verb, but where people look for it; the nearer one wins.
    picture.add_argument("--language", choices=("vi", "en"), default=argparse.SUPPRESS)
    picture.add_argument("--zoom", type=int, choices=ZOOMS, default=100, help="cỡ hiển thị, %%")
    picture.add_argument("--translation", type=Path, metavar="TỆP.qm", help="bản dịch xem thử")
    picture.set_defaults(run=_screenshot)


def _screenshot(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.application import screenshots

    if chosen.page != "start":
        context.read().close()  # says what is wrong with the file before Qt is loaded
    look = screenshots.PictureLook(
        size=chosen.size,
        theme=chosen.theme,
        language=chosen.language,
        zoom=chosen.zoom,
        translation=chosen.translation,
    )
    path = screenshots.take(context.path, chosen.page, chosen.out, now=context.now, look=look)
    return Outcome({"file": path}, [f"Đã vẽ trang {chosen.page} ra {path}."])


def _selftest(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.application import self_test

    steps = self_test.run(context.now, core=chosen.core, on_step=_tell_step)
    good = all(step.ok for step in steps)
    lines = [_line(step) for step in steps]
    lines.append("Chương trình chạy tốt." if good else "Có bước hỏng: chép các dòng trên gửi đi.")
    data = {
        "steps": [
            {"name": step.name, "ok": step.ok, "ms": step.ms, "told": step.told} for step in steps
        ]
    }
    return Outcome(data, lines, DONE if good else REFUSED)


def _tell_step(step: "Step") -> None:
    """Tell on a terminal how far it is: the whole takes some ten seconds."""
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(f"{step.name}…\n")


def _line(step: "Step") -> str:
    told = f"  {step.told}" if step.told else ""
    return f"{'Đạt' if step.ok else 'LỖI'}  {step.name}  {step.ms} ms{told}"
