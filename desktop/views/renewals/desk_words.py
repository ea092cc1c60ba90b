"""The words of the desk: rows of the list, contacts, days left before continuity breaks."""

import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.neighbourhood_names import short_name
from desktop.domain.renewals import DeskScheme, reason_words
from desktop.fields.collecting_choices import CONTACT_OUTCOME
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone
from desktop.services.renewals.parts import DeskHome, DeskRow, LastContact
from desktop.services.renewals.rows import urgency_of
from desktop.views.theme.tokens import px
from desktop.views.widgets.figures import count_text

TICK = 0
_PILLS = {
    "red": CellStyle(Tone.ERROR, CellForm.PILL),
    "amber": CellStyle(Tone.WARNING, CellForm.PILL),
    "broken": CellStyle(Tone.MUTED),
}
_TONES = {"red": Tone.ERROR, "amber": Tone.WARNING, "broken": Tone.MUTED, "plain": Tone.OK}


def columns_of(scheme: DeskScheme) -> tuple[Column, ...]:
    """Return the columns of the list."""
    translate = QCoreApplication.translate
    health = scheme == "HI"
    left = translate("renewals", "Liên tục 5 năm") if health else translate("renewals", "Hạn đóng")
    end = translate("renewals", "Hết hạn") if health else translate("renewals", "Đóng đến")
    count = translate("renewals", "Thẻ") if health else translate("renewals", "Người")
    return (
        Column(key="tick", label="✓", width=px(34), sortable=False),
        Column(key="head", label=translate("renewals", "Chủ hộ"), width=px(140)),
        Column(key="place", label=translate("renewals", "Thôn, tổ"), width=px(92)),
        Column(key="count", label=count, width=px(45), align_right=True),
        Column(key="end", label=end, width=px(92)),
        Column(key="left", label=left, width=px(122)),
        Column(key="fee", label=translate("renewals", "Cần đóng"), width=px(88), align_right=True),
        Column(key="contact", label=translate("renewals", "Liên hệ"), width=px(142)),
        Column(key="collector", label=translate("renewals", "Người thu"), width=px(130)),
    )


def row_id(home: DeskHome) -> int:
    """Return the id of a row: a household's own, the negative one of a person without."""
    return home.key[1] if home.household_id is not None else -home.key[1]


def table_row(row: DeskRow, scheme: DeskScheme, *, ticked: bool) -> Row:
    """Return a row as it is painted; `ticked` is told in words too."""
    home = row.home
    contact = contact_text(home.contact)
    if row.promised_today:
        contact = QCoreApplication.translate("renewals", "Hẹn hôm nay")
    styles: dict[int, CellStyle] = {}
    urgency = _urgency(row, scheme)
    if urgency in _PILLS:
        styles[5] = _PILLS[urgency]
    if home.contact is None:
        styles[7] = CellStyle(Tone.ERROR)
    elif row.promised_today:
        styles[7] = CellStyle(Tone.WARNING, CellForm.PILL, "calendar")
    return Row(
        row_id(home),
        (
            "✓" if ticked else "",
            home.head,
            short_name(home.neighbourhood),
            str(len(row.cards)),
            f"{row.end:%d/%m/%Y}",
            left_text(row, scheme),
            "" if row.fee is None else count_text(row.fee),
            contact,
            home.collector,
        ),
        styles,
        {7: contact, 2: home.neighbourhood, 1: names_of(row)},
    )


def names_of(row: DeskRow) -> str:
    """Return the names of those who are due, one a line."""
    return "\n".join(f"{card.name} · {card.end:%d/%m/%Y}" for card in row.cards)


def left_text(row: DeskRow, scheme: DeskScheme) -> str:
    """Return how long continuity lasts: "Còn 4 ngày"."""
    translate = QCoreApplication.translate
    if row.days_left is None:
        if scheme == "VSI":
            late = -max(card.days for card in row.cards)
            return translate("renewals", "Quá {days} ngày").format(days=late)
        return translate("renewals", "Đã gián đoạn")
    if row.days_left == 0:
        return translate("renewals", "Hôm nay")
    return translate("renewals", "Còn {days} ngày").format(days=row.days_left)


