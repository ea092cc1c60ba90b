"""A pasted table as rows of a preview: its place, what it says, what becomes of it."""

from dataclasses import dataclass

from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.fields.catalogue import kind_of
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone
from desktop.services.importing import Outcome, RowResult
from desktop.services.importing.plan import Decision
from desktop.services.pasting import Pasted
from desktop.workbooks.row_classification import SKIP_SENTENCES, SkippedRow
from desktop.workbooks.row_table import CellIssue

FEW_ROWS = 20
"""Up to so many rows only those that need a look are listed; more are previewed whole."""
MOST_ROWS = 500
_LINE = QT_TRANSLATE_NOOP("lists", "Dòng")
_SAID = QT_TRANSLATE_NOOP("lists", "Nội dung")
_FATE = QT_TRANSLATE_NOOP("lists", "Kết quả")
_NEW = QT_TRANSLATE_NOOP("lists", "Thêm mới")
_KNOWN = QT_TRANSLATE_NOOP("lists", "Đã có, giữ nguyên")
_DOUBTFUL = QT_TRANSLATE_NOOP("lists", "Có thể đã có, không thêm")
_LEFT_OUT = QT_TRANSLATE_NOOP("lists", "Không thêm. {reason}")
_AT_CELL = QT_TRANSLATE_NOOP("lists", "Cột {column}: {sentence}")
_ADDED = CellStyle(Tone.INFO, CellForm.PILL, "plus")
_HELD = CellStyle(Tone.WARNING, CellForm.PILL)
_WRONG = CellStyle(Tone.ERROR, CellForm.PILL)
_LEFT = CellStyle(Tone.MUTED)


@dataclass(frozen=True, slots=True)
class PastePreview:
    """A pasted table with the rows that are listed; made on a reader thread."""

    pasted: Pasted
    rows: tuple[Row, ...]
    faulty_text: str
    """The header and the faulty rows as tab-separated text, for Excel to mend."""


def columns(translate: Translate) -> tuple[Column, ...]:
    """Return the columns of the preview."""
    return (
        Column(key="line", label=translate("lists", _LINE), width=64, sortable=False),
        Column(key="said", label=translate("lists", _SAID), width=280, sortable=False),
        Column(key="fate", label=translate("lists", _FATE), width=360, sortable=False),
    )


def preview_of(pasted: Pasted, translate: Translate) -> PastePreview:
    """List what a person should see before rows are added: the faulty ones first."""
    looked_at = [*pasted.faulty, *pasted.doubtful]
    if len(pasted.plan.rows) > FEW_ROWS:
        looked_at += [*pasted.new, *pasted.known]
    rows = [_row(pasted, place, row, translate) for place, row in enumerate(looked_at[:MOST_ROWS])]
    rows += [
        _left_out(pasted, len(rows) + place, row, translate)
        for place, row in enumerate(pasted.left_out[:MOST_ROWS])
    ]
    return PastePreview(pasted, tuple(rows), _faulty_text(pasted))


def _row(pasted: Pasted, place: int, row: RowResult, translate: Translate) -> Row:
    fate, style = _fate(row, translate)
    line = str(pasted.line_of(row.number))
    return Row(place, (line, _said(pasted, row), fate), {2: style}, {2: fate})


def _left_out(pasted: Pasted, place: int, row: SkippedRow, translate: Translate) -> Row:
    sentence = translate("import", SKIP_SENTENCES[row.reason]).format(text=row.text)
    fate = translate("lists", _LEFT_OUT).format(reason=sentence)
    return Row(place, (str(pasted.line_of(row.row)), row.text, fate), {2: _HELD}, {2: fate})


def _fate(row: RowResult, translate: Translate) -> tuple[str, CellStyle]:
    if row.outcome is Outcome.NEW:
        return translate("lists", _NEW), _ADDED
    if row.outcome is Outcome.SAME or row.decision is Decision.SKIP:
        return translate("lists", _KNOWN), _LEFT
    told = [_sentence(entry, translate) for entry in row.issues]
    if row.outcome is Outcome.REJECTED:
        return " ".join(told), _WRONG
    return " ".join([translate("lists", _DOUBTFUL) + ".", *told]), _HELD


def _sentence(entry: CellIssue, translate: Translate) -> str:
    sentence = entry.issue.text(translate)
    if not entry.column:
        return sentence
    return translate("lists", _AT_CELL).format(column=entry.column, sentence=sentence)


def _said(pasted: Pasted, row: RowResult) -> str:
    """Return what names a row, as it was pasted."""
    kind = kind_of(pasted.plan.kind)
    shown = [key for key in pasted.columns if key is not None][:3]
    keys = dict.fromkeys([kind.name_field, *shown])
    cells = [pasted.plan.raw(row, key) for key in keys]
    return " · ".join(" ".join(str(cell).split()) for cell in cells if cell is not None)


def _faulty_text(pasted: Pasted) -> str:
    faulty = pasted.faulty
    if not faulty:
        return ""
    plan = pasted.plan
    sheet = plan.sheets[faulty[0].sheet].source
    numbers = [sheet.header.rows[-1], *(row.number for row in faulty)]
    width = len(pasted.columns)
    lines = [[_plain(cell) for cell in sheet.sheet.rows[each - 1][:width]] for each in numbers]
    return "\n".join("\t".join(line) for line in lines)


def _plain(cell: object) -> str:
    return "" if cell is None else " ".join(str(cell).split())
