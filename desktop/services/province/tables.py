"""The tables of the province's consolidated workbook; each total is the sum of its rows."""

import datetime
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from desktop.domain.code_tables import SEXES
from desktop.domain.indicator import Unit
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package_standing import STANDING_LABELS
from desktop.domain.population_cube import BOTH, HEALTH, NONE, SCHEMES, VOLUNTARY
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.services.indicators.declarations import BY_KEY
from desktop.services.province.communes_due import LateCommune, MissingCommune
from desktop.services.province.consolidation import CommuneFigures, ProvinceFigures, sum_of
from desktop.services.province.doubles import Double
from desktop.services.province.outliers import Outlier
from desktop.services.province.pivot import Pivot
from desktop.services.province.target_tables import TARGET_COLUMNS, ProvinceTargets, whole_columns

_NUMBER: Final = ReportColumn("number", QT_TRANSLATE_NOOP("reports", "STT"), width=5)
_CODE: Final = ReportColumn(
    "code", QT_TRANSLATE_NOOP("reports", "Mã đơn vị"), CellFormat.TEXT, width=8
)
_COMMUNE: Final = ReportColumn(
    "commune", QT_TRANSLATE_NOOP("reports", "Xã, phường"), CellFormat.TEXT, width=24
)
TOTAL: Final = QT_TRANSLATE_NOOP("reports", "TỔNG CỘNG")
MAIN: Final = (
    "population",
    "hi_insured",
    "hi_coverage",
    "persons_without_card",
    "hi_household",
    "vsi_participants",
    "vsi_new",
    "receipts",
    "receipts_amount",
)
"""Indicators of the table by commune, in this order; the list of all is the sheet after it."""
AREA: Final = ("population", "hi_insured", "hi_coverage", "vsi_participants")
"""Indicators of the table by neighbourhood."""
RANKED: Final = "hi_coverage"


def totals_table(found: ProvinceFigures, targets: ProvinceTargets) -> ReportTable:
    """Return every indicator of the province: what it is made of, its target, how it moved."""
    text, rate, count = CellFormat.TEXT, CellFormat.RATE, CellFormat.COUNT
    rows: list[tuple[ReportValue, ...]] = []
    for number, (key, value) in enumerate(found.totals.items(), start=1):
        before = found.previous_totals.get(key)
        rows.append(
            (
                number,
                value.name,
                value.unit.value,
                value.numerator,
                value.denominator,
                value.value,
                *whole_columns(found, targets, key),
                None if before is None else before.value,
                *_in_two(found.growth(key), is_rate=value.denominator is not None),
            )
        )
    return ReportTable(
        "totals",
        QT_TRANSLATE_NOOP("reports", "Tổng hợp"),
        QT_TRANSLATE_NOOP("reports", "Biểu 1. Chỉ tiêu toàn tỉnh"),
        (
            _NUMBER,
            ReportColumn("name", QT_TRANSLATE_NOOP("reports", "Chỉ tiêu"), text, 40),
            ReportColumn("unit", QT_TRANSLATE_NOOP("reports", "Đơn vị tính"), text, 14),
            ReportColumn("numerator", QT_TRANSLATE_NOOP("reports", "Tử số"), count, 16),
            ReportColumn("denominator", QT_TRANSLATE_NOOP("reports", "Mẫu số"), count, 16),
            ReportColumn("value", QT_TRANSLATE_NOOP("reports", "Giá trị"), rate, 16),
            *TARGET_COLUMNS,
            ReportColumn("before", QT_TRANSLATE_NOOP("reports", "Kỳ trước"), rate, 16),
            ReportColumn("growth", QT_TRANSLATE_NOOP("reports", "%"), rate, 10, _GROWTH),
            ReportColumn("points", QT_TRANSLATE_NOOP("reports", "Điểm %"), rate, 10, _GROWTH),
        ),
        tuple(rows),
        note=" ".join(
            (_ADDED.format(count=len(found.communes), expected=found.expected), *_care(found))
        ),
    )


