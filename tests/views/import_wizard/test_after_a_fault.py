"""A bug in reading, mending or writing gives the wizard back; the window may be closed again."""

from pathlib import Path

import pytest

from desktop.services.importing import Decision
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.import_wizard.wizard_view import CHECK
from tests.background.breaking import ENDS, breaking
from tests.views.import_wizard.books import PEOPLE, write_book
from tests.views.import_wizard.steps import stored

each_end = pytest.mark.parametrize("end", ENDS)


@each_end
def test_rows_are_written_after_a_write_that_came_to_nothing(
    page: ImportPage, tmp_path: Path, end: str
) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    with breaking(page.session._context.runner, ENDS[end]) as asked:
        page.wizard.check.write_action.trigger()
    assert asked
    assert not page.session.is_writing
    assert page.wizard.step == CHECK
    assert stored(page.session._context.database) == []
    page.wizard.check.write_action.trigger()
    assert len(stored(page.session._context.database)) == len(PEOPLE)


@each_end
def test_rows_are_written_after_a_mend_that_came_to_nothing(
    page: ImportPage, tmp_path: Path, end: str
) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    with breaking(page.session._context.runner, ENDS[end]) as asked:
        page.session.decide((0,), Decision.SKIP)
    assert asked
    page.session.decide((0,), Decision.SKIP)
    page.wizard.check.write_action.trigger()
    assert len(stored(page.session._context.database)) == len(PEOPLE) - 1


@each_end
def test_a_file_is_read_after_a_reading_that_came_to_nothing(
    page: ImportPage, tmp_path: Path, end: str
) -> None:
    book = write_book(tmp_path / "ds.xlsx")
    with breaking(page.session._context.runner, ENDS[end]) as asked:
        page.arrive(book)
    assert asked
    assert page.wizard.stack.currentWidget() is not page.wizard.reading or not (
        page.wizard.isVisible()
    )
    page.arrive(book)
    assert page.wizard.step == CHECK
