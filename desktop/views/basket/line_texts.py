"""The words of a basket's lines: two for a cell, and the sentences that explain a line."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop.domain.contribution import Mode
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.domain.rates import RATE_TABLES, show_share
from desktop.domain.reference_data import hi_group_details
from desktop.fields.choices import HI_GROUP
from desktop.fields.person import PERSON
from desktop.models.table_rows import Tone
from desktop.services.collecting.basket import QuoteLine
from desktop.views.basket.basket_sheet import BasketSheet, SheetLine
from desktop.views.widgets.figures import count_text

VOLUNTARY_GROUP = "TN"
"""What the column of groups shows for voluntary insurance."""


@dataclass(frozen=True, slots=True)
class Pair:
    """The two lines of a cell."""

    upper: str = ""
    lower: str = ""
    tone: Tone = Tone.PLAIN


def amount(number: int) -> str:
    """Return an amount as a column shows it, where the currency is known: 1.366.200."""
    return count_text(number)


def group_words(key: str) -> str:
    """Return what a group or a special case is called."""
    translate = QCoreApplication.translate
    if key in hi_group_details():
        return f"{key} – {HI_GROUP.show(key, translate)}"
    special = RATE_TABLES["hi_state_share"].key_labels.get(key, key)
    return translate("rates", special)


def person(sheet: BasketSheet, line: SheetLine, *, with_group: bool) -> Pair:
    """Return who pays, and under it kinship and year of birth, or the insurance."""
    member = sheet.member(line)
    name = PERSON.field("full_name").kind.show(member.name)
    tone = Tone.PLAIN if line.may_pay else Tone.MUTED
    translate = QCoreApplication.translate
    if line.is_voluntary:
        return Pair(name, translate("basket", "BHXH tự nguyện"), tone)
    relation = PERSON.field("relation").kind.show(member.relation, translate)
    year = str(member.birth.year) if member.birth else ""
    letters = short_group(sheet, line) if with_group else ""
    return Pair(name, " · ".join(part for part in (relation, year, letters) if part), tone)


def short_group(sheet: BasketSheet, line: SheetLine) -> str:
    """Return the letters of the group; a special case is told by its card's letters."""
    if line.is_voluntary:
        return VOLUNTARY_GROUP
    letters = sheet.group(line).partition(":")[0]
    return (
        letters if letters in hi_group_details() else QCoreApplication.translate("basket", "Khác")
    )


def group(sheet: BasketSheet, line: SheetLine) -> Pair:
    """Return the group of a line as its column shows it."""
    tone = Tone.PLAIN if line.may_pay else Tone.MUTED
    return Pair(short_group(sheet, line), "", tone)


def made_of(sheet: BasketSheet, line: SheetLine) -> Pair:
    """Return how the amount of a line is made."""
    translate = QCoreApplication.translate
    if line.reason is not None:
        return Pair(line.reason.text(translate), "", Tone.MUTED)
    if line.problem is not None:
        return Pair(line.problem.text(translate), "", Tone.ERROR)
    if line.quoted is None:
        space = translate("basket", "phím cách để thu")
        return Pair(translate("basket", "Không thu lần này"), space, Tone.MUTED)
    found = line.quoted.contribution
    if line.quoted.scheme == "VSI":
        return _voluntary(line.quoted)
    times = translate("basket", "{amount} × {months} tháng")
    lower = times.format(amount=amount(found.monthly_due), months=found.months)
    if found.order is not None and found.factor is not None:
        upper = translate("basket", "Người thứ {order} · {share}")
        return Pair(upper.format(order=found.order, share=show_share(found.factor)), lower)
    own = Decimal(1) - found.state_share - found.local_share
    upper = translate("basket", "Tự đóng {share}")
    return Pair(upper.format(share=show_share(own)), lower)


def _voluntary(quoted: QuoteLine) -> Pair:
    translate = QCoreApplication.translate
    found = quoted.contribution
    income = translate("basket", "Thu nhập {income}").format(income=amount(found.income or 0))
    template = {
        "monthly": translate("basket", "{rate} × {months} tháng"),
        "ahead": translate("basket", "{rate} × {months} tháng về sau"),
        "missing": translate("basket", "{rate} × {months} tháng còn thiếu"),
    }[found.mode]
    return Pair(income, template.format(rate=show_share(found.rate), months=found.months))


