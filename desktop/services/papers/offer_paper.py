"""An offer on paper: what a family would pay, for which days, and why; nothing is recorded."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.amount_in_words import LARGEST, amount_in_words
from desktop.domain.contribution import ContributionLine
from desktop.domain.cover_period import CoverPeriod
from desktop.domain.paper import Orientation, Paper, PaperPart, PaperTrace, PaymentCode, Words
from desktop.domain.rates import RATE_TABLES
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.domain.vietqr import PayeeAccount, payment_code, payment_words
from desktop.services.collecting.basket_parts import BasketQuote
from desktop.services.paper_settings import PaperSettings, read_settings, settings_of
from desktop.services.papers.office_words import NUMBER_KEY, foot, heading, shown_day, shown_money
from desktop.services.papers.receipt_paper import SHORT_SCHEMES
from desktop.services.papers.renewal_papers import qr_code
from desktop.storage.database import Database
from desktop.storage.queries import collecting_forms as queries

_TITLE: Final = "BẢNG TÍNH MỨC ĐÓNG BẢO HIỂM"
_HOUSEHOLD: Final = "Hộ {name}"
_ON: Final = "(Tính cho ngày đóng {day}. Bảng này không thay biên lai thu tiền.)"
_NUMBERED: Final = "Người thứ {number}"
_TOTAL: Final = "Tổng cộng"
_TO_PAY: Final = "Số tiền phải nộp: {words}."
_TRANSFER: Final = "Chuyển khoản: mở ứng dụng ngân hàng, quét mã này rồi xem lại tên người nhận."
_ACCOUNT: Final = "Số tài khoản: {number}, ngân hàng: {bank}"
_HOLDER: Final = "Chủ tài khoản: {name}"
_AMOUNT: Final = "Số tiền: {amount}"
_SAID: Final = "Nội dung: {words}"
_RECEIPT_FOLLOWS: Final = "Biên lai được ghi sau khi tiền vào tài khoản."
_PAID_FOR: Final = {"HI": "BHYT", "VSI": "BHXH TN"}
_WHY: Final = "Cách tính"
_RATES: Final = "Căn cứ"
_LINE: Final = "{number}. {name}: {sentences}"
_RATE: Final = "{label}: {source}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferLine:
    """One person of an offer; without a name it is called by its place."""

    contribution: ContributionLine
    cover: CoverPeriod | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What is offered for a day of payment; `household` names the family, where one is known."""

    paid_on: datetime.date
    lines: tuple[OfferLine, ...]
    household: str = ""
    household_id: int | None = None


def offer_of_basket(
    quote: BasketQuote, paid_on: datetime.date, household: str, household_id: int | None
) -> Offer:
    """Return the offer of a basket as it is quoted, with the names of the members."""
    lines = [
        OfferLine(contribution=line.contribution, cover=line.cover, name=line.person_name)
        for line in quote.lines
    ]
    return Offer(
        paid_on=paid_on, lines=tuple(lines), household=household, household_id=household_id
    )


def offer_paper(database: Database | None, offer: Offer, now: datetime.datetime, who: str) -> Paper:
    """Return the print of an offer; a family without a name holds no personal data.

    Without a `database` (the calculator before there is an office) the heading stays blank.
    """
    settings, code = _office(database, offer)
    traced = PaperTrace("household", {"offer": len(offer.lines), "id": offer.household_id})
    subject = _HOUSEHOLD.format(name=offer.household) if offer.household else ""
    return Paper(
        name=f"muc_dong_{offer.paid_on:%Y%m%d}",
        heading=heading(
            settings, now.date(), _TITLE, subject, _ON.format(day=shown_day(offer.paid_on))
        ),
        parts=(
            _table(offer.lines),
            *_to_pay(offer, settings),
            *_transfer(offer, settings.account, code),
            _why(offer),
            _rates(offer),
        ),
        signatures=(settings.signatures()[0],),
        foot=foot(now, who),
        orientation=Orientation.PORTRAIT,
        trace=traced if offer.household else None,
    )


def _office(database: Database | None, offer: Offer) -> tuple[PaperSettings, str]:
    """Return what stands on papers, and the code of the household, where there is one."""
    if database is None:
        return settings_of({}, ()), ""
    with database.read() as snapshot:
        settings = read_settings(snapshot)
        if offer.household_id is None:
            return settings, ""
        return settings, queries.household_code(snapshot, offer.household_id) or ""


def _names(lines: Sequence[OfferLine]) -> list[str]:
    return [line.name or _NUMBERED.format(number=at) for at, line in enumerate(lines, start=1)]