def _in_two(growth: Decimal | None, *, is_rate: bool) -> tuple[Decimal | None, Decimal | None]:
    """Put a change where its unit is told: in percent of a number, in points of a rate."""
    return (None, growth) if is_rate else (growth, None)


_GROWTH: Final = QT_TRANSLATE_NOOP("reports", "Tăng, giảm")
_ADDED: Final = QT_TRANSLATE_NOOP(
    "reports",
    "Chỉ cộng {count}/{expected} xã, phường đã nhận gói. Tăng, giảm so với kỳ trước của "
    "các xã có cả hai kỳ: tỷ lệ tính bằng điểm phần trăm, số lượng tính bằng %.",
)
_SAMPLES_ADDED: Final = QT_TRANSLATE_NOOP(
    "reports", "Số gói làm từ dữ liệu mẫu, không phải số thật: {count}."
)
_UNFINISHED_ADDED: Final = QT_TRANSLATE_NOOP("reports", "Số gói lập khi kỳ chưa kết thúc: {count}.")


def _care(found: ProvinceFigures) -> list[str]:
    """Return how many packages that count are to be read with care, by why."""
    counts = (
        (_SAMPLES_ADDED, sum(one.is_sample for one in found.communes)),
        (_UNFINISHED_ADDED, sum(one.is_unfinished for one in found.communes)),
    )
    return [words.format(count=count) for words, count in counts if count]


def communes_table(found: ProvinceFigures) -> ReportTable:
    """Return the main indicators of every commune and their sums."""
    keys = [key for key in MAIN if key in BY_KEY]
    marks = [_mark(one) for one in found.communes]
    marked = [_MARK] if any(marks) else []
    rows = [
        (
            number,
            one.commune_code,
            one.name,
            one.version,
            *_values(one, keys),
            *([mark] * len(marked)),
        )
        for number, (one, mark) in enumerate(zip(found.communes, marks, strict=True), start=1)
    ]
    sums = [None if (value := found.totals.get(key)) is None else value.value for key in keys]
    return ReportTable(
        "communes",
        QT_TRANSLATE_NOOP("reports", "Theo xã"),
        QT_TRANSLATE_NOOP("reports", "Biểu 2. Kết quả theo xã, phường"),
        (
            _NUMBER,
            _CODE,
            _COMMUNE,
            ReportColumn("version", QT_TRANSLATE_NOOP("reports", "Lần gửi"), width=6),
            *(_indicator_column(key) for key in keys),
            *marked,
        ),
        tuple(rows),
        (None, None, TOTAL, None, *sums, *([None] * len(marked))),
    )


_MARK: Final = ReportColumn(
    "mark", QT_TRANSLATE_NOOP("reports", "Lưu ý"), CellFormat.TEXT, width=22
)
"""Stands in the table only where a package is to be read with care."""
_SAMPLE: Final = QT_TRANSLATE_NOOP("reports", "Dữ liệu mẫu, không phải số thật")
_UNFINISHED: Final = QT_TRANSLATE_NOOP("reports", "Kỳ chưa kết thúc lúc lập gói")


def _mark(one: CommuneFigures) -> str:
    if one.is_sample:
        return _SAMPLE
    return _UNFINISHED if one.is_unfinished else ""


def _values(one: CommuneFigures, keys: Iterable[str]) -> list[int | Decimal | None]:
    return [None if (value := one.value(key)) is None else value.value for key in keys]


def _indicator_column(key: str) -> ReportColumn:
    indicator = BY_KEY[key]
    is_rate = indicator.denominator is not None
    return ReportColumn(
        key,
        indicator.name,
        CellFormat.RATE if is_rate else CellFormat.COUNT,
        16 if indicator.unit is Unit.DONG else 11,
    )


