"""Mẫu C17-TS, bảng tổng hợp biên lai thu tiền: handed over with the money."""

from desktop.workbooks.forms.form_layout import (
    FormColumn,
    FormLayout,
    Kind,
    Lines,
    Look,
    TitleText,
    Total,
)

_RECEIPT = "Biên lai"
_MONEY = "Số tiền"

C17 = FormLayout(
    key="c17",
    sheet="C17-TS",
    header_row=9,
    label_key="serial",
    summed=("vsi", "hi", "total"),
    signing=(("A", "C"), ("E", "G")),
    titles=(
        TitleText("A1:D1", "Tên đơn vị/Điểm thu: {organisation}"),
        TitleText("E1:G1", "Mẫu C17-TS", Look.CENTRED),
        TitleText("A2:D2", "Mã đơn vị/Điểm thu: {organisation_code}"),
        TitleText("A3:D3", "Địa chỉ: {address}"),
        TitleText("E3:G3", "Điện thoại: {phone}"),
        TitleText("A5:G5", "BẢNG TỔNG HỢP BIÊN LAI THU TIỀN ĐÓNG BHXH, BHYT{sample}", Look.TITLE),
        TitleText("A6:G6", "{subject}", Look.CENTRED),
        TitleText("A7:G7", "{period}", Look.CENTRED),
    ),
    columns=(
        FormColumn("row_no", ("STT",), "A", Kind.ORDINAL, 8),
        FormColumn("serial", (_RECEIPT, "Quyển số"), "B", Kind.CODE, 24),
        FormColumn("receipt_no", (_RECEIPT, "Số"), 1, Kind.CODE, 20),
        FormColumn("receipt_date", (_RECEIPT, "Ngày"), 2, Kind.DATE, 16),
        FormColumn("vsi", (_MONEY, "BHXH"), 3, Kind.MONEY, 22),
        FormColumn("hi", (_MONEY, "BHYT"), 4, Kind.MONEY, 22),
        FormColumn("total", (_MONEY, "Tổng số"), 5, Kind.MONEY, 24),
    ),
    body=(Lines(), Total("Tổng cộng")),
    frozen_columns=1,
)
