"""What the wizard asks of an office, written at once: communes, word, neighbourhoods."""

from collections.abc import Sequence

from desktop.domain.changes import Changes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.services import neighbourhoods, offices
from desktop.storage.database import Database

Names = Sequence[tuple[str, Sequence[str]]]
"""(commune code, names of its neighbourhoods)."""


def settle(
    database: Database, *, communes: Sequence[str] = (), word: str, names: Names, who: str
) -> Changes:
    """Add communes and neighbourhoods and keep the word; nothing that is there is removed.

    Raises:
        InvalidInput: a commune is not in the official list, or a name cannot be written.
    """
    changes = Changes()
    if communes:
        changes |= offices.add_communes(database, communes, who=who)
    if word and word != offices.office_options(database).get(offices.NEIGHBOURHOOD_WORD):
        offices.set_office_options(database, {offices.NEIGHBOURHOOD_WORD: word}, who=who)
        changes |= Changes(everything=True)
    step = Step(
        QT_TRANSLATE_NOOP("steps", "Thêm {count} thôn/tổ"),
        {"count": str(sum(len(each) for _, each in names))},
    )
    if names:
        with database.write(who, step) as unit:
            for commune, each in names:
                neighbourhoods.insert_missing(unit, commune, each)
        changes |= unit.changes
    return changes
