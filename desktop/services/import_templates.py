"""Empty workbooks for people to fill in and send back."""

from dataclasses import dataclass
from pathlib import Path

from desktop.services import neighbourhoods
from desktop.storage.database import Database
from desktop.workbooks.formats.registry import layout_named
from desktop.workbooks.template_columns import TEMPLATE_COLUMNS
from desktop.workbooks.template_writer import write_template
from desktop.workbooks.writing import WrittenFile


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of list that there is an empty workbook for; `label` is marked ("import")."""

    layout: str
    label: str


def templates() -> tuple[Template, ...]:
    """Return the templates that can be written."""
    layouts = (layout_named(key) for key in TEMPLATE_COLUMNS)
    return tuple(Template(layout.key, layout.label) for layout in layouts if layout is not None)


def write(layout_key: str, target: Path, database: Database | None = None) -> WrittenFile:
    """Write the empty workbook of a layout; its cells offer words, the office's own among them.

    Raises:
        OutputUnwritable: the file cannot be written; it is then as it was before.
        KeyError: there is no such layout.
    """
    layout = layout_named(layout_key) if layout_key in TEMPLATE_COLUMNS else None
    if layout is None:
        raise KeyError(layout_key)
    own = {} if database is None else _own_words(database)
    return write_template(target, layout, own)


def _own_words(database: Database) -> dict[str, list[str]]:
    """Return the names that only this office knows, by the field that holds them."""
    places = dict.fromkeys(place.name for place in neighbourhoods.list_all(database))
    return {"neighbourhood": list(places)} if places else {}
