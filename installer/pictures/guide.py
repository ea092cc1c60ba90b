"""Draws the pictures of the user guide: sample data of a fixed day, made small.

Runs in the project's environment: `python -m installer.pictures.guide FOLDER`.
"""

import datetime
import io
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.application.program import Program
from desktop.application.screenshots import USUAL_LOOK, begin, turn
from desktop.domain.list_query import ListQuery
from desktop.models.province_desk import Standing
from desktop.services import backups, exports, lists, paper_settings, sample_data
from desktop.services.bulk_change import BulkChange, apply, preview
from desktop.services.bulk_deletion import delete_records
from desktop.services.lists import open_list
from desktop.services.offices import open_office
from desktop.services.progress import no_progress
from desktop.services.renewals.desk import read_desk
from desktop.services.sample_data.province import create_province_sample
from desktop.storage.database import Database
from desktop.views.collecting_requests import BASKET_PAGE, OpenBasket
from desktop.views.office.start_window import StartWindow
from desktop.views.settings.settings_page import LOOK

PERSONS = 2000
PROVINCE, MONTHS = "15", 3
TODAY = datetime.date(2026, 11, 20)
NOW = datetime.datetime.combine(TODAY, datetime.time(14, 5))
WHO = "Lý Thị Mẩy"
WIDTH = 1100
"""Pixels: the guide shows no picture wider."""
COLOURS = 256
SHADE = QColor(0, 0, 0, 70)
WAIT_MS, WAITS = 50, 600
_HOUSE = {"neighbourhood": "Tổ dân phố 2", "address": "Số 18, ngõ 3", "phone": "0912345678"}
_MEMBERS = (
    ("Nông Văn Thử", "05071984", "Nam", "Chủ hộ"),
    ("Hoàng Thị Mẫu", "12031987", "Nữ", "Vợ"),
    ("Nông Minh Khôi", "20092012", "Nam", "Con"),
    ("Nông Bảo Ngọc", "31022019", "Nữ", "Con"),
)
"""A family that is typed; there is no such last day of birth: the form shows how it says so."""

_PLAIN = (
    "dashboard",
    "households",
    "renewals",
    "receipts",
    "collectors",
    "events",
    "targets",
    "report",
    "health",
)
"""Pages whose picture is what they show when they are opened."""
_NAMES = ("Mẫu", "Thử", "Ngoan", "Lành", "Hiền", "Sáng", "Trong")


def draw_all(folder: Path, scratch: Path) -> None:
    """Draw every picture of the guide into `folder`; `scratch` takes the sample data."""
    office = scratch / "ansinhxa.db"
    _make_office(office)
    workbook = scratch / "danh-sach-thon-2.xlsx"
    _make_workbook(office, workbook)
    app, program = begin(office, _now, USUAL_LOOK)
    try:
        Studio(program, app, folder).draw(workbook)
    finally:
        program.end()
    draw_province(folder, scratch)
    app, program = begin(scratch / "none.db", _now, USUAL_LOOK)
    try:
        Studio(program, app, folder).draw_first_run()
    finally:
        program.end()


def draw_province(folder: Path, scratch: Path) -> None:
    """Draw the pictures of a province's desk."""
    desk = scratch / "tinh.db"
    create_province_sample(desk, PROVINCE, today=TODAY, months=MONTHS)
    app, program = begin(desk, _now, USUAL_LOOK)
    try:
        Studio(program, app, folder).draw_desk()
    finally:
        program.end()


def _now() -> datetime.datetime:
    return NOW


