"""The papers of the renewal desk: the list to walk with, slips three to a sheet, letters."""

import datetime
import io
from collections.abc import Sequence

from desktop.domain.money import show_money
from desktop.domain.paper import Leaflet, Leaflets, Orientation, Paper, PaperTrace
from desktop.domain.renewals import DeskScheme, reason_words
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.fields.collecting_choices import CONTACT_OUTCOME
from desktop.services.paper_settings import PaperSettings, read_settings
from desktop.services.papers.office_words import NUMBER_KEY, foot, heading, in_words
from desktop.services.renewals.messages import Wording, last_day, message_text, read_wording
from desktop.services.renewals.parts import DeskRow, LastContact
from desktop.services.renewals.rows import sums_of
from desktop.storage.database import Database

SLIPS_TO_A_SHEET = 3
_TITLES = {
    "HI": "DANH SÁCH HỘ ĐẾN HẠN GIA HẠN THẺ BHYT",
    "VSI": "DANH SÁCH ĐẾN HẠN ĐÓNG BHXH TỰ NGUYỆN",
}
_SLIP_TITLES = {"HI": "PHIẾU NHẮC GIA HẠN THẺ BHYT", "VSI": "PHIẾU NHẮC ĐÓNG BHXH TỰ NGUYỆN"}
_LETTER_TITLES = {"HI": "GIẤY NHẮC GIA HẠN THẺ BHYT", "VSI": "GIẤY NHẮC ĐÓNG BHXH TỰ NGUYỆN"}
_COUNT = "(Người thu: {collectors}. Tổng số: {homes} hộ, {cards} người)"
_NOBODY = "chưa giao"
_SEVERAL = "nhiều người"
_NO_CONTACT = "Chưa"
_PERSON = "{number}. {name}: hết hạn {end}"
_PERSON_VSI = "{number}. {name}: đã đóng đến {end}, hạn đóng {due}"
_HOME = "Hộ {name}"
_TOTAL = "Tổng cộng"
_RESULT = "Kết quả\N{NO-BREAK SPACE}lần\N{NO-BREAK SPACE}này"
_PEOPLE = "{count} người"
_AMOUNT = "Số tiền cần chuẩn bị ({months} tháng): {fee}."
_AMOUNT_UNKNOWN = "Số tiền: hỏi người thu."
_LAST_DAY = "Nên đóng trước hết ngày {day}."
_PLACE = "Nơi thu: {place}."
_COLLECTOR = "Người thu: {name}."
_BRING = "Khi đến mang theo căn cước và thẻ cũ (hoặc VssID)."
_QR_CAPTION = "Quét để mở hộ"


def walk_list_paper(
    database: Database,
    rows: Sequence[DeskRow],
    scheme: DeskScheme,
    *,
    today: datetime.date,
    who: str,
) -> Paper:
    """Return the list to walk with: fee of each family, last contact, room to write."""
    with database.read() as snapshot:
        settings = read_settings(snapshot)
    sums = sums_of(rows)
    collectors = sorted({row.home.collector for row in rows})
    named = collectors[0] or _NOBODY if len(collectors) == 1 else _SEVERAL
    line = _COUNT.format(collectors=named, homes=sums.homes, cards=sums.cards)
    return Paper(
        name=f"DS_gia_han_{today:%Y%m%d}",
        heading=heading(settings, today, _TITLES[scheme], line=line),
        parts=(_walk_table(rows, settings),),
        signatures=settings.signatures(),
        foot=foot(database.clock(), who),
        orientation=Orientation.LANDSCAPE,
        trace=_trace(rows, "walk_list"),
    )


def walk_cells(rows: Sequence[DeskRow]) -> list[tuple[ReportValue, ...]]:
    """Return the cells of the list, the same on paper and in Excel (without the number)."""
    return [
        (
            row.home.head,
            row.home.neighbourhood,
            ", ".join(card.name for card in row.cards),
            len(row.cards),
            row.end,
            "" if row.keep_by is None else row.keep_by,
            row.fee,
            row.home.phone or "",
            _contact(row.home.contact),
            row.home.collector,
        )
        for row in rows
    ]


WALK_COLUMNS = (
    ReportColumn("head", "Chủ hộ", CellFormat.TEXT),
    ReportColumn("place", "Thôn, tổ", CellFormat.TEXT),
    ReportColumn("names", "Người đến hạn", CellFormat.TEXT),
    ReportColumn("count", "Số người"),
    ReportColumn("end", "Hết hạn", CellFormat.DATE),
    ReportColumn("keep_by", "Liên tục đến", CellFormat.DATE),
    ReportColumn("fee", "Cần đóng (đ)"),
    ReportColumn("phone", "Điện thoại", CellFormat.TEXT),
    ReportColumn("contact", "Liên hệ", CellFormat.TEXT),
    ReportColumn("collector", "Người thu", CellFormat.TEXT),
)


