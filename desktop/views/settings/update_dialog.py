"""What a file with a newer program offers, asked before anything is done."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop import __version__
from desktop.domain.update_file import (
    FOLDERS,
    LINUX_DEB,
    LINUX_FOLDER,
    WINDOWS_PORTABLE,
    WINDOWS_SETUP,
)
from desktop.views.settings.fact_rows import megabytes
from desktop.views.settings.facts_dialog import FactsDialog, Sheet

if TYPE_CHECKING:
    from desktop.services.updates.reading import Offer


class UpdateDialog(FactsDialog):
    """Versions, news and size; the button makes the backup and goes on."""

    def __init__(self, offer: "Offer", on_accept: Callable[[], object], parent: QWidget) -> None:
        """Tell what the file holds."""
        self.offer = offer
        super().__init__(_sheet(offer), on_accept, parent)


def channel_words(channel: str) -> str:
    """Return how the program was installed, in words; "" for one that nobody knows."""
    translate = QCoreApplication.translate
    return {
        WINDOWS_SETUP: translate("UpdateDialog", "Bộ cài đặt cho Windows"),
        WINDOWS_PORTABLE: translate("UpdateDialog", "Bản chạy từ USB cho Windows"),
        LINUX_DEB: translate("UpdateDialog", "Gói .deb cho Linux"),
        LINUX_FOLDER: translate("UpdateDialog", "Bản thư mục cho Linux"),
    }.get(channel, "")


def _sheet(offer: "Offer") -> Sheet:
    translate = QCoreApplication.translate
    manifest = offer.manifest
    heading = translate("UpdateDialog", "Cập nhật từ bản {present} lên bản {offered}")
    fits = translate("UpdateDialog", "{kind}: đúng cho máy này")
    whole = translate("UpdateDialog", "Nguyên vẹn, đúng chữ ký của nơi phát hành")
    unsigned = translate("UpdateDialog", "Nguyên vẹn; chưa có chữ ký của nơi phát hành")
    doubt = translate(
        "UpdateDialog",
        "Chỉ cập nhật khi biết chắc ai đưa tệp này: Sở, bảo hiểm xã hội hoặc người vẫn cài máy "
        "cho xã.",
    )
    return Sheet(
        title=translate("UpdateDialog", "Cập nhật An Sinh Xã"),
        heading=heading.format(present=__version__, offered=manifest.version),
        facts=(
            (translate("UpdateDialog", "Tệp"), offer.source.name),
            (translate("UpdateDialog", "Cỡ"), megabytes(manifest.size)),
            (
                translate("UpdateDialog", "Dành cho"),
                fits.format(kind=channel_words(manifest.channel)),
            ),
            (translate("UpdateDialog", "Kiểm tra"), whole if offer.is_signed else unsigned),
        ),
        notice="" if offer.is_signed else doubt,
        tone="warning",
        lines_title=translate("UpdateDialog", "Có gì mới"),
        lines=manifest.notes,
        then=_then(manifest.channel),
        accept=translate("UpdateDialog", "Sao lưu rồi cập nhật"),
        refuse=translate("UpdateDialog", "Để sau"),
    )


def _then(channel: str) -> str:
    if channel in FOLDERS:
        return QCoreApplication.translate(
            "UpdateDialog",
            "Sổ được sao lưu, bản mới được giải nén và tự kiểm tra, rồi chương trình đóng và mở "
            "lại bằng bản mới. Bản mới không chạy được thì bản cũ tự trở lại.",
        )
    return QCoreApplication.translate(
        "UpdateDialog",
        "Sổ được sao lưu, rồi chương trình đóng lại và bộ cài đặt chạy. Xong, chương trình tự mở "
        "lại; dữ liệu không đụng tới.",
    )
