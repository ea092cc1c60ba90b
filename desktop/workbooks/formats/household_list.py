"""Lists of households: one household a row, named by its head or its code."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.row_fields import HOUSEHOLD_ROW, NAMED

HOUSEHOLD_LIST = Layout(
    key="household_list",
    label=QT_TRANSLATE_NOOP("import", "Danh sách hộ gia đình"),
    kind="household",
    fields=HOUSEHOLD_ROW,
    needs=(frozenset({"household_code"}), frozenset({"head_name", "address", "neighbourhood"})),
    refuses=NAMED | {"relation"},
    marks=frozenset({"head_name", "household_class"}),
)
