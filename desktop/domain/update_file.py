"""What a file with a newer program says about itself, and whether it fits the program here."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from desktop.domain.errors import UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.program_place import CHECKOUT

PRODUCT: Final = "ansinhxa"
ENDING: Final = ".capnhat"
MANIFEST: Final = "update.json"
SIGNATURE: Final = "update.json.sig"
"""64 bytes of Ed25519 over the bytes of the manifest, where somebody signed it."""
LINUX_DEB: Final = "linux-deb"
LINUX_FOLDER: Final = "linux-folder"
WINDOWS_SETUP: Final = "windows-setup"
WINDOWS_PORTABLE: Final = "windows-portable"
CHANNELS: Final = (LINUX_DEB, LINUX_FOLDER, WINDOWS_SETUP, WINDOWS_PORTABLE)
FOLDERS: Final = (LINUX_FOLDER, WINDOWS_PORTABLE)
"""Channels whose program is a folder that somebody put somewhere, without an installer."""
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_VERSION: Final = re.compile(r"(\d{1,6}(?:\.\d{1,6}){1,3})(\.dev\d{1,6})?")
_FILE_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+~-]{0,150}")
MOST_NOTES: Final = 40


class UpdateRefused(UserFacingError):
    """The file is no update for this program; nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateManifest:
    """What the file holds; `size` and `unpacked` are bytes, `schema` that of the new program.

    `needs_version` is the oldest program that may be replaced directly, empty for any.
    """

    version: str
    channel: str
    payload: str
    size: int
    sha256: str
    schema: int
    needs_version: str = ""
    unpacked: int = 0
    notes: tuple[str, ...] = ()

    def to_bytes(self) -> bytes:
        """Return the manifest as it is written and signed."""
        told = {
            "product": PRODUCT,
            "version": self.version,
            "channel": self.channel,
            "payload": self.payload,
            "size": self.size,
            "sha256": self.sha256,
            "schema": self.schema,
            "needs_version": self.needs_version,
            "unpacked": self.unpacked,
            "notes": list(self.notes),
        }
        return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramHere:
    """The program that runs: its version, how it was handed out, the schema of its office.

    `office_schema` is 0 while no office is open.
    """

    version: str
    channel: str
    office_schema: int = 0


def update_file_name(version: str, channel: str) -> str:
    """Return the name under which an update for a kind of installation is handed out."""
    return f"AnSinhXa-{version}-{channel}{ENDING}"


def version_number(text: str) -> tuple[int, ...]:
    """Return a version as numbers that compare: `0.2.0.dev0` comes before `0.2.0`.

    Raises:
        ValueError: it is none.
    """
    found = _VERSION.fullmatch(text)
    if found is None:
        raise ValueError("no version: " + text)
    numbers = [int(part) for part in found.group(1).split(".")]
    return (*numbers, *[0] * (4 - len(numbers)), 0 if found.group(2) else 1)


def read_manifest(written: bytes, where: str) -> UpdateManifest:
    """Return what the manifest says.

    Raises:
        UpdateRefused: it is of another program, or says what cannot be.
    """
    try:
        told = json.loads(written)
    except (ValueError, RecursionError):
        raise damaged(where) from None
    if not isinstance(told, dict) or told.get("product") != PRODUCT:
        raise foreign(where)
    try:
        return _checked(told)
    except (KeyError, TypeError, ValueError):
        raise damaged(where) from None


def _checked(told: Mapping[str, object]) -> UpdateManifest:
    notes = told.get("notes", [])
    if not isinstance(notes, list) or not all(isinstance(line, str) for line in notes):
        raise TypeError("notes are lines")
    made = UpdateManifest(
        version=_text(told, "version"),
        channel=_text(told, "channel"),
        payload=_text(told, "payload"),
        size=_number(told, "size"),
        sha256=_text(told, "sha256"),
        schema=_number(told, "schema"),
        needs_version=_text(told, "needs_version"),
        unpacked=_number(told, "unpacked"),
        notes=tuple(notes[:MOST_NOTES]),
    )
    for version in (made.version, made.needs_version or made.version):
        version_number(version)
    if not (_SHA256.fullmatch(made.sha256) and _FILE_NAME.fullmatch(made.payload)):
        raise ValueError("digest or name")
    if made.channel not in CHANNELS or made.schema < 1 or made.size < 1 or made.unpacked < 0:
        raise ValueError("channel or number")
    return made


def _text(told: Mapping[str, object], key: str) -> str:
    value = told[key]
    if not isinstance(value, str):
        raise TypeError(key)
    return value


def _number(told: Mapping[str, object], key: str) -> int:
    value = told[key]
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(key)
    return value


