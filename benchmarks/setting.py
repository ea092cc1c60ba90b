"""What a run measures with: sizes, repeats, and sample databases made when first needed."""

import datetime
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
TODAY = datetime.date(2026, 11, 21)
RAW_KEY = bytes.fromhex("5a" * 32)


@dataclass(frozen=True, slots=True)
class Setting:
    """`office` persons for the jobs of one office, `large` for tables, search and inserts."""

    office: int
    large: int
    repeats: int
    folder: Path
    platform: str = "offscreen"

    def database(self, persons: int, *, keyed: bool = False) -> Path:
        """Return a database of sample data, made by a process of its own."""
        path = self.folder / f"sample-{persons}{'-keyed' if keyed else ''}.db"
        if not path.exists():
            self.run("benchmarks.sample_database", path, persons, "keyed" if keyed else "plain")
        return path

    def run(self, module: str, *arguments: object) -> Any:
        """Run a module of ours in a fresh Python and return the JSON it prints last."""
        command = [sys.executable, "-m", module, *map(str, arguments)]
        done = subprocess.run(
            command, cwd=PROJECT, env=self.environment(), capture_output=True, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{module} ended with {done.returncode}:\n{done.stderr.decode()}")
        lines = done.stdout.decode().splitlines()
        return json.loads(lines[-1]) if lines else None

    def environment(self) -> dict[str, str]:
        """Return an environment whose home is the run's folder: the user's options stay out.

        Compiled modules are kept, as every installed program has them: the first run of each pair,
        which does not count, compiles; a shell that forbids writing them must not be measured.
        """
        home = str(self.folder)
        inherited = dict(os.environ)
        inherited.pop("PYTHONDONTWRITEBYTECODE", None)
        return {
            **inherited,
            "PYTHONPYCACHEPREFIX": str(self.folder / "bytecode"),
            "HOME": home,
            "XDG_CONFIG_HOME": home,
            "XDG_DATA_HOME": home,
            "XDG_STATE_HOME": home,
            "APPDATA": home,
            "LOCALAPPDATA": home,
            "QT_QPA_PLATFORM": self.platform,
            "PYTHONHASHSEED": "0",
            "BENCHMARK_STARTED": repr(time.time()),
        }


def show_persons(count: int) -> str:
    """Return a count as the table writes it."""
    return f"{count:,} persons"
