"""Values of rates as people read and type them: 2.530.000 đ, 4,5%, 3, 6, 12, 3 tháng."""

import re
from decimal import Decimal
from typing import Final

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.money import show_money
from desktop.domain.rates import RATE_TABLES, Rate, RateKind, RateTable, readable, show_share
from desktop.domain.vietnamese_text import fold

_DAYS: Final = QT_TRANSLATE_NOOP("rates", "{count} ngày")
_MONTHS: Final = QT_TRANSLATE_NOOP("rates", "{count} tháng")
_HUNDRED: Final = Decimal(100)
_EXAMPLES: Final = {
    RateKind.MONEY: "2.530.000",
    RateKind.SHARE: "4,5%",
    RateKind.NUMBER: "20",
    RateKind.DAYS: "30",
    RateKind.MONTHS: "120",
    RateKind.LIST: "3, 6, 12",
    RateKind.SPAN: QT_TRANSLATE_NOOP("rates", "3 tháng"),
}
_GROUPED_MONEY: Final = re.compile(r"\d{1,3}(\.\d{3})+|\d+")
_PERCENT: Final = re.compile(r"\d{1,3}(?:[.,]\d{1,4})?")
_SPAN: Final = re.compile(r"(\d{1,4}) ?(thang|ngay)")


def example_of(kind: RateKind, translate: Translate | None = None) -> str:
    """Return how a value of a kind may be typed; empty where it is chosen."""
    example = _EXAMPLES.get(kind, "")
    return translate("rates", example) if translate and kind is RateKind.SPAN else example


def show_rate(rate: Rate, translate: Translate | None = None) -> str:
    """Return the value of an entry as people read it."""
    return show_value(RATE_TABLES[rate.table], rate.value, translate)


def show_value(table: RateTable, value: str, translate: Translate | None = None) -> str:
    """Return a value as people read it: 2.530.000 đ, 4,5%, 30 ngày, 3, 6, 12, Vùng II."""
    kind = table.kind
    if kind is RateKind.MONEY:
        return show_money(int(value))
    if kind is RateKind.SHARE:
        return show_share(Decimal(value))
    if kind is RateKind.LIST:
        return value.replace(",", ", ")
    if kind is RateKind.CHOICE:
        return _words(table.choices.get(value, value), translate)
    if kind is RateKind.NUMBER:
        return value
    count, _, unit = value.partition(" ")
    in_days = kind is RateKind.DAYS or unit == "days"
    return _words(_DAYS if in_days else _MONTHS, translate).format(count=count)


def parse_value(table: RateTable, typed: str) -> str:
    """Return what was typed as a value of the table; a share is typed in percent.

    Raises:
        InvalidInput: it is none; the sentence shows how to write it.
    """
    value = _value(table, " ".join(typed.split()))
    if value is None or not readable(table, value):
        raise InvalidInput(
            "rate.value",
            QT_TRANSLATE_NOOP("errors", "“{typed}” không đọc được. Ghi như ví dụ: {example}."),
            "value",
            typed=typed.strip(),
            example=example_of(table.kind),
        )
    return value


def _value(table: RateTable, text: str) -> str | None:
    kind = table.kind
    if kind is RateKind.CHOICE:
        return text
    if kind is RateKind.SPAN:
        found = _SPAN.fullmatch(fold(text))
        unit = "months" if found and found.group(2) == "thang" else "days"
        return f"{int(found.group(1))} {unit}" if found else None
    if kind is RateKind.LIST:
        return ",".join(part for part in re.split(r"[,; ]+", text) if part)
    if kind is RateKind.SHARE:
        return _share(text.removesuffix("%").strip())
    text = _without_unit(text)
    if kind is RateKind.MONEY:
        return str(int(text.replace(".", ""))) if _GROUPED_MONEY.fullmatch(text) else None
    return str(int(text)) if text.isascii() and text.isdigit() else None


def _share(text: str) -> str | None:
    if not _PERCENT.fullmatch(text):
        return None
    share = Decimal(text.replace(",", ".")) / _HUNDRED
    return f"{share.normalize():f}" if share <= 1 else None


def _without_unit(text: str) -> str:
    """Return a number without the unit that people write behind it."""
    number, _, unit = text.partition(" ")
    words = ("d", "dong", "ngay", "thang", "lan")
    return number if fold(unit) in words else text.removesuffix("đ")


def _words(source: str, translate: Translate | None) -> str:
    return translate("rates", source) if translate else source
