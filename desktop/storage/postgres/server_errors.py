"""Why an office on a server cannot be read or written: one class and one sentence each."""

from desktop.domain.errors import DatabaseUnusable, InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.repeating import HeldByAnother, WorkTakenBack


class ServerUnreachable(DatabaseUnusable):
    """Nobody answers at the address, or the way there is cut."""

    def __init__(self, where: str) -> None:
        super().__init__(
            "server.unreachable",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không nối được tới máy chủ dữ liệu {where}. "
                "Kiểm tra mạng và máy chủ, rồi thử lại.",
            ),
            where,
            in_part=QT_TRANSLATE_NOOP(
                "errors", "Không nối được tới máy chủ dữ liệu {where}, phần sau chưa ghi."
            ),
        )


class ServerConnectionLost(DatabaseUnusable):
    """The connection broke in the middle of the work; the server took none of it."""

    def __init__(self, where: str) -> None:
        super().__init__(
            "server.connection_lost",
            QT_TRANSLATE_NOOP(
                "errors",
                "Mất kết nối với máy chủ {where}, chưa ghi gì. "
                "Khi có mạng trở lại, bấm ghi lần nữa.",
            ),
            where,
            in_part=QT_TRANSLATE_NOOP(
                "errors", "Mất kết nối với máy chủ {where}, phần sau chưa ghi."
            ),
        )


class ServerOutcomeUnknown(DatabaseUnusable):
    """The connection broke while the server was told to keep the work, and is still away."""

    def __init__(self, where: str) -> None:
        super().__init__(
            "server.outcome_unknown",
            QT_TRANSLATE_NOOP(
                "errors",
                "Mất kết nối với máy chủ {where} đúng lúc ghi, chưa biết đã ghi hay chưa. "
                "Khi có mạng trở lại, xem trang Lịch sử trước khi ghi lại.",
            ),
            where,
            in_part=QT_TRANSLATE_NOOP(
                "errors",
                "Mất kết nối với máy chủ {where} đúng lúc ghi, chưa biết phần đang ghi đã ghi hay "
                "chưa.",
            ),
        )


class ServerBusy(HeldByAnother):
    """Another clerk is writing and holds the office for longer than a moment."""

    def __init__(self, where: str, holder: str = "") -> None:
        if holder:
            template = QT_TRANSLATE_NOOP(
                "errors", "Dữ liệu đang được {holder} sửa, chưa ghi gì. Chờ một chút rồi ghi lại."
            )
        else:
            template = QT_TRANSLATE_NOOP(
                "errors",
                "Dữ liệu đang được người khác sửa, chưa ghi gì. Chờ một chút rồi ghi lại.",
            )
        in_part = QT_TRANSLATE_NOOP(
            "errors", "Dữ liệu đang được người khác sửa, phần sau chưa ghi."
        )
        super().__init__("server.busy", template, where, in_part=in_part, holder=holder)


class ServerTookBack(WorkTakenBack):
    """Two works waited for each other, and the server took this one back whole."""

    def __init__(self, where: str) -> None:
        super().__init__(
            "server.took_back",
            QT_TRANSLATE_NOOP(
                "errors",
                "Hai người cùng ghi vào một chỗ, máy chủ {where} đã dừng lần ghi này, chưa ghi gì. "
                "Chờ một chút rồi ghi lại.",
            ),
            where,
            in_part=QT_TRANSLATE_NOOP(
                "errors",
                "Hai người cùng ghi vào một chỗ, máy chủ {where} đã dừng lần ghi này, "
                "phần sau chưa ghi.",
            ),
        )


class ServerStopped(DatabaseUnusable):
    """Somebody at the server stopped this unit of work; it took none of it."""

    def __init__(self, where: str) -> None:
        super().__init__(
            "server.stopped",
            QT_TRANSLATE_NOOP(
                "errors",
                "Máy chủ {where} đã dừng lần ghi này, chưa ghi gì. "
                "Ghi lại; nếu vẫn bị dừng, báo người quản trị máy chủ.",
            ),
            where,
            in_part=QT_TRANSLATE_NOOP(
                "errors", "Máy chủ {where} đã dừng lần ghi này, phần sau chưa ghi."
            ),
        )


