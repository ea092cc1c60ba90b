"""Small programs to update: folders with a mark and a script, packed by the real maker."""

import json
import tarfile
from pathlib import Path

from desktop.domain.update_file import ProgramHere
from installer.update_file import Wishes, make

HERE = ProgramHere(version="0.1.0", channel="linux-folder", office_schema=1)
SCRIPT = """#!/bin/sh
# {version}
case "$*" in
  *selftest*) {on_test}; exit {self_test} ;;
esac
echo {version} "$@" >> "$(dirname "$0")/started"
{and_then}
"""


def make_tree(
    folder: Path,
    version: str,
    *,
    channel: str = "linux-folder",
    self_test: int = 0,
    on_test: str = ":",
    and_then: str = "exit 0",
) -> Path:
    """Make the folder of a program that only writes down that it was started."""
    folder.mkdir(parents=True)
    mark = {"product": "ansinhxa", "version": version, "channel": channel, "built_from": ""}
    (folder / "installation.json").write_text(json.dumps(mark), encoding="utf-8")
    script = folder / "ansinhxa"
    script.write_text(
        SCRIPT.format(version=version, self_test=self_test, on_test=on_test, and_then=and_then),
        encoding="utf-8",
    )
    script.chmod(0o755)
    (folder / "_internal").mkdir()
    (folder / "_internal" / "phần.txt").write_text(version * 1000, encoding="utf-8")
    return folder


def make_update(
    work: Path, version: str = "0.2.0", *, key: bytes | None = None, **tree: object
) -> Path:
    """Make an update file as the releases do."""
    made = make_tree(work / "build" / f"AnSinhXa-{version}", version, **tree)  # type: ignore[arg-type]
    artefact = work / "build" / f"AnSinhXa-{version}-linux-x86_64.tar.xz"
    with tarfile.open(artefact, "w:xz", preset=0) as archive:
        archive.add(made, arcname=made.name)
    wishes = Wishes(
        channel="linux-folder",
        version=version,
        notes=("Sửa lỗi in biên lai.", "Thêm báo cáo quý."),
        key=key,
    )
    return make(artefact, wishes, work)


def make_plain(work: Path, name: str, channel: str, version: str = "0.2.0", **said: object) -> Path:
    """Make an update file around an installer that is only bytes."""
    payload = work / name
    payload.write_bytes(b"MZ" + bytes(range(256)) * 400)
    return make(payload, Wishes(channel=channel, version=version, **said), work)  # type: ignore[arg-type]
