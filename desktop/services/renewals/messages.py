"""The text that a family is sent: amount, last day, place; the office words it once."""

import datetime
import string
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.domain.renewals import DeskScheme
from desktop.services.offices import office_options, set_office_options
from desktop.services.renewals.parts import DeskRow
from desktop.storage.database import Database

TEMPLATE_HI = "renewal_message_hi"
TEMPLATE_VSI = "renewal_message_vsi"
PLACE = "renewal_place"
"""Keys of the office's choices."""
USUAL_HI = QT_TRANSLATE_NOOP(
    "renewals",
    "Kính gửi hộ {chu_ho}: thẻ BHYT của {so_nguoi} người ({ten}) hết hạn ngày {het_han}. "
    "Mức đóng {so_thang} tháng: {so_tien}. {han_chot} Nơi thu: {noi_thu}.",
)
USUAL_VSI = QT_TRANSLATE_NOOP(
    "renewals",
    "Kính gửi {ten}: kỳ đóng BHXH tự nguyện tiếp theo ({so_thang} tháng) có hạn đến {ngay_cuoi}. "
    "Số tiền: {so_tien}. Nơi thu: {noi_thu}.",
)
USUAL_PLACE = "UBND xã, phường"
FIELDS: Mapping[str, str] = {
    "chu_ho": QT_TRANSLATE_NOOP("renewals", "tên chủ hộ"),
    "ten": QT_TRANSLATE_NOOP("renewals", "tên những người đến hạn"),
    "so_nguoi": QT_TRANSLATE_NOOP("renewals", "số người đến hạn"),
    "het_han": QT_TRANSLATE_NOOP("renewals", "ngày hết hạn sớm nhất"),
    "so_tien": QT_TRANSLATE_NOOP("renewals", "số tiền cần đóng"),
    "so_thang": QT_TRANSLATE_NOOP("renewals", "số tháng"),
    "ngay_cuoi": QT_TRANSLATE_NOOP("renewals", "ngày cuối cùng nên đóng"),
    "han_chot": QT_TRANSLATE_NOOP("renewals", "một câu: đóng trước ngày nào và vì sao"),
    "noi_thu": QT_TRANSLATE_NOOP("renewals", "nơi thu"),
    "thon": QT_TRANSLATE_NOOP("renewals", "thôn, tổ của hộ"),
}
"""What can stand in braces in a template."""
_BEFORE = "Đóng trước hết ngày {day} để thẻ không bị gián đoạn."
_KEEP = "Đóng trước hết ngày {day} để giữ thời gian liên tục 5 năm."
_BROKEN = "Thẻ đã gián đoạn: đóng sớm để có thẻ mới, có giá trị sau thời gian chờ theo quy định."
_UNKNOWN = "hỏi cán bộ thu"


class UnknownPlace(InvalidInput):
    """A template holds braces that nothing is written into."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The office's templates and the place of collecting."""

    health: str
    voluntary: str
    place: str

    def template(self, scheme: DeskScheme) -> str:
        """Return the template of a scheme."""
        return self.health if scheme == "HI" else self.voluntary


def read_wording(database: Database) -> Wording:
    """Return what the office chose, else the usual words."""
    chosen = office_options(database)
    return Wording(
        chosen.get(TEMPLATE_HI) or USUAL_HI,
        chosen.get(TEMPLATE_VSI) or USUAL_VSI,
        chosen.get(PLACE) or USUAL_PLACE,
    )


def write_wording(database: Database, wording: Wording, *, who: str) -> None:
    """Keep templates and place; raises `UnknownPlace` for braces that mean nothing."""
    for template in (wording.health, wording.voluntary):
        check_template(template)
    set_office_options(
        database,
        {
            TEMPLATE_HI: wording.health.strip() or USUAL_HI,
            TEMPLATE_VSI: wording.voluntary.strip() or USUAL_VSI,
            PLACE: wording.place.strip() or USUAL_PLACE,
        },
        who=who,
    )


def check_template(template: str) -> None:
    """Raise `UnknownPlace` when a template cannot be filled in."""
    try:
        names = [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]
    except ValueError:
        names = ["{"]
    for name in names:
        if name not in FIELDS:
            raise UnknownPlace(
                "renewal.template",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Mẫu lời nhắc có “{{{name}}}”, chương trình không biết điền gì. Chỉ dùng: "
                    "{known}.",
                ),
                where="template",
                name=name,
                known=", ".join(f"{{{each}}}" for each in FIELDS),
            )


def message_text(row: DeskRow, wording: Wording, scheme: DeskScheme, today: datetime.date) -> str:
    """Return the text for one household, always in Vietnamese: it leaves the program."""
    day = last_day(row, today) if scheme == "HI" else min(card.due_on for card in row.cards)
    values = {
        "chu_ho": row.home.head,
        "ten": ", ".join(card.name for card in row.cards),
        "so_nguoi": str(len(row.cards)),
        "het_han": f"{row.end:%d/%m/%Y}",
        "so_tien": _UNKNOWN if row.fee is None else show_money(row.fee),
        "so_thang": str(row.months),
        "ngay_cuoi": "" if day is None else f"{day:%d/%m/%Y}",
        "han_chot": _advice(row, day, today),
        "noi_thu": wording.place,
        "thon": row.home.neighbourhood,
    }
    return wording.template(scheme).format(**values)


def last_day(row: DeskRow, today: datetime.date) -> datetime.date | None:
    """Return the last day on which paying keeps the card, or at least the five years."""
    return row.end if row.end >= today else row.keep_by


def _advice(row: DeskRow, day: datetime.date | None, today: datetime.date) -> str:
    if day is None:
        return _BROKEN
    return (_BEFORE if row.end >= today else _KEEP).format(day=f"{day:%d/%m/%Y}")
