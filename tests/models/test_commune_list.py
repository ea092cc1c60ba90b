"""The official list of communes obeys the rules of Qt's models while it narrows."""

from PySide6.QtTest import QAbstractItemModelTester

from desktop.models.commune_list import CommuneListModel


def test_model_passes_the_tester_of_qt(qapp) -> None:
    model = CommuneListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    whole = model.rowCount()
    model.narrow_to("lao cai")
    assert 0 < model.rowCount() < whole
    model.narrow_to("không xã nào tên thế")
    assert model.rowCount() == 0
    model.narrow_to("")
    assert model.rowCount() == whole
