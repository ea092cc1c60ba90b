"""Packages of the sample data, made once for a run: the usual one, and one with every list."""

import atexit
import functools
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.domain.periods import Period
from desktop.services import offices
from desktop.services.packages import introducing
from desktop.services.packages.making import MadePackage, make
from desktop.storage.database import Database
from tests.office_data import COMMUNE, NOW, WHO, demo_file
from tests.run_folders import folder_in_run

PERIOD = Period.parse("2026-10")
CANARY = "Kiều Thị Chim Hoàng Yến"
CANARY_ID = "015199000777"
HOSTILE = "=cmd|' /C calc'!A0"
AWKWARD = "http://x.vn/a\x01\r\nb_x000D_<&>"


@dataclass(frozen=True, slots=True)
class SentOffice:
    """An office that made a package of October 2026; look at it, never write to it."""

    database: Database
    made: MadePackage


def take_key(database: Database, folder: Path) -> str:
    """Give an office the key of its province and return the key's name."""
    province = offices.office_communes(database)[0].province_name
    answer = introducing.ProvinceAnswer("15", province, b"k" * 32, NOW)
    introducing.write_answer(answer, folder / "tinh.asx-tinh")
    return introducing.take_answer(database, folder / "tinh.asx-tinh", who=WHO).name


@functools.cache
def _sent(lists: str) -> SentOffice:
    folder = folder_in_run("package")
    database = Database(Path(shutil.copyfile(demo_file(), folder / "demo.db")), clock=lambda: NOW)
    atexit.register(database.close)
    take_key(database, folder)
    offices.set_office_options(database, {"package_lists": lists}, who=WHO)
    with database.write(WHO) as unit:
        for name in (CANARY, HOSTILE, AWKWARD):
            number = CANARY_ID if name == CANARY else None
            unit.insert(
                "person", {"commune_code": COMMUNE, "full_name": name, "national_id": number}
            )
    return SentOffice(database, make(database, PERIOD, folder / "goi.xlsx", who=WHO, now=NOW))


@pytest.fixture
def sent() -> SentOffice:
    """An office that sent its usual package."""
    return _sent("")


@pytest.fixture
def sent_lists() -> SentOffice:
    """An office whose package carries all lists."""
    return _sent("receipts, persons,covers")


@pytest.fixture
def package_bytes(sent: SentOffice) -> bytes:
    """The bytes of the usual package."""
    return sent.made.file.path.read_bytes()


@pytest.fixture
def package_path(package_bytes: bytes, tmp_path: Path) -> Path:
    """A usual package of the test's own."""
    path = tmp_path / "goi.xlsx"
    path.write_bytes(package_bytes)
    return path