def _walk_table(rows: Sequence[DeskRow], settings: PaperSettings) -> ReportTable:
    sums = sums_of(rows)
    hidden = {"collector", "count"}
    shown = [at for at, column in enumerate(WALK_COLUMNS) if column.key not in hidden]
    cells = [
        (number, *(_on_paper(values[at]) for at in shown), "")
        for number, values in enumerate(walk_cells(rows), 1)
    ]
    total = {
        "head": _TOTAL,
        "names": _PEOPLE.format(count=sums.cards),
        "fee": show_money(sums.fee)[:-2],
    }
    return ReportTable(
        key=NUMBER_KEY,
        sheet="",
        title="",
        columns=(
            ReportColumn(NUMBER_KEY, "STT"),
            *(WALK_COLUMNS[at] for at in shown),
            ReportColumn("result", _RESULT, CellFormat.TEXT),
        ),
        rows=tuple(cells),
        total=(None, *(total.get(WALK_COLUMNS[at].key, "") for at in shown), ""),
        note=in_words(settings, sums.fee) if rows else "",
    )


def _on_paper(value: ReportValue | datetime.date) -> ReportValue:
    if isinstance(value, datetime.date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, int):
        return f"{value:,}".replace(",", ".")
    return value if value is not None else ""


def _contact(contact: LastContact | None) -> str:
    if contact is None:
        return _NO_CONTACT
    words = CONTACT_OUTCOME.show(contact.outcome)
    if contact.promised_on is not None:
        words = f"{words} {contact.promised_on:%d/%m}"
    if contact.outcome == "refused" and contact.reason:
        words = f"{words}: {reason_words(contact.reason)}"
    return f"{contact.on:%d/%m} {words}".replace(" ", "\N{NO-BREAK SPACE}", 2)


def slips_paper(
    database: Database,
    rows: Sequence[DeskRow],
    scheme: DeskScheme,
    *,
    today: datetime.date,
) -> Paper:
    """Return a slip for each family, three to a sheet, with a QR code for the collector."""
    with database.read() as snapshot:
        settings = read_settings(snapshot)
    wording = read_wording(database)
    made = tuple(_slip(row, scheme, wording, today) for row in rows)
    return Paper(
        name=f"Phieu_nhac_{today:%Y%m%d}",
        heading=heading(settings, today, _SLIP_TITLES[scheme]),
        parts=(Leaflets(made, SLIPS_TO_A_SHEET),),
        orientation=Orientation.PORTRAIT,
        trace=_trace(rows, "slips"),
    )


def letters_paper(
    database: Database,
    rows: Sequence[DeskRow],
    scheme: DeskScheme,
    *,
    today: datetime.date,
) -> Paper:
    """Return a letter for each family: the office's words, who is due, signed by the office."""
    with database.read() as snapshot:
        settings = read_settings(snapshot)
    wording = read_wording(database)
    title = _LETTER_TITLES[scheme]
    block = heading(settings, today, title)
    signatures = settings.signatures()[1:]
    made = tuple(
        Leaflet(
            title=_HOME.format(name=row.home.head),
            lines=(
                message_text(row, wording, scheme, today),
                *_persons(row, scheme),
                _BRING,
            ),
            qr=qr_code(qr_text(row)),
            qr_caption=_QR_CAPTION,
            heading=block,
            signatures=signatures,
        )
        for row in rows
    )
    return Paper(
        name=f"Giay_nhac_{today:%Y%m%d}",
        heading=block,
        parts=(Leaflets(made, 1),),
        orientation=Orientation.PORTRAIT,
        trace=_trace(rows, "letters"),
    )


def _slip(row: DeskRow, scheme: DeskScheme, wording: Wording, today: datetime.date) -> Leaflet:
    home = row.home
    place = " · ".join(part for part in (home.neighbourhood, home.code or "") if part)
    amount = _AMOUNT_UNKNOWN
    if row.fee is not None:
        amount = _AMOUNT.format(months=row.months, fee=show_money(row.fee))
    day = last_day(row, today)
    lines = (
        _HOME.format(name=home.head) + (f" · {place}" if place else ""),
        *_persons(row, scheme),
        amount,
        _LAST_DAY.format(day=f"{day:%d/%m/%Y}") if day is not None else "",
        _PLACE.format(place=wording.place),
        _COLLECTOR.format(name=home.collector) if home.collector else "",
        _BRING,
    )
    return Leaflet(
        title=_SLIP_TITLES[scheme],
        lines=tuple(line for line in lines if line),
        qr=qr_code(qr_text(row)),
        qr_caption=_QR_CAPTION,
    )


def _persons(row: DeskRow, scheme: DeskScheme) -> list[str]:
    template = _PERSON if scheme == "HI" else _PERSON_VSI
    return [
        template.format(
            number=number,
            name=card.name,
            end=f"{card.end:%d/%m/%Y}",
            due=f"{card.due_on:%d/%m/%Y}",
        )
        for number, card in enumerate(row.cards, 1)
    ]


def qr_text(row: DeskRow) -> str:
    """Return what the code holds: the household's code or name, for Ctrl+K; no personal number."""
    return row.home.code or row.home.head


def qr_code(text: str) -> bytes:
    """Return a QR code as the bytes of a PNG file."""
    import segno  # noqa: PLC0415 - only papers need it

    file = io.BytesIO()
    segno.make(text, error="m", micro=False).save(file, kind="png", scale=8, border=2)
    return file.getvalue()


def _trace(rows: Sequence[DeskRow], what: str) -> PaperTrace:
    return PaperTrace("household", {"rows": len(rows), "paper": what})
