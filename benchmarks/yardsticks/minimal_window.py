"""The limit of a start: a process that shows an empty QMainWindow, bare or with SQLAlchemy.

python -m benchmarks.yardsticks.minimal_window [sqlalchemy] [stay]. Prints the seconds to the
first frame and, with `stay`, the memory it takes.
"""

import json
import sys

from benchmarks.windows.first_frame import PaintWatch, since_start


def main() -> None:
    """Show the window, print, and end."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    if "sqlalchemy" in sys.argv:
        import sqlalchemy
        import sqlalchemy.orm  # noqa: F401

    app = QApplication(["minimal"])
    window = QMainWindow()
    window.resize(1366, 698)
    told: dict[str, float] = {}

    def painted() -> None:
        told["frame"] = since_start()
        if "memory" in sys.argv:
            from benchmarks.process_memory import resident_bytes

            told["memory"] = resident_bytes()
        app.quit()

    watch = PaintWatch(window, painted)
    window.show()
    app.exec()
    del watch
    print(json.dumps(told))


if __name__ == "__main__":
    main()
