"""Who answers for an exception, and why: asked in the same words wherever one is made."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import Name, Note
from desktop.fields.field_spec import FieldSpec

ADMINISTRATOR = FieldSpec(
    key="name", label=QT_TRANSLATE_NOOP("fields", "Người quản lý"), kind=Name(), required=True
)
REASON = FieldSpec(
    key="reason", label=QT_TRANSLATE_NOOP("fields", "Lý do"), kind=Note(), required=True
)
