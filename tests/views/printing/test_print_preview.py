"""The preview: what it shows, what it sends, and what it says when that fails."""

import dataclasses
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from sqlalchemy import text

from desktop.domain.list_query import ListQuery
from desktop.domain.paper import Orientation, Paper
from desktop.domain.report_table import ReportColumn, ReportHeading, ReportTable
from desktop.services import paper_files
from desktop.storage.database import Database
from desktop.views.page_context import PageContext
from desktop.views.printing.print_job import printer_for
from desktop.views.printing.print_preview import PrintPreview, preview, preview_picture
from desktop.views.printing.record_papers import (
    preview_household,
    preview_list,
    preview_person,
)
from desktop.views.widgets.save_dialog import SaveDialog
from tests.views.printing.reading import body_of, clipped


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 698)
    made.show()
    return made


@pytest.fixture
def shown(context: PageContext, window: QWidget) -> PrintPreview:
    return preview_list(context, window, ListQuery("person"), None)


def long_paper(rows: int = 300) -> Paper:
    table = ReportTable("t", "", "", (ReportColumn("n", "Số"),), tuple((n,) for n in range(rows)))
    return Paper(name="so", heading=ReportHeading("", "", "", "", "SỐ", "", ""), parts=(table,))


def noted(database: Database) -> list[tuple[str, str, str]]:
    with database.read() as snapshot:
        rows = snapshot.rows(
            text("SELECT action, kind, after FROM audit WHERE action IN ('print', 'export')")
        )
    return [(str(row[0]), str(row[1]), str(row[2])) for row in rows]


def test_a_list_is_shown_with_its_names(shown: PrintPreview) -> None:
    assert shown.isVisible()
    names = {row[1] for row in body_of(shown.paper.shown)}
    assert {"Ma Hữu Sỹ", "Lý Thị Phượng", "Trần Văn Bình"} <= names
    assert clipped(shown.paper.shown) == []
    assert shown.controls.print_action.isEnabled()
    assert shown.navigation.place.text().startswith("Trang 1 / ")


@pytest.mark.parametrize("kind", ["household", "person", "collector", "organisation", "event"])
def test_every_list_can_be_printed(context: PageContext, window: QWidget, kind: str) -> None:
    made = preview_list(context, window, ListQuery(kind), None)
    assert body_of(made.paper.shown)
    assert clipped(made.paper.shown) == []


def test_the_selected_rows_are_offered_beside_the_whole_list(
    context: PageContext, window: QWidget
) -> None:
    made = preview_list(context, window, ListQuery("person"), ["full_name"], (1, 3))
    assert not made.controls.parts.isHidden()
    whole = len(body_of(made.paper.shown))
    made.controls.parts.setCurrentIndex(1)
    made.controls.parts.activated.emit(1)
    assert len(body_of(made.paper.shown)) == 2 < whole
    alone = preview_list(context, window, ListQuery("person"), ["full_name"], (1,))
    assert alone.controls.parts.isHidden()


def test_sheets_of_a_household_and_a_person(context: PageContext, window: QWidget) -> None:
    sheet = preview_household(context, window, 1)
    said = "\n".join(sheet.paper.shown.texts(0))
    assert "Hộ Ma Hữu Sỹ" in said
    assert "Lý Thị Mai" in said
    person = preview_person(context, window, 2)
    assert "Lý Thị Mai" in person.paper.shown.texts(0)
    assert person.paper.shown.sheet.orientation is Orientation.PORTRAIT


def test_a_record_that_is_gone_is_told(context: PageContext, window: QWidget) -> None:
    made = preview_household(context, window, 999)
    assert "vừa bị xoá" in made.message_bar.text
    assert not made.controls.print_action.isEnabled()
    assert not made.controls.pdf_action.isEnabled()