def require_fit(manifest: UpdateManifest, here: ProgramHere, where: str) -> None:
    """Raise `UpdateRefused` unless the program here may be replaced by that of the file."""
    require_updatable(here)
    if manifest.channel != here.channel:
        raise _other_channel(manifest, here, where)
    _require_later(manifest, here, where)
    if manifest.schema < here.office_schema:
        raise UpdateRefused(
            "update.schema",
            QT_TRANSLATE_NOOP(
                "errors",
                "Bản {offered} không mở được dữ liệu của máy này (cấu trúc số {found}, bản đó đọc "
                "được đến số {known}). Hãy xin bản mới hơn.",
            ),
            where,
            offered=manifest.version,
            found=here.office_schema,
            known=manifest.schema,
        )


def _require_later(manifest: UpdateManifest, here: ProgramHere, where: str) -> None:
    """Raise `UpdateRefused` unless the file's version may follow the one here."""
    offered, present = version_number(manifest.version), version_number(here.version)
    if offered == present:
        raise UpdateRefused(
            "update.same",
            QT_TRANSLATE_NOOP("errors", "Máy này đã là phiên bản {version}, không cần cập nhật."),
            where,
            version=here.version,
        )
    if offered < present:
        raise UpdateRefused(
            "update.older",
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp {where} là bản {offered}, cũ hơn bản {present} đang dùng. Hãy lấy tệp của "
                "bản mới hơn.",
            ),
            where,
            offered=manifest.version,
            present=here.version,
        )
    if manifest.needs_version and version_number(manifest.needs_version) > present:
        raise UpdateRefused(
            "update.needs_version",
            QT_TRANSLATE_NOOP(
                "errors",
                "Bản {offered} chỉ cập nhật được từ bản {needed} trở lên; máy này đang dùng bản "
                "{present}. Hãy cập nhật lên bản {needed} trước.",
            ),
            where,
            offered=manifest.version,
            needed=manifest.needs_version,
            present=here.version,
        )


def require_updatable(here: ProgramHere) -> None:
    """Raise `UpdateRefused` where no file can replace the program."""
    if here.channel == CHECKOUT:
        raise UpdateRefused(
            "update.checkout",
            QT_TRANSLATE_NOOP(
                "errors", "Bản này chạy từ mã nguồn nên cập nhật bằng git, không bằng tệp."
            ),
        )
    if here.channel not in CHANNELS:
        raise UpdateRefused(
            "update.no_channel",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không rõ chương trình này được cài bằng cách nào: thiếu tệp installation.json. "
                "Hãy cài lại bằng bộ cài đặt; dữ liệu vẫn còn nguyên.",
            ),
        )


def _other_channel(manifest: UpdateManifest, here: ProgramHere, where: str) -> UpdateRefused:
    return UpdateRefused(
        "update.other_channel",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp {where} dành cho kiểu cài đặt khác. Máy này cần tệp tên {needed}; hãy xin đúng "
            "tệp đó.",
        ),
        where,
        needed=update_file_name(manifest.version, here.channel),
    )


def damaged(where: str) -> UpdateRefused:
    """Return the refusal of a file that was cut, edited, or badly copied."""
    return UpdateRefused(
        "update.damaged",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp {where} bị hỏng hoặc chép chưa xong. Hãy chép lại từ nơi đã nhận, hoặc xin lại "
            "tệp.",
        ),
        where,
    )


def foreign(where: str) -> UpdateRefused:
    """Return the refusal of a file that is something else."""
    return UpdateRefused(
        "update.foreign",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp {where} không phải tệp cập nhật của An Sinh Xã. Hãy chọn tệp có đuôi .capnhat.",
        ),
        where,
    )


def not_all_here(where: str) -> UpdateRefused:
    """Return why a program does not begin: its data still lie with the program of before."""
    return UpdateRefused(
        "update.not_all_here",
        QT_TRANSLATE_NOOP(
            "errors",
            "Cập nhật chưa xong: có chương trình khác đang giữ tệp trong {where}, nên sổ chưa về "
            "hết chỗ của bản mới. Dữ liệu vẫn nguyên. Hãy đóng chương trình đó, hoặc khởi động lại "
            "máy, rồi mở lại An Sinh Xã.",
        ),
        where,
    )


def wrong_signature(where: str) -> UpdateRefused:
    """Return the refusal of a file that somebody else made, where the maker's key is known."""
    return UpdateRefused(
        "update.signature",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp {where} không mang chữ ký đúng của nơi phát hành An Sinh Xã. Đừng dùng tệp này; "
            "hãy xin lại từ nơi phát hành.",
        ),
        where,
    )
