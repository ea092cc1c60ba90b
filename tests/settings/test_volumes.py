"""Which volumes a clerk must be warned of, told by the kernel's own words."""

from pathlib import Path

import pytest

from desktop.settings.volumes import Volume, on_linux, volume_of

MOUNTS = """\
/dev/sda2 / ext4 rw 0 0
tmpfs /run tmpfs rw 0 0
/dev/sdb1 /media/an/SO\\040XA exfat rw 0 0
/dev/sdc1 /media/an/ban-luu ext4 rw 0 0
/dev/sda3 /boot/efi vfat rw 0 0
/dev/sdd1 /media/an/ban-luu/cu ext4 rw 0 0
tmpfs /media/an/ban-luu/cu tmpfs rw 0 0
"""


@pytest.fixture
def machine(tmp_path: Path) -> tuple[Path, Path]:
    """Make the two files of a kernel that knows a disk and two sticks."""
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS, encoding="utf-8")
    blocks = tmp_path / "class"
    blocks.mkdir()
    for disk, parts, removable in (("sda", 3, "0"), ("sdb", 1, "1"), ("sdc", 1, "1")):
        whole = tmp_path / "devices" / disk
        whole.mkdir(parents=True)
        (whole / "removable").write_text(f"{removable}\n", encoding="ascii")
        for number in range(1, parts + 1):
            part = whole / f"{disk}{number}"
            part.mkdir()
            (blocks / part.name).symlink_to(part)
    return mounts, blocks


@pytest.mark.parametrize(
    ("path", "volume"),
    [
        ("/srv/a.db", Volume()),
        ("/media/an/SO XA/data/a.db", Volume(is_removable=True, lacks_journal=True)),
        ("/media/an/ban-luu/a.db", Volume(is_removable=True)),
        ("/media/an/ban-luu/cu/a.db", Volume()),
        ("/boot/efi/a.db", Volume(lacks_journal=True)),
    ],
)
def test_a_stick_and_a_fat_volume_are_known(
    machine: tuple[Path, Path], path: str, volume: Volume
) -> None:
    assert on_linux(Path(path), *machine) == volume


def test_nothing_is_said_of_a_volume_that_is_not_known(tmp_path: Path) -> None:
    assert not volume_of(tmp_path / "none" / "a.db").is_risky
