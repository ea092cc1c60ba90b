"""Mẫu D03-TS: Danh sách người chỉ tham gia BHYT (QĐ 490/QĐ-BHXH of 28/03/2023)."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.row_fields import NAMED, PERSON_ROW

D03TS = Layout(
    key="d03ts",
    label=QT_TRANSLATE_NOOP("import", "Mẫu D03-TS, danh sách người chỉ tham gia BHYT"),
    kind="person",
    fields=PERSON_ROW,
    # Collectors write the participant's payment in the column of pensions.
    headings={
        "amount_paid": (
            "Tiền lương hưu, trợ cấp TN, TS",
            "Tiền lương, trợ cấp",
            "Tiền lương hưu, trợ cấp",
        ),
        "other_support_amount": ("Hỗ trợ thêm | Khác",),
    },
    needs=(
        NAMED,
        frozenset({"receipt_no", "receipt_date"}),
        frozenset({"from_month", "months", "valid_from"}),
    ),
    refuses=frozenset({"chosen_income"}),
    marks=frozenset({"receipt_no", "receipt_date", "from_month", "collector_code"}),
    titles=("d03 ts", "nguoi chi tham gia bhyt"),
    scheme="HI",
)
