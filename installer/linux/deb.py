"""Packs the frozen folder as a .deb: /opt/ansinhxa, command, menu entry, icons, man pages."""

import datetime
import gzip
import hashlib
import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from installer import tree_mark
from installer.development.console import SetupRefused
from installer.development.environment import PROJECT, ensure_build_environment
from installer.linux.tree import BUILD, EXECUTABLE, megabytes
from installer.stopwatch import timed
from installer.versions import source_date, version

HERE: Final = PROJECT / "installer" / "linux"
ICON: Final = PROJECT / "resources" / "program_icon.svg"
PNG_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)

MAINTAINER: Final = "An Sinh Xã <ansinhxa@localhost>"

DEPENDS: Final = (
    "libc6 (>= 2.36)",
    "libgl1",
    "libegl1",
    "libx11-6",
    "libxcb1",
    "fontconfig",
    # The metrics of Times New Roman, which official papers ask for, with Vietnamese letters:
    # version 1, still called fonts-liberation in Debian 12, has none of ơ, ư, ạ.
    "fonts-liberation2 | fonts-liberation (>= 1:2)",
)
RECOMMENDS: Final = (
    # The window's first choice of font; 42 MB, so not forced on anybody.
    "fonts-noto-core",
    # Printing; later releases call it libcups2t64.
    "libcups2 | libcups2t64",
)

LEAST_MEGABYTES: Final = 60
MOST_MEGABYTES: Final = 120

DESCRIPTION: Final = (
    "book of social and health insurance of a Vietnamese commune",
    "Households, members, health insurance cards, collectors, receipts, targets,",
    "reports and packages to the province, for the offices of communes.",
    ".",
    "Sổ bảo hiểm xã hội, bảo hiểm y tế của xã, phường: hộ, thành viên, thẻ BHYT,",
    "thu tiền, chỉ tiêu, báo cáo và gói số liệu gửi tỉnh.",
)


def pack(tree: Path, folder: Path, *, release: bool, number: str = "") -> Path:
    """Write the .deb of a frozen folder and return it.

    Args:
        tree: The frozen folder; it is not changed.
        folder: Where the package is written.
        release: Pack small (xz, minutes) instead of quickly (zstd, seconds).
        number: Its version, for the proof of an upgrade; that of the program when empty.

    Raises:
        SetupRefused: dpkg-deb failed, or the size is out of bounds.
    """
    number = number or version()
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    _lay_out(tree, root, number)
    _describe(root, number)
    package = folder / f"ansinhxa_{number}_amd64.deb"
    folder.mkdir(parents=True, exist_ok=True)
    # One thread: how many there are would show in the bytes.
    how = ["-Zxz" if release else "-Zzstd", "-z9", "--threads-max=1"]
    with timed(f"dpkg-deb {how[0]}"):
        command = ["dpkg-deb", "--root-owner-group", *how, "--build", str(root), str(package)]
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(source_date())}
        answer = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    if answer.returncode:
        raise SetupRefused("dpkg-deb không đóng được gói (nguyên nhân ở các dòng trên).")
    check_size(package, LEAST_MEGABYTES, MOST_MEGABYTES)
    return package


def check_size(package: Path, least: int, most: int) -> None:
    """Refuse a package that is hollow or too large.

    Raises:
        SetupRefused: its size is out of bounds.
    """
    size = package.stat().st_size / 2**20
    if not least <= size <= most:
        raise SetupRefused(
            f"{package.name} nặng {size:.0f} MB, ngoài khoảng {least} đến {most} MB."
        )


def _lay_out(tree: Path, root: Path, number: str) -> None:
    program = root / "opt" / "ansinhxa"
    program.parent.mkdir(parents=True)
    shutil.copytree(tree, program, symlinks=True, copy_function=os.link)
    tree_mark.write(program, "linux-deb", number)
    command = root / "usr" / "bin" / "ansinhxa"
    command.parent.mkdir(parents=True)
    command.symlink_to(f"/opt/ansinhxa/{EXECUTABLE}")
    share = root / "usr" / "share"
    _copy(HERE / "ansinhxa.desktop", share / "applications" / "ansinhxa.desktop")
    _copy(ICON, share / "icons" / "hicolor" / "scalable" / "apps" / "ansinhxa.svg")
    _draw_icons(share / "icons" / "hicolor")
    _man_page(HERE / "ansinhxa.1", share / "man" / "man1", number)
    _man_page(HERE / "ansinhxa.vi.1", share / "man" / "vi" / "man1", number)
    papers = share / "doc" / "ansinhxa"
    _copy(HERE / "copyright", papers / "copyright")
    _write_compressed(papers / "changelog.gz", _changelog(number))
    _copy(HERE / "lintian-overrides", share / "lintian" / "overrides" / "ansinhxa")


def _draw_icons(folder: Path) -> None:
    command = [str(ensure_build_environment()), str(HERE / "icons.py"), str(ICON), str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([*command, *map(str, PNG_SIZES)], env=environment, check=True)


def _man_page(source: Path, folder: Path, number: str) -> None:
    text = source.read_text(encoding="utf-8")
    text = text.replace("@VERSION@", number).replace("@DATE@", f"{_day():%Y-%m-%d}")
    _write_compressed(folder / "ansinhxa.1.gz", text)


def _changelog(number: str) -> str:
    stamp = _day().strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"ansinhxa ({number}) unstable; urgency=medium\n\n"
        "  * CHANGELOG.md of the project tells what is new.\n\n"
        f" -- {MAINTAINER}  {stamp}\n"
    )


def _day() -> datetime.datetime:
    return datetime.datetime.fromtimestamp(source_date(), tz=datetime.UTC)


def _describe(root: Path, number: str) -> None:
    control = root / "DEBIAN"
    control.mkdir()
    installed = megabytes(root)
    (control / "control").write_text(control_text(number, installed), encoding="utf-8")
    for name in ("preinst", "prerm"):
        text = (HERE / "maintainer" / name).read_text(encoding="utf-8")
        script = control / name
        script.write_text(text.replace("@NEEDED@", str(round(installed * 1.1))), encoding="utf-8")
        script.chmod(0o755)
    (control / "md5sums").write_text(_digests(root), encoding="utf-8")
    _settle(root)


def control_text(number: str, installed: float) -> str:
    """Return the control file; `installed` is the size of the files in MB."""
    short, *long = DESCRIPTION
    fields = {
        "Package": "ansinhxa",
        "Version": number,
        "Architecture": "amd64",
        "Maintainer": MAINTAINER,
        "Installed-Size": str(round(installed * 1024)),
        "Depends": ", ".join(DEPENDS),
        "Recommends": ", ".join(RECOMMENDS),
        "Section": "database",
        "Priority": "optional",
        "Description": "\n ".join((short, *long)),
    }
    return "".join(f"{key}: {text}\n" for key, text in fields.items())


def _digests(root: Path) -> str:
    """Return the lines by which `dpkg --verify` finds a damaged installation."""
    lines = []
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root)
        if path.is_file() and not path.is_symlink() and name.parts[0] != "DEBIAN":
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {name}\n")
    return "".join(lines)


def _settle(root: Path) -> None:
    """Give folders their rights and every file the one date that makes builds equal."""
    date = source_date()
    for path in [root, *root.rglob("*")]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        os.utime(path, (date, date), follow_symlinks=False)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def _write_compressed(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))
    target.chmod(0o644)
