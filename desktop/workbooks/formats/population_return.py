"""What the police or the insurance agency send back: who matched, who died, what is right."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.list_columns import CORRECTED, CORRECTED_COLUMNS, RETURN_COLUMNS
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.row_fields import PERSON_ROW, first_of_each

_NO_COVER = frozenset(
    {"valid_from", "valid_to", "from_month", "to_month", "months", "receipt_no", "receipt_date"}
)
_SAYS_MORE = frozenset({"match_result", "difference", *CORRECTED})

POPULATION_RETURN = Layout(
    key="population_return",
    label=QT_TRANSLATE_NOOP("import", "Kết quả đối chiếu dân cư trả về"),
    kind="person",
    fields=first_of_each(
        (
            *CORRECTED_COLUMNS,
            *RETURN_COLUMNS,
            *(spec for spec in PERSON_ROW if spec.key not in _NO_COVER),
        )
    ),
    needs=(
        frozenset({"national_id", "si_number", "hi_card_no"}),
        _SAYS_MORE | {"person_status"},
    ),
    refuses=frozenset({"receipt_no", "household_class"}),
    marks=_SAYS_MORE,
    titles=(
        "ket qua doi chieu",
        "ket qua xac thuc",
        "ket qua doi soat",
        "ket qua ra soat",
        "ket qua xac minh",
        "csdl quoc gia ve dan cu",
        "co so du lieu quoc gia ve dan cu",
        "csdlqg ve dan cu",
        "csdlqgvdc",
    ),
    only_if_named=True,
    only_known=True,
)
