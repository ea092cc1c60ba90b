"""What an office puts on its papers: names, place, who signs, how letters are numbered.

It is kept in the office's database, so that every paper of everybody says the same.
"""

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.amount_in_words import ReadingWay
from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.office_scope import OfficeKind
from desktop.domain.report_table import Signature
from desktop.domain.step import Step
from desktop.domain.vietqr import PayeeAccount, payee_account
from desktop.services.province.scope import OFFICE_SCOPE
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.queries.opening import SAMPLE_DATA

AUTHORITY = "report_authority"
OFFICE = "report_office"
NUMBER = "report_number"
PLACE = "report_place"
PREPARER_CAPACITY = "report_preparer_capacity"
PREPARER = "report_preparer"
SIGNER_CAPACITY = "report_signer_capacity"
SIGNER = "report_signer"
"""Keys of the office's choices; a capacity may have several lines."""
AMOUNT_IN_WORDS = "paper_amount_in_words"
"""'0' leaves amounts in words out."""
READING_WAY = "paper_reading_way"
"""How numbers are read: the name of a `ReadingWay` in small letters."""
NEXT_NUMBER = "paper_next_number"
"""Not stored under this key: the number that this year's next letter gets."""

BANK_BIN = "paper_bank_bin"
BANK_ACCOUNT = "paper_bank_account"
BANK_NAME = "paper_bank_name"
BANK_HOLDER = "paper_bank_holder"
"""The account that families transfer to; papers show its QR code when it is known."""

OFF = "0"
DOTS = "…………"
LARGEST_NUMBER = 99_999
_LAST_NUMBER = "paper_last_number_{year}"
_ISSUED = "paper_issued_{letter}"
_NUMBER_PLACE = re.compile(r"\{number\}|…+|\.{3,}")
_KINDS_OF_PLACE = ("Phường ", "Xã ", "Thị trấn ", "Đặc khu ", "Tỉnh ", "Thành phố ")

_NUMBER_WORDS = QT_TRANSLATE_NOOP("reports", "Số: {number}")
_PLACE_AND_DATE = QT_TRANSLATE_NOOP("reports", "{place}, ngày {day} tháng {month} năm {year}")
_PREPARER = QT_TRANSLATE_NOOP("reports", "NGƯỜI LẬP BIỂU")
_PREPARER_HINT = QT_TRANSLATE_NOOP("reports", "(Ký, ghi rõ họ tên)")
_SIGNER = QT_TRANSLATE_NOOP("reports", "THỦ TRƯỞNG ĐƠN VỊ")
_SIGNER_HINT = QT_TRANSLATE_NOOP("reports", "(Ký tên, đóng dấu)")
_CHANGED = QT_TRANSLATE_NOOP("steps", "Sửa tiêu đề và người ký trên giấy tờ")


@dataclass(frozen=True, slots=True)
class PaperSettings:
    """What stands on papers, by key: what the office chose, else the usual words.

    `issued` holds the numbers of letters that went out, by the letter's key.
    """

    texts: Mapping[str, str]
    is_sample: bool
    issued: Mapping[str, str]

    def place_and_date(self, day: datetime.date) -> str:
        """Return the line below the motto: Thượng Lâm, ngày 21 tháng 11 năm 2026."""
        return _PLACE_AND_DATE.format(place=self.texts[PLACE], **_date_parts(day))

    def number_line(self, letter: str = "") -> str:
        """Return the line of the number: that of an issued letter, else dots to write on."""
        return _numbered(self.texts[NUMBER], self.issued.get(letter, DOTS))

    @property
    def counts_letters(self) -> bool:
        """Whether the pattern leaves a place for a number."""
        return _NUMBER_PLACE.search(self.texts[NUMBER]) is not None

    def signatures(self) -> tuple[Signature, Signature]:
        """Return who prepared a paper (left) and who answers for it (right)."""
        texts = self.texts
        return (
            Signature(_lines(texts[PREPARER_CAPACITY]), _PREPARER_HINT, texts[PREPARER]),
            Signature(_lines(texts[SIGNER_CAPACITY]), _SIGNER_HINT, texts[SIGNER]),
        )

    @property
    def amounts_in_words(self) -> bool:
        """Whether totals of money are repeated in words."""
        return self.texts[AMOUNT_IN_WORDS] != OFF

    @property
    def reading_way(self) -> ReadingWay:
        """How these words are said."""
        return ReadingWay[self.texts[READING_WAY].upper()]

    @property
    def account(self) -> PayeeAccount | None:
        """The account that families transfer to, when the office has entered one."""
        return _account(self.texts)


@dataclass(frozen=True, slots=True)
class TakenNumber:
    """The line with a letter's number, and what the taking changed."""

    line: str
    changes: Changes


def settings_of(options: Mapping[str, str], communes: Sequence[str]) -> PaperSettings:
    """Return what the office chose, filled up with the usual for these communes' names."""
    usual = {
        AUTHORITY: QT_TRANSLATE_NOOP("reports", "ỦY BAN NHÂN DÂN"),
        OFFICE: ", ".join(communes).upper(),
        NUMBER: f"Số: {DOTS}/BC-UBND",
        PLACE: _place(communes),
        PREPARER_CAPACITY: _PREPARER,
        PREPARER: "",
        SIGNER_CAPACITY: _SIGNER,
        SIGNER: "",
        AMOUNT_IN_WORDS: "1",
        READING_WAY: ReadingWay.NORTHERN.name.lower(),
        **dict.fromkeys((BANK_BIN, BANK_ACCOUNT, BANK_NAME, BANK_HOLDER), ""),
    }
    needed = {PLACE, PREPARER_CAPACITY, SIGNER_CAPACITY, READING_WAY}
    texts = {
        key: (options.get(key) or words) if key in needed else options.get(key, words)
        for key, words in usual.items()
    }
    begin = _ISSUED.format(letter="")
    issued = {
        key.removeprefix(begin): said for key, said in options.items() if key.startswith(begin)
    }
    return PaperSettings(texts, SAMPLE_DATA in options, issued)


