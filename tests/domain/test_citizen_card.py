"""The QR text of citizen cards, as scanners type it and phones copy it."""

import datetime
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.citizen_card import CitizenCard, looks_like_card, read_citizen_card
from desktop.domain.dates import PartialDate

TODAY = datetime.date(2026, 11, 21)
CARD_2021 = (
    "025080001234|082345678|Ma Hữu Sỹ|20041980|Nam|Thôn Nà Lung, Xã Thượng Lâm"
    ", Tuyên Quang|15072021"
)
READ = CitizenCard(
    national_id="025080001234",
    full_name="Ma Hữu Sỹ",
    birth_date=PartialDate(1980, 4, 20),
    sex="M",
    old_id="082345678",
    address="Thôn Nà Lung, Xã Thượng Lâm, Tuyên Quang",
)


@pytest.mark.parametrize(
    "text",
    [
        CARD_2021,
        CARD_2021 + "\n",
        "  " + CARD_2021.replace("|", " | "),
        unicodedata.normalize("NFD", CARD_2021),
        CARD_2021 + "||Ma Văn Páo|Lý Thị Mẩy",
        CARD_2021.replace("Ma Hữu Sỹ", "MA HỮU SỸ"),
        CARD_2021.replace("|Nam|", "|NAM|"),
    ],
)
def test_a_card_is_read_whatever_the_scanner_adds(text: str) -> None:
    assert looks_like_card(text)
    assert read_citizen_card(text, TODAY) == READ


def test_empty_places_are_unknown() -> None:
    card = read_citizen_card("025180001234||Lý Thị Phượng||Nữ||", TODAY)
    assert card == CitizenCard("025180001234", "Lý Thị Phượng", None, "F", None, None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "025080001234",
        "02508000123|082345678|Ma Hữu Sỹ|20041980|Nam|Thôn Nà Lung|15072021",
        "025080001234|082345678||20041980|Nam|Thôn Nà Lung|15072021",
        "025080001234|Ma Hữu Sỹ",
        "http://example.test/a|b|c|d|e|f",
    ],
)
def test_other_texts_are_no_card(text: str) -> None:
    assert read_citizen_card(text, TODAY) is None


@given(st.text(max_size=120))
def test_no_text_breaks_the_reading(text: str) -> None:
    card = read_citizen_card(text, TODAY)
    assert card is None or looks_like_card(text)
