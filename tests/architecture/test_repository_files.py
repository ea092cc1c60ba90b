"""What may lie in the repository: no lists of real people, nothing huge, no machine's traces."""

import re
import subprocess
import zipfile
from functools import cache
from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring

from tests.conftest import PROJECT

SPREADSHEETS = {".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"}
TABLES = SPREADSHEETS | {".csv", ".tsv", ".json", ".xml", ".txt"}
SPREADSHEET_LIMIT = 200_000
FILE_LIMIT = 2_000_000
# Province, century and sex, year of birth, serial: the look of a citizen's identity number.
IDENTITY_NUMBER = re.compile(
    rb"(?<![0-9A-Fa-f.])0(?:0[1-9]|[1-8][0-9]|9[0-6])[0-3][0-9]{8}(?![0-9])"
)
INVENTED = PROJECT / "tests" / "data" / "README.md"
MACHINE_TRACE = re.compile(rb"/home/[a-z]|/root/|/opt/(?:wheels|pypi)|[A-Z]:\\\\Users\\\\[A-Za-z]")


@cache
def tracked() -> list[Path]:
    """Every file that git holds or would hold; a tree without git is walked as it is."""
    answer = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT,
        capture_output=True,
        check=False,
    )
    if answer.returncode:
        pytest.skip("not a git checkout")
    paths = [PROJECT / name.decode("utf-8") for name in answer.stdout.split(b"\0") if name]
    return [path for path in paths if path.is_file()]


def content(path: Path) -> bytes:
    """The bytes of a file; of a zipped workbook those of its parts."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            return b"\n".join(archive.read(name) for name in archive.namelist())
    return path.read_bytes()


def names(paths: list[Path]) -> list[str]:
    return [path.relative_to(PROJECT).as_posix() for path in paths]


def test_spreadsheets_are_small() -> None:
    found = [path for path in tracked() if path.suffix.lower() in SPREADSHEETS]
    assert names([path for path in found if path.stat().st_size > SPREADSHEET_LIMIT]) == []


def test_no_file_is_huge() -> None:
    assert names([path for path in tracked() if path.stat().st_size > FILE_LIMIT]) == []


def test_tables_with_identity_numbers_are_stated_to_be_invented() -> None:
    stated = INVENTED.read_text(encoding="utf-8") if INVENTED.exists() else ""
    suspects = [
        path
        for path in tracked()
        if path.suffix.lower() in TABLES and IDENTITY_NUMBER.search(content(path))
    ]
    outside = [path for path in suspects if INVENTED.parent not in path.parents]
    assert names(outside) == []
    assert names([path for path in suspects if path.name not in stated]) == []


def test_the_guard_knows_an_identity_number() -> None:
    assert IDENTITY_NUMBER.search(b'"001190000123"')
    for other in (b"sha256:a001190000123b", b"0987654321", b"0.001190000123", b"9990119000012"):
        assert not IDENTITY_NUMBER.search(other)


def test_no_machine_path_is_left_in_a_file() -> None:
    guards = PROJECT / "tests" / "architecture"
    found = [
        path
        for path in tracked()
        if guards not in path.parents
        and path.name != "LICENSE"
        and MACHINE_TRACE.search(path.read_bytes())
    ]
    assert names(found) == []


RESOURCES = PROJECT / "resources"
RESOURCE_KINDS = {
    ".csv", ".gz", ".ico", ".json", ".md", ".png", ".qm", ".qss", ".sql", ".svg", ".toml", ".ts",
    ".txt", ".ttf", ".xls", ".xlsb", ".xlsx",
}  # fmt: skip


def resources() -> list[Path]:
    return [path for path in tracked() if RESOURCES in path.parents]


def test_resources_are_data_of_known_kinds() -> None:
    assert names([path for path in resources() if path.suffix not in RESOURCE_KINDS]) == []


def test_pictures_are_self_contained() -> None:
    """An SVG of ours runs nothing and fetches nothing."""
    for path in resources():
        if path.suffix != ".svg":
            continue
        text = path.read_text(encoding="utf-8")
        root = fromstring(text)
        assert root.tag.endswith("svg"), path
        assert not re.search(r"<script|\bon\w+=|href=[\"'](?!#)|<image|@import", text), path
