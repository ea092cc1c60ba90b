"""Words of a choice in a household's form: what is offered, and which one typed letters mean."""

from dataclasses import replace

from desktop.domain.errors import Severity
from desktop.domain.messages import Translate
from desktop.domain.vietnamese_text import fold
from desktop.fields.choices import Choice
from desktop.fields.field_kinds import Parsed
from desktop.models.household_members_rows import SPECS


def offers_of(key: str, typed: str, translate: Translate) -> list[str]:
    """Return the words of a choice that begin as typed; all of them when nothing is typed.

    Other words for a choice (Bố vợ, Con gái) offer it as well.
    """
    kind = SPECS[key].kind
    if not isinstance(kind, Choice):
        return []
    wanted = fold(typed)
    found = []
    for code in kind.table().codes:
        words = (code.label, *code.aliases)
        if not wanted or any(fold(word).startswith(wanted) for word in words):
            found.append((not fold(code.label).startswith(wanted), translate("fields", code.label)))
    return [label for _, label in sorted(found, key=lambda offer: offer[0])]


def named_choice(kind: Choice, text: str, parsed: Parsed) -> Parsed:
    """Take the only choice that begins as typed; an unknown word must be mended."""
    if parsed.value is not None or not text.strip():
        return parsed
    begun = [code for code, label in kind.options if fold(label).startswith(fold(text))]
    if len(begun) == 1 and fold(text):
        return Parsed(begun[0])
    return replace(
        parsed, issues=tuple(replace(each, severity=Severity.ERROR) for each in parsed.issues)
    )
