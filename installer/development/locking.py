"""Compiles the lock files; no address of any registry may enter them."""

import os
import re
import subprocess
from pathlib import Path

from installer.development import console
from installer.development.console import SetupRefused
from installer.development.environment import (
    BUILD_LOCK,
    DEVELOPMENT_LOCK,
    PROJECT,
    RUNTIME_LOCK,
    ensure,
    program,
)

# Addresses and machine paths: a lock has to mean the same everywhere.
ADDRESS = re.compile(r"https?://|file:|index-url|find-links|/tmp|/opt|/home")
OPTIONS = (
    "--universal",
    "--generate-hashes",
    "--python-version=3.11",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-header",
    "--no-annotate",
    "--no-config",
    "--quiet",
)


def compile_locks(extra: list[str]) -> int:
    """Compile the locks from pyproject.toml; `--upgrade` moves to newer versions.

    Raises:
        SetupRefused: uv failed, or an address got into a lock.
    """
    # A lock that no longer fits pyproject.toml still installs the compiler.
    if not program("uv").exists():
        ensure(development=True)
    # The program offers offices on a server, so what is shipped holds the driver for them.
    _compile(["pyproject.toml", f"--output-file={_name(RUNTIME_LOCK)}", "--extra=postgres"], extra)
    _compile(
        [
            "pyproject.toml",
            f"--output-file={_name(DEVELOPMENT_LOCK)}",
            f"--constraints={RUNTIME_LOCK.name}",
            "--all-extras",
            "--group=dev",
        ],
        extra,
    )
    _compile(
        [
            f"--output-file={_name(BUILD_LOCK)}",
            f"--constraints={_name(RUNTIME_LOCK)}",
            "--group=pyproject.toml:packaging",
        ],
        extra,
    )
    locks = (RUNTIME_LOCK, DEVELOPMENT_LOCK, BUILD_LOCK)
    for lock in locks:
        found = ADDRESS.search(lock.read_text(encoding="utf-8"))
        if found:
            raise SetupRefused(f"{lock.name} có địa chỉ riêng ({found.group()}); không được ghi.")
    console.say(f"Đã khoá phiên bản trong {', '.join(_name(lock) for lock in locks)}.")
    return 0


def _name(lock: Path) -> str:
    return lock.relative_to(PROJECT).as_posix()


def _compile(arguments: list[str], extra: list[str]) -> None:
    command = [str(program("uv")), "pip", "compile", *OPTIONS, *arguments, *extra]
    # A prerelease or another index of this machine's user is no part of the project.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("UV_")}
    if subprocess.run(command, cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL).returncode:
        raise SetupRefused("Không khoá được phiên bản (nguyên nhân ở các dòng trên).")
