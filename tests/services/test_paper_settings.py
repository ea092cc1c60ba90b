"""What the office puts on papers: usual words, choices, and numbers that are given once."""

import datetime
import json
from typing import Any

import pytest
from sqlalchemy import text

from desktop.domain.amount_in_words import ReadingWay
from desktop.domain.errors import InvalidInput
from desktop.domain.vietqr import PayeeAccount
from desktop.services import paper_settings as settings
from desktop.services.history import undoing
from desktop.storage.database import Database

TODAY = datetime.date(2026, 11, 21)


def read(database: Database) -> settings.PaperSettings:
    with database.read() as snapshot:
        return settings.read_settings(snapshot)


def noted(database: Database, action: str) -> list[dict[str, str]]:
    with database.read() as snapshot:
        rows = snapshot.rows(
            text("SELECT after FROM audit WHERE action = :action ORDER BY id").bindparams(
                action=action
            )
        )
    return [json.loads(str(row[0])) for row in rows]


def test_an_office_without_choices_has_the_usual_words(office: Any) -> None:
    found = read(office.database)
    assert found.texts[settings.OFFICE] == "PHƯỜNG LÀO CAI"
    assert found.place_and_date(TODAY) == "Lào Cai, ngày 21 tháng 11 năm 2026"
    assert found.number_line() == "Số: …………/BC-UBND"
    assert [each.capacity for each in found.signatures()] == [
        ("NGƯỜI LẬP BIỂU",),
        ("THỦ TRƯỞNG ĐƠN VỊ",),
    ]
    assert found.amounts_in_words
    assert found.reading_way is ReadingWay.NORTHERN


def test_what_was_chosen_stands_there_and_what_stood_before_is_kept(office: Any) -> None:
    chosen = {
        settings.OFFICE: "TRẠM Y TẾ",
        settings.SIGNER_CAPACITY: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
        settings.SIGNER: "Vàng Seo Páo",
        settings.READING_WAY: "southern",
        settings.AMOUNT_IN_WORDS: settings.OFF,
    }
    changes = settings.save(office.database, chosen, 2026, who="lan")
    assert changes.everything
    found = read(office.database)
    assert found.texts[settings.OFFICE] == "TRẠM Y TẾ"
    assert found.signatures()[1].capacity == ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    assert found.reading_way is ReadingWay.SOUTHERN
    assert not found.amounts_in_words
    assert noted(office.database, "set_option") == [chosen]


def test_an_account_is_checked_with_what_stands_there_already(office: Any) -> None:
    assert read(office.database).account is None
    with pytest.raises(InvalidInput):
        settings.save(office.database, {settings.BANK_ACCOUNT: "123"}, 2026, who="lan")
    assert noted(office.database, "set_option") == []
    whole = {settings.BANK_BIN: "970405", settings.BANK_ACCOUNT: "123"}
    settings.save(office.database, whole, 2026, who="lan")
    settings.save(office.database, {settings.BANK_HOLDER: "BHXH A"}, 2026, who="lan")
    assert read(office.database).account == PayeeAccount("970405", "123", "", "BHXH A")
    settings.save(office.database, dict.fromkeys(whole, ""), 2026, who="lan")
    assert read(office.database).account is None


@pytest.mark.parametrize(
    ("pattern", "open_line", "line"),
    [
        ("Số: …/BC-UBND", "Số: …………/BC-UBND", "Số: 1/BC-UBND"),
        ("{number}/BC-BHXH", "Số: …………/BC-BHXH", "Số: 1/BC-BHXH"),
        ("Số: .../BC", "Số: …………/BC", "Số: 1/BC"),
        ("Số: 128/BC-UBND", "Số: 128/BC-UBND", "Số: 128/BC-UBND"),
        ("", "", ""),
    ],
)
def test_the_pattern_says_where_the_number_stands(
    office: Any, pattern: str, open_line: str, line: str
) -> None:
    settings.save(office.database, {settings.NUMBER: pattern}, 2026, who="lan")
    assert read(office.database).number_line("report/2026-11") == open_line
    taken = settings.take_number(office.database, "report/2026-11", TODAY, who="lan")
    assert taken.line == line


