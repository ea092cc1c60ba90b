"""`dev.py package` and `dev.py proof`: what is handed out, built and seen to run."""

import argparse
import importlib
from pathlib import Path

from installer import proof_marks
from installer.development.console import SetupRefused

PROOFS = {
    "linux": "installer.linux.proof_folder",
    "deb": "installer.linux.proof_deb",
    "windows": "installer.windows.proof",
}
"""Each proof and the module whose `prove()` builds what it needs and looks at it."""

PACKAGES = {"linux": "installer.linux.packages", "windows": "installer.windows.packages"}


def add_arguments(name: str, command: argparse.ArgumentParser) -> None:
    """Declare the arguments of one of the two commands."""
    if name == "package":
        command.add_argument("system", choices=PACKAGES, metavar="linux|windows")
        command.add_argument("--release", action="store_true", help="nén nhỏ nhất (mất vài phút)")
        text = "Windows: tệp zip chính thức của python.org thay cho gói đã ghim"
        command.add_argument("--python-zip", type=Path, metavar="TỆP", help=text)
        text = "mã băm của tệp đó, khi không phải phiên bản đã ghim"
        command.add_argument("--python-zip-sha256", default="", metavar="MÃ", help=text)
    elif name == "proof":
        what = command.add_mutually_exclusive_group(required=True)
        what.add_argument("proof", nargs="?", choices=PROOFS, metavar="linux|deb|windows")
        what.add_argument("--changed", action="store_true", help="chỉ phần đã thay đổi")


def package(chosen: argparse.Namespace, _: list[str]) -> int:
    """Build the packages of one system into dist/."""
    options: dict[str, object] = {"release": chosen.release}
    if chosen.python_zip is not None:
        if chosen.system != "windows":
            raise SetupRefused("--python-zip chỉ dùng cho Windows.")
        options |= {"python_zip": chosen.python_zip, "zip_sha256": chosen.python_zip_sha256}
    return int(importlib.import_module(PACKAGES[chosen.system]).make(**options))


def proof(chosen: argparse.Namespace, _: list[str]) -> int:
    """Run one proof, or those whose inputs changed since they last passed here."""
    names = PROOFS if chosen.changed else [chosen.proof]
    due = [name for name in names if not (chosen.changed and proof_marks.passed_before(name))]
    failed = [
        name
        for name in due
        if not proof_marks.passes(name, importlib.import_module(PROOFS[name]).prove)
    ]
    if failed:
        raise SetupRefused(f"Không đạt: {', '.join(failed)}")
    return 0
