"""A province's desk with invented packages of two months, made once for all tests that copy it."""

import functools
import shutil
from pathlib import Path

from desktop.services.sample_data.province import create_province_sample
from tests.office_data import NOW
from tests.run_folders import folder_in_run

PROVINCE = "12"


@functools.cache
def _file() -> Path:
    folder = folder_in_run("province")
    create_province_sample(folder / "tinh.db", PROVINCE, today=NOW.date(), months=2)
    return folder / "tinh.db"


def province_copy(folder: Path) -> Path:
    """Return a copy of the desk in a folder of the test's own."""
    return Path(shutil.copyfile(_file(), folder / "tinh.db"))
