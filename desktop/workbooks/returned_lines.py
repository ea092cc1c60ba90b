"""Reads what the insurance agency says of the lines of a declaration: who, what result, why."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.errors import ImportRefused
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold
from desktop.fields.enrolment import RECEIPT
from desktop.fields.field_kinds import raw_text
from desktop.fields.person import PERSON
from desktop.workbooks.header_detection import find_header
from desktop.workbooks.workbook_content import SheetContent, WorkbookContent

_RESULTS: Final = (
    "Kết quả",
    "Kết quả xử lý",
    "Kết quả giải quyết",
    "Kết quả duyệt",
    "Trạng thái",
    "Trạng thái xử lý",
    "Trạng thái hồ sơ",
    "Tình trạng",
    "Tình trạng xử lý",
)
_REASONS: Final = (
    "Lý do trả lại",
    "Lý do từ chối",
    "Lý do không duyệt",
    "Lý do chưa duyệt",
    "Lý do",
    "Nội dung trả lại",
    "Nội dung từ chối",
    "Nội dung không duyệt",
    "Nội dung lỗi",
    "Ghi chú lỗi",
    "Ghi chú từ chối",
    "Ghi chú trả lại",
    "Nguyên nhân",
    "Nguyên nhân từ chối",
    "Nguyên nhân trả lại",
    "Nguyên nhân lỗi",
    "Mô tả lỗi",
    "Chi tiết lỗi",
    "Lỗi",
)
_REFUSED: Final = ("tra lai", "tu choi", "khong duyet", "khong dat", "chua dat", "khong hop le",
                   "sai", "loi", "khong chap nhan", "that bai", "tra ve", "bi tra", "khong du",
                   "yeu cau bo sung")  # fmt: skip
_NOT_REFUSED: Final = ("khong loi", "khong co loi", "khong sai")
_TAKEN: Final = ("duyet", "chap nhan", "thanh cong", "dat", "hop le", "hoan thanh", "giai quyet",
                 "dong y", "tiep nhan")  # fmt: skip
_DENIALS: Final = ("khong", "chua")


def _folded(names: Sequence[str]) -> frozenset[str]:
    return frozenset(map(fold, names))


_ALIASES: Final[Mapping[str, frozenset[str]]] = {
    "name": _folded((PERSON.field("full_name").label, *PERSON.field("full_name").header_aliases)),
    "si_number": _folded(
        (PERSON.field("si_number").label, *PERSON.field("si_number").header_aliases)
    ),
    "national_id": _folded(
        (PERSON.field("national_id").label, *PERSON.field("national_id").header_aliases)
    ),
    "receipt_no": _folded(
        (RECEIPT.field("receipt_no").label, *RECEIPT.field("receipt_no").header_aliases)
    ),
    "result": _folded(_RESULTS),
    "reason": _folded(_REASONS),
}
_OF_ALL: Final = frozenset().union(*_ALIASES.values())


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """What one row says; '' for what it does not say. `refused`: it came back."""

    number: int
    name: str
    si_number: str
    national_id: str
    receipt_no: str
    refused: bool
    reason: str


def returned_rows(content: WorkbookContent) -> list[ReturnedRow]:
    """Return the rows of the sheet that tells results.

    Raises:
        ImportRefused: no sheet has a column of results or reasons beside one of names or numbers.
    """
    for sheet in content.sheets:
        columns = _columns(sheet)
        if columns is not None:
            return [*_rows(sheet, *columns)]
    raise ImportRefused(
        "returned.no_columns",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp {where} không có cột kết quả hoặc lý do trả lại bên cạnh họ tên, mã số BHXH. "
            "Kiểm tra lại tệp, hoặc chọn từng dòng và ghi lý do ở đây.",
        ),
        content.file_name,
    )


def _columns(sheet: SheetContent) -> tuple[int, dict[str, int]] | None:
    """Return the first row under the header, and the columns by what they tell."""
    header = find_header(sheet, lambda text: fold(text) in _OF_ALL)
    if header is None:
        return None
    found: dict[str, int] = {}
    for column in header.columns:
        texts = {fold(text) for text in column.texts}
        for key, names in _ALIASES.items():
            if key not in found and texts & names:
                found[key] = column.index
                break
    who = {"name", "si_number", "national_id"} & found.keys()
    return (header.first_data_row, found) if who and {"result", "reason"} & found.keys() else None


def _rows(sheet: SheetContent, first: int, columns: Mapping[str, int]) -> Iterator[ReturnedRow]:
    for number, cells in enumerate(sheet.rows[first - 1 :], start=first):
        said = {
            key: " ".join(raw_text(cells[index]).split())
            if index < len(cells) and cells[index] is not None
            else ""
            for key, index in columns.items()
        }
        told = [said.get(key, "") for key in ("name", "si_number", "national_id", "receipt_no")]
        if not any(told[:3]):
            continue
        result, reason = said.get("result", ""), said.get("reason", "")
        # A reason says it, unless the line was taken: "Đã duyệt" beside a note is no refusal.
        refused = _is_refusal(result) or (bool(reason) and not _is_taken(result))
        why = reason or (result if refused else "")
        yield ReturnedRow(number, told[0], told[1], told[2], told[3], refused, why)


def _is_refusal(result: str) -> bool:
    return _says(result, _REFUSED) and not _says(result, _NOT_REFUSED)


def _is_taken(result: str) -> bool:
    """Whether a result says that the line was taken; what the agency calls it differs."""
    if _says(result, _NOT_REFUSED):
        return True
    return _says(result, _TAKEN) and not _says(result, _DENIALS)


def _says(result: str, phrases: Sequence[str]) -> bool:
    words = f" {' '.join(re.findall('[a-z0-9]+', fold(result)))} "
    return any(f" {phrase} " in words for phrase in phrases)
