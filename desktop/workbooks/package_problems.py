"""The plain sentence for everything that can be wrong with a package."""

from collections.abc import Sequence

from desktop.domain.errors import WorkbookUnreadable
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package import EditedPlace, PackageFault, PackageProblem
from desktop.workbooks.column_letters import column_letter

MOST_PLACES = 20
"""So many differences are named; a whole sheet pasted over would fill a page."""

_OF_READING = {
    "workbook.missing": PackageFault.UNREACHABLE,
    "workbook.locked": PackageFault.UNREACHABLE,
    "workbook.unreachable": PackageFault.UNREACHABLE,
    "workbook.reader_not_started": PackageFault.UNREACHABLE,
    "workbook.not_a_workbook": PackageFault.NOT_A_PACKAGE,
    "workbook.lock_file": PackageFault.NOT_A_PACKAGE,
    "workbook.password": PackageFault.PASSWORD_NEEDED,
    "workbook.password_wrong": PackageFault.WRONG_PASSWORD,
}

_OF_FILE = {
    "workbook.not_a_workbook": QT_TRANSLATE_NOOP(
        "errors",
        "“{where}” không phải gói số liệu do An Sinh Xã tạo. Hãy xin xã gửi lại đúng tệp mà chương "
        "trình tạo ra.",
    ),
    "workbook.empty": QT_TRANSLATE_NOOP(
        "errors", "Tệp “{where}” rỗng, không có gói nào. Hãy xin xã gửi lại gói."
    ),
    "workbook.damaged": QT_TRANSLATE_NOOP(
        "errors",
        "Gói “{where}” bị hỏng hoặc bị cắt ngang khi chép, khi gửi nên không đọc được. Hãy xin xã "
        "gửi lại gói, nguyên tệp mà chương trình tạo ra.",
    ),
    "workbook.unsafe": QT_TRANSLATE_NOOP(
        "errors",
        "Tệp “{where}” có phần lạ mà gói của An Sinh Xã không có, nên không được mở. Hãy hỏi xã và "
        "xin gửi lại gói.",
    ),
    "workbook.too_large": QT_TRANSLATE_NOOP(
        "errors",
        "Tệp “{where}” quá lớn để đọc an toàn; gói không lớn như vậy. Hãy xin xã gửi lại gói.",
    ),
    "workbook.timeout": QT_TRANSLATE_NOOP(
        "errors",
        "Đọc gói “{where}” quá {seconds} giây nên đã dừng. Hãy đóng bớt chương trình khác rồi nhận "
        "lại; nếu vẫn vậy, xin xã gửi lại gói.",
    ),
    "workbook.password_unsupported": QT_TRANSLATE_NOOP(
        "errors",
        "Gói “{where}” có mật khẩu theo kiểu không đọc được ở đây. Hãy xin xã tạo lại gói và đặt "
        "mật khẩu trong chương trình.",
    ),
}
"""What is said of a package where the reader speaks of a workbook: nobody mends a package."""

