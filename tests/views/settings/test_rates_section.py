"""Rates in the settings: read as history, entered with their effect told, taken back."""

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.services import rates
from desktop.services.rate_history import Standing
from desktop.views.settings.rate_dialogs import NewRateDialog, WithdrawRateDialog
from desktop.views.settings.rates_section import COLUMNS, EVERYTHING, RatesSection


@pytest.fixture
def section(qtbot, context, notifier) -> RatesSection:
    made = RatesSection(context)
    qtbot.addWidget(made)
    notifier.changed.connect(made.take_changes)
    made.told = []
    made.message.connect(lambda message: made.told.append(message.text))
    made.resize(827, 484)
    made.show()
    made.arrive()
    return made


def column(section: RatesSection, key: str) -> list[str]:
    model = section.table.rows()
    place = COLUMNS.index(key)
    return [model.row_at(row).texts[place] for row in range(model.rowCount())]


def new_dialog(section: RatesSection) -> NewRateDialog:
    return section.findChildren(NewRateDialog)[-1]


def type_into(dialog: NewRateDialog, hands, **typed: str) -> None:
    for key, text in typed.items():
        editor = dialog.fields.fields[key].editor
        editor.clear()
        hands.type(editor, text)
        dialog.fields.fields[key]._on_left()


def enter_base_salary(section: RatesSection, hands) -> NewRateDialog:
    section.show_table("base_salary")
    section.add.click()
    dialog = new_dialog(section)
    hands.type(dialog.grid.editors[""], "2700000")
    type_into(
        dialog, hands, valid_from="01072027", source="ND 1/2027", name="Thu", reason="Tang luong"
    )
    return dialog


def test_the_section_opens_with_what_holds_today(section) -> None:
    assert section.shown_table == EVERYTHING
    values = dict(zip(column(section, "table"), column(section, "value"), strict=True))
    assert values["Lương cơ sở"] == "2.530.000 đ"
    assert values["Tỷ lệ đóng BHYT"] == "4,5%"
    assert {row.standing for row in section.shown_rows} == {Standing.HOLDS}


def test_a_row_of_everything_opens_its_table(section) -> None:
    section.table.select_ids((0,), 0)
    section.table.setFocus()
    QTest.keyClick(section.table, Qt.Key.Key_Return)
    assert section.shown_table == "base_salary"
    assert column(section, "standing")[:2] == ["Đang áp dụng", "Đã hết"]
    assert column(section, "to")[:2] == ["", "30/06/2026"]
    assert "161/2026" in section.detail.text()
    assert not section.withdraw.isEnabled()


def test_only_what_holds_and_comes(section) -> None:
    section.show_table("base_salary")
    assert len(section.shown_rows) == 8
    section.only_current.click()
    assert [row.rate.value for row in section.shown_rows] == ["2530000"]


def test_the_commission_is_a_matrix(section) -> None:
    section.show_table("commission")
    assert section.matrix.isVisible()
    assert not section.table.isVisible()
    first = section.matrix.rows().row_at(0)
    assert first.texts[:4] == ("BHXH tự nguyện, mới, 12 tháng", "18%", "19%", "20%")
    section.only_current.click()
    assert section.table.isVisible()
    assert len(section.shown_rows) == 36


def test_the_effect_is_told_before_anything_is_written(section, hands, database) -> None:
    dialog = enter_base_salary(section, hands)
    assert "1.366.200 đ → 1.458.000 đ" in dialog.effect.text()
    assert rates.office_rates(database, "base_salary") == ()
    dialog.accept_button.click()
    (entry,) = rates.office_rates(database, "base_salary")
    assert (entry.value, entry.valid_from, entry.reason) == (
        "2700000",
        datetime.date(2027, 7, 1),
        "Tang luong",
    )
    assert column(section, "value")[0] == "2.700.000 đ"
    assert column(section, "standing")[0] == "Sắp áp dụng"
    assert section.told[-1].startswith("Đã ghi mức: Lương cơ sở")


