"""Lists of collectors (nhân viên thu) of one or several organisations."""

from dataclasses import replace

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.collector import COLLECTOR
from desktop.fields.field_spec import FieldSpec
from desktop.fields.import_columns import BIRTH_COLUMNS, NAME_COLUMNS, ROW_NO
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.row_fields import first_of_each

_ALSO = {
    "collector_code": ("Mã CTV", "Mã cộng tác viên", "Mã"),
    "full_name": ("Nhân viên thu", "Tên nhân viên", "Họ tên NVT", "Họ và tên NVT", "Cộng tác viên"),
    "last_training": ("Ngày tập huấn gần nhất", "Tập huấn lần cuối", "Ngày bồi dưỡng"),
    "areas": ("Địa bàn thu", "Thôn", "Thôn/buôn/TDP", "Địa bàn hoạt động"),
    "card_valid_to": ("Thời hạn thẻ NVT", "Ngày hết hạn thẻ", "Hiệu lực thẻ đến"),
    "certificate_date": ("Ngày cấp GCN", "Ngày cấp chứng chỉ"),
    "certificate_no": ("Số giấy chứng nhận", "Giấy chứng nhận"),
    "organisation": ("Tên tổ chức", "Tổ chức DVT", "Đơn vị công tác", "Tổ chức thu"),
    "national_id": ("Số CCCD/CMND", "Số căn cước", "CMND"),
    "si_number": ("Mã số BHXH",),
}


def _fields() -> tuple[FieldSpec, ...]:
    specs = first_of_each((ROW_NO, *COLLECTOR.stored_fields, *NAME_COLUMNS, *BIRTH_COLUMNS))
    return tuple(
        replace(spec, header_aliases=(*spec.header_aliases, *_ALSO.get(spec.key, ())))
        for spec in specs
    )


COLLECTOR_LIST = Layout(
    key="collector_list",
    label=QT_TRANSLATE_NOOP("import", "Danh sách nhân viên thu"),
    kind="collector",
    fields=_fields(),
    # "Mã, Tên, Tỉnh" alone is a list of codes, of hospitals for example.
    needs=(
        frozenset({"full_name", "last_name"}),
        frozenset(
            {
                "collector_code",
                "certificate_no",
                "certificate_date",
                "card_valid_to",
                "last_training",
                "organisation",
            }
        ),
    ),
    marks=frozenset(
        {"collector_code", "card_valid_to", "certificate_no", "last_training", "organisation"}
    ),
    # "Hạn thẻ" of people is that of their health insurance card.
    under_title=frozenset({"card_valid_to"}),
    titles=("nhan vien thu", "cong tac vien", "dai ly thu"),
)
