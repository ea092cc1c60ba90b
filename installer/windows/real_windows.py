"""Tries the packages on a real Windows: what wine cannot show is shown here, by one command.

    python -m installer.windows.real_windows --folder dist --json seen.json

It works in the account that runs it and needs nothing but the packages in the folder. An An Sinh
Xã that is installed there already, or data of one, is left alone: then it refuses.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from typing import Any

PROGRAM_IS_RUNNING = 10
PART_MISSING = 3


class Refused(Exception):
    """A step did not go as it must."""


class RealWindows:
    """One account, from the first installation to the last file taken away."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of the packages."""
        self._setup = _only(folder, "AnSinhXa-*-setup.exe")
        self._portable = _only(folder, "AnSinhXa-*-windows-portable.zip")
        local = Path(os.environ["LOCALAPPDATA"])
        self._program = local / "Programs" / "AnSinhXa"
        self._data = local / "AnSinhXa"
        self._starter = self._program / "ansinhxa-cli.exe"
        self._kept: dict[str, str] = {}
        self.seen: dict[str, Any] = {"setup": self._setup.name, "sha256": _digest(self._setup)}

    def run(self) -> None:
        """Take every step; the first that goes wrong ends it.

        Raises:
            Refused: a step went wrong.
        """
        if self._program.exists() or self._data.exists():
            raise Refused(f"{self._program} or {self._data} exists: not touched.")
        steps = (
            self.install,
            self.test_itself,
            self.write_data,
            self.refuse_while_running,
            self.install_again,
            self.name_what_is_missing,
            self.carry_on_a_stick,
            self.remove,
        )
        for step in steps:
            started = time.monotonic()
            step()
            self.seen[step.__name__] = round(time.monotonic() - started, 1)
            print(f"{step.__name__}: {self.seen[step.__name__]} s", flush=True)

    def install(self) -> None:
        """Silent installation."""
        self._expect(self._install() == 0, "set-up failed")
        self._expect(self._starter.exists(), "no starter after the set-up")

    def test_itself(self) -> None:
        """The whole self-test: numpy, pandas, charts, PDF, printing to a file, fonts."""
        answer = self._call("--json", "selftest")
        self.seen["selftest"] = json.loads(answer.stdout)
        bad = [step for step in self.seen["selftest"]["steps"] if not step["ok"]]
        self._expect(answer.returncode == 0 and not bad, f"self-test: {bad}")

    def write_data(self) -> None:
        """An office with data in the profile."""
        self._expect(self._call("demo", "--persons", "2000").returncode == 0, "no sample office")
        self._kept = _digests(self._data)

    def refuse_while_running(self) -> None:
        """The window is open: the upgrade is refused."""
        with subprocess.Popen([self._program / "AnSinhXa.exe"]) as window:
            time.sleep(20)
            self._expect(window.poll() is None, "the window did not stay open")
            code = self._install()
            window.kill()
        self._expect(code == PROGRAM_IS_RUNNING, f"code {code} while the program runs")
        # The window may have written its own day's backup.
        self._kept = _digests(self._data)

    def install_again(self) -> None:
        """Over itself: data as before, one version left."""
        self._expect(self._install() == 0, "second set-up failed")
        self._expect(_digests(self._data) == self._kept, "data changed by the set-up")
        versions = [path for path in (self._program / "versions").iterdir() if path.is_dir()]
        self._expect(len(versions) == 1, f"versions left: {versions}")

    def name_what_is_missing(self) -> None:
        """A part that is gone is named; installing again mends it."""
        library = next((self._program / "versions").glob("*/lib/PySide6/Qt6Core.dll"))
        library.unlink()
        answer = self._call("check")
        told = answer.stderr.decode("utf-8", "replace")
        named = answer.returncode == PART_MISSING and library.name in told
        self._expect(named, f"missing part: {answer.returncode} {told}")
        self._expect(self._install() == 0, "set-up does not mend")
        self._expect(self._call("check").returncode == 0, "not mended")

    def carry_on_a_stick(self) -> None:
        """The folder for a stick keeps its data beside itself, below a Vietnamese name."""
        with tempfile.TemporaryDirectory(prefix="USB của xã ") as place:
            with zipfile.ZipFile(self._portable) as packed:
                packed.extractall(place)
            program = Path(place, "AnSinhXa", "ansinhxa-cli.exe")
            answer = subprocess.run([program, "demo", "--persons", "50"], capture_output=True)
            self._expect(answer.returncode == 0, f"portable: {answer.stderr!r}")
            found = list(program.with_name("data").rglob("*.db"))
            self._expect(bool(found), "no data beside the portable program")

    def remove(self) -> None:
        """Uninstalled: every file of ours gone, data as before."""
        before = _digests(self._data)
        subprocess.run([self._program / "uninstall.exe", "/S"], check=True)
        for _ in range(120):
            if not self._program.exists():
                break
            time.sleep(1)
        self._expect(not self._program.exists(), f"left: {list(self._program.rglob('*'))[:8]}")
        self._expect(_digests(self._data) == before, "data changed by removing the program")

    def _install(self) -> int:
        return subprocess.run([self._setup, "/S"]).returncode

    def _call(self, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run([self._starter, *arguments], capture_output=True)

    @staticmethod
    def _expect(holds: bool, wrong: str) -> None:
        if not holds:
            raise Refused(wrong)


def _only(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise Refused(f"{folder}: {len(found)} files {pattern}, one is wanted")
    return found[0].absolute()


def _digests(folder: Path) -> dict[str, str]:
    passing = (".log", ".lock", "-shm", "-wal")
    return {
        path.relative_to(folder).as_posix(): _digest(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(passing)
    }


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> int:
    """Run from the command line and return the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--json", type=Path, required=True)
    chosen = parser.parse_args()
    trial = RealWindows(chosen.folder)
    try:
        trial.run()
    except Refused as refusal:
        trial.seen["refused"] = str(refusal)
        print(refusal, file=sys.stderr)
        return 1
    finally:
        chosen.json.write_text(json.dumps(trial.seen, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
