"""The printed receipt and the printed offer: numbers, words, marks, the same figures."""

import datetime

import pytest

from desktop.domain.paper import Facts, Paper, PaymentCode, Words
from desktop.domain.report_table import ReportTable
from desktop.domain.vietqr import PayeeAccount, payment_code
from desktop.services import paper_settings, papers
from desktop.services.collecting import voiding
from desktop.services.collecting.basket import HealthChoice, VoluntaryChoice, open_basket, quote
from desktop.services.papers import Offer, OfferLine, note_paper, offer_of_basket
from desktop.services.papers.renewal_papers import qr_code
from desktop.services.rates import rate_book
from desktop.storage.queries import collecting_forms as queries
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import PAID_ON, Desk


def printed(desk: Desk, receipt_id: int, **options: bool) -> Paper:
    return papers.receipt_paper(desk.database, receipt_id, TODAY, WHO, **options)


def facts_of(paper: Paper) -> dict[str, str]:
    return {
        fact.label: fact.value
        for part in paper.parts
        if isinstance(part, Facts)
        for fact in part.facts
    }


def tables_of(paper: Paper) -> list[ReportTable]:
    return [part for part in paper.parts if isinstance(part, ReportTable)]


def column(table: ReportTable, key: str) -> list[object]:
    place = [each.key for each in table.columns].index(key)
    return [row[place] for row in table.rows]


def test_a_receipt_shows_each_member_and_its_amount_in_words(desk: Desk) -> None:
    done = desk.pay("4701", 0, 1, 2, 3, 4)
    paper = printed(desk, done.receipt_ids[0])
    assert paper.heading.title == "BIÊN LAI THU TIỀN"
    assert paper.heading.subject == "Quyển LC26-0147 · Số 0004701"
    assert paper.heading.data_line == ""
    facts = facts_of(paper)
    assert facts["Người nộp tiền"] == "Ma Hữu Sỹ"
    assert facts["Số tiền"] == "4.371.840 đ"
    assert facts["Bằng chữ"] == ("Bốn triệu ba trăm bảy mươi mốt nghìn tám trăm bốn mươi đồng.")
    (table,) = tables_of(paper)
    assert column(table, "name") == [
        "Ma Hữu Sỹ", "Lò Thị Mẩy", "Vàng Thị Páo", "Ma Văn Tú", "Giàng Thị Sua",
    ]  # fmt: skip
    assert column(table, "own") == [
        "1.366.200 đ", "956.340 đ", "819.720 đ", "683.100 đ", "546.480 đ",
    ]  # fmt: skip
    assert column(table, "order") == [1, 2, 3, 4, 5]
    assert set(column(table, "from")) == {"10/12/2026"}
    assert set(column(table, "to")) == {"09/12/2027"}
    assert table.total is not None
    assert table.total[-1] == "4.371.840 đ"
    assert [each.name for each in paper.signatures] == ["Ma Hữu Sỹ", "Đỗ Thị Hiền"]


def test_both_insurances_stand_on_one_receipt_with_their_support(desk: Desk) -> None:
    choices = (
        HealthChoice(desk.persons[0], 12),
        VoluntaryChoice(desk.persons[0], 1_500_000, 3, support="near_poor"),
    )
    done = desk.record("4702", *choices)
    (table,) = tables_of(printed(desk, done.receipt_ids[0]))
    assert column(table, "scheme") == ["BHYT (GD)", "BHXH tự nguyện"]
    assert column(table, "support") == ["0 đ", "396.000 đ"]
    assert column(table, "own") == ["1.366.200 đ", "594.000 đ"]
    assert table.total == (None, "Tổng cộng", "", "", "", "", "", "2.356.200 đ", "396.000 đ",
                           "1.960.200 đ")  # fmt: skip


HEALTH = ("HI", "BI0113G")
VOLUNTARY = ("VSI", "IS0104S")


