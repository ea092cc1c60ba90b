"""A twin of the Windows tree on Linux, in which the whole program runs.

Wine cannot run numpy, so it cannot show that what was left out of numpy, pandas, matplotlib and the
others is not wanted, nor that they work without their sources. The same trimming and compiling,
done to the Linux wheels of the same lock, can: there the whole self-test runs. Qt stays as it is,
its files have other names here.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from installer.development import console
from installer.development.console import SetupRefused
from installer.development.environment import RUNTIME_LOCK, ensure, program
from installer.windows import trimming
from installer.windows.build_tree import compile_in_place
from installer.windows.places import BUILD, TREE

TWIN: Final = BUILD / "twin"
_START: Final = """
import runpy, sys
sys.path[:] = [*sys.argv[1:3], *(path for path in sys.path if "packages" not in path)]
sys.argv[1:3] = []
runpy.run_module("desktop", run_name="__main__", alter_sys=True)
"""


def prove_trimming() -> None:
    """Run the whole self-test in the twin of the tree that was built.

    Raises:
        SetupRefused: a step of it failed.
    """
    shutil.rmtree(TWIN, ignore_errors=True)
    _place_wheels(TWIN / "lib")
    compile_in_place(TWIN / "lib")
    # -S: nothing of this Python's own packages may lend what is missing.
    command = [sys.executable, "-I", "-S", "-B", "-X", "utf8", "-c", _START]
    command += [str(TWIN / "lib"), str(TREE / "app"), "--json", "selftest"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(TWIN)}
    # "-I" ignores it: it is for the child that reads workbooks, which is started without.
    environment["PYTHONPATH"] = str(TWIN / "lib")
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=TWIN)
    try:
        steps: list[dict[str, Any]] = json.loads(answer.stdout)["steps"]
    except (ValueError, KeyError):
        raise SetupRefused(f"Bản song sinh không chạy:\n{answer.stderr[-3000:]}") from None
    bad = [step for step in steps if not step["ok"]]
    if bad or answer.returncode:
        raise SetupRefused(f"Tự kiểm tra trong bản song sinh không đạt: {bad or answer.stderr}")
    console.say(f"  bản song sinh trên Linux: {len(steps)} bước tự kiểm tra đều đạt")
    shutil.rmtree(TWIN)


def _place_wheels(target: Path) -> None:
    ensure(development=True)
    command = [program("uv"), "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
    command += ["--only-binary", ":all:", "--link-mode", "copy", "--target", target]
    command += ["--python", sys.executable, "--requirement", RUNTIME_LOCK]
    if subprocess.run(command).returncode:
        raise SetupRefused("Không lấy đủ thư viện cho bản song sinh (nguyên nhân ở trên).")
    # Programs for developers, with templates that are no Python.
    shutil.rmtree(target / "PySide6" / "scripts")
    for path in target.rglob("*"):
        name = path.relative_to(target).as_posix()
        is_qt = name.startswith("PySide6/")
        if path.is_file() and not is_qt and trimming.is_left_out(name):
            path.unlink()
