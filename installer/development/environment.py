"""The virtual environment: made once, filled from a hashed lock, recognised afterwards."""

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

from installer.development import console
from installer.development.console import SetupRefused
from installer.development.system_packages import can_install, install_packages, installation_line

PROJECT = Path(__file__).resolve().parents[2]
RUNTIME_LOCK = PROJECT / "requirements.lock"
# Holds everything of the runtime lock too, at the same versions (a test compares them).
DEVELOPMENT_LOCK = PROJECT / "requirements-dev.lock"
# What makes the packages, beside the runtime lock.
BUILD_LOCK = PROJECT / "installer" / "requirements-build.lock"
BUILD_ENVIRONMENT = PROJECT / "build" / "environment"
STAMP = "an-sinh-xa.json"


def folder() -> Path:
    """Return the folder of the virtual environment."""
    return Path(os.environ.get("ANSINHXA_VENV") or PROJECT / ".venv").absolute()


def program(name: str) -> Path:
    """Return the path of a program inside the virtual environment."""
    return program_in(folder(), name)


def program_in(environment: Path, name: str) -> Path:
    """Return the path of a program inside a virtual environment."""
    if sys.platform == "win32":
        return environment / "Scripts" / f"{name}.exe"
    return environment / "bin" / name


def ensure(*, development: bool) -> Path:
    """Make the virtual environment fit the lock and return its Python.

    Args:
        development: Also install what tests and checks need.

    Raises:
        SetupRefused: Something is missing that the user has to install.
    """
    lock = DEVELOPMENT_LOCK if development else RUNTIME_LOCK
    target = folder()
    if not _is_filled(target, [lock]):
        if not _version_of(program("python")):
            _create(target)
        _install(target, [lock])
        _write_stamp(target, [RUNTIME_LOCK, DEVELOPMENT_LOCK] if development else [RUNTIME_LOCK])
    return program("python")


def ensure_build_environment() -> Path:
    """Return the Python of an environment that holds what is shipped, and what packs it.

    It is made anew when a lock changes, so that nothing older can get into a package.

    Raises:
        SetupRefused: Something is missing that the user has to install.
    """
    locks = [RUNTIME_LOCK, BUILD_LOCK]
    if not _is_filled(BUILD_ENVIRONMENT, locks):
        _create(BUILD_ENVIRONMENT)
        _install(BUILD_ENVIRONMENT, locks)
        _write_stamp(BUILD_ENVIRONMENT, locks)
    return program_in(BUILD_ENVIRONMENT, "python")


def _is_filled(target: Path, locks: list[Path]) -> bool:
    stamp = _read_stamp(target)
    version = _version_of(program_in(target, "python"))
    held = all(stamp.get(lock.name) == _fingerprint(lock) for lock in locks)
    return bool(version) and stamp.get("python") == version and held


def _fingerprint(lock: Path) -> str:
    # Line ends do not count: a checkout on Windows may have changed them.
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def _read_stamp(target: Path) -> dict[str, str]:
    try:
        stamp = json.loads((target / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _write_stamp(target: Path, locks: list[Path]) -> None:
    stamp = {lock.name: _fingerprint(lock) for lock in locks}
    stamp["python"] = _version_of(program_in(target, "python"))
    (target / STAMP).write_text(json.dumps(stamp, indent=1) + "\n", encoding="utf-8")


def _version_of(python: Path) -> str:
    """Return "3.11" for a Python that starts and is supported, else ""."""
    if not python.exists():
        return ""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    answer = subprocess.run([python, "-I", "-S", "-c", code], capture_output=True, text=True)
    version = answer.stdout.strip()
    return version if answer.returncode == 0 and version == _own_version() else ""


def _own_version() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def _base_python() -> str:
    """Return the Python outside any virtual environment."""
    return getattr(sys, "_base_executable", None) or sys.executable


def _create(target: Path) -> None:
    is_foreign = target.exists() and any(target.iterdir())
    if is_foreign and not (target / "pyvenv.cfg").exists():
        raise SetupRefused(
            f"Thư mục {target} có nội dung khác, không phải môi trường Python.\n"
            "Hãy đổi tên thư mục đó hoặc đặt ANSINHXA_VENV sang thư mục trống rồi chạy lại."
        )
    with_pip = _has_ensurepip()
    if not with_pip and not _has_pip([_base_python()]):
        _install_venv_package()
        with_pip = True
    console.say(f"Tạo môi trường Python trong {target} …")
    command = [_base_python(), "-m", "venv", "--clear", *([] if with_pip else ["--without-pip"])]
    # Debian's venv writes its advice on a failure to standard output.
    answer = subprocess.run([*command, target], stdout=subprocess.PIPE, text=True)
    if answer.returncode:
        raise SetupRefused(
            f"Không tạo được môi trường Python trong {target}:\n{answer.stdout.strip()}\n"
            "Hãy kiểm tra quyền ghi và chỗ trống của ổ đĩa rồi chạy lại."
        )


def _has_ensurepip() -> bool:
    return importlib.util.find_spec("ensurepip") is not None


def _has_pip(python: list[str]) -> bool:
    return subprocess.run([*python, "-m", "pip", "--version"], capture_output=True).returncode == 0


def _install_venv_package() -> None:
    """Install Debian's package for virtual environments: this Python has neither it nor pip."""
    choices = [(f"python{_own_version()}-venv", "python3-venv")]
    if not can_install():
        raise SetupRefused(
            "Python trên máy này thiếu cả venv lẫn pip. Hãy chạy dòng sau rồi chạy lại:\n"
            f"  {installation_line(choices)}"
        )
    console.say("Python trên máy này thiếu cả venv lẫn pip; cài gói python3-venv …")
    install_packages(choices)


def _install(target: Path, locks: list[Path]) -> None:
    for lock in locks:
        if not lock.exists():
            raise SetupRefused(
                f"Thiếu tệp {lock.name} trong {PROJECT}. Hãy lấy lại mã nguồn đầy đủ."
            )
    console.say("Cài thư viện (lần đầu mất vài phút, cần mạng) …")
    python = str(program_in(target, "python"))
    pip = [python, "-m", "pip"]
    if not _has_pip([python]):
        pip = [_base_python(), "-m", "pip", "--python", python]
    options = ["--require-hashes", "--only-binary", ":all:", "--no-input", "-qq"]
    environment = {
        **os.environ,
        # A user's own pip settings must not lead the installation out of the environment.
        "PIP_USER": "0",
        "PIP_REQUIRE_VIRTUALENV": "0",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_ROOT_USER_ACTION": "ignore",
    }
    wanted = [word for lock in locks for word in ("--requirement", str(lock))]
    command = [*pip, "install", *options, *wanted]
    if subprocess.run(command, env=environment).returncode:
        raise SetupRefused(
            "Không cài được thư viện (nguyên nhân ở các dòng trên).\n"
            "Hãy kiểm tra mạng, proxy và chỗ trống của ổ đĩa rồi chạy lại."
        )
