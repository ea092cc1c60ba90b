"""The lists of households and of persons."""

from desktop.domain.list_query import SortBy
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.views.records.list_definition import ALL, EXPIRED, EXPIRING, ListDefinition

DEPENDS_ON = frozenset({"person", "household", "neighbourhood", "cover", "receipt"})
"""Both lists show who is insured until when, and where."""

HOUSEHOLDS = ListDefinition(
    kind="household",
    tab=QT_TRANSLATE_NOOP("lists", "Hộ"),
    noun=QT_TRANSLATE_NOOP("lists", "hộ"),
    add_text=QT_TRANSLATE_NOOP("lists", "Thêm hộ"),
    icon="home",
    empty_title=QT_TRANSLATE_NOOP("lists", "Chưa có hộ nào"),
    empty_reason=QT_TRANSLATE_NOOP(
        "lists", "Sổ hộ cho biết mỗi nhà có ai, thẻ BHYT của ai sắp hết hạn."
    ),
    depends_on=DEPENDS_ON,
    chips=(
        ALL,
        EXPIRING,
        EXPIRED,
        ("somebody_uninsured", QT_TRANSLATE_NOOP("lists", "Có người không có thẻ")),
    ),
    chip_tips={
        "expiring": QT_TRANSLATE_NOOP("lists", "Thẻ hết hạn sớm nhất của hộ còn từ 0 đến 30 ngày."),
        "expired": QT_TRANSLATE_NOOP("lists", "Thẻ hết hạn sớm nhất của hộ đã qua hạn."),
        "somebody_uninsured": QT_TRANSLATE_NOOP(
            "lists",
            "Hộ có người không có thẻ còn hạn hôm nay: chưa có thẻ nào, thẻ đã hết hạn, hoặc thẻ "
            "chưa tới ngày bắt đầu.",
        ),
    },
    fixed_columns=2,
    sort=(SortBy("household_code"),),
    delete_note=QT_TRANSLATE_NOOP(
        "lists", "Thành viên của hộ không bị xoá mà thành “chưa xếp hộ”."
    ),
)

PERSONS = ListDefinition(
    kind="person",
    tab=QT_TRANSLATE_NOOP("lists", "Thành viên"),
    noun=QT_TRANSLATE_NOOP("lists", "thành viên"),
    add_text=QT_TRANSLATE_NOOP("lists", "Thêm thành viên"),
    icon="people",
    empty_title=QT_TRANSLATE_NOOP("lists", "Chưa có thành viên nào"),
    empty_reason=QT_TRANSLATE_NOOP(
        "lists", "Danh sách thành viên cho biết ai đã có thẻ BHYT và thẻ của ai sắp hết hạn."
    ),
    depends_on=DEPENDS_ON,
    chips=(
        ALL,
        EXPIRING,
        EXPIRED,
        ("no_card", QT_TRANSLATE_NOOP("lists", "Chưa có thẻ nào")),
        ("no_household", QT_TRANSLATE_NOOP("lists", "Chưa xếp hộ")),
    ),
    chip_tips={
        "expiring": QT_TRANSLATE_NOOP(
            "lists", "Người đang cư trú, thẻ cuối cùng hết hạn trong 30 ngày tới."
        ),
        "expired": QT_TRANSLATE_NOOP("lists", "Người đang cư trú, thẻ cuối cùng đã hết hạn."),
        "no_card": QT_TRANSLATE_NOOP(
            "lists",
            "Người đang cư trú, trong sổ chưa có thẻ BHYT nào. Báo cáo và Tổng quan đếm người "
            "không có thẻ còn hạn: gồm những người này, người Quá hạn và người có thẻ chưa tới "
            "ngày bắt đầu.",
        ),
    },
    first_columns=(
        "full_name",
        "birth_date",
        "sex",
        "neighbourhood",
        "hi_valid_to",
        "hi_status",
        "household_code",
        "relation",
    ),
    sort=(SortBy("full_name"),),
    delete_note=QT_TRANSLATE_NOOP("lists", "Các kỳ tham gia đã ghi của thành viên cũng bị xoá."),
)
