"""Marks for Vietnamese sentences that live below the window half.

The sentence in the code is the Vietnamese source text. The window translates it with Qt at the
moment of use; the command line shows it as it is. Qt's `lupdate` finds the marked strings.
"""

from collections.abc import Callable, Sequence

Translate = Callable[[str, str], str]
"""(context, source text) -> text in the language of the window."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark `text` for translation in `context` and return it unchanged."""
    del context
    return text


def first_of(names: Sequence[str], most: int) -> str:
    """Return names in one line for a sentence; of more than `most` how many are left: "A, B, +3".

    Never with dots for the rest: a sentence ends with a dot of its own.
    """
    left = len(names) - most
    return ", ".join([*names[:most], f"+{left}"] if left > 0 else names)
