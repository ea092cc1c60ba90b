"""Replays the tasks of a clerk's day on a database; prints what each took.

python -m benchmarks.windows.tasks DATABASE WORKBOOK. Prints a JSON list of {"name", "interactions",
"most", "seconds", "ours", "longest"}: counts and seconds with their budgets.
"""

import datetime
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from benchmarks.setting import TODAY
from benchmarks.windows.clerk import Clerk
from benchmarks.windows.event_loop import settle, wait_until
from benchmarks.windows.start import is_filled

if TYPE_CHECKING:
    from desktop.views.import_wizard.import_page import ImportPage
    from desktop.views.page import Page

MORNING = datetime.datetime.combine(TODAY, datetime.time(8))


@dataclass(frozen=True, slots=True)
class Task:
    """What a task took; `most` interactions and `longest` seconds are its budget."""

    name: str
    interactions: int
    most: int
    seconds: float
    ours: float
    longest: float


class Replay:
    """The program on one database, and the clerk before it."""

    def __init__(self, path: Path, book: Path) -> None:
        from desktop.application.program import Beginning, Program
        from desktop.settings.store import OptionStore

        self.book = book
        self.clerk = Clerk()
        self.is_new = not path.exists()
        self.program = Program(
            Beginning(
                path=path,
                settings=OptionStore(None),
                who="Lò Thị Thử",
                now=lambda: MORNING,
            )
        )
        self.program.begin()
        if not self.is_new:
            wait_until(lambda: self.program.window.current_page is not None)
            self.clerk.at(self.program.window)

    @property
    def page(self) -> "Page":
        """The page that is open."""
        page = self.program.window.current_page
        assert page is not None
        return page

    def done(self, name: str, most: int, longest: float, interactions: int | None = None) -> Task:
        """Close the account of a task."""
        clerk = self.clerk
        counted = clerk.interactions if interactions is None else interactions
        return Task(name, counted, most, clerk.seconds, clerk.waited, longest)

    def tasks(self) -> Iterator[Task]:
        """Replay every task once, in the order of a day."""
        if self.is_new:
            yield self.first_run()
            return
        each: Callable[[], Task]
        for each in (
            self.dashboard_to_list,
            self.find_and_open,
            self.renew_a_household,
            self.new_household,
            self.undo_it,
            self.preview_of_a_list,
            self.report_to_excel,
            self.take_in_a_workbook,
            self.back_up,
        ):
            yield each()
            settle(20)

    def first_run(self) -> Task:
        """From nothing to the first list of households: commune, two places, a workbook."""
        from desktop.views.records.show_record import ShowRecord

        clerk, start = self.clerk, self.program.start_window
        assert start is not None
        clerk.at(start)
        clerk.begin()
        clerk.type("lao cai")
        wizard = start.wizard
        clerk.wait(lambda: str(wizard.communes.list.currentIndex().data()).startswith("Phường"))
        clerk.press("Return")
        clerk.wait(lambda: wizard.current == 1)
        clerk.enter("1")
        clerk.type("2")
        for step in (2, 3):
            clerk.press("ctrl+Return")
            clerk.wait(lambda step=step: wizard.current == step)
        clerk.press("ctrl+Return")
        clerk.wait(lambda: self.program.office is not None and self.program.window.isVisible())
        clerk.at(self.program.window)
        self._take_in()
        self.program.window.open_page("households", ShowRecord("household"))
        clerk.interactions += 1
        clerk.wait(lambda: self._list_filled("household"))
        return self.done("first run to the first list of households", 20, 180)

    def dashboard_to_list(self) -> Task:
        """The number of a tile, one click, its list with rows."""
        window, clerk = self.program.window, self.clerk
        window.open_page("dashboard")
        tile = self.page.tiles["expiring"]  # type: ignore[attr-defined]
        wait_until(lambda: any(map(str.isdigit, tile.figure.text)))
        settle(200)
        clerk.begin()
        clerk.click(tile)
        clerk.wait(lambda: self._list_filled("person"))
        return self.done("dashboard number to its list", 1, 1)

    def find_and_open(self) -> Task:
        """Ctrl+K, a name without marks, Enter: the person's card."""
        window, clerk = self.program.window, self.clerk
        box = window.top_bar.search_box
        assert box is not None
        clerk.begin()
        clerk.press("ctrl+k")
        clerk.type("nguyen thi lan")
        clerk.wait(lambda: bool(box.popup.hits))
        clerk.press("Return")
        clerk.wait(self._card_shown)
        return self.done("find any person and open", 3, 2)

    def renew_a_household(self) -> Task:
        """Ctrl+K, the household, Enter, F4, Ctrl+Enter: the due members have their receipt."""
        clerk, box = self.clerk, self.program.window.top_bar.search_box
        assert box is not None
        household, code = self._due_household()
        clerk.begin()
        clerk.press("ctrl+k")
        clerk.type(code)
        clerk.wait(lambda: any(hit.note.endswith(code) for hit in box.popup.hits))
        clerk.press("Return")
        clerk.wait(self._card_shown)
        clerk.press("F4")
        clerk.wait(lambda: self._basket_of(household))
        clerk.press("ctrl+Return")
        preview = self._dialog(clerk)
        clerk.wait(lambda: "Đã ghi biên lai" in self._message() and _has_pages(preview))
        task = self.done("renewal of a household's due members", 5, 15)
        preview.close()
        wait_until(lambda: not preview.isVisible())
        clerk.at(self.program.window)
        return task

    def _basket_of(self, household: int) -> bool:
        sheet = getattr(self.page, "sheet", None)
        return sheet is not None and sheet.basket.household_id == household

    def _due_household(self) -> tuple[int, str]:
        """Return id and code of a household whose collector can write a receipt at once."""
        from desktop.domain.list_query import ListQuery
        from desktop.services.collecting.basket import open_basket
        from desktop.services.collecting.receipt_desk import receipt_desk
        from desktop.services.lists import open_list
        from desktop.services.rates import rate_book
        from desktop.views.basket.basket_sheet import BasketSheet

        assert self.program.office is not None
        database = self.program.office.database
        desk, rates = receipt_desk(database, TODAY), rate_book(database)
        for household in open_list(database, ListQuery("household"), TODAY):
            basket = open_basket(database, household, TODAY)
            sheet = BasketSheet.of(basket, rates)
            collector = desk.collector(basket.collector_id)
            ready = collector is not None and not collector.why_not(sheet.schemes)
            fine = sheet.quote.lines and not sheet.quote.problems
            if ready and fine and basket.next_number and basket.household_code:
                return household, basket.household_code
        raise LookupError("no household can renew at once")

    def new_household(self) -> Task:
        """A household with four members, from the list to saved; counts keys that are no text."""
        from desktop.views.records.show_record import ShowRecord

        window, clerk = self.program.window, self.clerk
        window.open_page("households", ShowRecord("household"))
        wait_until(lambda: self._list_filled("household"))
        clerk.at(window)
        clerk.begin()
        clerk.press("ctrl+n")
        form = self._dialog(clerk)
        clerk.enter("", "", "")
        clerk.press("F6")
        clerk.enter("Ha Van Tu", "05071979", "nam", "", "036079012345", "0123456781", "")
        clerk.enter("Ly Thi Xuan", "6/8/82", "nu", "v", "036182012346", "0123456782", "")
        clerk.enter("Ha Thi Dao", "12-3-2008", "nu", "con", "036308012347", "0123456783", "")
        clerk.enter("Ha Van Man", "1951", "na", "bo", "036051012348")
        clerk.type("0123456784")
        clerk.press("ctrl+Return")
        clerk.wait(lambda: not form.isVisible())
        keys = clerk.keys
        clerk.at(window)
        return self.done("new household with 4 members (non-text keys)", 35, 90, keys)

    def undo_it(self) -> Task:
        """Ctrl+Z: the household is gone again."""
        clerk = self.clerk
        clerk.begin()
        clerk.press("ctrl+z")
        clerk.wait(lambda: "Đã hoàn tác" in self._message())
        return self.done("undo the last change", 1, 2)

    def preview_of_a_list(self) -> Task:
        """Ctrl+P on a list: the first page on the screen."""
        window, clerk = self.program.window, self.clerk
        clerk.begin()
        clerk.press("ctrl+p")
        dialog = self._dialog(clerk)
        clerk.wait(lambda: _has_pages(dialog))
        task = self.done("preview of the shown list", 1, 2)
        dialog.close()
        wait_until(lambda: not dialog.isVisible())
        clerk.at(window)
        return task

    def report_to_excel(self) -> Task:
        """Báo cáo, Ctrl+S, the file's name: the workbook is there."""
        from desktop.views.widgets.save_dialog import SaveDialog

        window, clerk = self.program.window, self.clerk
        clerk.begin()
        clerk.press(_key_of("report"))
        page = self.page
        clerk.wait(page.export_action.isEnabled)  # type: ignore[attr-defined]
        clerk.press("ctrl+s")
        clerk.wait(lambda: bool(page.findChildren(SaveDialog)))
        dialog = page.findChildren(SaveDialog)[-1]
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / "bao-cao.xlsx"
            # The system's own file window cannot be driven the same everywhere: Enter in it.
            clerk.interactions += 1
            dialog.fileSelected.emit(str(target))
            dialog.close()
            clerk.wait(target.exists)
            clerk.at(window)
        return self.done("monthly report as a workbook", 4, 10)

    def take_in_a_workbook(self) -> Task:
        """A workbook of a known layout dropped on the window, until its rows are written."""
        self.clerk.begin()
        self._take_in()
        return self.done("import of a recognised workbook", 4, 10)

    def _take_in(self) -> None:
        from desktop.views.import_wizard.wizard_view import CHECK, MAP, WRITE

        clerk, window = self.clerk, self.program.window
        # What a drop does; the X server has no second window to drag from.
        clerk.interactions += 1
        window.open_page("import", self.book)
        page: ImportPage = self.page  # type: ignore[assignment]
        wizard = page.wizard
        clerk.wait(lambda: wizard.step in (MAP, CHECK))
        if wizard.step == MAP:
            clerk.wait(lambda: not wizard.mapping.settling.under_way)
            clerk.press("ctrl+Return")
        clerk.wait(lambda: wizard.step == CHECK and wizard.check.write_button.isEnabled())
        clerk.wait(lambda: not wizard.check.settling.under_way)
        clerk.press("ctrl+Return")
        clerk.wait(lambda: wizard.step == WRITE and not page.session.is_writing)

    def back_up(self) -> Task:
        """A click on the backup's line in the status bar."""
        window, clerk = self.program.window, self.clerk
        clerk.begin()
        (button,) = [
            each
            for each in window.status_bar.findChildren(QPushButton)
            if each.isVisible() and "ao lưu" in each.text()
        ]
        window.message_bar.hide()
        clerk.begin()
        clerk.click(button)
        clerk.wait(lambda: "Đã sao lưu" in self._message())
        return self.done("backup", 2, 30)

    # What is on the screen

    def _list_filled(self, kind: str = "") -> bool:
        shown = getattr(self.page, "current_list", None)
        if shown is None or (kind and shown.definition.kind != kind):
            return False
        return is_filled(shown.table)

    def _card_shown(self) -> bool:
        card = getattr(self.page, "current_card", None)
        return card is not None and card.record_id is not None and self._list_filled()

    def _message(self) -> str:
        bar = self.program.window.message_bar
        return bar.text

    @staticmethod
    def _dialog(clerk: Clerk) -> QDialog:
        def found() -> list[QWidget]:
            return [
                each
                for each in QApplication.topLevelWidgets()
                if isinstance(each, QDialog) and each.isVisible()
            ]

        clerk.wait(lambda: bool(found()))
        dialog = found()[-1]
        assert isinstance(dialog, QDialog)
        clerk.at(dialog)
        return dialog


def _has_pages(dialog: QDialog) -> bool:
    controls = getattr(dialog, "controls", None)
    return controls is not None and controls.print_button.isEnabled()


def _key_of(page: str) -> str:
    """Return the keys that open a page, as xdotool names them; they follow the rail's order."""
    from desktop.application.pages import entries

    def no_context() -> NoReturn:
        raise AssertionError("no page is made here")

    return next(each.shortcut for each in entries(no_context) if each.key == page).lower()


def main() -> None:
    """Replay, print, and end."""
    from desktop.application.qt_application import make_application

    make_application(["benchmark"])
    replay = Replay(Path(sys.argv[1]), Path(sys.argv[2]))
    told = [asdict(task) for task in replay.tasks()]
    replay.program.window.close()
    replay.program.end()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
