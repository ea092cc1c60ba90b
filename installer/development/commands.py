"""The commands of dev.py."""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from installer.development import console, delivery
from installer.development.console import SetupRefused
from installer.development.environment import PROJECT, ensure, program
from installer.development.locking import compile_locks
from installer.development.pictures import run_guide_pictures, run_pictures
from installer.development.schemas import freeze_schema
from installer.development.screen import has_screen
from installer.development.system_packages import ensure_libraries
from installer.development.test_run import run_tests
from installer.development.tour import run_tour
from installer.development.translations import run_translations

# Opens no window: shows that Qt, its platform plugin and the cipher load on this machine.
PROBE = """
import sys
from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2
application = QApplication(["check"])
cipher = dbapi2.connect(":memory:").execute("PRAGMA cipher_version").fetchone()[0]
print("Python %d.%d.%d" % sys.version_info[:3], "| Qt", qVersion(), application.platformName(),
      "| SQLCipher", cipher, "|", len(QFontDatabase.families()), "phông chữ")
"""


def run_command(arguments: list[str]) -> int:
    """Run one command of dev.py and return its exit code."""
    parser = _parser()
    chosen, rest = parser.parse_known_args(arguments)
    if rest and not chosen.passes_on:
        parser.error(f"không hiểu: {' '.join(rest)}")
    try:
        return int(chosen.function(chosen, rest))
    except SetupRefused as refusal:
        console.complain(str(refusal))
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description="An Sinh Xã: chạy và kiểm thử")
    commands = parser.add_subparsers(required=True, metavar="LỆNH")

    def add(name: str, function: Callable[..., int], text: str, *, passes_on: bool = False) -> None:
        # "run --help" is answered by the program, "bench --help" by the benchmarks.
        own_help = name not in ("run", "bench")
        command = commands.add_parser(name, help=text, description=text, add_help=own_help)
        command.set_defaults(function=function, passes_on=passes_on)
        if name == "test":
            scope = command.add_mutually_exclusive_group()
            for flag in ("fast", "all"):
                scope.add_argument(f"--{flag}", dest="scope", action="store_const", const=flag)
        delivery.add_arguments(name, command)
        if name == "pictures":
            what = command.add_mutually_exclusive_group(required=True)
            what.add_argument("--out", type=Path, metavar="THƯ_MỤC")
            what.add_argument("--docs", action="store_true", help="vẽ lại ảnh của tài liệu")
            what.add_argument("--guide", action="store_true", help="vẽ lại ảnh của hướng dẫn (F1)")

    add("run", _run, "chuẩn bị rồi mở chương trình", passes_on=True)
    add("test", _test, "chuẩn bị rồi kiểm thử (--fast, --all, tham số pytest)", passes_on=True)
    add("check", _check, "chỉ chuẩn bị và thử Qt, SQLCipher")
    add("lint", _lint, "ruff check và ruff format --check")
    add("types", _types, "mypy --strict")
    add("layers", _layers, "import-linter")
    add("translations", _translations, "gom câu chữ cần dịch từ mã, biên dịch, báo câu chưa dịch")
    add("pictures", _pictures, "vẽ mọi trang, nền, ngôn ngữ, kích thước (--out, --docs, --guide)")
    add("lock", _lock, "khoá lại phiên bản thư viện (--upgrade)", passes_on=True)
    add("freeze-schema", _freeze_schema, "ghi lại cấu trúc dữ liệu (--release)", passes_on=True)
    add("package", delivery.package, "đóng gói vào dist/ (linux, windows; --release)")
    add("proof", delivery.proof, "chạy thử gói ở chỗ sạch (linux, deb, windows; --changed)")
    add("bench", _bench, "đo tốc độ (python -m benchmarks)", passes_on=True)
    return parser


def _run(_: argparse.Namespace, arguments: list[str]) -> int:
    ensure_libraries()
    python = ensure(development=False)
    if not arguments and not has_screen():
        return run_tour(python)
    return _call([python, "-m", "desktop", *arguments])


def _test(chosen: argparse.Namespace, arguments: list[str]) -> int:
    ensure_libraries()
    return run_tests(ensure(development=True), chosen.scope or "usual", arguments)


def _check(_: argparse.Namespace, __: list[str]) -> int:
    ensure_libraries()
    python = ensure(development=False)
    code = _call([python, "-c", PROBE], {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    if code:
        raise SetupRefused("Qt hoặc SQLCipher không chạy được (nguyên nhân ở các dòng trên).")
    console.say("Máy đã sẵn sàng: python3 dev.py run")
    return 0


def _lint(_: argparse.Namespace, __: list[str]) -> int:
    python = ensure(development=True)
    codes = [
        _call([python, "-m", "ruff", "check", "."]),
        _call([python, "-m", "ruff", "format", "--check", "."]),
    ]
    return max(codes)


def _types(_: argparse.Namespace, __: list[str]) -> int:
    return _call([ensure(development=True), "-m", "mypy", "--strict", "desktop"])


def _layers(_: argparse.Namespace, __: list[str]) -> int:
    ensure(development=True)
    return _call([program("lint-imports")])


def _translations(_: argparse.Namespace, __: list[str]) -> int:
    ensure(development=True)
    return run_translations()


def _pictures(chosen: argparse.Namespace, _: list[str]) -> int:
    ensure_libraries()
    python = ensure(development=True)
    if chosen.guide:
        return run_guide_pictures(python)
    return run_pictures(python, None if chosen.docs else chosen.out.absolute())


def _lock(_: argparse.Namespace, arguments: list[str]) -> int:
    return compile_locks(arguments)


def _freeze_schema(_: argparse.Namespace, arguments: list[str]) -> int:
    return freeze_schema(ensure(development=False), arguments)


def _bench(_: argparse.Namespace, arguments: list[str]) -> int:
    ensure_libraries()
    return _call([ensure(development=True), "-m", "benchmarks", *arguments])


def _call(command: list[str | Path], environment: dict[str, str] | None = None) -> int:
    sys.stdout.flush()
    return subprocess.run(command, cwd=PROJECT, env=environment).returncode
