"""The turn of the year in the settings: left and taken up again, each write can be taken back."""

import dataclasses
import datetime
from decimal import Decimal

import pytest

from desktop.domain.year_targets import TargetKey
from desktop.services import history, year_turn
from desktop.services.year_targets import targets_in
from desktop.services.year_turn import YearItem
from desktop.views.dashboard.target_dialog import TargetDialog
from desktop.views.settings.year_turn_dialogs import ClassesDialog, OldBooksDialog
from desktop.views.settings.year_turn_section import YearTurnSection

JANUARY = datetime.date(2027, 1, 5)
YEAR = (datetime.date(2026, 1, 1), datetime.date(2026, 12, 31))


@pytest.fixture
def homes(database) -> tuple[int, int]:
    with database.write("x") as unit:
        found = tuple(
            unit.insert(
                "household",
                {
                    "commune_code": "02647",
                    "household_code": code,
                    "head_name": name,
                    "household_class": "near_poor",
                    "class_from": YEAR[0],
                    "class_to": YEAR[1],
                },
            )
            for code, name in (("N1", "Ma Văn Giữ"), ("N2", "Lò Văn Thoát"))
        )
        collector = unit.insert("collector", {"commune_code": "02647", "full_name": "Bàn Thị Thu"})
        unit.insert(
            "receipt_book",
            {
                "commune_code": "02647",
                "serial": "LC26-01",
                "number_from": 1,
                "number_to": 50,
                "collector_id": collector,
                "issued_on": YEAR[0],
            },
        )
    return found


@pytest.fixture
def section(qtbot, context, notifier, homes) -> YearTurnSection:
    made = YearTurnSection(dataclasses.replace(context, today=lambda: JANUARY))
    qtbot.addWidget(made)
    notifier.changed.connect(made.take_changes)
    made.told_messages, made.went = [], []
    made.message.connect(lambda message: made.told_messages.append(message.text))
    made.go_to.connect(made.went.append)
    made.resize(827, 484)
    made.show()
    made.arrive()
    return made


def press(section, item: YearItem, key: str) -> None:
    section.parts[item].buttons[key].click()


def test_each_item_tells_how_far_it_is(section) -> None:
    assert section.heading.text() == "Năm 2027: xong 0 / 6 việc"
    assert "01/01/2027" in section.told(YearItem.ORDER)
    assert "Chưa có trong danh sách: 2 hộ" in section.told(YearItem.CLASSES)
    assert section.told(YearItem.TARGETS).count("chưa đặt") == 2
    assert "1 quyển" in section.told(YearItem.BOOKS)
    assert "Lãi đầu tư quỹ năm 2027: chưa có" in section.told(YearItem.RATES)


def test_a_tick_is_kept_and_can_be_taken_back(section, database) -> None:
    section.parts[YearItem.ORDER].tick.click()
    assert section.heading.text() == "Năm 2027: xong 1 / 6 việc"
    assert year_turn.read(database, JANUARY).done == {YearItem.ORDER: JANUARY}
    history.undo(database, who="x")
    section.arrive()
    assert not section.parts[YearItem.ORDER].tick.isChecked()


def test_the_list_is_settled_with_what_will_be_written_told(section, database, homes) -> None:
    press(section, YearItem.CLASSES, "settle")
    (dialog,) = section.findChildren(ClassesDialog)
    assert dialog.accept_button.text() == "Chốt: giữ 0, hết 2"
    first = dialog.list._item(0)
    assert first.text(0) in ("Ma Văn Giữ", "Lò Văn Thoát")
    kept = homes[0]
    for number in range(2):
        item = dialog.list._item(number)
        item.setCheckState(
            0, item.checkState(0).Checked if item.text(1) == "N1" else item.checkState(0)
        )
    assert dialog.list.chosen == (kept,)
    assert "1 hộ giữ đến 31/12/2027, 1 hộ hết" in dialog.told.text()
    dialog.accept_button.click()
    with database.write("x") as unit:
        ends = [unit.get("household", home).values["class_to"] for home in homes]
    assert ends == [datetime.date(2027, 12, 31), YEAR[1]]
    assert section.parts[YearItem.CLASSES].tick.isChecked()
    assert section.told_messages[-1].startswith("Đã chốt danh sách năm 2027")


def test_all_and_none_are_ticked(section) -> None:
    press(section, YearItem.CLASSES, "settle")
    (dialog,) = section.findChildren(ClassesDialog)
    dialog.all_button.click()
    assert len(dialog.list.chosen) == 2
    assert dialog.accept_button.text() == "Chốt: giữ 2, hết 0"
    dialog.none_button.click()
    assert dialog.list.chosen == ()


def test_old_books_are_returned(section, database) -> None:
    press(section, YearItem.BOOKS, "books")
    (dialog,) = section.findChildren(OldBooksDialog)
    assert not dialog.accept_button.isEnabled()
    dialog.all_button.click()
    dialog.accept_button.click()
    assert year_turn.read(database, JANUARY).books == ()
    assert section.told(YearItem.BOOKS).startswith("Không còn quyển nào")
    assert not section.parts[YearItem.BOOKS].buttons["books"].isEnabled()


def test_the_targets_are_those_of_the_new_year(section, database) -> None:
    press(section, YearItem.TARGETS, "coverage")
    (dialog,) = section.findChildren(TargetDialog)
    dialog.field.setText("95,5")
    dialog.accept_button.click()
    with database.read() as snapshot:
        assert targets_in(snapshot, 2027) == {TargetKey.COVERAGE: Decimal("95.5")}
    assert "95,5%" in section.told(YearItem.TARGETS)


@pytest.mark.parametrize(
    ("item", "key", "page"),
    [(YearItem.CLASSES, "import", "import"), (YearItem.RATES, "rates", "settings")],
)
def test_what_is_done_elsewhere_opens_there(section, item, key, page) -> None:
    press(section, item, key)
    assert section.went[-1].page == page
