from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.fields.person import PERSON
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import Column, Row


def test_rows_are_shown_replaced_and_edited(qapp, qtbot) -> None:
    model = MemoryTableModel([Column(key="name", label="Họ và tên", editable=True)])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows([Row(7, ("An",)), Row(9, ("Bình",))])
    model.replace_row(Row(9, ("Bính",)))
    assert [model.index(row, 0).data() for row in range(2)] == ["An", "Bính"]
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    with qtbot.waitSignal(model.cell_edited) as edited:
        model.setData(model.index(1, 0), "Bình")
    assert edited.args == [9, "name", "Bình"]
    assert not model.setData(model.index(1, 0), "Bính")


def test_a_column_comes_from_its_field() -> None:
    spec = PERSON.field("full_name")
    column = Column.of(spec, lambda context, text: f"{context}: {text}")
    assert (column.key, column.width) == ("full_name", spec.column_width)
    assert column.label == f"fields: {spec.label}"
