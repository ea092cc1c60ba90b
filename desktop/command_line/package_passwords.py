"""Passwords of packages out of a file: on the command line others would see them."""

from pathlib import Path
from typing import Final

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP

_LONGEST_FILE: Final = 65_536


def first_password(file: Path | None) -> str | None:
    """Return the first line of a file; None without a file.

    Raises:
        InvalidInput: the file cannot be read, or its first line is empty.
    """
    if file is None:
        return None
    password = _lines(file)[0]
    if not password:
        raise _unreadable(file)
    return password


def passwords(file: Path | None) -> tuple[str, ...]:
    """Return every line of a file that is not empty, in its order; none without a file.

    Raises:
        InvalidInput: the file cannot be read, or holds no password.
    """
    if file is None:
        return ()
    found = tuple(dict.fromkeys(line for line in _lines(file) if line))
    if not found:
        raise _unreadable(file)
    return found


def _lines(file: Path) -> list[str]:
    try:
        with file.open("rb") as source:
            text = source.read(_LONGEST_FILE).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(file) from error
    return [line.rstrip("\r") for line in text.split("\n")]


def _unreadable(file: Path) -> InvalidInput:
    return InvalidInput(
        "package.password_file",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không đọc được mật khẩu của gói trong tệp {where}. Ghi mật khẩu ở dòng đầu của một "
            "tệp văn bản UTF-8 rồi chạy lại.",
        ),
        where=str(file),
    )
