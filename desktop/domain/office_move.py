"""What a file says that carries a whole office from one PC to another."""

import datetime
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from desktop.domain.errors import DatabaseUnusable, UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold

PRODUCT: Final = "ansinhxa"
KIND: Final = "office-move"
ENDING: Final = ".ansinhxa"
MANIFEST: Final = "move.json"
DATABASE: Final = "office.db"
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_NOT_IN_NAMES: Final = re.compile(r"[^a-z0-9]+")


class MoveRefused(UserFacingError):
    """The file cannot be taken over, or the office cannot be moved; nothing was changed."""


class OfficeMovedOut(DatabaseUnusable):
    """The office went to another PC and is only looked at here."""

    def __init__(self, day: datetime.date) -> None:
        """Tell since when."""
        super().__init__(
            "office.moved_out",
            QT_TRANSLATE_NOOP(
                "errors",
                "Sổ này đã chuyển sang máy mới ngày {day} nên ở máy này chỉ xem được, chưa ghi gì. "
                "Nếu vẫn làm việc ở máy này, bấm “Dùng lại sổ này”.",
            ),
            day=f"{day:%d/%m/%Y}",
        )
        self.day = day


def moved_out_on(mark: str | None) -> datetime.date | None:
    """Return since when an office is at home elsewhere, as its mark tells; None for no mark."""
    try:
        return datetime.datetime.fromisoformat(mark).date() if mark else None
    except ValueError:
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """What an office holds: rows by table, and when somebody last wrote into it ("" for never).

    `last_audit` is the number of the newest line of the audit: it moves with every write.
    """

    rows: Mapping[str, int]
    last_entry: str = ""
    last_audit: int = 0

    @property
    def households(self) -> int:
        """Households in the book."""
        return self.rows.get("households", 0)

    @property
    def persons(self) -> int:
        """Persons in the book."""
        return self.rows.get("persons", 0)

    @property
    def receipts(self) -> int:
        """Receipts in the book, void ones too."""
        return self.rows.get("receipts", 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveManifest:
    """The office, the program that wrote the file, what is in it, the options of the old PC."""

    version: str
    schema: int
    made_at: datetime.datetime
    office: str
    communes: tuple[str, ...]
    size: int
    sha256: str
    holdings: Holdings
    options: Mapping[str, str]

    def to_bytes(self) -> bytes:
        """Return the manifest as it is written."""
        told = {
            "product": PRODUCT,
            "kind": KIND,
            "version": self.version,
            "schema": self.schema,
            "made_at": self.made_at.isoformat(timespec="seconds"),
            "office": self.office,
            "communes": list(self.communes),
            "size": self.size,
            "sha256": self.sha256,
            "rows": dict(self.holdings.rows),
            "last_entry": self.holdings.last_entry,
            "last_audit": self.holdings.last_audit,
            "options": dict(self.options),
        }
        return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def move_file_name(office: str, day: datetime.date) -> str:
    """Return the usual name: `AnSinhXa-chuyen-may-xa-muong-cang-20261122.ansinhxa`."""
    place = _NOT_IN_NAMES.sub("-", fold(office)).strip("-") or "so"
    return f"AnSinhXa-chuyen-may-{place}-{day:%Y%m%d}{ENDING}"


def read_manifest(written: bytes, where: str) -> MoveManifest:
    """Return what the manifest says.

    Raises:
        MoveRefused: it is of another program, or says what cannot be.
    """
    try:
        told = json.loads(written)
    except (ValueError, RecursionError):
        raise damaged(where) from None
    if not isinstance(told, dict) or (told.get("product"), told.get("kind")) != (PRODUCT, KIND):
        raise foreign(where)
    try:
        return _checked(told)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise damaged(where) from None


def _checked(told: Mapping[str, object]) -> MoveManifest:
    rows, options, communes = told["rows"], told["options"], told["communes"]
    if not (isinstance(rows, dict) and isinstance(options, dict) and isinstance(communes, list)):
        raise TypeError("rows, options or communes")
    made = MoveManifest(
        version=str(told["version"]),
        schema=_number(told["schema"]),
        made_at=datetime.datetime.fromisoformat(str(told["made_at"])),
        office=str(told["office"]),
        communes=tuple(str(code) for code in communes),
        size=_number(told["size"]),
        sha256=str(told["sha256"]),
        holdings=Holdings(
            rows={str(table): _number(count) for table, count in rows.items()},
            last_entry=str(told["last_entry"]),
            last_audit=_number(told["last_audit"]),
        ),
        options={key: text for key, text in options.items() if isinstance(text, str)},
    )
    if not _SHA256.fullmatch(made.sha256) or made.size < 1 or made.schema < 1:
        raise ValueError("digest or number")
    return made


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("a number")
    return value


def damaged(where: str) -> MoveRefused:
    """Return the refusal of a file that was cut, edited, or badly copied."""
    return MoveRefused(
        "move.damaged",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp {where} bị hỏng hoặc chép chưa xong. Hãy chép lại từ USB, hoặc ghi lại tệp ở máy "
            "cũ.",
        ),
        where,
    )


def foreign(where: str) -> MoveRefused:
    """Return the refusal of a file that is something else."""
    return MoveRefused(
        "move.foreign",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp {where} không phải tệp chuyển máy của An Sinh Xã. Hãy chọn tệp có đuôi .ansinhxa.",
        ),
        where,
    )


def newer(where: str, version: str) -> MoveRefused:
    """Return the refusal of an office of a newer program than the one here."""
    return MoveRefused(
        "move.newer",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp {where} do bản {version} ghi ra, mới hơn bản ở máy này. Hãy cập nhật chương "
            "trình ở máy này lên bản đó trước, rồi mở lại tệp.",
        ),
        where,
        version=version,
    )
