"""Lists of outreach events (hoạt động truyền thông) with people reached and results."""

from dataclasses import replace

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.event import EVENT
from desktop.fields.field_spec import FieldSpec
from desktop.fields.import_columns import ROW_NO
from desktop.workbooks.formats.layout import Layout

_ALSO = {
    "held_on": ("Ngày, tháng", "Thời gian tổ chức", "Ngày tháng", "Ngày diễn ra"),
    "title": ("Tên buổi", "Nội dung truyền thông", "Tên sự kiện"),
    "place": ("Địa điểm tổ chức", "Nơi diễn ra"),
    "people_reached": (
        "Số lượt người tham dự",
        "Số người tham gia",
        "Số lượt người được TT",
        "Số lượt người được truyền thông",
        "Số lượt người được tuyên truyền",
        "Số lượt người được truyền thông, tư vấn",
        "Lượt người được truyền thông, tư vấn",
        "Số người được tư vấn",
        "Số người được truyền thông",
    ),
    "new_vsi": ("BHXH TN phát triển mới", "Số người tham gia BHXH TN"),
    "new_hi": ("BHYT HGĐ mới", "Số người tham gia BHYT HGĐ", "BHYT hộ gia đình mới"),
    "neighbourhood": ("Thôn/tổ", "Buôn/thôn", "Bản", "Khu phố", "TDP", "Khóm", "Làng"),
    "cost": ("Kinh phí (đồng)", "Chi phí"),
}


def _fields() -> tuple[FieldSpec, ...]:
    return tuple(
        replace(spec, header_aliases=(*spec.header_aliases, *_ALSO.get(spec.key, ())))
        for spec in (ROW_NO, *EVENT.stored_fields)
    )


EVENT_LIST = Layout(
    key="event_list",
    label=QT_TRANSLATE_NOOP("import", "Danh sách hoạt động truyền thông"),
    kind="event",
    fields=_fields(),
    needs=(
        frozenset({"held_on"}),
        frozenset({"event_type", "title"}),
        frozenset({"people_reached", "place", "new_hi", "new_vsi"}),
    ),
    marks=frozenset({"event_type", "people_reached", "held_on"}),
    titles=("truyen thong", "tuyen truyen"),
)
