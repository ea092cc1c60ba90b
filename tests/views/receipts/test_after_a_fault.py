"""Lines of a batch move again after a bug in the write."""

import pytest

from desktop.services.collecting import submission_lists
from desktop.views.receipts.batch_lines_dialog import BatchLinesDialog
from tests.background.breaking import ENDS, breaking
from tests.views.receipts.dialogs import dialog
from tests.views.receipts.test_batches import open_batch, tab

__all__ = ["tab"]

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize("end", ENDS)
def test_a_line_moves_after_a_write_that_came_to_nothing(tab, desk, empty_context, end: str):
    batch = open_batch(tab)
    tab.open_lines()
    asked = dialog(tab.page, BatchLinesDialog)
    first = asked._model.id_at(0)
    with breaking(empty_context.runner, ENDS[end]) as works:
        asked.table.row_activated.emit(first)
    assert works
    asked.table.row_activated.emit(first)
    assert len(submission_lists.batch(desk.database, batch).lines) == 1
