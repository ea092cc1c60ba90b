"""A household or a person on one sheet: facts, members, covers, receipts, room to sign."""

import datetime
from collections.abc import Iterable, Mapping, Sequence

from desktop.domain.paper import Fact, Facts, Orientation, Paper, PaperPart, PaperTrace, Words
from desktop.domain.report_table import (
    CellFormat,
    ReportColumn,
    ReportTable,
    ReportValue,
    Signature,
)
from desktop.fields.choices import HI_GROUP, SCHEME
from desktop.fields.field_kinds import Note
from desktop.fields.field_spec import FieldSpec
from desktop.fields.household import HOUSEHOLD
from desktop.fields.person import PERSON
from desktop.services.households import HouseholdCard, household_card, person_card
from desktop.services.paper_settings import PaperSettings, read_settings
from desktop.services.papers.office_words import (
    NUMBER_KEY,
    foot,
    heading,
    in_words,
    shown_day,
    shown_money,
)
from desktop.storage.database import Database
from desktop.storage.queries import receipts
from desktop.storage.queries.covers import CoverLine
from desktop.storage.queries.receipts import ReceiptLine

_HOUSEHOLD_TITLE = "PHIẾU THÔNG TIN HỘ GIA ĐÌNH"
_PERSON_TITLE = "PHIẾU THÔNG TIN NGƯỜI THAM GIA BHXH, BHYT"
_HEAD_SUBJECT = "Hộ {name}"
_MEMBERS = "Thành viên của hộ"
_COVERS = "Các kỳ tham gia"
_RECEIPTS = "Biên lai thu tiền"
_HOUSEHOLD_FACTS = "Thông tin hộ"
_NO_MEMBERS = "Hộ chưa có thành viên nào."
_NO_COVERS = "Chưa có kỳ tham gia nào."
_NO_RECEIPTS = "Chưa có biên lai nào."
_LATE = "{paid} (ghi sổ {booked})"
_TOTAL = "Tổng cộng"
_SIGN = "(Ký, ghi rõ họ tên)"
_HEAD_SIGNS = "CHỦ HỘ"
_PERSON_SIGNS = "NGƯỜI KHAI"
_NUMBERED = "{roman}. {title}"
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")

_MEMBER_FIELDS = (
    "full_name", "birth_date", "sex", "relation", "national_id", "si_number", "hi_card_no",
    "hi_valid_to",
)  # fmt: skip
_SHORT = {"relation": "Quan hệ"}
"""Headers that are shorter on the sheet than elsewhere."""
_HOUSEHOLD_FIELDS = (
    "household_code", "head_name", "neighbourhood", "phone", "household_class", "member_count",
    "insured_count", "address", "note",
)  # fmt: skip
_WRITTEN_BY_HAND = {"national_id", "si_number", "hi_card_no", "phone", "address", "birth_date"}
"""Fields that keep a dotted line where nothing is known: the visit is the time to ask."""


def household_paper(database: Database, household_id: int, today: datetime.date, who: str) -> Paper:
    """Return the sheet of a household; raises `RecordMissing` when there is none."""
    card = household_card(database, household_id, today)
    ids = [member.id for member in card.members]
    with database.read() as snapshot:
        settings = read_settings(snapshot)
        paid = receipts.of_persons(snapshot, ids)
    values = card.household.values
    head = _shown(HOUSEHOLD.field("head_name"), values)
    names = {member.id: _shown(PERSON.field("full_name"), member.values) for member in card.members}
    parts = (
        Facts(_HOUSEHOLD_FACTS, _facts(map(HOUSEHOLD.field, _HOUSEHOLD_FIELDS), values)),
        _members(card) if ids else Words(_NO_MEMBERS, _MEMBERS),
        _covers([(names[each], card.covers.get(each, ())) for each in ids]),
        _receipts(paid, settings, names),
    )
    return Paper(
        name=f"phieu_ho_{values['household_code'] or household_id}",
        heading=heading(settings, today, _HOUSEHOLD_TITLE, _HEAD_SUBJECT.format(name=head)),
        parts=_numbered(parts),
        signatures=_signatures(settings, _HEAD_SIGNS, head),
        foot=foot(database.clock(), who),
        orientation=Orientation.PORTRAIT,
        trace=PaperTrace("household", {"id": household_id, "members": len(ids)}),
    )


def person_paper(database: Database, person_id: int, today: datetime.date, who: str) -> Paper:
    """Return the sheet of a person; raises `RecordMissing` when there is none."""
    card = person_card(database, person_id, today)
    with database.read() as snapshot:
        settings = read_settings(snapshot)
        paid = receipts.of_persons(snapshot, [person_id])
    values = card.person.values
    name = _shown(PERSON.field("full_name"), values)
    groups: dict[str, list[FieldSpec]] = {}
    for spec in PERSON.fields:
        groups.setdefault(spec.group, []).append(spec)
    facts = [Facts(title, _facts(specs, values)) for title, specs in groups.items()]
    return Paper(
        name=f"phieu_nguoi_{person_id}",
        heading=heading(settings, today, _PERSON_TITLE, name),
        parts=_numbered(
            (
                *(part for part in facts if part.facts),
                _covers([("", card.covers)]),
                _receipts(paid, settings, {}),
            )
        ),
        signatures=_signatures(settings, _PERSON_SIGNS, name),
        foot=foot(database.clock(), who),
        orientation=Orientation.PORTRAIT,
        trace=PaperTrace("person", {"id": person_id}),
    )


