"""The tables of a package, declared once: writer, reader and the province read them here.

People find the figures in the report's sheets; tables that only machines read are hidden.
"""

from dataclasses import replace
from types import MappingProxyType
from typing import Final

from desktop.domain import code_tables, reference_data
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package import ColumnKind, PackageColumn, TableLayout

INDICATORS: Final = "indicators"
NEIGHBOURHOODS: Final = "neighbourhoods"
CUBE: Final = "cube"
PERSON_DIGESTS: Final = "person_digests"
PERSONS: Final = "persons"
COVERS: Final = "covers"
RECEIPTS: Final = "receipts"
CORRECTIONS: Final = "corrections"
"""What was entered late into locked months; only in a package that has such lines."""
TARGETS: Final = "targets"
"""The commune's own targets of the year; only in a package of an office that has set some."""

PERSONAL_LISTS: Final = (PERSONS, COVERS, RECEIPTS)
"""Tables that name people: written only when the office's setting says so."""

_INDICATOR = PackageColumn("key", QT_TRANSLATE_NOOP("packages", "Mã chỉ tiêu"), width=28)
_NUMERATOR = PackageColumn(
    "numerator", QT_TRANSLATE_NOOP("packages", "Tử số"), ColumnKind.WHOLE, totalled=True
)
_DENOMINATOR = PackageColumn(
    "denominator", QT_TRANSLATE_NOOP("packages", "Mẫu số"), ColumnKind.WHOLE, totalled=True
)
_NEIGHBOURHOOD = PackageColumn("neighbourhood", QT_TRANSLATE_NOOP("packages", "Thôn/tổ"), width=24)
_SEX = PackageColumn("sex", QT_TRANSLATE_NOOP("packages", "Giới tính"), width=10)
_SCHEME = PackageColumn("scheme", QT_TRANSLATE_NOOP("packages", "Chế độ"), width=10)
_GROUP = PackageColumn("group", QT_TRANSLATE_NOOP("packages", "Nhóm"), width=10)
_VALID_FROM = PackageColumn(
    "valid_from", QT_TRANSLATE_NOOP("packages", "Từ ngày"), ColumnKind.DAY, width=12
)
_VALID_TO = PackageColumn(
    "valid_to", QT_TRANSLATE_NOOP("packages", "Đến ngày"), ColumnKind.DAY, width=12
)
_SCHEME_NAME = replace(_SCHEME, width=26, codes=lambda: code_tables.SCHEMES)
_GROUP_NAME = replace(_GROUP, width=44, codes=reference_data.hi_groups)
_PERSON = PackageColumn(
    "person", QT_TRANSLATE_NOOP("packages", "Mã thành viên"), width=38, for_machines=True
)
_FULL_NAME = PackageColumn("full_name", QT_TRANSLATE_NOOP("packages", "Họ tên"), width=28)

