"""The registration file: a small signed text by which an office introduces its key."""

import base64
import binascii
import datetime
import json
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from desktop.domain.key_fingerprint import key_fingerprint
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package import PackageFault, PackageProblem, Registration
from desktop.services.packages.signing import Sign, signed_by
from desktop.workbooks.writing import write_whole

SUFFIX: Final = ".asx-khoa"
_FORMAT: Final = "ansinhxa-office-key"
_LARGEST: Final = 64_000
_EXPLAINED: Final = (
    "Tệp đăng ký khoá của cơ quan trong chương trình An Sinh Xã. Gửi tệp này cho tỉnh; đọc dấu "
    "vân tay qua điện thoại để tỉnh đối chiếu. Tệp không chứa bí mật."
)
"""Stands in the file for whoever opens it in a text editor."""


@dataclass(frozen=True, slots=True)
class _Claim:
    """What the file says, before its signature is believed."""

    registration: Registration
    message: bytes
    signature: bytes


def write_registration(registration: Registration, target: Path, sign: Sign) -> None:
    """Write the file, signed with the key that it introduces.

    Raises:
        OutputUnwritable: the file cannot be written; it is then as it was before.
    """
    content = {
        "format": _FORMAT,
        "explanation": _EXPLAINED,
        "commune_code": registration.commune_code,
        "commune_name": registration.commune_name,
        "public_key": base64.b64encode(registration.public_key).decode(),
        "fingerprint": registration.fingerprint,
        "made_at": registration.made_at.isoformat(timespec="seconds"),
    }
    signature = base64.b64encode(sign(_message(content))).decode()
    text = json.dumps({**content, "signature": signature}, ensure_ascii=False, indent=1)

    def produce(file: BinaryIO) -> None:
        file.write(text.encode())

    write_whole(target, produce)


def registration_of(path: Path) -> Registration:
    """Read the file and check that its key signed it.

    Raises:
        PackageProblem: not there, not such a file, or changed since it was signed.
    """
    claim = _claim(_bytes(path), path.name)
    found = claim.registration
    if not signed_by(found.public_key, claim.signature, claim.message) or (
        found.fingerprint != key_fingerprint(found.public_key)
    ):
        raise PackageProblem(
            PackageFault.BAD_SIGNATURE,
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp đăng ký khoá “{where}” đã bị sửa sau khi tạo nên không dùng được. Hãy xin "
                "xã xuất lại tệp và gửi lại.",
            ),
            path.name,
        )
    return found


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST)
    except OSError as error:
        raise PackageProblem(
            PackageFault.UNREACHABLE,
            QT_TRANSLATE_NOOP(
                "errors",
                "Không đọc được tệp “{where}”. Hãy kiểm tra tệp còn ở chỗ cũ không rồi chọn lại.",
            ),
            path.name,
        ) from error


def _claim(data: bytes, name: str) -> _Claim:
    try:
        content = json.loads(data.decode("utf-8-sig"))
        _require_format(content["format"])
        signature = base64.b64decode(content.pop("signature"), validate=True)
        registration = Registration(
            commune_code=str(content["commune_code"]),
            commune_name=str(content["commune_name"]),
            public_key=base64.b64decode(content["public_key"], validate=True),
            fingerprint=str(content["fingerprint"]),
            made_at=datetime.datetime.fromisoformat(content["made_at"]),
        )
        return _Claim(registration, _message(content), signature)
    except (ValueError, KeyError, TypeError, AttributeError, binascii.Error) as error:
        raise PackageProblem(
            PackageFault.NOT_A_PACKAGE,
            QT_TRANSLATE_NOOP(
                "errors",
                "“{where}” không phải tệp đăng ký khoá của An Sinh Xã. Hãy chọn tệp có đuôi "
                "{suffix} do xã gửi.",
            ),
            name,
            suffix=SUFFIX,
        ) from error


def _require_format(found: object) -> None:
    if found != _FORMAT:
        raise ValueError(found)


def _message(content: object) -> bytes:
    """Return the bytes that are signed: sorted keys, no spaces, so that layout does not matter."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
