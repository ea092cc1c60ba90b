"""Why a database file cannot be used: one class and one Vietnamese sentence for each cause."""

from pathlib import Path

from typing_extensions import override

from desktop import __version__
from desktop.domain.errors import DatabaseUnusable, InvalidInput, UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate

BYTES_IN_MEGABYTE = 1_000_000


class DatabaseMissing(DatabaseUnusable):
    """There is no file at the path."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "database.missing",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không tìm thấy tệp dữ liệu {where}. "
                "Hãy kiểm tra lại ổ đĩa, USB hoặc chọn tệp khác.",
            ),
            str(path),
        )


class DatabaseExists(DatabaseUnusable):
    """A new database would overwrite a file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "database.exists",
            QT_TRANSLATE_NOOP(
                "errors",
                "Đã có tệp {where}; chương trình không ghi đè lên tệp đang có. "
                "Hãy chọn tên hoặc thư mục khác.",
            ),
            str(path),
        )


class DatabaseDamaged(DatabaseUnusable):
    """The file is ours or empty, but its content is broken."""

    def __init__(self, path: Path, finding: str) -> None:
        super().__init__(
            "database.damaged",
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp dữ liệu {where} bị hỏng. "
                "Hãy giữ nguyên tệp này và khôi phục từ bản sao lưu gần nhất.",
            ),
            str(path),
            finding=finding,
        )


class DatabaseForeign(DatabaseUnusable):
    """The file belongs to another program."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "database.foreign",
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp {where} không phải là tệp dữ liệu của An Sinh Xã. "
                "Hãy chọn tệp khác hoặc phục hồi từ bản sao lưu.",
            ),
            str(path),
        )


class DatabaseNotEncrypted(DatabaseUnusable):
    """A key was given, but the file lies there in the clear."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "database.not_encrypted",
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp dữ liệu {where} lẽ ra được mã hóa nhưng đang ở dạng không mã hóa. "
                "Hãy ngừng dùng tệp này và khôi phục từ bản sao lưu gần nhất.",
            ),
            str(path),
        )


class DatabaseNewer(DatabaseUnusable):
    """The file has a schema that this program does not know yet."""

    def __init__(self, path: Path, *, found: int, known: int, made_by: str = "") -> None:
        told = QT_TRANSLATE_NOOP(
            "errors",
            "Tệp dữ liệu {where} đã lên phiên bản {made_by}; chương trình này là phiên bản "
            "{program} (tệp có cấu trúc số {found}, bản này đọc được đến số {known}). Tệp vẫn "
            "nguyên. Hãy cài bản mới rồi mở lại, hoặc phục hồi bản sao lưu “truoc-nang-cap” trong "
            "thư mục sao-luu.",
        )
        untold = QT_TRANSLATE_NOOP(
            "errors",
            "Tệp dữ liệu {where} do bản An Sinh Xã mới hơn tạo ra "
            "(cấu trúc số {found}, bản này đọc được đến số {known}). "
            "Hãy cài bản mới rồi mở lại tệp.",
        )
        super().__init__(
            "database.newer",
            told if made_by else untold,
            str(path),
            found=found,
            known=known,
            made_by=made_by,
            program=__version__,
        )


class DatabaseReadOnly(DatabaseUnusable):
    """The file or its folder cannot be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "database.read_only",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không ghi được vào tệp dữ liệu {where}: tệp hoặc thư mục chỉ cho đọc. "
                "Hãy xin quyền ghi hoặc chép tệp sang thư mục khác.",
            ),
            str(path),
        )


class DatabaseLocked(DatabaseUnusable):
    """Another process holds the file; `since` and `holder` say who, when it told."""

    def __init__(self, path: Path, *, holder: str = "", since: str = "") -> None:
        told = QT_TRANSLATE_NOOP(
            "errors",
            "Chương trình đang mở tệp dữ liệu {where} từ {since} ({holder}). "
            "Hãy đóng cửa sổ đó rồi thử lại.",
        )
        untold = QT_TRANSLATE_NOOP(
            "errors",
            "Chương trình đang mở tệp dữ liệu {where} ở một cửa sổ hoặc một lệnh khác. "
            "Hãy đóng cửa sổ đó hoặc chờ lệnh chạy xong rồi thử lại.",
        )
        template = told if since and holder else untold
        super().__init__("database.locked", template, str(path), holder=holder, since=since)


class DatabaseOnNetwork(DatabaseUnusable):
    """The file lies on a network share, where SQLite's locks do not hold."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "database.on_network",
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp dữ liệu {where} nằm trên ổ mạng, dữ liệu ở đó có thể bị hỏng hoặc mất. "
                "Hãy chép tệp về ổ đĩa của máy này; nhiều máy dùng chung thì dùng PostgreSQL.",
            ),
            str(path),
        )


