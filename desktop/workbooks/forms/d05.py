"""Mẫu D05-TS, danh sách người tham gia BHXH tự nguyện (as used in 2026)."""

from desktop.workbooks.forms.form_layout import (
    Blank,
    FormColumn,
    FormLayout,
    Kind,
    Lines,
    Look,
    Section,
    TitleText,
    Total,
)

_MODE = "Phương thức đóng"
_MONEY = "Số tiền đóng"
_OF_WHICH = "Trong đó"
_STATE = "NSNN hỗ trợ theo quy định"
_LOCAL = "NSĐP hỗ trợ thêm"
_OTHER = "Hỗ trợ khác"
_SHARE, _AMOUNT = "Tỷ lệ (%)", "Số tiền"

D05 = FormLayout(
    key="d05",
    sheet="D05-TS",
    header_row=9,
    label_key="full_name",
    summed=("amount_due", "own", "state_support", "local_support", "other_support"),
    signing=(("B", "E"), ("N", "T")),
    titles=(
        TitleText("A2:F2", "Tên đơn vị/Điểm thu: {organisation}"),
        TitleText("N2:T2", "Mẫu D05-TS", Look.CENTRED),
        TitleText("A3:C3", "Mã đơn vị/Điểm thu: {organisation_code}"),
        TitleText("D3:F3", "MS thuế: {tax_number}"),
        TitleText("N3:T3", "(Ban hành kèm theo QĐ số 490/QĐ-BHXH", Look.SMALL),
        TitleText("A4:F4", "Địa chỉ: {address}"),
        TitleText("N4:T4", "ngày 28/3/2023 của BHXH Việt Nam)", Look.SMALL),
        TitleText("A5:C5", "Điện thoại: {phone}"),
        TitleText("D5:F5", "Email: {email}"),
        TitleText("A6:T6", "DANH SÁCH NGƯỜI THAM GIA BHXH TỰ NGUYỆN{sample}", Look.TITLE),
        TitleText("A7:T7", "Số {number} tháng {month} năm {year}", Look.CENTRED),
    ),
    columns=(
        FormColumn("row_no", ("STT",), "A", Kind.ORDINAL, 6),
        FormColumn("full_name", ("Họ và tên",), "B", Kind.TEXT, 21),
        FormColumn("si_number", ("Mã số BHXH",), 1, Kind.CODE, 12.5),
        FormColumn("identity", ("Số CCCD/CNTD/\nĐDCN/hộ chiếu",), 2, Kind.CODE, 15),
        FormColumn("address", ("Địa chỉ",), 3, Kind.TEXT, 21),
        FormColumn("receipt_date", ("Ngày biên lai",), 4, Kind.DATE, 11.5),
        FormColumn("receipt_no", ("Số biên lai",), 5, Kind.CODE, 10),
        FormColumn("income", ("Mức thu nhập tháng đóng BHXH",), 6, Kind.MONEY, 12),
        FormColumn("months", (_MODE, "Số tháng đóng"), 7, Kind.COUNT, 7),
        FormColumn("from_month", (_MODE, "Từ tháng/năm"), 8, Kind.MONTH, 9),
        FormColumn("amount_due", (_MONEY, "Số tiền phải đóng theo quy định"), 9, Kind.MONEY, 12.5),
        FormColumn("own", (_MONEY, "Người tham gia đóng"), 10, Kind.MONEY, 12.5),
        FormColumn("state_share", (_MONEY, _OF_WHICH, _STATE, _SHARE), 11, Kind.PERCENT, 6.5),
        FormColumn("state_support", (_MONEY, _OF_WHICH, _STATE, _AMOUNT), 12, Kind.MONEY, 12),
        FormColumn("local_share", (_MONEY, _OF_WHICH, _LOCAL, _SHARE), 13, Kind.PERCENT, 6.5),
        FormColumn("local_support", (_MONEY, _OF_WHICH, _LOCAL, _AMOUNT), 14, Kind.MONEY, 11),
        FormColumn("other_share", (_MONEY, _OF_WHICH, _OTHER, _SHARE), 15, Kind.PERCENT, 6.5),
        FormColumn("other_support", (_MONEY, _OF_WHICH, _OTHER, _AMOUNT), 16, Kind.MONEY, 11),
        FormColumn("collector_code", ("Mã số nhân viên thu",), 17, Kind.CODE, 18),
        FormColumn("note", ("Ghi chú",), 18, Kind.TEXT, 26),
    ),
    body=(
        Section("I", "Tăng"),
        Section("I.1", "Người tham gia"),
        Lines(),
        Blank(),
        Total("Cộng tăng"),
        Section("II", "Giảm"),
        Section("II.1", "Người tham gia"),
        Blank(),
        Total("Cộng giảm", of_lines=False),
    ),
)
"""The form has no columns for birth date, phone and group: collectors pack them into the note."""
