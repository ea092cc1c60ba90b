"""What the set-up tells the developer, in Vietnamese, at once."""

import sys


class SetupRefused(Exception):
    """The set-up cannot go on; the text says what is wrong and what to do."""


def say(text: str) -> None:
    """Print one line now, ahead of the output of programs started later."""
    print(text, flush=True)


def complain(text: str) -> None:
    """Print to standard error."""
    print(text, file=sys.stderr, flush=True)
