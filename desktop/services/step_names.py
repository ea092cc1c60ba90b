"""What a person's work on a record is called: "Thêm hộ Ma Hữu Sỹ", "Xoá 12 thành viên"."""

from collections.abc import Mapping
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.fields.catalogue import kind_of

_ADDING: Final = {
    "person": QT_TRANSLATE_NOOP("steps", "Thêm thành viên {name}"),
    "household": QT_TRANSLATE_NOOP("steps", "Thêm hộ {name}"),
    "neighbourhood": QT_TRANSLATE_NOOP("steps", "Thêm thôn/tổ {name}"),
    "place_alias": QT_TRANSLATE_NOOP("steps", "Thêm tên cũ {name}"),
    "collector": QT_TRANSLATE_NOOP("steps", "Thêm nhân viên thu {name}"),
    "organisation": QT_TRANSLATE_NOOP("steps", "Thêm tổ chức {name}"),
    "event": QT_TRANSLATE_NOOP("steps", "Thêm buổi truyền thông {name}"),
    "receipt": QT_TRANSLATE_NOOP("steps", "Thêm biên lai {name}"),
    "cover": QT_TRANSLATE_NOOP("steps", "Thêm kỳ tham gia {name}"),
    "directive": QT_TRANSLATE_NOOP("steps", "Thêm nhiệm vụ {name}"),
}
_CHANGING: Final = {
    "person": QT_TRANSLATE_NOOP("steps", "Sửa thành viên {name}"),
    "household": QT_TRANSLATE_NOOP("steps", "Sửa hộ {name}"),
    "neighbourhood": QT_TRANSLATE_NOOP("steps", "Sửa thôn/tổ {name}"),
    "place_alias": QT_TRANSLATE_NOOP("steps", "Sửa tên cũ {name}"),
    "collector": QT_TRANSLATE_NOOP("steps", "Sửa nhân viên thu {name}"),
    "organisation": QT_TRANSLATE_NOOP("steps", "Sửa tổ chức {name}"),
    "event": QT_TRANSLATE_NOOP("steps", "Sửa buổi truyền thông {name}"),
    "receipt": QT_TRANSLATE_NOOP("steps", "Sửa biên lai {name}"),
    "cover": QT_TRANSLATE_NOOP("steps", "Sửa kỳ tham gia {name}"),
    "directive": QT_TRANSLATE_NOOP("steps", "Sửa nhiệm vụ {name}"),
}
_CHANGING_MANY: Final = {
    "person": QT_TRANSLATE_NOOP("steps", "Sửa {field} của {count} thành viên"),
    "household": QT_TRANSLATE_NOOP("steps", "Sửa {field} của {count} hộ"),
    "collector": QT_TRANSLATE_NOOP("steps", "Sửa {field} của {count} nhân viên thu"),
    "organisation": QT_TRANSLATE_NOOP("steps", "Sửa {field} của {count} tổ chức"),
    "event": QT_TRANSLATE_NOOP("steps", "Sửa {field} của {count} buổi truyền thông"),
    "directive": QT_TRANSLATE_NOOP("steps", "Sửa {field} của {count} nhiệm vụ"),
}
_DELETING: Final = {
    "person": QT_TRANSLATE_NOOP("steps", "Xoá thành viên {name}"),
    "household": QT_TRANSLATE_NOOP("steps", "Xoá hộ {name}"),
    "neighbourhood": QT_TRANSLATE_NOOP("steps", "Xoá thôn/tổ {name}"),
    "place_alias": QT_TRANSLATE_NOOP("steps", "Xoá tên cũ {name}"),
    "collector": QT_TRANSLATE_NOOP("steps", "Xoá nhân viên thu {name}"),
    "organisation": QT_TRANSLATE_NOOP("steps", "Xoá tổ chức {name}"),
    "event": QT_TRANSLATE_NOOP("steps", "Xoá buổi truyền thông {name}"),
    "receipt": QT_TRANSLATE_NOOP("steps", "Xoá biên lai {name}"),
    "cover": QT_TRANSLATE_NOOP("steps", "Xoá kỳ tham gia {name}"),
    "directive": QT_TRANSLATE_NOOP("steps", "Xoá nhiệm vụ {name}"),
}
_DELETING_MANY: Final = {
    "person": QT_TRANSLATE_NOOP("steps", "Xoá {count} thành viên"),
    "household": QT_TRANSLATE_NOOP("steps", "Xoá {count} hộ"),
    "neighbourhood": QT_TRANSLATE_NOOP("steps", "Xoá {count} thôn/tổ"),
    "collector": QT_TRANSLATE_NOOP("steps", "Xoá {count} nhân viên thu"),
    "organisation": QT_TRANSLATE_NOOP("steps", "Xoá {count} tổ chức"),
    "event": QT_TRANSLATE_NOOP("steps", "Xoá {count} buổi truyền thông"),
    "receipt": QT_TRANSLATE_NOOP("steps", "Xoá {count} biên lai"),
    "cover": QT_TRANSLATE_NOOP("steps", "Xoá {count} kỳ tham gia"),
    "directive": QT_TRANSLATE_NOOP("steps", "Xoá {count} nhiệm vụ"),
}
_RESTORING: Final = {
    "person": QT_TRANSLATE_NOOP("steps", "Khôi phục thành viên {name}"),
    "household": QT_TRANSLATE_NOOP("steps", "Khôi phục hộ {name}"),
    "neighbourhood": QT_TRANSLATE_NOOP("steps", "Khôi phục thôn/tổ {name}"),
    "place_alias": QT_TRANSLATE_NOOP("steps", "Khôi phục tên cũ {name}"),
    "collector": QT_TRANSLATE_NOOP("steps", "Khôi phục nhân viên thu {name}"),
    "organisation": QT_TRANSLATE_NOOP("steps", "Khôi phục tổ chức {name}"),
    "event": QT_TRANSLATE_NOOP("steps", "Khôi phục buổi truyền thông {name}"),
    "receipt": QT_TRANSLATE_NOOP("steps", "Khôi phục biên lai {name}"),
    "cover": QT_TRANSLATE_NOOP("steps", "Khôi phục kỳ tham gia {name}"),
    "directive": QT_TRANSLATE_NOOP("steps", "Khôi phục nhiệm vụ {name}"),
}
_RESTORING_MANY: Final = QT_TRANSLATE_NOOP("steps", "Khôi phục {count} bản ghi từ thùng rác")
CHOOSING: Final = QT_TRANSLATE_NOOP("steps", "Đổi cài đặt của văn phòng")
_OTHERWISE: Final = {
    # What names a record when its own name is empty, in this order.
    "household": ("household_code", "address"),
    "event": ("place", "held_on"),
    "cover": ("valid_to",),
}


