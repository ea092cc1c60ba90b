"""Identity numbers: CCCD, SI number, health insurance card, collector code, and their masking."""

import re
from dataclasses import dataclass, replace

from desktop.domain.checked_text import CheckedText, compact_text, digits_lost
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.reference_data import hi_group_details, national_id_provinces
from desktop.domain.vietnamese_text import nfc

NATIONAL_ID_LENGTH = 12
SI_NUMBER_LENGTH = 10
OLD_ID_LENGTH = 9
_FIRST_CENTURY = 1900
_HI_CARD = re.compile(r"([A-Z]{2})([1-5])(\d\d)(\d{10})")
_COLLECTOR_CODE = re.compile(r"NVT?\d{12}")
_PERSONAL = re.compile(
    r"[A-Z]{0,3}\d{9,}"  # CCCD, CMND, SI number, card, collector code, telephone
    r"|(?:\+84[ .-]?|\b0)\d{1,3}(?:[ .-]\d{3,4}){2,3}\b"  # the same in groups, as people write them
)
_SHOWN_AT_EACH_END = 3
UNUSUAL_COLLECTOR_CODE = "collector_code.form"
"""Code of the issue of a collector code in another form than the usual one."""


@dataclass(frozen=True, slots=True)
class NationalIdParts:
    """What a CCCD tells: province of birth registration, sex (M or F), year of birth."""

    province: str
    sex: str
    birth_year: int


def national_id_parts(national_id: str) -> NationalIdParts:
    """Read a CCCD of 12 digits (digit 4: century and sex, digits 5-6: year of birth)."""
    century, is_female = divmod(int(national_id[3]), 2)
    return NationalIdParts(
        province=national_id[:3],
        sex="F" if is_female else "M",
        birth_year=_FIRST_CENTURY + century * 100 + int(national_id[4:6]),
    )


_ROUNDED = "000000"
"""A numeric cell that ends so was 3.6085E+10 before: the last six digits of a CCCD are random."""


def _not_rounded(raw: str | float) -> CheckedText:
    """Return the compact text of a cell; refused when its digits were lost, now or before."""
    compact = compact_text(raw)
    if compact.value and not isinstance(raw, str) and compact.value.endswith(_ROUNDED):
        return CheckedText(issues=(digits_lost(compact.value),))
    return compact


def check_national_id(
    raw: str | float,
    *,
    sex: str | None = None,
    birth_year: int | None = None,
    latest_year: int = 2099,
) -> CheckedText:
    """Check a CCCD against its form and what else is known of the person.

    A number that lost its leading zeros is completed when province and birth year allow it, and
    that is told; nine digits are an old CMND. `latest_year` bounds the year of birth when
    `birth_year` is unknown. Unlike sex, year or province only warn: data are wrong in practice.
    """
    compact = _not_rounded(raw)
    if compact.value is None:
        return compact
    digits = compact.value
    if not _only_digits(digits):
        return _refused("national_id.not_digits", _ID_NOT_DIGITS)
    if len(digits) == OLD_ID_LENGTH:
        return CheckedText(digits, (_issue("national_id.old_id", _OLD_ID),), "old_id")
    if len(digits) == NATIONAL_ID_LENGTH:
        return CheckedText(digits, _national_id_doubts(digits, sex, birth_year))
    repaired = _with_lost_zeros(digits, birth_year, latest_year)
    if repaired is None:
        return _refused("national_id.length", _ID_WRONG_LENGTH, count=len(digits))
    doubts = _national_id_doubts(repaired.value or "", sex, birth_year)
    return replace(repaired, issues=(*repaired.issues, *doubts))


def _with_lost_zeros(digits: str, birth_year: int | None, latest_year: int) -> CheckedText | None:
    """Complete 10 or 11 digits when the result can be a CCCD of this person, else None.

    Ten digits may as well be an SI number, so without a known birth year a person decides.
    """
    if len(digits) not in {NATIONAL_ID_LENGTH - 2, NATIONAL_ID_LENGTH - 1} or digits[0] == "0":
        return None
    value = digits.zfill(NATIONAL_ID_LENGTH)
    parts = national_id_parts(value)
    year_fits = parts.birth_year in ({birth_year} if birth_year else range(1900, latest_year + 1))
    if parts.province not in national_id_provinces() or not year_fits:
        return None
    if len(digits) == SI_NUMBER_LENGTH and birth_year is None:
        issue = _issue("national_id.zeros_or_si", _ZEROS_OR_SI, Severity.DOUBT, value=value)
    else:
        issue = _issue("national_id.zeros", _ID_ZEROS_ADDED, Severity.REPAIRED, value=value)
    return CheckedText(value, (issue,))


