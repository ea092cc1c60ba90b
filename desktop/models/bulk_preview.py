"""The preview of "Sửa hàng loạt" as rows of a table: who, old, new, what becomes of it."""

from dataclasses import dataclass

from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.fields.catalogue import kind_of
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone
from desktop.services.bulk_change import BulkPreview, BulkRow, Fate

MOST_ROWS = 500
"""Rows that a preview shows; the counts tell of all."""
_FATES = {
    Fate.CHANGED: QT_TRANSLATE_NOOP("lists", "Sửa"),
    Fate.SAME: QT_TRANSLATE_NOOP("lists", "Không đổi"),
    Fate.REFUSED: QT_TRANSLATE_NOOP("lists", "Không sửa được"),
}
_STYLES = {
    Fate.CHANGED: CellStyle(Tone.INFO, CellForm.PILL, "pencil"),
    Fate.SAME: CellStyle(Tone.MUTED),
    Fate.REFUSED: CellStyle(Tone.ERROR, CellForm.PILL),
}
_ORDER = (Fate.REFUSED, Fate.CHANGED, Fate.SAME)
_EMPTY = QT_TRANSLATE_NOOP("lists", "(trống)")
_OLD = QT_TRANSLATE_NOOP("lists", "Đang ghi")
_NEW = QT_TRANSLATE_NOOP("lists", "Sẽ ghi")
_FATE = QT_TRANSLATE_NOOP("lists", "Kết quả")


@dataclass(frozen=True, slots=True)
class ShownPreview:
    """A preview with its rows made ready to be painted; made on a reader thread."""

    preview: BulkPreview
    rows: tuple[Row, ...]


def columns(kind: str, translate: Translate) -> tuple[Column, ...]:
    """Return the columns of the preview of a record kind."""
    name = kind_of(kind).field(kind_of(kind).name_field)
    return (
        Column(key="name", label=translate("fields", name.label), width=190, sortable=False),
        Column(key="old", label=translate("lists", _OLD), width=150, sortable=False),
        Column(key="new", label=translate("lists", _NEW), width=150, sortable=False),
        Column(key="fate", label=translate("lists", _FATE), width=250, sortable=False),
    )


def shown(preview: BulkPreview, translate: Translate) -> ShownPreview:
    """Return the preview with its first rows: those refused, then those changed."""
    ordered = sorted(preview.rows, key=lambda row: _ORDER.index(row.fate))
    return ShownPreview(
        preview, tuple(_row(preview, row, translate) for row in ordered[:MOST_ROWS])
    )


def _row(preview: BulkPreview, row: BulkRow, translate: Translate) -> Row:
    spec = kind_of(preview.change.kind).field(preview.change.field)
    empty = translate("lists", _EMPTY)
    old = spec.kind.show(row.old, translate) or empty
    new = spec.kind.show(preview.change.value, translate) or empty
    fate = translate("lists", _FATES[row.fate])
    reason = row.reason.text(translate) if row.reason is not None else ""
    return Row(
        row.id,
        (row.name, old, new if row.fate is Fate.CHANGED else "", reason or fate),
        {3: _STYLES[row.fate]},
        {3: reason} if reason else {},
    )
