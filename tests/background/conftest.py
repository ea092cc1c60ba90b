import pytest

from desktop.background.change_notifier import ChangeNotifier


@pytest.fixture
def notifier(qapp) -> ChangeNotifier:
    return ChangeNotifier()