@pytest.mark.parametrize(
    ("contracts", "kinds", "shown"),
    [
        ((HEALTH, VOLUNTARY), "health", "Bưu điện Thử - BI0113G"),
        ((HEALTH, VOLUNTARY), "voluntary", "Bưu điện Thử - IS0104S"),
        ((HEALTH, VOLUNTARY), "health voluntary", "Bưu điện Thử - BI0113G, IS0104S"),
        ((), "health voluntary", "Bưu điện Thử - IS0104G"),
        ((HEALTH,), "health voluntary", "Bưu điện Thử - BI0113G, IS0104G"),
    ],
)
def test_the_code_is_that_of_the_contract_for_what_was_collected(
    desk: Desk, contracts: tuple[tuple[str, str], ...], kinds: str, shown: str
) -> None:
    desk.change("organisation", desk.organisation, organisation_code="IS0104G")
    for scheme, code in contracts:
        of = {"organisation_id": desk.organisation, "scheme": scheme, "contract_no": code}
        since = datetime.date(2026, 2, 1)
        desk.add("contract", **of, organisation_code=code, valid_from=since)
        # One that ended the day before it was collected, and begins anew under another code.
        over = {"valid_from": datetime.date(2025, 1, 1), "valid_to": datetime.date(2026, 1, 31)}
        desk.add("contract", **of, organisation_code="XX0001G", **over)
    choices = {
        "health": HealthChoice(desk.persons[0], 12),
        "voluntary": VoluntaryChoice(desk.persons[0], 1_500_000, 3, support="other"),
    }
    done = desk.record("4702", *(choices[kind] for kind in kinds.split()))
    facts = facts_of(printed(desk, done.receipt_ids[0]))
    assert facts["Tổ chức dịch vụ thu"] == shown


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("Số 136, {place}, {commune}", "Số 136, {place}, {commune}"),
        ("Số 136, {place}", "Số 136, {place}, {commune}"),
        ("Số 136", "Số 136, {place}, {commune}"),
        ("Số 136, {place}2", "Số 136, {place}2, {place}, {commune}"),
        (None, "{place}, {commune}"),
    ],
)
def test_the_address_of_a_receipt_says_nothing_twice(
    desk: Desk, address: str | None, shown: str
) -> None:
    place = "Tổ dân phố 1"
    home = desk.add("neighbourhood", name=place)
    desk.change("household", desk.household, neighbourhood_id=home)
    receipt_id = desk.pay("4701", 0).receipt_ids[0]
    with desk.database.read() as snapshot:
        commune = queries.receipt_place(snapshot, receipt_id).commune
    names = {"place": place, "commune": commune}
    written = address.format(**names) if address else None
    desk.change("household", desk.household, address=written)
    facts = facts_of(printed(desk, receipt_id))
    assert facts["Địa chỉ"] == shown.format(**names)


def test_only_what_was_printed_before_is_marked_as_printed_again(desk: Desk) -> None:
    done = desk.pay("4701", 0)
    other = desk.pay("4702", 1)
    receipt_id = done.receipt_ids[0]
    first = printed(desk, receipt_id)
    assert first.heading.data_line == ""
    note_paper(desk.database, first, WHO)
    again = printed(desk, receipt_id)
    assert again.heading.data_line == "(BẢN IN LẠI ngày 21/11/2026)"
    assert again.heading.subject == first.heading.subject, "the number stays"
    assert printed(desk, other.receipt_ids[0]).heading.data_line == ""
    assert printed(desk, receipt_id, reprint=False).heading.data_line == ""
    assert printed(desk, other.receipt_ids[0], reprint=True).heading.data_line != ""


def test_a_receipt_written_to_a_pdf_counts_as_printed(desk: Desk) -> None:
    receipt_id = desk.pay("4701", 0).receipt_ids[0]
    note_paper(desk.database, printed(desk, receipt_id), WHO, file={"file": "a.pdf"})
    assert "IN LẠI" in printed(desk, receipt_id).heading.data_line


def test_a_void_receipt_keeps_its_number_and_says_that_it_is_void(desk: Desk) -> None:
    receipt_id = desk.pay("4701", 0).receipt_ids[0]
    voiding.void_receipt(desk.database, receipt_id, "ghi nhầm tên", who=WHO, today=TODAY)
    paper = printed(desk, receipt_id)
    assert paper.heading.data_line == "(ĐÃ HUỶ ngày 21/11/2026: ghi nhầm tên)"
    assert "0004701" in paper.heading.subject
    assert column(tables_of(paper)[0], "own") == ["1.366.200 đ"], "what it was for stays seen"


