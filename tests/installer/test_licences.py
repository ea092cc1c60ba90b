"""What a package carries has a licence that fits, its text, and a place in both lists."""

import json
import re
import shutil
import sysconfig
from pathlib import Path

import pytest

from installer.bill_of_materials import bill
from installer.licence_inventory import inventory, locked
from installer.licence_rules import LicenceRefused, chosen, in_spdx
from installer.licences import SHORT_LIST, collect, short_list
from installer.licensed_part import TEXTS, Component
from installer.third_party_text import folder_name

ENVIRONMENT = Path(sysconfig.get_path("purelib"))


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[Component, ...]]:
    target = tmp_path_factory.mktemp("tree") / "licences"
    return target, collect(ENVIRONMENT, target, "linux")


@pytest.mark.parametrize(
    ("expression", "taken"),
    [
        ("MIT", "MIT"),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "LGPL-3.0-only"),
        ("Unlicense OR MIT", "MIT"),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", "MIT AND Unicode-3.0"),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    ],
)
def test_one_licence_is_taken_of_those_offered(expression: str, taken: str) -> None:
    assert chosen(expression) == taken


@pytest.mark.parametrize(
    "expression",
    [
        "",
        "GPL-3.0-only",
        "AGPL-3.0-or-later",
        "MIT AND GPL-2.0-only",
        "(MIT OR Apache-2.0) AND GPL-3.0-or-later",
        "GPL-3.0-or-later WITH Font-exception-2.0",
        "SSPL-1.0",
        "MIT AND",
        "MIT MIT",
        "(MIT",
    ],
)
def test_what_does_not_fit_or_is_unclear_is_refused(expression: str) -> None:
    with pytest.raises(LicenceRefused):
        chosen(expression)


@pytest.mark.parametrize(
    ("words", "spdx"),
    [
        ("MIT License", "MIT"),
        ("BSD-3-Clause", "BSD-3-Clause"),
        ("GPL-3.0-only", "GPL-3.0-only"),
        ("BSD", ""),
        ("see LICENSE", ""),
        ("", ""),
    ],
)
def test_only_words_that_mean_one_licence_are_believed(words: str, spdx: str) -> None:
    assert in_spdx(words) == spdx


def test_every_locked_distribution_has_a_licence_and_its_text(
    collected: tuple[Path, tuple[Component, ...]],
) -> None:
    target, parts = collected
    by_name = {part.name: part for part in parts if not part.within}
    assert locked().keys() <= by_name.keys()
    for name in locked():
        texts = list((target / folder_name(by_name[name])).iterdir())
        assert texts, name
        assert all(path.stat().st_size > 80 for path in texts), name


def test_the_readable_list_names_every_part_and_what_the_lgpl_asks_for(
    collected: tuple[Path, tuple[Component, ...]],
) -> None:
    target, parts = collected
    text = (target / "THIRD-PARTY-LICENCES.txt").read_text(encoding="utf-8")
    lines = {line.strip().partition(":")[0] for line in text.splitlines()}
    assert {f"{part.name} {part.version}".strip() for part in parts} <= lines
    assert "qt-everywhere-src-6.9.3" in text
    assert "_internal/PySide6" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (target / "qt" / "lgpl-3.0.txt").read_text()
    # The lesser licence is words added to the other one: both belong together.
    assert "GNU GENERAL PUBLIC LICENSE" in (target / "qt" / "gpl-3.0.txt").read_text()
    assert (target / "LICENSE.txt").is_file()


def test_what_is_linked_in_is_told_as_it_is(
    collected: tuple[Path, tuple[Component, ...]],
) -> None:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    cipher = connection.execute("PRAGMA cipher_version").fetchone()[0].split()[0]
    connection.close()
    versions = {part.name: part.version for part in collected[1]}
    assert versions["SQLCipher"] == cipher
    assert versions["SQLite"] == dbapi2.sqlite_version


