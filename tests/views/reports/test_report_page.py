"""The report's page: what is on the paper is what is in the workbook."""

import dataclasses
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QLabel

from desktop.domain.changes import Changes
from desktop.domain.periods import Period
from desktop.domain.report_table import show_cell
from desktop.services import monthly_report
from desktop.views.page import Message
from desktop.views.printing.print_preview import PrintPreview
from desktop.views.reports.report_page import ReportPage
from desktop.views.reports.signers_dialog import SignersDialog
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from desktop.views.widgets.save_dialog import SaveDialog
from tests.views.conftest import TODAY
from tests.views.printing.reading import body_of


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


def body_on_paper(page: ReportPage) -> list[list[str]]:
    assert page.paper.shown is not None
    return body_of(page.paper.shown)


def choose(page: ReportPage, key: str) -> None:
    keys = [table.key for table in page._report.tables]
    page.tables._list.setCurrentRow(keys.index(key))


def said(page: ReportPage) -> str:
    assert page.paper.shown is not None
    return "\n".join("\n".join(page.paper.shown.texts(each)) for each in range(page.paper.pages))


def test_the_present_month_is_made_on_arrival(page: ReportPage) -> None:
    assert page._report is not None
    assert page._report.period == Period.month_of(TODAY)
    assert page.checks.summary == "Khớp"
    assert page.paper.pages > 0
    assert page.export_action.isEnabled()


def test_the_paper_shows_every_figure_of_the_report(page: ReportPage) -> None:
    assert page._report is not None
    for table in page._report.tables:
        choose(page, table.key)
        rows = [*table.rows, *([table.total] if table.total is not None else [])]
        wanted = [
            [
                show_cell(value, column.format)
                for value, column in zip(row, table.columns, strict=True)
            ]
            for row in rows
        ]
        assert body_on_paper(page) == wanted


def cell_text(value: object) -> str:
    """Write a cell of a workbook as the paper does."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        number = Decimal(str(value))
        shown = f"{number:,.2f}" if number != number.to_integral_value() else f"{int(number):,}"
        return shown.translate(str.maketrans(",.", ".,"))
    return value.strftime("%d/%m/%Y") if hasattr(value, "strftime") else str(value)


def test_the_workbook_has_the_figures_of_the_paper(
    page: ReportPage, save_as, tmp_path: Path
) -> None:
    messages = told(page)
    page.export_action.trigger()
    save_as(page, tmp_path / "báo cáo.xlsx")
    assert messages[0].tone == "ok"
    assert page._report is not None
    book = load_workbook(tmp_path / "báo cáo.xlsx", data_only=True)
    for table in page._report.tables:
        sheet = book[table.sheet]
        found = [[cell_text(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
        choose(page, table.key)
        for row in body_on_paper(page):
            numbers = [
                text
                for text, column in zip(row, table.columns, strict=True)
                if column.format.value == "count" and text
            ]
            assert any(set(numbers) <= set(line) for line in found), (table.key, row)


def test_another_period_is_made_at_once(page: ReportPage) -> None:
    page.periods._periods.setCurrentIndex(2)
    assert page._report is not None
    assert page._report.period == Period.parse("2026-09")
    page.arrive(Period.parse("2026-Q3"))
    assert page._report.period == Period.parse("2026-Q3")


def test_the_chosen_table_stays_when_the_period_changes(page: ReportPage) -> None:
    page.tables._list.setCurrentRow(2)
    key = page.tables.current
    page.periods._periods.setCurrentIndex(1)
    assert page.tables.current == key
    assert "Biểu 3" in said(page)


def test_changes_make_the_report_anew(page: ReportPage) -> None:
    before = page._report
    page.take_changes(Changes(everything=True))
    assert page._report is not None
    assert page._report is not before
    page.hide()
    present = page._report
    page.take_changes(Changes(everything=True))
    assert page._report is present
    page.show()
    page.arrive()
    assert page._report is not present


def test_signers_are_kept_for_the_office_and_stand_on_the_paper(page: ReportPage) -> None:
    page.signers_button.click()
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
    assert page._report is not None
    assert page._report.signatures[-1].name == "Vàng Seo Páo"


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


def test_the_whole_report_or_the_shown_table_is_printed(page: ReportPage) -> None:
    page.tables._list.setCurrentRow(1)
    page.print_action.trigger()
    (shown,) = page.findChildren(PrintPreview)
    whole = "\n".join("\n".join(shown.paper.shown.texts(each)) for each in range(shown.paper.pages))
    assert all(f"Biểu {number}." in whole for number in range(1, 6))
    assert whole.count("Độc lập - Tự do - Hạnh phúc") == 1
    shown.controls.parts.activated.emit(1)
    part = "\n".join("\n".join(shown.paper.shown.texts(each)) for each in range(shown.paper.pages))
    assert "Biểu 2." in part
    assert "Biểu 1." not in part


def test_a_table_is_laid_out_away_from_the_window_and_only_once(qtbot, context, held) -> None:
    page = ReportPage(dataclasses.replace(context, runner=held))
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    held.release_all()
    first = page.paper.shown
    assert first is not None
    page.tables._list.setCurrentRow(1)
    assert page.paper.shown is first
    held.release_all()
    assert page.paper.shown is not first
    page.tables._list.setCurrentRow(0)
    assert held.held == []
    assert page.paper.shown is first


def test_a_file_that_cannot_be_written_is_told_and_tried_again(
    page: ReportPage, tmp_path: Path
) -> None:
    messages = told(page)
    assert page._report is not None
    page.export(page._report, tmp_path / "khong co" / "bc.xlsx")
    assert messages[-1].tone == "error"
    assert messages[-1].action_text == "Thử lại"
    (tmp_path / "khong co").mkdir()
    messages[-1].action()
    assert messages[-1].tone == "ok"


def test_figures_are_read_away_from_the_window(qtbot, context, held) -> None:
    page = ReportPage(dataclasses.replace(context, runner=held))
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    assert page._report is None
    assert not page.export_action.isEnabled()
    page.periods._periods.setCurrentIndex(1)
    held.release_all()
    assert page._report is not None
    assert page._report.period == Period.parse("2026-10")


@pytest.mark.parametrize("size", [(1310, 620), (1037, 480)])
def test_the_page_fits_the_window(page: ReportPage, size: tuple[int, int]) -> None:
    page.set_narrow(narrow=size[0] < 1100)
    page.resize(*size)
    hint = page.minimumSizeHint()
    assert hint.width() <= size[0]
    assert hint.height() <= size[1]


def test_the_usual_name_of_the_file_is_the_period(page: ReportPage) -> None:
    page.export_action.trigger()
    (named,) = page.findChildren(SaveDialog)[-1].selectedFiles()
    assert Path(named).name == monthly_report.usual_file_name(Period.parse("2026-11"))
