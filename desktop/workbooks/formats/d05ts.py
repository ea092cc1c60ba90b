"""Mẫu D05-TS: Danh sách người tham gia BHXH tự nguyện."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.row_fields import NAMED, PERSON_ROW

D05TS = Layout(
    key="d05ts",
    label=QT_TRANSLATE_NOOP("import", "Mẫu D05-TS, danh sách người tham gia BHXH tự nguyện"),
    kind="person",
    fields=PERSON_ROW,
    headings={
        "amount_due": ("Số tiền đóng | Số tiền phải đóng theo quy định",),
        "amount_paid": ("Số tiền đóng | Người tham gia đóng",),
    },
    needs=(NAMED, frozenset({"chosen_income"})),
    marks=frozenset({"chosen_income", "receipt_no", "state_support_amount", "amount_due"}),
    titles=("d05 ts", "tham gia bhxh tu nguyen", "tham gia bao hiem xa hoi tu nguyen"),
    scheme="VSI",
)
