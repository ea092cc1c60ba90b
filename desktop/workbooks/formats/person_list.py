"""Lists of residents: one person a row, with or without a household code."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.row_fields import NAMED, PERSON_ROW

PERSON_LIST = Layout(
    key="person_list",
    label=QT_TRANSLATE_NOOP("import", "Danh sách người dân"),
    kind="person",
    fields=PERSON_ROW,
    needs=(
        NAMED,
        frozenset(
            {
                "birth_date",
                "birth_year",
                "birth_male",
                "birth_female",
                "national_id",
                "si_number",
                "hi_card_no",
                "household_code",
                "relation",
                "sex",
                "address",
                "phone",
            }
        ),
    ),
    scheme="HI",
)