def test_pages_turn_by_keyboard(context: PageContext, window: QWidget, hands) -> None:
    made = preview(context, window, "In", long_paper)
    last = made.paper.pages - 1
    assert last > 3
    turns = (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_End, last),
        (Qt.Key.Key_PageDown, last),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageUp, 0),
    )
    for key, page in turns:
        hands.press(made.paper, key)
        assert made.paper.page == page
        assert made.navigation.place.text() == f"Trang {page + 1} / {last + 1}"
    assert made.navigation.after.isEnabled()
    assert not made.navigation.before.isEnabled()


def test_the_sheet_can_be_turned(context: PageContext, window: QWidget) -> None:
    made = preview(context, window, "In", long_paper)
    assert made.controls.upright.isChecked()
    upright = made.paper.pages
    made.controls.lying.click()
    assert made.paper.shown.sheet.orientation is Orientation.LANDSCAPE
    assert made.paper.pages > upright


def test_the_paper_is_made_away_from_the_window(
    context: PageContext, window: QWidget, held
) -> None:
    asked: list[int] = []

    def make() -> Paper:
        asked.append(1)
        return long_paper()

    made = preview(dataclasses.replace(context, runner=held), window, "In", make)
    assert asked == []
    assert made.paper.pages == 0
    assert not made.controls.print_action.isEnabled()
    held.release()
    assert made.paper.pages > 0
    assert not made.work.working


def test_making_can_be_stopped_and_begun_again(context: PageContext, window: QWidget, held) -> None:
    made = preview(dataclasses.replace(context, runner=held), window, "In", long_paper)
    made.work.stop_asked.emit()
    held.release_all()
    assert made.paper.pages == 0
    assert "Đã dừng" in made.message_bar.text
    made.message_bar._on_action()
    held.release_all()
    assert made.paper.pages > 0


