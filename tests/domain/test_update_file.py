"""Versions in their order, and manifests that come back as they were written."""

import pytest

from desktop.domain import update_file
from desktop.domain.update_file import UpdateManifest, version_number


def test_versions_come_in_their_order() -> None:
    ordered = ["0.1", "0.1.1.dev3", "0.1.1", "0.1.1.1", "0.2.0.dev0", "0.2.0", "0.10.0", "1.0"]
    assert sorted(ordered, key=version_number) == ordered
    assert version_number("0.2") == version_number("0.2.0")


@pytest.mark.parametrize("text", ["", "1", "a.b", "1.0-beta", "1.0 ", "1.0.0.0.0", "1..0", "-1.0"])
def test_other_words_are_no_version(text: str) -> None:
    with pytest.raises(ValueError, match="no version"):
        version_number(text)


def test_a_manifest_comes_back_as_it_was() -> None:
    manifest = UpdateManifest(
        version="0.2.0",
        channel="linux-deb",
        payload="ansinhxa_0.2.0_amd64.deb",
        size=90_000_000,
        sha256="a" * 64,
        schema=2,
        needs_version="0.1.0",
        unpacked=0,
        notes=("Sửa lỗi in biên lai.",),
    )
    assert update_file.read_manifest(manifest.to_bytes(), "x.capnhat") == manifest
