"""Which version a package is, what it was built from, and the one date that its files bear."""

import ast
import os
import subprocess
import time

from installer.development.environment import PROJECT


def version() -> str:
    """Return the version of the program, read from its package without importing it."""
    source = (PROJECT / "desktop" / "__init__.py").read_text(encoding="utf-8")
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__version__":
            return str(ast.literal_eval(node.value))
    raise LookupError("desktop/__init__.py names no __version__")


def built_from() -> str:
    """Return the short hash of the commit; empty outside a checkout of git."""
    return _git("rev-parse", "--short=12", "HEAD")


def source_date() -> int:
    """Return the second that every packed file bears: that of the commit, or of now.

    `SOURCE_DATE_EPOCH` overrules it, as reproducible-builds.org defines.
    """
    wished = os.environ.get("SOURCE_DATE_EPOCH", "")
    return int(wished or _git("log", "-1", "--format=%ct") or time.time())


def _git(*arguments: str) -> str:
    # A clone of another user, as in a container, is none of git's business here.
    command = ["git", "-c", f"safe.directory={PROJECT}", "-C", str(PROJECT), *arguments]
    try:
        answer = subprocess.run(command, capture_output=True, text=True)
    except OSError:
        return ""
    return answer.stdout.strip() if answer.returncode == 0 else ""
