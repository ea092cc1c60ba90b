"""The dated tables of rates as they are read: each entry with its days, source and standing."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.rates import RATE_TABLES, Rate, RateBook, RateTable
from desktop.domain.reference_data import commune_list, hi_group_details
from desktop.services import rates
from desktop.services.rates import OfficeRate
from desktop.storage.database import Database

COMMISSION: Final = "commission"
HOLIDAY: Final = "holiday"
REGION: Final = "region_of_province"
MATRIX_TABLES: Final = (COMMISSION,)
"""Tables that are read as a matrix: products down, regions across."""
LONG_TABLES: Final = frozenset({COMMISSION, HOLIDAY, REGION})
"""Tables that stand for themselves, not in the sheet of everything that holds today."""
REGIONS: Final = ("I", "II", "III")
ONE_DAY: Final = datetime.timedelta(days=1)

TABLE_GROUPS: Final = (
    (
        QT_TRANSLATE_NOOP("rates", "Bảo hiểm y tế"),
        (
            "base_salary",
            "hi_rate",
            "household_factor",
            "household_order_by",
            "hi_state_share",
            "hi_local_share",
            "hi_payment_months",
            "copayment_multiple",
            "free_visit_share",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("rates", "Thẻ và gia hạn"),
        (
            "first_card_wait_days",
            "gap_limit",
            "short_gap_rule",
            "five_year_months",
            "reminder_stages",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("rates", "BHXH tự nguyện"),
        (
            "rural_poverty_line",
            "vsi_rate",
            "vsi_ceiling_multiple",
            "vsi_income_step",
            "vsi_state_share",
            "vsi_local_share",
            "vsi_supported_months",
            "vsi_payment_months",
            "vsi_payment_deadline",
            "vsi_ahead_years",
            "vsi_missing_months",
            "vsi_support_ahead",
            "vsi_support_missing",
            "fund_return",
            "retirement_age",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("rates", "Tiền, thù lao, ngày làm việc"),
        (
            "rounding_unit",
            "remit_deadline_days",
            "dossier_deadline_days",
            COMMISSION,
            REGION,
            HOLIDAY,
        ),
    ),
)
"""Every table under the heading where people look for it."""

CONFIDENCE_WORDS: Final = {
    "V": QT_TRANSLATE_NOOP("rates", "Đã đọc văn bản"),
    "T": QT_TRANSLATE_NOOP("rates", "Phần mềm đang dùng"),
    "K": QT_TRANSLATE_NOOP("rates", "Biết, chưa đọc lại"),
    "U": QT_TRANSLATE_NOOP("rates", "Chưa chắc"),
}
CONFIDENCE_MEANS: Final = {
    "V": QT_TRANSLATE_NOOP("rates", "Đã đọc trong văn bản công khai."),
    "T": QT_TRANSLATE_NOOP(
        "rates", "Thấy trong phần mềm, biểu mẫu đang dùng; chưa đối chiếu văn bản."
    ),
    "K": QT_TRANSLATE_NOOP("rates", "Biết từ văn bản nêu tên, chưa đọc lại từng chữ."),
    "U": QT_TRANSLATE_NOOP(
        "rates", "Chưa chắc: hỏi cơ quan BHXH, nếu khác thì ghi mức của đơn vị."
    ),
}
BY_OFFICE: Final = QT_TRANSLATE_NOOP("rates", "Đơn vị ghi")
_OTHER_KEYS: Final = QT_TRANSLATE_NOOP("rates", "Mọi nhóm khác")
_SCHEMES: Final = {
    "HI": QT_TRANSLATE_NOOP("rates", "BHYT"),
    "VSI": QT_TRANSLATE_NOOP("rates", "BHXH tự nguyện"),
}
_MOVEMENTS: Final = {
    "new": QT_TRANSLATE_NOOP("rates", "mới"),
    "renewal": QT_TRANSLATE_NOOP("rates", "tái tục"),
}
_AHEAD: Final = QT_TRANSLATE_NOOP("rates", "đóng về sau")
_MONTHS: Final = QT_TRANSLATE_NOOP("rates", "{count} tháng")
_REGION: Final = QT_TRANSLATE_NOOP("rates", "vùng {region}")
_WEEKDAYS: Final = (
    QT_TRANSLATE_NOOP("rates", "thứ hai"),
    QT_TRANSLATE_NOOP("rates", "thứ ba"),
    QT_TRANSLATE_NOOP("rates", "thứ tư"),
    QT_TRANSLATE_NOOP("rates", "thứ năm"),
    QT_TRANSLATE_NOOP("rates", "thứ sáu"),
    QT_TRANSLATE_NOOP("rates", "thứ bảy"),
    QT_TRANSLATE_NOOP("rates", "chủ nhật"),
)


class Standing(Enum):
    """What an entry is today; the value is its words (marked, context "rates")."""

    HOLDS = QT_TRANSLATE_NOOP("rates", "Đang áp dụng")
    COMING = QT_TRANSLATE_NOOP("rates", "Sắp áp dụng")
    OVER = QT_TRANSLATE_NOOP("rates", "Đã hết")
    REPLACED = QT_TRANSLATE_NOOP("rates", "Đơn vị ghi mức khác")
    WITHDRAWN = QT_TRANSLATE_NOOP("rates", "Đã bỏ")


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One entry: `last_day` is the last day on which it holds (None: open).

    `entry` is what the office wrote; None for an entry that was shipped.
    """

    rate: Rate
    last_day: datetime.date | None
    standing: Standing
    entry: OfficeRate | None = None

    @property
    def can_be_withdrawn(self) -> bool:
        """Whether the office may take it back."""
        return self.entry is not None and self.entry.withdrawn_on is None


