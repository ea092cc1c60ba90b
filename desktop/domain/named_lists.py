"""Lists that other places open by name: what each holds, in words (context "lists")."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.domain.messages import QT_TRANSLATE_NOOP

SMALL_CHILD_YEARS = 6
"""Children under this age have a card of their own group (Law on health insurance, art. 12)."""

NAMED_LISTS: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("person", "residents"): QT_TRANSLATE_NOOP("lists", "Nhân khẩu"),
        ("person", "insured"): QT_TRANSLATE_NOOP("lists", "Có thẻ BHYT còn hạn"),
        ("person", "uninsured"): QT_TRANSLATE_NOOP("lists", "Không có thẻ BHYT còn hạn"),
        ("person", "in_vsi"): QT_TRANSLATE_NOOP("lists", "Tham gia BHXH tự nguyện"),
        ("person", "children_uninsured"): QT_TRANSLATE_NOOP("lists", "Trẻ dưới 6 tuổi chưa có thẻ"),
        ("person", "age_event"): QT_TRANSLATE_NOOP("lists", "Đến tuổi đổi thẻ, đổi mức hỗ trợ"),
        ("person", "due"): QT_TRANSLATE_NOOP("lists", "Đến hạn gia hạn"),
    }
)
"""(kind, key) of a list that no chip of its page opens; `ListQuery.chip` names it."""
