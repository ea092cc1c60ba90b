"""Makes the rows of an import's preview: cells as the file has them, marked, and what to do."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import Severity
from desktop.fields.field_kinds import raw_text
from desktop.fields.field_spec import FieldSpec
from desktop.fields.import_columns import TOLD_ONLY
from desktop.models.import_preview import Preview, row_text
from desktop.models.import_preview_details import (
    change_texts,
    outcome_text,
    rule_text,
    similar_texts,
)
from desktop.models.import_readings import Reading, reading_of
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone
from desktop.services.importing.plan import Decision, ImportPlan, Outcome, RowResult
from desktop.workbooks.column_mapping import column_index, column_letter
from desktop.workbooks.row_classification import SKIP_SENTENCES
from desktop.workbooks.row_table import CellIssue

NUMBER, SHEET, TOLD = "#row", "#sheet", "#told"
"""Keys of the columns that are no fields."""
ICON_ROOM = 22
"""Pixels that the mark of a bad cell needs beside its text."""
NAMES = ("full_name", "last_name", "first_name", "head_name", "payer_name", "title")
"""Fields by which people find a row again."""
_NEAR_THE_LEFT = 2
"""Columns that may stand before the name: more of them would leave no room beside it."""
_NOT_SHOWN = TOLD_ONLY | {"row_no"}
_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}
_STYLES = {
    Severity.ERROR: CellStyle(Tone.ERROR, CellForm.TINT),
    Severity.DOUBT: CellStyle(Tone.WARNING, CellForm.TINT, "help"),
    Severity.WARNING: CellStyle(Tone.WARNING, CellForm.TINT, "warning"),
    Severity.REPAIRED: CellStyle(Tone.INFO, CellForm.TINT, "swap"),
}
_READ_OTHERWISE = _STYLES[Severity.REPAIRED]
_TONES = {
    Severity.ERROR: Tone.ERROR,
    Severity.DOUBT: Tone.WARNING,
    Severity.WARNING: Tone.WARNING,
    Severity.REPAIRED: Tone.MUTED,
}

Edits = Mapping[int, Mapping[str, str]]
"""Place of a row -> field -> what was typed in place of its cell."""


def shown_fields(plan: ImportPlan) -> tuple[FieldSpec, ...]:
    """Return the fields of a plan's columns, the main sheet's first, in the file's order."""
    found: dict[str, FieldSpec] = {}
    for checked in reversed(plan.sheets):
        for key in checked.source.mapping.fields.values():
            if key not in _NOT_SHOWN:
                found.setdefault(key, checked.source.layout.spec(key))
    if any(key in found for key in tuple(found)[:_NEAR_THE_LEFT] if key in NAMES):
        return tuple(found.values())
    # The name stands still at the left while the rest is scrolled: it must be found there.
    names = [key for key in found if key in NAMES]
    return tuple(found[key] for key in (*names, *(key for key in found if key not in names)))


def columns_standing_still(columns: Sequence[Column]) -> int:
    """Return how many of the first columns stand still: the row's number up to the name."""
    named = [place for place, column in enumerate(columns) if column.key in NAMES]
    return max((place + 1 for place in named if place <= _NEAR_THE_LEFT + 1), default=1)


def preview_columns(plan: ImportPlan) -> tuple[Column, ...]:
    """Return the columns of a plan's preview, in the window's language."""
    translate = QCoreApplication.translate
    number = translate("ImportPreview", "Dòng")
    columns = [Column(key=NUMBER, label=number, width=58, sortable=False)]
    if len(plan.sheets) > 1:
        sheet = translate("ImportPreview", "Trang tính")
        columns.append(Column(key=SHEET, label=sheet, width=110, sortable=False))
    columns += [
        Column(
            key=spec.key,
            label=translate("fields", spec.label),
            width=spec.column_width + ICON_ROOM,
            align_right=spec.align_right,
            sortable=False,
            editable=True,
        )
        for spec in shown_fields(plan)
    ]
    told = translate("ImportPreview", "Lỗi và cách sửa")
    columns.append(Column(key=TOLD, label=told, width=240, sortable=False))
    return tuple(columns)