@dataclass(frozen=True, slots=True)
class RateSheet:
    """What is known on a day: the book, and what the office wrote in every table."""

    book: RateBook
    entries: dict[str, tuple[OfficeRate, ...]]
    today: datetime.date


def read_sheet(database: Database, today: datetime.date) -> RateSheet:
    """Return everything that the page of rates shows."""
    with database.read() as snapshot:
        written = {key: rates.entries_of(snapshot, key) for key in RATE_TABLES}
        return RateSheet(rates.book_of(snapshot), written, today)


def table_history(sheet: RateSheet, table: str) -> tuple[HistoryRow, ...]:
    """Return every entry of a table, key by key, the newest of each key first."""
    rows: list[HistoryRow] = []
    keys = (*sheet.book.keys(table), *(one.key for one in sheet.entries.get(table, ())))
    for key in sorted(dict.fromkeys(keys), key=_place(table)):
        rows += _history_of(sheet, table, key)
    return tuple(rows)


def in_force(sheet: RateSheet) -> tuple[HistoryRow, ...]:
    """Return what holds today in every table but the long ones, in the order of the tables."""
    return tuple(
        row
        for _, tables in TABLE_GROUPS
        for table in tables
        if table not in LONG_TABLES
        for row in table_history(sheet, table)
        if row.standing is Standing.HOLDS
    )


def current(rows: Iterable[HistoryRow]) -> tuple[HistoryRow, ...]:
    """Return the entries that hold today or will."""
    return tuple(row for row in rows if row.standing in (Standing.HOLDS, Standing.COMING))


def _history_of(sheet: RateSheet, table: str, key: str) -> list[HistoryRow]:
    entries = [one for one in sheet.entries.get(table, ()) if one.key == key]
    standing = [one for one in entries if one.withdrawn_on is None]
    found = [
        _row(sheet, rate, _entry_of(rate, standing)) for rate in sheet.book.history(table, key)
    ]
    found += [
        HistoryRow(_as_rate(table, one), one.valid_to, Standing.WITHDRAWN, one)
        for one in entries
        if one.withdrawn_on is not None
    ]
    return sorted(found, key=_newest_first)


def _newest_first(row: HistoryRow) -> tuple[int, bool]:
    return -row.rate.valid_from.toordinal(), row.entry is None


def _as_rate(table: str, one: OfficeRate) -> Rate:
    days = (one.valid_from, one.valid_to)
    return Rate(table, one.key, *days, one.value, one.source, "K", "office")


def _entry_of(rate: Rate, entries: Iterable[OfficeRate]) -> OfficeRate | None:
    if rate.origin == "shipped":
        return None
    return next(one for one in entries if _as_rate(rate.table, one) == rate)


def _row(sheet: RateSheet, rate: Rate, entry: OfficeRate | None) -> HistoryRow:
    last = _last_day(sheet.book, rate)
    today = sheet.today
    if sheet.book.find(rate.table, today, rate.key) is rate:
        standing = Standing.HOLDS
    elif last is not None and last < today:
        standing = Standing.OVER
    elif rate.valid_from > today and _ever_holds(sheet.book, rate):
        standing = Standing.COMING
    else:
        standing = Standing.REPLACED
    return HistoryRow(rate, last, standing, entry)


def _last_day(book: RateBook, rate: Rate) -> datetime.date | None:
    """Return the last day before a later entry of the same origin begins, or its own end."""
    following = (
        other.valid_from - ONE_DAY
        for other in book.history(rate.table, rate.key)
        if other.origin == rate.origin and other.valid_from > rate.valid_from
    )
    ends = [day for day in (rate.valid_to, min(following, default=None)) if day is not None]
    return min(ends, default=None)