def figures_table(found: ProvinceFigures) -> ReportTable:
    """Return every indicator of every commune with numerator and denominator, as they came."""
    rows: list[tuple[ReportValue, ...]] = []
    for one in found.communes:
        for key in BY_KEY:
            value = one.value(key)
            if value is not None:
                numerator, denominator = one.counts[key]
                rows.append(
                    (one.commune_code, one.name, value.name, numerator, denominator, value.value)
                )
    return ReportTable(
        "figures",
        QT_TRANSLATE_NOOP("reports", "Số liệu từng xã"),
        QT_TRANSLATE_NOOP("reports", "Biểu 3. Mọi chỉ tiêu của từng xã, phường"),
        (
            _CODE,
            _COMMUNE,
            ReportColumn("name", QT_TRANSLATE_NOOP("reports", "Chỉ tiêu"), CellFormat.TEXT, 40),
            ReportColumn("numerator", QT_TRANSLATE_NOOP("reports", "Tử số"), width=16),
            ReportColumn("denominator", QT_TRANSLATE_NOOP("reports", "Mẫu số"), width=16),
            ReportColumn("value", QT_TRANSLATE_NOOP("reports", "Giá trị"), CellFormat.RATE, 16),
        ),
        tuple(rows),
    )


AreaRow = tuple[str, str, str, int | None, int | None]
"""(commune code, neighbourhood, key, numerator, denominator) as packages state them."""


def areas_table(found: ProvinceFigures, stated: Iterable[AreaRow]) -> ReportTable:
    """Return the main indicators of every neighbourhood, and their sums."""
    keys = [key for key in AREA if key in BY_KEY]
    names = {one.commune_code: one.name for one in found.communes}
    areas: dict[tuple[str, str], dict[str, tuple[int | None, int | None]]] = {}
    for code, neighbourhood, key, numerator, denominator in stated:
        if key in keys:
            areas.setdefault((code, neighbourhood), {})[key] = (numerator, denominator)
    rows: list[tuple[ReportValue, ...]] = []
    for number, ((code, neighbourhood), counts) in enumerate(areas.items(), start=1):
        values = sum_of([counts])
        told = [None if (value := values.get(key)) is None else value.value for key in keys]
        rows.append((number, code, names.get(code), neighbourhood or _NOWHERE, *told))
    sums = sum_of(list(areas.values()))
    total = [None if (value := sums.get(key)) is None else value.value for key in keys]
    return ReportTable(
        "areas",
        QT_TRANSLATE_NOOP("reports", "Theo thôn, tổ"),
        QT_TRANSLATE_NOOP("reports", "Biểu 4. Kết quả theo thôn, tổ"),
        (
            _NUMBER,
            _CODE,
            _COMMUNE,
            ReportColumn("area", QT_TRANSLATE_NOOP("reports", "Thôn, tổ"), CellFormat.TEXT, 24),
            *(_indicator_column(key) for key in keys),
        ),
        tuple(rows),
        (None, None, TOTAL, None, *total),
    )


_NOWHERE: Final = QT_TRANSLATE_NOOP("reports", "Chưa rõ thôn, tổ")
_PLACES: Final = (HEALTH, VOLUNTARY, BOTH, NONE)


def people_table(found: ProvinceFigures, by_scheme: Pivot) -> ReportTable:
    """Return the persons of every commune by what they take part in, out of the cube."""
    rows: list[tuple[ReportValue, ...]] = []
    names = {one.commune_code: one.name for one in found.communes}
    for number, (code,) in enumerate(by_scheme.row_keys, start=1):
        counted = [by_scheme.cell((code,), (place,)) for place in _PLACES]
        rows.append((number, code, names.get(code, code), *counted, sum(counted)))
    totals = [by_scheme.column_total((place,)) for place in _PLACES]
    return ReportTable(
        "people",
        QT_TRANSLATE_NOOP("reports", "Người theo chế độ"),
        QT_TRANSLATE_NOOP("reports", "Biểu 5. Số người theo chế độ tham gia"),
        (
            _NUMBER,
            _CODE,
            _COMMUNE,
            *(ReportColumn(place, SCHEMES[place], width=12) for place in _PLACES),
            ReportColumn("persons", QT_TRANSLATE_NOOP("reports", "Tổng số người"), width=12),
        ),
        tuple(rows),
        (None, None, TOTAL, *totals, sum(totals)),
    )


