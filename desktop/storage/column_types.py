"""Column types of our own: a birth date that may be only a month or a year."""

from sqlalchemy import Dialect, String
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

from desktop.domain.dates import PartialDate


class PartialDateText(TypeDecorator[PartialDate]):
    """ISO text cut to what is known: `1956`, `2021-05`, `1960-03-12`.

    One column instead of date + year + precision: the length is the precision, the text sorts by
    time and its first four characters are the year.
    """

    impl = String(10)
    cache_ok = True

    @override
    def process_bind_param(self, value: PartialDate | None, dialect: Dialect) -> str | None:
        return None if value is None else value.iso()

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> PartialDate | None:
        return None if value is None else PartialDate.from_iso(value)
