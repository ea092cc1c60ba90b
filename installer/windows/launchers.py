"""Makes AnSinhXa.exe and ansinhxa-cli.exe out of launcher/launcher.c, by mingw-w64."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

from installer.development.console import SetupRefused
from installer.development.environment import PROJECT, ensure_build_environment
from installer.versions import source_date
from installer.windows.places import BUILD, HERE

SOURCES: Final = HERE / "launcher"
DRAWING: Final = PROJECT / "resources" / "program_icon.svg"
ICON: Final = BUILD / "ansinhxa.ico"
SIDE_PICTURE: Final = BUILD / "side.bmp"

WINDOW: Final = "AnSinhXa"
CONSOLE: Final = "ansinhxa-cli"
_DESCRIPTIONS: Final = {WINDOW: "An Sinh Xã", CONSOLE: "An Sinh Xã: dòng lệnh"}
_FLAGS: Final = {WINDOW: ["-mwindows"], CONSOLE: ["-mconsole", "-DCONSOLE"]}


def make_launchers(target: Path, version: str) -> None:
    """Compile both programs into a folder.

    Raises:
        SetupRefused: the compiler is missing or complains.
    """
    draw_icon()
    for name in (WINDOW, CONSOLE):
        resource = BUILD / f"{name}.o"
        _run(_tool("windres"), str(_resource_script(name, version)), "-O", "coff", "-o", resource)
        _run(
            _tool("gcc"),
            *["-municode", "-O2", "-Wall", "-Wextra", "-Werror", "-s", "-static"],
            *["-finput-charset=UTF-8", "-Wl,--no-insert-timestamp,--dynamicbase,--nxcompat"],
            *["-Wl,--high-entropy-va", *_FLAGS[name]],
            *["-o", target / f"{name}.exe", SOURCES / "launcher.c", resource, "-lshell32"],
        )


def draw_icon() -> Path:
    """Draw the program's icon and the set-up's side picture; return the icon."""
    BUILD.mkdir(parents=True, exist_ok=True)
    python = ensure_build_environment()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(PROJECT)}
    command = [python, "-m", "installer.windows.icon", DRAWING, ICON, SIDE_PICTURE]
    if subprocess.run(command, env=environment).returncode:
        raise SetupRefused("Không vẽ được biểu tượng của chương trình.")
    return ICON


def numbers(version: str) -> str:
    """Return a version as Windows writes it: four numbers, `0,1,0,0`."""
    found = [int(part) for part in re.findall(r"\d+", version)][:4]
    return ",".join(str(number) for number in [*found, 0, 0, 0, 0][:4])


def _resource_script(name: str, version: str) -> Path:
    text = (SOURCES / "launcher.rc.in").read_text(encoding="utf-8")
    values = {
        "icon": ICON.as_posix(),
        "manifest": (SOURCES / "launcher.manifest").as_posix(),
        "numbers": numbers(version),
        "version": version,
        "description": _DESCRIPTIONS[name],
        "name": name,
    }
    script = BUILD / f"{name}.rc"
    for key, value in values.items():
        text = text.replace("{" + key + "}", value)
    script.write_text(text, encoding="utf-8")
    return script


def _tool(name: str) -> str:
    found = shutil.which(f"x86_64-w64-mingw32-{name}") or shutil.which(name)
    if found is None or (os.name != "nt" and "mingw32" not in found):
        raise SetupRefused(
            "Thiếu trình biên dịch mingw-w64: apt-get install gcc-mingw-w64-x86-64 "
            "(trên Windows: MSYS2, có gcc và windres trong PATH)."
        )
    return found


def _run(*command: str | Path) -> None:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(source_date())}
    if subprocess.run(command, env=environment).returncode:
        raise SetupRefused(f"Không biên dịch được: {Path(command[0]).name}")