def _ever_holds(book: RateBook, rate: Rate) -> bool:
    """Whether the entry comes into force on its first day, or when the office's own one ends."""
    days = [rate.valid_from]
    days += [
        other.valid_to + ONE_DAY
        for other in book.history(rate.table, rate.key)
        if other.valid_to is not None and other.valid_to >= rate.valid_from
    ]
    return any(book.find(rate.table, day, rate.key) is rate for day in days)


# Keys


def entry_keys(table: RateTable, book: RateBook) -> tuple[str, ...]:
    """Return the keys for which an office can write an entry, in the order of reading.

    A holiday's key is its day: there the answer is empty.
    """
    if table.key == HOLIDAY:
        return ()
    known = dict.fromkeys((*table.key_labels, *book.keys(table.key)))
    if not known:
        return ("",)
    return tuple(sorted(known, key=_place(table.key)))


class _place:  # noqa: N801 - a key function with its table
    """Orders the keys of a table: the common one, the declared ones, then the rest."""

    def __init__(self, table: str) -> None:
        self._table = table
        self._declared = list(RATE_TABLES[table].key_labels)

    def __call__(self, key: str) -> tuple[int, object, int]:
        if not key:
            return (0, "", 0)
        if key in self._declared:
            return (1, "", self._declared.index(key))
        if self._table == COMMISSION:
            return (2, _commission_place(key), 0)
        return (2, key, 0)


def _commission_place(key: str) -> tuple[object, ...]:
    scheme, group, movement, months, region = key.split(":")
    length = int(months) if months.isdigit() else 0
    return (scheme != "VSI", group not in ("*", "GD"), group, movement, -length, months, region)


def key_words(table: str, key: str, translate: Translate | None = None) -> str:
    """Return what a key stands for: a group, a member's place, a province, a day."""
    declared = RATE_TABLES[table].key_labels.get(key)
    if declared is not None:
        code = f"{key} – " if table.startswith("hi_") and len(key) == len("GD") else ""
        return code + _words(declared, translate)
    if not key:
        keyed = bool(RATE_TABLES[table].key_labels)
        return _words(_OTHER_KEYS, translate) if keyed else ""
    if table == HOLIDAY:
        return _day_words(key, translate)
    if table == COMMISSION:
        product, region = key.rsplit(":", 1)
        return f"{product_words(product, translate)}, {_region_words(region, translate)}"
    if table == REGION:
        return _province_name(key)
    details = hi_group_details().get(key)
    return f"{key} – {details.label}" if details is not None else key


def product_words(product: str, translate: Translate | None = None) -> str:
    """Return the words of a key of the commission without its region."""
    scheme, group, movement, months = product.split(":")
    parts = [_words(_SCHEMES.get(scheme, scheme), translate)]
    if group != "*":
        parts[0] = f"{parts[0]} {group}"
    if movement != "*":
        parts.append(_words(_MOVEMENTS.get(movement, movement), translate))
    if months == "ahead":
        parts.append(_words(_AHEAD, translate))
    elif months != "*":
        parts.append(_words(_MONTHS, translate).format(count=months))
    return ", ".join(parts)


def _region_words(region: str, translate: Translate | None) -> str:
    return _words(_REGION, translate).format(region=region)


def _day_words(key: str, translate: Translate | None) -> str:
    try:
        day = datetime.date.fromisoformat(key)
    except ValueError:
        return key
    return f"{day:%d/%m/%Y}, {_words(_WEEKDAYS[day.weekday()], translate)}"


def _province_name(code: str) -> str:
    names = {province.code: province.name for province in commune_list().provinces}
    return names.get(code, code)


def _words(source: str, translate: Translate | None) -> str:
    return translate("rates", source) if translate else source


# The matrix of the commission


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One product and movement with its rate in each region today (None: none is known)."""

    product: str
    rates: tuple[Rate | None, ...]


def commission_matrix(sheet: RateSheet) -> tuple[MatrixRow, ...]:
    """Return the commission that holds today: products down, the three regions across."""
    keys = sorted(sheet.book.keys(COMMISSION), key=_place(COMMISSION))
    products = dict.fromkeys(key.rsplit(":", 1)[0] for key in keys)
    rows = (
        MatrixRow(
            product,
            tuple(
                sheet.book.find(COMMISSION, sheet.today, f"{product}:{region}")
                for region in REGIONS
            ),
        )
        for product in products
    )
    return tuple(row for row in rows if any(row.rates))
