"""Memory of processes as the system counts it (Linux only)."""

from pathlib import Path

PROC = Path("/proc")


def resident_bytes(process: int | str = "self") -> int:
    """Return the resident memory of a process, shared libraries included."""
    return _status(process, "VmRSS")


def _status(process: int | str, name: str) -> int:
    text = (PROC / str(process) / "status").read_text()
    line = next(line for line in text.splitlines() if line.startswith(f"{name}:"))
    return int(line.split()[1]) * 1024


def tree_bytes(process: int) -> int:
    """Return the resident memory of a process and of all it started."""
    total = 0
    waiting = [process]
    while waiting:
        number = waiting.pop()
        try:
            total += resident_bytes(number)
            children = (PROC / str(number) / "task" / str(number) / "children").read_text()
        except (OSError, StopIteration):
            continue  # it ended meanwhile
        waiting += map(int, children.split())
    return total
