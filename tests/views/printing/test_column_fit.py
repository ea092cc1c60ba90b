"""Columns of a table with many figures leave its texts more than one word a line."""

from desktop.domain.paper import Orientation
from desktop.views.printing.column_fit import SIZES, ColumnNeeds, fit_columns
from desktop.views.printing.sheet import Sheet

TEXTS = 3
FIGURES = (450.0,) * 9
WORDS = ColumnNeeds(
    (168.0, 330.0, 224.0, 271.0, *FIGURES),
    (168.0, 1007.0, 870.0, 2403.0, *FIGURES),
    (168.0, 1007.0, 870.0, 2403.0, *FIGURES),
)
"""Number, name, organisation, area and nine figures, as the collectors' table of the report."""


def test_texts_beside_many_figures_get_two_words_a_line() -> None:
    room = Sheet(Orientation.LANDSCAPE).room
    fit = fit_columns(WORDS, room)
    texts = fit.widths[1 : 1 + TEXTS]
    least = WORDS.least[1 : 1 + TEXTS]
    assert all(
        width > 1.8 * word * fit.points / 10 for width, word in zip(texts, least, strict=True)
    )
    assert round(sum(fit.widths)) <= round(room)
    assert fit.points >= SIZES[-1]
