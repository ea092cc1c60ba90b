"""What kind of volume a folder lies on: one that is pulled out, or one without a journal."""

import sys
from dataclasses import dataclass
from pathlib import Path

WINDOWS_DRIVE_REMOVABLE = 2
_WITHOUT_JOURNAL = frozenset({"vfat", "msdos", "exfat", "fat", "fat32"})
"""File systems whose own tables a power cut can spoil, by their names in Linux and Windows."""


@dataclass(frozen=True, slots=True)
class Volume:
    """Whether a volume can be pulled out, and whether a power cut can spoil its file system."""

    is_removable: bool = False
    lacks_journal: bool = False

    @property
    def is_risky(self) -> bool:
        """Whether who works on it must be told."""
        return self.is_removable or self.lacks_journal


def volume_of(path: Path) -> Volume:
    """Return what is known of the volume that holds a path; a safe one where nothing is."""
    try:
        return _on_windows(path) if sys.platform == "win32" else on_linux(path.resolve())
    except OSError:
        return Volume()


def _on_windows(path: Path) -> Volume:
    import ctypes  # noqa: PLC0415 - only Windows has the calls

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    root = path.absolute().anchor
    name = ctypes.create_unicode_buffer(64)
    known = kernel.GetVolumeInformationW(root, None, 0, None, None, None, name, len(name))
    return Volume(
        is_removable=kernel.GetDriveTypeW(root) == WINDOWS_DRIVE_REMOVABLE,
        lacks_journal=bool(known) and name.value.lower() in _WITHOUT_JOURNAL,
    )


def on_linux(
    path: Path, mounts: Path = Path("/proc/self/mounts"), blocks: Path = Path("/sys/class/block")
) -> Volume:
    """Read the volume of a path from what the kernel tells of its mounts and disks."""
    device, kind = _mount_of(path, mounts)
    return Volume(
        is_removable=_is_removable(Path(device).name, blocks) if device else False,
        lacks_journal=kind in _WITHOUT_JOURNAL,
    )


def _mount_of(path: Path, mounts: Path) -> tuple[str, str]:
    best, found = -1, ("", "")
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        device, mount_point, kind, *_ = line.split(" ")
        folder = Path(mount_point.replace("\\040", " "))
        # The last of two mounts on one folder is the one that is seen.
        if len(folder.parts) >= best and path.is_relative_to(folder):
            best, found = len(folder.parts), (device, kind)
    return found


def _is_removable(device: str, blocks: Path) -> bool:
    """Whether the disk of a partition says that it can be taken out (`sdb` of `sdb1`)."""
    partition = (blocks / device).resolve()
    for disk in (partition, partition.parent):
        flag = disk / "removable"
        if flag.is_file():
            return flag.read_text(encoding="ascii").strip() == "1"
    return False
