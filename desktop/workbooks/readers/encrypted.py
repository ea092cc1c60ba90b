"""Workbooks under a password: the plain bytes stay in this process's memory."""

import io
import struct
from typing import Final

from desktop.workbooks.readers.refusal import ReadingRefused

_PASSWORD_OF_EXCEL: Final = "VelvetSweatshop"  # noqa: S105 - Excel's own, known to everybody
"""Excel hides books with it whose structure alone is protected, and opens them without asking."""


def decrypt(data: bytes, password: str | None) -> bytes:
    """Return the workbook inside; raise ReadingRefused without the right password."""
    if password is not None:
        return _opened(data, password)
    try:
        return _opened(data, _PASSWORD_OF_EXCEL)
    except ReadingRefused as refusal:
        if refusal.reason == "password_wrong":
            raise ReadingRefused("password") from refusal
        raise


def _opened(data: bytes, password: str) -> bytes:
    import msoffcrypto
    from msoffcrypto.exceptions import (
        DecryptionError,
        FileFormatError,
        InvalidKeyError,
        ParseError,
    )

    plain = io.BytesIO()
    try:
        office_file = msoffcrypto.OfficeFile(io.BytesIO(data))
        # The books of 97 to 2003 check the password always.
        checked = {"verify_password": True} if office_file.format == "ooxml" else {}
        office_file.load_key(password=password, **checked)
        office_file.decrypt(plain)
    except InvalidKeyError as error:
        raise ReadingRefused("password_wrong") from error
    except FileFormatError as error:
        raise ReadingRefused("password_unsupported") from error
    except (DecryptionError, ParseError, ValueError, struct.error) as error:
        raise ReadingRefused("damaged") from error
    return plain.getvalue()
