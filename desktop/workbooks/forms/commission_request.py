"""Giấy đề nghị thanh toán thù lao, in the manner of C66a-HD: sums by product, one organisation."""

from desktop.workbooks.forms.form_layout import (
    FormColumn,
    FormLayout,
    Kind,
    Lines,
    Look,
    TitleText,
    Total,
)

COMMISSION_REQUEST = FormLayout(
    key="commission_request",
    sheet="Đề nghị thanh toán",
    header_row=9,
    label_key="product",
    summed=("count", "own", "commission"),
    signing=(("A", "B"), ("D", "F")),
    titles=(
        TitleText("A1:C1", "Tên đơn vị/Điểm thu: {organisation}"),
        TitleText("D1:F1", "Mẫu C66a-HD", Look.CENTRED),
        TitleText("A2:C2", "Mã đơn vị/Điểm thu: {organisation_code}"),
        TitleText("A3:C3", "Địa chỉ: {address}"),
        TitleText("D3:F3", "Điện thoại: {phone}"),
        TitleText("A5:F5", "GIẤY ĐỀ NGHỊ THANH TOÁN THÙ LAO{sample}", Look.TITLE),
        TitleText("A6:F6", "{period}", Look.CENTRED),
        TitleText("A7:F7", "{state}", Look.SMALL),
    ),
    columns=(
        FormColumn("row_no", ("STT",), "A", Kind.ORDINAL, 8),
        FormColumn("product", ("Nội dung",), "B", Kind.TEXT, 46),
        FormColumn("count", ("Số lượt",), 1, Kind.COUNT, 14),
        FormColumn("own", ("Số tiền đóng",), 2, Kind.MONEY, 24),
        FormColumn("rate", ("Tỷ lệ thù lao (%)",), 3, Kind.PERCENT, 16),
        FormColumn("commission", ("Thù lao đề nghị",), 4, Kind.MONEY, 24),
    ),
    body=(Lines(), Total("Tổng cộng")),
)
