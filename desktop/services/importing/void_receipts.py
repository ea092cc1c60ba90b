"""Tells the receipts that a list calls void and the data still count as money."""

from collections.abc import Iterator, Sequence
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP, Filled
from desktop.domain.money import show_money
from desktop.services.importing.known import Known, read_receipts_of
from desktop.services.importing.receipts import stored_receipts
from desktop.storage.queries.import_matching import Readable
from desktop.workbooks.row_classification import SkipReason
from desktop.workbooks.row_validation import CheckedSheet

_STILL_COUNTED: Final = QT_TRANSLATE_NOOP(
    "import",
    "Dòng {row}: biên lai {number} ghi là đã hủy, nhưng trong dữ liệu vẫn tính {amount} của "
    "{payer}. Mở biên lai đó để hủy nếu đúng là đã hủy.",
)
_NAMED_BY: Final = ("receipt_no", "receipt_book", "receipt_date")


def notes_about_void(
    source: Readable, known: Known, sheets: Sequence[CheckedSheet]
) -> tuple[str, ...]:
    """Return a sentence for each void row whose receipt is stored as money; it is not written."""
    rows = [row for checked in sheets for row in _void_rows(checked)]
    read_receipts_of(known, source, [values["receipt_no"] for _, values in rows])
    return tuple(
        Filled(
            "import",
            _STILL_COUNTED,
            {
                "row": number,
                "number": receipt.receipt_no,
                "amount": show_money(receipt.amount_paid),
                "payer": receipt.payer_name,
            },
        )
        for number, values in rows
        for receipt in stored_receipts(known, values)
    )


def _void_rows(checked: CheckedSheet) -> Iterator[tuple[int, dict[str, object]]]:
    """Yield (row number, what names the receipt) of the rows that are called void."""
    source = checked.source
    columns = source.mapping.columns
    if "receipt_no" not in columns:
        return
    keys = [key for key in _NAMED_BY if key in columns and key in checked.contexts]
    for row in checked.skipped:
        if row.reason is not SkipReason.VOID:
            continue
        cells = source.sheet.rows[row.row - 1]
        values: dict[str, object] = {}
        for key in keys:
            kind = source.layout.spec(key).kind
            values[key] = kind.parse(cells[columns[key]], checked.contexts[key]).value
        if values.get("receipt_no") is not None:
            yield row.row, values
