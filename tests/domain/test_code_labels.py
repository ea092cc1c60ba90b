"""The labels that are kept as JSON can be translated all the same."""

import pytest

from desktop.domain import code_labels, reference_data
from desktop.domain.code_tables import CodeTable


@pytest.mark.parametrize(
    ("marked", "table"),
    [
        (code_labels.RELATIONS, reference_data.relations()),
        (code_labels.HI_GROUPS, reference_data.hi_groups()),
    ],
)
def test_every_label_is_marked_once(marked: tuple[str, ...], table: CodeTable) -> None:
    assert len(set(marked)) == len(marked)
    assert set(marked) == {code.label for code in table.codes}
