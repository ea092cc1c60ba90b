"""What pages ask of the pages that take money; the pages themselves are not imported here."""

from dataclasses import dataclass

BASKET_PAGE = "basket"
"""Key of the page "Thu tiền hộ"; its argument is an `OpenBasket`."""
COLLECT_KEY = "F4"
"""Takes money of the selected household, on every page of households."""


@dataclass(frozen=True, slots=True)
class OpenBasket:
    """Take money of a household, or of the household of a person (who may have none).

    `ticked` are the members who pay; empty: those whose card has ended or ends soon.
    """

    household_id: int | None = None
    person_id: int | None = None
    ticked: tuple[int, ...] = ()
