"""The desk takes packages in again after a bug while it did."""

from pathlib import Path

import pytest

from tests.background.breaking import ENDS, breaking
from tests.views.province.test_packages_page import drop, mime_of


@pytest.mark.parametrize("end", ENDS)
def test_a_folder_is_taken_in_after_one_that_came_to_nothing(
    page, source, runner, tmp_path: Path, end: str
) -> None:
    with breaking(runner, ENDS[end]) as asked:
        assert drop(page, mime_of(tmp_path))
    assert asked
    assert source.of("receive") == []
    assert drop(page, mime_of(tmp_path))
    assert len(source.of("receive")) == 1
