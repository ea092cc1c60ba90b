"""The report's page: what is on the paper is what is in the workbook."""

import dataclasses
import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.report_table import show_cell
from desktop.services import lists
from desktop.services.offices import set_office_options
from desktop.services.reports import runs
from desktop.services.reports.locking import lock_months
from desktop.views.page import GoTo, Message
from desktop.views.printing.print_preview import PrintPreview
from desktop.views.reports.design_dialog import DesignDialog
from desktop.views.reports.report_list import FORM, RUN
from desktop.views.reports.report_page import ReportPage
from desktop.views.reports.signers_dialog import SignersDialog
from desktop.views.reports.unlock_dialog import UnlockDialog
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from desktop.views.widgets.save_dialog import SaveDialog
from tests.views.conftest import TODAY
from tests.views.printing.reading import tables_on
from tests.views.records.office_fixtures import COMMUNE
from tests.views.records.office_fixtures import WHO as CLERK

FORMS = ("period", "neighbourhoods", "collectors", "events", "uninsured")


@pytest.fixture
def page(qtbot, context) -> ReportPage:
    made = ReportPage(context)
    qtbot.addWidget(made)
    made.resize(1310, 620)
    made.show()
    made.arrive()
    return made


def told(page: ReportPage) -> list[Message]:
    messages: list[Message] = []
    page.message.connect(messages.append)
    return messages


def choose(page: ReportPage, key: str) -> None:
    page.parts.forms.choose(FORM, key)


def rows_on_paper(page: ReportPage) -> list[list[str]]:
    """Return the rows of every table on the paper, headers left out."""
    pages = page.parts.paper.shown
    assert pages is not None
    return [
        row
        for number in range(len(pages.pages))
        for table in tables_on(pages, number)
        for row in table[1:]
    ]


def said(page: ReportPage) -> str:
    pages = page.parts.paper.shown
    assert pages is not None
    return "\n".join("\n".join(pages.texts(each)) for each in range(len(pages.pages)))


def test_the_present_month_is_made_on_arrival(page: ReportPage) -> None:
    assert page.made is not None
    assert page.made.period == Period.month_of(TODAY)
    assert page.parts.checks.summary == "Khớp"
    assert page.parts.paper.pages > 0
    assert page.parts.export_action.isEnabled()


@pytest.mark.parametrize("key", FORMS)
def test_the_paper_shows_every_figure_of_every_form(page: ReportPage, key: str) -> None:
    choose(page, key)
    assert page.made is not None
    assert page.made.form_key == key
    wanted = [
        [show_cell(value, column.format) for value, column in zip(row, table.columns, strict=True)]
        for table in page.made.tables
        for row in [*table.rows, *([table.total] if table.total is not None else [])]
    ]
    assert rows_on_paper(page) == wanted


