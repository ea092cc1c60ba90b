"""Why a row of a workbook was left out, what became of it, and the mark that tells it apart."""

import hashlib
import re
from typing import Final

from desktop.domain.code_tables import Code, CodeTable
from desktop.domain.messages import QT_TRANSLATE_NOOP

FATES = CodeTable(
    [
        Code("error", QT_TRANSLATE_NOOP("fields", "Có lỗi")),
        Code("waiting", QT_TRANSLATE_NOOP("fields", "Chưa rõ")),
        Code("skipped", QT_TRANSLATE_NOOP("fields", "Đã chọn bỏ")),
        Code("unknown", QT_TRANSLATE_NOOP("fields", "Chưa có trong dữ liệu")),
        Code("unlike", QT_TRANSLATE_NOOP("fields", "Khác CSDL dân cư")),
    ]
)
"""Why a row was left out."""
STATES = CodeTable(
    [
        Code("open", QT_TRANSLATE_NOOP("fields", "Chưa xử lý")),
        Code("settled", QT_TRANSLATE_NOOP("fields", "Đã xử lý")),
        Code("taken_in", QT_TRANSLATE_NOOP("fields", "Đã nhập lại")),
    ]
)
"""What became of it: settled by a person, or taken in with a later file."""
ROW_KINDS = CodeTable(
    [
        Code("person", QT_TRANSLATE_NOOP("fields", "Thành viên")),
        Code("household", QT_TRANSLATE_NOOP("fields", "Hộ")),
        Code("collector", QT_TRANSLATE_NOOP("fields", "Nhân viên thu")),
        Code("event", QT_TRANSLATE_NOOP("fields", "Buổi truyền thông")),
        Code("receipt", QT_TRANSLATE_NOOP("fields", "Biên lai")),
    ]
)
REASON_HEADER: Final = QT_TRANSLATE_NOOP("import", "Lỗi cần sửa")
"""The header of the column that a workbook to mend has beside those of its list."""
MARK_LENGTH: Final = 10
MARK_WORDS: Final = QT_TRANSLATE_NOOP("import", "Mã dòng {mark}.")
_MARK = re.compile(r"Mã dòng ([0-9a-f]{10})\.")


def row_mark(content_digest: str, sheet: str, number: int) -> str:
    """Return what tells a row among the rows of all files: its file's content, sheet and number.

    It stands in the error workbook, so that the mended row is known wherever it comes back: the
    name, the numbers and the dates of a row are just what gets mended.
    """
    whole = f"{content_digest}\n{sheet}\n{number}"
    return hashlib.sha256(whole.encode()).hexdigest()[:MARK_LENGTH]


def mark_in(text: str) -> str | None:
    """Return the mark that a reason of an error workbook tells, None when there is none."""
    found = _MARK.search(text)
    return None if found is None else found[1]