class PreviewRows:
    """Rows of one preview, with what was typed; a row's id is its place in the plan.

    Skipped rows have negative ids. What was typed stands in its cell until it can be read.
    """

    def __init__(self, preview: Preview, edits: Edits) -> None:
        """Make rows of `preview`."""
        self._preview = preview
        self._plan = preview.plan
        self._edits = edits
        self._specs = shown_fields(preview.plan)
        self._spec_of = {spec.key: spec for spec in self._specs}

    def row(self, row_id: int) -> Row:
        """Return a row as it is painted."""
        return self._skipped(-1 - row_id) if row_id < 0 else self._planned(row_id)

    def cell_text(self, place: int, key: str) -> str:
        """Return the value that was read, else what was typed, else the cell of the file."""
        row, spec = self._plan.rows[place], self._spec_of[key]
        value = self._plan.value(row, key)
        if value is not None:
            return spec.kind.show(value, QCoreApplication.translate)
        typed = self._edits.get(place, {}).get(key)
        return _text(self._plan.raw(row, key)) if typed is None else typed

    def marked_keys(self, place: int) -> Iterable[str]:
        """Return the columns of a row that have something to tell."""
        return {*self._worst_by_column(self._plan.rows[place]), *self._readings(place)}

    def _readings(self, place: int) -> dict[str, Reading]:
        """Return how cells of a row were read that say something else than what is stored."""
        found = ((spec.key, reading_of(self._plan, place, spec)) for spec in self._specs)
        return {key: reading for key, reading in found if reading is not None}

    def detail(self, place: int, key: str) -> str:
        """Return all that is said of a row, that of the column `key` first."""
        result = self._plan.rows[place]
        first = self._worst_by_column(result).get(key)
        issues = sorted(result.issues, key=lambda entry: (entry is not first, _weight(entry)))
        said = [_decided(result)]
        said += [self._said(result, entry) for entry in issues]
        said += self._reading_texts(place, key)
        said += similar_texts(self._plan, result)
        if not issues or result.outcome is Outcome.CHANGED:
            said.append(outcome_text(self._plan, result))
        else:
            said += [rule_text(self._plan, result), "; ".join(change_texts(self._plan, result))]
        return " ".join(part for part in said if part)

    def _planned(self, place: int) -> Row:
        result = self._plan.rows[place]
        texts = list(self._head(result.sheet, result.number))
        styles, tooltips = {0: CellStyle(Tone.MUTED)}, {}
        found, readings = self._worst_by_column(result), self._readings(place)
        for number, spec in enumerate(self._specs, start=len(texts)):
            text = self.cell_text(place, spec.key)
            worst, reading = found.get(spec.key), readings.get(spec.key)
            said = [] if reading is None else [reading.text()]
            if reading is not None:
                styles[number] = _READ_OTHERWISE
            if worst is not None:
                styles[number] = _STYLES[worst.issue.severity]
                said.insert(0, self._said(result, worst))
                text = text or QCoreApplication.translate("ImportPreview", "(trống)")
            if said:
                tooltips[number] = "\n".join(said)
            texts.append(text)
        sentence, tone = self._told(place, result)
        styles[len(texts)], tooltips[len(texts)] = CellStyle(tone), sentence
        return Row(place, (*texts, sentence), styles, tooltips)

    def _said(self, result: RowResult, entry: CellIssue) -> str:
        return entry.text(QCoreApplication.translate, self._plan.sheet_told(result.sheet))

    def _head(self, sheet: int, number: int) -> Iterator[str]:
        yield str(number)
        if len(self._plan.sheets) > 1:
            yield self._plan.sheets[sheet].source.name

    def _worst_by_column(self, result: RowResult) -> dict[str, CellIssue]:
        """Return the weightiest issue of each column, found by its letters, else its field."""
        fields = self._plan.sheets[result.sheet].source.mapping.fields
        found: dict[str, CellIssue] = {}
        for entry in sorted(result.issues, key=_weight):
            key = fields.get(column_index(entry.column)) if entry.column else entry.field
            found.setdefault(key or entry.field, entry)
        return found

    def _reading_texts(self, place: int, first: str = "") -> list[str]:
        """Return "C9: “00/00/1972” → 1972." of cells about which no issue says it."""
        result, found = self._plan.rows[place], []
        told = self._worst_by_column(result)
        places = self._plan.sheets[result.sheet].source.mapping.columns
        readings = self._readings(place)
        for key in sorted(readings, key=first.__ne__):
            if key in places and key not in told:
                sheet = self._plan.sheet_told(result.sheet)
                own = f"{sheet}!" if sheet else ""
                cell = f"{own}{column_letter(places[key])}{result.number}"
                words = QCoreApplication.translate("ImportPreview", "{cell}: {reading}.")
                found.append(words.format(cell=cell, reading=readings[key].text()))
        return found

    def _told(self, place: int, result: RowResult) -> tuple[str, Tone]:
        """Return what the last column says of a row, and its tone."""
        decided, read = _decided(result), self._reading_texts(place)
        if not result.issues:
            if decided:
                return decided, Tone.MUTED
            said = [outcome_text(self._plan, result)]
            if read:
                said[0] += "."
            return " ".join((*said, *read)), _OUTCOME_TONES[result.outcome]
        issues = sorted(result.issues, key=_weight)
        sentence = " ".join(self._said(result, entry) for entry in issues)
        tone = Tone.MUTED if decided else _TONES[issues[0].issue.severity]
        said = [decided, sentence, *read]
        if result.outcome is Outcome.CHANGED:
            said.append(outcome_text(self._plan, result))
        return " ".join(part for part in said if part), tone

    def _skipped(self, number: int) -> Row:
        line = self._preview.skipped[number]
        source = self._plan.sheets[line.sheet].source
        cells = source.sheet.rows[line.row.row - 1]
        places = source.mapping.columns
        texts = [*self._head(line.sheet, line.row.row)]
        texts += [
            _text(cells[places[spec.key]]) if spec.key in places else "" for spec in self._specs
        ]
        template = QCoreApplication.translate("import", SKIP_SENTENCES[line.row.reason])
        texts.append(template.format(text=line.row.text))
        styles = dict.fromkeys(range(len(texts)), CellStyle(Tone.MUTED))
        tooltip = f"{texts[-1]}\n{row_text(cells)}"
        return Row(-1 - number, tuple(texts), styles, {len(texts) - 1: tooltip})

    def skipped_detail(self, number: int) -> str:
        """Return why a row is not data, and all that stands in it if that is more."""
        line = self._preview.skipped[number]
        cells = self._plan.sheets[line.sheet].source.sheet.rows[line.row.row - 1]
        reason = QCoreApplication.translate("import", SKIP_SENTENCES[line.row.reason])
        reason, whole = reason.format(text=line.row.text), row_text(cells)
        if whole in reason:
            return reason
        words = QCoreApplication.translate("ImportPreview", "{reason} (cả dòng: {row})")
        return words.format(reason=reason, row=whole)


_OUTCOME_TONES = {
    Outcome.NEW: Tone.OK,
    Outcome.CHANGED: Tone.INFO,
    Outcome.SAME: Tone.MUTED,
    Outcome.REJECTED: Tone.ERROR,
    Outcome.HELD_BACK: Tone.WARNING,
}


def _decided(result: RowResult) -> str:
    translate = QCoreApplication.translate
    if result.decision is None:
        return ""
    if result.decision is Decision.AS_NEW and not result.is_possible_duplicate:
        return translate("ImportPreview", "Ghi như đã đọc.")
    return {
        Decision.AS_NEW: translate("ImportPreview", "Ghi là người mới."),
        Decision.SAME_AS_EXISTING: translate("ImportPreview", "Là cùng một người."),
        Decision.SKIP: translate("ImportPreview", "Bỏ dòng này."),
    }[result.decision]


def _text(cell: Any) -> str:
    """Return a workbook's cell as people would have typed it."""
    return raw_text(cell)


def _weight(entry: CellIssue) -> int:
    return _WEIGHT[entry.issue.severity]
