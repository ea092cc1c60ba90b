"""Keeps the reports that the office put together, and makes each of them a form."""

from functools import partial
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.services.reports.design import Design, DesignRows, design_of
from desktop.services.reports.design_table import design_content
from desktop.services.reports.forms import FormGroup, ReportForm
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.queries import reports as queries

PREFIX: Final = "design:"
"""How the key of a form of the office's own begins; its id follows."""
_SAVING: Final = QT_TRANSLATE_NOOP("steps", "Ghi mẫu báo cáo {name}")
_DELETING: Final = QT_TRANSLATE_NOOP("steps", "Xoá mẫu báo cáo {name}")


def stored_designs(snapshot: ReadSnapshot) -> tuple[tuple[int, Design], ...]:
    """Return the designs of the office with their ids, by name."""
    return tuple((key, design_of(name, text)) for key, name, text in queries.designs(snapshot))


def all_designs(database: Database) -> tuple[tuple[int, Design], ...]:
    """Return the designs of the office with their ids, by name."""
    with database.read() as snapshot:
        return stored_designs(snapshot)


def save(
    database: Database, design: Design, *, who: str, design_id: int | None = None
) -> tuple[int, Changes]:
    """Write a new design, or change one; return its id.

    Raises:
        InvalidInput: no name, another design has it, or no indicator was chosen.
        RecordMissing: the design was deleted meanwhile.
    """
    clean = design.checked()
    values = {"name": clean.name, "definition": clean.as_text()}
    with database.write(who, Step(_SAVING, {"name": clean.name})) as unit:
        for other, named in stored_designs(ReadSnapshot(unit.connection)):
            if other != design_id and named.name.casefold() == clean.name.casefold():
                raise InvalidInput(
                    "design.name_taken",
                    QT_TRANSLATE_NOOP("errors", "Đã có mẫu “{name}”. Ghi tên khác."),
                    where="name",
                    name=clean.name,
                )
        if design_id is None:
            commune = offices.first_commune(unit)
            design_id = unit.insert("report_design", {"commune_code": commune, **values})
        else:
            unit.update("report_design", design_id, values)
    return design_id, unit.changes


def delete(database: Database, design_id: int, *, who: str) -> Changes:
    """Delete a design; reports that were made by it stay.

    Raises:
        RecordMissing: it was deleted before.
    """
    with database.write(who) as unit:
        name = str(unit.get("report_design", design_id).values["name"])
        unit.step = Step(_DELETING, {"name": name})
        unit.delete("report_design", design_id)
    return unit.changes


def form_key(design_id: int) -> str:
    """Return the key of the form of a design."""
    return f"{PREFIX}{design_id}"


def design_id_of(key: str) -> int | None:
    """Return the design that a form's key names, or None for an official form."""
    return int(key.removeprefix(PREFIX)) if key.startswith(PREFIX) else None


def design_form(stored: tuple[int, Design]) -> ReportForm:
    """Return a design as a form among the others."""
    design_id, design = stored
    words = design.name.replace("{", "(").replace("}", ")")
    return ReportForm(
        key=form_key(design_id),
        name=design.name,
        code=_CODES[design.rows],
        subject=f"{words} {{period}}",
        content=partial(design_content, design),
        group=FormGroup.OWN,
        in_parts=design.rows in {DesignRows.WHOLE, DesignRows.MONTHS},
    )


_CODES: Final = {
    DesignRows.WHOLE: QT_TRANSLATE_NOOP("reports", "Toàn đơn vị"),
    DesignRows.NEIGHBOURHOODS: QT_TRANSLATE_NOOP("reports", "Theo thôn, tổ"),
    DesignRows.COLLECTORS: QT_TRANSLATE_NOOP("reports", "Theo nhân viên thu"),
    DesignRows.MONTHS: QT_TRANSLATE_NOOP("reports", "Theo tháng"),
}
