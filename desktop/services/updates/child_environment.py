"""The environment of programs that we start: without what belongs to our own frozen process."""

import os
from collections.abc import Mapping

_LIBRARIES = "LD_LIBRARY_PATH"


def plain_environment(present: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment as it was before our launcher changed it.

    PyInstaller points the search for libraries at its own folder: a system program, or another
    version of ours, would load the wrong ones.
    """
    made = dict(os.environ if present is None else present)
    former = made.pop(f"{_LIBRARIES}_ORIG", None)
    ours = any(name.startswith("_PYI_") for name in made)
    if former is not None:
        made[_LIBRARIES] = former
    elif ours:
        made.pop(_LIBRARIES, None)
    for name in [name for name in made if name.startswith("_PYI_")]:
        del made[name]
    made["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    return made
