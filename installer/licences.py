"""Licences and parts list of a built package: what it carries, whose it is, under which terms."""

import json
import shutil
import sysconfig
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from installer.bill_of_materials import write_bill
from installer.licence_inventory import inventory
from installer.licence_rules import chosen
from installer.licensed_part import Component, stored
from installer.third_party_text import GENERAL_FOLDER, folder_name, third_party_text

TEXT_FILE: Final = "THIRD-PARTY-LICENCES.txt"
BILL_FILE: Final = "sbom.cdx.json"
PROJECT: Final = Path(__file__).parents[1]
SHORT_LIST: Final = PROJECT / "resources" / "third_party.json"
GENERAL: Final = ("mit", "apache-2.0", "bsd-3-clause", "zlib", "cc0-1.0", "icu")
"""Texts that parts inside the packages share; `icu` holds Unicode-3.0."""


def collect(site_packages: Path, target: Path, platform: str) -> tuple[Component, ...]:
    """Write what a package owes those whose work it carries; return what was found.

    Args:
        site_packages: The environment that is shipped, with its `*.dist-info` folders.
        target: The folder `licences` of the built tree, made anew: `THIRD-PARTY-LICENCES.txt`,
            `sbom.cdx.json` and a folder of texts for each part. Shared libraries are looked for
            in the tree around it, so it comes after everything else was put there.
        platform: 'linux' or 'windows'.

    Raises:
        LicenceRefused: A licence is unknown or does not fit, a library is of unknown origin, or
            a locked distribution is missing.
    """
    shutil.rmtree(target, ignore_errors=True)
    parts = inventory(site_packages, target.parent, platform)
    target.mkdir(parents=True)
    shutil.copyfile(PROJECT / "LICENSE", target / "LICENSE.txt")
    _write(target / GENERAL_FOLDER, stored(f"{name}.txt" for name in GENERAL))
    for part in parts:
        _write(target / folder_name(part), part.texts)
    text = third_party_text(parts, platform)
    (target / TEXT_FILE).write_text(text, encoding="utf-8", newline="\n")
    write_bill(parts, target / BILL_FILE, platform)
    return parts


def _write(folder: Path, texts: Iterable[tuple[str, str]]) -> None:
    for name, content in texts:
        folder.mkdir(exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8", newline="\n")


def short_list(parts: Iterable[Component]) -> list[dict[str, str]]:
    """Return names and licences of what the program itself names on its page "Thông tin"."""
    shown = ("Qt", "Python", "packages", "data")
    return [
        {"name": part.name, "licence": chosen(part.licence).removeprefix("LicenseRef-")}
        for group in shown
        for part in parts
        if part.group == group
    ]


def main() -> None:
    """Write the short list anew, from the environment that runs this."""
    environment = Path(sysconfig.get_path("purelib"))
    listed = short_list(inventory(environment, PROJECT / "build" / "none", "linux"))
    text = json.dumps(listed, ensure_ascii=False, indent=1)
    SHORT_LIST.write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
