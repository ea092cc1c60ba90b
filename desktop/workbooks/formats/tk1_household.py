"""Phụ lục thành viên hộ gia đình of TK1-TS: one household in the title, its members below."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.row_fields import NAMED, PERSON_ROW

TK1_HOUSEHOLD = Layout(
    key="tk1_household",
    label=QT_TRANSLATE_NOOP("import", "Phụ lục thành viên hộ gia đình (TK1-TS)"),
    kind="person",
    fields=PERSON_ROW,
    needs=(NAMED, frozenset({"relation"})),
    refuses=frozenset({"household_code", "head_name", "receipt_no", "from_month"}),
    titles=(
        "phu luc thanh vien",
        "thanh vien ho gia dinh",
        "tk1 ts",
        "phu luc ho gia dinh",
        "ho va ten chu ho",
        "ho ten chu ho",
    ),
    scheme="HI",
    household_in_title=True,
    only_if_named=True,
)
