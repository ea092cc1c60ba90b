"""Why a package is not counted, in words for its commune: what is wrong, not what we do here.

A reason (`reasons.py`, `workbooks/package_problems.py`) speaks to the officer at the province; in
a letter or a reminder to the commune only the fault itself belongs.
"""

from collections.abc import Mapping
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.package import PackageFault
from desktop.domain.package_standing import OLDER_VERSION, WRONG_PERIOD
from desktop.domain.package_state import Reason
from desktop.services.province.reasons import KEY_CHANGED, KEY_UNKNOWN, SAMPLE

_ONE_CELL: Final = QT_TRANSLATE_NOOP(
    "packages", "Gói bị sửa sau khi tạo: trang “{sheet}”, dòng {row}, cột {column}."
)
_ONE_TOTAL: Final = QT_TRANSLATE_NOOP(
    "packages",
    "Tổng đối chiếu của gói không khớp với các dòng: trang “{sheet}”, dòng {row}, cột {column}.",
)
_BY_CODE: Final[Mapping[str, tuple[str, ...]]] = {
    PackageFault.EDITED_CELL: (
        QT_TRANSLATE_NOOP("packages", "Gói bị sửa sau khi tạo, {count} chỗ: {cells}."),
        _ONE_CELL,
        QT_TRANSLATE_NOOP("packages", "Gói bị sửa sau khi tạo: trang “{sheet}”, dòng {row}."),
    ),
    PackageFault.EDITED_TOTAL: (
        QT_TRANSLATE_NOOP("packages", "Tổng đối chiếu của gói bị sửa, {count} chỗ: {cells}."),
        _ONE_TOTAL,
    ),
    PackageFault.EDITED_SHEET: (
        QT_TRANSLATE_NOOP("packages", "Gói bị thêm, bớt hoặc đổi tên trang “{sheet}” sau khi tạo."),
    ),
    PackageFault.EDITED_MANIFEST: (
        QT_TRANSLATE_NOOP("packages", "Trang ẩn “{sheet}” của gói bị sửa sau khi tạo."),
    ),
    PackageFault.BAD_SIGNATURE: (QT_TRANSLATE_NOOP("packages", "Chữ ký của gói không đúng."),),
    PackageFault.DAMAGED: (
        QT_TRANSLATE_NOOP(
            "packages",
            "Không đọc được nội dung gói: tệp hỏng khi chép, khi gửi, hoặc gói do chương trình bản "
            "khác tạo.",
        ),
    ),
    WRONG_PERIOD: (
        QT_TRANSLATE_NOOP("packages", "Gói là số liệu {sent}, tỉnh đang nhận số liệu {asked}."),
    ),
    OLDER_VERSION: (
        QT_TRANSLATE_NOOP("packages", "Gói là lần {sent}, tỉnh đã có lần {version} mới hơn."),
    ),
    SAMPLE: (
        QT_TRANSLATE_NOOP(
            "packages", "Gói làm từ dữ liệu mẫu, không phải số thật. Cần gói làm từ sổ thật."
        ),
    ),
    KEY_UNKNOWN: (
        QT_TRANSLATE_NOOP(
            "packages", "Gói ký bằng khoá {fingerprint}, tỉnh chưa đối chiếu khoá này với xã."
        ),
    ),
    KEY_CHANGED: (
        QT_TRANSLATE_NOOP(
            "packages",
            "Gói ký bằng khoá {fingerprint}, khác khoá tỉnh đang giữ của xã ({confirmed}). Xã cho "
            "biết có đổi máy hay cài lại máy không.",
        ),
    ),
}
"""The forms of a fault, from the one that tells most; the first that can be filled is taken."""


def told_to_commune(reason: Reason, translate: Translate | None = None) -> str:
    """Return why a package is not counted; what a person typed, and other faults, as they are."""
    for template in _forms(reason):
        words = translate("packages", template) if translate else template
        try:
            return words.format(**reason.values)
        except KeyError:
            continue
    return reason.text(translate)


def _forms(reason: Reason) -> tuple[str, ...]:
    forms = _BY_CODE.get(reason.code, ())
    # One place is told by row and column, as it is looked for by eye.
    return forms[1:] if len(forms) > 1 and reason.values.get("count") == 1 else forms
