"""Receipt books: issued, handed over, returned; which numbers were used, are next, are missing."""

import datetime
from dataclasses import dataclass, field, replace
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.errors import RecordMissing
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.domain.step import Step
from desktop.services.collecting.refusals import BookRefused, NumberRefused
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import receipt_books as queries
from desktop.storage.queries.receipt_books import Book, UsedNumber
from desktop.storage.unit_of_work import UnitOfWork

_ISSUING: Final = QT_TRANSLATE_NOOP("steps", "Giao quyển biên lai {serial}")
_HANDING: Final = QT_TRANSLATE_NOOP("steps", "Chuyển quyển biên lai {serial} cho {name}")
_RETURNING: Final = QT_TRANSLATE_NOOP("steps", "Trả quyển biên lai {serial}")
_LOSING: Final = QT_TRANSLATE_NOOP("steps", "Báo mất quyển biên lai {serial}")
USUAL_WIDTH: Final = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class NewBook:
    """A book as it is given to a collector; an electronic one may have no range (0 to 0)."""

    serial: str
    collector_id: int
    issued_on: datetime.date
    number_from: int = 0
    number_to: int = 0
    medium: str = "paper"
    number_width: int = USUAL_WIDTH
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Issued:
    """The book that was written."""

    book_id: int
    changes: Changes


@dataclass(frozen=True, slots=True)
class NumberState:
    """What a book says of its numbers: used (void ones too), left, next, missing between."""

    used: int
    left: int | None
    next_number: str | None
    gaps: tuple[str, ...] = field(default=())
    void: int = 0


def issue_book(database: Database, new: NewBook, *, who: str) -> Issued:
    """Write a book that a collector receives.

    Raises:
        BookRefused: no serial, numbers that cannot be, or numbers issued in another book.
        RecordMissing: the collector is gone.
    """
    new = replace(new, serial=new.serial.strip())
    _check_new(new)
    with database.write(who, Step(_ISSUING, {"serial": new.serial})) as unit:
        commune = str(unit.get("collector", new.collector_id).values["commune_code"])
        _refuse_overlap(unit, commune, new)
        book_id = unit.insert(
            "receipt_book",
            {
                "commune_code": commune,
                "serial": new.serial,
                "medium": new.medium,
                "number_from": new.number_from,
                "number_to": new.number_to,
                "number_width": new.number_width,
                "collector_id": new.collector_id,
                "issued_on": new.issued_on,
                "note": new.note,
            },
        )
    return Issued(book_id, unit.changes)


def hand_over_book(
    database: Database, book_id: int, collector_id: int, *, on: datetime.date, who: str
) -> Changes:
    """Give an open book to another collector; what was written out of it stays as it is.

    From then on only the new collector writes in it, dated from `on`.
    """
    with database.write(who) as unit:
        found = _open_book(unit, book_id)
        receiver = unit.get("collector", collector_id).values
        last = _last_day(unit, found)
        if on < max(found.issued_on, last or found.issued_on):
            raise BookRefused(
                "book.hand_over_day",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Quyển {serial} giao ngày {issued}, biên lai cuối ngày {last}: ngày chuyển "
                    "phải từ đó trở đi.",
                ),
                "on",
                serial=found.serial,
                issued=f"{found.issued_on:%d/%m/%Y}",
                last=f"{last or found.issued_on:%d/%m/%Y}",
            )
        unit.step = Step(_HANDING, {"serial": found.serial, "name": str(receiver["full_name"])})
        unit.update("receipt_book", book_id, {"collector_id": collector_id, "issued_on": on})
    return unit.changes


def return_book(
    database: Database, book_id: int, *, on: datetime.date, who: str, lost: bool = False
) -> Changes:
    """Take a book back, or report it lost: no receipt is written in it any more."""
    with database.write(who) as unit:
        found = _open_book(unit, book_id)
        last = _last_day(unit, found)
        if last is not None and on < last:
            raise BookRefused(
                "book.return_day",
                QT_TRANSLATE_NOOP(
                    "errors", "Quyển {serial} còn biên lai ngày {last}. Ngày trả phải từ ngày đó."
                ),
                "on",
                serial=found.serial,
                last=f"{last:%d/%m/%Y}",
            )
        unit.step = Step(_LOSING if lost else _RETURNING, {"serial": found.serial})
        state = "lost" if lost else "returned"
        unit.update("receipt_book", book_id, {"state": state, "returned_on": on})
    return unit.changes


def books_of(database: Database, collector_id: int) -> tuple[Book, ...]:
    """Return the open books that a collector holds, the oldest first."""
    with database.read() as snapshot:
        return tuple(queries.books_of(snapshot, collector_id))