class ServerTooSlow(DatabaseUnusable):
    """The server gave a question up after its time."""

    def __init__(self, where: str) -> None:
        super().__init__(
            "server.too_slow",
            QT_TRANSLATE_NOOP(
                "errors",
                "Máy chủ {where} mất quá lâu để trả lời, chưa ghi gì. "
                "Thử lại; nếu vẫn chậm, báo người quản trị máy chủ.",
            ),
            where,
            in_part=QT_TRANSLATE_NOOP(
                "errors", "Máy chủ {where} mất quá lâu để trả lời, phần sau chưa ghi."
            ),
        )


class ServerRefused(DatabaseUnusable):
    """The server does not let this login in."""

    def __init__(self, where: str) -> None:
        super().__init__(
            "server.refused",
            QT_TRANSLATE_NOOP(
                "errors",
                "Máy chủ {where} không cho tài khoản này vào. "
                "Kiểm tra tên, mật khẩu và chứng thư với người quản trị máy chủ.",
            ),
            where,
        )


class ServerNotTrusted(DatabaseUnusable):
    """What answers cannot prove that it is the server: nothing was sent to it."""

    def __init__(self, where: str) -> None:
        super().__init__(
            "server.not_trusted",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không xác minh được máy chủ {where}: chứng thư của máy chủ không do nơi mà máy "
                "này tin cấp, sai tên, hoặc máy chủ không mã hoá đường truyền. Chưa gửi gì đi. "
                "Hỏi người quản trị địa chỉ và tệp chứng thư gốc (sslrootcert).",
            ),
            where,
        )


class ServerForbids(DatabaseUnusable):
    """A clerk wrote what is not of the communes that the login was given."""

    def __init__(self, where: str) -> None:
        super().__init__(
            "server.forbids",
            QT_TRANSLATE_NOOP(
                "errors",
                "Tài khoản này không được ghi vào chỗ đó của máy chủ {where}, chưa ghi gì. "
                "Kiểm tra lại xã, phường; cần thêm quyền thì báo người quản trị.",
            ),
            where,
            in_part=QT_TRANSLATE_NOOP(
                "errors",
                "Tài khoản này không được ghi vào chỗ đó của máy chủ {where}, phần sau chưa ghi. "
                "Kiểm tra lại xã, phường; cần thêm quyền thì báo người quản trị.",
            ),
        )


class ServerHasNoOffice(DatabaseUnusable):
    """The database on the server is there, but holds no office."""

    def __init__(self, where: str) -> None:
        super().__init__(
            "server.no_office",
            QT_TRANSLATE_NOOP(
                "errors",
                "Trên máy chủ {where} chưa có dữ liệu của An Sinh Xã. "
                "Tạo mới bằng lệnh init, hoặc chuyển tệp đang có lên bằng lệnh move.",
            ),
            where,
        )


class ServerIsTaken(DatabaseUnusable):
    """There is something in the database already; nothing is written over it."""

    def __init__(self, where: str) -> None:
        super().__init__(
            "server.taken",
            QT_TRANSLATE_NOOP(
                "errors",
                "Trên máy chủ {where} đã có dữ liệu; chương trình không ghi đè. "
                "Hãy dùng một cơ sở dữ liệu trống.",
            ),
            where,
        )


class ServerNewer(DatabaseUnusable):
    """A newer program brought the office on the server to a schema that this one cannot read."""

    def __init__(self, where: str, found: int, known: int) -> None:
        super().__init__(
            "server.newer",
            QT_TRANSLATE_NOOP(
                "errors",
                "Dữ liệu trên máy chủ {where} do bản mới hơn của chương trình tạo ra "
                "(cấu trúc {found}, máy này đọc được tới {known}). Hãy cập nhật chương trình.",
            ),
            where,
            found=found,
            known=known,
        )


class ServerPartMissing(InvalidInput):
    """The driver is an optional part, and this installation has none."""

    def __init__(self) -> None:
        super().__init__(
            "server.part_missing",
            QT_TRANSLATE_NOOP(
                "errors",
                "Bản cài này chưa có phần nối máy chủ PostgreSQL. "
                "Cài thêm phần “postgres” rồi mở lại.",
            ),
        )


class NotOnServer(InvalidInput):
    """What is asked for belongs to a file on this PC."""

    def __init__(self) -> None:
        super().__init__(
            "server.not_there",
            QT_TRANSLATE_NOOP(
                "errors",
                "Việc này chỉ làm được với tệp trên máy. Dữ liệu trên máy chủ do người quản trị "
                "máy chủ phục hồi, hoặc chuyển về tệp bằng lệnh move.",
            ),
        )
