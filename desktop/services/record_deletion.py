"""Which records may not be deleted, what to do instead, and what goes along with a record."""

from collections.abc import Mapping

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.catalogue import kind_of
from desktop.services import households
from desktop.storage import links
from desktop.storage.queries import references
from desktop.storage.unit_of_work import UnitOfWork, foreign_keys

LEDGER = frozenset(
    {
        "contribution",
        "closing",
        "submission_batch",
        "refund",
        "commission_period",
        "commission_line",
        "period_lock",
    }
)
"""What the services of collecting write and nobody by hand: its parts must agree."""
_REFERENCES = {
    "person": (
        references.receipts_of_person,
        QT_TRANSLATE_NOOP(
            "errors",
            "Người này có {count} biên lai, phải giữ lại. Ghi là đã chuyển đi hoặc đã mất thay "
            "cho xoá.",
        ),
    ),
    "collector": (
        references.receipts_of_collector,
        QT_TRANSLATE_NOOP(
            "errors",
            "Nhân viên thu này có {count} biên lai, phải giữ lại. Đổi trạng thái sang “Đã nghỉ”.",
        ),
    ),
    "organisation": (
        references.collectors_of,
        QT_TRANSLATE_NOOP(
            "errors",
            "Tổ chức này còn {count} nhân viên thu. Chuyển họ sang tổ chức khác trước khi xoá.",
        ),
    ),
    "neighbourhood": (
        references.records_of_neighbourhood,
        QT_TRANSLATE_NOOP(
            "errors",
            "Thôn/tổ này còn {count} hộ, người hoặc buổi truyền thông. Chuyển sang thôn/tổ khác "
            "trước khi xoá.",
        ),
    ),
}


def refuse_if_referred_to(unit: UnitOfWork, kind: str, record_id: int) -> None:
    """Raise `InvalidInput` when receipts or other records refer to the record.

    A receipt that was written here is never deleted: its number would be missing.
    """
    if kind in LEDGER:
        raise _kept_by_its_work()
    if kind == "receipt":
        _refuse_numbered(unit, record_id)
    elif kind == "cover":
        _refuse_paid(unit, record_id)
    if kind in _REFERENCES:
        count_of, template = _REFERENCES[kind]
        count = count_of(unit, record_id)
        if count:
            raise InvalidInput("record.referred_to", template, count=count)
    _refuse_if_in_ledger(unit, kind, record_id)


def _refuse_if_in_ledger(unit: UnitOfWork, kind: str, record_id: int) -> None:
    """Refuse to delete whom a receipt book, a closed day, a batch or a commission names."""
    for reference in foreign_keys():
        named = reference.target == kind and reference.kind in {*LEDGER, "receipt_book"}
        if named and reference.on_delete is None:
            count = len(list(reference.ids(unit.connection, record_id)))
            if count:
                raise InvalidInput(
                    "record.in_ledger",
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "Bản ghi này còn {count} mục ở “{place}”, phải giữ lại. Đổi trạng thái của "
                        "bản ghi thay cho xoá.",
                    ),
                    count=count,
                    place=kind_of(reference.kind).label_plural,
                )


def _kept_by_its_work() -> InvalidInput:
    return InvalidInput(
        "record.ledger",
        QT_TRANSLATE_NOOP(
            "errors",
            "Sổ thu tiền không sửa hay xoá bằng tay được. Dùng việc tương ứng ở trang Biên lai.",
        ),
    )


def refuse_change_of_money(
    kind: str, before: Mapping[str, object] | None, values: Mapping[str, object]
) -> None:
    """Raise `InvalidInput` when what was collected would be changed by hand."""
    if kind in LEDGER and before is None:
        raise _kept_by_its_work()
    if before is None or not _is_collected(kind, before):
        return
    free = _FREE_OF_COLLECTED.get(kind, frozenset())
    if any(before.get(key) != value for key, value in values.items() if key not in free):
        raise InvalidInput(
            "receipt.fixed",
            QT_TRANSLATE_NOOP(
                "errors",
                "Số tiền, ngày và người của biên lai đã thu không sửa được. Huỷ biên lai rồi ghi "
                "biên lai khác; chỉ sửa được ghi chú.",
            ),
        )


def _is_collected(kind: str, values: Mapping[str, object]) -> bool:
    """Whether a record came of a basket: its number or its days are promised to somebody."""
    if kind in LEDGER:
        return True
    column = {"receipt": "book_id", "cover": "contribution_id"}.get(kind)
    return column is not None and values[column] is not None


_FREE_OF_COLLECTED: Mapping[str, frozenset[str]] = dict.fromkeys(
    ("receipt", "closing", "submission_batch", "refund"), frozenset({"note"})
)
"""What of such a record a person may still write."""


def _refuse_numbered(unit: UnitOfWork, receipt_id: int) -> None:
    values = unit.get("receipt", receipt_id).values
    if values["book_id"] is not None:
        raise InvalidInput(
            "receipt.numbered",
            QT_TRANSLATE_NOOP(
                "errors",
                "Biên lai {number} thuộc quyển biên lai đã giao, không xoá được. Huỷ biên lai "
                "kèm lý do; số biên lai vẫn được giữ.",
            ),
            number=values["receipt_no"],
        )


def _refuse_paid(unit: UnitOfWork, cover_id: int) -> None:
    if unit.get("cover", cover_id).values["contribution_id"] is not None:
        raise InvalidInput(
            "cover.paid",
            QT_TRANSLATE_NOOP(
                "errors",
                "Kỳ tham gia này theo biên lai đã thu, không xoá được. Huỷ biên lai nếu ghi nhầm.",
            ),
        )


def let_go(unit: UnitOfWork, kind: str, record_id: int) -> None:
    """Delete or release what hangs on a record, each with its own line in the audit.

    The database would do it by itself, but silently.
    """
    if kind == "household":
        households.release_members(unit, record_id)
    elif kind == "person":
        for cover_id in links.covers_of(unit, record_id):
            unit.delete("cover", cover_id)
    elif kind == "collector":
        for household_id in links.households_of_collector(unit, record_id):
            unit.update("household", household_id, {"collector_id": None})
    elif kind == "receipt":
        for cover_id in links.covers_of_receipt(unit, record_id):
            unit.update("cover", cover_id, {"receipt_id": None})