_LAYOUTS = (
    TableLayout(
        INDICATORS,
        QT_TRANSLATE_NOOP("packages", "Số liệu chỉ tiêu"),
        QT_TRANSLATE_NOOP("packages", "Số liệu chỉ tiêu của xã, phường"),
        (_INDICATOR, _NUMERATOR, _DENOMINATOR),
        visible=False,
    ),
    TableLayout(
        NEIGHBOURHOODS,
        QT_TRANSLATE_NOOP("packages", "Số liệu thôn, tổ"),
        QT_TRANSLATE_NOOP("packages", "Số liệu chỉ tiêu theo thôn, tổ"),
        (_NEIGHBOURHOOD, _INDICATOR, _NUMERATOR, _DENOMINATOR),
        visible=False,
    ),
    TableLayout(
        CUBE,
        QT_TRANSLATE_NOOP("packages", "Số người theo nhóm"),
        QT_TRANSLATE_NOOP("packages", "Số người theo thôn, giới, tuổi, nhóm, chế độ"),
        (
            _NEIGHBOURHOOD,
            _SEX,
            PackageColumn("age_band", QT_TRANSLATE_NOOP("packages", "Nhóm tuổi"), width=10),
            _GROUP,
            _SCHEME,
            PackageColumn("month", QT_TRANSLATE_NOOP("packages", "Tháng"), width=10),
            PackageColumn(
                "persons",
                QT_TRANSLATE_NOOP("packages", "Số người"),
                ColumnKind.WHOLE,
                totalled=True,
            ),
        ),
        visible=False,
    ),
    TableLayout(
        PERSON_DIGESTS,
        QT_TRANSLATE_NOOP("packages", "Mã đối chiếu trùng"),
        QT_TRANSLATE_NOOP("packages", "Mã để tỉnh tìm người có thẻ ở hai xã, không có tên"),
        (
            _SCHEME,
            PackageColumn("valid_from", QT_TRANSLATE_NOOP("packages", "Từ ngày"), width=12),
            PackageColumn("valid_to", QT_TRANSLATE_NOOP("packages", "Đến ngày"), width=12),
            PackageColumn("digest", QT_TRANSLATE_NOOP("packages", "Mã đối chiếu"), width=46),
            PackageColumn(
                "counted",
                QT_TRANSLATE_NOOP("packages", "Tính vào số liệu"),
                ColumnKind.WHOLE,
                totalled=True,
            ),
        ),
        visible=False,
    ),
    TableLayout(
        CORRECTIONS,
        QT_TRANSLATE_NOOP("packages", "Điều chỉnh kỳ trước"),
        QT_TRANSLATE_NOOP("packages", "Điều chỉnh kỳ trước"),
        (
            PackageColumn("month", QT_TRANSLATE_NOOP("packages", "Tháng"), width=10),
            PackageColumn("subject", QT_TRANSLATE_NOOP("packages", "Nội dung"), width=48),
            PackageColumn("whose", QT_TRANSLATE_NOOP("packages", "Của"), width=28),
            PackageColumn("indicator", QT_TRANSLATE_NOOP("packages", "Chỉ tiêu"), width=32),
            PackageColumn(
                "delta",
                QT_TRANSLATE_NOOP("packages", "Tăng (+), giảm (−)"),
                ColumnKind.WHOLE,
                totalled=True,
                width=18,
            ),
            PackageColumn(
                "entered_on",
                QT_TRANSLATE_NOOP("packages", "Ngày ghi"),
                ColumnKind.DAY,
                width=12,
            ),
        ),
    ),
    TableLayout(
        TARGETS,
        QT_TRANSLATE_NOOP("packages", "Chỉ tiêu của xã"),
        QT_TRANSLATE_NOOP("packages", "Chỉ tiêu của xã"),
        (
            _INDICATOR,
            PackageColumn("year", QT_TRANSLATE_NOOP("packages", "Năm"), ColumnKind.WHOLE, width=8),
            PackageColumn(
                "month",
                QT_TRANSLATE_NOOP("packages", "Tháng (0: cả năm)"),
                ColumnKind.WHOLE,
                width=20,
            ),
            PackageColumn(
                "value", QT_TRANSLATE_NOOP("packages", "Chỉ tiêu x 100"), ColumnKind.WHOLE
            ),
            PackageColumn("document", QT_TRANSLATE_NOOP("packages", "Văn bản giao"), width=28),
        ),
        visible=False,
    ),
    TableLayout(
        PERSONS,
        QT_TRANSLATE_NOOP("packages", "Danh sách thành viên"),
        QT_TRANSLATE_NOOP("packages", "Danh sách thành viên"),
        (
            _PERSON,
            PackageColumn("household", QT_TRANSLATE_NOOP("packages", "Mã hộ"), width=16),
            _FULL_NAME,
            PackageColumn(
                "birth_date",
                QT_TRANSLATE_NOOP("packages", "Ngày sinh"),
                ColumnKind.PARTIAL_DAY,
                width=12,
            ),
            replace(_SEX, codes=lambda: code_tables.SEXES),
            PackageColumn("national_id", QT_TRANSLATE_NOOP("packages", "Số CCCD"), width=15),
            PackageColumn("si_number", QT_TRANSLATE_NOOP("packages", "Mã số BHXH"), width=13),
            _NEIGHBOURHOOD,
            PackageColumn(
                "residence",
                QT_TRANSLATE_NOOP("packages", "Cư trú"),
                width=12,
                codes=lambda: code_tables.RESIDENCE_STATUSES,
            ),
        ),
    ),
    TableLayout(
        COVERS,
        QT_TRANSLATE_NOOP("packages", "Danh sách thẻ"),
        QT_TRANSLATE_NOOP("packages", "Danh sách thẻ BHYT và BHXH tự nguyện"),
        (_FULL_NAME, _PERSON, _SCHEME_NAME, _GROUP_NAME, _VALID_FROM, _VALID_TO),
        added=frozenset({_FULL_NAME.key}),
    ),
    TableLayout(
        RECEIPTS,
        QT_TRANSLATE_NOOP("packages", "Danh sách biên lai"),
        QT_TRANSLATE_NOOP("packages", "Danh sách biên lai trong kỳ"),
        (
            PackageColumn("serial", QT_TRANSLATE_NOOP("packages", "Ký hiệu"), width=14),
            PackageColumn("number", QT_TRANSLATE_NOOP("packages", "Số biên lai"), width=14),
            PackageColumn(
                "issued_on", QT_TRANSLATE_NOOP("packages", "Ngày thu"), ColumnKind.DAY, width=12
            ),
            PackageColumn(
                "amount",
                QT_TRANSLATE_NOOP("packages", "Số tiền (đồng)"),
                ColumnKind.WHOLE,
                totalled=True,
            ),
            PackageColumn("collector", QT_TRANSLATE_NOOP("packages", "Nhân viên thu"), width=24),
        ),
    ),
)

LAYOUTS: Final = MappingProxyType({layout.key: layout for layout in _LAYOUTS})
