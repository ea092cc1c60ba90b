"""The dialog "Dừng tham gia": what it asks, tells and writes."""

import datetime
from dataclasses import replace

import pytest

from desktop.services.cover_ends import PersonTerms, read_terms
from desktop.services.lists import list_page
from desktop.views.households.change_dialog import ChangeDialog
from desktop.views.households.household_card import HouseholdCardView
from desktop.views.households.stop_dialog import StopDialog
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.conftest import TODAY
from tests.views.households.test_change_dialogs import dialog, none_open, person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(make_page, context):
    return make_page(context)


@pytest.fixture
def changes(page):
    found = page.cards["household"]
    assert isinstance(found, HouseholdCardView)
    return found.changes


def status(context, row_id: int) -> tuple[object, object]:
    fields = ("hi_status", "hi_end_reason")
    [row] = list_page(context.database, "person", [row_id], TODAY, fields)
    return row.values["hi_status"], row.values["hi_end_reason"]


def test_a_card_is_ended_and_the_end_taken_back(page, changes, context):
    sy = person(context, "Ma Hữu Sỹ")
    [before] = [one for one in read_terms(context.database, sy).terms if one.scheme == "HI"]
    shown_before = status(context, sy)
    changes.stop(sy)
    asked = dialog(page, StopDialog)
    asked.save()
    assert asked.count_label.text() == "Còn 1 chỗ cần sửa"
    assert asked.fields["reason_hi"].has_problem
    asked.fields["reason_hi"].set_value("switched")
    asked.fields["day"].set_value(before.valid_to + datetime.timedelta(days=1))
    asked.save()
    assert asked.isVisible()
    assert asked.fields["day"].has_problem
    asked.fields["day"].set_value(before.valid_to)
    asked.refresh()
    assert any("nhóm mới" in text for text in asked.plan_view.hints)
    asked.save()
    assert none_open(page)
    now, reason = status(context, sy)
    assert (now.last_day, reason) == (before.valid_to, "switched")
    changes.stop(sy)
    asked = dialog(page, StopDialog)
    assert asked.back.isVisible()
    asked.back.box.setChecked(True)
    assert asked.fields["day"].place.isHidden()
    asked.save()
    assert none_open(page)
    assert status(context, sy) == shown_before


def test_who_never_took_part_is_told(page, changes, context):
    with context.database.write("test") as unit:
        commune = unit.get("person", person(context, "Ma Hữu Sỹ")).values["commune_code"]
        newcomer = unit.insert("person", {"commune_code": commune, "full_name": "Lò Văn Mới"})
    changes.stop(newcomer)
    assert not page.findChildren(ChangeDialog)
    assert "chưa có kỳ tham gia" in page.told[-1].text


def test_looking_at_the_other_scheme_asks_nothing_at_the_end(page, context):
    [card] = read_terms(context.database, person(context, "Ma Hữu Sỹ")).terms
    both = PersonTerms("Ma Hữu Sỹ", (card, replace(card, scheme="VSI")))
    asked = StopDialog(both, context, page)
    assert asked.fields["reason_hi"].label.text().endswith(" *")
    asked.choice.buttons["VSI"].click()
    assert asked.choice.term.scheme == "VSI"
    asked.reject()
    assert not asked.findChildren(ConfirmDialog)


def test_a_term_that_was_ended_says_so_in_its_choice(page, changes, context):
    sy = person(context, "Ma Hữu Sỹ")
    changes.stop(sy)
    asked = dialog(page, StopDialog)
    last = asked.fields["day"].value
    asked.fields["reason_hi"].set_value("other")
    asked.save()
    changes.stop(sy)
    asked = dialog(page, StopDialog)
    assert asked.choice.buttons["HI"].text() == f"BHYT, đã dừng, tham gia đến {last:%d/%m/%Y}"


def test_an_end_in_a_locked_month_is_told_before_it_is_written(page, context):
    [card] = read_terms(context.database, person(context, "Ma Hữu Sỹ")).terms
    day = card.valid_to
    month = (f"{day:%Y-%m}", day.replace(day=1), day)
    asked = StopDialog(PersonTerms("Ma Hữu Sỹ", (card,), (month,)), context, page)
    asked.fields["day"].set_value(day)
    asked.refresh()
    assert any(f"Tháng {day:%m/%Y} đã khoá sổ" in text for text in asked.plan_view.hints)
