"""Reading what offices send: packages and registrations, checked to the last cell."""

from collections.abc import Callable
from pathlib import Path

from desktop.domain.package import Package, Registration
from desktop.services.garbage_pause import collector_paused
from desktop.services.packages.registration import registration_of
from desktop.services.packages.signing import signed_by
from desktop.workbooks import package_reader

Progress = Callable[[str, float], None]


def read_package(
    path: Path, password: str | None = None, progress: Progress | None = None
) -> Package:
    """Read a package and check it: every cell, every total, the manifest and its signature.

    Whether the province knows the key that signed it is asked elsewhere. The file is parsed in a
    child process; `progress` may raise `Cancelled`.

    Raises:
        PackageProblem: everything that can be wrong with it; `fault` says what, `places` where.
    """
    with collector_paused:
        return package_reader.read_package(
            Path(path), signed_by, password=password, progress=progress
        )


def read_registration(path: Path) -> Registration:
    """Read the file by which an office introduces its key.

    Raises:
        PackageProblem: not such a file, damaged, or not signed with the key that it brings.
    """
    return registration_of(Path(path))