def cover(sheet: BasketSheet, line: SheetLine) -> Pair:
    """Return the days that a line covers, or until when there is a card already."""
    translate = QCoreApplication.translate
    to = translate("basket", "đến {day}")
    if line.quoted is not None:
        shown = "%m/%Y" if line.quoted.scheme == "VSI" else "%d/%m/%Y"
        days = line.quoted.cover
        return Pair(f"{days.valid_from:{shown}}", to.format(day=f"{days.valid_to:{shown}}"))
    member = sheet.member(line)
    if line.is_voluntary:
        end = member.voluntary.last_end
        return (
            Pair(translate("basket", "Đã đóng"), to.format(day=f"{end:%m/%Y}")) if end else Pair()
        )
    end = member.previous_end
    if end is None:
        return Pair(translate("basket", "Chưa có thẻ"), "", Tone.MUTED)
    held = end >= sheet.basket.paid_on
    upper = translate("basket", "Còn hạn") if held else translate("basket", "Hết hạn")
    return Pair(upper, to.format(day=f"{end:%d/%m/%Y}") if held else f"{end:%d/%m/%Y}", Tone.MUTED)


def given_text(given: int) -> str:
    """Return what others give, with a minus before it: it comes off what is due."""
    return f"\u2212{amount(given)}" if given else "0"


def support(line: SheetLine) -> str:
    """Return what state, province and sponsors give for a line, with a minus before it."""
    if line.quoted is None:
        return "–"
    found = line.quoted.contribution
    given = found.state_support + found.local_support + found.other_support
    return given_text(given)


def question(sheet: BasketSheet, line: SheetLine) -> str:
    """Return the heading of the explanation."""
    translate = QCoreApplication.translate
    name = PERSON.field("full_name").kind.show(sheet.member(line).name)
    if line.problem is not None:
        return translate("basket", "Dòng của {name} chưa ghi được").format(name=name)
    if line.quoted is None:
        return translate("basket", "Vì sao {name} không có trong lần thu?").format(name=name)
    own = show_money(line.quoted.contribution.own)
    start = line.quoted.cover.valid_from
    if line.is_voluntary:
        text = translate("basket", "Vì sao {name} đóng BHXH tự nguyện {amount}?")
        return text.format(name=name, amount=own)
    text = translate("basket", "Vì sao {name} đóng {amount}, thẻ từ {day}?")
    return text.format(name=name, amount=own, day=f"{start:%d/%m/%Y}")


def explanation(sheet: BasketSheet, line: SheetLine) -> tuple[str, str, str]:
    """Return the sentences of a line, what should be checked, and the legal sources."""
    translate = QCoreApplication.translate
    if line.problem is not None:
        return line.problem.text(translate), "", ""
    if line.quoted is None:
        return _left_out(sheet, line), "", ""
    told = " ".join(one.text(translate) for one in line.quoted.sentences)
    if sheet.is_as_before(line):
        told = " ".join((translate("basket", "Số tháng như lần đóng trước."), told))
    warned = " ".join(issue.text(translate) for issue in line.quoted.warnings)
    sources = dict.fromkeys(rate.source for rate in line.quoted.contribution.rates)
    return told, warned, "; ".join(sources)


def _left_out(sheet: BasketSheet, line: SheetLine) -> str:
    translate = QCoreApplication.translate
    if line.reason is not None:
        changed = translate("basket", "Nếu nhóm ghi trong sổ không đúng nữa, bấm F2 để đổi nhóm.")
        text = line.reason.text(translate)
        return text if sheet.member(line).gone else f"{text} {changed}"
    return translate("basket", "Chưa đánh dấu. Bấm phím cách, hoặc bấm ô vuông, để thu người này.")


def mode_words(mode: Mode) -> str:
    """Return a way to pay voluntary insurance, in a few words."""
    return QCoreApplication.translate("basket", _MODES[mode])


_MODES: Mapping[Mode, str] = {
    "monthly": QT_TRANSLATE_NOOP("basket", "Theo kỳ 1, 3, 6, 12 tháng"),
    "ahead": QT_TRANSLATE_NOOP("basket", "Nhiều năm về sau"),
    "missing": QT_TRANSLATE_NOOP("basket", "Những tháng còn thiếu"),
}