def next_number(database: Database, book_id: int) -> str | None:
    """Return the number after the highest one used, or the lowest missing one; None when full."""
    return number_state(database, book_id).next_number


def gaps(database: Database, book_id: int) -> tuple[str, ...]:
    """Return the numbers below the highest one used that no receipt bears."""
    return number_state(database, book_id).gaps


def number_state(database: Database, book_id: int) -> NumberState:
    """Return how far a book is used up."""
    with database.read() as snapshot:
        return state_of(snapshot, _book(snapshot, book_id))


def state_of(snapshot: ReadSnapshot, found: Book) -> NumberState:
    """Return how far a book is used up, as one snapshot sees it.

    The list of books counts the same way in SQL (`_receipt_books` of its columns): a number is
    used by a receipt written in the book, or by one that a list brought with the book's serial.
    """
    lines = queries.used_numbers(snapshot, found)
    used = {_key(line.receipt_no) for line in lines if _is_of(found, line)}
    void = {
        _key(line.receipt_no) for line in lines if line.status == "void" and _is_of(found, line)
    }
    if not found.has_range:
        # The number to offer follows those of every book that shares the serial.
        highest = max((_digits(line.receipt_no) or 0 for line in lines), default=0)
        next_number = shown(found, highest + 1) if highest else None
        return NumberState(len(used), None, next_number, void=len(void))
    numbers = sorted(number for number in used if isinstance(number, int))
    highest = numbers[-1] if numbers else found.number_from - 1
    missing = sorted(set(range(found.number_from, highest)) - set(numbers))
    left = found.number_to - found.number_from + 1 - len(numbers)
    following = highest + 1 if highest < found.number_to else (missing[0] if missing else None)
    return NumberState(
        len(numbers),
        left,
        None if following is None else shown(found, following),
        tuple(shown(found, number) for number in missing),
        len(void),
    )


def check_number(
    database: Database, book_id: int, number: str, *, collector_id: int | None, on: datetime.date
) -> str:
    """Return a number as it is written ("0004731"); raises `NumberRefused`.

    Refused are: a number used before (the earlier use is named), one out of range, a book of
    another collector, one that was returned or lost, a day before the book was issued.
    """
    with database.read() as snapshot:
        return check_number_in(snapshot, _book(snapshot, book_id), number, collector_id, on)


def check_number_in(
    snapshot: ReadSnapshot, found: Book, number: str, collector_id: int | None, on: datetime.date
) -> str:
    """Do what `check_number` does, as one snapshot or unit of work sees it."""
    _check_book(found, collector_id, on)
    written = _written(found, number)
    for line in queries.used_numbers(snapshot, found):
        if _same(line.receipt_no, written):
            raise used_before(found, written, line)
    return written


def used_before(found: Book, number: str, line: UsedNumber) -> NumberRefused:
    """Return the refusal that names the earlier receipt of a number."""
    day = f"{line.receipt_date:%d/%m/%Y}" if line.receipt_date else "–"
    void = QT_TRANSLATE_NOOP(
        "errors",
        "Số {number} quyển {serial} đã dùng: biên lai đã huỷ của {payer}, ngày {day}. Số của biên "
        "lai huỷ không dùng lại; lấy số khác.",
    )
    valid = QT_TRANSLATE_NOOP(
        "errors",
        "Số {number} quyển {serial} đã dùng: {payer}, ngày {day}, {amount}. Kiểm tra tờ biên lai, "
        "lấy số khác.",
    )
    return NumberRefused(
        "number.used",
        void if line.status == "void" else valid,
        "receipt_no",
        number=number,
        serial=found.serial,
        payer=line.payer_name,
        day=day,
        amount=show_money(line.amount_paid),
        receipt_id=line.receipt_id,
    )


def shown(found: Book, number: int) -> str:
    """Return a number as the book writes it, with its leading zeros."""
    return f"{number:0{found.number_width}d}"


def book_in(snapshot: ReadSnapshot, book_id: int) -> Book:
    """Return a book; raises `RecordMissing`."""
    return _book(snapshot, book_id)


def _check_book(found: Book, collector_id: int | None, on: datetime.date) -> None:
    if found.state != "open":
        raise NumberRefused(
            "number.book_closed",
            QT_TRANSLATE_NOOP(
                "errors", "Quyển {serial} đã trả hoặc báo mất, không ghi được. Chọn quyển khác."
            ),
            "book",
            serial=found.serial,
        )
    if found.collector_id != collector_id:
        raise NumberRefused(
            "number.other_collector",
            QT_TRANSLATE_NOOP(
                "errors",
                "Quyển {serial} đang giao cho {holder}. Chọn quyển của người thu, hoặc chuyển "
                "quyển trước.",
            ),
            "book",
            serial=found.serial,
            holder=found.collector or "–",
        )
    if on < found.issued_on:
        raise NumberRefused(
            "number.before_issue",
            QT_TRANSLATE_NOOP(
                "errors",
                "Quyển {serial} giao ngày {issued}, sau ngày đóng {day}. Sửa ngày đóng hoặc chọn "
                "quyển khác.",
            ),
            "paid_on",
            serial=found.serial,
            issued=f"{found.issued_on:%d/%m/%Y}",
            day=f"{on:%d/%m/%Y}",
        )


