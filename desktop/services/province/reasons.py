"""Why a package does not count: each rule of the province in one sentence with what to do."""

import datetime
from collections.abc import Mapping
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package import PackageFault
from desktop.domain.package_standing import OLDER_VERSION, WRONG_PERIOD
from desktop.domain.package_state import PackageState, Reason
from desktop.domain.periods import Period
from desktop.storage.queries.received_packages import StoredKey, StoredPackage

ALREADY_RECEIVED: Final = "package.already_received"
KEY_UNKNOWN: Final = "package.key_unknown"
KEY_CHANGED: Final = "package.key_changed"
NEWER_VERSION: Final = "package.newer_version"
SAMPLE: Final = "package.sample_data"

LOCKED: Final[Mapping[str, str]] = {
    PackageFault.PASSWORD_NEEDED: QT_TRANSLATE_NOOP(
        "errors",
        "Gói “{where}” có mật khẩu nên chưa mở được. Hỏi xã mật khẩu rồi nhận lại tệp này.",
    ),
    PackageFault.WRONG_PASSWORD: QT_TRANSLATE_NOOP(
        "errors",
        "Mật khẩu đã thử không mở được gói “{where}”. Hỏi lại xã mật khẩu rồi nhận lại tệp này.",
    ),
}
"""Why a package that has a password was not opened, by the code of its fault."""

_STAMP: Final = "%d/%m/%Y %H:%M"


def foreign_commune(code: str, name: str) -> Reason:
    """The commune of the package is none that is expected here."""
    return Reason(
        "package.foreign_commune",
        QT_TRANSLATE_NOOP(
            "errors",
            "Gói ghi đơn vị {name} (mã {code}), không thuộc các xã, phường phải nộp ở đây. Kiểm "
            "tra lại nơi gửi; mã cũ trước sáp nhập thì xã phải đổi sang mã mới rồi gửi lại.",
        ),
        {"code": code, "name": name},
    )


def wrong_period(sent: Period, asked: Period) -> Reason:
    """The package is of another period than the one that is being received."""
    if sent.last_day < asked.last_day:
        template = QT_TRANSLATE_NOOP(
            "errors",
            "Gói là số liệu cũ của kỳ {sent}, đang nhận kỳ {asked}. Chọn kỳ {sent} nếu muốn nhận, "
            "hoặc xin xã gửi gói kỳ {asked}.",
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "errors",
            "Gói là số liệu của kỳ {sent}, đang nhận kỳ {asked}. Chọn kỳ {sent} nếu muốn nhận, "
            "hoặc xin xã gửi gói kỳ {asked}.",
        )
    values = {"sent": sent.title(), "asked": asked.title(), "period": sent.show()}
    return Reason(WRONG_PERIOD, template, values)


def period_closed(period: Period, closed_at: datetime.datetime, who: str) -> Reason:
    """The province closed the period."""
    return Reason(
        "package.period_closed",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tỉnh đã khoá {period} ngày {day} ({who}). Muốn nhận thêm thì mở lại kỳ và ghi lý do.",
        ),
        {"period": period.title(), "day": closed_at.strftime("%d/%m/%Y"), "who": who},
    )


def already_received(before: StoredPackage) -> Reason:
    """The same content stands here already, whatever the file looks like."""
    values: dict[str, str | int] = {
        "day": before.received_at.strftime(_STAMP),
        "version": before.version or 0,
        "file": before.file_name,
    }
    if before.state is PackageState.RETURNED:
        return Reason(
            "package.already_returned",
            QT_TRANSLATE_NOOP(
                "errors",
                "Gói này (lần {version}) đã nhận ngày {day} và đã trả lại xã. Xin xã sửa rồi gửi "
                "lần mới.",
            ),
            values,
        )
    return Reason(
        ALREADY_RECEIVED,
        QT_TRANSLATE_NOOP(
            "errors", "Gói này (lần {version}) đã nhận ngày {day} từ tệp {file}; không tính lại."
        ),
        values,
    )


def older_version(sent: int, before: StoredPackage) -> Reason:
    """A newer version counts already."""
    return Reason(
        OLDER_VERSION,
        QT_TRANSLATE_NOOP(
            "errors",
            "Gói là lần {sent}, đã nhận lần {version} mới hơn ngày {day}. Không nhận lần cũ.",
        ),
        {
            "sent": sent,
            "version": before.version or 0,
            "day": before.received_at.strftime(_STAMP),
        },
    )


def newer_version(sent: int, before: StoredPackage) -> Reason:
    """A newer version waits for somebody to take it in the place of what counts."""
    return Reason(
        NEWER_VERSION,
        QT_TRANSLATE_NOOP(
            "errors",
            "Gói lần {sent} mới hơn lần {version} đang tính (nhận ngày {day}). So hai lần rồi nhận "
            "để thay, lần cũ vẫn được giữ.",
        ),
        {
            "sent": sent,
            "version": before.version or 0,
            "day": before.received_at.strftime(_STAMP),
        },
    )


