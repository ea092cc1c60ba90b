"""The lists of the page: their words, ready-made filters and usual order."""

from desktop.domain.list_query import SortBy
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.views.records.list_definition import ALL, ListDefinition

RECEIPTS = ListDefinition(
    kind="receipt",
    tab=QT_TRANSLATE_NOOP("lists", "Biên lai"),
    noun=QT_TRANSLATE_NOOP("lists", "biên lai"),
    add_text="",
    icon="money",
    empty_title=QT_TRANSLATE_NOOP("lists", "Chưa có biên lai nào"),
    empty_reason=QT_TRANSLATE_NOOP(
        "lists",
        "Mở một hộ rồi bấm F4 để thu tiền và ghi biên lai, hoặc nhập danh sách thu từ Excel.",
    ),
    depends_on=frozenset({"receipt", "collector", "person", "contribution"}),
    chips=(
        ALL,
        ("today", QT_TRANSLATE_NOOP("lists", "Hôm nay")),
        ("this_month", QT_TRANSLATE_NOOP("lists", "Tháng này")),
        ("not_closed", QT_TRANSLATE_NOOP("lists", "Chưa chốt tiền")),
        ("void", QT_TRANSLATE_NOOP("lists", "Đã huỷ")),
    ),
    first_columns=(
        "receipt_date",
        "receipt_no",
        "payer_name",
        "amount_paid",
        "status",
        "collector_name",
    ),
    fixed_columns=2,
    sort=(SortBy("receipt_date", descending=True),),
)

BOOKS = ListDefinition(
    kind="receipt_book",
    tab=QT_TRANSLATE_NOOP("lists", "Quyển biên lai"),
    noun=QT_TRANSLATE_NOOP("lists", "quyển"),
    add_text=QT_TRANSLATE_NOOP("lists", "Giao quyển"),
    icon="document",
    empty_title=QT_TRANSLATE_NOOP("lists", "Chưa giao quyển biên lai nào"),
    empty_reason=QT_TRANSLATE_NOOP(
        "lists",
        "Giao quyển cho nhân viên thu thì số biên lai tự nối tiếp, số thiếu và số trùng báo ngay.",
    ),
    depends_on=frozenset({"receipt_book", "receipt", "collector"}),
    chips=(
        ALL,
        ("open", QT_TRANSLATE_NOOP("lists", "Đang dùng")),
        ("returned", QT_TRANSLATE_NOOP("lists", "Đã trả")),
        ("lost", QT_TRANSLATE_NOOP("lists", "Mất")),
    ),
    first_columns=(
        "serial",
        "collector",
        "used_count",
        "void_count",
        "left_count",
        "gap_count",
        "state",
        "number_from",
        "number_to",
    ),
    sort=(SortBy("issued_on", descending=True),),
)

CLOSINGS = ListDefinition(
    kind="closing",
    tab=QT_TRANSLATE_NOOP("lists", "Chốt tiền ngày"),
    noun=QT_TRANSLATE_NOOP("lists", "lần chốt"),
    add_text=QT_TRANSLATE_NOOP("lists", "Chốt tiền"),
    icon="lock",
    empty_title=QT_TRANSLATE_NOOP("lists", "Chưa chốt tiền ngày nào"),
    empty_reason=QT_TRANSLATE_NOOP(
        "lists",
        "Cuối ngày đếm tiền của từng nhân viên thu: biên lai, tiền mặt và chuyển khoản phải khớp "
        "đến từng đồng rồi mới nộp.",
    ),
    depends_on=frozenset({"closing", "receipt", "collector"}),
    chips=(
        ALL,
        ("waiting", QT_TRANSLATE_NOOP("lists", "Chờ nộp")),
        ("late", QT_TRANSLATE_NOOP("lists", "Quá hạn nộp")),
    ),
    first_columns=(
        "closed_on",
        "collector",
        "receipt_count",
        "receipt_total",
        "remit_by",
        "remit_state",
    ),
    sort=(SortBy("closed_on", descending=True),),
)

BATCHES = ListDefinition(
    kind="submission_batch",
    tab=QT_TRANSLATE_NOOP("lists", "Đợt kê khai"),
    noun=QT_TRANSLATE_NOOP("lists", "đợt"),
    add_text=QT_TRANSLATE_NOOP("lists", "Lập đợt"),
    icon="package",
    empty_title=QT_TRANSLATE_NOOP("lists", "Chưa lập đợt kê khai nào"),
    empty_reason=QT_TRANSLATE_NOOP(
        "lists",
        "Một đợt gom các khoản đã thu chưa gửi thành mẫu D03-TS hoặc D05-TS để nộp cơ quan BHXH.",
    ),
    depends_on=frozenset({"submission_batch", "contribution", "organisation"}),
    chips=(
        ALL,
        ("draft", QT_TRANSLATE_NOOP("lists", "Chưa gửi")),
        ("sent", QT_TRANSLATE_NOOP("lists", "Đã gửi")),
        ("returned", QT_TRANSLATE_NOOP("lists", "Bị trả lại")),
        ("done", QT_TRANSLATE_NOOP("lists", "Đã xong")),
    ),
    first_columns=("batch_no", "form", "opened_on", "line_count", "own_total", "state"),
    sort=(SortBy("opened_on", descending=True),),
)

REFUNDS = ListDefinition(
    kind="refund",
    tab=QT_TRANSLATE_NOOP("lists", "Thoái thu"),
    noun=QT_TRANSLATE_NOOP("lists", "đề nghị"),
    add_text=QT_TRANSLATE_NOOP("lists", "Lập thoái thu"),
    icon="undo",
    empty_title=QT_TRANSLATE_NOOP("lists", "Chưa có đề nghị thoái thu nào"),
    empty_reason=QT_TRANSLATE_NOOP(
        "lists",
        "Khi đóng trùng hoặc người tham gia đã mất, mở biên lai của người đó ở thẻ Biên lai rồi "
        "bấm Thoái thu.",
    ),
    depends_on=frozenset({"refund", "receipt"}),
    chips=(
        ALL,
        ("asked", QT_TRANSLATE_NOOP("lists", "Đã đề nghị")),
        ("sent", QT_TRANSLATE_NOOP("lists", "Đã gửi")),
        ("paid", QT_TRANSLATE_NOOP("lists", "Đã hoàn trả")),
        ("refused", QT_TRANSLATE_NOOP("lists", "Không được duyệt")),
    ),
    first_columns=("person_name", "receipt_no", "months", "amount", "state", "procedure"),
    sort=(SortBy("asked_on", descending=True),),
)

COMMISSION = ListDefinition(
    kind="commission_period",
    tab=QT_TRANSLATE_NOOP("lists", "Thù lao"),
    noun=QT_TRANSLATE_NOOP("lists", "dòng"),
    add_text="",
    icon="chart",
    empty_title=QT_TRANSLATE_NOOP("lists", "Chưa có tổ chức dịch vụ thu nào"),
    empty_reason=QT_TRANSLATE_NOOP(
        "lists", "Thù lao tính cho tổ chức dịch vụ thu: thêm tổ chức ở trang Nhân viên thu."
    ),
    depends_on=frozenset({"commission_period", "receipt", "refund", "contribution", "closing"}),
)