def test_a_receipt_of_somebody_elses_list_has_no_lines(desk: Desk) -> None:
    values = {"payer_name": "Lò Văn An", "receipt_no": "77", "scheme": "HI"}
    receipt_id = desk.add("receipt", **values, receipt_date=PAID_ON, amount_paid=1_366_200)
    paper = printed(desk, receipt_id)
    assert tables_of(paper) == []
    assert paper.heading.subject == "Số 77"
    assert facts_of(paper)["Số tiền"] == "1.366.200 đ"


def test_the_words_of_a_receipt_are_said_as_the_office_wants(desk: Desk) -> None:
    paper_settings.save(
        desk.database,
        {paper_settings.AMOUNT_IN_WORDS: "0", paper_settings.READING_WAY: "southern"},
        2026,
        who=WHO,
    )
    done = desk.pay("4701", 1, months=3)
    words = facts_of(printed(desk, done.receipt_ids[0]))["Bằng chữ"]
    assert "ngàn" in words, "a receipt has words even where lists have none"


def test_an_offer_says_the_same_as_the_basket_and_why(desk: Desk) -> None:
    basket = open_basket(desk.database, desk.household, PAID_ON)
    choices = [HealthChoice(person, 12) for person in desk.persons[:2]]
    quoted = quote(basket, choices, rate_book(desk.database))
    offer = offer_of_basket(quoted, PAID_ON, "Ma Hữu Sỹ", desk.household)
    paper = papers.offer_paper(desk.database, offer, desk.database.clock(), WHO)
    money, why = tables_of(paper)
    assert column(money, "own") == ["1.366.200 đ", "956.340 đ"]
    assert money.total is not None
    assert money.total[-1] == "2.322.540 đ"
    told = [row[1] for row in why.rows]
    for line, sentences in zip(quoted.lines, told, strict=True):
        assert all(sentence.text() in str(sentences) for sentence in line.sentences)
    assert "không thay biên lai" in paper.heading.data_line
    rates = next(part for part in paper.parts if isinstance(part, Words) and part.title)
    assert "161/2026" in rates.text
    assert paper.trace is not None


def offered(desk: Desk) -> Paper:
    basket = open_basket(desk.database, desk.household, PAID_ON)
    choices = [HealthChoice(person, 12) for person in desk.persons[:2]]
    quoted = quote(basket, choices, rate_book(desk.database))
    offer = offer_of_basket(quoted, PAID_ON, "Ma Hữu Sỹ", desk.household)
    return papers.offer_paper(desk.database, offer, desk.database.clock(), WHO)


def test_an_offer_has_a_code_to_transfer_by_once_there_is_an_account(desk: Desk) -> None:
    assert not [part for part in offered(desk).parts if isinstance(part, PaymentCode)]
    account = {
        paper_settings.BANK_BIN: "970405",
        paper_settings.BANK_ACCOUNT: "8800 205 123456",
        paper_settings.BANK_NAME: "Agribank",
    }
    paper_settings.save(desk.database, account, 2026, who=WHO)
    (code,) = [part for part in offered(desk).parts if isinstance(part, PaymentCode)]
    told = " ".join(code.lines)
    assert "8800205123456" in told
    assert "Agribank" in told
    assert "2.322.540 đ" in told
    assert "Ma Hữu Sỹ" not in told
    with desk.database.read() as snapshot:
        words = f"BHYT {queries.household_code(snapshot, desk.household) or ''}".strip()
    assert f"Nội dung: {words}" in told
    payee = PayeeAccount("970405", "8800205123456")
    assert code.png == qr_code(payment_code(payee, 2_322_540, words))


def test_an_offer_for_nobody_holds_no_personal_data(desk: Desk) -> None:
    basket = open_basket(desk.database, desk.household, PAID_ON)
    quoted = quote(basket, [HealthChoice(desk.persons[0], 6)], rate_book(desk.database))
    lines = (OfferLine(contribution=quoted.lines[0].contribution),)
    offer = Offer(paid_on=PAID_ON, lines=lines)
    paper = papers.offer_paper(None, offer, desk.database.clock(), WHO)
    assert paper.trace is None
    assert column(tables_of(paper)[0], "name") == ["Người thứ 1"]
    assert column(tables_of(paper)[0], "own") == ["683.100 đ"]
    assert "Ma Hữu Sỹ" not in repr(paper)