def _written(found: Book, number: str) -> str:
    text = "".join(number.split())
    digits = _digits(text)
    if not text or (found.has_range and digits is None):
        raise NumberRefused(
            "number.unreadable",
            QT_TRANSLATE_NOOP("errors", "Ghi số biên lai bằng chữ số, ví dụ {example}."),
            "receipt_no",
            example=shown(found, max(found.number_from, 1)),
        )
    if digits is None:
        return text
    if not _inside(found, digits):
        raise NumberRefused(
            "number.out_of_range",
            QT_TRANSLATE_NOOP(
                "errors", "Số {number} không thuộc quyển {serial} (từ {first} đến {last})."
            ),
            "receipt_no",
            number=text,
            serial=found.serial,
            first=shown(found, found.number_from),
            last=shown(found, found.number_to),
        )
    return shown(found, digits)


def _same(stored: str, written: str) -> bool:
    one, other = _digits(stored), _digits(written)
    return one == other if one is not None and other is not None else stored == written


def _digits(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None


def _inside(found: Book, number: int) -> bool:
    return not found.has_range or found.number_from <= number <= found.number_to


def _key(text: str) -> int | str:
    """Return what makes a number the same as another: 4701 is 0004701."""
    digits = _digits(text)
    return text if digits is None else digits


def _is_of(found: Book, line: UsedNumber) -> bool:
    """Whether a receipt used a number of the book, and not of another with its serial."""
    if not found.has_range:
        return line.book_id in (None, found.id)
    number = _digits(line.receipt_no)
    return number is not None and _inside(found, number)


def _check_new(new: NewBook) -> None:
    if not new.serial:
        raise BookRefused(
            "book.serial", QT_TRANSLATE_NOOP("errors", "Ghi ký hiệu quyển biên lai."), "serial"
        )
    free = new.medium == "electronic" and new.number_from == new.number_to == 0
    longest = len(str(new.number_to))
    if not free and not (1 <= new.number_from <= new.number_to and longest <= new.number_width):
        raise BookRefused(
            "book.numbers",
            QT_TRANSLATE_NOOP(
                "errors",
                "Số đầu phải từ 1, số cuối không nhỏ hơn số đầu và không quá {width} chữ số.",
            ),
            "number_from",
            width=new.number_width,
        )


def _refuse_overlap(unit: UnitOfWork, commune: str, new: NewBook) -> None:
    snapshot = ReadSnapshot(unit.connection)
    for other in queries.books_of_serial(snapshot, commune, new.serial):
        overlap = new.number_from <= other.number_to and other.number_from <= new.number_to
        if overlap or not other.has_range:
            raise BookRefused(
                "book.issued",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Quyển {serial} số {first}–{last} đã giao ngày {issued} cho {holder}. Kiểm "
                    "tra lại ký hiệu và số.",
                ),
                "serial",
                serial=other.serial,
                first=shown(other, other.number_from),
                last=shown(other, other.number_to),
                issued=f"{other.issued_on:%d/%m/%Y}",
                holder=other.collector or "–",
            )


def _open_book(unit: UnitOfWork, book_id: int) -> Book:
    found = _book(ReadSnapshot(unit.connection), book_id)
    if found.state != "open":
        raise BookRefused(
            "book.closed",
            QT_TRANSLATE_NOOP("errors", "Quyển {serial} đã trả hoặc báo mất trước đó."),
            serial=found.serial,
        )
    return found


def _last_day(unit: UnitOfWork, found: Book) -> datetime.date | None:
    lines = queries.used_numbers(ReadSnapshot(unit.connection), found)
    days = [
        line.receipt_date
        for line in lines
        if line.receipt_date and _inside(found, _digits(line.receipt_no) or 0)
    ]
    return max(days, default=None)


def _book(snapshot: ReadSnapshot, book_id: int) -> Book:
    found = queries.book(snapshot, book_id)
    if found is None:
        raise RecordMissing(
            "record.missing",
            QT_TRANSLATE_NOOP(
                "errors", "Bản ghi này vừa bị xoá ở nơi khác. Mở lại danh sách để xem."
            ),
        )
    return found