def ages_table(by_age: Pivot) -> ReportTable:
    """Return the persons of the province by age and sex, out of the cube."""
    columns = by_age.column_keys
    rows: list[tuple[ReportValue, ...]] = []
    for key in by_age.row_keys:
        cells = [by_age.cell(key, column) for column in columns]
        rows.append((key[0] or _UNKNOWN, *cells, by_age.row_total(key)))
    sums = [by_age.column_total(column) for column in by_age.column_keys]
    return ReportTable(
        "ages",
        QT_TRANSLATE_NOOP("reports", "Theo tuổi, giới"),
        QT_TRANSLATE_NOOP("reports", "Biểu 6. Số người theo nhóm tuổi và giới tính"),
        (
            ReportColumn("age", QT_TRANSLATE_NOOP("reports", "Nhóm tuổi"), CellFormat.TEXT, 16),
            *(
                ReportColumn(f"sex_{sex}", SEXES.label_of(sex) or _UNKNOWN, width=14)
                for (sex,) in by_age.column_keys
            ),
            ReportColumn("persons", QT_TRANSLATE_NOOP("reports", "Tổng số người"), width=14),
        ),
        tuple(rows),
        (TOTAL, *sums, by_age.total),
    )


_UNKNOWN: Final = QT_TRANSLATE_NOOP("reports", "Chưa rõ")


def outliers_table(unusual: Sequence[Outlier]) -> ReportTable:
    """Return the figures that somebody should ask about."""
    text = CellFormat.TEXT
    return ReportTable(
        "outliers",
        QT_TRANSLATE_NOOP("reports", "Cần hỏi lại"),
        QT_TRANSLATE_NOOP("reports", "Biểu 7. Số liệu khác thường, cần hỏi lại xã"),
        (
            _NUMBER,
            _CODE,
            _COMMUNE,
            ReportColumn("reason", QT_TRANSLATE_NOOP("reports", "Vì sao"), text, 90),
        ),
        tuple(
            (number, one.commune_code, one.commune_name, one.reason.text())
            for number, one in enumerate(unusual, start=1)
        ),
        note="" if unusual else _NOTHING_UNUSUAL,
    )


_NOTHING_UNUSUAL: Final = QT_TRANSLATE_NOOP(
    "reports", "Không có số liệu nào khác thường trong các gói đã nhận."
)


def doubles_table(found: Sequence[Double], uncompared: int = 0) -> ReportTable:
    """Return the persons whom several communes list: codes and communes, no names.

    `uncompared` packages hold no digests.
    """
    notes = [_ASKED] if found else [] if uncompared else [_NO_DOUBLES]
    if uncompared:
        notes.append(_UNCOMPARED.format(count=uncompared))
    text = CellFormat.TEXT
    return ReportTable(
        "doubles",
        QT_TRANSLATE_NOOP("reports", "Trùng giữa các xã"),
        QT_TRANSLATE_NOOP("reports", "Biểu 8. Người có kỳ tham gia ở hai xã trở lên"),
        (
            _NUMBER,
            ReportColumn("digest", QT_TRANSLATE_NOOP("reports", "Mã đối chiếu"), text, 28),
            ReportColumn("scheme", QT_TRANSLATE_NOOP("reports", "Chế độ"), text, 16),
            ReportColumn("communes", QT_TRANSLATE_NOOP("reports", "Các xã và kỳ"), text, 80),
            ReportColumn("twice", QT_TRANSLATE_NOOP("reports", "Tính thừa"), width=8),
        ),
        tuple(
            (number, one.digest, one.scheme_name, _terms(one), one.counted_twice)
            for number, one in enumerate(found, start=1)
        ),
        (None, TOTAL, None, None, sum(one.counted_twice for one in found)),
        note=" ".join(notes),
    )


_ASKED: Final = QT_TRANSLATE_NOOP(
    "reports",
    "Không ai bị bỏ khỏi tổng; cột Tính thừa là số lần một người được tính thêm ở xã thứ hai. Xã "
    "dán mã vào ô Tìm (Ctrl+K) để biết là ai, rồi báo lại người đó đang ở đâu.",
)
_NO_DOUBLES: Final = QT_TRANSLATE_NOOP(
    "reports",
    "Không thấy ai có kỳ tham gia ở hai xã; chỉ so được các gói có mã đối chiếu.",
)
_UNCOMPARED: Final = QT_TRANSLATE_NOOP(
    "reports",
    "Chưa so được: {count} gói không có mã đối chiếu. Đưa tệp khoá đối chiếu của tỉnh cho các xã "
    "(Cài đặt, Khoá của các xã) rồi xin xã tạo lại gói.",
)


