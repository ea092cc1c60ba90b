"""The page "Gia hạn": buckets, ticks, two clicks to an outcome, reminders, who walks where."""

import datetime
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.services import history
from desktop.services.renewals.messages import read_wording
from desktop.views.collecting_requests import BASKET_PAGE
from desktop.views.renewals.desk_words import left_text
from desktop.views.renewals.renewals_page import RenewalsPage
from desktop.views.renewals.wording_dialog import WordingDialog
from tests.views.conftest import TODAY
from tests.views.records.office_fixtures import COMMUNE, WHO

DAY = datetime.timedelta(days=1)


def add(context, kind: str, **values: object) -> int:
    with context.database.write(WHO) as unit:
        return unit.insert(kind, {"commune_code": COMMUNE, **values})


@pytest.fixture
def homes(context) -> list[int]:
    """Four households: 3 days left (two cards), 5 days, 20 days, 80 days late."""
    place = add(
        context, "neighbourhood", name="Tổ dân phố 4", sort_key="to 04", search_key="to dan pho 4"
    )
    made = []
    for number, (head, ends) in enumerate(
        (
            ("Nông Văn Lịch", (3, 3)),
            ("Vàng Thị Xuân", (5,)),
            ("Lục Thị Sen", (20,)),
            ("Bùi Văn Hậu", (-80,)),
        )
    ):
        home = add(
            context,
            "household",
            household_code=f"LC{number}",
            head_name=head,
            neighbourhood_id=place if number < 2 else None,
            phone="0911222467",
        )
        made.append(home)
        for at, days in enumerate(ends):
            person = add(
                context,
                "person",
                full_name=head if not at else f"{head} con",
                household_id=home,
                relation="00" if not at else "08",
            )
            add(
                context,
                "cover",
                person_id=person,
                scheme="HI",
                hi_group="GD",
                valid_to=TODAY + days * DAY,
            )
    # What the shared office holds of cards is not this page's story.
    with context.database.write(WHO) as unit:
        for cover in (1, 2, 3):
            unit.delete("cover", cover)
    return made


@pytest.fixture
def page(qtbot, context, homes) -> RenewalsPage:
    made = RenewalsPage(context)
    qtbot.addWidget(made)
    made.told, made.wishes, made.states = [], [], []
    made.message.connect(made.told.append)
    made.go_to.connect(made.wishes.append)
    made.status_changed.connect(made.states.append)
    context.notifier.changed.connect(made.take_changes)
    context.runner.user_error.connect(made.told.append)
    made.resize(1174, 610)
    made.show()
    made.arrive()
    return made


def heads(page: RenewalsPage) -> list[str]:
    return [row.home.head for row in page.rows]


def pick(page: RenewalsPage, key: str, add: bool = False) -> None:
    page.buckets._on_picked(key, add)


def undo(page: RenewalsPage, context) -> None:
    context.runner.write(lambda: history.undo(context.database, who=WHO), lambda _: None)


def test_it_opens_where_work_waits(page):
    assert page.buckets.on == {"in_7"}
    assert heads(page) == ["Nông Văn Lịch", "Vàng Thị Xuân"]
    tile = page.buckets.tiles["in_7"]
    assert tile.accessibleName() == "Còn 1–7 ngày: 3 thẻ của 2 hộ"
    fees = [row.fee for row in page.rows]
    assert fees == [1_366_200 + 956_340, 1_366_200]
    assert page.shown_list.total.texts == {
        "head": "Cộng 2 hộ",
        "count": "3",
        "fee": "3.688.740",
    }
    assert page.states[-1] == "5 thẻ của 4 hộ đến hạn · Đang xem 3 thẻ"


def test_buckets_by_mouse_and_by_arrows(qtbot, page):
    late = page.buckets.tiles["late_90"]
    qtbot.mouseClick(late, Qt.MouseButton.LeftButton)
    assert heads(page) == ["Bùi Văn Hậu"]
    qtbot.mouseClick(
        page.buckets.tiles["in_30"],
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
    )
    assert set(heads(page)) == {"Bùi Văn Hậu", "Lục Thị Sen"}
    pick(page, "late_90")
    qtbot.keyClick(late, Qt.Key.Key_Left)
    assert page.buckets.on == {"late_30"}
    assert not page.rows
    assert page._stack.currentWidget() is page.empty


