import datetime
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.models.search_hits import Search, SearchHit
from desktop.views.main_window import SMALLEST, MainWindow, WindowParts
from desktop.views.page import GoTo, Message, Page, PageEntry
from desktop.views.theme.tokens import SIZES
from tests.application import walking

NINE_FORTY_ONE = datetime.datetime(2026, 11, 21, 9, 41, tzinfo=datetime.UTC)
HIT = SearchHit(
    title="Ma Hữu Sỹ", birth_year="1979", neighbourhood="Thôn Khau Đao", head="Ma Hữu Sỹ",
    page="events", argument=5,
)  # fmt: skip


class NotedPage(Page):
    """Remembers what the window told it."""

    def __init__(self) -> None:
        super().__init__()
        self.arguments: list[object] = []
        self.changes: list[Changes] = []
        self.narrow: bool | None = None
        self.lets_go = True
        self.first = QLineEdit(self)
        self.first.setAccessibleName("Ô đầu")

    def arrive(self, argument: object = None) -> None:
        self.arguments.append(argument)

    def may_leave(self) -> bool:
        return self.lets_go

    def take_changes(self, changes: Changes) -> None:
        self.changes.append(changes)

    def focus_first(self) -> None:
        self.first.setFocus()

    def set_narrow(self, *, narrow: bool) -> None:
        self.narrow = narrow


ENTRIES = [
    PageEntry(key="events", title=QT_TRANSLATE_NOOP("pages", "Truyền thông"), icon="megaphone",
              order=2, make=NotedPage, shortcut="Ctrl+2"),
    PageEntry(key="households", title=QT_TRANSLATE_NOOP("pages", "Hộ và thành viên"), icon="home",
              order=1, make=NotedPage, shortcut="Ctrl+1"),
    PageEntry(key="reports", title=QT_TRANSLATE_NOOP("pages", "Báo cáo"), icon="report",
              order=3, make=NotedPage, shortcut="Ctrl+3", folds_navigation=True),
]  # fmt: skip


def find(text: str) -> list[SearchHit]:
    return [HIT] if text.startswith("ma") else []


@pytest.fixture
def window(qtbot, runner, notifier) -> MainWindow:
    parts = WindowParts(
        runner=runner,
        notifier=notifier,
        now=lambda: NINE_FORTY_ONE,
        search=Search(find=find),
        commune="Xã Thượng Lâm",
        province="Tỉnh Tuyên Quang",
    )
    made = MainWindow(ENTRIES, parts)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def test_first_page_by_order_opens_and_gets_the_focus(window) -> None:
    page = window.current_page
    assert isinstance(page, NotedPage)
    assert page.arguments == [None]
    assert page.first.hasFocus()
    assert window.navigation.findChild(QWidget, "households").isChecked()
    assert list(window._pages) == ["households"]


def test_shortcuts_and_rail_open_pages(window, qtbot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window._current == "events"
    window.navigation.findChild(QAbstractButton, "households").click()
    assert window._current == "households"


def test_a_page_with_unsaved_work_does_not_let_go(window) -> None:
    window.current_page.lets_go = False
    window.navigation.findChild(QAbstractButton, "events").click()
    assert window._current == "households"
    assert window.navigation.findChild(QAbstractButton, "households").isChecked()
    assert not window.close()


@pytest.mark.parametrize(
    ("width", "folded", "search"), [(1366, False, 400), (1200, False, 400), (1199, True, 260)]
)
def test_breakpoint(window, width, folded, search) -> None:
    window.resize(width, 698)
    assert window.navigation.folded is folded
    assert window.navigation.width() == (SIZES.navigation_folded if folded else SIZES.navigation)
    assert window.top_bar.search_box.width() == search
    assert window.current_page.narrow is folded


def test_a_page_may_fold_the_rail_and_the_user_may_unfold_it(window) -> None:
    window.resize(1366, 698)
    window.open_page("reports")
    assert window.navigation.folded
    window.navigation.findChild(QToolButton).click()
    assert not window.navigation.folded
    window.open_page("households")
    assert not window.navigation.folded


def test_window_fits_the_smallest_screen(window) -> None:
    hint = window.minimumSizeHint()
    assert (hint.width(), hint.height()) <= SMALLEST
    assert hint.height() <= SMALLEST[1]


def test_a_long_message_does_not_widen_the_window(window) -> None:
    window.current_page.status_changed.emit("x" * 2000)
    window.current_page.message.emit(Message("Một câu rất dài. " * 60, "warning"))
    window.set_place("Xã có tên rất dài " * 10, "Tỉnh")
    assert window.minimumSizeHint().width() <= SMALLEST[0]


@pytest.mark.parametrize("size", [(1366, 698), (1093, 558)])
def test_no_text_of_the_frame_is_cut(window, size) -> None:
    window.resize(*size)
    window.status_bar.show_backup("Sao lưu gần nhất: hôm nay 08:02")
    window.status_bar.show_saved(NINE_FORTY_ONE)
    window.status_bar.show_status("126 hộ đang lọc / 1.240 hộ · Đã chọn 1")
    for widget in [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]:
        if widget.isVisible() and widget.text():
            assert widget.sizeHint().width() <= widget.width(), widget.text()


def test_every_control_has_a_name_for_screen_readers(window) -> None:
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLineEdit)
        and widget.isVisibleTo(window)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not isinstance(widget.parent(), QLineEdit)
    ]
    assert nameless == []


def test_search_opens_the_page_of_the_hit(window, hands) -> None:
    box = window.top_bar.search_box
    window.top_bar.focus_search()
    hands.type(box, "ma")
    assert box.popup.isVisible()
    hands.press(box, Qt.Key.Key_Return)
    assert window._current == "events"
    assert window.current_page.arguments == [5]
    assert not box.popup.isVisible()
    assert box.text() == ""


