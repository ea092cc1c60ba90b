"""Dropped files of every sort, a file that changes or goes, and a window closed half way."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from desktop.storage.database import Database
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.import_wizard.wizard_view import CHECK, MAP, WRITE
from tests.views.import_wizard.books import PEOPLE, write_book
from tests.views.import_wizard.steps import answer, stored, told


class Clicks(QObject):
    """Counts the presses of the mouse."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        self.count += event.type() == QEvent.Type.MouseButtonPress
        return False


def test_a_recognised_workbook_takes_four_clicks_at_most(
    page: ImportPage, office: Database, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_book(tmp_path / "ds.xlsx")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    clicks = Clicks()
    button = Qt.MouseButton.LeftButton
    for widget in page.findChildren(QObject):
        widget.installEventFilter(clicks)
    qtbot.mouseClick(page.start.drop_area.button, button)
    assert page.wizard.step == CHECK
    # The longest way: somebody who looks at the columns, too.
    qtbot.mouseClick(page.wizard.header.findChildren(QPushButton)[MAP], button)
    assert page.wizard.step == MAP
    qtbot.mouseClick(page.wizard.mapping.next_button, button)
    assert page.wizard.step == CHECK
    qtbot.mouseClick(page.wizard.check.write_button, button)
    assert page.wizard.step == WRITE
    assert len(stored(office)) == len(PEOPLE)
    assert clicks.count == 4


@pytest.mark.parametrize("count", [2, 3])
def test_several_files_are_refused_in_one_sentence(
    page: ImportPage, tmp_path: Path, count: int
) -> None:
    messages = told(page)
    page.arrive(tuple(write_book(tmp_path / f"{one}.xlsx") for one in range(count)))
    (message,) = messages
    assert message.text.startswith(f"Đã thả {count} tệp một lúc.")
    assert page.session.preview is None


def test_a_folder_is_refused_in_one_sentence(page: ImportPage, tmp_path: Path) -> None:
    messages = told(page)
    folder = tmp_path / "Danh sách 2026"
    folder.mkdir()
    page.arrive((folder,))
    assert [one.text for one in messages] == [
        "“Danh sách 2026” là một thư mục. Mở thư mục ra rồi thả tệp Excel vào đây."
    ]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.zip", b"PK\x03\x04", "a.zip"),
        ("a.rar", b"Rar!\x1a\x07\x01\x00", "giải nén"),
        ("a.pdf", b"%PDF-1.7\n", "là PDF"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "không phải bảng tính"),
        ("~$ds.xlsx", b"\x05Sao", "Hãy chọn tệp “ds.xlsx”"),
    ],
)
def test_what_is_no_workbook_gets_one_sentence(
    page: ImportPage, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content + b"\0" * 400)
    page.arrive((path,))
    assert said in page.wizard.failure.text
    assert page.wizard.stack.currentWidget() is page.wizard.failure


def test_a_file_that_changed_since_is_asked_about(
    page: ImportPage, office: Database, tmp_path: Path
) -> None:
    path = write_book(tmp_path / "ds.xlsx")
    page.arrive(path)
    write_book(path, PEOPLE[:1])
    page.wizard.check.write_action.trigger()
    assert stored(office) == []
    assert answer(page, accept=False) == "Quay lại"
    assert page.wizard.step == CHECK
    assert not page.session.is_writing
    page.wizard.check.write_action.trigger()
    assert answer(page) == "Ghi các dòng đang thấy"
    assert len(stored(office)) == len(PEOPLE)


def test_a_file_that_is_gone_is_written_as_it_was_read(
    page: ImportPage, office: Database, tmp_path: Path
) -> None:
    path = write_book(tmp_path / "ds.xlsx")
    page.arrive(path)
    path.unlink()
    page.wizard.check.write_action.trigger()
    assert len(stored(office)) == len(PEOPLE)
    assert page.wizard.step == WRITE


def test_a_file_that_excel_only_touched_is_not_asked_about(
    page: ImportPage, office: Database, tmp_path: Path
) -> None:
    path = write_book(tmp_path / "ds.xlsx")
    page.arrive(path)
    path.touch()
    page.wizard.check.write_action.trigger()
    assert len(stored(office)) == len(PEOPLE)


def test_closing_the_window_half_way_is_asked(page: ImportPage, tmp_path: Path) -> None:
    assert page.may_close()
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    assert not page.may_close()
    assert answer(page, accept=False) == "Quay lại nhập tiếp"
    assert page.session.preview is not None
    page.wizard.check.write_action.trigger()
    assert page.may_close()


def test_given_up_the_window_closes(page: ImportPage, office: Database, tmp_path: Path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    assert not page.may_close()
    assert answer(page) == "Đóng, không ghi"
    assert not page.isVisible()
    assert stored(office) == []
    QApplication.processEvents()
    assert page.may_close()


def test_a_recent_file_that_is_gone_says_so_and_leaves_the_list(
    page: ImportPage, tmp_path: Path
) -> None:
    path = write_book(tmp_path / "ds.xlsx")
    page.arrive(path)
    page.wizard.closed.emit()
    path.unlink()
    page.start.recent_list.file_chosen.emit(path)
    assert "Không tìm thấy tệp “ds.xlsx”" in page.wizard.failure.text
    page.wizard.closed.emit()
    assert page.start._recent.paths() == []
