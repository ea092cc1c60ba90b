"""Lists of households: one household a row, named by its head or its code."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.row_fields import HOUSEHOLD_ROW, NAMED

HOUSEHOLD_LIST = Layout(
    key="household_list",
    label=QT_TRANSLATE_NOOP("import", "Danh sách hộ gia đình"),
    kind="household",
    fields=HOUSEHOLD_ROW,
    needs=(
        frozenset({"household_code", "head_name"}),
        frozenset({"head_name", "address", "neighbourhood"}),
        frozenset({"household_code", "address", "neighbourhood", "household_class", "phone"}),
    ),
    refuses=NAMED | {"relation"},
    marks=frozenset({"head_name", "household_class"}),
)
