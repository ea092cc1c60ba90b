"""The first sheet of a package: what it is, what is in it, how it is sent, what changed."""

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.indicator import IndicatorValue, show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package import PackageManifest
from desktop.domain.package_layout import LAYOUTS
from desktop.services.indicators import BY_KEY
from desktop.services.offices import CommuneInfo
from desktop.services.packages.contents import Contents
from desktop.workbooks.package_writer import CoverSheet

_MOST_CHANGES = 40
_TITLE = QT_TRANSLATE_NOOP("packages", "GÓI SỐ LIỆU GỬI TỈNH")
_SAMPLE_TITLE = QT_TRANSLATE_NOOP("packages", "GÓI SỐ LIỆU GỬI TỈNH (dữ liệu mẫu)")
_SUBTITLE = QT_TRANSLATE_NOOP("packages", "{commune}, {province}: {period}")
_COMMUNE = QT_TRANSLATE_NOOP("packages", "Xã, phường")
_COMMUNE_VALUE = QT_TRANSLATE_NOOP("packages", "{name} (mã {code})")
_PERIOD = QT_TRANSLATE_NOOP("packages", "Kỳ báo cáo")
_VERSION = QT_TRANSLATE_NOOP("packages", "Lần gửi")
_AS_OF = QT_TRANSLATE_NOOP("packages", "Số liệu đến hết ngày")
_UNFINISHED = QT_TRANSLATE_NOOP("packages", "{day}, kỳ chưa hết")
_MADE_AT = QT_TRANSLATE_NOOP("packages", "Tạo lúc")
_FINGERPRINT = QT_TRANSLATE_NOOP("packages", "Dấu vân tay khoá")
_MAIN = QT_TRANSLATE_NOOP("packages", "Số chính")
_FIGURE = QT_TRANSLATE_NOOP("packages", "{name}: {value} {unit}")
_MAIN_KEYS = (
    "population",
    "households",
    "hi_insured",
    "hi_coverage",
    "vsi_participants",
    "receipts",
    "receipts_amount",
)
"""Indicators that people look for first; the report behind the cover has them all."""
_TABLES = QT_TRANSLATE_NOOP("packages", "Trong gói có")
_TABLE = QT_TRANSLATE_NOOP("packages", "{title}: {count} dòng")
_NO_NAMES = QT_TRANSLATE_NOOP(
    "packages", "Gói chỉ có số tổng hợp, không có họ tên, số CCCD hay mã số BHXH của người dân."
)
_NAMES = QT_TRANSLATE_NOOP(
    "packages", "Gói có danh sách người dân: giữ kín, gửi bằng đường bảo mật, xoá khi xong việc."
)
_NO_DIGESTS = QT_TRANSLATE_NOOP(
    "packages",
    "Gói không có mã đối chiếu trùng vì cơ quan chưa nhận khoá của tỉnh; tỉnh không dò được người "
    "có thẻ ở hai xã.",
)
_SENDING = QT_TRANSLATE_NOOP("packages", "Cách gửi")
_HOW = (
    QT_TRANSLATE_NOOP(
        "packages",
        "Gửi nguyên tệp này. Sửa bất kỳ ô nào, kể cả trang ẩn, thì tỉnh không nhận được gói.",
    ),
    QT_TRANSLATE_NOOP(
        "packages", "Số liệu sai thì sửa trong chương trình rồi tạo gói mới: lần gửi tăng thêm một."
    ),
    QT_TRANSLATE_NOOP(
        "packages",
        "Mở ra xem và lưu lại bằng Excel hay LibreOffice mà không sửa gì thì gói vẫn dùng được.",
    ),
)
_CHANGES = QT_TRANSLATE_NOOP("packages", "Khác lần gửi trước")
_SINCE = QT_TRANSLATE_NOOP("packages", "So với lần {version} tạo lúc {made_at}:")
_SAME = QT_TRANSLATE_NOOP("packages", "Các chỉ tiêu không thay đổi.")
_CHANGE = QT_TRANSLATE_NOOP("packages", "{name}: {before} thành {after}")
_SINCE_LOCK = QT_TRANSLATE_NOOP("packages", "Khác lúc khoá sổ")
_MOVED = QT_TRANSLATE_NOOP("packages", "{change}. Lý do: {causes}.")
_MORE = QT_TRANSLATE_NOOP("packages", "… và {count} chỉ tiêu khác.")


