"""A stored household changed with its members; who is known already is asked about."""

import datetime

import pytest
from PySide6.QtCore import Qt

from desktop.domain.errors import DatabaseUnusable
from desktop.models.household_members_rows import Leave
from desktop.services import household_form
from desktop.views.households.household_form_removal import RemovalDialog
from desktop.views.records.duplicates_dialog import DuplicatesDialog
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.conftest import TODAY
from tests.views.households.clerk import CONTROL
from tests.views.households.household_form_desk import opened, people, place, texts
from tests.views.records.office_fixtures import context_of, save

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


# A stored household


def test_members_are_changed_added_and_taken_out_at_once(family, clerk, context):
    assert family.windowTitle() == "Sửa hộ Ma Hữu Sỹ"
    assert [row.name for row in family.table.rows] == [
        "Ma Hữu Sỹ",
        "Lý Thị Mai",
        "Ma Thị Hoa",
        "",
    ]
    family.grid.go_to(1, "phone")
    clerk.enter("0987654321")
    family.grid.go_to(3, "full_name")
    clerk.enter("Ma Văn Tí", "2020", "nam", "con")
    family.grid.go_to(2, "full_name")
    clerk.press(Qt.Key.Key_Delete, CONTROL)
    question = opened(family, RemovalDialog)
    question.out_button.click()
    assert family.table.rows[2].leave is Leave.OUT
    clerk.at(family)
    clerk.save()
    names = {row["full_name"]: row for row in people(context, household_code="HG0001")}
    assert set(names) == {"Ma Hữu Sỹ", "Lý Thị Mai", "Ma Văn Tí"}
    assert names["Lý Thị Mai"]["phone"] == "0987654321"
    (gone,) = people(context, full_name="Ma Thị Hoa")
    assert (gone["household_code"], gone["neighbourhood"]) == (None, "Khau Đao")


def test_who_was_to_leave_is_kept_by_the_same_key(family, clerk):
    family.grid.go_to(2, "full_name")
    family.table.set_leave(2, Leave.DELETED)
    clerk.type("Người khác")
    assert family.table.rows[2].name == "Ma Thị Hoa", "who leaves is not typed over"
    clerk.press(Qt.Key.Key_Delete, CONTROL)
    assert family.table.rows[2].leave is Leave.NO
    assert not family.dirty


def test_esc_asks_only_when_something_was_changed(family, page, clerk):
    clerk.press(Qt.Key.Key_Escape)
    assert not family.isVisible()
    page.edit_selected()
    again = opened(page)
    clerk.at(again)
    again.grid.go_to(1, "phone")
    clerk.enter("0987654321")
    clerk.press(Qt.Key.Key_Escape)
    question = opened(again, ConfirmDialog)
    question.refuse_button.click()
    assert again.isVisible()
    assert texts(again, 1)["phone"] == "0987654321"


def test_a_failed_save_loses_nothing(family, clerk, monkeypatch, context):
    def full(*_, **__):
        raise DatabaseUnusable("disk.full", "Ổ đĩa đầy. Dọn bớt rồi ghi lại.")

    family.grid.go_to(1, "phone")
    clerk.enter("0987654321")
    with monkeypatch.context() as broken:
        broken.setattr(household_form, "save", full)
        clerk.save()
    assert family.message_bar.text == "Ổ đĩa đầy. Dọn bớt rồi ghi lại."
    assert texts(family, 1)["phone"] == "0987654321"
    clerk.save()
    assert len(people(context, phone="0987654321")) == 1


def test_a_change_of_somebody_else_is_told(family, clerk, context):
    from desktop.fields.record_kinds import Draft
    from desktop.services import records

    row = family.table.rows[1]
    other = Draft("person", {"full_name": row.name, "phone": "0911111111"}, row.person_id)
    records.save(context.database, other, who="Người khác")
    family.grid.go_to(1, "phone")
    clerk.enter("0987654321")
    clerk.save()
    assert "vừa được sửa ở nơi khác" in family.message_bar.text
    assert texts(family, 1)["phone"] == "0987654321"


def test_a_taken_code_is_told_at_its_field(form, clerk):
    clerk.enter("Hà Văn Tư")
    clerk.press(Qt.Key.Key_F6)
    clerk.enter("HG0001")
    clerk.save()
    assert "HG0001 đã có ở hộ khác" in form.head.fields["household_code"].message.text()
    assert form.isVisible()


def test_a_head_who_is_only_named_is_offered(page, clerk, context):
    made = save(context.database, "household", head_name="Hà Văn Tư")
    page.editor.edit("household", made)
    form = opened(page)
    assert form.table.members.staying() == []
    clerk.at(form)
    form.message_bar._action.click()
    assert texts(form, 0) == {"full_name": "Hà Văn Tư", "relation": "Chủ hộ"}
    clerk.save()
    (row,) = people(context, full_name="Hà Văn Tư")
    assert row["head_name"] == "Hà Văn Tư", "a household without a code has members too"


