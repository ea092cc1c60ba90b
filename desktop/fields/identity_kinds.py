"""Fields that identify or reach a person: CCCD, SI number, card, collector code, phone."""

import datetime
from collections.abc import Callable

from typing_extensions import override

from desktop.domain.checked_text import CheckedText
from desktop.domain.identity_numbers import (
    check_collector_code,
    check_hi_card_no,
    check_national_id,
    check_si_number,
)
from desktop.domain.phone_numbers import check_phone
from desktop.fields.field_kinds import FieldKind, ParseContext, Parsed, RawValue, raw_text


def _checked(raw: RawValue, check: Callable[[str | float], CheckedText]) -> Parsed:
    """Run a check of the domain over a raw cell."""
    if raw is None:
        return Parsed(None)
    if isinstance(raw, bool | datetime.date | datetime.time):
        raw = raw_text(raw)
    found = check(raw)
    return Parsed(found.value, found.issues, found.belongs_to)


class NationalId(FieldKind):
    """CCCD or personal number of 12 digits; nine digits belong to `old_id`."""

    editor = "code"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        return _checked(raw, lambda text: check_national_id(text, latest_year=context.today.year))


class SiNumber(FieldKind):
    """Mã số BHXH of 10 digits; a CCCD or card number is sent to its own field."""

    editor = "code"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        return _checked(raw, check_si_number)


class HiCard(FieldKind):
    """Số thẻ BHYT: 15 signs, or the 10 digits printed since 2021."""

    editor = "code"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        return _checked(raw, check_hi_card_no)


class CollectorCode(FieldKind):
    """Mã nhân viên thu; it holds the CCCD, so it is personal data."""

    editor = "code"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        return _checked(raw, check_collector_code)


class Phone(FieldKind):
    """A phone number in its present form, with the leading 0."""

    editor = "code"

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        return _checked(raw, check_phone)
