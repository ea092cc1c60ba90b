"""What Qt needs from a Linux system: shared libraries, fonts, and a screen for tests."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from installer.development import console
from installer.development.console import SetupRefused

# Shared library -> the package that holds it; Ubuntu 24.04 and Debian 13 renamed some to t64.
LIBRARIES: dict[str, tuple[str, ...]] = {
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libX11.so.6": ("libx11-6",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libcups.so.2": ("libcups2t64", "libcups2"),
}
# A font file -> its package; without a font with Vietnamese letters pictures show boxes.
FONTS: dict[str, tuple[str, ...]] = {
    "NotoSans-Regular.ttf": ("fonts-noto-core",),
    "LiberationSans-Regular.ttf": ("fonts-liberation",),
}
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
# The line for the user names this too, so that one line is enough on a fresh machine.
VENV_PACKAGE = ("python3-venv",)
SCREEN_PACKAGES = {"Xvfb": ("xvfb",), "xdotool": ("xdotool",)}
# What some tests ask as others would: do the papers open, what does the PDF say, a real server.
TEST_PROGRAMS = {
    "soffice": ("libreoffice-calc-nogui", "libreoffice-calc"),
    "pdftotext": ("poppler-utils",),
    "pg_ctl": ("postgresql",),
    "openssl": ("openssl",),
}
SERVER_FOLDERS = Path("/usr/lib/postgresql")
"""Debian keeps the server's programs off the path."""

Choices = Iterable[tuple[str, ...]]


def can_install() -> bool:
    """Whether packages may be installed here without asking: root on Debian or Ubuntu."""
    return sys.platform == "linux" and _is_debian() and os.geteuid() == 0


def _is_debian() -> bool:
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def ensure_libraries() -> None:
    """Make sure that Qt's shared libraries are there; fonts are installed where possible.

    Raises:
        SetupRefused: Libraries are missing and cannot be installed from here.
    """
    if sys.platform != "linux":
        return
    libraries = _missing_libraries()
    missing = [LIBRARIES[name] for name in libraries] + _missing_fonts()
    if not missing:
        return
    if can_install():
        console.say(f"Cài {len(missing)} gói hệ thống mà cửa sổ Qt cần …")
        install_packages(missing)
        libraries = _missing_libraries()
        missing = [LIBRARIES[name] for name in libraries]
    if libraries:
        raise SetupRefused(
            f"Máy thiếu thư viện của Qt: {', '.join(libraries)}.\n"
            f"Hãy chạy dòng sau rồi chạy lại:\n  {installation_line([VENV_PACKAGE, *missing])}"
        )
    if missing:
        console.say(f"Nên cài thêm phông chữ: {installation_line(missing)}")


def ensure_screen() -> bool:
    """Install Xvfb where possible; return whether tests of the real window can run."""
    if sys.platform != "linux":
        return False
    missing = [choices for name, choices in SCREEN_PACKAGES.items() if not shutil.which(name)]
    if missing and can_install():
        console.say("Cài màn hình ảo Xvfb để kiểm thử cửa sổ …")
        install_packages(missing)
    if not shutil.which("Xvfb"):
        console.say(
            "Không có Xvfb nên chưa kiểm thử được cửa sổ thật: "
            f"{installation_line(SCREEN_PACKAGES.values())}"
        )
        return False
    return True


def ensure_test_programs() -> None:
    """Install the programs that some tests ask; where that cannot be, these tests are skipped."""
    missing = {name: kinds for name, kinds in TEST_PROGRAMS.items() if not _has_program(name)}
    if missing and can_install():
        console.say(f"Cài chương trình mà kiểm thử cần: {', '.join(missing)} …")
        install_packages(missing.values())
    elif missing:
        console.say(
            f"Không có {', '.join(missing)} nên vài kiểm thử bị bỏ qua: "
            f"{installation_line(missing.values())}"
        )


def _has_program(name: str) -> bool:
    return shutil.which(name) is not None or any(SERVER_FOLDERS.glob(f"*/bin/{name}"))


def _missing_libraries() -> list[str]:
    missing = []
    for name in LIBRARIES:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing


def _missing_fonts() -> list[tuple[str, ...]]:
    folders = [folder for folder in FONT_FOLDERS if folder.is_dir()]
    return [
        choices
        for name, choices in FONTS.items()
        if not any(next(folder.rglob(name), None) for folder in folders)
    ]


def install_packages(packages: Choices) -> None:
    """Install one package of each choice by apt-get.

    Raises:
        SetupRefused: apt-get failed.
    """
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A foreign source that does not answer must not stop the installation: install decides.
    subprocess.run(["apt-get", "-qq", "update"], env=environment)
    names = _known_names(packages)
    console.say(f"  apt-get install {' '.join(names)}")
    command = ["apt-get", "-qq", "-y", "--no-install-recommends"]
    command += ["-o", "DPkg::Lock::Timeout=120", "install", *names]
    answer = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if answer.returncode:
        tail = "\n".join(answer.stdout.splitlines()[-15:])
        raise SetupRefused(
            f"{tail}\nKhông cài được gói hệ thống. Hãy sửa lỗi trên hoặc tự chạy:\n"
            f"  {installation_line(packages)}"
        )


def installation_line(packages: Choices) -> str:
    """Return the one line that installs what is missing, or names it on other systems."""
    if not _is_debian():
        names = ", ".join(choices[-1] for choices in packages)
        return f"(cài bằng trình quản lý gói của máy; tên trên Debian: {names})"
    command = "apt-get install -y" if os.geteuid() == 0 else "sudo apt-get install -y"
    return f"{command} {' '.join(_known_names(packages))}"


def _known_names(packages: Choices) -> list[str]:
    """Choose of each choice the first name that apt can install, else the last one."""
    chosen = []
    for choices in packages:
        known = (name for name in choices[:-1] if _is_known(name))
        chosen.append(next(known, choices[-1]))
    return sorted(set(chosen))


def _is_known(name: str) -> bool:
    answer = subprocess.run(
        ["apt-cache", "policy", name],
        env={**os.environ, "LC_ALL": "C"},
        capture_output=True,
        text=True,
    )
    return "Candidate:" in answer.stdout and "Candidate: (none)" not in answer.stdout
