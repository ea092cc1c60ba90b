"""Targets of the communes out of an Excel list: read, shown, written in one step."""

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Final

from desktop.domain.commune_names import bare_commune, short_commune
from desktop.domain.dates import FIRST_YEAR, LAST_YEAR
from desktop.domain.errors import InvalidInput, UserFacingError
from desktop.domain.indicator import Unit
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.target_codes import INDICATOR_NAMES
from desktop.domain.targets import (
    HUNDRED,
    OFFICE,
    TargetDocument,
    TargetPlace,
    parse_target_value,
    show_value,
)
from desktop.domain.vietnamese_text import fold
from desktop.services import indicators
from desktop.services.progress import Progress, no_progress
from desktop.services.targets.communes import TargetOrigin, results_of_communes, targets_of_communes
from desktop.services.targets.reading import YEAR, period_of
from desktop.services.targets.writing import NewTarget, check
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.queries import targets as queries
from desktop.workbooks.reading import read_workbook
from desktop.workbooks.target_list import TargetCellRead, read_target_sheet
from desktop.workbooks.workbook_content import CellValue

_WHOLE: Final = frozenset({"toan tinh", "tong cong", "tong so", "cong", "tong", "toan thanh pho"})
"""Names of the row that speaks of the province."""
_MONTH: Final = re.compile(r"(?:thang |t ?)?(\d{1,2})(?: nam |[ /-])(\d{4})|(\d{4})[ /-](\d{1,2})")
_OF_YEAR: Final = re.compile(r"(?:ca )?(?:nam )?(\d{4})")
_MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class ListedTarget:
    """A target of the list beside the one that stands there now."""

    row: int
    place_name: str
    wanted: NewTarget
    before: Decimal | None

    @property
    def changes(self) -> bool:
        """Whether writing it would change something."""
        return self.before != self.wanted.value


@dataclass(frozen=True, slots=True)
class ListFault:
    """A cell that is left out, and why."""

    sheet: str
    row: int
    name: str
    reason: UserFacingError

    def same(self, other: "ListFault") -> bool:
        """Whether another cell of the row is left out for the same reason: it is told once."""
        places = (self.sheet, self.row, self.reason.text())
        return places == (other.sheet, other.row, other.reason.text())


@dataclass(frozen=True, slots=True)
class TargetList:
    """What a file says, and what of it cannot be taken."""

    file_name: str
    targets: tuple[ListedTarget, ...]
    faults: tuple[ListFault, ...]

    @property
    def wanted(self) -> tuple[NewTarget, ...]:
        """Return what would be written."""
        return tuple(one.wanted for one in self.targets if one.changes)


def read_list(
    database: Database, path: Path, year: int, progress: Progress = no_progress
) -> TargetList:
    """Read a list; `year` is that of targets which neither their row nor the title dates.

    Raises:
        WorkbookUnreadable: the file cannot be read.
        InvalidInput: there is no list of targets in it.
    """
    content = read_workbook(path, progress=progress)
    names = _indicator_names()
    sheets = [read_target_sheet(sheet, names) for sheet in content.sheets if sheet.visible]
    found = [sheet for sheet in sheets if sheet is not None]
    if not any(sheet.cells for sheet in found):
        raise InvalidInput("target.no_list", _NO_LIST, file=content.file_name)
    with database.read() as snapshot:
        reader = _Reader.of(snapshot, year)
    for sheet in found:
        for cell in sheet.cells:
            reader.take(cell, sheet.year or year)
    return TargetList(content.file_name, tuple(reader.targets), tuple(reader.faults))


