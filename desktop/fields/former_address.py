"""The address of before 1 July 2025, which a household and a person keep beside the new one."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import Text
from desktop.fields.field_spec import FieldSpec, PersonalData

FORMER_ADDRESS = FieldSpec(
    key="former_address",
    label=QT_TRANSLATE_NOOP("fields", "Địa chỉ cũ"),
    kind=Text(),
    header_aliases=(
        "Địa chỉ trước 01/7/2025",
        "Địa chỉ trước 01/07/2025",
        "Địa chỉ trước sắp xếp",
        "Địa chỉ trước sáp nhập",
        "Địa chỉ theo đơn vị hành chính cũ",
        "Nơi thường trú cũ",
        "Địa chỉ thường trú cũ",
        "DIACHICU",
    ),
    column_width=200,
    shown_by_default=False,
    personal_data=PersonalData.BASIC,
    help_text=QT_TRANSLATE_NOOP(
        "fields", "Địa chỉ ghi trên giấy tờ trước ngày 01/07/2025, còn tên huyện và xã cũ."
    ),
)
