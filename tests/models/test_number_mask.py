"""Numbers of persons hidden on the screen, and shown for a while."""

import pytest

from desktop.models import number_mask
from desktop.models.number_mask import NumberMask


@pytest.fixture
def mask(qapp):
    made = NumberMask(hides=True)
    made.heard = []
    made.changed.connect(lambda: made.heard.append(made.hidden))
    return made


def test_numbers_are_hidden_until_asked_for_and_again_on_demand(mask):
    assert mask.hidden
    mask.reveal()
    assert not mask.hidden
    mask.cover()
    assert mask.hidden
    assert mask.heard == [False, True]


def test_shown_numbers_hide_by_themselves(mask, qtbot):
    assert mask._timer.interval() == number_mask.SHOWN_FOR == 300_000
    mask._timer.setInterval(10)
    mask.reveal()
    qtbot.waitUntil(lambda: mask.hidden)


def test_a_machine_may_never_hide(mask):
    mask.choose(hides=False)
    assert not mask.hidden
    mask.reveal()
    mask.cover()
    assert not mask.hidden
    assert mask.heard == [False]


def test_a_choice_ends_a_reveal(mask):
    mask.reveal()
    mask.choose(hides=True)
    assert mask.hidden
