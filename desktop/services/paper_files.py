"""A PDF comes out whole or not at all, and what stops it is told in words that fit."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from desktop.domain.errors import OutputUnwritable
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.writing import WrittenFile, write_whole

PDF_ENDING = ".pdf"
_OPEN_ELSEWHERE = "output.open_elsewhere"


def write_pdf_file(target: Path, produce: Callable[[BinaryIO], None]) -> WrittenFile:
    """Let `produce` write a PDF and put it in the target's place when it is complete.

    Raises:
        OutputUnwritable: the name does not end in .pdf, no such folder, no right to write, disk
            full, or the file is open in another program; the target is as it was.
    """
    if target.suffix.lower() != PDF_ENDING and not target.is_dir():
        raise OutputUnwritable(
            "output.no_pdf_name",
            QT_TRANSLATE_NOOP(
                "errors", "Tên tệp {where} phải có đuôi .pdf. Đặt lại tên tệp rồi lưu lại."
            ),
            where=str(target),
        )
    try:
        return write_whole(target, produce)
    except OutputUnwritable as error:
        if error.code != _OPEN_ELSEWHERE:
            raise
        raise OutputUnwritable(
            _OPEN_ELSEWHERE,
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp {where} đang mở trong chương trình khác. Đóng tệp đó rồi bấm Thử lại.",
            ),
            where=target.name,
        ) from error
