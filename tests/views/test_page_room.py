from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableWidget, QVBoxLayout, QWidget

from desktop.views.page_room import PageRoom


def room_of(qtbot, count: int, size: tuple[int, int]) -> tuple[PageRoom, list[QLineEdit]]:
    page = QWidget()
    rows = QVBoxLayout(page)
    wide = QLabel("Tên")
    wide.setMinimumSize(600, 60)
    rows.addWidget(wide)
    fields = [QLineEdit() for _ in range(count)]
    for field in fields:
        field.setFixedHeight(48)
        rows.addWidget(field)
    room = PageRoom(page)
    qtbot.addWidget(room)
    room.resize(*size)
    room.show()
    QApplication.processEvents()
    return room, fields


def test_a_page_that_has_room_fills_it_without_scroll_bars(qtbot) -> None:
    room, _ = room_of(qtbot, 2, (900, 500))
    assert room.widget().size() == room.size()
    assert room.minimumSizeHint() == room.widget().minimumSizeHint()


def test_a_page_with_wrapped_words_is_not_scrolled_where_it_can_be_smaller(qtbot) -> None:
    page = QWidget()
    rows = QVBoxLayout(page)
    words = QLabel("Cộng từ các gói đã nhận. " * 4)
    words.setWordWrap(True)
    rows.addWidget(words)
    table = QTableWidget()
    rows.addWidget(table)
    assert page.minimumSizeHint().height() < 200 < page.heightForWidth(500)
    room = PageRoom(page)
    qtbot.addWidget(room)
    room.resize(500, 200)
    room.show()
    QApplication.processEvents()
    assert page.size() == room.size()


def test_the_room_asks_for_less_when_the_page_does(qtbot) -> None:
    room, fields = room_of(qtbot, 3, (900, 500))
    frame = QWidget()
    rows = QVBoxLayout(frame)
    rows.addWidget(room)
    qtbot.addWidget(frame)
    frame.show()
    QApplication.processEvents()
    before = frame.minimumSizeHint().height()
    fields[0].hide()
    QApplication.processEvents()
    assert frame.minimumSizeHint().height() < before


def test_a_page_without_room_is_scrolled_to_what_has_the_focus(qtbot) -> None:
    room, fields = room_of(qtbot, 10, (400, 300))
    least = room.widget().minimumSizeHint()
    assert (room.widget().width(), room.widget().height()) == (least.width(), least.height())
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    fields[-1].setFocus()
    assert fields[-1].visibleRegion().boundingRect().height() == fields[-1].height()
    assert room.horizontalScrollBar().value() == 0, "a wide part is seen from its beginning"
    fields[0].setFocus()
    assert not fields[0].visibleRegion().isEmpty()


def test_what_is_mostly_seen_stays_where_it_is(qtbot) -> None:
    room, fields = room_of(qtbot, 10, (400, 300))
    fields[1].setFixedHeight(250)
    QApplication.processEvents()
    room.bring_into_sight(fields[1])
    assert room.verticalScrollBar().value() == 0
