"""Every shortcut of the window, by the place where it works; tests hold it against the window."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.views.actions import shortcut_text


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """A place in the window and its keys: (keys, what they do); marked texts."""

    title: str
    keys: tuple[tuple[str, str], ...]


GROUPS = (
    ShortcutGroup(
        QT_TRANSLATE_NOOP("shortcuts", "Ở mọi nơi"),
        (
            ("Ctrl+K", QT_TRANSLATE_NOOP("shortcuts", "Tìm người, hộ, mã thẻ, số điện thoại")),
            ("Ctrl+1 … Ctrl+7", QT_TRANSLATE_NOOP("shortcuts", "Mở trang theo thứ tự bên trái")),
            ("Ctrl+Z", QT_TRANSLATE_NOOP("shortcuts", "Hoàn tác việc vừa làm")),
            ("Ctrl+Y", QT_TRANSLATE_NOOP("shortcuts", "Làm lại việc vừa hoàn tác")),
            ("F1", QT_TRANSLATE_NOOP("shortcuts", "Mở hướng dẫn của trang đang xem")),
            ("F6", QT_TRANSLATE_NOOP("shortcuts", "Hiện, hoặc che số CCCD, BHXH, điện thoại")),
            ("Ctrl+=", QT_TRANSLATE_NOOP("shortcuts", "Phóng to chữ và bảng")),
            ("Ctrl+-", QT_TRANSLATE_NOOP("shortcuts", "Thu nhỏ")),
            ("Ctrl+0", QT_TRANSLATE_NOOP("shortcuts", "Về cỡ 100 %")),
            (
                "Esc",
                QT_TRANSLATE_NOOP("shortcuts", "Đóng lớp trên cùng: ô tìm, thẻ bên, hộp thoại"),
            ),
        ),
    ),
    ShortcutGroup(
        QT_TRANSLATE_NOOP("shortcuts", "Trong danh sách"),
        (
            ("Ctrl+N", QT_TRANSLATE_NOOP("shortcuts", "Thêm mới")),
            ("F2", QT_TRANSLATE_NOOP("shortcuts", "Sửa dòng đang chọn")),
            ("Enter", QT_TRANSLATE_NOOP("shortcuts", "Mở dòng đang chọn")),
            ("Delete", QT_TRANSLATE_NOOP("shortcuts", "Xoá các dòng đã chọn (vào thùng rác)")),
            ("Ctrl+A", QT_TRANSLATE_NOOP("shortcuts", "Chọn tất cả các dòng")),
            ("Ctrl+C", QT_TRANSLATE_NOOP("shortcuts", "Chép các dòng đã chọn cùng tiêu đề cột")),
            ("Ctrl+V", QT_TRANSLATE_NOOP("shortcuts", "Dán dòng từ Excel: luôn thêm mới")),
            ("Ctrl+P", QT_TRANSLATE_NOOP("shortcuts", "In, xem trước, lưu PDF")),
        ),
    ),
    ShortcutGroup(
        QT_TRANSLATE_NOOP("shortcuts", "Trong biểu mẫu"),
        (
            ("Enter", QT_TRANSLATE_NOOP("shortcuts", "Sang ô tiếp theo")),
            ("Tab", QT_TRANSLATE_NOOP("shortcuts", "Sang ô tiếp theo; Shift+Tab về ô trước")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("shortcuts", "Ghi, hoặc tới ô đầu tiên cần sửa")),
            ("Ctrl+S", QT_TRANSLATE_NOOP("shortcuts", "Ghi")),
            ("Esc", QT_TRANSLATE_NOOP("shortcuts", "Thôi; chỉ hỏi khi đã sửa gì đó")),
        ),
    ),
)


def as_markdown() -> str:
    """Return the sheet as a chapter of the guide, in the window's language."""
    translate = QCoreApplication.translate
    lines = ["# " + translate("shortcuts", "Phím tắt"), ""]
    for group in GROUPS:
        head = (translate("shortcuts", "Phím"), translate("shortcuts", "Việc"))
        lines += ["## " + translate("shortcuts", group.title), "", "| {} | {} |".format(*head)]
        lines.append("|---|---|")
        lines += [
            f"| **{_shown(keys)}** | {translate('shortcuts', what)} |" for keys, what in group.keys
        ]
        lines.append("")
    return "\n".join(lines)


def _shown(keys: str) -> str:
    return keys if " " in keys else shortcut_text(keys)
