"""Lists of who takes part in voluntary social insurance, in other columns than D05-TS."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.row_fields import NAMED, PERSON_ROW

VOLUNTARY_LIST = Layout(
    key="voluntary_list",
    label=QT_TRANSLATE_NOOP("import", "Danh sách người tham gia BHXH tự nguyện"),
    kind="person",
    fields=PERSON_ROW,
    needs=(
        NAMED,
        frozenset(
            {
                "from_month",
                "to_month",
                "valid_from",
                "valid_to",
                "cover_period",
                "months",
                "payment_mode",
                "amount_paid",
                "receipt_no",
            }
        ),
    ),
    refuses=frozenset({"hi_card_no", "chosen_income"}),
    titles=("bhxh tu nguyen", "bhxh tn", "bhxhtn", "bao hiem xa hoi tu nguyen"),
    # Who is only asked to take part pays nothing yet; a title of both insurances names neither.
    not_titled=("bhyt", "bao hiem y te", "chua tham gia", "van dong", "tiem nang", "du kien"),
    scheme="VSI",
    only_if_named=True,
)
