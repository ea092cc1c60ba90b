"""How indicators are counted, chosen in the settings; and the figures entered by hand."""

import datetime

import pytest

from desktop.domain.cover_end import EXITS
from desktop.domain.denominators import ENTERED, Entered
from desktop.services import denominators, history
from desktop.services.indicators.choices import IndicatorChoices, read_choices
from desktop.views.settings.entered_dialog import EnteredDialog
from desktop.views.settings.figures_section import FiguresSection

NEW_YEAR = datetime.date(2026, 1, 1)


@pytest.fixture
def section(qtbot, context, notifier) -> FiguresSection:
    made = FiguresSection(context)
    qtbot.addWidget(made)
    notifier.changed.connect(made.take_changes)
    made.told_messages = []
    made.message.connect(lambda message: made.told_messages.append(message.text))
    made.resize(827, 900)
    made.show()
    made.arrive()
    return made


def choose(editor, value) -> None:
    editor.setCurrentIndex(editor.findData(value))
    editor.activated.emit(editor.currentIndex())


def enter(section, measure: str, day: str, value: str, source: str) -> EnteredDialog:
    section.add.click()
    (dialog,) = section.findChildren(EnteredDialog)
    dialog.measure.setCurrentIndex(dialog.measure.findData(measure))
    for key, text in (("as_of", day), ("value", value), ("source", source)):
        dialog.columns.fields[key].editor.setText(text)
        dialog.columns.fields[key].editor.textEdited.emit(text)
    dialog.accept_button.click()
    return dialog


def test_the_usual_choices_stand_there_first(section, database) -> None:
    assert section.cut_off.currentText() == "Ngày cuối tháng"
    assert section.week_end.currentText() == "Chủ nhật"
    limits = (section.new_after, section.renewal_gap, section.lapse)
    assert [one.currentText() for one in limits] == ["12 tháng", "3 tháng", "3 tháng"]
    assert read_choices(database) == IndicatorChoices()


def test_choices_are_written_at_once_and_can_be_taken_back(section, database) -> None:
    choose(section.cut_off, 20)
    choose(section.population, ENTERED)
    found = read_choices(database)
    assert (found.cut_off, found.coverage_population, found.own) == (20, ENTERED, ())
    history.undo(database, who="x")
    history.undo(database, who="x")
    section.arrive()
    assert section.cut_off.currentData() == 0


def test_limits_hold_from_the_first_day_of_the_year(section, database) -> None:
    choose(section.new_after, 6)
    section.each_year.click()
    assert all(box.isChecked() for box in section.exits.values())
    section.exits["switched"].click()
    (rules,) = read_choices(database).own
    assert (rules.valid_from, rules.new_after, rules.new_each_year) == (NEW_YEAR, 6, True)
    assert set(EXITS) - rules.exits == {"switched"}
    assert section.new_after.currentData() == 6


def test_limits_that_cannot_be_are_told_and_not_kept(section, database) -> None:
    choose(section.renewal_gap, 18)
    assert "không dài hơn" in section.told_messages[-1]
    assert section.renewal_gap.currentData() == 3
    assert read_choices(database).own == ()


def test_a_number_is_entered_changed_and_taken_away(section, database) -> None:
    enter(section, "labour_force", "31/12/2025", "17.500", "Niên giám thống kê 2025")
    (row,) = denominators.entered(database)
    day = datetime.date(2025, 12, 31)
    assert row == Entered(
        "labour_force", row.commune_code, None, day, 17_500, "Niên giám thống kê 2025"
    )
    assert section.table.rows().rowCount() == 1
    assert "Lực lượng lao động" in section.told_messages[-1]
    section.table.row_activated.emit(0)
    dialog = section.findChildren(EnteredDialog)[-1]
    assert dialog.columns.fields["value"].value == 17_500
    dialog.columns.fields["value"].editor.setText("18.000")
    dialog.columns.fields["value"].editor.textEdited.emit("18.000")
    dialog.accept_button.click()
    assert [one.value for one in denominators.entered(database)] == [18_000]
    section.table.select_ids((0,), 0)
    section.remove.click()
    assert denominators.entered(database) == []
    assert not section.remove.isEnabled()


@pytest.mark.parametrize(
    ("day", "value", "source"),
    [("31/02/2026", "10", "x"), ("01/01/2026", "nhiều", "x"), ("01/01/2026", "10", "")],
)
def test_what_cannot_be_read_is_told_at_its_field(section, database, day, value, source) -> None:
    dialog = enter(section, "population", day, value, source)
    assert dialog.isVisible()
    assert any(field.has_problem for field in dialog.columns.fields.values())
    assert denominators.entered(database) == []
