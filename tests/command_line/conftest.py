"""A command line on sample data, and one on an office without a record."""

from pathlib import Path

import pytest

from tests.command_line.verbs import CommandLine


@pytest.fixture
def on_demo(demo_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(demo_path, capsys)


@pytest.fixture
def on_office(empty_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(empty_path, capsys)


@pytest.fixture
def on_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """A command line whose database does not exist yet."""
    return CommandLine(tmp_path / "new" / "ansinhxa.db", capsys)
