"""Reminders once for (person, end, stage); their text; who walks to whom."""

import datetime

import pytest

from desktop.domain.renewals import DeskScheme
from desktop.services import history
from desktop.services.renewals.assigning import assign
from desktop.services.renewals.desk import read_desk
from desktop.services.renewals.messages import (
    USUAL_HI,
    UnknownPlace,
    Wording,
    message_text,
    read_wording,
    write_wording,
)
from desktop.services.renewals.parts import DeskRow
from desktop.services.renewals.reminding import Reminded, details_of, remind
from desktop.services.renewals.rows import DeskChoice, rows_of
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import Desk
from tests.services.renewals.test_desk import DAY, cover


def rows_on(family: Desk, day: datetime.date, scheme: DeskScheme = "HI") -> list[DeskRow]:
    return rows_of(read_desk(family.database, day, scheme), DeskChoice())


def press(family: Desk, day: datetime.date) -> Reminded:
    return remind(family.database, rows_on(family, day), "HI", today=day, who=WHO)


def test_a_stage_is_reminded_once(family: Desk) -> None:
    for place in (0, 1):
        cover(family, place, 14)
    first, second = press(family, TODAY), press(family, TODAY)
    assert (first.homes, first.cards, first.before) == (1, 2, 0)
    assert (second.homes, second.cards, second.before) == (0, 0, 1)
    details = details_of(family.database, rows_on(family, TODAY)[0], TODAY, "HI")
    assert (details.times, details.stage, details.done) == (1, 15, True)
    assert [contact.outcome for contact in details.contacts] == ["reminded"]


@pytest.mark.parametrize(("later", "logged"), [(6, 0), (7, 1), (14, 1), (15, 1), (150, 1)])
def test_the_next_stage_is_reminded_again(family: Desk, later: int, logged: int) -> None:
    cover(family, 0, 14)
    press(family, TODAY)
    assert press(family, TODAY + later * DAY).homes == logged


def test_the_next_card_is_reminded_again(family: Desk) -> None:
    cover(family, 0, 14)
    press(family, TODAY)
    cover(family, 0, 14 + 365)
    again = press(family, TODAY + 365 * DAY)
    assert (again.homes, again.before) == (1, 0)


def test_a_member_who_comes_in_reach_later_is_reminded(family: Desk) -> None:
    cover(family, 0, 14)
    press(family, TODAY)
    cover(family, 1, 13)
    again = press(family, TODAY)
    assert (again.homes, again.cards) == (1, 1)


def test_undo_takes_the_reminder_back(family: Desk) -> None:
    cover(family, 0, 14)
    press(family, TODAY)
    history.undo(family.database, who=WHO)
    assert rows_on(family, TODAY)[0].home.contact is None
    assert press(family, TODAY).homes == 1


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (3, "Đóng trước hết ngày 24/11/2026 để thẻ không bị gián đoạn."),
        (-88, "Đóng trước hết ngày 25/11/2026 để giữ thời gian liên tục 5 năm."),
        (-120, "Thẻ đã gián đoạn"),
    ],
)
def test_the_text_says_the_last_day_that_helps(family: Desk, days: int, words: str) -> None:
    cover(family, 0, days)
    (row,) = rows_on(family, TODAY)
    text = message_text(row, read_wording(family.database), "HI", TODAY)
    assert words in text
    assert "Ma Hữu Sỹ" in text
    assert "1.366.200 đ" in text
    assert "UBND" in text


def test_the_office_words_it_once(family: Desk) -> None:
    cover(family, 0, 3)
    wording = Wording("{chu_ho} nộp {so_tien} tại {noi_thu}", "{ten}: {so_tien}", "Nhà văn hoá 4")
    write_wording(family.database, wording, who=WHO)
    (row,) = rows_on(family, TODAY)
    assert message_text(row, read_wording(family.database), "HI", TODAY) == (
        "Ma Hữu Sỹ nộp 1.366.200 đ tại Nhà văn hoá 4"
    )
    write_wording(family.database, Wording("  ", "{ten}", ""), who=WHO)
    assert read_wording(family.database).health == USUAL_HI


@pytest.mark.parametrize("template", ["{tien}", "{", "{chu_ho.x}", "{0}", "{}"])
def test_braces_that_mean_nothing_are_refused(family: Desk, template: str) -> None:
    before = read_wording(family.database)
    with pytest.raises(UnknownPlace):
        write_wording(family.database, Wording(template, before.voluntary, ""), who=WHO)
    assert read_wording(family.database) == before


def test_households_are_given_to_a_collector(family: Desk) -> None:
    cover(family, 0, 3)
    assign(family.database, [family.household], family.collector, who=WHO)
    assert rows_on(family, TODAY)[0].home.collector == "Đỗ Thị Hiền"
    changes = assign(family.database, [family.household], family.collector, who=WHO)
    assert not changes.ids_of("household")
    history.undo(family.database, who=WHO)
    assert rows_on(family, TODAY)[0].home.collector == ""