_SENTENCES = {
    PackageFault.NOT_A_PACKAGE: QT_TRANSLATE_NOOP(
        "errors",
        "“{where}” không phải gói số liệu do An Sinh Xã tạo, hoặc trang ẩn của gói đã bị xoá. "
        "Hãy xin xã gửi lại đúng tệp mà chương trình tạo ra.",
    ),
    PackageFault.DAMAGED: QT_TRANSLATE_NOOP(
        "errors",
        "Gói “{where}” được ký đúng nhưng nội dung không đúng mẫu nên không đọc được. Hãy đề nghị "
        "xã cập nhật chương trình rồi tạo lại gói.",
    ),
    PackageFault.UNKNOWN_SCHEMA: QT_TRANSLATE_NOOP(
        "errors",
        "Gói “{where}” do bản An Sinh Xã mới hơn tạo (mẫu số {schema}, máy này đọc được đến mẫu "
        "{known}). Hãy cập nhật chương trình trên máy này rồi nhận lại.",
    ),
    PackageFault.EDITED_CELL: QT_TRANSLATE_NOOP(
        "errors",
        "Gói “{where}” đã bị sửa sau khi tạo: trang “{sheet}”, dòng {row}, cột {column} "
        "(tất cả {count} chỗ). "
        "Không nhận gói này; hãy đề nghị xã tạo lại gói và gửi nguyên tệp.",
    ),
    PackageFault.EDITED_TOTAL: QT_TRANSLATE_NOOP(
        "errors",
        "Gói “{where}” có tổng đối chiếu không khớp với các dòng: trang “{sheet}”, "
        "dòng {row}, cột {column}. "
        "Không nhận gói này; hãy đề nghị xã tạo lại gói và gửi nguyên tệp.",
    ),
    PackageFault.EDITED_SHEET: QT_TRANSLATE_NOOP(
        "errors",
        "Gói “{where}” bị thêm, bớt hoặc đổi tên trang “{sheet}” sau khi tạo. Không nhận gói "
        "này; hãy đề nghị xã tạo lại gói và gửi nguyên tệp.",
    ),
    PackageFault.EDITED_MANIFEST: QT_TRANSLATE_NOOP(
        "errors",
        "Trang ẩn “{sheet}” của gói “{where}” đã bị sửa, dòng {row}. Không nhận gói này; hãy đề "
        "nghị xã tạo lại gói và gửi nguyên tệp.",
    ),
    PackageFault.BAD_SIGNATURE: QT_TRANSLATE_NOOP(
        "errors",
        "Chữ ký của gói “{where}” không đúng: nội dung không do khoá ghi trong gói ký. Không nhận "
        "gói này; hãy hỏi xã qua điện thoại và xin tạo lại gói.",
    ),
}
_OF_MANY = {
    PackageFault.EDITED_CELL: QT_TRANSLATE_NOOP(
        "errors",
        "Gói “{where}” đã bị sửa sau khi tạo, {count} chỗ: {cells}. Không nhận gói này; hãy đề "
        "nghị xã tạo lại gói và gửi nguyên tệp.",
    ),
    PackageFault.EDITED_TOTAL: QT_TRANSLATE_NOOP(
        "errors",
        "Gói “{where}” có tổng đối chiếu đã bị sửa, {count} chỗ: {cells}. Không nhận gói này; hãy "
        "đề nghị xã tạo lại gói và gửi nguyên tệp.",
    ),
}
"""What is said when several places differ: every sheet, with its first cells."""
_UNKNOWN = "–"
_MOST_CELLS, _MOST_SHEETS = 4, 5
"""So many cells of a sheet, and so many sheets, stand in the sentence."""


def unreadable_package(error: WorkbookUnreadable) -> PackageProblem:
    """Turn the refusal of the reader into the package's: what is wrong, and whom to ask."""
    fault = _OF_READING.get(error.code, PackageFault.DAMAGED)
    template = _OF_FILE.get(error.code, error.template)
    return PackageProblem(fault, template, error.where, (), **error.values)


def problem(
    fault: PackageFault, where: str, places: Sequence[EditedPlace] = (), **values: object
) -> PackageProblem:
    """Make the problem of a fault; the sentence tells where, of many places the first."""
    first = places[0] if places else EditedPlace("")
    told = {
        "sheet": first.sheet,
        "row": first.row or _UNKNOWN,
        "column": column_letter(first.column - 1) if first.column else _UNKNOWN,
        "count": len(places),
        "cells": _cells(places),
        **values,
    }
    template = _OF_MANY.get(fault, "") if len(places) > 1 else ""
    shown = tuple(places[:MOST_PLACES])
    return PackageProblem(fault, template or _SENTENCES[fault], where, shown, **told)


def _cells(places: Sequence[EditedPlace]) -> str:
    """Return places as formulas name them, sheet by sheet: “Số liệu chỉ tiêu” B3, B7."""
    by_sheet: dict[str, list[str]] = {}
    for place in places:
        by_sheet.setdefault(place.sheet, []).append(_cell(place))
    told = [
        f"“{sheet}” {', '.join(cells[:_MOST_CELLS])}{' …' if len(cells) > _MOST_CELLS else ''}"
        for sheet, cells in by_sheet.items()
    ]
    more = [" …"] if len(told) > _MOST_SHEETS else []
    return "; ".join(told[:_MOST_SHEETS] + more).strip()


def _cell(place: EditedPlace) -> str:
    """Return a cell (B3), or a whole row (3:3) where only that is known."""
    if place.row is None:
        return ""
    if place.column is None:
        return f"{place.row}:{place.row}"
    return f"{column_letter(place.column - 1)}{place.row}"