def _numbered(parts: Sequence[PaperPart]) -> tuple[PaperPart, ...]:
    """Number the parts with Roman numerals, as papers of offices do."""
    made: list[PaperPart] = []
    for roman, part in zip(_ROMAN, parts, strict=False):
        made.append(_with_number(part, roman))
    return tuple(made)


def _with_number(part: PaperPart, roman: str) -> PaperPart:
    match part:
        case Facts(title, facts):
            return Facts(_NUMBERED.format(roman=roman, title=title), facts)
        case Words(text, title):
            return Words(text, _NUMBERED.format(roman=roman, title=title))
        case ReportTable(key, sheet, title, columns, rows, total, note):
            title = _NUMBERED.format(roman=roman, title=title)
            return ReportTable(key, sheet, title, columns, rows, total, note)
    return part


def _signatures(settings: PaperSettings, who: str, name: str) -> tuple[Signature, ...]:
    prepared, _ = settings.signatures()
    return Signature((who,), _SIGN, name), prepared


def _shown(spec: FieldSpec, values: Mapping[str, object]) -> str:
    return spec.kind.show(values.get(spec.key))


def _facts(specs: Iterable[FieldSpec], values: Mapping[str, object]) -> tuple[Fact, ...]:
    made = []
    for spec in specs:
        text = _shown(spec, values)
        if text or spec.key in _WRITTEN_BY_HAND:
            made.append(Fact(spec.label, text, wide=isinstance(spec.kind, Note)))
    return tuple(made)


def _members(card: HouseholdCard) -> ReportTable:
    specs = [PERSON.field(key) for key in _MEMBER_FIELDS]
    rows: list[tuple[ReportValue, ...]] = [
        (number, *(_shown(spec, member.values) for spec in specs))
        for number, member in enumerate(card.members, 1)
    ]
    columns = [
        ReportColumn(spec.key, _SHORT.get(spec.key, spec.label), _member_format(spec))
        for spec in specs
    ]
    return _table(_MEMBERS, columns, rows)


def _member_format(spec: FieldSpec) -> CellFormat:
    return CellFormat.DATE if spec.kind.editor == "date" else CellFormat.TEXT


def _covers(persons: Sequence[tuple[str, Sequence[CoverLine]]]) -> PaperPart:
    named = any(name for name, _ in persons)
    lines = [(name, line) for name, covers in persons for line in covers]
    if not lines:
        return Words(_NO_COVERS, _COVERS)
    columns = [
        ReportColumn("scheme", "Loại", CellFormat.TEXT),
        ReportColumn("hi_group", "Nhóm thẻ", CellFormat.TEXT),
        ReportColumn("valid_from", "Từ ngày", CellFormat.DATE),
        ReportColumn("valid_to", "Đến ngày", CellFormat.DATE),
        ReportColumn("months", "Số tháng"),
    ]
    rows: list[tuple[ReportValue, ...]] = []
    for number, (name, line) in enumerate(lines, 1):
        cells = (
            SCHEME.show(line.scheme),
            HI_GROUP.show(line.hi_group),
            shown_day(line.valid_from),
            shown_day(line.valid_to),
            line.months,
        )
        rows.append((number, *((name,) if named else ()), *cells))
    return _table(_COVERS, [*_name_column(named), *columns], rows)


def _receipts(
    lines: Sequence[ReceiptLine], settings: PaperSettings, names: Mapping[int, str]
) -> PaperPart:
    """Return the receipts with their total; `names` are those of several persons."""
    if not lines:
        return Words(_NO_RECEIPTS, _RECEIPTS)
    columns = [
        *_name_column(bool(names)),
        ReportColumn("receipt_no", "Số biên lai", CellFormat.TEXT),
        ReportColumn("receipt_date", "Ngày", _day_format(lines)),
        ReportColumn("scheme", "Loại", CellFormat.TEXT),
        ReportColumn("months", "Số tháng"),
        ReportColumn("collector", "Nhân viên thu", CellFormat.TEXT),
        ReportColumn("amount_paid", "Số tiền đóng"),
    ]
    rows: list[tuple[ReportValue, ...]] = []
    for number, line in enumerate(lines, 1):
        book = " / ".join(part for part in (line.receipt_book, line.receipt_no) if part)
        cells = (
            book,
            _receipt_day(line),
            SCHEME.show(line.scheme),
            line.months,
            line.collector or "",
            shown_money(line.amount_paid),
        )
        rows.append((number, *((names[line.person_id],) if names else ()), *cells))
    amount = sum(line.amount_paid for line in lines)
    blanks = ("",) * (len(columns) - 2)
    total = (None, _TOTAL, *blanks, shown_money(amount))
    return _table(_RECEIPTS, columns, rows, total, in_words(settings, amount))


def _day_format(lines: Sequence[ReceiptLine]) -> CellFormat:
    """Let two days stand one under the other; a single day never breaks."""
    late = any(line.paid_on is not None for line in lines)
    return CellFormat.TEXT if late else CellFormat.DATE


def _receipt_day(line: ReceiptLine) -> str:
    booked = shown_day(line.receipt_date)
    if line.paid_on is None:
        return booked
    return _LATE.format(paid=shown_day(line.paid_on), booked=booked)


def _name_column(named: bool) -> list[ReportColumn]:
    return [ReportColumn("full_name", "Họ và tên", CellFormat.TEXT)] if named else []


def _table(
    title: str,
    columns: Sequence[ReportColumn],
    rows: Sequence[tuple[ReportValue, ...]],
    total: tuple[ReportValue, ...] | None = None,
    note: str = "",
) -> ReportTable:
    numbered = (ReportColumn(NUMBER_KEY, "STT"), *columns)
    return ReportTable(title, "", title, numbered, tuple(rows), total, note)