@pytest.mark.parametrize("missing", ["valid_from", "source", "name", "reason"])
def test_nothing_is_written_without_days_source_name_and_reason(
    section, hands, database, missing
) -> None:
    dialog = enter_base_salary(section, hands)
    type_into(dialog, hands, **{missing: ""})
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert dialog.fields.fields[missing].has_problem
    assert rates.office_rates(database, "base_salary") == ()


def test_a_value_that_cannot_be_read_is_told_in_words(section, hands, database, qtbot) -> None:
    dialog = enter_base_salary(section, hands)
    qtbot.waitUntil(dialog.isActiveWindow)
    hands.type(dialog.grid.editors[""], " trieu")
    dialog.accept_button.click()
    assert dialog.problem.isVisible()
    assert "2.530.000" in dialog.problem.text()
    assert dialog.grid.editors[""].hasFocus()
    assert rates.office_rates(database, "base_salary") == ()


def test_a_last_day_before_the_first_is_refused(section, hands, database) -> None:
    dialog = enter_base_salary(section, hands)
    type_into(dialog, hands, valid_to="01062027")
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert "01/07/2027" in dialog.problem.text()
    assert dialog.accept_button.isEnabled()
    assert rates.office_rates(database, "base_salary") == ()


def test_what_the_province_adds_is_entered_for_several_groups_at_once(
    section, hands, database, qtbot
) -> None:
    section.local.click()
    dialog = new_dialog(section)
    qtbot.waitUntil(dialog.isActiveWindow)
    hands.type(dialog.grid.editors["CN"], "30")
    hands.type(dialog.grid.editors["GB"], "20,5%")
    type_into(dialog, hands, source="NQ 12", name="Thu", reason="NQ moi")
    assert "409.860 đ → 0 đ" in dialog.effect.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    entries = rates.office_rates(database, "hi_local_share")
    assert sorted((one.key, one.value) for one in entries) == [("CN", "0.3"), ("GB", "0.205")]
    assert {(one.valid_from, one.valid_to) for one in entries} == {
        (datetime.date(2027, 1, 1), datetime.date(2027, 12, 31))
    }
    assert section.shown_table == "hi_local_share"


def test_the_other_scheme_has_its_own_groups(section) -> None:
    section.local.click()
    dialog = new_dialog(section)
    dialog.scheme.setCurrentIndex(1)
    assert dialog.table.key == "vsi_local_share"
    assert "near_poor" in dialog.grid.editors


def test_a_day_off_is_entered_by_its_day(section, hands, database) -> None:
    section.show_table("holiday")
    section.add.click()
    dialog = new_dialog(section)
    (choice,) = dialog.grid.editors.values()
    choice.setCurrentIndex(choice.findData("off"))
    type_into(dialog, hands, valid_from="03/05/2027", source="TB 1", name="Thu", reason="Hoan doi")
    dialog.accept_button.click()
    (entry,) = rates.office_rates(database, "holiday")
    assert (entry.key, entry.value) == ("2027-05-03", "off")
    assert entry.valid_from == entry.valid_to == datetime.date(2027, 5, 3)


def test_an_own_entry_is_withdrawn_with_a_reason_and_stays_readable(
    section, hands, database
) -> None:
    enter_base_salary(section, hands).accept_button.click()
    section.table.select_ids((0,), 0)
    assert section.withdraw.isEnabled()
    section.withdraw.click()
    (dialog,) = section.findChildren(WithdrawRateDialog)
    assert "2.700.000 đ → 2.530.000 đ" in dialog.effect.text()
    dialog.accept_button.click()
    assert dialog.isVisible()
    dialog.fields.fields["name"].take("Thu")
    dialog.fields.fields["reason"].take("Ghi nham")
    dialog.accept_button.click()
    (entry,) = rates.office_rates(database, "base_salary")
    assert entry.withdrawn_on is not None
    assert column(section, "standing")[0] == "Đã bỏ"
    section.table.select_ids((0,), 0)
    assert not section.withdraw.isEnabled()
    assert "Đã bỏ ngày" in section.detail.text()


def test_escape_asks_before_what_was_typed_is_lost(section, hands) -> None:
    dialog = enter_base_salary(section, hands)
    dialog.reject()
    assert dialog.isVisible()
