"""Shows that the Python of the package is the one of python.org, byte for byte.

The zip of python.org can be put together again from its files: their order, dates and rights are
those of CPython's own layout script, and the dates came down to us in the package. When the result
has the digest that python.org's zip has, nobody changed a bit of it on the way.
"""

import hashlib
import io
import zipfile
from typing import Final

_FIRST: Final = (
    "python.exe",
    "pythonw.exe",
    "python311.dll",
    "python3.dll",
    "vcruntime140.dll",
    "vcruntime140_1.dll",
    "LICENSE.txt",
)
_LAST: Final = (
    "libcrypto-3.dll",
    "libffi-8.dll",
    "libssl-3.dll",
    "sqlite3.dll",
    "python311.zip",
    "python311._pth",
    "python.cat",
)


def put_together(data_zip: bytes) -> str:
    """Return the SHA-256 of the zip of python.org, made again out of the package's data.

    Equal bytes need the zlib of its authors (any 1.2 or 1.3; not zlib-ng).
    """
    with zipfile.ZipFile(io.BytesIO(data_zip)) as data:
        members = {
            member.filename.rpartition("/")[2]: member
            for member in data.infolist()
            if not member.is_dir()
        }
        result = io.BytesIO()
        with zipfile.ZipFile(result, "w") as official:
            for name in _in_order(list(members)):
                official.writestr(_entry(name, members[name]), data.read(members[name]))
    return hashlib.sha256(result.getvalue()).hexdigest()


def _in_order(names: list[str]) -> list[str]:
    """Return the names as CPython's layout script writes them."""
    modules = sorted((name for name in names if name.endswith(".pyd")), key=_public_first)
    return [*_FIRST, *modules, *_LAST]


def _public_first(name: str) -> tuple[bool, str]:
    return name.startswith("_"), name.lower()


def _entry(name: str, found: zipfile.ZipInfo) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, found.date_time)
    entry.create_system = 0
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = (0o100777 if name.endswith(".exe") else 0o100666) << 16
    return entry