def _terms(one: Double) -> str:
    return "; ".join(
        f"{term.commune_name} {_day(term.valid_from)} – {_day(term.valid_to)}" for term in one.terms
    )


def _day(iso: str) -> str:
    return "/".join(reversed(iso.split("-"))) if iso else "…"


def missing_table(missing: Sequence[MissingCommune]) -> ReportTable:
    """Return the communes that do not count, each with why."""
    text = CellFormat.TEXT
    return ReportTable(
        "missing",
        QT_TRANSLATE_NOOP("reports", "Chưa nhận"),
        QT_TRANSLATE_NOOP("reports", "Biểu 9. Xã, phường chưa có gói được nhận"),
        (
            _NUMBER,
            _CODE,
            _COMMUNE,
            ReportColumn("state", QT_TRANSLATE_NOOP("reports", "Tình trạng"), text, 20),
            ReportColumn("reason", QT_TRANSLATE_NOOP("reports", "Lý do"), text, 80),
        ),
        tuple(
            (
                number,
                one.code,
                one.name,
                STANDING_LABELS[one.standing],
                one.reason.text() if one.reason else "",
            )
            for number, one in enumerate(missing, start=1)
        ),
        note="" if missing else _ALL_RECEIVED,
    )


_ALL_RECEIVED: Final = QT_TRANSLATE_NOOP("reports", "Mọi xã, phường đã có gói được nhận.")


def late_table(late: Sequence[LateCommune], due: datetime.date) -> ReportTable:
    """Return the communes that count but sent after the due day, the latest first."""
    none = QT_TRANSLATE_NOOP("reports", "Không xã, phường nào gửi sau hạn {due}.")
    some = QT_TRANSLATE_NOOP("reports", "Hạn {due}; tính ngày tỉnh nhận gói đầu tiên của xã.")
    return ReportTable(
        "late",
        QT_TRANSLATE_NOOP("reports", "Gửi sau hạn"),
        QT_TRANSLATE_NOOP("reports", "Biểu 12. Xã, phường gửi sau hạn"),
        (
            _NUMBER,
            _CODE,
            _COMMUNE,
            ReportColumn("day", QT_TRANSLATE_NOOP("reports", "Ngày nhận"), CellFormat.DATE, 14),
            ReportColumn("days", QT_TRANSLATE_NOOP("reports", "Số ngày trễ"), width=14),
        ),
        tuple(
            (number, one.code, one.name, one.received_on, one.days)
            for number, one in enumerate(late, start=1)
        ),
        note=(some if late else none).format(due=due.strftime("%d/%m/%Y")),
    )


def control_table(
    controls: Sequence[tuple[str, int, int]],
) -> ReportTable:
    """Return the control totals: (what, sum of the parts, as it stands in the tables)."""
    text = CellFormat.TEXT
    return ReportTable(
        "controls",
        QT_TRANSLATE_NOOP("reports", "Số đối chiếu"),
        QT_TRANSLATE_NOOP("reports", "Biểu 11. Số đối chiếu: tổng các gói = bảng tổng hợp"),
        (
            _NUMBER,
            ReportColumn("name", QT_TRANSLATE_NOOP("reports", "Số đối chiếu"), text, 50),
            ReportColumn("parts", QT_TRANSLATE_NOOP("reports", "Cộng các gói"), width=18),
            ReportColumn("whole", QT_TRANSLATE_NOOP("reports", "Bảng tổng hợp"), width=18),
            ReportColumn("difference", QT_TRANSLATE_NOOP("reports", "Lệch"), width=10),
        ),
        tuple(
            (number, name, parts, whole, whole - parts)
            for number, (name, parts, whole) in enumerate(controls, start=1)
        ),
    )
