"""Thù lao theo nhân viên thu: the sums of the statement by collector, who receives what of it."""

from desktop.workbooks.forms.form_layout import (
    FormColumn,
    FormLayout,
    Kind,
    Lines,
    Look,
    TitleText,
    Total,
)

COMMISSION_COLLECTORS = FormLayout(
    key="commission_collectors",
    sheet="Theo nhân viên thu",
    header_row=8,
    label_key="collector",
    summed=("count", "own", "commission"),
    signing=(("A", "B"), ("D", "F")),
    titles=(
        TitleText("A1:C1", "Tên đơn vị/Điểm thu: {organisation}"),
        TitleText("A2:C2", "Mã đơn vị/Điểm thu: {organisation_code}"),
        TitleText("A4:F4", "TỔNG HỢP THÙ LAO THEO NHÂN VIÊN THU{sample}", Look.TITLE),
        TitleText("A5:F5", "{period}", Look.CENTRED),
        TitleText("A6:F6", "{state}", Look.SMALL),
    ),
    columns=(
        FormColumn("row_no", ("STT",), "A", Kind.ORDINAL, 8),
        FormColumn("collector", ("Nhân viên thu",), "B", Kind.TEXT, 40),
        FormColumn("count", ("Số dòng",), 1, Kind.COUNT, 12),
        FormColumn("own", ("Số tiền đóng",), 2, Kind.MONEY, 22),
        FormColumn("commission", ("Thù lao",), 3, Kind.MONEY, 22),
        FormColumn("signature", ("Ký nhận",), 4, Kind.TEXT, 22),
    ),
    body=(Lines(), Total("Tổng cộng")),
)