def badge_text(row: DeskRow, scheme: DeskScheme) -> str:
    """Return `left_text` for where no heading says that continuity is meant, not the card."""
    translate = QCoreApplication.translate
    if scheme == "VSI" or row.days_left is None:
        return left_text(row, scheme)
    if row.days_left == 0:
        return translate("renewals", "Liên tục: đến hết hôm nay")
    return translate("renewals", "Liên tục: còn {days} ngày").format(days=row.days_left)


def left_tone(row: DeskRow, scheme: DeskScheme) -> Tone:
    """Return the tone of `left_text`."""
    return _TONES[_urgency(row, scheme)]


def _urgency(row: DeskRow, scheme: DeskScheme) -> str:
    """Return the urgency; an instalment that is late can still be asked about, so it is red."""
    urgency = urgency_of(row)
    return "red" if scheme == "VSI" and urgency == "broken" else urgency


def contact_text(contact: LastContact | None) -> str:
    """Return the last contact: "20/11 · hẹn 28/11", or that there was none."""
    translate = QCoreApplication.translate
    if contact is None:
        return translate("renewals", "Chưa liên hệ")
    words = outcome_text(contact.outcome, contact.promised_on, contact.reason)
    return translate("renewals", "{day} · {outcome}").format(
        day=f"{contact.on:%d/%m}", outcome=words
    )


def outcome_text(outcome: str, promised_on: datetime.date | None, reason: str | None) -> str:
    """Return what came of a contact in small letters: "từ chối: chưa có tiền"."""
    translate = QCoreApplication.translate
    if outcome == "promised" and promised_on is not None:
        return translate("renewals", "hẹn {day}").format(day=f"{promised_on:%d/%m}")
    said = CONTACT_OUTCOME.show(outcome, translate)
    said = said[:1].lower() + said[1:]
    if outcome == "refused" and reason:
        words = translate("renewals", reason_words(reason))
        return translate("renewals", "{outcome}: {reason}").format(
            outcome=said, reason=words[:1].lower() + words[1:]
        )
    return said


def stage_text(stage: int | None) -> str:
    """Return a stage of reminders in words."""
    translate = QCoreApplication.translate
    if stage is None:
        return ""
    late = {
        -1: translate("renewals", "mốc quá hạn 1–30"),
        -31: translate("renewals", "mốc quá hạn 31–90"),
        -91: translate("renewals", "mốc quá hạn trên 90"),
    }
    if stage in late:
        return late[stage]
    if stage == 0:
        return translate("renewals", "mốc hết hạn hôm nay")
    return translate("renewals", "mốc còn {days} ngày").format(days=stage)


def urgency_sentence(row: DeskRow, scheme: DeskScheme, today: datetime.date) -> str:
    """Return why the household is urgent, in one sentence."""
    translate = QCoreApplication.translate
    if scheme == "VSI":
        last = max(card.due_on for card in row.cards)
        if last < today:
            text = translate("renewals", "Quá hạn đóng {day}: hỏi cơ quan BHXH trước khi thu.")
            return text.format(day=f"{last:%d/%m/%Y}")
        return translate("renewals", "Đóng đến hết ngày {day}.").format(
            day=f"{min(card.due_on for card in row.cards):%d/%m/%Y}"
        )
    if row.keep_by is None:
        return translate("renewals", "Đã quá hạn liên tục: thẻ mới tính lại 5 năm từ đầu.")
    if row.end >= today:
        return translate(
            "renewals", "Thẻ còn hạn đến {end}: đóng trước ngày này để thẻ nối tiếp nhau."
        ).format(end=f"{row.end:%d/%m/%Y}")
    return translate(
        "renewals", "Đóng trước hết ngày {day}, nếu không sẽ mất thời gian liên tục 5 năm."
    ).format(day=f"{row.keep_by:%d/%m/%Y}")