class DatabaseDiskFull(DatabaseUnusable):
    """There is no room to write; the transaction was rolled back."""

    def __init__(self, path: Path, *, free: int, needed: int | None = None) -> None:
        template = (
            QT_TRANSLATE_NOOP(
                "errors",
                "Ổ đĩa đã đầy khi ghi {where} (còn trống {free} MB); lần ghi này bị hủy, "
                "dữ liệu cũ vẫn nguyên vẹn. Hãy giải phóng chỗ trống rồi làm lại.",
            )
            if needed is None
            else QT_TRANSLATE_NOOP(
                "errors",
                "Ổ đĩa không đủ chỗ để ghi {where}: cần {needed} MB, còn trống {free} MB. "
                "Chưa có gì được ghi. Hãy giải phóng chỗ trống rồi làm lại.",
            )
        )
        super().__init__(
            "database.disk_full",
            template,
            str(path),
            in_part=QT_TRANSLATE_NOOP(
                "errors",
                "Ổ đĩa đã đầy khi ghi {where} (còn trống {free} MB), phần sau chưa ghi. "
                "Hãy giải phóng chỗ trống.",
            ),
            free=free // BYTES_IN_MEGABYTE,
            needed=-(-(needed or 0) // BYTES_IN_MEGABYTE),
        )


class DatabaseDeviceFailed(DatabaseUnusable):
    """The disk or stick does not read or write."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "database.device_failed",
            QT_TRANSLATE_NOOP(
                "errors",
                "Ổ đĩa không đọc hoặc ghi được tệp {where}; lần ghi này bị hủy. "
                "Hãy kiểm tra ổ đĩa, USB rồi mở lại chương trình.",
            ),
            str(path),
            in_part=QT_TRANSLATE_NOOP(
                "errors",
                "Ổ đĩa không đọc hoặc ghi được tệp {where}, phần sau chưa ghi. "
                "Hãy kiểm tra ổ đĩa, USB rồi mở lại chương trình.",
            ),
        )


class UpgradeFailed(DatabaseUnusable):
    """The first start of a new version came to nothing: the file is as it was before.

    `backup` is the copy that was made before; None when not even that could be made.
    """

    def __init__(
        self, path: Path, *, former: str, backup: Path | None, reason: UserFacingError | None
    ) -> None:
        told = QT_TRANSLATE_NOOP(
            "errors",
            "Chưa chuyển được sổ {where} sang phiên bản {program}. {reason} Sổ vẫn nguyên như "
            "trước; bản sao trước khi chuyển ở {backup}. Chương trình phiên bản cũ ({former}) vẫn "
            "mở được sổ này; hãy gửi dòng này cho bộ phận hỗ trợ.",
        )
        untold = QT_TRANSLATE_NOOP(
            "errors",
            "Chưa chuyển được sổ {where} sang phiên bản {program}: không sao lưu trước được nên "
            "chưa động vào sổ. {reason} Chương trình phiên bản cũ ({former}) vẫn mở được sổ này.",
        )
        super().__init__(
            "database.upgrade_failed",
            told if backup is not None else untold,
            str(path),
            program=__version__,
            former=former or "–",
            backup=backup,
        )
        self.backup = backup
        self.reason = reason

    @override
    def text(self, translate: Translate | None = None) -> str:
        fault = QT_TRANSLATE_NOOP("errors", "Một bước chuyển dữ liệu không chạy được.")
        if self.reason is not None:
            told = self.reason.text(translate)
        else:
            told = translate(self.context, fault) if translate else fault
        template = translate(self.context, self.template) if translate else self.template
        return template.format(where=self.where, reason=told, **self.values)


class UpgradeStopped(DatabaseUnusable):
    """A person stopped the first start of a new version: the file is as it was before."""

    def __init__(self) -> None:
        super().__init__(
            "database.upgrade_stopped",
            QT_TRANSLATE_NOOP(
                "errors",
                "Đã dừng việc chuyển sổ sang phiên bản mới; sổ vẫn nguyên như trước. "
                "Bấm “Thử lại” để chuyển và mở sổ.",
            ),
        )


class BackupUnverified(DatabaseUnusable):
    """A fresh copy did not pass its test; it was thrown away and older ones were kept."""

    def __init__(self, path: Path, finding: str) -> None:
        super().__init__(
            "backup.unverified",
            QT_TRANSLATE_NOOP(
                "errors",
                "Bản sao lưu {where} không qua được bước kiểm tra nên không được giữ lại; "
                "các bản sao lưu cũ vẫn còn. Hãy thử lại hoặc sao lưu sang ổ đĩa khác.",
            ),
            str(path),
            finding=finding,
        )


class BackupTargetUnwritable(DatabaseUnusable):
    """The copy cannot be put where it was asked for."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "backup.target_unwritable",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không ghi được bản sao lưu vào {where}. "
                "Hãy kiểm tra thư mục, quyền ghi hoặc chọn nơi khác.",
            ),
            str(path),
        )


class DuplicateValue(InvalidInput):
    """Another record has the same value in columns that must be unique together.

    `columns` are "table.column"; a caller that knows the fields may tell a better sentence.
    """

    def __init__(self, columns: tuple[str, ...]) -> None:
        super().__init__(
            "record.duplicate",
            QT_TRANSLATE_NOOP(
                "errors",
                "Đã có bản ghi khác mang cùng giá trị ({columns}). "
                "Hãy tìm và mở bản ghi đó, hoặc sửa lại giá trị vừa nhập.",
            ),
            columns=", ".join(column.rpartition(".")[2] for column in columns),
        )
        self.columns = columns


class CoversOverlap(InvalidInput):
    """A person would be paid for twice on one day in one scheme; the database refused it."""

    def __init__(self) -> None:
        super().__init__(
            "cover.overlaps",
            QT_TRANSLATE_NOOP(
                "errors",
                "Người này đã đóng cho khoảng thời gian trùng với kỳ vừa nhập, chưa ghi gì. "
                "Xem các kỳ tham gia đã có rồi chọn lại ngày và số tháng.",
            ),
        )
