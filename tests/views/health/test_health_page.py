"""The page "Kiểm tra dữ liệu": counts, the way to the lists, mends behind a question."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.list_query import ListQuery
from desktop.models.table_rows import CellForm, Tone
from desktop.services.lists import open_list
from desktop.views.health.health_page import HealthPage
from desktop.views.page import GoTo
from desktop.views.records.show_record import ShowRecord
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.conftest import TODAY


@pytest.fixture
def page(qtbot, context) -> HealthPage:
    with context.database.write("Lò Thị Thử") as unit:
        for person in open_list(context.database, ListQuery("person"), TODAY)[:2]:
            name = str(unit.get("person", person).values["full_name"])
            unit.update("person", person, {"full_name": name.upper()})
    made = HealthPage(context)
    qtbot.addWidget(made)
    made.told = []
    made.wishes = []
    made.message.connect(made.told.append)
    made.go_to.connect(made.wishes.append)
    context.notifier.changed.connect(made.take_changes)
    made.resize(1174, 610)
    made.show()
    made.arrive()
    return made


def choose(page: HealthPage, key: str) -> None:
    number = next(at for at, one in page._findings.items() if one.check.key == key)
    page.table.select_ids((number,), number)


def texts_of(page: HealthPage, key: str) -> tuple[str, ...]:
    number = next(at for at, one in page._findings.items() if one.check.key == key)
    row = page._model.row_at(number - 1)
    assert row is not None
    return row.texts


def test_every_check_has_its_count_and_words(page):
    assert page._model.rowCount() == len(page._findings)
    assert texts_of(page, "names") == ("Họ tên viết không đúng cách", "2", "Nên xem")
    assert texts_of(page, "same_national_id")[1:] == ("0", "Tốt")
    styles = [page._model.row_at(n).styles[2] for n in range(page._model.rowCount())]
    counts = [page._model.row_at(n).texts[1] for n in range(page._model.rowCount())]
    for style, count in zip(styles, counts, strict=True):
        assert (style.tone is Tone.OK) is (count == "0")
        assert (style.form is CellForm.PILL) is (count != "0")


def test_enter_on_a_check_opens_exactly_its_records(page, qtbot, context):
    choose(page, "names")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    (wish,) = page.wishes
    assert isinstance(wish, GoTo)
    assert wish.page == "households"
    assert isinstance(wish.argument, ShowRecord)
    query = wish.argument.query
    assert query.ids_name == "Họ tên viết không đúng cách"
    assert len(open_list(context.database, query, TODAY)) == 2


def test_a_check_without_findings_opens_nothing(page):
    choose(page, "same_national_id")
    assert not page.details.open_button.isEnabled()
    page._on_open()
    assert page.wishes == []
    assert not page.details.mend_button.isVisible()


def test_a_mend_asks_writes_tells_and_counts_again(page):
    choose(page, "names")
    assert page.details.mend_button.text().strip() == "Viết hoa lại (2)"
    page.details.mend_button.click()
    question = page.findChild(ConfirmDialog)
    question.accept()
    assert texts_of(page, "names")[1:] == ("0", "Tốt")
    assert page.told[-1].text == "Đã sửa 2 chỗ. Hoàn tác bằng Ctrl+Z."


def test_the_file_is_checked_too(page):
    page.file_button.click()
    assert page.told[-1].tone == "ok"
    assert page.told[-1].text.startswith("Tệp dữ liệu tốt")


def test_changes_elsewhere_are_seen(page, context):
    with context.database.write("Lò Thị Thử") as unit:
        person = open_list(context.database, ListQuery("person"), TODAY)[3]
        unit.update("person", person, {"full_name": "LÒ THỊ MÂY"})
    context.notifier.changed.emit(unit.changes)
    assert texts_of(page, "names")[1] == "3"


def test_an_office_without_records_is_well(qtbot, empty_context):
    made = HealthPage(empty_context)
    qtbot.addWidget(made)
    made.show()
    made.arrive()
    assert "đều tốt" in made.summary.text()