@dataclass(frozen=True, slots=True)
class Change:
    """An indicator whose value differs from the version before; values as people read them."""

    key: str
    name: str
    before: str
    after: str


def changes_since(figures: str, indicators: Mapping[str, IndicatorValue]) -> tuple[Change, ...]:
    """Compare with the figures that an earlier package kept (JSON), indicator by indicator."""
    before: Mapping[str, tuple[int, int | None]] = json.loads(figures)
    found = []
    for key, value in indicators.items():
        old = before.get(key)
        if old is None or [value.numerator, value.denominator] != list(old):
            shown = show_number(None) if old is None else BY_KEY[key].value(*old).show()
            found.append(Change(key, value.name, shown, value.show()))
    return tuple(found)


def cover_of(
    about: PackageManifest,
    commune: CommuneInfo,
    contents: Contents,
    changes: tuple[Change, ...],
    made_before: datetime.datetime | None,
) -> CoverSheet:
    """Return the first sheet."""
    period, as_of = about.period.title(), f"{about.as_of:%d/%m/%Y}"
    facts = (
        (_COMMUNE, _COMMUNE_VALUE.format(name=commune.name, code=commune.code)),
        (_PERIOD, period[:1].upper() + period[1:]),
        (_VERSION, str(about.version)),
        (_AS_OF, _UNFINISHED.format(day=as_of) if contents.is_unfinished else as_of),
        (_MADE_AT, f"{about.made_at:%d/%m/%Y %H:%M}"),
        (_FINGERPRINT, about.fingerprint),
    )
    notes = [(_MAIN, _main(contents)), (_TABLES, _inside(contents)), (_SENDING, _HOW)]
    if made_before is not None:
        notes.append((_CHANGES, _changed(about.version - 1, made_before, changes)))
    if contents.since_lock:
        notes.append((_SINCE_LOCK, _since_lock(contents)))
    return CoverSheet(
        title=_SAMPLE_TITLE if contents.is_sample else _TITLE,
        subtitle=_SUBTITLE.format(
            commune=commune.name, province=commune.province_name, period=period
        ),
        facts=facts,
        notes=tuple(notes),
    )


def _main(contents: Contents) -> tuple[str, ...]:
    shown = [contents.indicators[key] for key in _MAIN_KEYS]
    return tuple(
        _FIGURE.format(name=one.name, value=one.show(), unit=one.unit.value) for one in shown
    )


def _inside(contents: Contents) -> tuple[str, ...]:
    tables = [
        _TABLE.format(title=LAYOUTS[key].title, count=show_number(len(table.rows)))
        for key, table in contents.tables.items()
    ]
    named = _NAMES if contents.lists else _NO_NAMES
    return (*tables, named, *(() if contents.digest_key else (_NO_DIGESTS,)))


def _since_lock(contents: Contents) -> tuple[str, ...]:
    """Return each figure of a locked month that moved; no free text of the office goes along."""
    return tuple(
        _MOVED.format(change=one.told(), causes="; ".join(one.causes()))
        for one in contents.since_lock
    )


def _changed(
    version: int, made_at: datetime.datetime, changes: tuple[Change, ...]
) -> tuple[str, ...]:
    lines = [
        _CHANGE.format(name=one.name, before=one.before, after=one.after)
        for one in changes[:_MOST_CHANGES]
    ]
    more = len(changes) - len(lines)
    return (
        _SINCE.format(version=version, made_at=f"{made_at:%d/%m/%Y %H:%M}"),
        *(lines or [_SAME]),
        *([_MORE.format(count=more)] if more else []),
    )
