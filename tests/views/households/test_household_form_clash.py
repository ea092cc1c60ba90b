"""Two people change one household with its members: both values stand side by side."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt

from desktop.domain.dates import PartialDate
from desktop.domain.list_query import ListQuery
from desktop.fields.record_kinds import Draft
from desktop.services import household_form, records
from desktop.services.bulk_deletion import delete_records
from desktop.services.lists import open_list
from desktop.services.progress import no_progress
from desktop.storage.database import Database
from desktop.views.households.household_clash import HouseholdClashDialog
from tests.views.conftest import TODAY
from tests.views.households.household_form_desk import opened, people
from tests.views.records.office_fixtures import save

OTHER = "Đặng Thị Ưng"

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def other_writes(database: Database, kind: str, record_id: int, **values: object) -> None:
    draft = records.load(database, kind, record_id, TODAY)
    changed = Draft(kind, {**draft.values, **values}, record_id, draft.version)
    records.save(database, changed, who=OTHER)


def questions(form) -> list[HouseholdClashDialog]:
    return [each for each in form.findChildren(HouseholdClashDialog) if each.isVisible()]


def by_title(question: HouseholdClashDialog) -> Mapping[tuple[str, str], tuple[object, object]]:
    """The two buttons of each field, by the title of its record and its key."""
    titles = [part.title for part in question._parts]
    return {
        (titles[number], key): (button, question._theirs[number, key])
        for (number, key), button in question._mine.items()
    }


def type_address(form, text: str) -> None:
    line = form.head.line_of("address")
    line.setText(text)
    line.textEdited.emit(text)


def home_of(form) -> int:
    assert form.draft.id is not None
    return form.draft.id


def member(form, row: int) -> int:
    found = form.table.rows[row].person_id
    assert found is not None
    return found


def test_household_and_members_are_asked_about_field_by_field(family, clerk, context) -> None:
    home, wife, girl = home_of(family), member(family, 1), member(family, 2)
    type_address(family, "Số 2, do mình ghi")
    family.grid.go_to(1, "phone")
    clerk.enter("0987654321")
    family.grid.go_to(2, "full_name")
    clerk.enter("Ma Thị Hoà")
    other_writes(context.database, "household", home, address="Số 1", note="của người kia")
    other_writes(context.database, "person", wife, phone="0900000001", sex="M")
    clerk.save()

    (question,) = questions(family)
    assert OTHER in question._told()
    fields = by_title(question)
    assert set(fields) == {
        ("Hộ", "address"),
        ("Hộ", "note"),
        ("Lý Thị Mai", "phone"),
        ("Lý Thị Mai", "sex"),
    }
    assert fields["Hộ", "note"][1].isChecked(), "only the other wrote it"
    assert not question.save_button.isEnabled()
    fields["Hộ", "address"][0].setChecked(True)
    fields["Lý Thị Mai", "phone"][1].setChecked(True)
    question.save_button.click()

    assert not family.isVisible()
    stored = household_form.load(context.database, home, TODAY)
    values = {each.id: each.values for each in stored.members}
    assert stored.household.values["address"] == "Số 2, do mình ghi"
    assert stored.household.values["note"] == "của người kia"
    assert (values[wife]["phone"], values[wife]["sex"]) == ("0900000001", "M")
    assert values[girl]["full_name"] == "Ma Thị Hoà"


def test_going_back_keeps_everything_typed_and_it_is_asked_again(family, clerk, context) -> None:
    type_address(family, "của mình")
    other_writes(context.database, "household", home_of(family), address="của người kia")
    clerk.save()
    questions(family)[0].back_button.click()
    assert family.isVisible()
    assert family.head.values()["address"] == "của mình"
    clerk.at(family)
    clerk.save()
    assert len(questions(family)) == 1
    stored = household_form.load(context.database, home_of(family), TODAY)
    assert stored.household.values["address"] == "của người kia"


def test_what_the_form_does_not_show_is_no_question(family, clerk, context) -> None:
    wife = member(family, 1)
    family.grid.go_to(1, "phone")
    clerk.enter("0987654321")
    other_writes(context.database, "person", wife, note="không có trong phiếu")
    clerk.save()
    assert not family.isVisible()
    values = records.load(context.database, "person", wife, TODAY).values
    assert (values["phone"], values["note"]) == ("0987654321", "không có trong phiếu")


def test_who_came_and_who_went_meanwhile_is_told(family, clerk, context) -> None:
    home, wife, girl = home_of(family), member(family, 1), member(family, 2)
    family.grid.go_to(1, "phone")
    clerk.enter("0987654321")
    family.grid.go_to(2, "phone")
    clerk.enter("0912345678")
    delete_records(context.database, "person", (girl,), OTHER, no_progress)
    other_writes(context.database, "person", wife, phone="0900000001")
    save(
        context.database,
        "person",
        full_name="Ma Văn Tí",
        birth_date=PartialDate(2020),
        sex="M",
        household_code="HG0001",
        relation="08",
    )
    clerk.save()

    (question,) = questions(family)
    told = question.notice.text
    assert "Ma Văn Tí vừa được người khác đưa vào hộ" in told
    assert "Ma Thị Hoa không còn trong hộ này" in told
    by_title(question)["Lý Thị Mai", "phone"][0].setChecked(True)
    question.save_button.click()
    stored = household_form.load(context.database, home, TODAY)
    names = {each.values["full_name"]: each.values["phone"] for each in stored.members}
    assert names == {"Ma Hữu Sỹ": None, "Lý Thị Mai": "0987654321", "Ma Văn Tí": None}


def test_a_new_household_asks_about_a_member_it_takes_in(form, clerk, context) -> None:
    loner = next(
        row
        for row in open_list(context.database, ListQuery("person"), TODAY)
        if records.load(context.database, "person", row, TODAY).values["full_name"]
        == "Trần Văn Bình"
    )
    draft = records.load(context.database, "person", loner, TODAY)
    form.grid.go_to(0, "full_name")
    clerk.enter("Trần Văn Bình")
    form.table.take_person(form.table.rows[0].key, draft, "")
    form.grid.go_to(0, "relation")
    clerk.enter("chủ hộ")
    form.grid.go_to(0, "phone")
    clerk.enter("0987654321")
    other_writes(context.database, "person", loner, phone="0900000001")
    clerk.at(form)
    clerk.save()
    (question,) = questions(form)
    by_title(question)["Trần Văn Bình", "phone"][0].setChecked(True)
    for key, (mine, _theirs) in by_title(question).items():
        if key[1] == "relation":
            mine.setChecked(True)
    question.save_button.click()
    assert not form.isVisible()
    (found,) = people(context, full_name="Trần Văn Bình")
    assert (found["phone"], found["relation"]) == ("0987654321", "00")


def test_it_is_left_by_escape(family, clerk, context, hands) -> None:
    type_address(family, "của mình")
    other_writes(context.database, "household", home_of(family), address="của người kia")
    clerk.save()
    (question,) = questions(family)
    hands.press(question.back_button, Qt.Key.Key_Escape)
    assert not questions(family)
    assert family.isVisible()
    assert opened(family.parent()) is family