def newer_under_new_key(sent: int, made_at: datetime.datetime, before: StoredPackage) -> Reason:
    """The commune counts anew under its new key, and this was made after what counts."""
    return Reason(
        NEWER_VERSION,
        QT_TRANSLATE_NOOP(
            "errors",
            "Xã dùng khoá mới nên đếm lại số lần: gói lần {sent} lập {made} mới hơn gói lần "
            "{version} đang tính (lập {before}). So hai gói rồi nhận để thay, gói cũ vẫn được giữ.",
        ),
        _of_two(sent, made_at, before),
    )


def made_before(sent: int, made_at: datetime.datetime, before: StoredPackage) -> Reason:
    """Under a new key, but made before what counts: an old one, or a clock that is wrong."""
    return Reason(
        "package.made_before",
        QT_TRANSLATE_NOOP(
            "errors",
            "Gói lần {sent} ký bằng khoá mới, lập {made}, trước gói lần {version} đang tính (lập "
            "{before}). Xin xã xem lại ngày giờ của máy rồi xuất lại gói; nếu gói đang tính mới "
            "sai ngày giờ thì trả lại gói đó rồi nhận lại gói này.",
        ),
        _of_two(sent, made_at, before),
    )


def _of_two(sent: int, made_at: datetime.datetime, before: StoredPackage) -> dict[str, str | int]:
    return {
        "sent": sent,
        "made": made_at.strftime(_STAMP),
        "version": before.version or 0,
        "before": "" if before.made_at is None else before.made_at.strftime(_STAMP),
    }


def sample_data() -> Reason:
    """The figures are invented: somebody tried the program out, and sent what it made."""
    return Reason(
        SAMPLE,
        QT_TRANSLATE_NOOP(
            "errors",
            "Gói làm từ dữ liệu mẫu, không phải số thật, nên chưa tính. Xin xã gửi gói làm từ sổ "
            "thật; chỉ nhận tay khi biết rõ vì sao.",
        ),
    )


def key_unknown(fingerprint: str) -> Reason:
    """Nobody confirmed yet that the key is the commune's."""
    return Reason(
        KEY_UNKNOWN,
        QT_TRANSLATE_NOOP(
            "errors",
            "Chờ xác nhận khoá: gói ký bằng khoá {fingerprint} chưa đăng ký. Gọi cho xã, đọc đối "
            "chiếu 6 nhóm của khoá rồi xác nhận; gói sẽ được nhận ngay khi đó.",
        ),
        {"fingerprint": fingerprint},
    )


def key_changed(fingerprint: str, confirmed: StoredKey) -> Reason:
    """The commune has another key: a new PC, or somebody else's hand."""
    return Reason(
        KEY_CHANGED,
        QT_TRANSLATE_NOOP(
            "errors",
            "Khoá của xã đã đổi: gói ký bằng khoá {fingerprint}, khoá đã xác nhận là {confirmed}. "
            "Chưa nhận. Gọi cho xã hỏi vì sao đổi khoá (cài lại máy thì khoá đổi, số lần đếm lại "
            "từ 1); chỉ xác nhận khoá mới khi đúng là của xã.",
        ),
        {"fingerprint": fingerprint, "confirmed": confirmed.fingerprint},
    )


def key_refused(fingerprint: str) -> Reason:
    """Somebody decided that this key is not the commune's, or it was replaced."""
    return Reason(
        "package.key_refused",
        QT_TRANSLATE_NOOP(
            "errors",
            "Gói ký bằng khoá {fingerprint} không còn được công nhận cho xã này. Xin xã gửi tệp "
            "đăng ký khoá đang dùng.",
        ),
        {"fingerprint": fingerprint},
    )


def key_of_another(owner: StoredKey) -> Reason:
    """The key that signed is another commune's."""
    return Reason(
        "package.key_of_another",
        QT_TRANSLATE_NOOP(
            "errors",
            "Gói ghi tên một xã nhưng ký bằng khoá của {owner}. Không nhận; hỏi lại nơi gửi.",
        ),
        {"owner": owner.commune_name},
    )


def not_signed() -> Reason:
    """The signature does not fit; the reader refuses such a file before."""
    return Reason(
        "package.bad_signature",
        QT_TRANSLATE_NOOP("errors", "Chữ ký của gói không đúng. Xin xã xuất lại gói và gửi lại."),
    )


def unfit(table: str) -> Reason:
    """The package is signed and whole, but a table of it cannot be added up."""
    return Reason(
        "package.unfit",
        QT_TRANSLATE_NOOP(
            "errors",
            "Bảng “{table}” của gói thiếu, hoặc có dòng trùng hay trống, nên không cộng được. Xin "
            "xã cập nhật chương trình rồi xuất lại gói.",
        ),
        {"table": table},
    )


def locked(file: str, code: str) -> Reason | None:
    """Return what is said of a package that has a password; None for any other fault."""
    template = LOCKED.get(code)
    return None if template is None else Reason(code, template, {"where": file})


def failed(file: str, fault: str) -> Reason:
    """Reading the file failed in a way that nobody foresaw; the others go on."""
    return Reason(
        "package.failed",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không đọc được tệp “{where}” vì lỗi chương trình ({fault}). Các tệp khác vẫn được "
            "nhận; hãy gửi dòng này cho bộ phận hỗ trợ.",
        ),
        {"where": file, "fault": fault},
    )
