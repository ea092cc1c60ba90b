"""The tables of the commune as a whole and of its thôn."""

from collections.abc import Sequence
from dataclasses import fields

from desktop.domain.denominators import COUNTED, MEASURES
from desktop.domain.indicator import ratio, show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.services.indicators import INDICATORS, values_of
from desktop.services.indicators.counting import Gathered
from desktop.services.indicators.entered import EnteredFigures
from desktop.services.monthly_report.data import NUMBER, TOTAL, ReportData
from desktop.storage.queries.population import NeighbourhoodCounts, PopulationCounts

NEIGHBOURHOOD_WORD = "neighbourhood_word"
"""Key of the office's word below the commune: Thôn, Buôn, Tổ dân phố…"""

_HI = QT_TRANSLATE_NOOP("reports", "Bảo hiểm y tế")
_VSI = QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện")


def indicator_table(gathered: Gathered) -> ReportTable:
    """Return every indicator with its unit, value and formula."""
    text, rate = CellFormat.TEXT, CellFormat.RATE
    values, rules = values_of(gathered.counts()), gathered.span.rules
    shown = [
        one for one in INDICATORS if not one.key.startswith(("events_held_", "events_planned_"))
    ]
    return ReportTable(
        key="indicators",
        sheet=QT_TRANSLATE_NOOP("reports", "Chỉ tiêu tổng hợp"),
        title=QT_TRANSLATE_NOOP("reports", "Biểu 1. Chỉ tiêu tổng hợp"),
        columns=(
            NUMBER,
            ReportColumn("name", QT_TRANSLATE_NOOP("reports", "Chỉ tiêu"), text, 40),
            ReportColumn("unit", QT_TRANSLATE_NOOP("reports", "Đơn vị tính"), text, 14),
            ReportColumn("value", QT_TRANSLATE_NOOP("reports", "Giá trị"), rate, 16),
            ReportColumn("formula", QT_TRANSLATE_NOOP("reports", "Cách tính"), text, 60),
        ),
        rows=tuple(
            (number, one.name, one.unit.value, values[one.key].value, one.told_formula(rules))
            for number, one in enumerate(shown, start=1)
        ),
        note=_entered_note(gathered.entered),
    )


def _entered_note(entered: EnteredFigures) -> str:
    """Say which numbers were entered by hand, of which day and out of what; empty without any."""
    by_origin: dict[str, list[str]] = {}
    for code in MEASURES.codes:
        if number := _number_of(entered, code.code):
            origin = _origin_of(entered, code.code)
            by_origin.setdefault(origin, []).append(f"{code.label} {number}")
    parts = [f"{', '.join(numbers)} ({origin})" for origin, numbers in by_origin.items()]
    if not parts:
        return ""
    return QT_TRANSLATE_NOOP("reports", "Số nhập tay: {numbers}.").format(numbers="; ".join(parts))


def coverage_note(entered: EnteredFigures) -> str:
    """Say which population coverage is of where it is not the counted one."""
    if entered.population == COUNTED:
        return ""
    number = _number_of(entered, "population")
    if not number:
        return QT_TRANSLATE_NOOP(
            "reports", "Tỷ lệ tính trên dân số nhập tay; chưa nhập dân số cho ngày này."
        )
    return QT_TRANSLATE_NOOP(
        "reports", "Tỷ lệ tính trên dân số nhập tay: {number} người ({origin})."
    ).format(number=number, origin=_origin_of(entered, "population"))


def _number_of(entered: EnteredFigures, measure: str) -> str:
    found = entered.sources(measure)
    return show_number(sum(one.value for one in found)) if found else ""


def _origin_of(entered: EnteredFigures, measure: str) -> str:
    """Return of which days and out of what an entered number is: 31/12/2025, Niên giám 2025."""
    told = (
        ", ".join(filter(None, (f"{one.as_of:%d/%m/%Y}", one.source)))
        for one in entered.sources(measure)
    )
    return "; ".join(dict.fromkeys(told))