def test_members_of_a_household_without_a_code_are_added_from_the_card(page, context):
    made = save(context.database, "household", head_name="Hà Văn Tư")
    page.current_list.refresh()
    page.current_list.table.select_ids((made,), made)
    page.cards["household"].add_button.click()
    assert opened(page).draft.id == made


def test_nothing_changed_is_nothing_written(family, clerk, page, context):
    before = context.database.path.stat().st_mtime_ns
    clerk.save()
    assert not family.isVisible()
    assert page.told == []
    assert context.database.path.stat().st_mtime_ns == before


def test_nobody_types_while_it_is_written(make_page, database, held, notifier, qtbot):
    page = make_page(context_of(database, held, notifier))
    page.add()
    held.release_all()
    form = opened(page)
    form.table.setData(form.table.index(0, 0), "Hà Văn Tư")
    form.save()
    assert not form.grid.isEnabled()
    assert not form.head.isEnabled()
    form.reject()
    assert form.isVisible(), "it is being written"
    held.release_all()
    assert not form.isVisible()


# Who is known already


def known(form) -> list[str]:
    return [row.texts[0] for row in opened(form, DuplicatesDialog).model._rows]


def test_a_known_person_is_told_and_joins(form, clerk, context):
    clerk.enter("Hà Văn Tư", "1979", "nam")
    form.grid.go_to(1, "full_name")
    clerk.enter("Tran Van Binh", "1990", "", "em", "", "", "0987654321")
    clerk.save()
    question = opened(form, DuplicatesDialog)
    assert known(form) == ["Trần Văn Bình"]
    assert question.back_button.hasFocus() or question.focusWidget() is question.back_button
    question.take_button.click()
    assert form.table.rows[1].joins
    assert "Trần Văn Bình đã có trong sổ" in form.cell_message.text()
    clerk.at(form)
    clerk.save()
    (row,) = people(context, full_name="Trần Văn Bình")
    assert (row["household_code"], row["relation"], row["phone"]) == ("HG0004", "05", "0987654321")
    assert len(people(context)) == 6


def test_a_member_of_another_household_is_told_from_where(form, clerk, context):
    clerk.enter("Hà Văn Tư")
    form.grid.go_to(1, "full_name")
    clerk.enter("Ly Thi Mai", "1982", "", "v")
    clerk.save()
    question = opened(form, DuplicatesDialog)
    assert "Lý Thị Mai đang ở hộ Ma Hữu Sỹ · HG0001" in question.meaning.text()
    question.reject()
    assert form.isVisible()
    assert place(form) == (1, "full_name")
    assert len(people(context)) == 5


def test_declared_different_is_not_asked_again(form, clerk, context):
    clerk.enter("Tran Van Binh", "1990")
    clerk.press(Qt.Key.Key_F6)
    clerk.enter("HG0001")
    clerk.save()
    opened(form, DuplicatesDialog).new_button.click()
    assert "đã có ở hộ khác" in form.head.fields["household_code"].message.text()
    form.head.line_of("household_code").clear()
    clerk.at(form)
    clerk.enter("HG0009")
    clerk.save()
    assert len(people(context, household_code="HG0009")) == 1
    assert len(people(context)) == 6


def test_a_number_of_a_known_person_cannot_be_written_twice(form, clerk, context):
    save(context.database, "person", full_name="Lò Thị Én", national_id="036182012346")
    clerk.enter("Hà Văn Tư", "", "", "", "036182012346")
    clerk.save()
    question = opened(form, DuplicatesDialog)
    assert not question.new_button.isVisible()
    question.reject()
    assert place(form) == (0, "national_id")
    assert "Số này đã có ở Lò Thị Én" in form.cell_message.text()


def test_a_class_holds_for_the_year_unless_somebody_says_otherwise(form):
    fields = form.head.fields
    days = [fields["class_from"], fields["class_to"]]
    year = [datetime.date(TODAY.year, 1, 1), datetime.date(TODAY.year, 12, 31)]
    fields["household_class"].take("near_poor")
    assert [field.value for field in days] == year
    assert days[1].text == f"31/12/{TODAY.year}"
    fields["household_class"].take(None)
    assert [field.value for field in days] == [None, None]
    fields["household_class"].take("other")
    assert [field.value for field in days] == [None, None]
    days[0].take(datetime.date(TODAY.year, 3, 1))
    fields["household_class"].take("poor")
    assert [field.value for field in days] == [datetime.date(TODAY.year, 3, 1), None]