def test_the_bill_of_materials_holds_together(
    collected: tuple[Path, tuple[Component, ...]],
) -> None:
    target, parts = collected
    document = json.loads((target / "sbom.cdx.json").read_text(encoding="utf-8"))
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    assert re.fullmatch(
        r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", document["serialNumber"]
    )
    references = [each["bom-ref"] for each in document["components"]]
    assert len(references) == len(set(references)) == len(parts)
    told = {"an-sinh-xa", *references}
    assert {each["ref"] for each in document["dependencies"]} == told
    assert {one for each in document["dependencies"] for one in each["dependsOn"]} <= told
    numpy = next(each for each in document["components"] if each["name"] == "numpy")
    assert numpy["purl"] == f"pkg:pypi/numpy@{numpy['version']}"
    link = next(each for each in numpy["externalReferences"] if each["type"] == "distribution")
    assert {each["content"] for each in link["hashes"]} == set(locked()["numpy"][numpy["version"]])
    assert bill(parts, "linux") == document


def test_the_page_about_names_what_is_shipped() -> None:
    parts = inventory(ENVIRONMENT, Path("nowhere"), "linux")
    kept = json.loads(SHORT_LIST.read_text(encoding="utf-8"))
    assert kept == short_list(parts), "run: python -m installer.licences"


def test_every_stored_text_says_where_it_comes_from() -> None:
    sources = json.loads((TEXTS / "parts.json").read_text(encoding="utf-8"))["texts"]
    assert {path.name for path in TEXTS.glob("*.txt")} == sources.keys()
    assert all(sources.values())


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """An environment like the real one, in which alembic can be changed."""
    copy = tmp_path / "site-packages"
    copy.mkdir()
    for path in ENVIRONMENT.iterdir():
        if path.name.startswith("alembic-"):
            shutil.copytree(path, copy / path.name)
        else:
            (copy / path.name).symlink_to(path)
    return copy


def alembic(environment: Path) -> Path:
    return next(environment.glob("alembic-*.dist-info"))


def test_a_missing_distribution_is_refused(changed: Path) -> None:
    shutil.rmtree(alembic(changed))
    with pytest.raises(LicenceRefused, match="not installed: alembic"):
        inventory(changed, changed.parent / "tree", "linux")


def test_a_distribution_without_a_text_is_refused(changed: Path) -> None:
    for path in alembic(changed).rglob("LICENSE*"):
        path.unlink()
    with pytest.raises(LicenceRefused, match="alembic: no licence text"):
        inventory(changed, changed.parent / "tree", "linux")


def test_a_distribution_under_another_licence_is_refused(changed: Path) -> None:
    metadata = alembic(changed) / "METADATA"
    words = metadata.read_text(encoding="utf-8")
    assert "License-Expression: MIT\n" in words
    metadata.write_text(
        words.replace("License-Expression: MIT\n", "License: GPL-3.0-only\n"), encoding="utf-8"
    )
    with pytest.raises(LicenceRefused, match="alembic: licence does not fit: GPL"):
        inventory(changed, changed.parent / "tree", "linux")


@pytest.mark.parametrize(
    ("library", "words"),
    [
        ("libreadline.so.8", "GNU Readline: licence does not fit"),
        ("libnobody.so.1", "unknown origin: libnobody.so.1"),
    ],
)
def test_a_library_in_the_tree_that_does_not_fit_is_refused(
    tmp_path: Path, library: str, words: str
) -> None:
    (tmp_path / library).write_bytes(b"\x7fELF")
    with pytest.raises(LicenceRefused, match=words):
        collect(ENVIRONMENT, tmp_path / "licences", "linux")
    assert not (tmp_path / "licences").exists()


def test_a_library_of_a_distribution_is_known_wherever_it_lies(tmp_path: Path) -> None:
    library = next(ENVIRONMENT.glob("numpy.libs/libgfortran*"))
    (tmp_path / library.name).write_bytes(b"\x7fELF")
    parts = collect(ENVIRONMENT, tmp_path / "licences", "linux")
    assert [part.within for part in parts if part.name == "GCC runtime"] == ["numpy"]
