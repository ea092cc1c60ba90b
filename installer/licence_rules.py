"""Which licences may stand beside Apache-2.0 in a package that we hand out."""

import re

ALLOWED = {
    "0BSD", "Apache-2.0", "Bitstream-Vera", "blessing", "BSD-2-Clause", "BSD-3-Clause",
    "BSD-3-Clause-Open-MPI", "BSD-Attribution-HPND-disclaimer", "BSL-1.0", "bzip2-1.0.6", "CC0-1.0",
    "FTL", "HPND", "IJG", "ISC", "libpng-2.0", "libtiff", "MIT", "MIT-0", "MIT-CMU", "MPL-2.0",
    "OFL-1.1", "OLDAP-2.8", "PostgreSQL", "PSF-2.0", "Unicode-3.0", "Unicode-DFS-2016", "Unlicense",
    "X11", "Zlib", "ZPL-2.1",
    # Libraries under these stay separate files that the user may replace.
    "LGPL-2.0-or-later", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later",
    # No SPDX name: each is declared in licences/parts.json with its text or the reason.
    "AFL-2.1", "LicenseRef-Matplotlib", "LicenseRef-Microsoft-Runtime", "LicenseRef-Public-Domain",
}  # fmt: skip
"""Licences that a program under Apache-2.0 may carry along (SPDX names)."""
ALLOWED_WITH = {
    ("Apache-2.0", "LLVM-exception"),
    ("GPL-2.0-or-later", "Bootloader-exception"),
    ("GPL-3.0-or-later", "GCC-exception-3.1"),
}
"""Licences that only their exception lets in."""
PREFERRED = ("MIT", "Apache-2.0")
"""What is taken where several are offered."""
PLAIN = {
    "BSD 3-Clause License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Apache 2.0": "Apache-2.0",
    "PSFL": "PSF-2.0",
}
"""Words of older metadata that mean exactly one licence."""


class LicenceRefused(Exception):
    """A part whose licence is unknown or does not fit; the package must not be built."""


def in_spdx(words: str) -> str:
    """Return the SPDX name of a licence's words; '' when they name none exactly."""
    words = " ".join(words.split())
    if words in PLAIN:
        return PLAIN[words]
    try:
        chosen(words)
    except LicenceRefused:
        names = set(re.findall(r"[\w.+-]+", words)) - {"AND", "OR", "WITH"}
        return words if any(name.startswith(("GPL-", "AGPL-")) for name in names) else ""
    return words


def chosen(expression: str) -> str:
    """Return the expression with one allowed licence where it offers several.

    Raises:
        LicenceRefused: none of what it offers may be handed out with this program.
    """
    words = re.findall(r"\(|\)|[^\s()]+", expression)
    result = _either(words)
    if result is None or words:
        raise LicenceRefused(f"licence does not fit: {expression or 'unknown'}")
    return result


def _either(words: list[str]) -> str | None:
    """Take alternatives off the front; return the best known of those that are allowed."""
    choices = [_both(words)]
    while words and words[0] == "OR":
        words.pop(0)
        choices.append(_both(words))
    allowed = [choice for choice in choices if choice is not None]
    known = [choice for choice in PREFERRED if choice in allowed]
    return next(iter([*known, *allowed]), None)


def _both(words: list[str]) -> str | None:
    """Take what must all be allowed off the front."""
    parts = [_one(words)]
    while words and words[0] == "AND":
        words.pop(0)
        parts.append(_one(words))
    return None if None in parts else " AND ".join(dict.fromkeys(filter(None, parts)))


def _one(words: list[str]) -> str | None:
    """Take one licence, or a bracket, off the front."""
    if not words:
        return None
    word = words.pop(0)
    if word == "(":
        inner = _either(words)
        return inner if words and words.pop(0) == ")" else None
    if words and words[0] == "WITH":
        words.pop(0)
        exception = words.pop(0) if words else ""
        return f"{word} WITH {exception}" if (word, exception) in ALLOWED_WITH else None
    return word if word in ALLOWED else None
