"""What needs the whole program: charts, papers, packages, the real window."""

# ruff: noqa: D102 - each step imports what it tries, and is named after it

from pathlib import Path

from desktop.application.self_test import Check, Clock, require


class WindowChecks:
    """The steps that draw; they find the sample data that the core steps made."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Work in the folder of the core steps, on the day of the clock."""
        self._folder = folder
        self._clock = clock
        self._today = clock().date()
        self._sample = folder / "sample.db"

    def checks(self) -> list[Check]:
        return [Check("window", self.window, ("sample_data",))]

    def window(self) -> str:
        from desktop.application import pages, screenshots

        # The sample is a commune's: what only a province has is not in its rail.
        for page in (screenshots.START, *pages.keys()):
            picture = self._folder / f"{page}.png"
            screenshots.take(self._sample, page, picture, now=self._clock)
            require(picture.stat().st_size > 0, f"ảnh trang {page} rỗng")
        return ""