def read_settings(snapshot: ReadSnapshot) -> PaperSettings:
    """Return what stands on the office's papers."""
    options = offices.options(snapshot)
    served = offices.served(snapshot)
    names = names_on_papers(options, served)
    return settings_of(options, names)


def names_on_papers(
    options: Mapping[str, str], served: Sequence[tuple[str, str, str]]
) -> list[str]:
    """Return the names of the office's communes (code, name, province); a province has its own."""
    if options.get(OFFICE_SCOPE) == OfficeKind.PROVINCE.value:
        return [province for _, _, province in served[:1]]
    return [name for _, name, _ in served]


def form_texts(database: Database, year: int) -> dict[str, str]:
    """Return what the form of these settings shows, by key, the year's next number included."""
    with database.read() as snapshot:
        last = _last_number(offices.options(snapshot), year)
        return {**read_settings(snapshot).texts, NEXT_NUMBER: str(last + 1)}


def save(database: Database, changed: Mapping[str, str], year: int, *, who: str) -> Changes:
    """Write what was changed, all or nothing; the audit keeps what stood there before.

    Raises:
        InvalidInput: the next number is no number, or was already given to a letter; the account
            to transfer to is none.
    """
    with database.write(who, Step(_CHANGED)) as unit:
        options = offices.options(ReadSnapshot(unit.connection))
        chosen = {key: text for key, text in changed.items() if key != NEXT_NUMBER}
        if NEXT_NUMBER in changed:
            last = _checked_number(changed[NEXT_NUMBER], _last_number(options, year)) - 1
            offices.set_option(unit, _LAST_NUMBER.format(year=year), str(last))
            # Not part of the step: taking it back could give a number to a second letter.
            unit.note("set_number", "office", {"year": year, "next": last + 1})
        for key, text in chosen.items():
            offices.set_option(unit, key, text)
        _account({**settings_of(options, ()).texts, **chosen})
        before = {key: options.get(key) for key in chosen}
        if chosen:
            unit.note("set_option", "office", chosen, before=before)
    return unit.changes


def take_number(database: Database, letter: str, day: datetime.date, *, who: str) -> TakenNumber:
    """Give the year's next number to a letter that goes out.

    A letter keeps the number it has, and no number is given twice: it is no step that could be
    taken back.
    """
    with database.write(who) as unit:
        snapshot = ReadSnapshot(unit.connection)
        settings = read_settings(snapshot)
        if letter not in settings.issued:
            number = str(_last_number(offices.options(snapshot), day.year) + 1)
            offices.set_option(unit, _LAST_NUMBER.format(year=day.year), number)
            offices.set_option(unit, _ISSUED.format(letter=letter), number)
            unit.note("take_number", "office", {"letter": letter, "number": number})
            settings = read_settings(snapshot)
    return TakenNumber(settings.number_line(letter), unit.changes)


def next_number_line(snapshot: ReadSnapshot, settings: PaperSettings, year: int) -> str:
    """Return the line of the number that the next letter would get; nothing is taken."""
    number = _last_number(offices.options(snapshot), year) + 1
    return _numbered(settings.texts[NUMBER], str(number))


def _last_number(options: Mapping[str, str], year: int) -> int:
    return int(options.get(_LAST_NUMBER.format(year=year), 0))


def _checked_number(typed: str, last: int) -> int:
    text = typed.strip()
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= LARGEST_NUMBER:
        raise InvalidInput(
            "paper.number_unreadable",
            QT_TRANSLATE_NOOP(
                "errors", "“{typed}” không phải số văn bản. Ghi số từ 1 đến {largest}."
            ),
            typed=typed,
            largest=LARGEST_NUMBER,
        )
    if int(text) <= last:
        raise InvalidInput(
            "paper.number_taken",
            QT_TRANSLATE_NOOP(
                "errors", "Số {typed} đã cấp cho văn bản khác. Ghi số từ {least} trở lên."
            ),
            typed=typed,
            least=last + 1,
        )
    return int(text)


def _numbered(pattern: str, number: str) -> str:
    line = _NUMBER_PLACE.sub(number, pattern, count=1)
    return line if not line or line.startswith("Số") else _NUMBER_WORDS.format(number=line)


def _account(texts: Mapping[str, str]) -> PayeeAccount | None:
    return payee_account(texts[BANK_BIN], texts[BANK_ACCOUNT], texts[BANK_NAME], texts[BANK_HOLDER])


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.splitlines())


def _place(names: Sequence[str]) -> str:
    if not names:
        return DOTS
    for kind in _KINDS_OF_PLACE:
        if names[0].startswith(kind):
            return names[0].removeprefix(kind)
    return names[0]


def _date_parts(day: datetime.date) -> dict[str, str]:
    """Days below 10 and the months 1 and 2 carry a zero (Decree 30/2020, annex I)."""
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)  # noqa: PLR2004
    return {"day": f"{day.day:02d}", "month": month, "year": str(day.year)}