_NO_LIST: Final = QT_TRANSLATE_NOOP(
    "errors",
    "Không thấy bảng chỉ tiêu trong tệp {file}. Bảng cần cột “Mã đơn vị” hoặc “Xã, phường” và mỗi "
    "chỉ số một cột; có thể bấm Xuất Excel ở trang này để lấy mẫu.",
)
_NO_COMMUNE: Final = QT_TRANSLATE_NOOP(
    "errors", "Tỉnh không có xã, phường “{name}”. Sửa mã hoặc tên cho đúng danh mục."
)
_TWO_COMMUNES: Final = QT_TRANSLATE_NOOP(
    "errors", "“{name}” là tên của hai đơn vị. Ghi thêm mã đơn vị hoặc ghi đủ Xã, Phường."
)
_OTHER_NAME: Final = QT_TRANSLATE_NOOP(
    "errors", "Mã {code} là của {right}, trong tệp ghi “{name}”. Sửa mã hoặc tên."
)
_NO_INDICATOR: Final = QT_TRANSLATE_NOOP(
    "errors", "Không có chỉ số “{name}”. Ghi đúng tên chỉ số như ở trang Chỉ tiêu."
)
_NO_PERIOD: Final = QT_TRANSLATE_NOOP(
    "errors", "Không đọc được kỳ “{text}”. Ghi năm (2026) hoặc tháng (11/2026)."
)
_TWICE: Final = QT_TRANSLATE_NOOP(
    "errors", "Chỉ tiêu này đã có ở dòng {row} với số khác ({value}). Giữ lại một dòng."
)
_NO_RATE: Final = QT_TRANSLATE_NOOP(
    "errors", "Không rõ {text} là {small} % hay {large} %. Ghi rõ dạng chữ, ví dụ “94,5 %”."
)


def _indicator_names() -> dict[str, Sequence[str]]:
    return {
        code.code: (code.label, *code.aliases, indicators.BY_KEY[code.code].name)
        for code in INDICATOR_NAMES.codes
        if code.code in indicators.BY_KEY
    }


@dataclass(slots=True)
class _Reader:
    """Turns cells into targets; what it cannot tell it keeps as faults."""

    names: Mapping[str, str]
    by_name: Mapping[str, Sequence[str]]
    present: Mapping[tuple[str, int, int, str], Decimal]
    rates: Mapping[str, Decimal]
    targets: list[ListedTarget]
    faults: list[ListFault]
    _rows: dict[tuple[str, int, int, str], ListedTarget]

    @classmethod
    def of(cls, snapshot: ReadSnapshot, year: int) -> "_Reader":
        served = {code: name for code, name, _ in offices.served(snapshot)}
        by_name: dict[str, list[str]] = {}
        for code, name in served.items():
            for known in {fold(name), fold(short_commune(name)), fold(bare_commune(name))}:
                by_name.setdefault(known, []).append(code)
        keys = [key for key in _indicator_names() if indicators.BY_KEY[key].unit is Unit.PERCENT]
        _, whole = results_of_communes(snapshot, year, keys)
        common = {
            (TargetPlace(commune_code=code).word, year, YEAR, key): one.figure.value
            for code, targets in targets_of_communes(snapshot, period_of(year, YEAR)).items()
            for key, one in targets.items()
            if one.origin is TargetOrigin.COMMON
        }
        return cls(
            names=served,
            by_name=by_name,
            # A rate for all that comes back out of our own table is not given to each commune.
            present=common
            | {
                (one.place.word, one.year, one.month, one.indicator): one.value
                for each in {*queries.years(snapshot), year}
                for one in queries.of_year(snapshot, each)
            },
            rates={
                key: Decimal(one.value) for key, one in whole.now.items() if one.value is not None
            },
            targets=[],
            faults=[],
            _rows={},
        )

    def take(self, cell: TargetCellRead, year: int) -> None:
        """Keep a cell as a target or as a fault."""
        try:
            self._take(cell, year)
        except InvalidInput as error:
            fault = ListFault(cell.sheet, cell.row, cell.name or cell.code, error)
            if not any(fault.same(each) for each in self.faults[-1:]):
                self.faults.append(fault)

    def _take(self, cell: TargetCellRead, year: int) -> None:
        place, name = self._place(cell)
        key = cell.indicator or _indicator(cell.indicator_text)
        of_year, month = _when(cell, year)
        value = self._value(cell.value, key)
        wanted = NewTarget(year=of_year, month=month, indicator=key, value=value, place=place)
        check(wanted)
        slot = (place.word, of_year, month, key)
        known = self._rows.get(slot)
        if known is None:
            self._rows[slot] = ListedTarget(cell.row, name, wanted, self.present.get(slot))
            self.targets.append(self._rows[slot])
        elif known.wanted.value != value:
            shown = show_value(known.wanted.value or Decimal(0))
            raise InvalidInput("target.twice", _TWICE, row=known.row, value=shown)

    def _place(self, cell: TargetCellRead) -> tuple[TargetPlace, str]:
        """Return whose target it is; code and name must agree where both are written."""
        named = self.by_name.get(fold(cell.name), ())
        digits = cell.code if cell.code.isdecimal() else ""
        if digits:
            code = digits.zfill(5)
            if code not in self.names:
                raise InvalidInput("target.no_commune", _NO_COMMUNE, name=cell.code)
            if cell.name and code not in named:
                right = self.names[code]
                raise InvalidInput(
                    "target.other_name", _OTHER_NAME, code=code, right=right, name=cell.name
                )
            return TargetPlace(commune_code=code), self.names[code]
        if fold(cell.name) in _WHOLE:
            return OFFICE, ""
        if len(named) > 1:
            raise InvalidInput("target.two_communes", _TWO_COMMUNES, name=cell.name)
        if not named:
            raise InvalidInput("target.no_commune", _NO_COMMUNE, name=cell.name or cell.code)
        return TargetPlace(commune_code=named[0]), self.names[named[0]]

    def _value(self, value: CellValue, key: str) -> Decimal:
        """Return a target out of a cell.

        A cell that Excel shows as 94 % holds 0,94: of a rate the reading is taken that lies
        nearer to what the province has.
        """
        unit = indicators.BY_KEY[key].unit
        if not isinstance(value, int | float) or isinstance(value, bool):
            return parse_target_value(str(value), unit) or Decimal(0)
        number = Decimal(str(round(value, 6)))
        if unit is Unit.PERCENT and 0 < number <= 1:
            large, rate = number * HUNDRED, self.rates.get(key)
            if rate is None:
                said = {"text": show_value(number), "small": show_value(number)}
                raise InvalidInput("target.rate", _NO_RATE, large=show_value(large), **said)
            number = large if abs(large - rate) < abs(number - rate) else number
        return number