def _table(lines: Sequence[OfferLine]) -> ReportTable:
    covered = any(line.cover for line in lines)
    supported = any(line.contribution.due != line.contribution.own for line in lines)
    columns = [
        ReportColumn(NUMBER_KEY, "STT"),
        ReportColumn("name", "Họ và tên", CellFormat.TEXT),
        ReportColumn("scheme", "Loại", CellFormat.TEXT),
        ReportColumn("months", "Số tháng"),
        *([ReportColumn("from", "Từ ngày", CellFormat.DATE)] if covered else []),
        *([ReportColumn("to", "Đến ngày", CellFormat.DATE)] if covered else []),
        *(
            [ReportColumn("due", "Mức đóng"), ReportColumn("support", "Hỗ trợ")]
            if supported
            else []
        ),
        ReportColumn("own", "Phải nộp"),
    ]
    rows: list[tuple[ReportValue, ...]] = []
    for number, (name, line) in enumerate(zip(_names(lines), lines, strict=True), start=1):
        money, cover = line.contribution, line.cover
        days = (shown_day(cover.valid_from), shown_day(cover.valid_to)) if cover else ("", "")
        due = (shown_money(money.due), shown_money(money.due - money.own))
        scheme = SHORT_SCHEMES[money.scheme]
        group = f"{scheme} ({money.group.partition(':')[0]})" if money.scheme == "HI" else scheme
        rows.append(
            (
                number,
                name,
                group,
                money.months,
                *(days if covered else ()),
                *(due if supported else ()),
                shown_money(money.own),
            )
        )
    return ReportTable(
        NUMBER_KEY, "", "", tuple(columns), tuple(rows), _sums(lines, len(columns), supported)
    )


def _sums(
    lines: Sequence[OfferLine],
    width: int,
    supported: bool,
) -> tuple[ReportValue, ...] | None:
    if len(lines) < 2:  # noqa: PLR2004 - one line is its own total
        return None
    due = sum(line.contribution.due for line in lines)
    own = sum(line.contribution.own for line in lines)
    sums = (due, due - own, own) if supported else (own,)
    blanks = ("",) * (width - 2 - len(sums))
    return (None, _TOTAL, *blanks, *map(shown_money, sums))


def _to_pay(offer: Offer, settings: PaperSettings) -> tuple[PaperPart, ...]:
    own = sum(line.contribution.own for line in offer.lines)
    if own > LARGEST or not settings.amounts_in_words:
        return ()
    words = amount_in_words(own, settings.reading_way)
    return (Words(_TO_PAY.format(words=f"{shown_money(own)} ({words.lower()})")),)


def _transfer(
    offer: Offer, account: PayeeAccount | None, household_code: str
) -> tuple[PaymentCode, ...]:
    """Return the code to pay by transfer; its words name the household by code, nobody by name."""
    own = sum(line.contribution.own for line in offer.lines)
    if account is None or own <= 0:
        return ()
    schemes = {line.contribution.scheme for line in offer.lines}
    what = " ".join(word for scheme, word in _PAID_FOR.items() if scheme in schemes)
    words = f"{what} {household_code}".strip()
    said = payment_words(words)
    lines = (
        _TRANSFER,
        _ACCOUNT.format(number=account.number, bank=account.bank or account.bin),
        *([_HOLDER.format(name=account.holder)] if account.holder else []),
        _AMOUNT.format(amount=shown_money(own)),
        _SAID.format(words=said),
        _RECEIPT_FOLLOWS,
    )
    return (PaymentCode(qr_code(payment_code(account, own, said)), lines),)


def _why(offer: Offer) -> ReportTable:
    """Return how each amount came about, a row for each person."""
    rows: list[tuple[ReportValue, ...]] = []
    for name, line in zip(_names(offer.lines), offer.lines, strict=True):
        told = [sentence.text() for sentence in line.contribution.sentences]
        if line.cover is not None:
            told.append(line.cover.explanation.text())
        rows.append((name, " ".join(told)))
    columns = (
        ReportColumn("name", "Họ và tên", CellFormat.TEXT),
        ReportColumn("why", _WHY, CellFormat.TEXT),
    )
    return ReportTable("why", "", "", columns, tuple(rows))


def _rates(offer: Offer) -> Words:
    told: Iterable[str] = (
        _RATE.format(label=RATE_TABLES[rate.table].label, source=rate.source)
        for line in offer.lines
        for rate in line.contribution.rates
    )
    return Words("; ".join(dict.fromkeys(told)) + ".", _RATES)
