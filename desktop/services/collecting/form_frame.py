"""What all official forms have in common: who hands them in, the words of sums, writing them."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from desktop.domain.amount_in_words import LARGEST, amount_in_words
from desktop.domain.report_table import Signature
from desktop.services.export_audit import note_export
from desktop.services.paper_settings import OFFICE, PaperSettings, read_settings
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import collecting_forms as queries
from desktop.storage.queries.collecting_forms import FormOrganisation
from desktop.workbooks.forms import FormEnd, FormSheet, write_forms
from desktop.workbooks.writing import write_workbook

_IN_WORDS: Final = "Bằng chữ: {words}."
_STAMP: Final = "(Ký, ghi rõ họ tên và đóng dấu)"
_SAMPLE: Final = " (dữ liệu mẫu)"


@dataclass(frozen=True, slots=True)
class FormResult:
    """What was written: the file, how many rows, their total in đồng, the digest."""

    path: Path
    rows: int
    total: int
    sha256: str
    sheets: int


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form with all its figures, ready to be written; nothing in it changes later."""

    form: str
    sheets: tuple[FormSheet, ...]
    rows: int
    total: int


def write_form(
    database: Database,
    filled: FilledForm,
    target: Path,
    *,
    who: str,
) -> FormResult:
    """Write a filled form, whole or not at all, and note in the audit who took it out.

    Raises:
        OutputUnwritable: the file cannot be written; it is then as it was before.
    """

    def produce(file: BinaryIO) -> None:
        write_forms(filled.sheets, file)

    written = write_workbook(target, produce)
    details = {"file": written.path.name, "rows": filled.rows, "sha256": written.sha256}
    details |= {"form": filled.form, "total": filled.total}
    note_export(database, who, "contribution", details)
    return FormResult(written.path, filled.rows, filled.total, written.sha256, len(filled.sheets))


@dataclass(frozen=True, slots=True)
class FormFrame:
    """What all sheets of a form have in common."""

    settings: PaperSettings
    organisation: Mapping[str, str]
    today: datetime.date

    def texts(self, **more: str) -> dict[str, str]:
        """Return the words that a title block names, those of this form included."""
        sample = _SAMPLE if self.settings.is_sample else ""
        return {**self.organisation, "sample": sample, **more}

    def words(self, amount: int) -> tuple[str, ...]:
        """Return an amount in words, unless the office wants none."""
        if not self.settings.amounts_in_words or abs(amount) > LARGEST:
            return ()
        return (_IN_WORDS.format(words=amount_in_words(amount, self.settings.reading_way)),)

    def end(self, sentences: Sequence[str], capacity: str) -> FormEnd:
        """Return the end of a form: who prepared it, and who answers for it."""
        prepared, signs = self.settings.signatures()
        place = self.settings.place_and_date(self.today)
        answers = Signature((capacity, *signs.capacity), _STAMP, signs.name)
        return FormEnd(tuple(sentences), place, (prepared, answers))


def organisation_texts(
    snapshot: ReadSnapshot, organisation_id: int | None, scheme: str, on: datetime.date
) -> dict[str, str]:
    """Return who hands a form in: the organisation, or the office when there are several."""
    found: FormOrganisation | None = None
    code = None
    if organisation_id is not None:
        found = queries.organisation(snapshot, organisation_id)
        code = queries.contract_code(snapshot, organisation_id, scheme, on)
    if found is None:
        name = read_settings(snapshot).texts[OFFICE]
        found = FormOrganisation(name, None, None, None, None, None)
    return {
        "organisation": found.name,
        "organisation_code": code or found.code or "",
        "phone": found.phone or "",
        "address": found.address or "",
        "tax_number": found.tax_number or "",
        "email": found.email or "",
    }
