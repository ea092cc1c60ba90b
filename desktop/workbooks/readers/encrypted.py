"""Workbooks under a password: the plain bytes stay in this process's memory."""

import io

from desktop.workbooks.readers.refusal import ReadingRefused


def decrypt(data: bytes, password: str | None) -> bytes:
    """Return the workbook inside; raise ReadingRefused without the right password."""
    if password is None:
        raise ReadingRefused("password")
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
        office_file.load_key(password=password)
        office_file.decrypt(plain)
    except InvalidKeyError as error:
        raise ReadingRefused("password_wrong") from error
    except (DecryptionError, FileFormatError, ParseError) as error:
        raise ReadingRefused("damaged") from error
    return plain.getvalue()
