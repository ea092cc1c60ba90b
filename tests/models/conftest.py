import pytest

from desktop.background.change_notifier import ChangeNotifier
from tests.background.held_runner import HeldRunner


@pytest.fixture
def held(qapp) -> HeldRunner:
    return HeldRunner(ChangeNotifier())
