"""Old names in the settings: seen in the table, added and removed in a dialog, kept by a rename."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.services import neighbourhoods, place_names
from desktop.views.settings.neighbourhood_section import NeighbourhoodSection
from desktop.views.settings.old_names_dialog import CommuneOldNamesDialog, PlaceOldNamesDialog

OLD_NAMES = 4


@pytest.fixture
def section(qtbot, context, notifier) -> NeighbourhoodSection:
    made = NeighbourhoodSection(context)
    qtbot.addWidget(made)
    notifier.changed.connect(made.take_changes)
    made.resize(900, 484)
    made.show()
    made.arrive()
    return made


def select(section: NeighbourhoodSection, name: str) -> None:
    place = next(each.id for each in section._found.values() if each.name == name)
    section.table.select_ids((place,), place)


def words(dialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def kept(database) -> list[tuple[str, object]]:
    return [
        (each.old_text, each.new_text or each.neighbourhood_id)
        for each in place_names.list_all(database)
    ]


def test_an_old_name_is_added_seen_and_removed(section, database, hands) -> None:
    assert section.table.isColumnHidden(OLD_NAMES)
    assert not section.old_names.isEnabled()
    select(section, "Nà Lung")
    section.old_names.click()
    (dialog,) = section.findChildren(PlaceOldNamesDialog)
    assert not dialog.add_button.isEnabled()
    assert not dialog.remove_button.isEnabled()
    hands.type(dialog.line, "Ba<ản Mới")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert words(dialog) == ["Bản Mới"]
    assert dialog.line.text() == ""
    assert not section.table.isColumnHidden(OLD_NAMES)
    row = next(r for r in range(2) if section._model.text_at(r, 0) == "Nà Lung")
    assert section._model.text_at(row, OLD_NAMES) == "Bản Mới"
    dialog.list.setCurrentRow(0)
    dialog.remove_button.click()
    assert words(dialog) == []
    assert kept(database) == []


def test_a_refusal_is_told_in_the_dialog(section, database) -> None:
    select(section, "Nà Lung")
    section.old_names.click()
    (dialog,) = section.findChildren(PlaceOldNamesDialog)
    dialog.line.setText("khau đao")
    dialog.add_button.click()
    assert "Khau Đao" in dialog.notice.text
    assert dialog.line.text() == "khau đao"
    assert kept(database) == []


def test_a_rename_leaves_the_former_name_in_the_table(section, context, database) -> None:
    place = next(each for each in neighbourhoods.list_all(database) if each.name == "Nà Lung")
    context.runner.write(
        lambda: neighbourhoods.rename(database, place.id, "Bản Phong", who="x"), lambda _: None
    )
    texts = [[section._model.text_at(row, at) for at in (0, OLD_NAMES)] for row in range(2)]
    assert ["Bản Phong", "Nà Lung"] in texts


def test_an_old_commune_is_kept_for_the_commune_of_the_office(section, database) -> None:
    section.communes.click()
    (dialog,) = section.findChildren(CommuneOldNamesDialog)
    dialog.line.setText("huyện Lâm Bình")
    dialog.add_button.click()
    assert "chưa có tên xã" in dialog.notice.text
    dialog.line.setText("Xã Nà Tông, huyện Lâm Bình")
    dialog.add_button.click()
    assert dialog.notice.text == ""
    name = section._communes[0].name
    assert words(dialog) == [f"Xã Nà Tông, huyện Lâm Bình → {name}"]
    assert kept(database) == [("Xã Nà Tông, huyện Lâm Bình", name)]
