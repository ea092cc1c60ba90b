"""The tabs "Nhiệm vụ được giao" and "Mốc", and the milestone that tells itself."""

import datetime

from PySide6.QtWidgets import QDialog

from desktop.services import records
from desktop.views.receipts.ask_dialog import AskDialog
from desktop.views.records.show_record import ShowRecord
from tests.views.conftest import TODAY
from tests.views.records.office_fixtures import save

DAY = datetime.timedelta(days=1)


def dialog_of(page, kind: type[QDialog]):
    return next(each for each in page.findChildren(kind) if each.isVisible())


def test_a_task_is_opened_and_done_with_its_proof(page, context) -> None:
    late = save(context.database, "directive", title="Rà soát trẻ", due_on=TODAY - DAY)
    save(context.database, "directive", title="Họp", due_on=TODAY + 30 * DAY)
    page.arrive(ShowRecord("directive", late))
    tab = page.current_tab
    card = tab.current_card
    assert card.done_button.isVisibleTo(card)
    card.done_button.click()
    dialog = dialog_of(page, AskDialog)
    dialog.form.save_button.click()
    assert records.load(context.database, "directive", late, TODAY).values["state"] == "open"
    dialog.form.fields["evidence"].set_value("Biên bản 12")
    dialog.form.save_button.click()
    values = records.load(context.database, "directive", late, TODAY).values
    assert (values["state"], values["done_on"]) == ("done", TODAY)
    assert values["evidence"] == "Biên bản 12"
    assert page.told[-1].text == "Đã ghi nhiệm vụ xong."
    page.told[-1].action()
    assert records.load(context.database, "directive", late, TODAY).values["state"] == "open"


def test_the_address_of_a_tab_leads_back_to_it(page, context) -> None:
    task = save(context.database, "directive", title="Rà soát trẻ")
    page.arrive(ShowRecord("directive", task))
    here = page.here()
    page.arrive(ShowRecord("milestone"))
    assert page.here() == ShowRecord("milestone")
    page.arrive(here)
    assert page.current_tab.current_list.table.current_id() == task


def test_a_milestone_is_set_shown_and_dropped(page, context) -> None:
    page.open_tab("milestone")
    tab = page.current_tab
    assert tab.states == {}
    tab.ask_add()
    dialog = dialog_of(page, AskDialog)
    for key, value in {"indicator": "hi_insured", "place": 0, "threshold": "nhiều"}.items():
        dialog.form.fields[key].set_value(value)
    dialog.form.save_button.click()
    assert tab.states == {}
    dialog.form.fields["threshold"].set_value("4")
    dialog.form.save_button.click()
    (state,) = tab.states.values()
    assert (state.milestone.threshold, state.result) == (4, 2)
    assert tab.model.text_at(0, 4) == "Được 50,00% mốc"
    tab.ask_delete()
    question = next(each for each in page.findChildren(QDialog) if each.isVisible())
    question.accept_button.click()
    assert tab.states == {}
    page.told[-1].action()
    assert len(tab.states) == 1
