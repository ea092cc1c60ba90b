"""Lists of poor and near-poor households: one member a row, the household on its first row."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.row_fields import NAMED, PERSON_ROW

POOR_HOUSEHOLD_LIST = Layout(
    key="poor_household_list",
    label=QT_TRANSLATE_NOOP("import", "Danh sách hộ nghèo, hộ cận nghèo"),
    kind="person",
    fields=PERSON_ROW,
    needs=(
        NAMED,
        frozenset({"household_code", "relation", "poor_mark", "household_class", "address"}),
    ),
    marks=frozenset({"poor_mark", "near_poor_mark"}),
    refuses=frozenset({"receipt_no", "from_month"}),
    titles=("ho ngheo", "ho can ngheo"),
    scheme="HI",
    class_from_notes=True,
    only_if_named=True,
)
