"""What the frozen executable runs; apart, so that `desktop/` is no place to import from."""

import os
import sys

from desktop.__main__ import main


def give_back_library_path() -> None:
    """Let the programs that we start (a file manager, a browser) find their own libraries.

    PyInstaller's boot loader led this process to the folder's libraries by LD_LIBRARY_PATH; what
    the person had there before, it left in another variable.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    give_back_library_path()
    sys.exit(main())
