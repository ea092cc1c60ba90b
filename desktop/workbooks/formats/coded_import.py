"""Import files of declaration programs: columns named by field codes (VNPT, BHXH, eBH)."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.list_columns import CODED_COLUMNS, FACILITY_CODE, OTHER_ID
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.row_fields import NAMED, PERSON_ROW, first_of_each

_FIELDS = first_of_each((*PERSON_ROW, *CODED_COLUMNS, FACILITY_CODE))

VNPT = Layout(
    key="vnpt",
    label=QT_TRANSLATE_NOOP("import", "Tệp kê khai VNPT (Dữ Liệu và Phụ lục)"),
    kind="person",
    fields=(*_FIELDS, OTHER_ID),
    headings={
        # What was really paid goes before what was due.
        "amount_paid": ("TienDongThucTe", "Tiền đóng thực tế", "Tongtien", "Tiendong"),
        "amount_due": ("Tiendong",),
        "other_id": ("CMND",),
        "national_id": ("SoCCCD", "Số CCCD"),
        "address": ("Diachi_DangSS", "Diachi", "Diachi_NN"),
        "second_address": ("Diachi_NN",),
        "primary_care_facility": ("TenBenhVien", "MaBenhVien"),
        "life_date": ("NgayChet",),
        "living_area_code": ("MavungSS",),
        "phone": ("DienThoai", "DienThoai_LH", "SoDienThoai"),
        "receipt_no": ("SoBienLai",),
        "receipt_date": ("NgayBienLai",),
    },
    needs=(
        NAMED,
        frozenset({"si_number", "national_id", "other_id"}),
        frozenset({"months", "valid_from", "from_month"}),
        frozenset({"plan_code", "declaration_kind", "member_order", "receipt_no"}),
    ),
    refuses=frozenset({"chosen_income"}),
    marks=frozenset({"member_order", "amount_paid", "other_id"}),
    scheme="HI",
    coded_only=True,
    joins="vnpt_members",
    due_is_paid=True,
)

VNPT_MEMBERS = Layout(
    key="vnpt_members",
    label=QT_TRANSLATE_NOOP("import", "Tệp kê khai VNPT, trang Phụ lục (thành viên hộ)"),
    kind="person",
    fields=(*_FIELDS, OTHER_ID),
    headings={
        "other_id": ("CMND",),
        "national_id": ("SoCCCD", "Số CCCD"),
        "relation": ("MoiQuanHe", "QuanHe", "Mqh_Chuho", "MoiQuanHeChuHo"),
        "head_name": ("HoTenChuHo", "TenChuHo", "ChuHo"),
        "phone": ("DienThoai", "DienThoai_LH", "SoDienThoai"),
    },
    needs=(
        NAMED,
        frozenset({"relation", "household_code", "si_number", "national_id", "other_id"}),
    ),
    refuses=frozenset({"receipt_no", "from_month"}),
    scheme="HI",
    beside_another=True,
)

MACHINE_IMPORT = Layout(
    key="machine_import",
    label=QT_TRANSLATE_NOOP("import", "Tệp nhập máy của phần mềm BHXH (tiêu đề không dấu)"),
    kind="person",
    fields=(*_FIELDS, OTHER_ID),
    headings={
        "primary_care_facility": ("MA_BV", "TEN_BV", "MA_CSKCB"),
        "receipt_no": ("SOBL", "SO_BL", "SOBIENLAI"),
        "receipt_date": ("NGAYBL", "NGAY_BL", "NGAYBIENLAI"),
        "chosen_income": ("ML", "MUCLUONG", "MUCDONG"),
    },
    needs=(
        NAMED,
        frozenset({"si_number", "national_id"}),
        frozenset({"months", "valid_from", "from_month"}),
        frozenset({"hi_group", "plan_code", "pay_rate"}),
    ),
    marks=frozenset({"hi_group", "pay_rate", "living_area_code"}),
    scheme="HI",
    coded_only=True,
    without_amounts=True,
    marked_are_women=True,
)
