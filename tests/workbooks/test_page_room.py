"""What must stand on one page begins where it fits whole."""

import pytest

from desktop.workbooks.page_room import page_height, rows_to_next_page

PAGE = 100.0


@pytest.mark.parametrize(
    ("heights", "wanted", "repeated", "empty"),
    [
        ([10.0] * 5, 50.0, 0.0, 0),
        ([10.0] * 5, 51.0, 0.0, 4),
        ([10.0] * 10, 30.0, 0.0, 1),
        ([10.0] * 12, 60.0, 20.0, 0),
        ([10.0] * 12, 61.0, 20.0, 5),
        ([10.0] * 5, 101.0, 0.0, 0),
        ([10.0] * 5, 90.0, 20.0, 0),
        ([60.0, 60.0], 30.0, 0.0, 0),
    ],
    ids=[
        "fits",
        "does not fit",
        "the page is full",
        "fits on the second page",
        "does not fit on the second",
        "higher than a page",
        "higher than a page with its header",
        "rows are not cut",
    ],
)
def test_empty_rows_lead_to_the_next_page(
    heights: list[float], wanted: float, repeated: float, empty: int
) -> None:
    assert rows_to_next_page(heights, wanted, PAGE, repeated) == empty


def test_a_wide_sheet_is_made_smaller_and_holds_more_rows() -> None:
    narrow, wide = page_height([50.0], 1.77, 1.58), page_height([20.0] * 10, 1.77, 1.58)
    assert narrow == pytest.approx(481.5, abs=0.1)
    assert wide == pytest.approx(narrow * 100 / 65, abs=0.5)
