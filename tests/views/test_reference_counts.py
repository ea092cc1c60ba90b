"""PySide6 6.12 on Python 3.11 loses references to None and True until the process dies."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import Column, Row

CALLS = 50_000
NOISE = 200


class Teller(QObject):
    told = Signal(object)

    def hear(self, value: object) -> None:
        del value


def test_fifty_thousand_calls_leave_none_and_true_alone(qtbot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    model = MemoryTableModel([Column(key="a", label="A")])
    model.show_rows([Row(1, ("x",))])
    index = model.index(0, 0)
    teller = Teller()
    teller.told.connect(teller.hear)
    before = (sys.getrefcount(None), sys.getrefcount(True))
    for _ in range(CALLS // 5):
        label.setText("x")
        index.data(9)
        index.isValid()
        label.isEnabled()
        teller.told.emit(None)
    after = (sys.getrefcount(None), sys.getrefcount(True))
    assert abs(after[0] - before[0]) < NOISE
    assert abs(after[1] - before[1]) < NOISE