def neighbourhood_table(data: ReportData) -> ReportTable:
    """Return households, persons and insured by thôn, those without one last."""
    word, entered = word_of(data), data.gathered.entered
    parts = data.gathered.neighbourhoods
    total = NeighbourhoodCounts(
        None, TOTAL, None, sum(part.households for part in parts), _sum_of_persons(parts)
    )
    return ReportTable(
        key="neighbourhoods",
        sheet=QT_TRANSLATE_NOOP("reports", "Theo {word}").format(word=word.lower()),
        title=QT_TRANSLATE_NOOP("reports", "Biểu 2. Kết quả theo {word}").format(word=word.lower()),
        columns=_neighbourhood_columns(word),
        rows=tuple(
            (
                number,
                *_neighbourhood_cells(
                    part,
                    name_of(part, data, word),
                    entered.covered_in(part.neighbourhood_id, part.persons.population),
                ),
            )
            for number, part in enumerate(parts, start=1)
        ),
        total=(
            None,
            *_neighbourhood_cells(total, TOTAL, entered.covered(total.persons.population)),
        ),
        note=coverage_note(entered),
    )


def _neighbourhood_columns(word: str) -> tuple[ReportColumn, ...]:
    return (
        NUMBER,
        ReportColumn("name", word, CellFormat.TEXT, 24),
        ReportColumn("households", QT_TRANSLATE_NOOP("reports", "Số hộ")),
        ReportColumn("population", QT_TRANSLATE_NOOP("reports", "Số khẩu")),
        ReportColumn("hi_insured", QT_TRANSLATE_NOOP("reports", "Có thẻ"), parent=_HI),
        ReportColumn(
            "hi_coverage", QT_TRANSLATE_NOOP("reports", "Tỷ lệ (%)"), CellFormat.RATE, 9, _HI
        ),
        ReportColumn("no_card", QT_TRANSLATE_NOOP("reports", "Không có thẻ còn hạn"), parent=_HI),
        ReportColumn("hi_household", QT_TRANSLATE_NOOP("reports", "Hộ gia đình"), parent=_HI),
        ReportColumn(
            "cards_expiring_30",
            QT_TRANSLATE_NOOP("reports", "Hết hạn trong 30 ngày"),
            width=11,
            parent=_HI,
        ),
        ReportColumn("vsi_opening", QT_TRANSLATE_NOOP("reports", "Đầu kỳ"), parent=_VSI),
        ReportColumn("vsi_added", QT_TRANSLATE_NOOP("reports", "Tăng"), width=8, parent=_VSI),
        ReportColumn("vsi_removed", QT_TRANSLATE_NOOP("reports", "Giảm"), width=8, parent=_VSI),
        ReportColumn("vsi_participants", QT_TRANSLATE_NOOP("reports", "Cuối kỳ"), parent=_VSI),
    )


def _neighbourhood_cells(
    part: NeighbourhoodCounts, name: str, covered: int | None
) -> tuple[ReportValue, ...]:
    persons = part.persons
    return (
        name,
        part.households,
        persons.population,
        persons.hi_insured,
        ratio(persons.hi_insured, covered),
        persons.population - persons.hi_insured,
        persons.hi_household,
        persons.cards_expiring_30,
        persons.vsi_opening,
        persons.vsi_added,
        persons.vsi_removed,
        persons.vsi_participants,
    )


def _sum_of_persons(parts: Sequence[NeighbourhoodCounts]) -> PopulationCounts:
    return PopulationCounts(
        **{
            field.name: sum(getattr(part.persons, field.name) for part in parts)
            for field in fields(PopulationCounts)
        }
    )


def word_of(data: ReportData) -> str:
    """Return what the office calls the units below the commune, with a capital."""
    return data.options.get(NEIGHBOURHOOD_WORD) or _usual_word(data.communes)


def _usual_word(communes: Sequence[tuple[str, str, str]]) -> str:
    """Wards are divided into tổ dân phố, other communes into thôn."""
    if communes and all(name.startswith("Phường ") for _, name, _ in communes):
        return QT_TRANSLATE_NOOP("reports", "Tổ dân phố")
    return QT_TRANSLATE_NOOP("reports", "Thôn")


def name_of(part: NeighbourhoodCounts, data: ReportData, word: str) -> str:
    """Return the name of a thôn, with its commune where the office serves several."""
    if part.name is None:
        return QT_TRANSLATE_NOOP("reports", "Chưa rõ {word}").format(word=word.lower())
    communes = {code: name for code, name, _ in data.communes}
    if len(communes) > 1 and data.gathered.span.commune_code is None:
        return f"{part.name}, {communes.get(part.commune_code or '', '')}"
    return part.name
