"""Lists of issued health insurance cards (danh sách cấp thẻ BHYT): people and covers."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.list_columns import FACILITY_CODE
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.row_fields import NAMED, PERSON_ROW

HI_CARD_LIST = Layout(
    key="hi_card_list",
    label=QT_TRANSLATE_NOOP("import", "Danh sách cấp thẻ BHYT"),
    kind="person",
    fields=(*PERSON_ROW, FACILITY_CODE),
    needs=(NAMED, frozenset({"hi_card_no"}), frozenset({"valid_from", "valid_to", "cover_period"})),
    refuses=frozenset(
        {
            "relation",
            "receipt_no",
            "receipt_date",
            "amount_paid",
            "from_month",
            "chosen_income",
            "residence_status",
            "poor_mark",
            "near_poor_mark",
        }
    ),
    marks=frozenset({"five_year_date", "hi_card_no"}),
    titles=("cap the bhyt", "cap the bao hiem y te", "ban giao the bhyt", "the bhyt da cap"),
    scheme="HI",
)
