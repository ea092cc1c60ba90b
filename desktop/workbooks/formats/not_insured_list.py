"""Lists of people who are not insured yet: why, and what the visit at home came to."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.list_columns import NOT_INSURED_COLUMNS
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.row_fields import NAMED, PERSON_ROW, first_of_each

_NO_COVER = frozenset(
    {
        "valid_from",
        "valid_to",
        "from_month",
        "to_month",
        "months",
        "receipt_book",
        "receipt_no",
        "receipt_date",
        "amount_paid",
        "amount_due",
        "has_hi_mark",
        "cover_period",
        "former_card_end",
    }
)
"""An old card and an amount that somebody would pay are no cover."""

NOT_INSURED_LIST = Layout(
    key="not_insured_list",
    label=QT_TRANSLATE_NOOP("import", "Danh sách người chưa tham gia BHYT, BHXH"),
    kind="person",
    fields=first_of_each(
        (*(spec for spec in PERSON_ROW if spec.key not in _NO_COVER), *NOT_INSURED_COLUMNS)
    ),
    needs=(NAMED, frozenset({"not_insured_reason", "canvass_result", "old_card_end"})),
    marks=frozenset({"not_insured_reason", "canvass_result"}),
    titles=(
        "chua tham gia",
        "chua co the bhyt",
        "chua co the bao hiem y te",
        "gian doan the bhyt",
        "gian doan tham gia",
    ),
    noted=("old_card_end", "not_insured_reason", "canvass_result"),
    only_if_named=True,
)
