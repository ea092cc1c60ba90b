"""Why a reader refuses a file: a reason that the parent process turns into a sentence."""


class ReadingRefused(Exception):
    """The file cannot or must not be read.

    `reason` is a key of `reading_errors.SENTENCES`, `values` fill the places of its sentence.
    """

    def __init__(self, reason: str, **values: str | int) -> None:
        """Keep the reason and its values."""
        super().__init__(reason)
        self.reason = reason
        self.values = values
