"""Which records may not be deleted, what to do instead, and what goes along with a record."""

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services import households
from desktop.storage import links
from desktop.storage.queries import references
from desktop.storage.unit_of_work import UnitOfWork

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
    """Raise `InvalidInput` when receipts or other records refer to the record."""
    if kind not in _REFERENCES:
        return
    count_of, template = _REFERENCES[kind]
    count = count_of(unit, record_id)
    if count:
        raise InvalidInput("record.referred_to", template, count=count)


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
