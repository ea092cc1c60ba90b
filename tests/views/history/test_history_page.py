"""The page "Lịch sử, thùng rác": bringing records back, taking steps back, finding work."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.services import bulk_deletion, history, records
from desktop.services.progress import no_progress
from desktop.storage.database import Database
from desktop.views.history.history_page import HistoryPage
from desktop.views.page_context import PageContext
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.conftest import TODAY
from tests.views.records.office_fixtures import WHO, save


def ids(database: Database, sql: str) -> list[int]:
    with database.read() as snapshot:
        return [row[0] for row in snapshot.connection.exec_driver_sql(sql)]


def cells(table, column: int) -> list[str]:
    model = table.rows()
    return [model.row_at(row).texts[column] for row in range(model.rowCount())]


def question() -> ConfirmDialog:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, ConfirmDialog)]
    (dialog,) = [each for each in found if each.isVisible()]
    return dialog


@pytest.fixture
def deleted(database: Database) -> list[int]:
    """The households that were deleted in one step."""
    homes = ids(database, "SELECT id FROM households ORDER BY id")
    bulk_deletion.delete_records(database, "household", homes[:2], WHO, no_progress)
    return homes[:2]


@pytest.fixture
def page(make_page, context: PageContext, deleted: list[int]) -> HistoryPage:
    return make_page(context)


@pytest.fixture
def changes(page: HistoryPage) -> HistoryPage:
    page.tabs.setCurrentIndex(1)
    return page


def test_the_bin_shows_what_was_deleted_and_what_went_along(page: HistoryPage) -> None:
    table = page.bin.table
    assert cells(table, 0) == ["Hộ", "Hộ"]
    assert cells(table, 1) == ["Lý Thị Phượng", "Ma Hữu Sỹ"]
    assert cells(table, 2) == ["1 thành viên", "3 thành viên"]
    assert cells(table, 4) == [WHO, WHO]
    assert page.statuses[-1] == "2 bản ghi trong thùng rác"


def test_enter_brings_the_chosen_record_back(
    page: HistoryPage, qtbot, database: Database, deleted: list[int]
) -> None:
    assert page.bin.table.hasFocus()
    qtbot.keyClick(page.bin.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.bin.table, Qt.Key.Key_Return)
    assert ids(database, "SELECT id FROM households ORDER BY id")[0] == deleted[0]
    assert cells(page.bin.table, 1) == ["Lý Thị Phượng"]
    (told,) = page.told
    assert told.text == "Đã xong: Khôi phục hộ Ma Hữu Sỹ."
    assert told.action_text == "Hoàn tác"
    told.action()
    assert cells(page.bin.table, 1) == ["Ma Hữu Sỹ", "Lý Thị Phượng"]
    assert page.told[-1].text == "Đã hoàn tác: Khôi phục hộ Ma Hữu Sỹ."


def test_several_come_back_in_one_step(page: HistoryPage, database: Database) -> None:
    page.bin.table.selectAll()
    page.bin.restore_button.click()
    assert len(ids(database, "SELECT id FROM households")) == 3
    assert page.told[-1].text == "Đã xong: Khôi phục 2 bản ghi từ thùng rác."
    assert page.bin.table.rows().rowCount() == 0
    assert not page.bin.table.isVisible()


def test_an_empty_bin_says_what_it_is_for(make_page, context: PageContext) -> None:
    page = make_page(context)
    assert not page.bin.table.isVisible()
    assert page.bin._empty.isVisible()
    assert page.statuses[-1] == "0 bản ghi trong thùng rác"


def test_a_record_that_cannot_come_back_is_told(
    page: HistoryPage, context: PageContext, database: Database
) -> None:
    told: list[object] = []
    context.runner.user_error.connect(told.append)
    save(database, "household", household_code="HG0002", head_name="Lò Thị Khác")
    page.bin.restore_button.click()
    (error,) = told
    assert "Lò Thị Khác" in error.text()
    assert page.told == []
    assert page.bin.table.rows().rowCount() == 2


def test_the_history_tells_who_did_what(changes: HistoryPage) -> None:
    table = changes.changes.table
    assert cells(table, 2)[:2] == ["Xoá 2 hộ", "Thêm buổi truyền thông Buổi ngày 28"]
    assert set(cells(table, 1)[:2]) == {WHO}
    shown = "Xoá 2 hộ\nXoá hộ Ma Hữu Sỹ; Xoá hộ Lý Thị Phượng; Thành viên "
    assert changes.changes.details.text().startswith(shown)


def test_words_and_days_find_work(changes: HistoryPage, qtbot, themed: QApplication) -> None:
    tab = changes.changes
    qtbot.keyClicks(tab.words, "khong co")
    assert cells(tab.table, 2) == []
    tab.words.clear()
    qtbot.keyClicks(tab.words, "do thi hien")
    assert cells(tab.table, 2) == ["Thêm nhân viên thu Đỗ Thị Hiền"]
    tab.words.clear()
    whole = len(cells(tab.table, 2))
    qtbot.keyClicks(tab.first, "1/1/2099")
    qtbot.keyClick(tab.first, Qt.Key.Key_Return)
    assert cells(tab.table, 2) == []
    assert not tab.table.isVisible()
    tab.first.clear()
    qtbot.keyClick(tab.first, Qt.Key.Key_Return)
    assert len(cells(tab.table, 2)) == whole


def test_a_step_is_taken_back_after_a_question(
    changes: HistoryPage, database: Database, deleted: list[int]
) -> None:
    save(database, "household", household_code="HG0009", head_name="Lò Thị Sau")
    changes.arrive()
    tab = changes.changes
    (step,) = [
        row.row_id
        for number in range(tab.table.rows().rowCount())
        if (row := tab.table.rows().row_at(number)).texts[2] == "Xoá 2 hộ"
    ]
    tab.table.select_ids((step,), step)
    tab.undo_button.click()
    assert "“Xoá 2 hộ”" in question().findChildren(type(tab.details))[1].text()
    question().accept()
    assert set(deleted) <= set(ids(database, "SELECT id FROM households"))
    assert changes.told[-1].text == "Đã hoàn tác: Xoá 2 hộ."
    assert cells(tab.table, 2)[0] == "Hoàn tác bước “Xoá 2 hộ”"
    tab.table.select_ids((step,), step)
    assert not tab.undo_button.isEnabled()
    assert tab.undo_button.toolTip() == "Việc này đã được hoàn tác"


def test_older_work_comes_a_page_at_a_time(make_page, context, database: Database) -> None:
    for number in range(120):
        with database.write(WHO) as unit:
            unit.note("export", "person", {"rows": number})
    page = make_page(context)
    page.arrive("changes")
    tab = page.changes
    assert page.statuses[-1] == "100 việc mới nhất"
    assert tab.more_button.isVisible()
    while tab.more_button.isVisible():
        tab.more_button.click()
    count = len(ids(database, "SELECT id FROM steps"))
    assert page.statuses[-1] == f"{count} việc"


def test_hidden_numbers_stay_hidden(make_page, context: PageContext, database: Database) -> None:
    (person,) = ids(database, "SELECT id FROM persons WHERE full_name = 'Trần Văn Bình'")
    draft = records.load(database, "person", person, TODAY)
    draft.values["national_id"] = "002090123456"
    records.save(database, draft, who=WHO)
    context.numbers.choose(hides=True)
    page = make_page(context)
    page.arrive("changes")
    assert "002090123456" not in page.changes.details.text()
    context.numbers.choose(hides=False)
    page.changes.reload()
    assert "002090123456" in page.changes.details.text()


def test_a_message_that_takes_back_names_its_own_step(
    changes: HistoryPage, database: Database
) -> None:
    """The newest step need not be the one that a message was about."""
    offer = history.next_undo(database)
    assert offer is not None
    save(database, "household", household_code="HG0010", head_name="Lò Thị Sau")
    changes.changes._steps.take_back(offer.step_id)
    assert changes.told[-1].text == "Đã hoàn tác: Xoá 2 hộ."
