"""Starts the reading child, feeds it, passes its messages on and always ends it."""

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, BinaryIO

from desktop.domain.program_place import relaunch
from desktop.workbooks.frames import read_payload, write_frame, write_payload

if TYPE_CHECKING:
    from types import TracebackType

if sys.platform == "win32":
    from desktop.workbooks.windows_job import ChildJob

    _CREATION_FLAGS = subprocess.CREATE_NO_WINDOW
else:
    _CREATION_FLAGS = 0

_VERB = "read-workbook"
"""The hidden verb of the program that runs `child_reader.main`."""

_PROJECT_ROOT = Path(__file__).resolve().parents[2]


def child_command() -> list[str]:
    """Return the command that starts the reading child, in a built tree or a checkout."""
    return relaunch(_VERB)


class ChildProcess:
    """One running child; use it with `with`, which ends it in every case."""

    def __init__(self, command: Sequence[str], memory_bytes: int) -> None:
        """Start the child; raise OSError when that fails."""
        self._messages: SimpleQueue[bytes | None] = SimpleQueue()
        self._process = subprocess.Popen(  # noqa: S603 - our own program, no shell
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=_CREATION_FLAGS,
        )
        self._thread: threading.Thread | None = None
        if sys.platform == "win32":
            self._job = self._confine(memory_bytes)

    if sys.platform == "win32":

        def _confine(self, memory_bytes: int) -> ChildJob:
            try:
                return ChildJob(self._process.pid, memory_bytes)
            except OSError:
                self._process.kill()
                raise

    def __enter__(self) -> "ChildProcess":
        """Return the child itself."""
        return self

    def __exit__(
        self,
        kind: "type[BaseException] | None",
        error: BaseException | None,
        traceback: "TracebackType | None",
    ) -> None:
        """End the child and everything that waits for it."""
        self._process.kill()
        if sys.platform == "win32":
            self._job.close()
        if self._thread is not None:
            self._thread.join()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        self._process.wait()

    @property
    def exit_code(self) -> int | None:
        """How the child ended; None while it runs."""
        return self._process.poll()

    def ask(self, request: tuple[object, ...], data: bytes) -> None:
        """Send the request from a thread, which then collects the child's messages."""
        source, target = self._process.stdin, self._process.stdout
        if source is None or target is None:
            raise OSError("no pipe")
        self._thread = threading.Thread(
            target=self._talk, args=(source, target, request, data), name="workbook-child"
        )
        self._thread.start()

    def next_message(self, seconds: float) -> bytes | None:
        """Return the next message, None after the last one; raise TimeoutError when none came."""
        try:
            return self._messages.get(timeout=max(seconds, 0.0))
        except Empty as error:
            raise TimeoutError from error

    def _talk(
        self, source: BinaryIO, target: BinaryIO, request: tuple[object, ...], data: bytes
    ) -> None:
        # A child that died or was ended closes the pipes under this thread: that is its end.
        with contextlib.suppress(OSError, ValueError):
            write_frame(source, request)
            write_payload(source, data)
            source.close()
            while (message := read_payload(target)) is not None:
                self._messages.put(message)
        self._messages.put(None)


def _environment() -> dict[str, str]:
    """Let the child find this package wherever the program was started from."""
    environment = dict(os.environ)
    paths = [str(_PROJECT_ROOT), environment.get("PYTHONPATH", "")]
    environment["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
    return environment
