"""What a form asked of who allows an exception, as the services take it."""

from typing import TYPE_CHECKING, Final

from desktop.fields.authority import ADMINISTRATOR, REASON
from desktop.views.receipts.ask_dialog import Values

if TYPE_CHECKING:
    from desktop.services.authority import Authority

AUTHORITY_FIELDS: Final = (ADMINISTRATOR, REASON)


def authority(values: Values) -> "Authority":
    """Return the authority that a form asked for."""
    from desktop.services.authority import Authority  # noqa: PLC0415 - see record_list.py

    return Authority(str(values["name"] or ""), str(values["reason"] or ""))
