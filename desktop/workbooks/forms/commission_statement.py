"""Bảng kê thù lao: the commission of each contribution, line by line, of one organisation."""

from desktop.workbooks.forms.form_layout import (
    FormColumn,
    FormLayout,
    Kind,
    Lines,
    Look,
    TitleText,
    Total,
)

COMMISSION_STATEMENT = FormLayout(
    key="commission_statement",
    sheet="Bảng kê thù lao",
    header_row=8,
    label_key="dossier",
    summed=("own", "commission"),
    signing=(("B", "E"), ("I", "M")),
    titles=(
        TitleText("A1:F1", "Tên đơn vị/Điểm thu: {organisation}"),
        TitleText("A2:F2", "Mã đơn vị/Điểm thu: {organisation_code}"),
        TitleText("A4:M4", "BẢNG KÊ THÙ LAO TỔ CHỨC DỊCH VỤ THU{sample}", Look.TITLE),
        TitleText("A5:M5", "{period}", Look.CENTRED),
        TitleText("A6:M6", "{state}", Look.SMALL),
    ),
    columns=(
        FormColumn("row_no", ("STT",), "A", Kind.ORDINAL, 6),
        FormColumn("dossier", ("Mã hồ sơ",), "B", Kind.CODE, 16),
        FormColumn("full_name", ("Người tham gia",), 1, Kind.TEXT, 24),
        FormColumn("procedure", ("Thủ tục",), 2, Kind.TEXT, 18),
        FormColumn("province", ("Tỉnh/TP",), 3, Kind.TEXT, 13),
        FormColumn("region", ("Vùng",), 4, Kind.CODE, 6.5),
        FormColumn("plan", ("Phương án đóng",), 5, Kind.TEXT, 18),
        FormColumn("receipt_no", ("Số biên lai",), 6, Kind.CODE, 12),
        FormColumn("own", ("Số tiền đóng",), 7, Kind.MONEY, 14),
        FormColumn("rate", ("Tỷ lệ thù lao (%)",), 8, Kind.PERCENT, 9),
        FormColumn("commission", ("Thù lao được hưởng",), 9, Kind.MONEY, 14),
        FormColumn("organisation", ("Đại lý thu hộ",), 10, Kind.TEXT, 20),
        FormColumn("collector", ("Nhân viên thu",), 11, Kind.TEXT, 20),
    ),
    body=(Lines(), Total("Tổng cộng")),
    frozen_columns=3,
)