def _national_id_doubts(
    national_id: str, sex: str | None, birth_year: int | None
) -> tuple[Issue, ...]:
    parts = national_id_parts(national_id)
    doubts = []
    if parts.province not in national_id_provinces():
        doubts.append(_issue("national_id.province", _UNKNOWN_PROVINCE, code=parts.province))
    if sex in {"M", "F"} and sex != parts.sex:
        text = _ID_OF_A_WOMAN if parts.sex == "F" else _ID_OF_A_MAN
        doubts.append(_issue("national_id.sex", text))
    if birth_year is not None and birth_year != parts.birth_year:
        doubts.append(
            _issue(
                "national_id.birth_year",
                _OTHER_BIRTH_YEAR,
                id_year=parts.birth_year,
                year=birth_year,
            )
        )
    return tuple(doubts)


def check_si_number(raw: str | float) -> CheckedText:
    """Check a mã số BHXH of 10 digits; a CCCD or a card number is sent to its own field.

    BHXH replaces the 10 digits by the personal number since 2025, so files mix both.
    """
    compact = compact_text(raw)
    if compact.value is None:
        return compact
    text = compact.value.upper()
    if _HI_CARD.fullmatch(text):
        return replace(check_hi_card_no(text), belongs_to="hi_card_no")
    if not _only_digits(text):
        return _refused("si_number.not_digits", _SI_NOT_DIGITS)
    return _check_si_digits(text)


def _check_si_digits(digits: str) -> CheckedText:
    if len(digits) == SI_NUMBER_LENGTH:
        return CheckedText(digits)
    if len(digits) == SI_NUMBER_LENGTH - 1:
        return _with_lost_si_zero(digits)
    if len(digits) in {NATIONAL_ID_LENGTH, NATIONAL_ID_LENGTH - 1}:
        as_national_id = check_national_id(digits)
        if as_national_id.value is not None:
            return replace(as_national_id, belongs_to="national_id")
    return _refused("si_number.length", _SI_WRONG_LENGTH, count=len(digits))


def _with_lost_si_zero(digits: str) -> CheckedText:
    value = digits.zfill(SI_NUMBER_LENGTH)
    issue = _issue("si_number.zero", _SI_ZERO_ADDED, Severity.REPAIRED, value=value)
    return CheckedText(value, (issue,))


def check_hi_card_no(raw: str | float, *, si_number: str | None = None) -> CheckedText:
    """Check a card number: 15 signs (group, benefit digit, province, SI number) or 10 digits."""
    compact = compact_text(raw)
    if compact.value is None:
        return compact
    text = compact.value.upper()
    card = _HI_CARD.fullmatch(text)
    if card is not None:
        return CheckedText(text, _hi_card_doubts(card, si_number))
    if _only_digits(text) and len(text) in {NATIONAL_ID_LENGTH, SI_NUMBER_LENGTH - 1}:
        return _check_si_digits(text)
    if not _only_digits(text) or len(text) != SI_NUMBER_LENGTH:
        return _refused("hi_card_no.form", _HI_CARD_FORM)
    return CheckedText(text, _other_si_number(text, si_number))


def _hi_card_doubts(card: re.Match[str], si_number: str | None) -> tuple[Issue, ...]:
    code, benefit, _province, number = card.groups()
    group = hi_group_details().get(code)
    doubts = list(_other_si_number(number, si_number))
    if group is None:
        doubts.append(_issue("hi_card_no.group", _UNKNOWN_GROUP, group=code))
    elif group.benefit != int(benefit):
        doubts.append(
            _issue(
                "hi_card_no.benefit",
                _OTHER_BENEFIT,
                group=code,
                usual=group.benefit,
                digit=benefit,
            )
        )
    return tuple(doubts)


def _other_si_number(number: str, si_number: str | None) -> tuple[Issue, ...]:
    if si_number is None or len(si_number) != SI_NUMBER_LENGTH or si_number == number:
        return ()
    return (_issue("hi_card_no.si_number", _CARD_OF_ANOTHER_NUMBER),)


def check_collector_code(raw: str | float) -> CheckedText:
    """Check a mã nhân viên thu: NV or NVT and a CCCD; other codes are kept with a warning."""
    compact = compact_text(raw)
    if compact.value is None:
        return compact
    text = compact.value.upper()
    if _COLLECTOR_CODE.fullmatch(text):
        return CheckedText(text)
    typed = nfc(raw) if isinstance(raw, str) else text
    return CheckedText(typed, (_issue(UNUSUAL_COLLECTOR_CODE, _COLLECTOR_CODE_FORM),))