def name_of(kind: str, values: Mapping[str, object]) -> str:
    """Return what people call a record of these typed values; '' when nothing names it."""
    record_kind = kind_of(kind)
    for key in (record_kind.name_field, *_OTHERWISE.get(kind, ())):
        if values.get(key) not in (None, ""):
            return record_kind.field(key).kind.show(values[key])
    return ""


def adding(kind: str, name: str) -> Step:
    """Return the name of adding a record."""
    return Step(_ADDING[kind], {"name": name})


def changing(kind: str, name: str) -> Step:
    """Return the name of changing a record."""
    return Step(_CHANGING[kind], {"name": name})


def changing_many(kind: str, field: str, count: int) -> Step:
    """Return the name of giving one field of `count` records the same value."""
    return Step(_CHANGING_MANY[kind], {"field": field, "count": str(count)})


def deleting(kind: str, names: str, count: int = 1) -> Step:
    """Return the name of deleting one record, or `count` of them."""
    if count == 1:
        return Step(_DELETING[kind], {"name": names})
    return Step(_DELETING_MANY[kind], {"count": str(count)})


def restoring(kind: str, name: str, count: int = 1) -> Step:
    """Return the name of bringing records back from the recycle bin."""
    if count == 1:
        return Step(_RESTORING[kind], {"name": name})
    return Step(_RESTORING_MANY, {"count": str(count)})
