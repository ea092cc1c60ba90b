"""The plain sentence for each reason for which a workbook cannot be read."""

from desktop.domain.errors import WorkbookUnreadable
from desktop.domain.messages import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[str, str]] = {
    "missing": (
        "workbook.missing",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không tìm thấy tệp “{where}”. Hãy kiểm tra tệp còn ở chỗ cũ không rồi chọn lại.",
        ),
    ),
    "directory": (
        "workbook.not_a_workbook",
        QT_TRANSLATE_NOOP(
            "errors", "“{where}” là một thư mục, không phải bảng tính. Hãy chọn một tệp trong đó."
        ),
    ),
    "locked": (
        "workbook.locked",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không mở được tệp “{where}” vì chương trình khác đang giữ tệp hoặc bạn không có "
            "quyền đọc. Hãy đóng tệp trong Excel rồi thử lại.",
        ),
    ),
    "unreachable": (
        "workbook.unreachable",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không đọc được tệp “{where}” từ ổ đĩa. Hãy chép tệp về máy này rồi thử lại.",
        ),
    ),
    "empty": (
        "workbook.empty",
        QT_TRANSLATE_NOOP(
            "errors", "Tệp “{where}” rỗng, không có dữ liệu. Hãy xin lại tệp từ người gửi."
        ),
    ),
    "lock_file": (
        "workbook.lock_file",
        QT_TRANSLATE_NOOP(
            "errors",
            "“{where}” là tệp tạm mà Excel tạo khi đang mở bảng tính. Hãy chọn tệp “{original}”.",
        ),
    ),
    "not_a_workbook": (
        "workbook.not_a_workbook",
        QT_TRANSLATE_NOOP(
            "errors",
            "Nội dung tệp “{where}” không phải bảng tính, dù tên tệp ra sao. Hãy chọn tệp Excel, "
            "LibreOffice hoặc CSV.",
        ),
    ),
    "pdf": (
        "workbook.not_a_workbook",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{where}” là PDF, không phải bảng tính. Hãy xin tệp Excel gốc từ người gửi.",
        ),
    ),
    "word": (
        "workbook.not_a_workbook",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{where}” là văn bản Word, không phải bảng tính. Hãy chép bảng sang Excel, lưu "
            "lại rồi nhập tệp đó.",
        ),
    ),
    "archive": (
        "workbook.not_a_workbook",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{where}” là tệp nén, bên trong không phải bảng tính. Hãy giải nén rồi chọn tệp "
            "Excel.",
        ),
    ),
    "no_table": (
        "workbook.not_a_workbook",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{where}” là trang web không có bảng nào. Hãy mở bằng Excel, lưu thành .xlsx rồi "
            "nhập lại.",
        ),
    ),
    "damaged": (
        "workbook.damaged",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{where}” bị hỏng, không đọc được. Hãy mở bằng Excel, lưu thành tệp mới rồi nhập "
            "tệp đó, hoặc xin người gửi gửi lại.",
        ),
    ),
    "crashed": (
        "workbook.damaged",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không đọc được tệp “{where}”: nội dung bị hỏng hoặc khai kích thước quá lớn. Hãy mở "
            "bằng Excel, xoá hàng và cột thừa ở cuối trang, lưu thành tệp mới rồi nhập lại.",
        ),
    ),
    "quotes": (
        "workbook.damaged",
        QT_TRANSLATE_NOOP(
            "errors",
            'Tệp “{where}” có dấu nháy kép (") không khớp ở gần dòng {line} nên không chia cột '
            "được. Hãy sửa dòng đó hoặc lưu lại từ Excel rồi nhập.",
        ),
    ),
    "unsafe": (
        "workbook.unsafe",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{where}” có các phần trùng tên hoặc đường dẫn lạ bên trong nên không được mở. "
            "Hãy xin người gửi lưu lại bằng Excel.",
        ),
    ),
    "document_type": (
        "workbook.unsafe",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{where}” chứa khai báo DOCTYPE, dấu hiệu của tệp bị cài mã độc, nên không được "
            "mở. Hãy xin lại tệp từ người gửi.",
        ),
    ),
    "dde": (
        "workbook.unsafe",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{where}” có liên kết gọi chương trình khác (DDE) nên không được mở. Hãy xin tệp "
            "chỉ chứa giá trị.",
        ),
    ),
    "too_large": (
        "workbook.too_large",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{where}” quá lớn để đọc an toàn. Hãy xoá hàng, cột và trang thừa, hoặc chia "
            "thành nhiều tệp nhỏ hơn.",
        ),
    ),
    "timeout": (
        "workbook.timeout",
        QT_TRANSLATE_NOOP(
            "errors",
            "Đọc tệp “{where}” quá {seconds} giây nên đã dừng. Hãy mở bằng Excel, xoá phần thừa, "
            "lưu lại rồi nhập.",
        ),
    ),
    "password": (
        "workbook.password",
        QT_TRANSLATE_NOOP(
            "errors", "Tệp “{where}” được bảo vệ bằng mật khẩu. Hãy nhập mật khẩu của tệp."
        ),
    ),
    "password_wrong": (
        "workbook.password_wrong",
        QT_TRANSLATE_NOOP(
            "errors", "Mật khẩu của tệp “{where}” không đúng. Hãy nhập lại hoặc hỏi người gửi."
        ),
    ),
    "password_unsupported": (
        "workbook.password_unsupported",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{where}” được bảo vệ bằng mật khẩu theo kiểu không đọc được ở đây. Hãy mở tệp, "
            "bỏ mật khẩu, lưu lại rồi nhập.",
        ),
    ),
    "reader_not_started": (
        "workbook.reader_not_started",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không khởi động được phần đọc bảng tính nên chưa đọc tệp “{where}”. Hãy đóng bớt "
            "chương trình khác rồi thử lại; nếu vẫn lỗi, cài lại An Sinh Xã.",
        ),
    ),
}


def unreadable(reason: str, file_name: str, **values: str | int) -> WorkbookUnreadable:
    """Make the error for a reason; an unknown reason is a bug and raises KeyError."""
    code, sentence = SENTENCES[reason]
    return WorkbookUnreadable(code, sentence, file_name, **values)
