"""The parts of the page's first view: drop, recent files, exports, password."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from python_calamine import CalamineWorkbook

from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.settings.store import OptionStore
from desktop.views.import_wizard.drop_area import DropArea
from desktop.views.import_wizard.export_panel import KINDS, ExportPanel
from desktop.views.import_wizard.password_dialog import PasswordDialog
from desktop.views.import_wizard.recent_files import KEPT, RecentFiles, RecentFilesList
from desktop.views.import_wizard.template_button import TemplateButton
from desktop.views.widgets.save_dialog import SaveDialog


def drag(urls: list[str]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def enter(area: DropArea, data: QMimeData) -> bool:
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    area.dragEnterEvent(event)
    return event.isAccepted()


def test_dropped_files_are_passed_on(qtbot) -> None:
    area = DropArea()
    qtbot.addWidget(area)
    data = drag(["file:///mnt/usb/Danh s%C3%A1ch.xlsx", "file:///mnt/usb/khac.xlsx"])
    assert enter(area, data)
    assert area.property("dragging") == "true"
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(area.files_dropped) as told:
        area.dropEvent(event)
    assert told.args == [(Path("/mnt/usb/Danh sách.xlsx"), Path("/mnt/usb/khac.xlsx"))]
    assert area.property("dragging") == "false"


@pytest.mark.parametrize("urls", [[], ["https://example.org/danh-sach.xlsx"]])
def test_what_is_no_file_is_not_taken(qtbot, urls: list[str]) -> None:
    area = DropArea()
    qtbot.addWidget(area)
    assert not enter(area, drag(urls))


def test_recent_files_are_the_last_ones_newest_first() -> None:
    store = OptionStore(None)
    recent = RecentFiles(store)
    for number in range(KEPT + 2):
        recent.add(Path(f"/tep/{number}.xlsx"))
    recent.add(Path("/tep/4.xlsx"))
    assert [path.stem for path in RecentFiles(store).paths()] == ["4", "6", "5", "3", "2"]


def test_recent_files_survive_a_damaged_option() -> None:
    store = OptionStore(None)
    store.keep_text("import/recent_files", "{không phải json")
    assert RecentFiles(store).paths() == []


def test_a_recent_file_is_one_click_away(qtbot) -> None:
    shown = RecentFilesList()
    qtbot.addWidget(shown)
    shown.show_paths([Path("/tep/ho.xlsx"), Path("/tep/" + "a" * 80 + ".xlsx")])
    first, second = shown.findChildren(type(shown._links[0]))
    assert len(second.text()) < 50
    with qtbot.waitSignal(shown.file_chosen) as told:
        first.click()
    assert told.args == [Path("/tep/ho.xlsx")]


def test_every_list_can_be_written_whole(qtbot, context, save_as, tmp_path: Path) -> None:
    values = {"household_code": "HN-001", "head_name": "Ma Thị Pển"}
    records.save(context.database, Draft("household", values), who=context.who)
    panel = ExportPanel(context)
    qtbot.addWidget(panel)
    messages: list = []
    panel.message.connect(messages.append)
    for kind in KINDS:
        panel.buttons[kind.key].click()
        save_as(panel, tmp_path / f"{kind.key}.xlsx")
        assert (tmp_path / f"{kind.key}.xlsx").is_file()
    assert messages[0].text == "Đã xuất 1 dòng ra household.xlsx."
    assert messages[0].action_text == "Mở tệp"
    rows = CalamineWorkbook.from_path(tmp_path / "household.xlsx").get_sheet_by_index(0).to_python()
    assert any("HN-001" in row for row in rows)


def test_no_name_means_no_export(qtbot, context) -> None:
    panel = ExportPanel(context)
    qtbot.addWidget(panel)
    panel.message.connect(pytest.fail)
    panel.buttons["person"].click()
    panel.findChildren(SaveDialog)[-1].reject()


def test_the_password_goes_to_whoever_asked(qtbot) -> None:
    taken: list[str] = []
    area = DropArea()
    qtbot.addWidget(area)
    dialog = PasswordDialog("Tệp có mật khẩu.", taken.append, area)
    assert not dialog.accept_button.isEnabled()
    dialog.line.setText("bí mật")
    dialog.accept_button.click()
    assert taken == ["bí mật"]


def test_a_template_is_two_clicks_away(qtbot, context, save_as, tmp_path: Path) -> None:
    button = TemplateButton(context)
    qtbot.addWidget(button)
    messages: list = []
    button.message.connect(messages.append)
    menu = button.menu_of_templates()
    assert menu.actions()[0].text() == "Danh sách người dân"
    menu.actions()[0].trigger()
    (usual,) = button.findChildren(SaveDialog)[-1].selectedFiles()
    assert Path(usual).name == "mau_danh_sach_nguoi_dan.xlsx"
    save_as(button, tmp_path / "mau.xlsx")
    assert (tmp_path / "mau.xlsx").is_file()
    assert messages[0].text.startswith("Đã ghi tệp mẫu mau.xlsx")