def test_a_letter_keeps_its_number_and_no_number_is_given_twice(office: Any) -> None:
    database = office.database

    def take(letter: str, day: datetime.date = TODAY) -> str:
        return settings.take_number(database, letter, day, who="lan").line

    assert take("report/2026-10") == "Số: 1/BC-UBND"
    assert take("report/2026-11") == "Số: 2/BC-UBND"
    assert take("report/2026-10") == "Số: 1/BC-UBND"
    assert take("report/2026", datetime.date(2027, 1, 4)) == "Số: 1/BC-UBND"
    assert take("report/2026-Q4") == "Số: 3/BC-UBND"
    numbers = [(each["letter"], each["number"]) for each in noted(database, "take_number")]
    assert [number for _, number in numbers] == ["1", "2", "1", "3"]
    found = read(database)
    assert found.number_line("report/2026-11") == "Số: 2/BC-UBND"
    assert found.number_line("report/2026-12") == "Số: …………/BC-UBND"


def test_telling_the_next_number_takes_none(office: Any) -> None:
    for _ in range(3):
        with office.database.read() as snapshot:
            line = settings.next_number_line(snapshot, settings.read_settings(snapshot), 2026)
        assert line == "Số: 1/BC-UBND"
        assert settings.form_texts(office.database, 2026)[settings.NEXT_NUMBER] == "1"
    assert noted(office.database, "take_number") == []


def test_the_office_may_go_on_from_its_book_but_never_back(office: Any) -> None:
    database = office.database
    settings.save(database, {settings.NEXT_NUMBER: "120"}, 2026, who="lan")
    assert settings.take_number(database, "a", TODAY, who="lan").line == "Số: 120/BC-UBND"
    for typed, code in (
        ("120", "paper.number_taken"),
        ("7", "paper.number_taken"),
        ("0", "paper.number_unreadable"),
        ("12a", "paper.number_unreadable"),
        ("²", "paper.number_unreadable"),
        ("999999", "paper.number_unreadable"),
    ):
        with pytest.raises(InvalidInput) as caught:
            settings.save(
                database, {settings.NEXT_NUMBER: typed, settings.SIGNER: "X"}, 2026, who="lan"
            )
        assert caught.value.code == code
    assert read(database).texts[settings.SIGNER] == ""
    assert settings.take_number(database, "b", TODAY, who="lan").line == "Số: 121/BC-UBND"


def test_taking_the_settings_back_gives_no_number_a_second_time(office: Any) -> None:
    database = office.database
    changed = {settings.NEXT_NUMBER: "120", settings.SIGNER: "Vàng Seo Páo"}
    settings.save(database, changed, 2026, who="lan")
    assert settings.take_number(database, "a", TODAY, who="lan").line == "Số: 120/BC-UBND"
    assert undoing.undo(database, who="lan") is not None
    assert read(database).texts[settings.SIGNER] == ""
    assert undoing.undo(database, who="lan") is None
    assert settings.take_number(database, "b", TODAY, who="lan").line == "Số: 121/BC-UBND"
    assert read(database).number_line("a") == "Số: 120/BC-UBND"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (datetime.date(2026, 2, 3), "ngày 03 tháng 02 năm 2026"),
        (datetime.date(2026, 3, 9), "ngày 09 tháng 3 năm 2026"),
        (datetime.date(2026, 12, 31), "ngày 31 tháng 12 năm 2026"),
    ],
)
def test_days_are_written_as_the_decree_asks(office: Any, day: datetime.date, said: str) -> None:
    assert read(office.database).place_and_date(day) == f"Lào Cai, {said}"