def mask(value: str) -> str:
    """Hide the middle of a number: the first three and last three signs stay, if any are hidden.

    For CCCD, phone, SI and card numbers, and for collector codes (they contain the CCCD).
    """
    shown = _SHOWN_AT_EACH_END
    if len(value) <= 2 * shown:
        return "*" * len(value)
    return value[:shown] + "*" * (len(value) - 2 * shown) + value[-shown:]


def mask_within(text: str) -> str:
    """Hide the middle of each number of a person that words tell; dates, money and counts stay."""
    return _PERSONAL.sub(_masked_number, text)


def _masked_number(found: re.Match[str]) -> str:
    return mask(found.group())


def _only_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _issue(
    code: str, template: str, severity: Severity = Severity.WARNING, /, **values: object
) -> Issue:
    return Issue(code, template, severity, values)


def _refused(code: str, template: str, /, **values: object) -> CheckedText:
    return CheckedText(issues=(Issue(code, template, Severity.ERROR, values),))


_ID_NOT_DIGITS = QT_TRANSLATE_NOOP(
    "issues", "Số CCCD chỉ gồm chữ số. Bỏ chữ và ký hiệu, kiểm tra lại trên thẻ."
)
_ID_WRONG_LENGTH = QT_TRANSLATE_NOOP(
    "issues", "Số CCCD phải có 12 chữ số, đang có {count}. Kiểm tra lại trên thẻ."
)
_ID_ZEROS_ADDED = QT_TRANSLATE_NOOP(
    "issues", "Đã thêm số 0 bị mất ở đầu số CCCD: {value}. Đối chiếu với thẻ."
)
_ZEROS_OR_SI = QT_TRANSLATE_NOOP(
    "issues", "Số có 10 chữ số: là CCCD {value} mất số 0 hay là mã số BHXH? Chọn một."
)
_OLD_ID = QT_TRANSLATE_NOOP("issues", "Số 9 chữ số là CMND cũ, hết giá trị. Bổ sung số CCCD.")
_UNKNOWN_PROVINCE = QT_TRANSLATE_NOOP(
    "issues",
    "Ba số đầu {code} của CCCD không phải mã tỉnh. Kiểm tra lại, trừ khi khai sinh ở nước ngoài.",
)
_ID_OF_A_WOMAN = QT_TRANSLATE_NOOP(
    "issues", "Số CCCD là của nữ, giới tính đang ghi nam. Kiểm tra lại số CCCD và giới tính."
)
_ID_OF_A_MAN = QT_TRANSLATE_NOOP(
    "issues", "Số CCCD là của nam, giới tính đang ghi nữ. Kiểm tra lại số CCCD và giới tính."
)
_OTHER_BIRTH_YEAR = QT_TRANSLATE_NOOP(
    "issues", "Số CCCD ứng với năm sinh {id_year}, đang ghi {year}. Kiểm tra lại trên thẻ."
)
_SI_NOT_DIGITS = QT_TRANSLATE_NOOP(
    "issues", "Mã số BHXH chỉ gồm chữ số. Bỏ chữ và ký hiệu, kiểm tra lại."
)
_SI_WRONG_LENGTH = QT_TRANSLATE_NOOP(
    "issues", "Mã số BHXH phải có 10 hoặc 12 chữ số, đang có {count}. Kiểm tra lại."
)
_SI_ZERO_ADDED = QT_TRANSLATE_NOOP(
    "issues", "Đã thêm số 0 bị mất ở đầu mã số BHXH: {value}. Đối chiếu với sổ hoặc thẻ."
)
_HI_CARD_FORM = QT_TRANSLATE_NOOP(
    "issues", "Số thẻ BHYT phải có 15 ký tự như GD4790123456789, hoặc 10 chữ số. Kiểm tra lại."
)
_UNKNOWN_GROUP = QT_TRANSLATE_NOOP(
    "issues", "Mã đối tượng {group} trên thẻ BHYT chưa có trong danh mục. Kiểm tra lại số thẻ."
)
_OTHER_BENEFIT = QT_TRANSLATE_NOOP(
    "issues",
    "Thẻ BHYT nhóm {group} thường có mã quyền lợi {usual}, đang ghi {digit}. Kiểm tra lại.",
)
_CARD_OF_ANOTHER_NUMBER = QT_TRANSLATE_NOOP(
    "issues", "Mười số cuối của thẻ BHYT khác mã số BHXH. Kiểm tra lại cả hai số."
)
_COLLECTOR_CODE_FORM = QT_TRANSLATE_NOOP(
    "issues", "Mã nhân viên thu thường là NV hoặc NVT và 12 số CCCD. Kiểm tra lại mã."
)
