"""What the frozen executable runs; apart, so that `desktop/` is no place to import from."""

import sys

from desktop.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
