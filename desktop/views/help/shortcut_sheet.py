"""Every shortcut of the window, by the place where it works; tests hold it against the window."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.views.actions import shortcut_text


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """A place in the window (`key` names it) and its keys: (keys, what they do); marked texts."""

    key: str
    title: str
    keys: tuple[tuple[str, str], ...]


GROUPS = (
    ShortcutGroup(
        "everywhere",
        QT_TRANSLATE_NOOP("shortcuts", "Ở mọi nơi"),
        (
            ("Ctrl+K", QT_TRANSLATE_NOOP("shortcuts", "Tìm người, hộ, mã thẻ, số điện thoại")),
            ("Ctrl+1 … Ctrl+9", QT_TRANSLATE_NOOP("shortcuts", "Mở trang theo thứ tự bên trái")),
            (
                "Ctrl+Z",
                QT_TRANSLATE_NOOP(
                    "shortcuts", "Hoàn tác việc vừa làm; trong ô đang gõ: chữ vừa gõ"
                ),
            ),
            ("Ctrl+Y", QT_TRANSLATE_NOOP("shortcuts", "Làm lại việc vừa hoàn tác")),
            ("F9", QT_TRANSLATE_NOOP("shortcuts", "Tính thử mức đóng, không ghi gì")),
            ("F1", QT_TRANSLATE_NOOP("shortcuts", "Mở hướng dẫn của trang đang xem")),
            ("Ctrl+F1", QT_TRANSLATE_NOOP("shortcuts", "Mở bảng phím tắt này")),
            ("F6", QT_TRANSLATE_NOOP("shortcuts", "Hiện, hoặc che số CCCD, BHXH, điện thoại")),
            ("Ctrl+=", QT_TRANSLATE_NOOP("shortcuts", "Phóng to chữ và bảng")),
            ("Ctrl+-", QT_TRANSLATE_NOOP("shortcuts", "Thu nhỏ")),
            ("Ctrl+0", QT_TRANSLATE_NOOP("shortcuts", "Về cỡ 100 %")),
            (
                "Esc",
                QT_TRANSLATE_NOOP("shortcuts", "Đóng lớp trên cùng: ô tìm, phiếu bên, hộp thoại"),
            ),
        ),
    ),
    ShortcutGroup(
        "list",
        QT_TRANSLATE_NOOP("shortcuts", "Trong danh sách"),
        (
            ("Ctrl+N", QT_TRANSLATE_NOOP("shortcuts", "Thêm mới")),
            ("F2", QT_TRANSLATE_NOOP("shortcuts", "Sửa dòng đang chọn")),
            ("Ctrl+E", QT_TRANSLATE_NOOP("shortcuts", "Sửa hộ, thành viên đang chọn")),
            ("F4", QT_TRANSLATE_NOOP("shortcuts", "Thu tiền của hộ đang chọn")),
            ("Enter", QT_TRANSLATE_NOOP("shortcuts", "Mở dòng đang chọn")),
            ("Delete", QT_TRANSLATE_NOOP("shortcuts", "Xoá các dòng đã chọn (vào thùng rác)")),
            ("Ctrl+A", QT_TRANSLATE_NOOP("shortcuts", "Chọn tất cả các dòng")),
            ("Ctrl+C", QT_TRANSLATE_NOOP("shortcuts", "Chép các dòng đã chọn cùng tiêu đề cột")),
            ("Ctrl+V", QT_TRANSLATE_NOOP("shortcuts", "Dán dòng từ Excel: luôn thêm mới")),
            ("Ctrl+H", QT_TRANSLATE_NOOP("shortcuts", "Sửa hàng loạt các dòng đã chọn")),
            ("Ctrl+L", QT_TRANSLATE_NOOP("shortcuts", "Sắp xếp theo nhiều cột")),
            ("Ctrl+P", QT_TRANSLATE_NOOP("shortcuts", "In, xem trước, lưu PDF")),
            (
                "Alt+1",
                QT_TRANSLATE_NOOP("shortcuts", "Danh sách thứ nhất của trang: hộ, nhân viên thu"),
            ),
            ("Alt+2", QT_TRANSLATE_NOOP("shortcuts", "Danh sách thứ hai: thành viên, tổ chức")),
            ("Alt+G", QT_TRANSLATE_NOOP("shortcuts", "Góc nhìn đã lưu")),
            (
                "Shift+F10",
                QT_TRANSLATE_NOOP("shortcuts", "Mở mọi việc với các dòng đã chọn, như chuột phải"),
            ),
        ),
    ),
    ShortcutGroup(
        "renewals",
        QT_TRANSLATE_NOOP("shortcuts", "Ở bàn gia hạn"),
        (
            ("F4", QT_TRANSLATE_NOOP("shortcuts", "Ghi thu hộ đang chọn")),
            ("Space", QT_TRANSLATE_NOOP("shortcuts", "Đánh dấu các hộ đang chọn")),
            ("Alt+1", QT_TRANSLATE_NOOP("shortcuts", "Kết quả: đã đóng, mở phần thu tiền")),
            ("Alt+2", QT_TRANSLATE_NOOP("shortcuts", "Kết quả: hẹn ngày")),
            ("Alt+3", QT_TRANSLATE_NOOP("shortcuts", "Kết quả: từ chối")),
            ("Alt+4", QT_TRANSLATE_NOOP("shortcuts", "Kết quả: chuyển đi")),
            ("Alt+5", QT_TRANSLATE_NOOP("shortcuts", "Kết quả: được nhà nước cấp thẻ")),
            ("Alt+6", QT_TRANSLATE_NOOP("shortcuts", "Kết quả: đã mất")),
            ("Ctrl+P", QT_TRANSLATE_NOOP("shortcuts", "In danh sách đi thu, phiếu, giấy nhắc")),
            ("Ctrl+L", QT_TRANSLATE_NOOP("shortcuts", "Sắp xếp theo nhiều cột")),
            ("Left", QT_TRANSLATE_NOOP("shortcuts", "Ở hàng khoảng ngày: khoảng trước")),
            ("Right", QT_TRANSLATE_NOOP("shortcuts", "Ở hàng khoảng ngày: khoảng sau")),
        ),
    ),
    ShortcutGroup(
        "receipts",
        QT_TRANSLATE_NOOP("shortcuts", "Ở trang Biên lai"),
        (
            (
                "Alt+1 … Alt+6",
                QT_TRANSLATE_NOOP("shortcuts", "Mở thẻ: biên lai, quyển, chốt tiền, đợt kê khai…"),
            ),
            (
                "Ctrl+N",
                QT_TRANSLATE_NOOP("shortcuts", "Việc chính của thẻ: giao quyển, chốt tiền, lập…"),
            ),
            ("Enter", QT_TRANSLATE_NOOP("shortcuts", "Sang phần chi tiết của dòng đang chọn")),
            ("Delete", QT_TRANSLATE_NOOP("shortcuts", "Huỷ biên lai đang chọn, kèm lý do")),
            ("Ctrl+A", QT_TRANSLATE_NOOP("shortcuts", "Chọn tất cả các dòng")),
            ("Ctrl+C", QT_TRANSLATE_NOOP("shortcuts", "Chép các dòng đã chọn cùng tiêu đề cột")),
            ("Ctrl+P", QT_TRANSLATE_NOOP("shortcuts", "In, xem trước, lưu PDF")),
            ("Alt+G", QT_TRANSLATE_NOOP("shortcuts", "Góc nhìn đã lưu")),
            (
                "Shift+F10",
                QT_TRANSLATE_NOOP("shortcuts", "Mở mọi việc với các dòng đã chọn, như chuột phải"),
            ),
        ),
    ),
    ShortcutGroup(
        "targets",
        QT_TRANSLATE_NOOP("shortcuts", "Ở trang Chỉ tiêu"),
        (
            (
                "Alt+1 … Alt+3",
                QT_TRANSLATE_NOOP("shortcuts", "Mở thẻ: chỉ tiêu, nhiệm vụ được giao, mốc"),
            ),
            (
                "Ctrl+N",
                QT_TRANSLATE_NOOP("shortcuts", "Việc chính của thẻ: đặt chỉ tiêu, thêm, đặt mốc"),
            ),
            ("Ctrl+O", QT_TRANSLATE_NOOP("shortcuts", "Sổ của tỉnh: nhập chỉ tiêu từ Excel")),
            (
                "Enter",
                QT_TRANSLATE_NOOP("shortcuts", "Sửa chỉ tiêu; ở kết quả: mở danh sách của số ấy"),
            ),
            ("F2", QT_TRANSLATE_NOOP("shortcuts", "Sửa ô chỉ tiêu, sửa nhiệm vụ")),
            ("Delete", QT_TRANSLATE_NOOP("shortcuts", "Xoá nhiệm vụ, bỏ mốc đang chọn")),
            ("Ctrl+C", QT_TRANSLATE_NOOP("shortcuts", "Chép các dòng đã chọn cùng tiêu đề cột")),
            ("Ctrl+V", QT_TRANSLATE_NOOP("shortcuts", "Dán dòng từ Excel: luôn thêm mới")),
            ("Ctrl+H", QT_TRANSLATE_NOOP("shortcuts", "Sửa hàng loạt các dòng đã chọn")),
            ("Ctrl+L", QT_TRANSLATE_NOOP("shortcuts", "Sắp xếp theo nhiều cột")),
            ("Ctrl+P", QT_TRANSLATE_NOOP("shortcuts", "In, xem trước, lưu PDF")),
            ("Alt+G", QT_TRANSLATE_NOOP("shortcuts", "Góc nhìn đã lưu")),
        ),
    ),
    ShortcutGroup(
        "form",
        QT_TRANSLATE_NOOP("shortcuts", "Trong biểu mẫu"),
        (
            ("Enter", QT_TRANSLATE_NOOP("shortcuts", "Sang ô tiếp theo")),
            ("Tab", QT_TRANSLATE_NOOP("shortcuts", "Sang ô tiếp theo; Shift+Tab về ô trước")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("shortcuts", "Ghi, hoặc tới ô đầu tiên cần sửa")),
            ("Ctrl+S", QT_TRANSLATE_NOOP("shortcuts", "Ghi")),
            ("Esc", QT_TRANSLATE_NOOP("shortcuts", "Thôi; chỉ hỏi khi đã sửa gì đó")),
        ),
    ),
    ShortcutGroup(
        "basket",
        QT_TRANSLATE_NOOP("shortcuts", "Khi thu tiền hộ"),
        (
            ("Space", QT_TRANSLATE_NOOP("shortcuts", "Thu, hoặc không thu dòng đang chọn")),
            ("Ctrl+A", QT_TRANSLATE_NOOP("shortcuts", "Thu tất cả, hoặc không thu ai")),
            ("Alt+Up", QT_TRANSLATE_NOOP("shortcuts", "Đóng trước: đưa dòng lên một bậc")),
            ("Alt+Down", QT_TRANSLATE_NOOP("shortcuts", "Đóng sau: đưa dòng xuống một bậc")),
            ("F2", QT_TRANSLATE_NOOP("shortcuts", "Đổi nhóm, sửa BHXH tự nguyện của dòng")),
            ("Delete", QT_TRANSLATE_NOOP("shortcuts", "Bỏ dòng BHXH tự nguyện")),
            ("Tab", QT_TRANSLATE_NOOP("shortcuts", "Sang số tháng, rồi các ô của biên lai")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("shortcuts", "Ghi và in biên lai")),
            ("Esc", QT_TRANSLATE_NOOP("shortcuts", "Về trang trước; chỉ hỏi khi đã đổi gì đó")),
        ),
    ),
    ShortcutGroup(
        "household_form",
        QT_TRANSLATE_NOOP("shortcuts", "Trong biểu mẫu hộ"),
        (
            ("F6", QT_TRANSLATE_NOOP("shortcuts", "Đổi giữa phần hộ và phần thành viên")),
            ("F2", QT_TRANSLATE_NOOP("shortcuts", "Sửa chữ trong ô thành viên")),
            ("Ctrl+D", QT_TRANSLATE_NOOP("shortcuts", "Chép ô trên xuống")),
            (
                "Ctrl+V",
                QT_TRANSLATE_NOOP("shortcuts", "Dán nhiều dòng từ Excel, hoặc mã QR của CCCD"),
            ),
            ("Delete", QT_TRANSLATE_NOOP("shortcuts", "Xoá chữ trong ô")),
            ("Ctrl+Delete", QT_TRANSLATE_NOOP("shortcuts", "Bỏ dòng, hoặc giữ lại dòng đã bỏ")),
        ),
    ),
    ShortcutGroup(
        "import",
        QT_TRANSLATE_NOOP("shortcuts", "Khi nhập Excel"),
        (
            ("Ctrl+O", QT_TRANSLATE_NOOP("shortcuts", "Chọn tệp")),
            ("Ctrl+V", QT_TRANSLATE_NOOP("shortcuts", "Nhập các dòng vừa sao chép trong Excel")),
            ("F2", QT_TRANSLATE_NOOP("shortcuts", "Sửa ô sai, chọn trường của cột")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("shortcuts", "Đi tiếp; ở bước kiểm tra: ghi dữ liệu")),
            ("Ctrl+S", QT_TRANSLATE_NOOP("shortcuts", "Xuất tệp lỗi để sửa")),
            ("Esc", QT_TRANSLATE_NOOP("shortcuts", "Ở các dòng chưa nhập được: về chỗ chọn tệp")),
            ("Enter", QT_TRANSLATE_NOOP("shortcuts", "Sang phần chi tiết của dòng đang chọn")),
            ("Ctrl+A", QT_TRANSLATE_NOOP("shortcuts", "Chọn tất cả các dòng")),
            ("Ctrl+C", QT_TRANSLATE_NOOP("shortcuts", "Chép các dòng đã chọn cùng tiêu đề cột")),
            ("Ctrl+P", QT_TRANSLATE_NOOP("shortcuts", "In, xem trước, lưu PDF")),
            ("Alt+G", QT_TRANSLATE_NOOP("shortcuts", "Góc nhìn đã lưu")),
            (
                "Shift+F10",
                QT_TRANSLATE_NOOP("shortcuts", "Mở mọi việc với các dòng đã chọn, như chuột phải"),
            ),
        ),
    ),
    ShortcutGroup(
        "report",
        QT_TRANSLATE_NOOP("shortcuts", "Trong báo cáo"),
        (
            ("Ctrl+S", QT_TRANSLATE_NOOP("shortcuts", "Xuất báo cáo ra Excel")),
            ("Ctrl+P", QT_TRANSLATE_NOOP("shortcuts", "In, xem trước, lưu PDF")),
        ),
    ),
    ShortcutGroup(
        "packages",
        QT_TRANSLATE_NOOP("shortcuts", "Gói số liệu xã (sổ của tỉnh)"),
        (
            ("Ctrl+O", QT_TRANSLATE_NOOP("shortcuts", "Nhận gói: chọn thư mục hoặc các tệp")),
            ("Enter", QT_TRANSLATE_NOOP("shortcuts", "Mở phiếu kiểm của gói đang chọn")),
            ("Alt+D", QT_TRANSLATE_NOOP("shortcuts", "Nhận gói đang chờ")),
            ("Alt+T", QT_TRANSLATE_NOOP("shortcuts", "Trả lại gói, chép lời gửi xã")),
            ("Alt+PgUp", QT_TRANSLATE_NOOP("shortcuts", "Kỳ trước")),
            ("Alt+PgDown", QT_TRANSLATE_NOOP("shortcuts", "Kỳ sau")),
            ("Ctrl+E", QT_TRANSLATE_NOOP("shortcuts", "Xuất bảng tổng hợp của tỉnh")),
            ("Left", QT_TRANSLATE_NOOP("shortcuts", "Trên bản đồ: sang xã bên trái")),
            ("Right", QT_TRANSLATE_NOOP("shortcuts", "Trên bản đồ: sang xã bên phải")),
            ("Up", QT_TRANSLATE_NOOP("shortcuts", "Trên bản đồ: lên xã phía trên")),
            ("Down", QT_TRANSLATE_NOOP("shortcuts", "Trên bản đồ: xuống xã phía dưới")),
        ),
    ),
    ShortcutGroup(
        "preview",
        QT_TRANSLATE_NOOP("shortcuts", "Khi xem trước bản in"),
        (
            ("Ctrl+P", QT_TRANSLATE_NOOP("shortcuts", "In")),
            ("Ctrl+S", QT_TRANSLATE_NOOP("shortcuts", "Lưu PDF")),
            ("PgUp", QT_TRANSLATE_NOOP("shortcuts", "Trang trước")),
            ("PgDown", QT_TRANSLATE_NOOP("shortcuts", "Trang sau")),
            ("Ctrl+=", QT_TRANSLATE_NOOP("shortcuts", "Phóng to")),
            ("Ctrl+-", QT_TRANSLATE_NOOP("shortcuts", "Thu nhỏ")),
            ("Ctrl+0", QT_TRANSLATE_NOOP("shortcuts", "Vừa bề ngang")),
        ),
    ),
    ShortcutGroup(
        "other",
        QT_TRANSLATE_NOOP("shortcuts", "Trang khác"),
        (
            ("F5", QT_TRANSLATE_NOOP("shortcuts", "Kiểm tra dữ liệu lại")),
            ("Ctrl+F", QT_TRANSLATE_NOOP("shortcuts", "Tìm trong hướng dẫn")),
            ("Ctrl+N", QT_TRANSLATE_NOOP("shortcuts", "Cài đặt, mục Thôn, tổ và Mức đóng: thêm")),
            ("Ctrl+P", QT_TRANSLATE_NOOP("shortcuts", "Cài đặt, mục Mức đóng: in bảng")),
            ("F2", QT_TRANSLATE_NOOP("shortcuts", "Cài đặt, mục Thôn, tổ: đổi tên")),
            (
                "Delete",
                QT_TRANSLATE_NOOP("shortcuts", "Cài đặt, mục Thôn, tổ: xoá thôn không có ai"),
            ),
            (
                "Ctrl+Enter",
                QT_TRANSLATE_NOOP("shortcuts", "Thiết lập lần đầu: đi tiếp; danh sách thôn: thêm"),
            ),
            (
                "Esc",
                QT_TRANSLATE_NOOP("shortcuts", "Về trang trước: hướng dẫn, danh sách biên lai"),
            ),
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
    return keys if " " in keys else shortcut_text(keys).replace("PgDown", "PgDn")