def _indicator(text: str) -> str:
    names = {fold(name): key for key, each in _indicator_names().items() for name in (key, *each)}
    if fold(text) not in names:
        raise InvalidInput("target.no_indicator", _NO_INDICATOR, name=text)
    return names[fold(text)]


def _when(cell: TargetCellRead, year: int) -> tuple[int, int]:
    """Return year and month of a target, 0 for the whole year."""
    if cell.period is not None:
        return _of_text(cell.period)
    of_year = year if cell.year is None else _whole_number(cell.year)
    if not FIRST_YEAR <= of_year <= LAST_YEAR:
        raise _unreadable(cell.year)
    text = fold(str(cell.month or ""))
    if text in {"", "0", "0 0", "ca nam"}:
        return of_year, YEAR
    month = _whole_number(cell.month)
    if not 1 <= month <= _MONTHS:
        raise _unreadable(cell.month)
    return of_year, month


def _of_text(value: CellValue) -> tuple[int, int]:
    if isinstance(value, datetime.date) and value.day == 1:
        # Excel makes the first day of the month of a typed 11/2026.
        return value.year, value.month
    text = fold(str(int(value)) if isinstance(value, float) else str(value))
    if match := _MONTH.fullmatch(text):
        month, year = int(match[1] or match[4]), int(match[2] or match[3])
    elif match := _OF_YEAR.fullmatch(text):
        month, year = YEAR, int(match[1])
    else:
        raise _unreadable(value)
    if month > _MONTHS or not FIRST_YEAR <= year <= LAST_YEAR:
        raise _unreadable(value)
    return year, month


def _whole_number(value: CellValue) -> int:
    digits = re.sub(r"\D", "", str(int(value)) if isinstance(value, float) else str(value))
    if not digits:
        raise _unreadable(value)
    return int(digits)


def _unreadable(value: CellValue) -> InvalidInput:
    text = f"{value:g}" if isinstance(value, float) else str(value)
    if isinstance(value, datetime.date):
        text = f"{value:%d/%m/%Y}"
    return InvalidInput("target.no_period", _NO_PERIOD, text=text)


def with_document(wanted: Sequence[NewTarget], number: str) -> tuple[NewTarget, ...]:
    """Return the targets with the number of the document that gives them, where it is named."""
    if not number.strip():
        return tuple(wanted)
    document = TargetDocument(number.strip())
    return tuple(replace(one, document=document) for one in wanted)
