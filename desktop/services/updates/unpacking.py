"""Unpacks the folder of a newer program beside the one that runs, and lets it test itself."""

import json
import lzma
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.domain.errors import UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.program_place import MARK
from desktop.domain.update_file import UpdateManifest, damaged
from desktop.services.progress import Progress, no_progress
from desktop.services.sealed_archive import told_of_writing
from desktop.services.updates import swapping
from desktop.services.updates.child_environment import plain_environment

FRESH: Final = ".moi"
"""Follows the program's folder: the newer one, not yet in its place."""
SMALL_COPY: Final = ".buoc"
"""Follows the program's folder: a copy of the few files that the renaming runs on."""
_NEEDED_BY_SMALL_COPY: Final = ("installation.json", "runtime", "app", "lib/PySide6/Qt6Core.dll")
"""The last one only because the launcher looks whether it is there."""
UNPACKING: Final = QT_TRANSLATE_NOOP("errors", "Đang giải nén bản mới")
TESTING: Final = QT_TRANSLATE_NOOP("errors", "Bản mới đang tự kiểm tra")
SELF_TEST_SECONDS: Final = 300
_PROGRAMS: Final = ("ansinhxa-cli.exe", "ansinhxa", "AnSinhXa.exe")
"""What answers on a console comes first."""
_WINDOWS: Final = ("AnSinhXa.exe", "ansinhxa")


class NewProgramFails(UserFacingError):
    """The newer program does not pass its own test on this machine; nothing was changed."""


def fresh_folder(folder: Path) -> Path:
    """Return where the newer program lies before it takes the place of `folder`."""
    return folder.with_name(folder.name + FRESH)


def unpack(
    payload: Path, folder: Path, manifest: UpdateManifest, progress: Progress = no_progress
) -> Path:
    """Unpack the payload beside `folder`, flushed to the disk; return where it lies.

    Raises:
        UpdateRefused: it is not the program that the manifest promises.
        OutputUnwritable: no room, no right to write there.
    """
    fresh = fresh_folder(folder)
    draft = folder.with_name(folder.name + FRESH + ".tmp")
    with told_of_writing(fresh, manifest.unpacked):
        for former in (fresh, draft):
            if swapping.holds_data(former):
                # Somebody opened the program there by hand, and worked in it.
                former.rename(swapping.free_name(former))
            elif former.exists():
                shutil.rmtree(former)
        draft.mkdir()
        try:
            _extract(payload, draft, progress)
            _require_promised(_tree_in(draft), manifest, payload)
            _flush(draft)
            _tree_in(draft).rename(fresh)
        except (tarfile.TarError, zipfile.BadZipFile, lzma.LZMAError, EOFError):
            raise damaged(str(payload)) from None
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    return fresh


def _extract(payload: Path, draft: Path, progress: Progress) -> None:
    if payload.suffix == ".zip":
        with zipfile.ZipFile(payload) as archive:
            entries = archive.infolist()
            for number, entry in enumerate(entries):
                archive.extract(entry, draft)
                progress(UNPACKING, number / len(entries))
        return
    with payload.open("rb") as file, tarfile.open(fileobj=file, mode="r|*") as archive:
        size = max(payload.stat().st_size, 1)
        for member in archive:
            # The filter refuses names that lead out of the folder.
            archive.extract(member, draft, filter="data")
            progress(UNPACKING, min(file.tell() / size, 1.0))


def _tree_in(draft: Path) -> Path:
    """Return the folder with the mark: the draft itself, or the one folder in it."""
    if (draft / MARK).is_file():
        return draft
    inside = list(draft.iterdir())
    return inside[0] if len(inside) == 1 and inside[0].is_dir() else draft


def _require_promised(tree: Path, manifest: UpdateManifest, payload: Path) -> None:
    try:
        found = json.loads((tree / MARK).read_text(encoding="utf-8"))
        told = (found["version"], found["channel"])
    except (OSError, ValueError, KeyError, TypeError):
        raise damaged(str(payload)) from None
    if told != (manifest.version, manifest.channel) or _program(tree, _PROGRAMS) is None:
        raise damaged(str(payload))


def _flush(tree: Path) -> None:
    """Wait until every file is on the disk: the swap must not outrun what it swaps."""
    if hasattr(os, "sync"):
        os.sync()
        return
    for each in tree.rglob("*"):
        if each.is_file():
            with suppress(OSError), each.open("rb+") as file:
                os.fsync(file.fileno())


def _program(tree: Path, names: tuple[str, ...]) -> Path | None:
    return next((tree / name for name in names if (tree / name).is_file()), None)


def window_program(tree: Path) -> Path:
    """Return the executable that opens the window of the program in a folder."""
    found = _program(tree, _WINDOWS)
    if found is None:
        raise FileNotFoundError(tree)
    return found


def console_program(tree: Path) -> Path:
    """Return the executable that runs verbs of the program in a folder."""
    found = _program(tree, _PROGRAMS)
    if found is None:
        raise FileNotFoundError(tree)
    return found


def small_copy(fresh: Path, folder: Path) -> Path:
    """Copy what the renaming runs on to a folder of its own, beside the program's."""
    target = folder.with_name(folder.name + SMALL_COPY)
    if target.exists():
        shutil.rmtree(target)
    target.mkdir()
    for name in (*_NEEDED_BY_SMALL_COPY, console_program(fresh).name):
        source = fresh / name
        if source.is_dir():
            shutil.copytree(source, target / name)
        elif source.is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target / name)
    return target


def require_passes_self_test(tree: Path, progress: Progress = no_progress) -> None:
    """Let the newer program test itself on this machine.

    Raises:
        NewProgramFails: it does not start here, or a step of its test fails.
    """
    progress(TESTING, 0.0)
    try:
        done = subprocess.run(  # noqa: S603 - the program whose digest was checked
            [str(console_program(tree)), "--json", "selftest", "--core"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SELF_TEST_SECONDS,
            env=plain_environment(),
            creationflags=_NO_WINDOW,
            check=False,
        )
        code, told = done.returncode, done.stdout[-2000:].decode("utf-8", "replace")
    except (OSError, subprocess.TimeoutExpired) as error:
        code, told = -1, type(error).__name__
    if code:
        raise NewProgramFails(
            "update.self_test",
            QT_TRANSLATE_NOOP(
                "errors",
                "Bản mới không tự kiểm tra được trên máy này nên không cài; bản đang dùng giữ "
                "nguyên. Hãy báo nơi đã gửi tệp.",
            ),
            str(tree),
            told=told,
        )


_NO_WINDOW: Final = 0x08000000 if sys.platform == "win32" else 0
"""CREATE_NO_WINDOW: no black window flashes up."""
