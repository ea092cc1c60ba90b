"""`dev.py package` and `dev.py proof`: what is handed out, built and seen to run."""

import argparse
import importlib

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
    elif name == "proof":
        what = command.add_mutually_exclusive_group(required=True)
        what.add_argument("proof", nargs="?", choices=PROOFS, metavar="linux|deb|windows")
        what.add_argument("--changed", action="store_true", help="chỉ phần đã thay đổi")


def package(chosen: argparse.Namespace, _: list[str]) -> int:
    """Build the packages of one system into dist/."""
    return int(importlib.import_module(PACKAGES[chosen.system]).make(release=chosen.release))


def proof(chosen: argparse.Namespace, _: list[str]) -> int:
    """Run one proof, or those whose inputs changed since they last passed here."""
    names = list(PROOFS) if chosen.changed else [chosen.proof]
    failed = [name for name in names if not _passes(name, only_changed=chosen.changed)]
    if failed:
        raise SetupRefused(f"Không đạt: {', '.join(failed)}")
    return 0


def _passes(name: str, *, only_changed: bool) -> bool:
    prove = importlib.import_module(PROOFS[name]).prove
    return proof_marks.passes(name, prove, only_changed=only_changed)