@dataclass(frozen=True, slots=True)
class Studio:
    """A program on sample data, and the folder of its pictures."""

    program: Program
    app: QApplication
    folder: Path

    def draw(self, workbook: Path) -> None:
        """Draw the pages, and the dialogs that the guide speaks of."""
        window = self.program.window
        window.resize(*USUAL_LOOK.size)
        self.program.begin()
        turn(self.app)
        self.program.bell.count()
        for key in _PLAIN:
            self._open(key)
            self._keep(key, window)
        self._open(BASKET_PAGE, OpenBasket(household_id=_largest_due(self.program.path)))
        self._keep(BASKET_PAGE, window)
        self._open("settings", LOOK)
        self._keep("settings", window)
        self._open("history")
        self._keep("history", window)
        self._draw_household_form()
        self._draw_preview()
        self._draw_import(workbook)

    def draw_desk(self) -> None:
        """Draw the pages of a province, and the check sheet of a package that waits."""
        window = self.program.window
        window.resize(*USUAL_LOOK.size)
        self.program.begin()
        turn(self.app)
        self._open("province")
        self._keep("province", self.program.window)
        page = self._open("packages")
        self._keep("packages", self.program.window)
        standings = page.desk.standings()
        newer = next(
            line
            for line in page.desk.packages
            if line.state is Standing.WAITING and standings[line.commune_code] is Standing.ACCEPTED
        )
        page.decisions.open_sheet(newer.package_id)
        turn(self.app)
        dialog = self._dialog()
        self._keep("check-sheet", self.program.window, dialog)
        dialog.close()

    def draw_first_run(self) -> None:
        """Draw the first step of the first run, with a commune being looked for."""
        start = StartWindow(self.program.path)
        start.resize(*USUAL_LOOK.size)
        start.show()
        turn(self.app)
        box = start.focusWidget()
        if isinstance(box, QWidget) and hasattr(box, "setText"):
            box.setText("lao cai")
            box.textEdited.emit("lao cai")
        turn(self.app)
        self._keep("start", start)
        start.close()

    def _draw_household_form(self) -> None:
        page = self._open("households")
        page.add()
        turn(self.app)
        form = self._dialog()
        for key, text in _HOUSE.items():
            form.head.fields[key].set_value(text)
        for row, member in enumerate(_MEMBERS):
            for column, text in enumerate(member):
                form.table.setData(form.table.index(row, column), text)
        wrong = len(_MEMBERS) - 1
        form.grid.go_to(wrong, "birth_date")
        form.grid.setFocus()
        self._keep("household-form", self.program.window, form)
        form.close_saved()

    def _draw_preview(self) -> None:
        page = self._open("households")
        page.ask_print()
        turn(self.app)
        dialog = self._dialog()
        self._keep("printing", self.program.window, dialog)
        dialog.close()

    def _draw_import(self, workbook: Path) -> None:
        page = self._open("import", workbook)
        self._wait(lambda: page.session.preview is not None)
        self._keep("import", self.program.window)

    def _open(self, key: str, argument: object = None) -> QWidget:
        self.program.window.open_page(key, argument)
        turn(self.app)
        page = self.program.window.current_page
        if page is None:
            raise LookupError(key)
        return page

    def _dialog(self) -> QDialog:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            raise TypeError(dialog)
        return dialog

    def _wait(self, happened: Callable[[], bool]) -> None:
        """Wait for what a child process does, half a minute at most."""
        for _ in range(WAITS):
            if happened():
                return
            loop = QEventLoop()
            QTimer.singleShot(WAIT_MS, loop.quit)
            loop.exec()
        raise TimeoutError

    def _keep(self, name: str, window: QWidget, dialog: QWidget | None = None) -> None:
        """Keep a window, or a dialog over it, as a picture of the guide."""
        turn(self.app)
        picture = window.grab()
        if dialog is not None:
            drawn = dialog.grab()
            painter = QPainter(picture)
            painter.fillRect(picture.rect(), SHADE)
            left = (picture.width() - drawn.width()) // 2
            painter.drawPixmap(left, (picture.height() - drawn.height()) // 2, drawn)
            painter.end()
        _write(picture.toImage(), self.folder / f"{name}.png")


def _write(image: QImage, target: Path) -> None:
    """Write an image as a small PNG: as wide as the guide shows it, few colours, none mixed."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    drawn = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    height = round(drawn.height * WIDTH / drawn.width)
    small = drawn.resize((WIDTH, height), Image.Resampling.LANCZOS)
    small.quantize(COLOURS, dither=Image.Dither.NONE).save(target, "PNG", optimize=True)


def _largest_due(path: Path) -> int | None:
    """Return the household at the renewal desk that pays for most members."""
    database = open_office(path, clock=_now, for_writing=False)
    try:
        homes = read_desk(database, TODAY).homes
    finally:
        database.close()
    largest = max(homes, key=lambda home: (home.household_id is not None, len(home.cards)))
    return largest.household_id


def _make_office(path: Path) -> None:
    """Make the office whose pictures are taken: faults to be found, work done, a backup."""
    sample_data.create(path, persons=PERSONS, seed=3, today=TODAY)
    database = open_office(path, clock=_now, for_writing=True)
    try:
        _spoil(database)
        _work(database)
        backups.make_backup(database)
    finally:
        database.close()


def _spoil(database: Database) -> None:
    """Write what the page of checks finds."""
    persons = open_list(database, ListQuery("person"), TODAY)
    households = open_list(database, ListQuery("household"), TODAY)
    with database.write(WHO) as unit:
        for person in persons[5:40:12]:
            name = str(unit.get("person", person).values["full_name"])
            unit.update("person", person, {"full_name": name.upper()})
        for person in persons[50:52]:
            unit.update("person", person, {"birth_date": None})
        for household in households[30:33]:
            unit.update("household", household, {"neighbourhood_id": None})


def _work(database: Database) -> None:
    """Do what the history tells and the bin holds."""
    texts = {paper_settings.SIGNER: "Vàng Seo Páo"}
    paper_settings.save(database, texts, TODAY.year, who=WHO)
    households = open_list(database, ListQuery("household"), TODAY)
    place = lists.list_page(database, "household", households[:1], TODAY)[0]
    change = BulkChange(
        "household", tuple(households[60:68]), "neighbourhood", place.values["neighbourhood"]
    )
    apply(database, preview(database, change, today=TODAY), who=WHO)
    delete = partial(delete_records, database, who=WHO, progress=no_progress)
    persons = open_list(database, ListQuery("person"), TODAY)
    delete("person", persons[-3:])
    delete("household", households[70:71])
    delete("event", open_list(database, ListQuery("event"), TODAY)[-1:])


def _make_workbook(office: Path, target: Path) -> None:
    """Make a list as an office sends it: some known, some changed, some new, some wrong."""
    from openpyxl import load_workbook

    database = open_office(office, clock=_now, for_writing=False)
    try:
        some = ListQuery("person", ids=tuple(open_list(database, ListQuery("person"), TODAY)[:60]))
        columns = ("full_name", "birth_date", "sex", "national_id", "si_number", "phone")
        exports.export_list(database, some, columns, target, today=TODAY)
    finally:
        database.close()
    book = load_workbook(target)
    sheet = book.worksheets[0]
    heads = {str(cell.value): cell.column for row in sheet.iter_rows(max_row=12) for cell in row}
    last = sheet.max_row
    for row in range(last - 20, last - 14):
        sheet.cell(row, heads["Số điện thoại"]).value = f"09123400{row:02}"
    for row in range(last - 10, last):
        sheet.cell(row, heads["Họ và tên"]).value = f"Nông Thị {_NAMES[row % len(_NAMES)]}"
        for head in ("Số CCCD", "Mã số BHXH", "Số điện thoại"):
            sheet.cell(row, heads[head]).value = None
    for row, text in ((last - 1, "31/02/1987"), (last - 4, "15/13/1990"), (last - 7, "2091")):
        sheet.cell(row, heads["Ngày sinh"]).value = text
    book.save(target)


def main() -> None:
    """Draw into the folder that is named on the command line."""
    with tempfile.TemporaryDirectory(prefix="ansinhxa-") as scratch:
        draw_all(Path(sys.argv[1]), Path(scratch))


if __name__ == "__main__":
    main()
