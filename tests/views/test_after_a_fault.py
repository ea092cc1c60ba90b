"""Pages and dialogs go on after a work of theirs that came to nothing, by a bug or a refusal."""

import pytest

from desktop.services import denominators
from desktop.views.dashboard.figure_reading import FigureReading
from desktop.views.health.health_page import HealthPage
from desktop.views.renewals.renewals_page import RenewalsPage
from tests.background.breaking import ENDS, breaking
from tests.views.records.office_fixtures import (  # noqa: F401 - fixtures
    context,
    database,
    office_file,
)
from tests.views.settings.test_figures_section import NEW_YEAR, enter, section  # noqa: F401

each_end = pytest.mark.parametrize("end", ENDS)


@each_end
def test_the_checks_run_after_checks_that_came_to_nothing(qtbot, context, end: str) -> None:  # noqa: F811
    page = HealthPage(context)
    qtbot.addWidget(page)
    with breaking(context.runner, ENDS[end]) as asked:
        page.arrive()
        page.file_button.click()
    assert len(asked) == 2
    assert page.file_button.isEnabled()
    assert page.summary.text() == "Chưa kiểm tra xong. Bấm “Kiểm tra lại”."
    page.arrive()
    assert page._findings
    told: list[str] = []
    page.message.connect(lambda message: told.append(message.text))
    page.file_button.click()
    assert told[-1].startswith("Tệp dữ liệu tốt")


@each_end
def test_the_desk_of_renewals_is_read_after_a_reading_that_came_to_nothing(
    qtbot,
    context,  # noqa: F811
    end: str,
) -> None:
    page = RenewalsPage(context)
    qtbot.addWidget(page)
    with breaking(context.runner, ENDS[end]) as asked:
        page.arrive()
    assert asked
    assert page.desk is None
    page.arrive()
    assert page.desk is not None


@each_end
def test_figures_are_read_after_a_reading_that_came_to_nothing(context, end: str) -> None:  # noqa: F811
    read: list[object] = []
    reading = FigureReading(context, lambda _, day: day, context.runner)
    reading.read.connect(read.append)
    with breaking(context.runner, ENDS[end]) as asked:
        reading.arrive()
    assert asked
    assert read == []
    reading.arrive()
    assert read == [context.today()]
    reading.arrive()
    assert len(read) == 1


@each_end
def test_a_form_is_written_after_a_write_that_came_to_nothing(
    section,  # noqa: F811
    context,  # noqa: F811
    end: str,
) -> None:
    with breaking(context.runner, ENDS[end]) as asked:
        dialog = enter(section, "population", "01/01/2026", "17500", "Niên giám 2026")
    assert asked
    assert dialog.accept_button.isEnabled()
    dialog.accept_button.click()
    found = denominators.entered(context.database)
    assert [(one.value, one.as_of) for one in found] == [(17_500, NEW_YEAR)]
