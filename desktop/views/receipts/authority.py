"""Asking who allows an exception and why; both stay in the audit."""

from typing import TYPE_CHECKING, Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import Name, Note
from desktop.fields.field_spec import FieldSpec
from desktop.views.receipts.ask_dialog import Values

if TYPE_CHECKING:
    from desktop.services.authority import Authority

AUTHORITY_FIELDS: Final = (
    FieldSpec(
        key="name",
        label=QT_TRANSLATE_NOOP("fields", "Người quản lý"),
        kind=Name(),
        required=True,
    ),
    FieldSpec(key="reason", label=QT_TRANSLATE_NOOP("fields", "Lý do"), kind=Note(), required=True),
)


def authority(values: Values) -> "Authority":
    """Return the authority that a form asked for."""
    from desktop.services.authority import Authority  # noqa: PLC0415 - see record_list.py

    return Authority(str(values["name"] or ""), str(values["reason"] or ""))
