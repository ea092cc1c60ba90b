"""Marks for Vietnamese sentences that live below the window half.

The sentence in the code is the Vietnamese source text. The window translates it with Qt at the
moment of use; the command line shows it as it is. Qt's `lupdate` finds the marked strings.
"""

from collections.abc import Callable, Sequence
from typing import Self

Translate = Callable[[str, str], str]
"""(context, source text) -> text in the language of the window."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark `text` for translation in `context` and return it unchanged."""
    del context
    return text


class Filled(str):
    """A marked text with its values: Vietnamese wherever a str stands, translated by `text`.

    A value may be such a text itself, or a tuple of texts that stand in one line.
    """

    __slots__ = ("context", "template", "values")
    context: str
    template: str
    values: dict[str, object]

    def __new__(cls, context: str, template: str, values: dict[str, object] | None = None) -> Self:
        """Fill the marked `template` of a translation context."""
        given = values or {}
        made = super().__new__(cls, template.format(**_said(given, _as_it_is)))
        made.context, made.template, made.values = context, template, given
        return made

    def __getnewargs__(self) -> tuple[str, str, dict[str, object]]:  # type: ignore[override]
        """Return what a copy is made of."""
        return self.context, self.template, self.values

    def text(self, translate: Translate) -> str:
        """Return the text in the language of the window."""
        return translate(self.context, self.template).format(**_said(self.values, translate))


def say(text: str, translate: Translate) -> str:
    """Return a text in the language of the window where it can be told in it, else as it is."""
    return text.text(translate) if isinstance(text, Filled) else text


def _as_it_is(context: str, text: str) -> str:
    del context
    return text


def _said(values: dict[str, object], translate: Translate) -> dict[str, object]:
    return {key: _value(value, translate) for key, value in values.items()}


def _value(value: object, translate: Translate) -> object:
    if isinstance(value, tuple):
        return ", ".join(say(each, translate) for each in value)
    return say(value, translate) if isinstance(value, str) else value


def first_of(names: Sequence[str], most: int) -> str:
    """Return names in one line for a sentence; of more than `most` how many are left: "A, B, +3".

    Never with dots for the rest: a sentence ends with a dot of its own.
    """
    left = len(names) - most
    return ", ".join([*names[:most], f"+{left}"] if left > 0 else names)