def test_esc_closes(shown: PrintPreview, hands) -> None:
    hands.press(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


# PDF


def test_a_pdf_is_saved_and_noted(
    shown: PrintPreview, save_as, context: PageContext, tmp_path: Path
) -> None:
    shown.controls.pdf_action.trigger()
    (dialog,) = shown.findChildren(SaveDialog)
    assert Path(dialog.selectedFiles()[0]).name == "DS_thanh_vien_20261121.pdf"
    save_as(shown, tmp_path / "danh sách.pdf")
    assert (tmp_path / "danh sách.pdf").read_bytes().startswith(b"%PDF")
    assert shown.message_bar.text == "Đã lưu danh sách.pdf."
    ((action, kind, after),) = noted(context.database)
    assert (action, kind) == ("export", "person")
    assert '"rows":5' in after
    assert "sha256" in after
    assert "Ma Hữu Sỹ" not in after


@pytest.mark.parametrize(
    ("code", "said"),
    [(28, "đã đầy"), (13, "đang mở trong chương trình khác"), (2, "Không có thư mục")],
)
def test_what_stops_a_pdf_is_told_and_it_can_be_tried_again(
    shown: PrintPreview,
    context: PageContext,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    said: str,
) -> None:
    folder = tmp_path / "giấy tờ"
    target = folder / "ds.pdf"
    write = paper_files.write_whole
    if code != 2:
        folder.mkdir()
        target.write_bytes(b"before")

        def fail(path: Path, produce: Callable[[object], None]) -> object:
            def broken(file: object) -> None:
                raise OSError(code, "no", str(path))

            return write(path, broken)

        monkeypatch.setattr(paper_files, "write_whole", fail)
    shown.sending.write_pdf(shown._shown, target)
    assert said in shown.message_bar.text
    assert not shown.work.working
    assert noted(context.database) == []
    if code != 2:
        assert target.read_bytes() == b"before"
        assert [each.name for each in folder.iterdir()] == ["ds.pdf"]
    monkeypatch.setattr(paper_files, "write_whole", write)
    folder.mkdir(exist_ok=True)
    shown.message_bar._on_action()
    assert target.read_bytes().startswith(b"%PDF")


def test_a_paper_without_personal_data_leaves_no_note(
    context: PageContext, window: QWidget, tmp_path: Path
) -> None:
    picture = QImage(2000, 900, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    made = preview_picture(context, window, "Biểu đồ", picture, "Tỷ lệ bao phủ theo thôn")
    assert made.paper.pages == 1
    assert "Tỷ lệ bao phủ theo thôn" in made.paper.shown.texts(0)
    made.sending.write_pdf(made._shown, tmp_path / "bd.pdf")
    assert b"/Image" in (tmp_path / "bd.pdf").read_bytes()
    assert noted(context.database) == []


# The printer


def test_without_a_printer_the_way_out_is_the_pdf(
    shown: PrintPreview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    shown.controls.print_action.trigger()
    assert "chưa có máy in nào" in shown.message_bar.text
    shown.message_bar._on_action()
    assert shown.findChildren(SaveDialog)


def test_the_printers_dialog_asks_first_and_refusing_prints_nothing(
    shown: PrintPreview, context: PageContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Máy in"]))
    shown.controls.print_action.trigger()
    (dialog,) = shown.findChildren(QPrintDialog)
    assert dialog.isVisible()
    assert (dialog.fromPage(), dialog.toPage()) == (1, shown.paper.pages)
    dialog.reject()
    assert noted(context.database) == []
    assert shown.controls.print_action.isEnabled()


def paper_printer(shown: PrintPreview, target: Path) -> QPrinter:
    """A printer that puts its sheets into a file."""
    printer = printer_for(shown.paper.shown, "thử")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


def sheets(target: Path) -> int:
    return target.read_bytes().count(b"/Type /Page\n")


def test_what_is_printed_is_noted(
    qtbot, shown: PrintPreview, context: PageContext, tmp_path: Path
) -> None:
    shown.sending.print_with(shown._shown, paper_printer(shown, tmp_path / "in.pdf"))
    qtbot.waitUntil(lambda: "tới máy in" in shown.message_bar.text)
    assert sheets(tmp_path / "in.pdf") == shown.paper.pages
    ((action, kind, _),) = noted(context.database)
    assert (action, kind) == ("print", "person")
    assert shown.controls.print_action.isEnabled()


def test_only_the_pages_that_were_asked_for_are_printed(
    qtbot, context: PageContext, window: QWidget, tmp_path: Path
) -> None:
    made = preview(context, window, "In", long_paper)
    printer = paper_printer(made, tmp_path / "in.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    made.sending.print_with(made._shown, printer)
    qtbot.waitUntil(lambda: "Đã gửi 2 trang" in made.message_bar.text)
    assert sheets(tmp_path / "in.pdf") == 2


def test_printing_can_be_stopped_between_two_pages(
    qtbot, context: PageContext, window: QWidget, tmp_path: Path
) -> None:
    made = preview(context, window, "In", partial(long_paper, 3000))
    made.sending.progressed.connect(made.sending.stop)
    made.sending.print_with(made._shown, paper_printer(made, tmp_path / "in.pdf"))
    qtbot.waitUntil(lambda: made.message_bar.text == "Đã dừng in.")
    assert noted(context.database) == []
    assert made.controls.print_action.isEnabled()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_refuses_is_told(
    shown: PrintPreview, context: PageContext, tmp_path: Path
) -> None:
    shown.sending.print_with(shown._shown, paper_printer(shown, tmp_path / "gone" / "in.pdf"))
    assert "không nhận lệnh in" in shown.message_bar.text
    assert noted(context.database) == []
    assert shown.controls.print_action.isEnabled()


@pytest.mark.parametrize("size", [(1366, 698), (1093, 558)])
def test_the_window_of_the_preview_fits(
    context: PageContext, window: QWidget, size: tuple[int, int]
) -> None:
    window.resize(*size)
    made = preview_list(context, window, ListQuery("person"), None, (1, 2))
    made.controls.number_button.show()
    least = made.minimumSizeHint()
    # English words may be so much longer.
    assert least.width() * 1.15 <= made.width()
    assert least.height() <= size[1]
    assert made.width() <= size[0]
    assert made.height() <= size[1]
