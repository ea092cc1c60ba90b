"""A bare Debian 12 in a folder, in a mount namespace of its own: mounts end with the process."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from installer.development import console
from installer.development.console import SetupRefused
from installer.development.environment import PROJECT
from installer.stopwatch import timed

SUITE: Final = "bookworm"
ROOT: Final = PROJECT / "build" / "proof" / SUITE
USER: Final = "canbo"
USER_ID: Final = 1000
INSIDE: Final = "ANSINHXA_OWN_MOUNTS"
"""Set in the process that has mounts of its own."""

TOOLS: Final = {
    "debootstrap": ("debootstrap",),
    "zstd": ("zstd",),
    "unshare": ("util-linux",),
    "xdotool": ("xdotool",),
    "Xvfb": ("xvfb",),
}

_PATH: Final = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def cache() -> Path:
    """Return the folder that keeps the bare system and packages of Debian between runs."""
    beside = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(beside) / "ansinhxa-proofs"


def run_with_own_mounts(module: str) -> int:
    """Run a module in a process whose mounts nobody else sees and which end with it."""
    if os.geteuid() != 0:
        raise SetupRefused("Cần quyền root để dựng Debian sạch (debootstrap, chroot).")
    command = ["unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child"]
    # A process namespace too: whatever was started inside ends with this command.
    command += ["--mount-proc", "python3", "-m", module]
    environment = {**os.environ, INSIDE: "1", "PYTHONPATH": str(PROJECT)}
    return subprocess.run(command, cwd=PROJECT, env=environment).returncode


class BareDebian:
    """The bare system: made by debootstrap once, unpacked anew for each proof, gone afterwards."""

    def __enter__(self) -> "BareDebian":
        if not os.environ.get(INSIDE):
            raise RuntimeError("mounts would stay behind; see run_with_own_mounts")
        shutil.rmtree(ROOT, ignore_errors=True)
        ROOT.mkdir(parents=True)
        with timed(f"{SUITE} minbase"):
            _run(["tar", "--zstd", "--extract", f"--file={_base()}", f"--directory={ROOT}"])
        self._mount()
        shutil.copy("/etc/resolv.conf", ROOT / "etc" / "resolv.conf")
        self.run(["useradd", "--create-home", f"--uid={USER_ID}", USER])
        return self

    def __exit__(self, *_: object) -> None:
        self._keep_packages()
        # From the last to the first; what is busy ends with this process.
        for place in reversed(_mounts_below(ROOT)):
            subprocess.run(["umount", "--lazy", place], check=True)
        if not _mounts_below(ROOT):
            shutil.rmtree(ROOT)

    def run(
        self, command: Sequence[str], *, code: int = 0, display: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run a command as root inside.

        Raises:
            SetupRefused: it ended with another code.
        """
        environment = {"PATH": _PATH, "LANG": "C.UTF-8", "HOME": "/root"}
        environment |= {"DEBIAN_FRONTEND": "noninteractive", "DISPLAY": display}
        inside = ["/usr/sbin/chroot", str(ROOT), *command]
        done = subprocess.run(inside, env=environment, capture_output=True, text=True)
        if done.returncode != code:
            told = "\n".join((done.stdout + done.stderr).splitlines()[-25:])
            words = " ".join(command)
            raise SetupRefused(f"{words}\nmã {done.returncode}, phải là {code}:\n{told}")
        return done

    def as_user(self, command: Sequence[str], **environment: str) -> list[str]:
        """Return the command line that runs a command inside as a person without rights."""
        clean = {"HOME": f"/home/{USER}", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"} | environment
        words = [f"{name}={value}" for name, value in clean.items()]
        who = f"--userspec={USER_ID}:{USER_ID}"
        return ["/usr/sbin/chroot", who, str(ROOT), "/usr/bin/env", "-i", *words, *command]

    def install(self, package: Path, *, code: int = 0) -> str:
        """Install a package file with what it depends on; return what apt said."""
        inside = ROOT / "tmp" / package.name
        shutil.copyfile(package, inside)
        command = ["apt-get", "install", "-y", "--no-install-recommends", f"/tmp/{package.name}"]  # noqa: S108 - of the bare system
        done = self.run(command, code=code)
        inside.unlink()
        return done.stdout + done.stderr

    def _mount(self) -> None:
        _run(["mount", "-t", "proc", "proc", str(ROOT / "proc")])
        _run(["mount", "--bind", "/dev", str(ROOT / "dev")])
        sockets = ROOT / "tmp" / ".X11-unix"
        sockets.mkdir(mode=0o1777)
        _run(["mount", "--bind", "/tmp/.X11-unix", str(sockets)])  # noqa: S108 - X11's own place
        archives = ROOT / "var" / "cache" / "apt" / "archives"
        for package in sorted(_packages().glob("*.deb")):
            shutil.copy(package, archives)
        # Debian's own clean-up would throw them away before they can be kept.
        (ROOT / "etc" / "apt" / "apt.conf.d" / "keep").write_text(
            'APT::Keep-Downloaded-Packages "true";\n', encoding="ascii"
        )

    def _keep_packages(self) -> None:
        _packages().mkdir(parents=True, exist_ok=True)
        for package in (ROOT / "var" / "cache" / "apt" / "archives").glob("*.deb"):
            if not package.name.startswith("ansinhxa_"):
                shutil.copy(package, _packages())


def _mounts_below(folder: Path) -> list[str]:
    """Return the places below a folder where something is mounted, in the order of mounting."""
    lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8").splitlines()
    places = (line.split()[4] for line in lines)
    return [place for place in places if Path(place).is_relative_to(folder)]


def _packages() -> Path:
    return cache() / "packages"


def _base() -> Path:
    """Return the bare system as an archive, made when there is none yet."""
    base = cache() / f"{SUITE}-minbase.tar.zst"
    if base.exists():
        return base
    console.say("Dựng Debian sạch bằng debootstrap (lần đầu, vài phút, cần mạng) …")
    base.parent.mkdir(parents=True, exist_ok=True)
    folder = ROOT.with_name(f"{SUITE}-made")
    shutil.rmtree(folder, ignore_errors=True)
    with timed("debootstrap"):
        _run(["debootstrap", "--variant=minbase", SUITE, str(folder)])
    # So that installing what the package depends on needs no other list of packages.
    _run(["chroot", str(folder), "apt-get", "update"])
    made = base.with_suffix(".part")
    _run(
        [
            "tar",
            "--use-compress-program=zstd -3",
            f"--directory={folder}",
            f"--file={made}",
            "-c",
            ".",
        ]
    )
    made.rename(base)
    shutil.rmtree(folder)
    return base


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        told = "\n".join(done.stdout.splitlines()[-15:])
        raise SetupRefused(f"{' '.join(command)}\n{told}")
