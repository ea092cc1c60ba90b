"""A proof is taken as passed only when it passed on exactly these files."""

import argparse
from pathlib import Path
from types import SimpleNamespace

import pytest

from installer import proof_marks
from installer.development import delivery
from installer.development.console import SetupRefused


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(proof_marks, "PROJECT", tmp_path / "project")
    folder = tmp_path / "project" / "installer" / "linux"
    folder.mkdir(parents=True)
    (folder / "tree.py").write_text("one", encoding="utf-8")
    return folder


def good() -> int:
    return 0


def bad() -> int:
    return 1


def refused() -> int:
    raise SetupRefused("không đủ chỗ")


def test_a_passed_proof_is_remembered_until_a_file_changes(project: Path) -> None:
    assert not proof_marks.passed_before("linux")
    assert proof_marks.passes("linux", good)
    assert proof_marks.passed_before("linux")
    (project / "tree.py").write_text("two", encoding="utf-8")
    assert not proof_marks.passed_before("linux")
    (project / "tree.py").write_text("one", encoding="utf-8")
    assert proof_marks.passed_before("linux")
    (project / "new.py").touch()
    assert not proof_marks.passed_before("linux"), "a new file counts too"


@pytest.mark.parametrize("prove", [bad, refused])
def test_only_a_passed_proof_leaves_a_mark(project: Path, prove: object) -> None:
    assert not proof_marks.passes("linux", prove)  # type: ignore[arg-type]
    assert not proof_marks.passed_before("linux")


def test_files_that_change_under_a_proof_are_not_marked(project: Path) -> None:
    def changing() -> int:
        (project / "tree.py").write_text("two", encoding="utf-8")
        return 0

    assert proof_marks.passes("linux", changing)
    assert not proof_marks.passed_before("linux")


def test_what_one_proof_needs_does_not_wake_the_others(project: Path) -> None:
    assert proof_marks.passes("windows", good)
    (project / "tree.py").write_text("two", encoding="utf-8")
    assert proof_marks.passed_before("windows")


def test_a_renamed_file_is_another_digest(project: Path) -> None:
    before = proof_marks.digest("linux")
    (project / "tree.py").rename(project / "bush.py")
    assert proof_marks.digest("linux") != before


def test_every_proof_has_inputs() -> None:
    assert set(delivery.PROOFS) == set(proof_marks.INPUTS)
    for name, patterns in proof_marks.INPUTS.items():
        for pattern in patterns:
            assert list(proof_marks.PROJECT.glob(pattern)), (name, pattern)


def test_changed_runs_what_was_not_proved_and_fails_when_one_fails(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert proof_marks.passes("deb", good)
    ran = []

    def proof_at(module: str) -> SimpleNamespace:
        ran.append(module)
        return SimpleNamespace(prove=lambda: int("windows" in module))

    monkeypatch.setattr(delivery.importlib, "import_module", proof_at)
    with pytest.raises(SetupRefused, match=r"windows$"):
        delivery.proof(argparse.Namespace(changed=True, proof=None), [])
    assert ran == [delivery.PROOFS["linux"], delivery.PROOFS["windows"]]
    assert proof_marks.passed_before("linux")
    assert not proof_marks.passed_before("windows")
