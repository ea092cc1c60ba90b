"""Lists of receipts: C17-TS (with the money) and the detailed lists of collecting points."""

from dataclasses import replace

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.enrolment import RECEIPT
from desktop.fields.field_spec import FieldSpec
from desktop.fields.import_columns import HOUSEHOLD_COLUMNS, ROW_NO
from desktop.fields.person import PERSON
from desktop.fields.receipt_columns import AMOUNTS_APART, DOSSIER_COLUMNS, PAID_FOR, STATE_COLUMNS
from desktop.workbooks.formats.layout import Layout

_ALSO = {
    "payer_name": (
        "Họ và tên",
        "Họ tên",
        "Người nộp",
        "Người nộp tiền",
        "Họ tên người nộp",
        "Họ và tên người nộp tiền",
        "Họ tên người đóng",
        "Người tham gia",
        "Họ tên người tham gia",
        "Tên người nộp",
        "Họ tên người nộp tiền",
        "Họ và tên người nộp",
        "Họ và tên người đóng",
        "Họ và tên người tham gia",
        "Tên người tham gia",
        "Khách hàng",
    ),
    "scheme": (
        "Thủ tục",
        "Mã thủ tục",
        "Loại hình",
        "Loại bảo hiểm",
        "Loại hồ sơ",
        "Loại thu",
        "Sản phẩm",
        "Nội dung",
        "Nội dung thu",
        "Lý do thu",
        "Diễn giải",
    ),
    "receipt_no": ("Số biên lai thu tiền", "Số phiếu thu", "Số"),
    "receipt_book": ("Ký hiệu biên lai", "Mẫu số", "Quyển BL", "Số quyển", "Quyển biên lai số"),
    "receipt_date": (
        "Ngày",
        "Ngày lập biên lai",
        "Ngày tháng",
        "Ngày tháng năm",
        "Ngày tháng biên lai",
        "Ngày tháng năm biên lai",
        "Ngày thu tiền",
        "Ngày phát hành",
    ),
    "amount_vsi": (
        "BHXH tự nguyện",
        "Số tiền BHXH tự nguyện",
        "Tiền BHXH tự nguyện",
        "Thu BHXH TN",
        "Thu BHXH tự nguyện",
    ),
    "amount_hi": (
        "BHYT hộ gia đình",
        "Số tiền BHYT hộ gia đình",
        "Tiền BHYT hộ gia đình",
        "Thu BHYT",
        "Thu BHYT HGĐ",
    ),
    "amount_paid": ("Tổng tiền", "Số tiền thu", "Số tiền đã thu", "Số tiền biên lai"),
    "note": ("GC", "Ghi chu"),
}


def _fields() -> tuple[FieldSpec, ...]:
    member_order = next(spec for spec in HOUSEHOLD_COLUMNS if spec.key == "member_order")
    specs = (
        ROW_NO,
        *RECEIPT.stored_fields,
        RECEIPT.field("collector_name"),
        PERSON.field("si_number"),
        PERSON.field("national_id"),
        *AMOUNTS_APART,
        *STATE_COLUMNS,
        *DOSSIER_COLUMNS,
        member_order,
    )
    return tuple(
        replace(
            spec,
            header_aliases=(*spec.header_aliases, *_ALSO.get(spec.key, ())),
            kind=PAID_FOR if spec.key == "scheme" else spec.kind,
        )
        for spec in specs
    )


_PERSONAL = frozenset({"si_number", "national_id"})
_TITLES = (
    "bien lai thu tien",
    "c17 ts",
    "tong hop bien lai",
    "bang ke bien lai",
    "danh sach bien lai",
    "bien lai",
)

C17TS = Layout(
    key="c17ts",
    label=QT_TRANSLATE_NOOP("import", "Mẫu C17-TS, bảng tổng hợp biên lai thu tiền"),
    kind="receipt",
    fields=_fields(),
    needs=(
        frozenset({"receipt_no"}),
        frozenset({"receipt_date"}),
        frozenset({"amount_vsi", "amount_hi"}),
    ),
    marks=frozenset({"amount_vsi", "amount_hi", "receipt_book"}),
    refuses=_PERSONAL,
    titles=("c17 ts", *_TITLES),
)

RECEIPT_LIST = Layout(
    key="receipt_list",
    label=QT_TRANSLATE_NOOP("import", "Bảng kê chi tiết biên lai"),
    kind="receipt",
    fields=_fields(),
    needs=(
        frozenset({"receipt_no"}),
        frozenset({"amount_paid", "amount_vsi", "amount_hi", "amount_both"}),
        frozenset({"payer_name", "receipt_date"}),
    ),
    marks=frozenset({"receipt_state", "receipt_nature", "receipt_book", "dossier_code"}),
    titles=_TITLES,
    only_if_named=True,
)
