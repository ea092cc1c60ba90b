"""The update file of every artefact of a release, made by the environment that packs."""

import subprocess
from pathlib import Path

from installer.development.console import SetupRefused
from installer.development.environment import PROJECT, ensure_build_environment
from installer.stopwatch import timed


def make_update_files(artefacts: dict[str, Path]) -> None:
    """Write one update file for each channel beside its artefact.

    Args:
        artefacts: The artefact of each channel.

    Raises:
        SetupRefused: an artefact is not what its channel says.
    """
    python = ensure_build_environment()
    for channel, artefact in artefacts.items():
        command = [python, "-m", "installer.update_file", artefact, "--channel", channel]
        with timed(f"tệp cập nhật {channel}"):
            done = subprocess.run([*command, "--out", artefact.parent], cwd=PROJECT)
        if done.returncode:
            raise SetupRefused(f"Không làm được tệp cập nhật cho {artefact.name}.")
