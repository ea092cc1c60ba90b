"""How the page names indicators, values and holders."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.domain.indicator import NOT_KNOWN, Measured, Unit
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.targets import show_value


def indicator_name(key: str) -> str:
    """Return the name of an indicator in the window's language."""
    from desktop.services import indicators  # noqa: PLC0415 - see record_list.py

    return QCoreApplication.translate("reports", indicators.BY_KEY[key].name)


_SHORT: Final = {
    "hi_coverage": QT_TRANSLATE_NOOP("TargetWords", "Bao phủ BHYT"),
    "hi_insured": QT_TRANSLATE_NOOP("TargetWords", "Có thẻ BHYT"),
    "hi_household": QT_TRANSLATE_NOOP("TargetWords", "BHYT hộ gia đình"),
    "vsi_participants": QT_TRANSLATE_NOOP("TargetWords", "BHXH TN"),
    "vsi_new": QT_TRANSLATE_NOOP("TargetWords", "BHXH TN mới"),
}


def short_name(key: str) -> str:
    """Return the name for a narrow header."""
    if key in _SHORT:
        return QCoreApplication.translate("TargetWords", _SHORT[key])
    return indicator_name(key)


def unit_of(key: str) -> Unit:
    """Return what an indicator counts."""
    from desktop.services import indicators  # noqa: PLC0415 - see record_list.py

    return indicators.BY_KEY[key].unit


def is_stock(key: str) -> bool:
    """Whether an indicator counts what there is on a day, and not what comes in over days."""
    from desktop.services import indicators  # noqa: PLC0415 - see record_list.py

    return indicators.BY_KEY[key].measured is Measured.AT_END


def unit_word(key: str) -> str:
    """Return the word of what an indicator counts: người, đồng, %."""
    return QCoreApplication.translate("reports", unit_of(key).value)


def number_text(value: Decimal | None, key: str) -> str:
    """Return a value of an indicator; a rate carries its sign."""
    if value is None:
        return NOT_KNOWN
    shown = show_value(value)
    return f"{shown}%" if unit_of(key) is Unit.PERCENT else shown


def percent_text(value: Decimal | None) -> str:
    """Return a percentage with its decimals: 96,73%."""
    if value is None:
        return NOT_KNOWN
    return f"{value:,.2f}".translate(str.maketrans(",.", ".,")) + "%"


def signed_percent(value: Decimal | None) -> str:
    """Return a growth with its sign: +20,40%."""
    shown = percent_text(value)
    return f"+{shown}" if value is not None and value > 0 else shown