def cell_text(value: object) -> str:
    """Write a cell of a workbook as the paper does."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        number = Decimal(str(value))
        shown = f"{number:,.2f}" if number != number.to_integral_value() else f"{int(number):,}"
        return shown.translate(str.maketrans(",.", ".,"))
    return value.strftime("%d/%m/%Y") if hasattr(value, "strftime") else str(value)


@pytest.mark.parametrize("key", ["period", "neighbourhoods"])
def test_the_workbook_has_the_figures_of_the_paper(
    page: ReportPage, save_as, tmp_path: Path, key: str
) -> None:
    choose(page, key)
    messages = told(page)
    page.parts.export_action.trigger()
    save_as(page, tmp_path / "báo cáo.xlsx")
    assert messages[0].tone == "ok"
    assert page.made is not None
    book = load_workbook(tmp_path / "báo cáo.xlsx", data_only=True)
    for table in page.made.tables:
        sheet = book[table.sheet]
        found = [[cell_text(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
        for row in table.rows:
            numbers = {
                show_cell(value, column.format)
                for value, column in zip(row, table.columns, strict=True)
                if column.format.value == "count" and value is not None
            }
            assert any(numbers <= set(line) for line in found), (table.key, row)


def test_a_file_keeps_the_report_as_it_was(page: ReportPage, save_as, tmp_path: Path) -> None:
    page.parts.export_action.trigger()
    save_as(page, tmp_path / "bc.xlsx")
    (run,) = runs.list_runs(page._context.database)
    assert (run.form_key, run.version, run.file_name) == ("period", 1, "bc.xlsx")
    before = page.made
    with page._context.database.write("Ma Thị Hoa") as unit:
        unit.update("person", 5, {"life_status": "dead", "life_date": TODAY})
    page.take_changes(Changes(everything=True))
    assert page.made is not None
    assert before is not None
    assert page.made.paper != before.paper
    page.parts.forms.choose(RUN, str(run.id))
    assert page.made.run_id == run.id
    assert page.made.paper == before.paper
    assert "giữ nguyên" in _card(page)
    page.compare()
    assert "THAY ĐỔI SAU KHI LẬP BÁO CÁO" in said(page)
    assert page.made.file_stem == "thay_doi_2026-11"
    name = page._context.database
    with name.read() as snapshot:
        person = snapshot.connection.exec_driver_sql("SELECT full_name FROM persons WHERE id = 5")
        assert person.scalar_one() in said(page)
    messages, compared = told(page), page.made
    page.work.write_pdf(compared, tmp_path / "thay_doi.pdf")
    assert messages[-1].text == "Đã ghi bảng so sánh ra thay_doi.pdf."
    page.work.write_workbook(compared, tmp_path / "thay_doi.xlsx")
    assert messages[-1].text == "Đã ghi bảng so sánh ra thay_doi.xlsx."
    sheet = load_workbook(tmp_path / "thay_doi.xlsx").active
    assert any("THAY ĐỔI" in str(cell.value) for row in sheet.iter_rows() for cell in row)
    assert page.made is compared, "whoever takes it out goes on looking at it"
    assert "THAY ĐỔI SAU KHI LẬP BÁO CÁO" in said(page)


def _card(page: ReportPage) -> str:
    return "\n".join(each.text() for each in page.parts.checks.findChildren(QLabel))


def test_a_run_is_noted_as_sent_and_back(page: ReportPage) -> None:
    page.keep()
    (run,) = runs.list_runs(page._context.database)
    page.parts.forms.choose(RUN, str(run.id))
    page.mark_sent()
    assert runs.list_runs(page._context.database)[0].sent_on == TODAY
    assert "Đã gửi ngày 21/11/2026" in _card(page)
    page.mark_sent()
    assert runs.list_runs(page._context.database)[0].sent_on is None


def test_another_period_is_made_at_once(page: ReportPage) -> None:
    page.parts.periods._periods.setCurrentIndex(2)
    assert page.made is not None
    assert page.made.period == Period.parse("2026-09")
    page.arrive(Period.parse("2026-Q3"))
    assert page.made.period == Period.parse("2026-Q3")


def test_the_chosen_form_stays_when_the_period_changes(page: ReportPage) -> None:
    choose(page, "collectors")
    page.parts.periods._periods.setCurrentIndex(1)
    assert page.made is not None
    assert page.made.form_key == "collectors"
    assert page.made.period == Period.parse("2026-10")


def test_a_form_is_made_for_one_thon_and_lists_only_its_people(page: ReportPage) -> None:
    assert page.parts.scopes.isHidden()
    choose(page, "uninsured")
    assert page.made is not None
    whole = len(page.made.tables[0].rows)
    offered = page.parts.scopes.list
    addresses = [str(row[4]) for row in page.made.tables[0].rows]
    known = [at for at in range(1, offered.count()) if f"{offered.itemText(at)}," in addresses[0]]
    offered.setCurrentIndex(known[0])
    name = page.parts.scopes.list.currentText()
    assert name in said(page)
    part = page.made.tables[0].rows
    assert 0 < len(part) < whole
    assert all(name in str(row[4]) for row in part)
    choose(page, "period")
    assert page.parts.scopes.isHidden()
    assert page.made.scope == page.parts.scopes.scope


def test_a_number_that_is_clicked_opens_exactly_its_names(page: ReportPage) -> None:
    choose(page, "neighbourhoods")
    wishes: list[GoTo] = []
    page.go_to.connect(wishes.append)
    made = page.made
    assert made is not None
    cell = "neighbourhoods", 0, "hi_insured"
    click(page, cell)
    (wish,) = wishes
    query = wish.argument.query
    counted = made.tables[0].column("hi_insured")[0]
    assert len(lists.open_list(page._context.database, query, TODAY)) == counted > 0


def click(page: ReportPage, cell: tuple[str, int, str]) -> None:
    paper = page.parts.paper
    pages = paper.shown
    assert pages is not None
    (mark,) = [mark for mark in pages.pages[0] if getattr(mark, "cell", None) == cell]
    scale = paper._sheet_size().width() / pages.sheet.width
    gap = (paper.viewport().width() - paper._sheet_size().width()) // 2
    at = QPoint(gap + round((mark.x + 10) * scale), 12 + round((mark.y - 30) * scale))
    assert paper.cell_at(at) == cell
    press(page, at)


def press(page: ReportPage, at: QPoint) -> None:
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseButtonRelease,
        QPointF(at),
        QPointF(at),
        left,
        left,
        Qt.KeyboardModifier.NoModifier,
    )
    page.parts.paper.mouseReleaseEvent(event)


def test_list_chart_and_report_are_compared_and_open_their_names(page: ReportPage) -> None:
    text = _card(page)
    assert "Danh sách = biểu đồ = báo cáo" in text
    assert page.made is not None
    persons = f"{page.made.indicators['population'].value}"
    assert f"{persons} = {persons} = {persons}" in text


def test_a_design_is_put_together_shown_changed_and_deleted(page: ReportPage) -> None:
    page.parts.new_button.click()
    (dialog,) = page.findChildren(DesignDialog)
    dialog.save_button.click()
    assert "Ghi tên mẫu" in dialog.error.text()
    dialog.name.setText("Tiến độ tuần")
    dialog.rows.setCurrentIndex(1)
    for item in dialog._checks[:3]:
        item.setCheckState(0, Qt.CheckState.Checked)
    dialog.save_button.click()
    assert page.made is not None
    assert page.made.name == "Tiến độ tuần"
    assert "Tiến độ tuần tháng 11 năm 2026" in said(page)
    total = page.made.tables[0].total
    assert total is not None
    assert total[2] == page.made.indicators[dialog._checks[0].data(0, 256)].value
    page.parts.edit_button.click()
    again = page.findChildren(DesignDialog)[-1]
    assert again.design.indicators == dialog.design.indicators
    again.delete_button.click()
    assert page.made.form_key == "period"


def test_months_are_locked_and_opened_with_a_reason(page: ReportPage) -> None:
    assert not page.parts.lock_button.isEnabled()
    page.arrive(Period.parse("2026-10"))
    page.parts.lock_button.click()
    (question,) = page.findChildren(ConfirmDialog)
    question.accept()
    assert "đã khoá sổ" in _card(page)
    assert page.parts.lock_button.text().endswith("Mở khoá…")
    page.parts.lock_button.click()
    (dialog,) = page.findChildren(UnlockDialog)
    assert not dialog.take_button.isEnabled()
    messages = told(page)
    dialog.reason.setText("Ghi sai một biên lai")
    dialog.take_button.click()
    assert "chưa khoá sổ" in _card(page)
    assert messages[-1].text == "Đã mở khoá sổ tháng 10 năm 2026."


@pytest.mark.parametrize("modifier", ["NoModifier", "ControlModifier"])
def test_enter_after_the_reason_opens_the_month(
    page: ReportPage, qtbot: QtBot, modifier: str
) -> None:
    taken: list[str] = []
    dialog = UnlockDialog(lambda one: taken.append(one.reason), page._context, page)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    held = Qt.KeyboardModifier[modifier]
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return, held)
    assert not taken  # no reason yet
    qtbot.keyClicks(dialog.reason, "Ghi sai")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return, held)
    assert taken == ["Ghi sai"]


def test_a_locked_month_that_counts_otherwise_asks_before_it_goes_out(
    page: ReportPage, tmp_path: Path
) -> None:
    database = page._context.database
    month = Period.parse("2026-10")
    lock_months(database, month, who=CLERK, today=TODAY)
    page.arrive(month)
    page.parts.export_action.trigger()
    assert not page.findChildren(ConfirmDialog)  # nothing moved yet
    page.findChildren(SaveDialog)[0].reject()
    with database.write(CLERK) as unit:
        unit.insert("person", {"commune_code": COMMUNE, "full_name": "Hoàng A Dê"})
    page.take_changes(Changes(everything=True))
    assert "Số khẩu, 10/2026" in _card(page)
    assert "Lý do: Dữ liệu được sửa sau khi khoá sổ" in _card(page)
    assert "Số liệu kỳ đã khoá sổ khác lúc khoá" in said(page)
    for ask in (page.parts.export_action.trigger, page.ask_pdf, page.keep):
        ask()
        question = page.findChildren(ConfirmDialog)[-1]
        told = "\n".join(each.text() for each in question.findChildren(QLabel))
        assert "Số khẩu, 10/2026" in told
        assert not [one for one in page.findChildren(SaveDialog) if one.isVisible()]
        question.reject()
    assert len(runs.list_runs(database, month)) == 1
    page.keep()
    page.findChildren(ConfirmDialog)[-1].accept()
    assert len(runs.list_runs(database, month)) == 2


@pytest.mark.parametrize(
    ("period", "cut_off", "asked"),
    [
        ("2026-10", "20", "Khoá sổ Tháng 10 năm 2026 (21/09–20/10/2026)?"),
        ("2026-10", "0", "Khoá sổ Tháng 10 năm 2026?"),
    ],
)
def test_the_question_of_a_lock_tells_the_days_that_are_no_whole_months(
    page: ReportPage, period: str, cut_off: str, asked: str
) -> None:
    set_office_options(page._context.database, {"report_cut_off": cut_off}, who="Hoàng Thị Sao")
    page.arrive(Period.parse(period))
    page.take_changes(Changes(everything=True))
    page.parts.lock_button.click()
    (question,) = page.findChildren(ConfirmDialog)
    assert any(each.text().startswith(asked) for each in question.findChildren(QLabel))


def test_days_in_a_row_are_typed_and_told_when_they_are_none(page: ReportPage) -> None:
    choice = page.parts.periods
    choice._kinds.setCurrentIndex(choice._kinds.findData(PeriodKind.CAMPAIGN))
    assert page.made is not None
    assert page.made.period == Period.parse("2026-11-07..2026-11-21")
    assert choice._periods.isHidden()
    choice.days.first.setText("10/11/2026")
    choice.days.first.left.emit()
    assert page.made.period == Period.parse("2026-11-10..2026-11-21")
    assert "từ ngày 10/11/2026 đến hết ngày 21/11/2026" in said(page)
    choice.days.last.setText("01/11/2026")
    choice.days.last.left.emit()
    assert choice.days.last.property("problem") == "error"
    assert page.made.period == Period.parse("2026-11-10..2026-11-21")
    choice._kinds.setCurrentIndex(choice._kinds.findData(PeriodKind.DAY))
    assert page.made.period == Period.parse("2026-11-21")
    choice._kinds.setCurrentIndex(choice._kinds.findData(PeriodKind.MONTH))
    assert not choice._periods.isHidden()


def test_changes_make_the_report_anew(page: ReportPage) -> None:
    before = page.made
    page.take_changes(Changes(everything=True))
    assert page.made is not None
    assert page.made is not before
    page.hide()
    present = page.made
    page.take_changes(Changes(everything=True))
    assert page.made is present
    page.show()
    page.arrive()
    assert page.made is not present


def test_signers_are_kept_for_the_office_and_stand_on_the_paper(page: ReportPage) -> None:
    page.parts.signers_button.click()
    (dialog,) = page.findChildren(SignersDialog)
    lines = dialog.form.lines
    assert lines["report_office"].text().startswith(("XÃ", "PHƯỜNG"))
    lines["report_signer"].setText("Vàng Seo Páo")
    lines["report_signer_capacity"].setPlainText("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH")
    dialog.form.save_button.click()
    assert not dialog.isVisible()
    page.take_changes(Changes(everything=True))
    assert "Vàng Seo Páo" in said(page)
    assert "PHÓ CHỦ TỊCH" in said(page)
    assert page.made is not None
    assert page.made.paper.signatures[-1].name == "Vàng Seo Páo"


def test_a_report_gets_its_number_when_it_is_issued_and_keeps_it(page: ReportPage) -> None:
    page.ask_print()
    (shown,) = page.findChildren(PrintPreview)
    assert shown.controls.number_button.isVisible()
    assert "Số: …………/BC-UBND" in said(page)
    shown.controls.number_button.click()
    (question,) = shown.findChildren(ConfirmDialog)
    assert "Số: 1/BC-UBND" in question.findChildren(QLabel)[1].text()
    question.accept()
    assert not shown.controls.number_button.isVisible()
    assert "Số: 1/BC-UBND" in shown.paper.shown.texts(0)
    shown.reject()
    page.take_changes(Changes(everything=True))
    assert "Số: 1/BC-UBND" in said(page)


def test_a_table_alone_can_be_chosen_in_the_preview(page: ReportPage) -> None:
    page.ask_print()
    (shown,) = page.findChildren(PrintPreview)
    box = shown.controls.parts
    assert page.made is not None
    assert box.count() == 1 + len(page.made.tables)
    box.setCurrentIndex(3)
    box.activated.emit(3)
    only = page.made.tables[2]
    assert box.currentText() == only.title
    seen = shown.paper.shown
    assert seen is not None
    texts = [text for number in range(len(seen.pages)) for text in seen.texts(number)]
    assert any(only.title in text for text in texts)
    assert not any(page.made.tables[0].title in text for text in texts)
    assert not shown.controls.number_button.isVisible()  # the number is the whole report's


def test_a_form_says_how_many_events_have_no_result_yet(page: ReportPage, office) -> None:
    shown = page.parts.forms
    shown.choose(FORM, "events")
    before = shown.current
    assert before is not None
    assert before.lacks == ""
    with office.write("Hoàng Thị Sao") as unit:
        days = (TODAY - datetime.timedelta(days=3), TODAY + datetime.timedelta(days=3))
        for day in days:
            values = {"event_type": "opening_ceremony", "held_on": day, "state": "planned"}
            unit.insert("event", {"commune_code": "02647", **values})
    page.take_changes(Changes(everything=True))
    entry = page.parts.forms.current
    assert entry is not None
    assert entry.state == "Mẫu 03 · thiếu 1 buổi"
    assert "1 buổi đã qua ngày mà chưa ghi kết quả" in entry.lacks
    assert entry.lacks in texts_of(page.parts.checks)
    assert page.parts.checks.summary != "Lệch 1 chỗ"
    shown.choose(FORM, "period")
    assert entry.lacks not in texts_of(page.parts.checks)


def texts_of(widget: QWidget) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


@pytest.mark.parametrize("size", [(1310, 620), (1037, 480)])
def test_every_check_is_seen_beside_the_paper(page: ReportPage, size: tuple[int, int]) -> None:
    page.set_narrow(narrow=size[0] < 1100)
    page.resize(*size)
    QApplication.processEvents()
    card = page.parts.checks
    assert page.made is not None
    titles = [check.title for check in page.made.checks]
    assert len(titles) == 4
    seen = [
        each.text()
        for each in card.findChildren(QLabel)
        if not each.visibleRegion().isEmpty()
        and each.visibleRegion().boundingRect().height() == each.height()
    ]
    assert set(titles) <= set(seen)
    paper = page.parts.paper
    assert paper.visibleRegion().boundingRect().height() > 0.8 * size[1]


def test_a_file_that_cannot_be_written_is_told_and_tried_again(
    page: ReportPage, tmp_path: Path
) -> None:
    messages = told(page)
    assert page.made is not None
    page.work.write_workbook(page.made, tmp_path / "khong co" / "bc.xlsx")
    assert messages[-1].tone == "error"
    assert messages[-1].action_text == "Thử lại"
    (tmp_path / "khong co").mkdir()
    messages[-1].action()
    assert messages[-1].tone == "ok"


def test_the_pdf_is_written_and_kept(page: ReportPage, tmp_path: Path) -> None:
    messages = told(page)
    assert page.made is not None
    page.work.write_pdf(page.made, tmp_path / "bc.pdf")
    assert messages[-1].tone == "ok"
    assert (tmp_path / "bc.pdf").read_bytes().startswith(b"%PDF")
    assert runs.list_runs(page._context.database)[0].file_name == "bc.pdf"


def test_figures_are_read_away_from_the_window(qtbot, context, held) -> None:
    page = ReportPage(dataclasses.replace(context, runner=held))
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    assert page.made is None
    assert not page.parts.export_action.isEnabled()
    page.parts.periods._periods.setCurrentIndex(1)
    while held.held:
        held.release_all()
    assert page.made is not None
    assert page.made.period == Period.parse("2026-10")


@pytest.mark.parametrize("size", [(1310, 620), (1037, 480)])
def test_the_page_fits_the_window(page: ReportPage, size: tuple[int, int]) -> None:
    page.set_narrow(narrow=size[0] < 1100)
    page.resize(*size)
    hint = page.minimumSizeHint()
    assert hint.width() <= size[0]
    assert hint.height() <= size[1]


def test_the_usual_name_of_the_file_is_the_period(page: ReportPage) -> None:
    page.parts.export_action.trigger()
    (named,) = page.findChildren(SaveDialog)[-1].selectedFiles()
    assert Path(named).name == "bao_cao_2026-11.xlsx"
