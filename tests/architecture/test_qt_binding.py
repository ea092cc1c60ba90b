"""The Qt binding itself: newer ones lose references to None and True on Python 3.11."""

import sys

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Signal

ROUNDS = 1000


class Answers(QAbstractListModel):
    def __init__(self, answer: object) -> None:
        super().__init__()
        self._answer = answer

    def rowCount(self, _: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 1

    def data(self, _: QModelIndex | QPersistentModelIndex, __: int = 0) -> object:
        return self._answer


class Sender(QObject):
    sent = Signal(object)


def test_reading_a_model_keeps_the_references_of_none_and_true() -> None:
    for answer in (None, True):
        model = Answers(answer)
        index = model.index(0)
        before = sys.getrefcount(answer)
        for _ in range(ROUNDS):
            index.data()
        assert abs(sys.getrefcount(answer) - before) < ROUNDS // 10


def test_signals_keep_the_references_of_none_and_true() -> None:
    for value in (None, True):
        sender = Sender()
        got: list[object] = []
        sender.sent.connect(got.append)
        before = sys.getrefcount(value)
        for _ in range(200):
            sender.sent.emit(value)
        assert len(got) == 200
        got.clear()
        assert abs(sys.getrefcount(value) - before) < 20