def test_filters_by_neighbourhood_and_scheme(page):
    pick(page, "in_30", add=True)
    assert len(page.rows) == 3
    page.filters.places.setCurrentIndex(page.filters.places.findText("Tổ dân phố 4"))
    page.filters.places.activated.emit(1)
    assert len(page.rows) == 2
    page.show_scheme("VSI")
    assert page.desk is not None
    assert page.desk.scheme == "VSI"
    assert not page.rows


def test_space_ticks_and_f4_opens_the_basket(qtbot, page, homes):
    table = page.shown_list.table
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert page._ticked == {homes[0]}
    assert page.shown_list.model.text_at(0, 0) == "✓"
    assert "Đã đánh dấu 1 hộ" in page.states[-1]
    page.bar.buttons["collect"].click()
    wish = page.wishes[-1]
    assert (wish.page, wish.argument.household_id, len(wish.argument.ticked)) == (
        BASKET_PAGE,
        homes[0],
        2,
    )
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert not page._ticked


def test_a_promise_in_two_clicks_and_back(page, context, homes):
    page._press_outcome("promised")
    assert [chip.text() for chip in page.card.outcome.chips] == [
        "T2 23/11",
        "T3 24/11",
        "Ngày khác…",
    ]
    page.card.outcome.chips[0].click()
    assert heads(page) == ["Vàng Thị Xuân"]
    assert page.current_row is not None
    assert page.current_row.home.key == ("household", homes[1])
    assert page.filters.promised.text() == "Đã hẹn 1"
    page.filters.promised.setChecked(True)
    assert heads(page) == ["Nông Văn Lịch"]
    page.filters.promised.setChecked(False)
    undo(page, context)
    assert heads(page) == ["Nông Văn Lịch", "Vàng Thị Xuân"]


def test_no_day_is_offered_after_continuity_ends(page):
    pick(page, "late_90")
    row = page.current_row
    assert row is not None and row.keep_by is not None  # noqa: PT018 - one fact
    page._press_outcome("promised")
    days = [chip.text() for chip in page.card.outcome.chips]
    assert days[0] == "T2 23/11"
    assert "Đóng trước hết ngày" in page.card.urgency.text


def test_a_refusal_stays_and_says_why(page):
    page._press_outcome("refused")
    page.card.outcome.chips[0].click()
    assert len(page.rows) == 2
    texts = page.shown_list.model.row_at(0).texts
    assert texts[7] == "21/11 · từ chối: chưa có tiền"


@pytest.mark.parametrize("key", ["moved", "state_paid", "died"])
def test_who_goes_leaves_the_list(page, context, key):
    page._press_outcome(key)
    chips = {chip.text(): chip for chip in page.card.outcome.chips}
    chips["Nông Văn Lịch con"].click()
    assert [len(row.cards) for row in page.rows] == [1, 1]
    undo(page, context)
    assert [len(row.cards) for row in page.rows] == [2, 1]


def test_the_head_who_goes_is_told(page):
    page._press_outcome("died")
    page.card.outcome.chips[0].click()
    assert len(page.rows) == 2
    assert "chủ hộ" in page.told[-1].text()


def test_pressing_again_folds_and_so_does_escape(qtbot, page):
    page._press_outcome("refused")
    assert page.card.outcome.open_outcome == "refused"
    page._press_outcome("refused")
    assert page.card.outcome.open_outcome == ""
    page._press_outcome("promised")
    qtbot.keyClick(page.card.outcome, Qt.Key.Key_Escape)
    assert not page.card.outcome.chips


def test_reminders_are_copied_and_logged_once(page):
    assert page.card.stage.text() == "Lần 1 · mốc còn 7 ngày"
    page.copy_reminders()
    copied = QGuiApplication.clipboard().text()
    assert copied.count("Kính gửi hộ") == 2
    assert "2.322.540 đ" in copied
    assert "2 hộ" in page.told[-1].text
    page.card.copy_button.click()
    assert page.told[-1].text == ("Đã chép 1 lời nhắc. Mốc này đã nhắc rồi, không ghi thêm.")
    assert page.card.stage.text() == "Đã nhắc mốc còn 7 ngày"
    assert page.shown_list.model.row_at(0).texts[7] == "21/11 · đã nhắc"


