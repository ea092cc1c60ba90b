"""Contracts on the card of an organisation, and what they allow on the card of a collector."""

import datetime

import pytest

from desktop.services.collecting import contracts
from desktop.services.collecting.contracts import NewContract
from desktop.views.collectors.collectors_page import CollectorsPage
from desktop.views.collectors.contract_dialogs import EndContractDialog, NewContractDialog
from tests.views.conftest import TODAY

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

D = datetime.date


@pytest.fixture
def page(qtbot, context) -> CollectorsPage:
    made = CollectorsPage(context)
    qtbot.addWidget(made)
    made.told = []
    made.message.connect(lambda message: made.told.append(message.text))
    context.notifier.changed.connect(made.take_changes)
    made.resize(1174, 610)
    made.show()
    made.arrive()
    return made


def organisation(page):
    page._on_list_chosen("organisation")
    return page.current_card


def with_contract(context, page, scheme: str = "HI", until: datetime.date | None = None) -> int:
    card = organisation(page)
    new = NewContract(
        organisation_id=card.record_id, scheme=scheme, valid_from=D(2026, 1, 1), valid_to=until
    )
    changes = contracts.add_contract(context.database, new, who="x")
    context.notifier.changed.emit(changes)
    return contracts.contracts_of(context.database, card.record_id)[0].id


def give_card(page, context, until: datetime.date) -> None:
    page._on_list_chosen("collector")
    with context.database.write("x") as unit:
        unit.update("collector", page.current_card.record_id, {"card_valid_to": until})
    context.notifier.changed.emit(unit.changes)


def test_a_contract_is_added_from_the_card(page, context, hands):
    card = organisation(page)
    assert card.none.isVisible()
    card.add_contract.click()
    (dialog,) = card.findChildren(NewContractDialog)
    assert "Bưu điện xã" in dialog.about.text()
    fields = dialog.fields.fields
    fields["scheme"].take("HI")
    hands.type(fields["organisation_code"].editor, "bi0113g")
    hands.type(fields["valid_from"].editor, "01012026")
    fields["valid_from"]._on_left()
    dialog.accept_button.click()
    (line,) = contracts.contracts_of(context.database, card.record_id)
    assert (line.scheme, line.organisation_code, line.valid_from) == (
        "HI",
        "BI0113G",
        D(2026, 1, 1),
    )
    assert card._model.row_at(0).texts == ("BHYT", "BI0113G", "01/01/2026", "")
    assert not card.none.isVisible()
    assert page.told == ["Đã thêm hợp đồng thu."]


def test_a_code_of_another_scheme_is_told_in_the_dialog(page, context):
    card = organisation(page)
    card.add_contract.click()
    (dialog,) = card.findChildren(NewContractDialog)
    fields = dialog.fields.fields
    fields["scheme"].take("VSI")
    fields["organisation_code"].take("BI0113G")
    fields["valid_from"].take(D(2026, 1, 1))
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert "bắt đầu bằng IS" in dialog.problem.text()
    assert contracts.contracts_of(context.database, card.record_id) == ()


def test_a_contract_is_ended_with_its_last_day(page, context):
    with_contract(context, page)
    card = page.current_card
    assert not card.end_contract.isEnabled()
    card.contracts.selectRow(0)
    card.end_contract.click()
    (dialog,) = card.findChildren(EndContractDialog)
    dialog.accept_button.click()
    (line,) = contracts.contracts_of(context.database, card.record_id)
    assert line.valid_to == TODAY
    assert card._model.row_at(0).texts[3] == f"{TODAY:%d/%m/%Y}"


def test_the_collector_may_collect_what_the_contract_allows(page, context):
    with_contract(context, page)
    give_card(page, context, D(2027, 6, 30))
    first, second = page.current_card.permission
    assert first == "Được thu BHYT"
    assert second.startswith("Không được thu BHXH tự nguyện: Bưu điện xã không có hợp đồng")
    with_contract(context, page, "VSI", D(2026, 10, 31))
    page._on_list_chosen("collector")
    assert page.current_card.permission[1].endswith("đã hết ngày 31/10/2026.")


def test_a_collector_without_a_card_is_told_once(page, context):
    with_contract(context, page)
    with_contract(context, page, "VSI")
    page._on_list_chosen("collector")
    (told,) = page.current_card.permission
    assert told.startswith("Không được thu tiền: Chưa ghi thời hạn thẻ")
