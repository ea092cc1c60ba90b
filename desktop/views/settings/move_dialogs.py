"""What went into a file for a new PC, and what comes out of one, each asked about."""

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.office_move import Holdings, MoveManifest
from desktop.views.settings.fact_rows import megabytes, thousands
from desktop.views.settings.facts_dialog import FactsDialog, Sheet

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.services.office_move import MovedOut


class MovedOutDialog(FactsDialog):
    """The file is written and was read back; asks which PC goes on with the book."""

    def __init__(self, moved: "MovedOut", on_retire: Callable[[], object], parent: QWidget) -> None:
        """Tell what was written."""
        translate = QCoreApplication.translate
        super().__init__(
            Sheet(
                title=translate("MoveDialogs", "Chuyển sang máy khác"),
                heading=translate("MoveDialogs", "Đã ghi tệp, đọc lại kiểm tra khớp"),
                facts=(
                    (translate("MoveDialogs", "Tệp"), str(moved.file)),
                    (translate("MoveDialogs", "Cỡ"), megabytes(moved.size)),
                    *_held(moved.manifest.holdings),
                ),
                notice=translate(
                    "MoveDialogs",
                    "Trong tệp có mọi dữ liệu cá nhân và khoá ký của cơ quan. Chuyển xong hãy xoá "
                    "tệp khỏi USB.",
                ),
                tone="warning",
                then=translate(
                    "MoveDialogs",
                    "Hai máy không nên cùng ghi một sổ: số liệu sẽ lệch nhau. Ngừng dùng ở máy này "
                    "thì sổ vẫn mở xem được, và lấy lại dùng được khi cần.",
                ),
                accept=translate("MoveDialogs", "Ngừng dùng sổ ở máy này"),
                accept_look="plain",
                refuse=translate("MoveDialogs", "Chỉ chép, máy này vẫn dùng"),
            ),
            on_retire,
            parent,
        )


class MoveInDialog(FactsDialog):
    """What the file from the old PC holds; the present book is kept aside."""

    def __init__(
        self,
        file: "Path",
        manifest: MoveManifest,
        on_accept: Callable[[], object],
        parent: QWidget,
    ) -> None:
        """Tell what would be opened."""
        translate = QCoreApplication.translate
        made = translate("MoveDialogs", "{moment}, bằng bản {version}")
        super().__init__(
            Sheet(
                title=translate("MoveDialogs", "Mở sổ chuyển từ máy cũ"),
                heading=translate("MoveDialogs", "Sổ của {office}").format(office=manifest.office),
                facts=(
                    (translate("MoveDialogs", "Tệp"), file.name),
                    (
                        translate("MoveDialogs", "Ghi ra lúc"),
                        made.format(
                            moment=f"{manifest.made_at:%H:%M %d/%m/%Y}", version=manifest.version
                        ),
                    ),
                    *_held(manifest.holdings),
                ),
                notice=translate(
                    "MoveDialogs",
                    "Sổ đang mở ở máy này nhường chỗ cho sổ trong tệp. Nó được giữ thành một bản "
                    "riêng trong thư mục sao lưu, mở lại được.",
                ),
                accept=translate("MoveDialogs", "Mở sổ này"),
                refuse=translate("MoveDialogs", "Thôi"),
            ),
            on_accept,
            parent,
        )


def _held(held: Holdings) -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (translate("MoveDialogs", "Trong sổ"), held_words(held)),
        (translate("MoveDialogs", "Lần ghi cuối"), _moment(held.last_entry)),
    )


def held_words(held: Holdings) -> str:
    """Return what a book holds, in words."""
    words = QCoreApplication.translate(
        "MoveDialogs", "{households} hộ, {persons} người, {receipts} biên lai"
    )
    return words.format(
        households=thousands(held.households),
        persons=thousands(held.persons),
        receipts=thousands(held.receipts),
    )


def _moment(written: str) -> str:
    try:
        return f"{datetime.datetime.fromisoformat(written):%H:%M %d/%m/%Y}"
    except ValueError:
        return QCoreApplication.translate("MoveDialogs", "Chưa ghi lần nào")