def test_news_reach_every_open_page_and_the_status_bar(window, notifier) -> None:
    changes = Changes(frozenset({("person", "u1")}))
    notifier.publish(changes)
    assert window.current_page.changes == [changes]
    assert any(label.text() == "Đã lưu lúc 09:41" for label in window.findChildren(QLabel))


def refuse() -> object:
    raise UserFacingError("output.locked", "Tệp {where} đang mở. Đóng tệp rồi thử lại.", "a.xlsx")


def test_an_expected_error_shows_above_the_page(window, runner) -> None:
    runner.read(refuse, print)
    assert window.message_bar.text == "Tệp a.xlsx đang mở. Đóng tệp rồi thử lại."
    window.open_page("events")
    assert window.message_bar.text == ""


TWO_SENTENCES = "Không ghi được vào ổ USB (E:), ổ đầy hoặc bị khoá ghi. " * 4
LONG = "Đã chép lời nhắc của nhiều hộ trong thôn, tổ dân phố. " * 12


@pytest.mark.parametrize("size", [(1366, 698), (1093, 558)], ids=str)
@pytest.mark.parametrize(
    ("message", "search_free"),
    [
        (Message("Đã ghi.", "ok"), True),
        (Message("Đã xoá 3 hộ.", "ok", action_text="Hoàn tác", action=print), True),
        (Message("Không ghi được.", "error", details="x"), True),
        (Message(TWO_SENTENCES, "error", details="x"), False),
        (Message(LONG, "warning"), False),
    ],
)
def test_no_message_moves_or_covers_the_page(window, size, message, search_free) -> None:
    window.resize(*size)
    QApplication.processEvents()
    page, bar = window.stack.geometry(), window.message_bar
    bar.show_message(message)
    QApplication.processEvents()
    assert window.stack.geometry() == page
    assert bar.geometry().bottom() < page.top()
    assert bar.leaves_search_free is search_free
    assert walking.cut_off(bar) == []
    window.resize(1100, 600)
    QApplication.processEvents()
    assert bar.leaves_search_free is search_free
    assert bar.geometry().right() < window.top_bar.geometry().right()


def test_what_fits_nowhere_is_opened_over_the_page_and_folded_by_escape(window) -> None:
    window.resize(1093, 558)
    QApplication.processEvents()
    page, bar = window.stack.geometry(), window.message_bar
    bar.show_message(Message(LONG, "warning"))
    assert bar._text.text().endswith("…")
    assert bar.accessibleName() == bar.text == LONG
    bar._toggle.click()
    QApplication.processEvents()
    assert bar._text.text() == LONG
    assert walking.cut_off(bar) == []
    assert window.stack.geometry() == page
    QTest.keyClick(bar._toggle, Qt.Key.Key_Escape)
    assert bar.geometry().bottom() < page.top()
    QTest.keyClick(bar._toggle, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_a_long_message_gives_way_to_the_search_and_comes_back(qtbot, window) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    bar = window.message_bar
    bar.show_message(Message(TWO_SENTENCES, "error", "x", "Thử lại", print))
    assert not bar.leaves_search_free
    window.top_bar.focus_search()
    assert bar.leaves_search_free
    assert walking.cut_off(bar) == []
    window.current_page.focus_first()
    assert not bar.leaves_search_free
    assert not bar._action.isHidden()


def test_tab_goes_from_the_top_bar_through_the_message_into_the_page(qtbot, window) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    bar = window.message_bar
    bar.show_message(Message("Đã xoá 3 hộ.", "ok", "", "Hoàn tác", print))
    window.top_bar.calculator.setFocus()
    QTest.keyClick(window.top_bar.calculator, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is bar._action
    QTest.keyClick(bar._action, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is bar._close
    QTest.keyClick(bar._close, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is window.current_page or window.current_page.isAncestorOf(focused)


def test_pages_lead_to_each_other_and_speak_only_when_open(window) -> None:
    first = window.current_page
    first.go_to.emit(GoTo("events", "x"))
    assert window.current_page.arguments == ["x"]
    window.current_page.status_changed.emit("2 sự kiện")
    first.status_changed.emit("1.240 hộ")
    assert window.status_bar._message.text() == "2 sự kiện"
    window.current_page.crumb_changed.emit("Sửa sự kiện")
    assert "Sửa sự kiện" in window.top_bar._crumb.text()


def test_start_does_not_load_what_the_first_picture_does_not_need() -> None:
    heavy = ("sqlalchemy", "pandas", "matplotlib", "openpyxl", "alembic", "rapidfuzz", "numpy")
    code = (
        "import sys, desktop.views.main_window;"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_workbook_dropped_on_any_page_goes_to_the_import(qtbot, runner, notifier, tmp_path):
    pages: list[NotedPage] = []

    def importing() -> Page:
        pages.append(NotedPage())
        return pages[-1]

    entry = PageEntry(key="import", title="Nhập", icon="workbook", order=9, make=importing)
    parts = WindowParts(runner=runner, notifier=notifier, now=lambda: NINE_FORTY_ONE)
    made = MainWindow([*ENTRIES, entry], parts)
    qtbot.addWidget(made)
    path = tmp_path / "danh-sach.xlsx"
    path.write_bytes(b"x")
    made.dropEvent(dropped(path))
    assert pages[0].arguments == [(path,)]
    made.dropEvent(dropped(tmp_path))
    assert pages[0].arguments == [(path,), (tmp_path,)], "the page says why it takes no folder"


def dropped(path: Path) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    dropped.data = data  # the event keeps only a pointer
    return QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
