"""Mẫu D03-TS, danh sách người chỉ tham gia BHYT (QĐ 490/QĐ-BHXH ngày 28/03/2023).

One sheet holds one group of participants: its title block names group, base salary and source.
"""

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

_SUPPORT = "Hỗ trợ thêm"
_TIME = "Thời gian tham gia"

D03 = FormLayout(
    key="d03",
    sheet="D03-TS",
    header_row=10,
    label_key="full_name",
    summed=("own", "local_support", "other_support"),
    signing=(("B", "E"), ("L", "Q")),
    titles=(
        TitleText("B1", "Ký bởi:"),
        TitleText("A2:G2", "Tên đơn vị/Điểm thu: {organisation}"),
        TitleText("L2:Q2", "Mẫu D03-TS", Look.CENTRED),
        TitleText("A3:C3", "Mã đơn vị/Điểm thu: {organisation_code}"),
        TitleText("D3:F3", "MS thuế: {tax_number}"),
        TitleText("L3:Q3", "(Ban hành kèm theo QĐ số 490/QĐ-BHXH", Look.SMALL),
        TitleText("A4:G4", "Địa chỉ: {address}"),
        TitleText("L4:Q4", "ngày 28/3/2023 của BHXH Việt Nam)", Look.SMALL),
        TitleText("A5:C5", "Điện thoại: {phone}"),
        TitleText("D5:F5", "Email: {email}"),
        TitleText("G5:K5", "DANH SÁCH NGƯỜI CHỈ THAM GIA BHYT{sample}", Look.TITLE),
        TitleText("G6:K6", "Số {number} tháng {month} năm {year}", Look.CENTRED),
        TitleText("B8:D8", "Đối tượng tham gia: {group_label}", Look.BOLD),
        TitleText("E8:G8", "Mã đối tượng: {group}", Look.BOLD),
        TitleText("I8:K8", "Lương cơ sở: {base_salary} đồng", Look.BOLD),
        TitleText("B9:G9", "Nguồn đóng: {source}", Look.BOLD),
        TitleText("I9:K9", "Tỷ lệ NSNN hỗ trợ quy định: {state_share} %", Look.BOLD),
    ),
    columns=(
        FormColumn("row_no", ("STT",), "A", Kind.ORDINAL, 6),
        FormColumn("full_name", ("Họ và tên",), "B", Kind.TEXT, 23),
        FormColumn("si_number", ("Mã số BHXH",), 1, Kind.CODE, 13),
        FormColumn("identity", ("Số CCCD/\nCNTND\nĐDCN/hộ chiếu",), 2, Kind.CODE, 15),
        FormColumn("birth_date", ("Ngày tháng năm sinh",), 3, Kind.DATE, 11.5),
        FormColumn("sex", ("Giới tính",), 4, Kind.CODE, 6.5),
        FormColumn("address", ("Địa chỉ",), 5, Kind.TEXT, 24),
        FormColumn("facility", ("Nơi đăng ký KCB ban đầu",), 6, Kind.TEXT, 15),
        FormColumn("receipt_date", ("Ngày biên lai",), 7, Kind.DATE, 11.5),
        FormColumn("receipt_no", ("Số biên lai",), 8, Kind.CODE, 10.5),
        FormColumn("own", ("Tiền lương hưu, trợ cấp TN, TS",), 9, Kind.MONEY, 13),
        FormColumn("local_support", (_SUPPORT, "NSĐP"), 10, Kind.MONEY, 11),
        FormColumn("other_support", (_SUPPORT, "Khác"), 11, Kind.MONEY, 10),
        FormColumn("valid_from", (_TIME, "Từ tháng"), 12, Kind.DATE, 11.5),
        FormColumn("months", (_TIME, "Số tháng"), 13, Kind.COUNT, 7),
        FormColumn("collector_code", ("Mã số nhân viên thu",), 14, Kind.CODE, 18),
        FormColumn("note", ("Ghi chú",), 15, Kind.TEXT, 14),
    ),
    body=(
        Section("I", "Tăng"),
        Section("I.1", "Người tham gia"),
        Lines(),
        Section("I.2", "Tiền lương"),
        Blank(),
        Total("Cộng tăng"),
        Section("II", "Giảm"),
        Section("II.1", "Người tham gia"),
        Section("II.2", "Tiền lương"),
        Blank(),
        Total("Cộng giảm", of_lines=False),
    ),
)
"""Collectors write what the participant pays in the column of pensions (K): so does the form."""