def test_a_receipt_removes_the_row_at_once(page, context):
    person = page.rows[1].cards[0].person_id

    def pay() -> object:
        with context.database.write(WHO) as unit:
            unit.insert(
                "cover",
                {
                    "commune_code": COMMUNE,
                    "person_id": person,
                    "scheme": "HI",
                    "hi_group": "GD",
                    "valid_to": TODAY + 370 * DAY,
                },
            )
        return unit.changes

    context.runner.write(pay, lambda _: None)
    assert heads(page) == ["Nông Văn Lịch"]


def test_households_are_given_to_a_collector(page):
    (key, name), *_ = page.desk.collectors.items()
    page._on_tick_all()
    page.assign(key)
    assert {row.home.collector for row in page.rows} == {name}
    page.assign(None)
    assert {row.home.collector for row in page.rows} == {""}


def test_sorting_by_a_header(page):
    pick(page, "in_30", add=True)
    table = page.shown_list.table
    table._on_header_clicked(page.shown_list.model.column_of("head"))
    assert heads(page) == ["Nông Văn Lịch", "Lục Thị Sen", "Vàng Thị Xuân"]


def test_names_stand_in_the_order_of_the_vietnamese_alphabet(page, context):
    names = ["Hà Thị Bình", "Tải Thị Bông", "Lò Văn Bun", "Lý Thị Mạnh", "Vi Thị Minh", "Tẩn Mùi"]

    def come() -> object:
        with context.database.write(WHO) as unit:
            of = {"commune_code": COMMUNE}
            for name in reversed(names):
                home = unit.insert("household", {**of, "household_code": name, "head_name": name})
                person = unit.insert("person", {**of, "full_name": name, "household_id": home})
                held = {"scheme": "HI", "hi_group": "GD", "valid_to": TODAY + 4 * DAY}
                unit.insert("cover", {**of, "person_id": person, **held})
        return unit.changes

    context.runner.write(come, lambda _: None)
    table = page.shown_list.table
    table._on_header_clicked(page.shown_list.model.column_of("head"))
    assert [head for head in heads(page) if head in names] == names


@pytest.mark.parametrize(
    ("days", "cell", "badge"),
    [
        (94, "Còn 94 ngày", "Liên tục: còn 94 ngày"),
        (0, "Hôm nay", "Liên tục: đến hết hôm nay"),
        (None, "Đã gián đoạn", "Đã gián đoạn"),
    ],
)
def test_the_badge_says_that_continuity_is_meant(page, days, cell, badge):
    row = replace(page.rows[0], days_left=days)
    page.card.show_row(row, "HI")
    assert page.card.pill.text == badge
    assert left_text(row, "HI") == cell
    if days is not None:
        page.card.show_row(row, "VSI")
        assert page.card.pill.text == cell


def test_the_office_words_its_reminders(qtbot, page, context):
    page.edit_wording()
    dialog = page.findChild(WordingDialog)
    dialog.health.setPlainText("{sai}")
    dialog.save_button.click()
    assert "{sai}" in dialog.notice.text
    dialog.health.setPlainText("{chu_ho}: {so_tien}")
    dialog.save_button.click()
    assert read_wording(context.database).health == "{chu_ho}: {so_tien}"
    assert page.card.text.toPlainText() == "Nông Văn Lịch: 2.322.540 đ"


def test_numbers_are_hidden_when_they_shall_be(page, context):
    assert "0911 222 467" in page.card.place.text()
    context.numbers.choose(hides=True)
    assert "0911 222 467" not in page.card.place.text()
    assert "091****467" in page.card.place.text()


def test_narrow_the_card_is_a_drawer(page):
    page.set_narrow(narrow=True)
    assert not page.layout_of_page.drawer_open
    page._press_outcome("promised")
    assert page.layout_of_page.drawer_open
    page.card.outcome.chips[0].click()
    assert not page.layout_of_page.drawer_open


def test_an_empty_office_says_so(qtbot, empty_context):
    made = RenewalsPage(empty_context)
    qtbot.addWidget(made)
    made.show()
    made.arrive()
    assert made._stack.currentWidget() is made.empty
