"""Invented organisations, collectors and the receipts that the collectors issue."""

import datetime
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.services.collecting.basket_parts import QuoteLine
from desktop.services.sample_data.counting import Counting
from desktop.services.sample_data.names import make_name
from desktop.services.sample_data.numbers import NumberMaker
from desktop.services.sample_data.people import SampleCommune
from desktop.services.sample_data.records import SampleCover, SamplePayment
from desktop.services.sample_data.source_lists import SourceLists

_DAYS_OF_YEAR = 365
RECEIPTS_OF_BOOK = 50
_BY_TRANSFER, _SPOILT = 7, 83
"""One receipt in so many is paid by transfer, or was spoilt and written anew."""
_VOID_BECAUSE = (
    "Ghi sai số tiền", "Ghi sai họ tên người nộp", "Viết nhầm số tháng", "Bị rách khi xé",
)  # fmt: skip
_ORGANISATIONS = (
    ("Bưu điện {place}", "BI", 100), ("Hội Liên hiệp Phụ nữ {place}", "BI", 101),
    ("Hội Nông dân {place}", "BI", 102), ("Trạm Y tế {place}", "BI", 103),
    ("Viettel {place}", "IS", 104), ("Bảo hiểm PVI {place}", "IS", 105),
)  # fmt: skip
_EDUCATION = ("Trung học phổ thông", "Trung cấp", "Cao đẳng", "Đại học")
_OTHER_JOBS = (
    None, None, "Trưởng thôn", "Chi hội trưởng phụ nữ", "Y tế thôn bản", "Công chức xã",
    "Bưu tá", "Giáo viên nghỉ hưu",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SampleOrganisation:
    """A tổ chức dịch vụ thu with a contract."""

    name: str
    organisation_code: str
    contract_no: str
    contract_from: datetime.date
    contract_to: datetime.date
    phone: str
    address: str


@dataclass(frozen=True, slots=True)
class SampleCollector:
    """A nhân viên thu; `organisation` counts from 0."""

    organisation: int
    full_name: str
    collector_code: str
    birth_date: str
    national_id: str
    si_number: str
    phone: str
    education: str
    areas: str | None
    certificate_no: str
    certificate_date: datetime.date
    card_no: str
    card_valid_to: datetime.date
    last_training: datetime.date
    status: str
    other_job: str | None


@dataclass(frozen=True, slots=True)
class SampleReceipt:
    """A receipt for one cover; `collector` counts from 0.

    Without a `line` (no rates are known for its day) it is a receipt of nothing.
    """

    cover: SampleCover
    payment: SamplePayment
    collector: int
    line: QuoteLine | None
    pay_method: str
    book: int
    receipt_book: str
    receipt_no: str
    void_reason: str | None

    @property
    def amount(self) -> int:
        """The own payment, in đồng."""
        return self.line.contribution.own if self.line else 0


def book_serial(collector: int, book: int) -> str:
    """Return the serial of a collector's book; collectors count from 0, books from 1."""
    return f"C45-{collector + 1:02d}/{book:03d}"


def first_number(collector: int, book: int) -> int:
    """Return the first receipt number of a collector's book."""
    return (collector + 1) * 100_000 + (book - 1) * RECEIPTS_OF_BOOK + 1


class CollectionMaker:
    """Makes who collects and what was collected."""

    def __init__(
        self,
        chance: random.Random,
        today: datetime.date,
        lists: SourceLists,
        numbers: NumberMaker,
        commune: SampleCommune,
    ) -> None:
        """Work for one commune."""
        self._chance = chance
        self._today = today
        self._lists = lists
        self._numbers = numbers
        self._commune = commune

    def organisations(self) -> list[SampleOrganisation]:
        """Return the organisations; one contract ends within 60 days."""
        made = []
        for number, (name, scheme, code) in enumerate(_ORGANISATIONS):
            years = 1 + number % 3
            until = self._today + datetime.timedelta(days=37 if number == 3 else 200 + 90 * number)  # noqa: PLR2004
            made.append(
                SampleOrganisation(
                    name=name.format(place=self._commune.name),
                    organisation_code=f"{scheme}{code:04d}G",
                    contract_no=f"{17 + number}/HĐ-BHXH",
                    contract_from=until - datetime.timedelta(days=_DAYS_OF_YEAR * years),
                    contract_to=until,
                    phone=self._numbers.phone(),
                    address=f"Trung tâm {self._commune.name}",
                )
            )
        return made

    def collectors(self, persons: int) -> list[SampleCollector]:
        """Return 12 to 30 collectors; the last two do not work any more."""
        count = max(12, min(30, persons // 2000 + 8))
        return [self._collector(number, count) for number in range(count)]

    def _collector(self, number: int, count: int) -> SampleCollector:
        chance = self._chance
        sex = "F" if chance.random() < 0.7 else "M"  # noqa: PLR2004 - most collectors are women
        born = self._before(365 * 58, 365 * 23)
        group = self._lists.names["01" if chance.random() < 0.6 else self._people()]  # noqa: PLR2004
        full_name, _ = make_name(chance, group, sex, born.year, None)
        national_id = self._numbers.national_id(born, sex)
        certified = self._before(2400, 100)
        status = "active" if number < count - 2 else ("paused", "left")[number - count + 2]
        areas = self._commune.neighbourhoods[number :: count - 2] if status == "active" else ()
        return SampleCollector(
            organisation=number % len(_ORGANISATIONS),
            full_name=full_name,
            collector_code=f"NV{national_id}",
            birth_date=born.isoformat(),
            national_id=national_id,
            si_number=self._numbers.si_number(),
            phone=self._numbers.phone(),
            education=_EDUCATION[int(chance.random() * len(_EDUCATION))],
            areas=", ".join(areas) or None,
            certificate_no=f"{1000 + number * 7}/GCN-BHXH",
            certificate_date=certified,
            card_no=f"{number + 1:03d}/TNVT",
            card_valid_to=self._card_end(number, status),
            last_training=max(certified, self._before(420, 20)),
            status=status,
            other_job=_OTHER_JOBS[int(chance.random() * len(_OTHER_JOBS))],
        )

    def _card_end(self, number: int, status: str) -> datetime.date:
        """Return a card's last day: of the working, every sixth ends within 60 days."""
        if status != "active":
            return self._before(200, 10)
        ahead = 12 + number * 3 % 48 if number % 6 == 1 else 120 + number * 31 % 900
        return self._today + datetime.timedelta(days=ahead)

    def _people(self) -> str:
        return self._lists.region.ethnic_groups.pick(self._chance)

    def _before(self, most: int, least: int) -> datetime.date:
        return self._today - datetime.timedelta(days=self._chance.randint(least, most))

    def receipts(
        self, covers: Iterable[SampleCover], collectors: Sequence[SampleCollector]
    ) -> list[SampleReceipt]:
        """Return a receipt for each cover that was paid for, numbered by collector and day.

        Of this year some were spoilt and made void; the next number was written instead.
        """
        working = sum(collector.status == "active" for collector in collectors)
        counting = Counting()
        issued: Counter[int] = Counter()
        receipts = []
        for place, (cover, payment) in enumerate(counting.paid(covers)):
            line = counting.line(cover, payment)
            reasons: list[str | None] = [None]
            if line and place % _SPOILT == _SPOILT - 1 and payment.paid_on.year == self._today.year:
                reasons.insert(0, _VOID_BECAUSE[place // _SPOILT % len(_VOID_BECAUSE)])
            for reason in reasons:
                collector = cover.person.neighbourhood % working
                serial = issued[collector] = issued[collector] + 1
                book = (serial - 1) // RECEIPTS_OF_BOOK + 1
                receipts.append(
                    SampleReceipt(
                        cover=cover,
                        payment=payment,
                        collector=collector,
                        line=line,
                        pay_method="cash" if place % _BY_TRANSFER else "transfer",
                        book=book,
                        receipt_book=book_serial(collector, book),
                        receipt_no=f"{first_number(collector, 1) + serial - 1:07d}",
                        void_reason=reason,
                    )
                )
        return receipts
