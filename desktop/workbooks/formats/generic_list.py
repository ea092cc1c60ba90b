"""Any other table with a column of names: what its columns hold, a person says."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.row_fields import PERSON_ROW

GENERIC_LIST = Layout(
    key="generic_list",
    label=QT_TRANSLATE_NOOP("import", "Danh sách khác (tự ghép cột)"),
    kind="person",
    fields=PERSON_ROW,
    needs=(frozenset({"full_name", "first_name"}),),
    scheme="HI",
    by_hand_only=True,
)
