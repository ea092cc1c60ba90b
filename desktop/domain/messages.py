"""Marks for Vietnamese sentences that live below the window half.

The sentence in the code is the Vietnamese source text. The window translates it with Qt at the
moment of use; the command line shows it as it is. Qt's `lupdate` finds the marked strings.
"""

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""(context, source text) -> text in the language of the window."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark `text` for translation in `context` and return it unchanged."""
    del context
    return text
